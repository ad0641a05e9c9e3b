/**
 * Pictures: JPEG as it is, PNG as it is or, with transparency or interlaced, decoded and packed anew.
 *
 * PDF/A with an sRGB intent allows grey and RGB, no CMYK (ISO 19005-3, 6.2.4.3). pdfkit unpacks transparent PNG by the
 * runtime's zlib, later and in any order; here npm `fast-png` does it at once. Invariant: a picture that is handed out can be
 * painted; one that cannot is reported.
 */

import { convertIndexedToRgb, type DecodedPng, decode, type PngDataArray } from 'fast-png';
import { zlibSync } from 'fflate';
import type PDFDocument from 'pdfkit';
import type { Picture as EnginePicture, Reference } from 'pdfkit';
import type { Image, Node } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { type PictureInfo, pictureInfo } from '../picture.ts';

/** A picture that can be painted. */
export interface Picture {
  /** Pixels, as it is shown. */
  width: number;
  height: number;
  engine: EnginePicture;
}

/** The pictures of an article's body, by node. */
export async function loadPictures(edition: Edition, doc: PDFDocument): Promise<Map<Image, Picture>> {
  const images: Image[] = [];
  visit(edition.article, (node: Node) => {
    if (node.type === 'image') images.push(node);
  });
  const found = new Map<Image, Picture>();
  const opened = new Map<Uint8Array, Picture | string>();
  for (const image of images) {
    const bytes = await edition.asset(image);
    if (!bytes) continue;
    const picture = opened.get(bytes) ?? open(bytes, doc);
    opened.set(bytes, picture);
    if (typeof picture !== 'string') found.set(image, picture);
    else edition.report('export/image-unsupported', `The picture ${image.url.slice(0, 80)} ${picture}`, image);
  }
  return found;
}

/** Opens a picture, or says why it cannot be. */
function open(bytes: Uint8Array, doc: PDFDocument): Picture | string {
  const info = pictureInfo(bytes);
  if (info?.mediaType !== 'image/png' && info?.mediaType !== 'image/jpeg') return 'is neither JPEG nor PNG';
  if (info.components === 4) return 'has CMYK colours; give it in RGB';
  try {
    const engine = info.mediaType === 'image/png' && needsDecoding(bytes) ? decoded(bytes, doc) : doc.openImage(bytes);
    return sized(info, engine);
  } catch {
    return 'cannot be decoded';
  }
}

/** A JPEG says in its Exif data how it was held: from 5 on it lies on its side. */
function sized({ width, height }: PictureInfo, engine: EnginePicture): Picture {
  return (engine.orientation ?? 1) > 4 ? { width: height, height: width, engine } : { width, height, engine };
}

/** PNG 11.2.2: colour types 4 and 6 have an alpha channel; 11.3.2: a `tRNS` chunk makes others transparent. */
function needsDecoding(bytes: Uint8Array): boolean {
  const [colorType = 0, interlace = 0] = [bytes[25], bytes[28]];
  if (colorType >= 4 || interlace !== 0) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x74524e53) return true;
    if (view.getUint32(at + 4) === 0x49444154) return false;
  }
  return false;
}

function decoded(bytes: Uint8Array, doc: PDFDocument): EnginePicture {
  const png = decode(bytes);
  const { width, height, palette, depth } = png;
  const data = palette ? convertIndexedToRgb(png) : unpacked(png);
  const channels = data.length / (width * height);
  const colors = channels >= 3 ? 3 : 1;
  const tones = new Uint8Array(width * height * colors);
  const alpha = new Uint8Array(width * height).fill(255);
  const clear = palette ? undefined : png.transparency;
  const eight = (value: number): number => (depth === 16 ? value >> 8 : value);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    for (let color = 0; color < colors; color++) tones[pixel * colors + color] = eight(data[at + color] ?? 0);
    if (channels > colors) alpha[pixel] = eight(data[at + colors] ?? 255);
    else if (clear && Array.from({ length: colors }).every((_, color) => data[at + color] === clear[color]))
      alpha[pixel] = 0;
  }
  const image = (stream: Uint8Array, space: string, mask?: Reference): Reference => {
    const object = doc.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: space,
      Filter: 'FlateDecode',
      SMask: mask,
    });
    object.end(zlibSync(stream, { level: 6 }));
    return object;
  };
  const mask = alpha.some((value) => value < 255) ? image(alpha, 'DeviceGray') : undefined;
  const obj = image(tones, colors === 3 ? 'DeviceRGB' : 'DeviceGray', mask);
  return { width, height, obj, label: `P${obj.id}` };
}

/** Samples of grey below eight bits are packed, each row in bytes of its own (PNG 7.2): one a byte, from black to white. */
function unpacked({ data, width, height, depth }: DecodedPng): PngDataArray {
  if (depth >= 8) return data;
  const rowLength = Math.ceil((width * depth) / 8);
  if (data.length !== rowLength * height) throw new Error('interlaced samples below eight bits');
  const most = 2 ** depth - 1;
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const bit = (pixel % width) * depth;
    const byte = data[Math.floor(pixel / width) * rowLength + (bit >> 3)] ?? 0;
    return (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
  });
}
