/**
 * Pictures: inline, with alternative text, as large as they are and never wider than the column (ECMA-376-1 20.4.2.8).
 *
 * Invariant: a picture is scaled down, never up, and keeps its proportions; what a picture is, its bytes say.
 */
import { ImageRun, TextRun, type XmlComponent } from 'docx';
import type { Image } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { pictureInfo } from '../picture.ts';
import { clean, type Place } from './ledger.ts';
import { measure } from './page.ts';

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

/** Greatest height: 24 lines of the body, in twips. */
const greatestHeight = 24 * 300;

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
export function pictureRun(node: Image, place: Place): ImageRun | undefined {
  const { ledger } = place;
  const picture = ledger.pictures.get(node);
  if (!picture) return undefined;
  const widest = Math.max(measure - place.indent, measure / 4) * pixelsPerTwip;
  const scale = Math.min(1, widest / picture.width, (greatestHeight * pixelsPerTwip) / picture.height);
  ledger.pictureCount += 1;
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.max(1, picture.width * scale), height: Math.max(1, picture.height * scale) },
    altText: {
      id: String(ledger.pictureCount),
      name: `${place.edition.words.labels.picture} ${ledger.pictureCount}`.trim(),
      ...(node.alt ? { description: clean(node.alt, place, node) } : {}),
      ...(node.title ? { title: clean(node.title, place, node) } : {}),
    },
    decorative: node.alt === '',
  });
}

/** What stands for a picture that cannot be shown: its alternative text, else the word for a picture; no text for decoration. */
export function pictureText(node: Image, place: Place): string {
  return node.alt ?? place.edition.words.labels.picture;
}

/** A picture in a line of text. */
export function inlinePicture(node: Image, place: Place): XmlComponent[] {
  const run = pictureRun(node, place);
  if (run) return [run];
  const text = pictureText(node, place);
  return text === '' ? [] : [new TextRun({ ...place.marks, text: `[${clean(text, place, node)}]` })];
}
