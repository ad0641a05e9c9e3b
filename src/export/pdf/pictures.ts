/**
 * Pictures: JPEG as it is, PNG as it is or, with transparency or interlaced, unpacked and packed anew.
 *
 * PDF/A with an sRGB intent allows grey and RGB, no CMYK (ISO 19005-3, 6.2.4.3). pdfkit unpacks transparent PNG by the
 * runtime's zlib, later and in any order; here it is done at once. Invariant: a picture that is handed out can be painted; one
 * that cannot is reported.
 */
import { zlibSync } from 'fflate';
import type PDFDocument from 'pdfkit';
import type { Picture as EnginePicture, Reference } from 'pdfkit';
import type { Image, Node } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { type PictureInfo, pictureInfo } from '../picture.ts';
import { jpegFault } from './jpeg.ts';
import { type Png, PngError, readPng, samplesOf, unpack } from './png.ts';

/** A picture that can be painted. */
export interface Picture {
  /** Pixels, as it is shown. */
  width: number;
  height: number;
  engine: EnginePicture;
}

/** What was opened for a document: a picture that stands in it twice is put into the file once. */
const openedIn = new WeakMap<PDFDocument, Map<Uint8Array, Picture | string>>();

/** The pictures of an article's body, by node. */
export async function loadPictures(edition: Edition, doc: PDFDocument): Promise<Map<Image, Picture>> {
  const images: Image[] = [];
  visit(edition.article, (node: Node) => {
    if (node.type === 'image') images.push(node);
  });
  const found = new Map<Image, Picture>();
  const opened = openedIn.get(doc) ?? new Map<Uint8Array, Picture | string>();
  openedIn.set(doc, opened);
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

/** More pixels than cameras and screens give: one of more is a mistake or an attack. A PNG is unpacked here, a JPEG is not. */
const mostPixels = { 'image/png': 50_000_000, 'image/jpeg': 250_000_000 };

/** Opens a picture, or says why it cannot be. */
function open(bytes: Uint8Array, doc: PDFDocument): Picture | string {
  const info = pictureInfo(bytes);
  if (info?.mediaType !== 'image/png' && info?.mediaType !== 'image/jpeg') return 'is neither JPEG nor PNG';
  const most = mostPixels[info.mediaType];
  if (info.width * info.height > most) return `has more than ${most / 1e6} million pixels`;
  try {
    if (info.mediaType === 'image/png') return sized(info, openPng(bytes, doc));
    const fault = jpegFault(bytes);
    return fault ?? sized(info, doc.openImage(bytes));
  } catch (error) {
    return error instanceof PngError ? error.message : 'cannot be decoded';
  }
}

/** A JPEG says in its Exif data how it was held: from 5 on it lies on its side. */
function sized({ width, height }: PictureInfo, engine: EnginePicture): Picture {
  return (engine.orientation ?? 1) > 4 ? { width: height, height: width, engine } : { width, height, engine };
}

function openPng(bytes: Uint8Array, doc: PDFDocument): EnginePicture {
  const png = readPng(bytes);
  const unpacked = unpack(png);
  const plain = png.colorType < 4 && !png.interlaced && !png.transparency;
  return plain ? doc.openImage(bytes) : embedded(png, unpacked, doc);
}

function embedded(png: Png, unpacked: Uint8Array, doc: PDFDocument): EnginePicture {
  const { width, height } = png;
  const { tones, colors, alpha } = samplesOf(png, unpacked);
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
  const mask = alpha && image(alpha, 'DeviceGray');
  const obj = image(tones, colors === 3 ? 'DeviceRGB' : 'DeviceGray', mask);
  return { width, height, obj, label: `P${obj.id}` };
}
