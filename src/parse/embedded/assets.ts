/**
 * The pictures of a file that we wrote, by the addresses that its article has.
 *
 * The envelope says each one's fingerprint, so that a picture is found wherever another tool has put it. Invariant: what comes
 * back has the fingerprint that the envelope states; a picture that was changed or left out is absent.
 */
import { fingerprint, fingerprintOfData } from '../../container/fingerprint.ts';
import { openZip, type ReadLimits } from '../../container/unzip.ts';
import { type CarrierFormat, readMedia } from './index.ts';
import { pdfPictures } from './pdf-pictures.ts';

/** Reads the pictures of a file. */
export function readPictures(
  bytes: Uint8Array,
  format: CarrierFormat,
  limits?: ReadLimits,
): Record<string, Uint8Array> {
  const media = readMedia(bytes, format, limits);
  if (media.size === 0) return {};
  const found = new Map<string, Uint8Array>();
  for (const { print, picture } of pictures[format](bytes, limits)) found.set(print, picture);
  return Object.fromEntries(
    [...media].flatMap(([url, print]) => {
      const picture = found.get(print);
      return picture ? [[url, picture]] : [];
    }),
  );
}

/** A picture of a file. */
interface Found {
  print: string;
  picture: Uint8Array;
}

type Pictures = (bytes: Uint8Array, limits?: ReadLimits) => Iterable<Found>;

const pictures: Readonly<Record<CarrierFormat, Pictures>> = {
  docx: inArchive,
  epub: inArchive,
  html: inPage,
  *pdf(bytes, limits) {
    for (const { data, picture } of pdfPictures(bytes, limits)) yield { print: fingerprintOfData(data), picture };
  },
};

/** Names of pictures, of the kinds that books and documents have. */
const pictureName = /\.(?:png|jpe?g|gif|webp|svg)$/i;

function* inArchive(bytes: Uint8Array, limits?: ReadLimits): Generator<Found> {
  const archive = openZip(bytes, limits);
  for (const name of archive.names) {
    const picture = pictureName.test(name) ? archive.read(name) : undefined;
    if (picture) yield { print: fingerprint(picture), picture };
  }
}

/** The `data:` addresses of a page (RFC 2397). */
function* inPage(bytes: Uint8Array): Generator<Found> {
  const page = new TextDecoder().decode(bytes);
  for (const [, base64 = ''] of page.matchAll(/"data:image\/[\w.+-]{1,40};base64,([A-Za-z0-9+/]*={0,2})"/g)) {
    const picture = bytesOf(base64);
    if (picture) yield { print: fingerprint(picture), picture };
  }
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
