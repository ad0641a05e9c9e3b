/**
 * From spans to boxes, glue and penalties (typeset/total-fit.ts): what a line is made of, and where it may end.
 *
 * Each space is a glyph of its own that gives way. A word that may be divided is one run of glyphs all the same: its parts
 * are only measured, and shaped anew where a line ends in it. Invariant: the boxes and glue in order stand for the text.
 */
import { type Divided, dividePiece, type Hyphenator, mayDivide } from '../../language/hyphenation.ts';
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
  /** What was set before in each style and language: words come again. */
  memory: Map<string, Memory>;
}

/** What is remembered of one style. */
interface Memory {
  pieces: Map<string, SetPiece>;
  /** Widths of spaces, by the characters on both sides: codes of both as one number. */
  spaces: Map<number, number>;
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
  /** Where it may be divided, and its end; and how far it reaches there. */
  places: readonly number[];
  reaches: readonly number[];
}

/** A piece between two places where a line may end, shaped and measured. */
interface SetPiece {
  runs: readonly Shaped[];
  width: number;
  hang: number;
  /** How its word may be divided, if it may. */
  divided?: Divided & { word: Word };
}

/** A piece of a paragraph and what it draws. */
export interface Item extends FitItem {
  level: number;
  span: Span | undefined;
  shaped: Shaped | undefined;
  /** Of a box: which part of a word it is. */
  part: { word: Word; from: number; to: number } | undefined;
}

/** What parts the boxes of a text: spaces, which give way, and forced ends. */
const parts = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x2028;

/** How much is done between two steps. */
const stepLength = 500;

/** What one call of `itemsOf` is about. */
interface Setting {
  text: string;
  span: Span;
  memory: Memory;
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
  const items: Item[] = [];
  let near: Face | undefined;
  let offset = 0;
  let passed = 0;
  for (const span of spans) {
    const setting: Setting = { text, span, memory: memoryOf(span, tools), look, tools, near };
    const end = offset + span.text.length;
    for (let at = offset; at < end; ) {
      const stop = pieceEnd(text, at, end, breaks, levels);
      const level = levels?.[at] ?? 0;
      const mayEnd = breaks[stop] === 1;
      if (text.charAt(at) === lineEnd) items.push(...forcedEnd(level, span, tools));
      else if (parts(text.charCodeAt(at))) {
        items.push(space(setting, at, [offset, end], level, mayEnd && !span.solid));
      } else {
        addBoxes(items, setting, at, stop, level);
        setting.near = level % 2 === 1 ? items.at(-1)?.shaped?.face : undefined;
        // The end of the text is the forced one: another there would make a line of nothing after a full one.
        if (mayEnd && stop < text.length && !parts(text.charCodeAt(stop)))
          items.push(betweenPieces(text, stop, span, level));
      }
      if (stop - passed >= stepLength) {
        yield stop - passed;
        passed = stop;
      }
      at = stop;
    }
    offset = end;
    near = setting.near;
  }
  items.push(...(look.goesOn ? forcedEnd(0, spans.at(-1), tools) : forcedEnd(0)));
  return items;
}

function memoryOf({ style, language }: Span, { memory }: TextTools): Memory {
  const { role, weight, italic, size, tracking, features } = style;
  const key = `${role} ${weight} ${italic} ${size} ${tracking} ${features} ${language}`;
  let known = memory.get(key);
  if (!known) {
    known = { pieces: new Map(), spaces: new Map() };
    memory.set(key, known);
  }
  return known;
}

/** Words of a style that are remembered. */
const memorySize = 10_000;

/** Asks a memory, and makes what it lacks. */
function recall<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= memorySize) memory.clear();
  memory.set(key, made);
  return made;
}

/** Shapes and measures a piece. Signs in text that runs left to right are of its own face. */
function setPiece(setting: Setting, piece: string, level: number): SetPiece {
  return level % 2 === 1
    ? shapePiece(setting, piece, true)
    : recall(setting.memory.pieces, piece, () => shapePiece(setting, piece, false));
}

function shapePiece(setting: Setting, piece: string, rtl: boolean): SetPiece {
  const { span, tools, near } = setting;
  const { style, language } = span;
  const runs = shapeText(piece, style, rtl, tools.fonts, tools.missing, rtl ? near : undefined);
  const width = runs.reduce((sum, shaped) => sum + widthOfRun(shaped, style), 0);
  const hang = hangOf(setting, piece, runs.at(-1));
  const [run] = runs;
  if (rtl || !run || runs.length > 1 || style.role === 'mono') return { runs, width, hang };
  const divided = dividePiece(piece, tools.hyphenators.get(language));
  const word = divided.places.length > 0 ? wordOf(piece, run, divided.places, style) : undefined;
  return { runs, width, hang, ...(word && { divided: { ...divided, word } }) };
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
  if (parts(text.charCodeAt(at))) return at + 1;
  let stop = at + 1;
  while (stop < end && breaks[stop] !== 1 && !parts(text.charCodeAt(stop)) && (!levels || levels[stop] === levels[at]))
    stop++;
  return stop;
}

/** A box. All items have the same fields in the same order: the engines work on many of them. */
const box = (width: number, level: number, span: Span, shaped: Shaped | undefined, part?: Item['part']): Item => ({
  type: 'box',
  width,
  stretch: 0,
  shrink: 0,
  penalty: Number.POSITIVE_INFINITY,
  flagged: false,
  hang: 0,
  level,
  span,
  shaped,
  part,
});

/** Room that gives way; a line may end at it if its penalty is not infinite. */
const glue = (
  [width, stretch, shrink]: readonly [number, number, number],
  cost: number,
  level: number,
  span?: Span,
  shaped?: Shaped,
): Item => ({
  type: 'glue',
  width,
  stretch,
  shrink,
  penalty: cost,
  flagged: false,
  hang: 0,
  level,
  span,
  shaped,
  part: undefined,
});

/** A place where a line may end, with a hyphen of a width or with none. */
const penalty = (cost: number, level: number, hyphen?: { width: number; hang: number }): Item => ({
  type: 'penalty',
  width: hyphen?.width ?? 0,
  stretch: 0,
  shrink: 0,
  penalty: cost,
  flagged: hyphen !== undefined,
  hang: hyphen?.hang ?? 0,
  level,
  span: undefined,
  shaped: undefined,
  part: undefined,
});

/** The end of a line that must be one. Within a paragraph a space that takes no room parts the words on both sides. */
function forcedEnd(level: number, span?: Span, tools?: TextTools): Item[] {
  const [shaped] = span && tools ? shapeText(' ', span.style, false, tools.fonts, tools.missing) : [];
  return [
    glue([0, 0, 0], Number.POSITIVE_INFINITY, level, shaped && span, shaped),
    penalty(Number.NEGATIVE_INFINITY, level),
  ];
}

/** How a word space gives way, by its size: the least and the most that the eye takes (look, 4). */
const spaceStretch = 0.11;
const spaceShrink = 0.05;

function space(
  setting: Setting,
  at: number,
  [from, to]: readonly [number, number],
  level: number,
  mayEnd: boolean,
): Item {
  const { text, span, memory } = setting;
  const { runs, width } = setPiece(setting, text.charAt(at), level);
  const { size } = span.style;
  const before = at > from ? text.charCodeAt(at - 1) : 0;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  const isKerned = level === 0 && before < kernableBelow && after < kernableBelow && text.charCodeAt(at) === 0x20;
  const measure = (): number => {
    const around = text.slice(Math.max(at - 1, from), Math.min(at + 2, to));
    return kernable.test(around) ? width + kernOf(around, setting) : width;
  };
  return glue(
    [
      isKerned ? recall(memory.spaces, before * 0x10000 + after, measure) : width,
      spaceStretch * size,
      spaceShrink * size,
    ],
    mayEnd ? 0 : Number.POSITIVE_INFINITY,
    level,
    span,
    runs[0],
  );
}

/** A space between characters of scripts that are kerned. */
const kernableBelow = 0x2020;
const kernable = /^[!-\u052f\u1e00-\u201f]? [!-\u052f\u1e00-\u201f]?$/;

/** What a space gives up to the characters beside it, or takes from them (GPOS `kern`). */
function kernOf(around: string, { span: { style }, tools }: Setting): number {
  const advanceOf = (text: string): number =>
    shapeText(text, style, false, tools.fonts, () => undefined).reduce((sum, { advance }) => sum + advance, 0);
  const at = around.indexOf(' ');
  const pairs = [around.slice(0, at + 1), around.slice(at)].filter(({ length }) => length === 2);
  const kerns = pairs.map((pair) => advanceOf(pair) - advanceOf(pair[0] ?? '') - advanceOf(pair[1] ?? ''));
  return (kerns.reduce((sum, kern) => sum + kern, 0) * style.size) / 1000;
}

/** How ideographs give way, and the room between an ideograph and a letter or figure; em. */
const ideographStretch = 0.06;
const ideographShrink = 0.01;
const mixedRoom = 0.25;

/** A place between two pieces without a space: after a hyphen, or beside ideographs. */
function betweenPieces(text: string, at: number, { style: { size } }: Span, level: number): Item {
  const gap = gapBetween(text.charAt(at - 1), text.charAt(at));
  if (gap === 'none') return penalty(50, level);
  return glue([gap === 'mixed' ? mixedRoom * size : 0, ideographStretch * size, ideographShrink * size], 0, level);
}

/** Length of a run. */
export const widthOfRun = ({ advance, glyphs }: Shaped, { size, tracking }: RunStyle): number =>
  (advance * size) / 1000 + glyphs.length * tracking;

function addBoxes(items: Item[], setting: Setting, from: number, to: number, level: number): void {
  const { text, span, look } = setting;
  const piece = text.slice(from, to);
  const { runs, width, hang, divided } = setPiece(setting, piece, level);
  if (look.full && level === 0 && divided && mayDivide(divided, text, from, to))
    addParts(items, divided.word, setting, level);
  else if (width > look.longest && Array.from(piece).length > 1) {
    addInParts(items, setting, piece, width, level);
    return;
  } else for (const shaped of runs) items.push(box(widthOfRun(shaped, span.style), level, span, shaped));
  const last = items.at(-1);
  if (last && runs.length > 0) last.hang = look.full && look.direction === 'ltr' ? hang : 0;
}

/** A word that may be divided; `undefined` if it cannot be told which glyph is of which letter. */
function wordOf(piece: string, shaped: Shaped, cuts: readonly number[], style: RunStyle): Word | undefined {
  const text = drawnText(piece);
  const ends = letterEnds(shaped, text, style);
  if (!ends) return undefined;
  const places = [...cuts, piece.length].map((cut) => drawnText(piece.slice(0, cut)).length);
  return { text, shaped, places, reaches: places.map((place) => ends[place] ?? 0) };
}

/** The parts of a word, with places for hyphens between them. */
function addParts(items: Item[], word: Word, setting: Setting, level: number): void {
  const { span, tools } = setting;
  const { width } = setPiece(setting, '-', level);
  const hyphen = { width, hang: tools.hang ? hyphenHang * width : 0 };
  let from = 0;
  let reached = 0;
  for (let index = 0; index < word.places.length; index++) {
    const to = word.places[index] ?? 0;
    const reach = word.reaches[index] ?? 0;
    if (from > 0) items.push(penalty(0, level, hyphen));
    items.push(box(reach - reached, level, span, undefined, { word, from, to }));
    from = to;
    reached = reach;
  }
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
function addInParts(items: Item[], setting: Setting, piece: string, width: number, level: number): void {
  const characters = Array.from(piece);
  const length = Math.max(1, Math.floor((characters.length * setting.look.longest) / width / 2));
  for (let start = 0; start < characters.length; start += length) {
    if (start > 0) items.push(penalty(500, level));
    const text = characters.slice(start, start + length).join('');
    addBoxes(items, { ...setting, text, near: undefined }, 0, text.length, level);
  }
}

const hyphenHang = 0.7;
const closeHang = 0.5;
const lowHang = 0.3;

/** By what a sign stands out: a share of its own width or of a word space, or the empty half of its square. */
type Hang = readonly [share: number, of: 'sign' | 'space' | 'square' | 'stop'];

/** How far signs at a line end stand out, so that the margin looks straight. */
const hangs: ReadonlyMap<string, Hang> = new Map<string, Hang>([
  ...Array.from('-\u2010', (sign) => [sign, [hyphenHang, 'sign']] as const),
  ...Array.from('.,', (sign) => [sign, [hyphenHang, 'space']] as const),
  ...Array.from('”’»', (sign) => [sign, [closeHang, 'sign']] as const),
  ...Array.from(':;–', (sign) => [sign, [lowHang, 'sign']] as const),
  ...Array.from('」』）】》〉〕］｝', (sign) => [sign, [0.5, 'square']] as const),
  ...Array.from('、。，．', (sign) => [sign, [0.5, 'stop']] as const),
]);

const wordSpace = 0.24;

/** In these languages stops stand in the middle of their square. */
const middleStops = /^(?:zh-(?:hant|tw|hk|mo)\b|yue\b)/i;

/** How far the last sign of a piece stands out at the end of a line. Squares are halved, whatever the house style. */
function hangOf({ span, tools }: Setting, piece: string, last: Shaped | undefined): number {
  const [share, of] = hangs.get(piece.charAt(piece.length - 1)) ?? [0];
  const { style, language } = span;
  if (share === 0 || style.rise !== 0) return 0;
  const width = ((last?.glyphs.at(-1)?.advance ?? 0) * style.size) / 1000;
  if (of === 'sign') return tools.hang ? share * width : 0;
  if (of === 'space') return tools.hang ? share * wordSpace * style.size : 0;
  const filled = width < 0.75 * style.size || (of === 'stop' && middleStops.test(language));
  return filled ? 0 : share * width;
}
