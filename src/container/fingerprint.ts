/**
 * What tells one picture from another, whatever file it was put into: its length and check value (CRC-32, ISO 3309).
 *
 * A PDF holds the packed samples of a PNG and none of its other chunks (ISO/IEC 15948, 11.2.4), so of a PNG these count.
 * Invariant: a picture has one fingerprint in every format that holds it unchanged. It is no proof against forgery.
 */
import { joinBytes } from './bytes.ts';
import { crc32 } from './zip.ts';

/** The fingerprint of a picture. */
export function fingerprint(bytes: Uint8Array): string {
  return fingerprintOfData(packedSamples(bytes) ?? bytes);
}

/** The same, of the packed samples of a PNG alone. */
export const fingerprintOfData = (data: Uint8Array): string =>
  `${data.length}-${crc32(data).toString(16).padStart(8, '0')}`;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const dataChunk = 0x49444154;

/** The data chunks of a PNG, joined; `undefined` if the bytes are none. */
function packedSamples(bytes: Uint8Array): Uint8Array | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === dataChunk) parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return parts.length > 0 ? joinBytes(parts) : undefined;
}
