/**
 * What the glyphs of a run say: the characters that a reader of the file takes for each (ToUnicode, ISO 32000-1, 9.10.3).
 *
 * Glyphs stand from left to right in the file, and readers turn what runs the other way round letter by letter; so what one
 * glyph says stands from left to right too. Each reader has rules of its own besides: pdf.js drops a glyph that ends in a
 * joiner or a mark of direction; to poppler a comma ends a number; PDFium turns brackets round that say already what they
 * are. A mark of direction before the character keeps each of them from it. Invariant: in logical order the characters of
 * the glyphs, without marks of direction, are those of the text.
 */
import type { Font } from 'fontkit';
import type { PlacedGlyph } from './shaping.ts';

/** Marks of direction (UAX #9, 2.6). The last is to pdf.js the one that runs right to left as a letter does. */
export const leftToRight = 0x200e;
export const rightToLeft = 0x200f;
export const arabicLetter = 0x61c;

/** Code points of a text. */
export const codePointsOf = (text: string): number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0xfffd);

/** The glyphs of a text as they are to be read. */
export function withMeanings(
  placed: readonly PlacedGlyph[],
  text: string,
  rtl: boolean,
  font: Font,
): readonly PlacedGlyph[] {
  const read = placed.map((glyph) => ({ ...glyph, codePoints: readable(glyph.codePoints, rtl) }));
  const shapeless = rtl ? shapelessGlyph(font) : undefined;
  const said = marks.test(text) ? withMarks(read, text, rtl, shapeless) : read;
  const joined = joiners.test(text) ? withJoiners(said, text, rtl) : said;
  return rtl ? withDirection(joined, shapeless) : joined;
}

/** A glyph that came out of another one stands for nothing: a zero-width space says so, and no reader shows it. */
function readable(codePoints: readonly number[], rtl: boolean): readonly number[] {
  if (codePoints.length === 0) return [0x200b];
  const [only = 0] = codePoints;
  if (only >= 0xe000 && only <= 0xf8ff) return [0xfffd];
  if (!rtl) return codePoints;
  if (codePoints.length > 1) return codePoints.toReversed();
  return [codePointsOf(mirrored(String.fromCodePoint(only)))[0] ?? only];
}

const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'];
const mirrors: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([left = '', right = '']) => [
    [left, right],
    [right, left],
  ]),
);

/** A text whose signs open to the other side (UAX #9 L4). */
export const mirrored = (text: string): string =>
  text.replace(/[()[\]{}<>«»‹›≤≥]/g, (sign) => mirrors.get(sign) ?? sign);

const marks = /\p{M}/u;

/**
 * Takes marks out of the way of readers. A mark stands where the font puts it, above or below and back from its letter, and
 * is taken for a word of its own there; so it is only drawn. What it says is said by its letter; or, where that would put
 * the mark first, by a glyph without shape beside the letter.
 */
function withMarks(
  placed: readonly PlacedGlyph[],
  text: string,
  rtl: boolean,
  shapeless: PlacedGlyph | undefined,
): PlacedGlyph[] {
  const isMark = ({ codePoints, advance }: PlacedGlyph): boolean =>
    advance === 0 && codePoints.length > 0 && codePoints.every(isMarkCode);
  const logical = rtl ? placed.toReversed() : placed;
  const source = codePointsOf(text);
  const set: PlacedGlyph[] = [];
  let at = 0;
  for (let index = 0; index < logical.length; ) {
    const start = index++;
    for (let next = logical[index]; next && isMark(next); next = logical[++index]);
    const [letter, ...on] = logical.slice(start, index);
    if (!letter) break;
    const own = [letter, ...on].flatMap(({ codePoints }) => codePoints);
    // A mark may stand on the first letter of a ligature: the text knows where.
    const said = source.slice(at, at + own.length);
    at += own.length;
    if (on.length === 0) set.push(letter);
    else {
      const codePoints = sameItems(said.toSorted(), own.toSorted()) ? said : own;
      const end = shapeless ? codePoints.findLastIndex((code) => !isMarkCode(code)) + 1 : codePoints.length;
      const first = codePoints.slice(0, end);
      const beside = (codes: readonly number[]): PlacedGlyph[] =>
        shapeless ? codes.map((code) => ({ ...shapeless, codePoints: [code] })) : [];
      // A mark inside of a ligature is read by no one there: the shape stands for the last letter alone.
      if (shapeless && first.some(isMarkCode)) {
        set.push(...beside(first.slice(0, -1)), { ...letter, codePoints: first.slice(-1) });
      } else set.push({ ...letter, codePoints: rtl ? first.reverse() : first });
      set.push(...beside(codePoints.slice(end)));
      set.push(...on.map((glyph) => ({ ...glyph, codePoints: [] })));
    }
  }
  return rtl ? set.reverse() : set;
}

const isMarkCode = (code: number): boolean => /^\p{M}$/u.test(String.fromCodePoint(code));

/** A glyph of a font that has neither shape nor width. */
function shapelessGlyph(font: Font): PlacedGlyph | undefined {
  const glyph = [0x200c, 0x200d, 0x200b]
    .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
    .map((codePoint) => font.glyphForCodePoint(codePoint))
    .find(({ advanceWidth }) => advanceWidth === 0);
  return glyph && { id: glyph.id, codePoints: [], width: 0, advance: 0, dx: 0, dy: 0 };
}

const sameItems = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Joiners and selectors: they shape what stands beside them. */
const joiners = /\u200c|\u200d|[\ufe00-\ufe0f]/;

/**
 * Lets the glyph at the right of each joiner say it, before its own characters. fontkit sets a space without width for each;
 * one that became part of a shape has none, and then none of the text's is known for sure.
 */
function withJoiners(placed: readonly PlacedGlyph[], text: string, rtl: boolean): PlacedGlyph[] {
  const said = codePointsOf(text).filter((code) => joiners.test(String.fromCodePoint(code)));
  const isHidden = ({ codePoints, advance }: PlacedGlyph): boolean => advance === 0 && codePoints[0] === 0x20;
  const isKnown = placed.filter(isHidden).length === said.length;
  if (rtl) said.reverse();
  const set: PlacedGlyph[] = [];
  let before: number[] = [];
  for (const glyph of placed) {
    if (isHidden(glyph)) before.push(...said.splice(0, isKnown ? 1 : 0));
    else {
      set.push(before.length > 0 ? { ...glyph, codePoints: [...before, ...glyph.codePoints] } : glyph);
      before = [];
    }
  }
  return set;
}

/** Signs inside and at the ends of numbers (Bidi_Class CS, ES and ET): poppler takes them, and what follows, for one. */
const weak = /^[+\-,./:#$%\u00a2-\u00a5\u00b0\u00b1\u0609\u060a\u060c\u066a-\u066c\u2030-\u2034\u20a0-\u20cf\u2212]$/u;
/** Signs that PDFium turns round. */
const turned = /^[()[\]{}<>«»‹›≤≥“”‘’]$/u;

function withDirection(placed: readonly PlacedGlyph[], shapeless: PlacedGlyph | undefined): PlacedGlyph[] {
  return placed.flatMap((glyph) => {
    const sign = String.fromCodePoint(...glyph.codePoints);
    const led = { ...glyph, codePoints: [arabicLetter, ...glyph.codePoints] };
    if (weak.test(sign)) return [led];
    // Beside a mark that runs left to right PDFium leaves a bracket as it is; the other mark keeps poppler from taking more.
    return turned.test(sign) && shapeless ? [led, { ...shapeless, codePoints: [leftToRight] }] : [glyph];
  });
}
