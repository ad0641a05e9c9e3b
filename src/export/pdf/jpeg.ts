/**
 * What keeps a JPEG (ITU-T T.81) from being put into a PDF as it is: `DCTDecode` takes eight bits a sample, Huffman coding,
 * one frame, baseline or progressive (ISO 32000-1, 7.4.8).
 *
 * The pixels are not decoded here. Invariant: a JPEG that passes is whole as far as its segments tell: tables, a frame, at
 * least one scan, an end.
 */

/** Frames by their markers that `DCTDecode` knows: baseline, extended, progressive (T.81, table B.1). */
const knownFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Says what is wrong with a JPEG, in words that follow on its name. */
export function jpegFault(bytes: Uint8Array): string | undefined {
  let hasFrame = false;
  let hasScan = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === 0) return 'is damaged';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return hasFrame && hasScan ? undefined : 'is damaged';
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return 'is damaged';
    if (isFrame(marker)) {
      const fault = frameFault(marker, bytes.subarray(at + 4, at + 2 + length));
      if (fault !== undefined) return fault;
      hasFrame = true;
    }
    at += 2 + length;
    if (marker !== startOfScan) continue;
    hasScan = true;
    at = scanEnd(bytes, at);
  }
  return 'is cut off';
}

function frameFault(marker: number, segment: Uint8Array): string | undefined {
  const [precision, components = 0] = [segment[0], segment[5]];
  if (segment.length < 6 + components * 3) return 'is damaged';
  if (components === 4) return 'has CMYK colours; give it in RGB';
  if (components !== 1 && components !== 3) return 'has neither grey tones nor three colours';
  if (!knownFrames.has(marker) || precision !== 8)
    return 'is a kind of JPEG that PDF does not have; give it as baseline';
  return undefined;
}

/** Where the data of a scan end: at a marker that is neither a stuffed zero nor a restart (B.1.1.5). */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return at + 1;
}
