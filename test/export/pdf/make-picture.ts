/** Makes pictures of every form: PNG by the letter of ISO/IEC 15948, JPEG from two small ones. */
import { zlibSync } from 'fflate';

/** What a PNG is to be. */
export interface PngForm {
  colorType: 0 | 2 | 3 | 4 | 6;
  depth: 1 | 2 | 4 | 8 | 16;
  interlaced?: boolean;
  width?: number;
  height?: number;
  /** Chunks between the head and the data. */
  chunks?: readonly (readonly [type: string, data: readonly number[]])[];
}

/** A PNG whose left half is red (or black) and whose right half is blue (or white). */
export function makePng({
  colorType,
  depth,
  interlaced = false,
  width = 32,
  height = 16,
  chunks = [],
}: PngForm): Uint8Array {
  const most = 2 ** depth - 1;
  const left = { 0: [0], 2: [most, 0, 0], 3: [0], 4: [0, most], 6: [most, 0, 0, most] }[colorType];
  const right = { 0: [most], 2: [0, 0, most], 3: [1], 4: [most, most], 6: [0, 0, most, most] }[colorType];
  const adam7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  const data: number[] = [];
  for (const [column = 0, row = 0, across = 1, down = 1] of interlaced ? adam7 : [[0, 0, 1, 1]]) {
    let above: number[] = [];
    for (let y = row, line = 0; y < height && column < width; y += down, line++) {
      const samples: number[] = [];
      for (let x = column; x < width; x += across) samples.push(...(x < width / 2 ? left : right));
      const bytes = packed(samples, depth);
      const step = Math.max(1, (depth * left.length) >> 3);
      data.push(line % 5, ...filtered(bytes, above, step, line % 5));
      above = bytes;
    }
  }
  const palette = colorType === 3 ? [chunk('PLTE', [255, 0, 0, 0, 0, 255])] : [];
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', [...four(width), ...four(height), depth, colorType, 0, 0, interlaced ? 1 : 0]),
    ...palette.flat(),
    ...chunks.flatMap(([type, content]) => chunk(type, content)),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(data))]),
    ...chunk('IEND', []),
  ]);
}

/** A PNG that says one size and holds other data. */
export function makeFalsePng(width: number, height: number, data: Uint8Array): Uint8Array {
  const head = chunk('IHDR', [...four(width), ...four(height), 8, 6, 0, 0, 0]);
  return Uint8Array.from([...signature, ...head, ...chunk('IDAT', [...zlibSync(data)]), ...chunk('IEND', [])]);
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function packed(samples: readonly number[], depth: number): number[] {
  if (depth === 16) return samples.flatMap((value) => [value >> 8, value & 255]);
  const bytes = new Array<number>(Math.ceil((samples.length * depth) / 8)).fill(0);
  for (const [index, value] of samples.entries()) {
    const bit = index * depth;
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (value << (8 - depth - (bit & 7)));
  }
  return bytes;
}

function filtered(bytes: readonly number[], above: readonly number[], step: number, filter: number): number[] {
  return bytes.map((byte, at) => {
    const [a, b, c] = [bytes[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0];
    const nearest = [a, b, c].sort((x, y) => Math.abs(a + b - c - x) - Math.abs(a + b - c - y))[0] ?? 0;
    return (byte - ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0)) & 255;
  });
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...four(data.length), ...body, ...four(crc(body))];
}

function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const four = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/** 16 by 8 pixels, the left half red, the right half blue; progressive. */
export const progressiveJpeg: Uint8Array = bytesOf(
  '/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wgARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/aAAwDAQACEAMQAAAByICV/wD/xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAEFAj//xAAYEQACAwAAAAAAAAAAAAAAAAAABUKBwf/aAAgBAwEBPwFzC8P/xAAYEQACAwAAAAAAAAAAAAAAAAAABUKBwf/aAAgBAgEBPwFROtP/xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAY/Aj//xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAE/IT//2gAMAwEAAgADAAAAEIP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/ECf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/EAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAE/ED//2Q==',
);

/** The same in grey; baseline. */
export const greyJpeg: Uint8Array = bytesOf(
  '/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/API6o1//2Q==',
);

/** A JPEG that says how the camera was held (Exif 2.32, 4.6.5, tag 274). */
export function held(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const segment = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, segment.length + 2, ...segment, ...jpeg.subarray(2)]);
}

/** A JPEG with a byte of its frame changed: 0 is the marker, 4 the precision, 9 the number of components. */
export function withFrame(jpeg: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = jpeg.slice();
  const frame = changed.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(changed[at + 1] ?? 0));
  changed[frame + (offset === 0 ? 1 : offset)] = value;
  return changed;
}
