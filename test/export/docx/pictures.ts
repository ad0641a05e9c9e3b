/** Pictures of a size, as small as the formats allow: enough for a reader of headers. */

const bytes = (...parts: (readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** The head of a PNG file. */
export const png = (width: number, height: number): Uint8Array =>
  bytes([137], 'PNG\r\n', [26], '\n', uint32(13), 'IHDR', uint32(width), uint32(height), [8, 2, 0, 0, 0, 0, 0, 0, 0]);

/** The head of a GIF file. */
export const gif = (width: number, height: number): Uint8Array =>
  bytes('GIF89a', [width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0]);

/** The head of a WebP file. */
export const webp = (): Uint8Array => bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', new Array<number>(20).fill(0));
