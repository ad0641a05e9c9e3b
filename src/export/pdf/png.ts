/**
 * PNG (ISO/IEC 15948): its chunks, its samples as PDF can hold them, and what is wrong with it.
 *
 * A few bytes may say that they are a picture of any size, and unpack to any length; so the size is bounded, and no more is
 * unpacked than the head says. Invariant: samples that are handed out are as many as the picture has pixels.
 */
import { Unzlib } from 'fflate';

/** A PNG as its chunks tell it. */
export interface Png {
  width: number;
  height: number;
  /** Bits a sample. */
  depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha (11.2.2). */
  colorType: number;
  interlaced: boolean;
  palette: Uint8Array;
  /** What `tRNS` holds (11.3.2). */
  transparency: Uint8Array | undefined;
  /** What the data chunks hold, in order. */
  data: readonly Uint8Array[];
}

/** Why a PNG cannot be printed, in words that follow on its name. */
export class PngError extends Error {}

/** Samples of a pixel, and the depths that they may have, by colour type (11.2.2, table 12). */
const forms: Readonly<Record<number, readonly [samples: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/**
 * Reads the chunks.
 *
 * @throws PngError where they make no picture.
 */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth = 0, colorType = 0, packing, filtering, interlace = 0] = bytes.subarray(24, 29);
  if (!forms[colorType]?.[1].includes(depth) || packing !== 0 || filtering !== 0 || interlace > 1)
    throw new PngError('is a PNG of an unknown kind');
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length || at + 12 + view.getUint32(at) > bytes.length) throw new PngError('is cut off');
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') break;
    chunks.set(type, [...(chunks.get(type) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const palette = chunks.get('PLTE')?.[0] ?? new Uint8Array();
  if (colorType === 3 && (palette.length === 0 || palette.length % 3 !== 0)) throw new PngError('has no palette');
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth,
    colorType,
    interlaced: interlace === 1,
    palette,
    transparency: chunks.get('tRNS')?.[0],
    data: chunks.get('IDAT') ?? [],
  };
}

/** First column and row, and steps, of each pass over an interlaced picture (8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A part of the lines of a picture: which pixels, and where they stand in the unpacked data. */
interface Pass {
  column: number;
  row: number;
  across: number;
  down: number;
  pixels: number;
  lines: number;
  /** Bytes of a line, with that of its filter. */
  stride: number;
  start: number;
}

function passesOf({ width, height, depth, colorType, interlaced }: Png): Pass[] {
  const bits = depth * (forms[colorType]?.[0] ?? 1);
  let start = 0;
  return (interlaced ? adam7 : ([[0, 0, 1, 1]] as const)).map(([column, row, across, down]) => {
    const pixels = Math.max(0, Math.ceil((width - column) / across));
    const lines = pixels === 0 ? 0 : Math.max(0, Math.ceil((height - row) / down));
    const stride = 1 + Math.ceil((pixels * bits) / 8);
    const pass = { column, row, across, down, pixels, lines, stride, start };
    start += lines * stride;
    return pass;
  });
}

/** What a byte can unpack to (RFC 1951: 258 bytes take two bits). */
const mostUnpacked = 1032;

/** Packed bytes that are handed on at once: they unpack to 64 MB at most. */
const portion = 65_536;

/**
 * Unpacks the data.
 *
 * @throws PngError where they are damaged, too few, or more than the picture has.
 */
export function unpack(png: Png): Uint8Array {
  const passes = passesOf(png);
  const length = passes.reduce((sum, { lines, stride }) => sum + lines * stride, 0);
  const packed = png.data.reduce((sum, chunk) => sum + chunk.length, 0);
  if (length > packed * mostUnpacked) throw new PngError('is cut off');
  const unpacked = new Uint8Array(length);
  let at = 0;
  const unzip = new Unzlib((chunk) => {
    if (at + chunk.length > length) throw new PngError('holds more than it says');
    unpacked.set(chunk, at);
    at += chunk.length;
  });
  for (const chunk of png.data)
    for (let from = 0; from < chunk.length; from += portion) unzip.push(chunk.subarray(from, from + portion));
  if (at < length) throw new PngError('is cut off');
  for (const { lines, stride, start } of passes)
    for (let line = 0; line < lines; line++)
      if ((unpacked[start + line * stride] ?? 0) > 4) throw new PngError('is damaged');
  return unpacked;
}

/** Samples of eight bits: tones of grey or colour, and alpha where a pixel is not opaque. */
export interface Samples {
  tones: Uint8Array;
  colors: 1 | 3;
  alpha: Uint8Array | undefined;
}

/** The samples of a picture, from its unpacked data, which are used up. */
export function samplesOf(png: Png, unpacked: Uint8Array): Samples {
  const { width, height, depth, colorType, palette, transparency } = png;
  const [samples] = forms[colorType] ?? [1];
  const colors = colorType === 0 || colorType === 4 ? 1 : 3;
  const tones = new Uint8Array(width * height * colors);
  const alpha = new Uint8Array(width * height).fill(255);
  const eight = depth === 16 ? (value: number) => value >> 8 : (value: number) => (value * 255) / (2 ** depth - 1);
  const clear = colorType < 3 && transparency ? wordsOf(transparency) : undefined;
  const values = new Array<number>(samples).fill(0);
  const pixel = (at: number): void => {
    const [first = 0] = values;
    if (colorType === 3) {
      tones.set(palette.subarray(first * 3, first * 3 + 3), at * 3);
      alpha[at] = transparency?.[first] ?? 255;
      return;
    }
    for (let color = 0; color < colors; color++) tones[at * colors + color] = eight(values[color] ?? 0);
    if (samples > colors) alpha[at] = eight(values[colors] ?? 255);
    else if (clear && values.every((value, index) => value === clear[index])) alpha[at] = 0;
  };
  for (const pass of passesOf(png)) {
    const lines = linesOf(pass, unpacked, Math.max(1, (depth * samples) >> 3));
    for (const [index, line] of lines.entries()) {
      for (let x = 0; x < pass.pixels; x++) {
        for (let sample = 0; sample < samples; sample++) values[sample] = sampleOf(line, x * samples + sample, depth);
        pixel((pass.row + index * pass.down) * width + pass.column + x * pass.across);
      }
    }
  }
  return { tones, colors, alpha: alpha.some((value) => value < 255) ? alpha : undefined };
}

const wordsOf = (bytes: Uint8Array): number[] =>
  Array.from({ length: bytes.length >> 1 }, (_, index) => sampleOf(bytes, index, 16));

function sampleOf(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

/** The lines of a pass, their filters undone in place (9.2); `step` is the distance to the byte of the pixel before. */
function linesOf({ lines, stride, start }: Pass, unpacked: Uint8Array, step: number): Uint8Array[] {
  let above: Uint8Array = new Uint8Array(stride - 1);
  return Array.from({ length: lines }, (_, index) => {
    const from = start + index * stride;
    const line = unpacked.subarray(from + 1, from + stride);
    const expected = filters[unpacked[from] ?? 0];
    for (let at = 0; at < line.length && expected; at++) {
      const left = at < step ? 0 : (line[at - step] ?? 0);
      const up = above[at] ?? 0;
      const corner = at < step ? 0 : (above[at - step] ?? 0);
      line[at] = (line[at] ?? 0) + expected(left, up, corner);
    }
    above = line;
    return line;
  });
}

/** What each filter expects of a byte, from those before it (9.2, table 16). */
const filters: readonly (((left: number, up: number, corner: number) => number) | undefined)[] = [
  undefined,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];
