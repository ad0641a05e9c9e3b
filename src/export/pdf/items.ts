/**
 * From spans to boxes, glue and penalties (typeset/total-fit.ts): what a line is made of, and where it may end.
 *
 * Each space is a glyph of its own that gives way. A word that may be divided is one run of glyphs all the same: its parts
 * are only measured, and shaped anew where a line ends in it. Invariant: the boxes and glue in order stand for the text.
 */
import { divisions, type Hyphenator } from '../../language/hyphenation.ts';
import type { Direction } from '../../model/nodes.ts';
import { bidiLevels } from '../../typeset/bidi.ts';
import { eachBreak, gapBetween, holds } from '../../typeset/break.ts';
import type { FitItem } from '../../typeset/total-fit.ts';
import type { Face, FontSet } from './fonts.ts';
import { lineEnd, type RunStyle, type Span } from './inlines.ts';
import { drawnText, type OnMissing, type Shaped, shapeText } from './shaping.ts';
import type { Work } from './work.ts';

/** What the setting of text needs besides the text. */
export interface TextTools {
  fonts: FontSet;
  missing: OnMissing;
  /** By language tag; words of other languages are not divided. */
  hyphenators: ReadonlyMap<string, Hyphenator>;
  /** Whether signs at the end of full lines stand out into the margin. */
  hang: boolean;
}

/** How items are made. */
export interface ItemLook {
  direction: Direction;
  /** The most that stands on any line. */
  longest: number;
  /** Whether lines are full: then words are divided and signs hang. */
  full: boolean;
  goesOn?: boolean;
}

/** A word that may be divided, as it is drawn whole. */
export interface Word {
  text: string;
  shaped: Shaped;
}

/** A piece of a paragraph and what it draws. */
export interface Item extends FitItem {
  level: number;
  span?: Span;
  shaped?: Shaped;
  /** Of a box: which part of a word it is. */
  part?: { word: Word; from: number; to: number };
}

/** What parts the boxes of a text: spaces, which give way, and forced ends. */
const parting = /[ \u00a0\u2028]/;

/** How much is done between two steps. */
const stepLength = 500;

/** What one call of `itemsOf` is about. */
interface Setting {
  text: string;
  look: ItemLook;
  tools: TextTools;
  /** Face of the last letters that run right to left: spaces and signs beside them are of the same. */
  near: Face | undefined;
}

/** The items of a text. The last of them ends the last line. */
export function* itemsOf(spans: readonly Span[], look: ItemLook, tools: TextTools): Work<Item[]> {
  const text = spans.map((span) => span.text).join('');
  const levels = bidiLevels(text, look.direction);
  const breaks = yield* lineEnds(text, spans);
  const setting: Setting = { text, look, tools, near: undefined };
  const items: Item[] = [];
  let offset = 0;
  let passed = 0;
  for (const span of spans) {
    const end = offset + span.text.length;
    for (let at = offset; at < end; ) {
      const stop = pieceEnd(text, at, end, breaks, levels);
      const level = levels?.[at] ?? 0;
      const mayEnd = breaks[stop] === 1;
      if (text.charAt(at) === lineEnd) items.push(...forcedEnd(level, span, tools));
      else if (parting.test(text.charAt(at))) {
        const bounds: readonly [number, number] = [offset, end];
        items.push(space(setting, at, bounds, span, level, mayEnd && !span.solid));
      } else {
        items.push(...boxes(setting, at, stop, span, level));
        setting.near = level % 2 === 1 ? items.at(-1)?.shaped?.face : undefined;
        if (mayEnd && !parting.test(text.charAt(stop))) items.push(betweenPieces(text, stop, span, level));
      }
      if (stop - passed >= stepLength) {
        yield stop - passed;
        passed = stop;
      }
      at = stop;
    }
    offset = end;
  }
  items.push(...(look.goesOn ? forcedEnd(0, spans.at(-1), tools) : forcedEnd(0)));
  return items;
}

/** Marks the places where a line may end. No line begins with the marker of a note. */
function* lineEnds(text: string, spans: readonly Span[]): Work<Uint8Array> {
  const breaks = new Uint8Array(text.length + 1);
  let passed = 0;
  for (const { position } of eachBreak(text)) {
    if (!holds(text, position)) breaks[position] = 1;
    if (position - passed < stepLength) continue;
    // Far less than the shaping of the same text.
    yield (position - passed) / 10;
    passed = position;
  }
  let offset = 0;
  for (const span of spans) {
    if (span.note) breaks[offset] = 0;
    offset += span.text.length;
  }
  return breaks;
}

/** The end of the piece that starts at a place: one space, or everything up to a space, a line end, a change of level. */
function pieceEnd(text: string, at: number, end: number, breaks: Uint8Array, levels: Uint8Array | undefined): number {
  if (parting.test(text.charAt(at))) return at + 1;
  let stop = at + 1;
  while (stop < end && breaks[stop] !== 1 && !parting.test(text.charAt(stop)) && levels?.[stop] === levels?.[at])
    stop++;
  return stop;
}

const none = { width: 0, stretch: 0, shrink: 0, penalty: Number.POSITIVE_INFINITY, flagged: false, hang: 0 };

/** The end of a line that must be one. Within a paragraph a space that takes no room parts the words on both sides. */
function forcedEnd(level: number, span?: Span, tools?: TextTools): Item[] {
  const [shaped] = span && tools ? shapeText(' ', span.style, false, tools.fonts, tools.missing) : [];
  return [
    { ...none, type: 'glue', level, ...(span && shaped && { span, shaped }) },
    { ...none, type: 'penalty', penalty: Number.NEGATIVE_INFINITY, level },
  ];
}

/** How a word space gives way, by its size: the least and the most that the eye takes (look, 4). */
const spaceStretch = 0.11;
const spaceShrink = 0.05;

function space(
  { text, tools, near }: Setting,
  at: number,
  [from, to]: readonly [number, number],
  span: Span,
  level: number,
  mayEnd: boolean,
): Item {
  const { style } = span;
  const [shaped] = shapeText(text.charAt(at), style, level % 2 === 1, tools.fonts, tools.missing, near);
  const before = at > from ? text.charAt(at - 1) : '';
  const after = at + 1 < to ? text.charAt(at + 1) : '';
  const kern =
    shaped && level === 0 ? kernOf(`${before} `, shaped, style, tools) + kernOf(` ${after}`, shaped, style, tools) : 0;
  return {
    ...none,
    type: 'glue',
    width: shaped ? widthOfRun(shaped, style) + (kern * style.size) / 1000 : 0,
    stretch: spaceStretch * style.size,
    shrink: spaceShrink * style.size,
    penalty: mayEnd ? 0 : Number.POSITIVE_INFINITY,
    level,
    span,
    ...(shaped && { shaped }),
  };
}

const kerns = new WeakMap<Face, Map<string, number>>();
/** Letters whose space is kerned: few enough that all of them are remembered. */
const kerned = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{P}]/u;

/** What a space gives up to a character beside it, or takes (GPOS `kern`); thousandths of an em. */
function kernOf(pair: string, { face }: Shaped, style: RunStyle, tools: TextTools): number {
  if (pair.length < 2) return 0;
  const known = kerns.get(face) ?? new Map<string, number>();
  kerns.set(face, known);
  const key = `${style.features}/${pair}`;
  let kern = known.get(key);
  if (kern === undefined) {
    kern = kerned.test(pair)
      ? advanceOf(pair, style, tools) - advanceOf(pair[0] ?? '', style, tools) - advanceOf(pair[1] ?? '', style, tools)
      : 0;
    known.set(key, kern);
  }
  return kern;
}

function advanceOf(text: string, style: RunStyle, tools: TextTools): number {
  return shapeText(text, style, false, tools.fonts, () => undefined).reduce((sum, { advance }) => sum + advance, 0);
}

/** How ideographs give way, and the room between an ideograph and a letter or figure; em. */
const ideographStretch = 0.06;
const ideographShrink = 0.01;
const mixedRoom = 0.25;

/** A place between two pieces without a space: after a hyphen, or beside ideographs. */
function betweenPieces(text: string, at: number, { style: { size } }: Span, level: number): Item {
  const gap = gapBetween(text.charAt(at - 1), text.charAt(at));
  if (gap === 'none') return { ...none, type: 'penalty', penalty: 50, level };
  return {
    ...none,
    type: 'glue',
    width: gap === 'mixed' ? mixedRoom * size : 0,
    stretch: ideographStretch * size,
    shrink: ideographShrink * size,
    penalty: 0,
    level,
  };
}

/** Length of a run. */
export const widthOfRun = ({ advance, glyphs }: Shaped, { size, tracking }: RunStyle): number =>
  (advance * size) / 1000 + glyphs.length * tracking;

function boxes(setting: Setting, from: number, to: number, span: Span, level: number): Item[] {
  const { text, look, tools, near } = setting;
  const piece = text.slice(from, to);
  const runs = shapeText(piece, span.style, level % 2 === 1, tools.fonts, tools.missing, near);
  const width = runs.reduce((sum, shaped) => sum + widthOfRun(shaped, span.style), 0);
  const hang = look.full ? hangOf(piece, runs.at(-1), span, look.direction, tools) : 0;
  const [run] = runs;
  if (look.full && level % 2 === 0 && run && runs.length === 1 && span.style.role !== 'mono') {
    const places = divisions(text, from, to, tools.hyphenators.get(span.language));
    const parts =
      places.length > 0
        ? divided(
            piece,
            run,
            places.map((at) => at - from),
            span,
            level,
            tools,
          )
        : undefined;
    if (parts) return withHang(parts, hang);
  }
  if (width > look.longest && Array.from(piece).length > 1) return inParts(setting, piece, width, span, level);
  const set = runs.map(
    (shaped): Item => ({ ...none, type: 'box', width: widthOfRun(shaped, span.style), level, span, shaped }),
  );
  return withHang(set, hang);
}

function withHang(items: Item[], hang: number): Item[] {
  const last = items.at(-1);
  if (last) last.hang = hang;
  return items;
}

/** A word as its parts, with places for hyphens; `undefined` if it cannot be told which glyph is of which letter. */
function divided(
  piece: string,
  shaped: Shaped,
  places: readonly number[],
  span: Span,
  level: number,
  tools: TextTools,
): Item[] | undefined {
  const text = drawnText(piece);
  const ends = letterEnds(shaped, text, span.style);
  if (!ends) return undefined;
  const hyphen = shapeText('-', span.style, false, tools.fonts, tools.missing)[0];
  const hyphenWidth = hyphen ? widthOfRun(hyphen, span.style) : 0;
  const penalty: Item = {
    ...none,
    type: 'penalty',
    width: hyphenWidth,
    penalty: 0,
    flagged: true,
    hang: tools.hang ? hyphenHang * hyphenWidth : 0,
    level,
  };
  const word = { text, shaped };
  const items: Item[] = [];
  let from = 0;
  for (const place of [...places, piece.length]) {
    const to = drawnText(piece.slice(0, place)).length;
    if (items.length > 0) items.push(penalty);
    const width = (ends[to] ?? 0) - (ends[from] ?? 0);
    items.push({ ...none, type: 'box', width, level, span, part: { word, from, to } });
    from = to;
  }
  return items;
}

/** Where each letter of a run ends; the letters of a ligature share its width. */
function letterEnds({ glyphs }: Shaped, text: string, { size, tracking }: RunStyle): number[] | undefined {
  const ends = [0];
  let at = 0;
  for (const { codePoints, advance } of glyphs) {
    const width = (advance * size) / 1000 + tracking;
    for (let index = 1; index <= codePoints.length; index++) ends.push(at + (width * index) / codePoints.length);
    at += width;
  }
  return ends.length === text.length + 1 ? ends : undefined;
}

/** A piece that is longer than a line is broken wherever it must be. */
function inParts({ look, tools }: Setting, piece: string, width: number, span: Span, level: number): Item[] {
  const characters = Array.from(piece);
  const length = Math.max(1, Math.floor((characters.length * look.longest) / width / 2));
  const items: Item[] = [];
  for (let start = 0; start < characters.length; start += length) {
    if (start > 0) items.push({ ...none, type: 'penalty', penalty: 500, level });
    const text = characters.slice(start, start + length).join('');
    items.push(...boxes({ text, look, tools, near: undefined }, 0, text.length, span, level));
  }
  return items;
}

const hyphenHang = 0.7;
const closeHang = 0.5;
const lowHang = 0.3;

/** How far a sign at the line end stands out, so that the margin looks straight: by its width, or by a word space. */
const hangs: Readonly<Record<string, readonly [share: number, of: 'sign' | 'space']>> = {
  '-': [hyphenHang, 'sign'],
  '\u2010': [hyphenHang, 'sign'],
  '.': [hyphenHang, 'space'],
  ',': [hyphenHang, 'space'],
  '”': [closeHang, 'sign'],
  '’': [closeHang, 'sign'],
  '»': [closeHang, 'sign'],
  ':': [lowHang, 'sign'],
  ';': [lowHang, 'sign'],
  '–': [lowHang, 'sign'],
};

/** Signs whose ink fills the first half of their square, so that they are half as wide at the end of a line. */
const halfBracket = /[」』）】》〉〕］｝]/;
const halfStop = /[、。，．]/;
/** In these the stops stand in the middle of the square. */
const middleStops = /^(?:zh-(?:hant|tw|hk|mo)\b|yue\b)/i;

function hangOf(
  text: string,
  last: Shaped | undefined,
  { style, language }: Span,
  direction: Direction,
  tools: TextTools,
): number {
  if (direction !== 'ltr' || style.rise !== 0) return 0;
  const sign = text.charAt(text.length - 1);
  const width = ((last?.glyphs.at(-1)?.advance ?? 0) * style.size) / 1000;
  if (halfBracket.test(sign) || (halfStop.test(sign) && !middleStops.test(language)))
    return width > 0.75 * style.size ? width / 2 : 0;
  const hang = tools.hang ? hangs[sign] : undefined;
  if (!hang) return 0;
  const [share, of] = hang;
  return share * (of === 'space' ? 0.24 * style.size : width);
}
