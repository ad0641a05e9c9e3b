/**
 * Shaping: text in, glyphs out (OpenType GSUB and GPOS, by fontkit), each glyph with the characters that it stands for.
 *
 * Results live in a bounded cache that outlives a document: prose repeats its words. Invariant: the code points of the
 * glyphs of a run, in logical order, are those of its text; that is what a reader copies out.
 */
import { type Face, type FaceWish, type FontSet, faceFor } from './fonts.ts';
import { codePointsOf, mirrored, withMeanings } from './meanings.ts';
import { recall } from './recall.ts';

/** A glyph in its place. Amounts are thousandths of an em. */
export interface PlacedGlyph {
  readonly id: number;
  /** What it stands for, in the order of the file. Of a mark nothing: the letter that it stands on stands for it too. */
  readonly codePoints: readonly number[];
  /** Advance by the font's own table, and as it is set here. */
  readonly width: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A text in one face. */
export interface Shaped {
  readonly face: Face;
  readonly glyphs: readonly PlacedGlyph[];
  /** Thousandths of an em. */
  readonly advance: number;
}

/** What is shaped: everything but the text. */
export interface ShapeWish extends FaceWish {
  /** OpenType features besides the usual ones, joined by commas. */
  features: string;
}

/** Called with a cluster that no face has. */
export type OnMissing = (cluster: string) => void;

/** What was shaped, by face, and by features and direction: let go with the face. */
const caches = new WeakMap<Face, Map<string, Map<string, Shaped>>>();
/** Runs that are remembered in each; a run is about 1 kB. */
const cacheSize = 20_000;
/** Longer texts are seldom met twice. */
const cachedLength = 40;

/** A character with its marks, a flag, an emoji sequence: what one face must draw whole (UAX #29, roughly). */
const clusters =
  /\p{RI}{2}|[\s\S](?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|(?<=\u200d)\p{Extended_Pictographic})*/gu;

/** Characters that order or part text and are never drawn (UAX #9 controls, joiners of words, soft hyphen). */
const undrawn = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** What of a text is drawn. */
export const drawnText = (text: string): string => text.replace(undrawn, '');

/** What is drawn where no face has a character: same meaning, commoner sign. */
const stand: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u2015': '—',
  '\u2032': '’',
  '\u2033': '”',
  '\u2212': '–',
};

/** The first part of a divided word and its hyphen, which says that it is a soft one (ISO 32000-1, 14.8.2.2.3). */
export function shapeDivided(text: string, wish: ShapeWish, set: FontSet, missing: OnMissing): Shaped[] {
  const runs = shapeText(`${text}-`, wish, false, set, missing);
  return runs.map((shaped, index) => (index < runs.length - 1 ? shaped : withLast(shaped, [0xad])));
}

/** The same glyphs, the last of which stands for another text. */
function withLast(shaped: Shaped, codePoints: readonly number[]): Shaped {
  const last = shaped.glyphs.at(-1);
  return last ? { ...shaped, glyphs: [...shaped.glyphs.slice(0, -1), { ...last, codePoints }] } : shaped;
}

/** The box that stands for a character which no face has. */
const box = '\u25a1';

/**
 * Shapes a text that has one style and one direction.
 *
 * @param near Face of the text before it, for signs that belong to no script.
 * @returns One run for each change of face, in logical order.
 */
export function shapeText(
  text: string,
  wish: ShapeWish,
  rtl: boolean,
  set: FontSet,
  missing: OnMissing,
  near?: Face,
): Shaped[] {
  const drawn = drawnText(text);
  if (drawn === '') return [];
  const first = faceFor(drawn, wish, set, near);
  if (first) return [shape(first, drawn, wish.features, rtl)];
  const runs: Shaped[] = [];
  let run: { face: Face; text: string } | undefined;
  const close = (): void => {
    if (run) runs.push(shape(run.face, run.text, wish.features, rtl));
    run = undefined;
  };
  for (const [cluster] of drawn.matchAll(clusters)) {
    const face = faceFor(cluster, wish, set, run?.face);
    if (face && face === run?.face) run.text += cluster;
    else {
      close();
      if (face) run = { face, text: cluster };
      else runs.push(...standIn(cluster, wish, rtl, set, missing));
    }
  }
  close();
  return runs;
}

/** Draws a cluster that no face has by another form of it, by a sign of the same meaning, or by a box. */
function standIn(cluster: string, wish: ShapeWish, rtl: boolean, set: FontSet, missing: OnMissing): Shaped[] {
  for (const other of [cluster.normalize('NFC'), cluster.normalize('NFD'), stand[cluster]]) {
    const face = other === undefined ? undefined : faceFor(other, wish, set);
    if (other !== undefined && face) return [meaning(shape(face, other, wish.features, rtl), cluster)];
  }
  missing(cluster);
  const face = faceFor(box, wish, set);
  return face ? [meaning(shape(face, box, '', false), cluster)] : [];
}

/** A private-use code point says nothing to a reader, and PDF/A-3a (6.2.11.7.3) allows none without a replacement. */
const privateUse = /\p{Co}/gu;

/** The same glyphs, standing for another text: all of it on the first glyph that has a place of its own. */
function meaning(shaped: Shaped, text: string): Shaped {
  const codePoints = codePointsOf(text.replace(privateUse, '\ufffd'));
  return {
    ...shaped,
    glyphs: shaped.glyphs.map((glyph, index) => ({ ...glyph, codePoints: index ? [0x200b] : codePoints })),
  };
}

function shape(face: Face, text: string, features: string, rtl: boolean): Shaped {
  if (text.length > cachedLength) return layOut(face, text, features, rtl);
  const ofFace = recall(caches, face, () => new Map<string, Map<string, Shaped>>());
  const cache = recall(ofFace, rtl ? `${features}<` : features, () => new Map<string, Shaped>());
  return recall(cache, text, () => layOut(face, text, features, rtl), cacheSize);
}

function layOut(face: Face, text: string, features: string, rtl: boolean): Shaped {
  const plain = rtl ? undefined : face.plain?.(text, features);
  if (plain) return { face, glyphs: withMeanings(plain, text, rtl, face.font()), advance: advanceOf(plain) };
  const font = face.font();
  const unit = 1000 / font.unitsPerEm;
  // A sign that opens to the right opens to the left in text that runs there; what it says stays.
  const drawn = rtl ? mirrored(text) : text;
  const tags = features === '' ? [] : features.split(',');
  const { glyphs, positions } = font.layout(drawn, tags, undefined, undefined, rtl ? 'rtl' : 'ltr');
  const placed = glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      width: glyph.advanceWidth * unit,
      advance: xAdvance * unit,
      dx: xOffset * unit,
      dy: yOffset * unit,
    };
  });
  return { face, glyphs: withMeanings(placed, text, rtl, font), advance: advanceOf(placed) };
}

const advanceOf = (glyphs: readonly PlacedGlyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0);
