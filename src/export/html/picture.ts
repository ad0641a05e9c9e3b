/**
 * Pictures: what may stand in a page or a book, and where. The kinds are EPUB 3.3's core media types for images (3.2),
 * which every browser shows too; an SVG must be one that does nothing.
 *
 * Invariant: nothing is fetched, and a picture that cannot be shown is reported and stands as its alternative text.
 */
import type { Image } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { type PictureInfo, pictureInfo } from '../picture.ts';
import { isInertSvg } from './svg.ts';

/** A picture that can be shown: its address in the document, and pixels where they are known. */
export interface PlacedPicture {
  src: string;
  width?: number;
  height?: number;
}

/** Pictures that can be shown, by the address that the model has. */
export type PlacedPictures = ReadonlyMap<string, PlacedPicture>;

/** A picture's bytes and what they are. */
export interface FitPicture {
  bytes: Uint8Array;
  info: PictureInfo;
}

/** The pictures of a body, each address once. */
export function picturesOf(edition: Edition): Image[] {
  const pictures = new Map<string, Image>();
  visit(edition.article, (node) => {
    if (node.type === 'image' && !pictures.has(node.url)) pictures.set(node.url, node);
  });
  return [...pictures.values()];
}

/** Gets the bytes of a picture if it is of a kind that can be shown; else says why not. */
export async function fitPicture(edition: Edition, image: Image): Promise<FitPicture | undefined> {
  const bytes = await edition.asset(image);
  if (!bytes) return undefined;
  const fit = fitBytes(bytes);
  if (typeof fit !== 'string') return fit;
  edition.report('export/image-unsupported', `The picture ${image.url.slice(0, 80)} ${fit}`, image);
  return undefined;
}

/** Tells what a picture is, if it is of a kind that can be shown; else says in words why it cannot. */
export function fitBytes(bytes: Uint8Array): FitPicture | string {
  const info = pictureInfo(bytes);
  if (!info) return 'is no PNG, JPEG, GIF, WebP or SVG, or is damaged';
  if (info.extension !== '.svg' || isInertSvg(bytes)) return { bytes, info };
  return 'is an SVG that is damaged, has script, or refers to something outside itself';
}

/** The picture itself as an address (RFC 2397). */
export function toDataAddress({ bytes, info }: FitPicture): string {
  return `data:${info.mediaType};base64,${toBase64(bytes)}`;
}

/** A picture with the address that it has in its document. */
export function placed(src: string, { width, height }: PictureInfo): PlacedPicture {
  return width > 0 ? { src, width, height } : { src };
}

/** Puts the pictures of an article into the page, as `data:` addresses (RFC 2397). */
export async function inlinePictures(edition: Edition): Promise<PlacedPictures> {
  const pictures = new Map<string, PlacedPicture>();
  for (const image of picturesOf(edition)) {
    const fit = await fitPicture(edition, image);
    if (fit) pictures.set(image.url, placed(toDataAddress(fit), fit.info));
  }
  return pictures;
}

/** Leaves the pictures of an article where they are. */
export function linkPictures(edition: Edition): PlacedPictures {
  const pictures = new Map<string, PlacedPicture>();
  for (const { url } of picturesOf(edition)) {
    const src = edition.target(url);
    if (src !== undefined && /^https?:/.test(src)) pictures.set(url, { src });
  }
  return pictures;
}

/** Bytes that are encoded in one go: a multiple of 3, and few enough to be arguments. */
const stride = 0x6000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += stride) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + stride)));
  }
  return text;
}
