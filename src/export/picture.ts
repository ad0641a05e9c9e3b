/**
 * What the bytes of a picture are: media type and size in pixels, read from the first bytes of the file (PNG 11.2.2,
 * ITU-T T.81 B.2.2 for JPEG, GIF89a 18, RIFF WebP container). A name or a declared type is never believed.
 */

/** What a picture's bytes say about themselves. */
export interface PictureInfo {
  /** Media type, told by the first bytes. */
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  /** File name ending, with its dot. */
  extension: '.png' | '.jpg' | '.gif' | '.webp' | '.svg';
  /** Width in pixels; 0 where the format does not say (SVG). */
  width: number;
  /** Height in pixels, likewise. */
  height: number;
  /** Colour components a pixel of a JPEG: 1 grey, 3 colour, 4 CMYK. */
  components?: number;
}

/** Reads what a picture is; `undefined` if it is none of the known kinds or is damaged. */
export function pictureInfo(bytes: Uint8Array): PictureInfo | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));
  if (bytes.length >= 33 && view.getUint32(0) === 0x89504e47 && ascii(12, 16) === 'IHDR') {
    return sized({ mediaType: 'image/png', extension: '.png', width: view.getUint32(16), height: view.getUint32(20) });
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpegInfo(view);
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(ascii(0, 6))) {
    return sized({
      mediaType: 'image/gif',
      extension: '.gif',
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
    });
  }
  if (bytes.length >= 30 && ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return webpInfo(view, ascii(12, 16));
  if (
    /^(\ufeff|\s)*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 1024)))
  ) {
    return { mediaType: 'image/svg+xml', extension: '.svg', width: 0, height: 0 };
  }
  return undefined;
}

const sized = (info: PictureInfo): PictureInfo | undefined => (info.width > 0 && info.height > 0 ? info : undefined);

function jpegInfo(view: DataView): PictureInfo | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const startOfFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (startOfFrame) {
      const [height, width, components] = [view.getUint16(at + 5), view.getUint16(at + 7), view.getUint8(at + 9)];
      return sized({ mediaType: 'image/jpeg', extension: '.jpg', width, height, components });
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpInfo(view: DataView, chunk: string): PictureInfo | undefined {
  const found = (width: number, height: number) =>
    sized({ mediaType: 'image/webp', extension: '.webp', width, height });
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return found(uint24(24) + 1, uint24(27) + 1);
  if (chunk === 'VP8 ') return found(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  const bits = chunk === 'VP8L' ? view.getUint32(21, true) : undefined;
  return bits === undefined ? undefined : found((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
}
