/**
 * The pictures of a PDF (ISO 32000-1, 8.9.5) as files: JPEG as it stands there, and the packed samples of a PNG in a new one.
 *
 * Of a PNG the samples and the palette come back, none of its other chunks. Invariant: pictures that were packed anew, such as
 * one with transparency, are left out; what is no sound picture is left out too.
 */
import { joinBytes } from '../../container/bytes.ts';
import type { ReadLimits } from '../../container/unzip.ts';
import { crc32 } from '../../container/zip.ts';
import { isDictionary, isList, nameOf, openPdf, type PdfObjects } from './pdf-objects.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

/** A picture: what stands in the file, and the file that it makes. */
export interface PdfPicture {
  data: Uint8Array;
  picture: Uint8Array;
}

/** Finds the pictures of a file. */
export function* pdfPictures(bytes: Uint8Array, limits?: ReadLimits): Generator<PdfPicture> {
  const pdf = openPdf(bytes, limits);
  for (const { dictionary, data } of pdf.streams()) {
    if (nameOf(pdf.entry(dictionary, 'Subtype')) !== 'Image') continue;
    const filter = pdf.entry(dictionary, 'Filter');
    const name = nameOf(isList(filter) ? pdf.resolve(filter[0]) : filter);
    if (name === 'DCTDecode') yield { data, picture: data.slice() };
    const picture = name === 'FlateDecode' ? pngOf(dictionary, data, pdf) : undefined;
    if (picture) yield { data, picture };
  }
}

const colorTypes: Readonly<Record<string, number>> = { DeviceGray: 0, DeviceRGB: 2, Indexed: 3 };

/** A PNG of samples that were filtered as PNG filters them (7.4.4.4). */
function pngOf(dictionary: PdfDictionary, data: Uint8Array, pdf: PdfObjects): Uint8Array | undefined {
  const parameters = pdf.entry(dictionary, 'DecodeParms');
  const predictor = isDictionary(parameters) ? pdf.entry(parameters, 'Predictor') : undefined;
  const space = pdf.entry(dictionary, 'ColorSpace');
  const [kind, , , table] = isList(space) ? space : [space];
  const colorType = colorTypes[nameOf(pdf.resolve(kind)) ?? ''];
  const [width, height, depth] = ['Width', 'Height', 'BitsPerComponent'].map((name) => pdf.entry(dictionary, name));
  if (typeof predictor !== 'number' || predictor < 10 || colorType === undefined) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number' || typeof depth !== 'number') return undefined;
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([depth, colorType], 8);
  const palette = colorType === 3 ? paletteOf(table, pdf) : undefined;
  if (colorType === 3 && !palette) return undefined;
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const chunks = [chunk('IHDR', head), ...(palette ? [chunk('PLTE', palette)] : []), chunk('IDAT', data)];
  return joinBytes([signature, ...chunks, chunk('IEND', new Uint8Array(0))]);
}

/** The colours of an indexed space (8.6.6.3): a string or a stream. */
function paletteOf(table: PdfValue | undefined, pdf: PdfObjects): Uint8Array | undefined {
  const value = pdf.resolve(table);
  if (typeof value === 'string') return Uint8Array.from(value, (character) => character.charCodeAt(0));
  return pdf.data(table);
}

/** A chunk (ISO/IEC 15948, 5.3). */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = name.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
