/**
 * DEFLATE streams of unknown origin (RFC 1951; in a zlib wrapper, RFC 1950), inflated piece by piece.
 *
 * Invariant: no more than `limit` bytes, and those of the piece that passed it, are ever held; damaged data throws.
 */
import { Inflate, Unzlib } from 'fflate';
import { OffprintError } from '../model/diagnostic.ts';
import { joinBytes } from './bytes.ts';

/** Bytes that are inflated at once: DEFLATE gives at most 1,032 bytes for one. */
const pieceLength = 8192;

/**
 * Inflates a stream.
 *
 * @param wrapper Whether the stream is bare, or has zlib's head and check value, which is then compared.
 * @param limit Most bytes that may come out.
 * @throws OffprintError `source/invalid` for damaged data, `source/limit` for more than `limit` bytes.
 */
export function inflate(bytes: Uint8Array, wrapper: 'none' | 'zlib', limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new (wrapper === 'zlib' ? Unzlib : Inflate)((part) => {
    length += part.length;
    if (length > limit) throw new OffprintError('source/limit', `A compressed part gives more than ${limit} bytes`);
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length || at === 0; at += pieceLength) {
      stream.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length);
    }
  } catch (cause) {
    if (cause instanceof OffprintError) throw cause;
    throw new OffprintError('source/invalid', 'A compressed part is damaged', { cause });
  }
  const whole = joinBytes(parts);
  if (wrapper === 'zlib' && adler32(whole) !== lastWord(bytes)) {
    throw new OffprintError('source/invalid', 'A compressed part does not have the check value that it states');
  }
  return whole;
}

const lastWord = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.byteLength - 4);

const runLength = 2048;

/** The check value of zlib (RFC 1950, 8.2). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  // The sums of so many bytes are still small integers.
  for (let at = 0; at < bytes.length; at += runLength) {
    for (const byte of bytes.subarray(at, at + runLength)) {
      a += byte;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a;
}
