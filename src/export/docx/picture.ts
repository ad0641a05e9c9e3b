/**
 * Pictures: inline, with alternative text, as large as they are and never wider than the column (ECMA-376-1 20.4.2.8).
 *
 * Invariant: a picture is scaled down, never up, and keeps its proportions; what a picture is, its bytes say.
 */
import type { Image } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { pictureInfo } from '../picture.ts';
import { type Drawing, type Run, run } from './draft.ts';
import { clean, type Place } from './ledger.ts';

/** A picture that Word can show. */
export interface Picture {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

const types: Readonly<Record<string, Picture['type']>> = { '.png': 'png', '.jpg': 'jpg', '.gif': 'gif' };

/** Pixels of 1/96 inch in a twip. */
const pixelsPerTwip = 96 / 1440;

/** Fetches the pictures of an edition; what is missing or of a kind that Word has not is reported and left out. */
export async function picturesOf(edition: Edition): Promise<Map<Image, Picture>> {
  const images: Image[] = [];
  visit(edition.article, (node) => {
    if (node.type === 'image') images.push(node);
  });
  const pictures = new Map<Image, Picture>();
  for (const image of images) {
    const bytes = await edition.asset(image);
    const info = bytes && pictureInfo(bytes);
    const type = info && types[info.extension];
    if (bytes && info && type) pictures.set(image, { type, bytes, width: info.width, height: info.height });
    else if (bytes) {
      const kind = info?.mediaType ?? 'data of an unknown kind';
      edition.report('export/image-unsupported', `Word shows PNG, JPEG and GIF pictures, not ${kind}`, image);
    }
  }
  return pictures;
}

/** The picture, or `undefined` if there is none to show. */
export function pictureRun(node: Image, place: Place): Run | undefined {
  const { ledger } = place;
  const picture = ledger.pictures.get(node);
  if (!picture) return undefined;
  const { measure, tallest } = ledger.design;
  const widest = Math.max(measure - place.indent, measure / 4) * pixelsPerTwip;
  const scale = Math.min(1, widest / picture.width, (tallest * pixelsPerTwip) / picture.height);
  ledger.pictureCount += 1;
  const drawing: Drawing = {
    type: 'drawing',
    picture,
    id: ledger.design.taken.pictures + ledger.pictureCount,
    name: `${place.edition.words.labels.picture} ${ledger.pictureCount}`.trim(),
    width: Math.max(1, picture.width * scale),
    height: Math.max(1, picture.height * scale),
    ...(node.alt ? { description: clean(node.alt, place, node) } : {}),
    ...(node.title ? { title: clean(node.title, place, node) } : {}),
    decorative: node.alt === '',
  };
  return run(drawing);
}

/** What stands for a picture that cannot be shown: its alternative text, else the word for a picture; no text for decoration. */
export function pictureText(node: Image, place: Place): string {
  return node.alt ?? place.edition.words.labels.picture;
}

/** A picture in a line of text. */
export function inlinePicture(node: Image, place: Place): Run[] {
  const picture = pictureRun(node, place);
  if (picture) return [picture];
  const text = pictureText(node, place);
  return text === '' ? [] : [run(`[${clean(text, place, node)}]`, place.marks)];
}
