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
import { outlineOf, sameItems } from './font-files.ts';
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
  const marked = marks.test(text);
  const shapeless = rtl || marked ? shapelessGlyph(font) : undefined;
  const said = marked
    ? rtl || !shapeless
      ? withMarks(read, text, rtl, shapeless)
      : inOrder(read, text, shapeless)
    : read;
  const joined = joiners.test(text) ? withJoiners(said, text, rtl) : said;
  return rtl ? withDirection(joined, shapeless) : joined;
}

/** A zero-width space: no reader shows it. */
const nothing = 0x200b;

/** A glyph that came out of another one stands for nothing. */
function readable(codePoints: readonly number[], rtl: boolean): readonly number[] {
  if (codePoints.length === 0) return [nothing];
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

/**
 * The same for text that runs left to right, with its characters in the order of the text: a vowel sign of Devanagari may
 * stand before its letter, and a letter's shape for several letters. A glyph that takes room says no mark: pdf.js would take
 * it for one, and the room for a space.
 */
function inOrder(placed: readonly PlacedGlyph[], text: string, shapeless: PlacedGlyph): PlacedGlyph[] {
  const source = codePointsOf(text);
  const set: PlacedGlyph[] = [];
  let at = 0;
  let open: PlacedGlyph[] = [];
  for (const glyph of placed) {
    open.push(glyph);
    const own = open.flatMap(({ codePoints }) => codePoints).filter((code) => code !== nothing);
    const said = source.slice(at, at + own.length);
    const isWhole = sameItems(said.toSorted(), own.toSorted());
    if (!isWhole || isMarkCode(source[at + own.length] ?? 0)) continue;
    at += own.length;
    set.push(...(said.some(isMarkCode) ? cluster(open, said, shapeless) : open));
    open = [];
  }
  return [...set, ...open];
}

/** The glyphs of some characters that belong together: each says one, the last of them the others. */
function cluster(glyphs: readonly PlacedGlyph[], said: readonly number[], shapeless: PlacedGlyph): PlacedGlyph[] {
  const last = glyphs.findLast(({ advance }) => advance !== 0);
  if (!last) return [...glyphs];
  const left = [...said];
  const take = (most: number, wanted: (code: number) => boolean): number[] => {
    const end = left.findIndex((code) => !wanted(code));
    return left.splice(0, Math.min(most, end < 0 ? left.length : end));
  };
  return glyphs.flatMap((glyph): PlacedGlyph[] => {
    if (glyph.advance === 0) return [{ ...glyph, codePoints: [] }];
    const isLast = glyph === last;
    const own = take(isLast ? left.length : 1, (code) => !isNonspacing(code));
    const beside = take(left.length, (code) => isLast || isNonspacing(code));
    return [
      { ...glyph, codePoints: own.length > 0 ? own : [nothing] },
      ...beside.map((code) => ({ ...shapeless, codePoints: [code] })),
    ];
  });
}

const isNonspacing = (code: number): boolean => /^\p{Mn}$/u.test(String.fromCodePoint(code));
const isMarkCode = (code: number): boolean => /^\p{M}$/u.test(String.fromCodePoint(code));

const shapelessGlyphs = new WeakMap<Font, PlacedGlyph | 'none'>();

/** Characters that a font may have a glyph without shape and width for; in many fonts those of joiners are drawn. */
const invisible = [0x200b, 0xfeff, 0x200c, 0x200d, 0x34f, 0];

/** A glyph of a font that has neither shape nor width. */
function shapelessGlyph(font: Font): PlacedGlyph | undefined {
  let known = shapelessGlyphs.get(font);
  if (known === undefined) {
    const glyph = invisible
      .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
      .map((codePoint) => font.glyphForCodePoint(codePoint))
      .find(({ id, advanceWidth }) => advanceWidth === 0 && outlineOf(font, id).commands.length === 0);
    known = glyph ? { id: glyph.id, codePoints: [], width: 0, advance: 0, dx: 0, dy: 0 } : 'none';
    shapelessGlyphs.set(font, known);
  }
  return known === 'none' ? undefined : known;
}

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
