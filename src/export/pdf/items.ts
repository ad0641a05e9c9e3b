/**
 * From spans to boxes, glue and penalties (typeset/total-fit.ts): what a line is made of, and where it may end.
 *
 * Each space is a glyph of its own that gives way. A word that may be divided is one run of glyphs all the same: its parts
 * are only measured, and shaped anew where a line ends in it. Invariant: the boxes and glue in order stand for the text.
 */
import { mayDivide } from '../../language/hyphenation.ts';
import type { Direction } from '../../model/nodes.ts';
import { bidiLevels } from '../../typeset/bidi.ts';
import { eachBreak, gapBetween, holds } from '../../typeset/break.ts';
import type { FitItem } from '../../typeset/total-fit.ts';
import type { Face } from './fonts.ts';
import { lineEnd, type Span } from './inlines.ts';
import {
  hyphenHang,
  memoryOf,
  type PieceSetting,
  type Stretch,
  setPiece,
  spaceWidth,
  type TextTools,
  type Word,
  wideWord,
  widthOfRun,
} from './pieces.ts';
import { type Shaped, shapeText } from './shaping.ts';
import type { Work } from './work.ts';

/** How items are made. */
export interface ItemLook {
  direction: Direction;
  /** The most that stands on any line. */
  longest: number;
  /** Whether lines are full: then words are divided and signs hang. A word that no line has room for is divided anyway. */
  full: boolean;
  goesOn?: boolean;
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
interface Setting extends PieceSetting {
  text: string;
  look: ItemLook;
}

/** The items of a text. The last of them ends the last line. */
export function* itemsOf(spans: readonly Span[], look: ItemLook, tools: TextTools): Work<Item[]> {
  const text = spans.map((span) => span.text).join('');
  const levels = levelsOf(spans, look.direction);
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

/** What stands for a thing that is no text, in the order of the text around it (UAX #9, U+FFFC). */
const thing = '\ufffc';

/**
 * Levels of a text. The marker of a note is none of its letters: after a number and a stop it would be a part of the number.
 */
function levelsOf(spans: readonly Span[], direction: Direction): Uint8Array | undefined {
  const texts = spans.map(({ text, note }) => (note ? thing.repeat(text.length) : text));
  const levels = bidiLevels(texts.join(''), direction);
  let at = 0;
  for (const { text, note } of spans) {
    const level = levels?.[at] ?? 0;
    // Its figures run left to right wherever it stands.
    if (note) levels?.fill(level + (level % 2), at, at + text.length);
    at += text.length;
  }
  return levels;
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

function space(setting: Setting, at: number, within: Stretch, level: number, mayEnd: boolean): Item {
  const { text, span } = setting;
  const { runs, width } = setPiece(setting, text.charAt(at), level);
  const { size } = span.style;
  const kerned = level === 0 ? spaceWidth(setting, text, at, within, width) : width;
  return glue(
    [kerned, spaceStretch * size, spaceShrink * size],
    mayEnd ? 0 : Number.POSITIVE_INFINITY,
    level,
    span,
    runs[0],
  );
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

function addBoxes(items: Item[], setting: Setting, from: number, to: number, level: number): void {
  const { text, span, look } = setting;
  const piece = text.slice(from, to);
  const { runs, width, hang, divided } = setPiece(setting, piece, level);
  if (look.full && level === 0 && divided && mayDivide(divided, text, from, to))
    addParts(items, divided.word, setting, level);
  else if (width > look.longest && Array.from(piece).length > 1) {
    addWide(items, setting, piece, level);
    return;
  } else for (const shaped of runs) items.push(box(widthOfRun(shaped, span.style), level, span, shaped));
  const last = items.at(-1);
  if (last && runs.length > 0) last.hang = look.full && look.direction === 'ltr' ? hang : 0;
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
    if (from > 0) items.push(word.bare?.has(from) ? penalty(torn, level) : penalty(0, level, hyphen));
    items.push(box(reach - reached, level, span, undefined, { word, from, to }));
    from = to;
    reached = reach;
  }
}

/** What it costs to break a piece where no hyphen says so. */
const torn = 500;

/** A piece that is wider than a line, in whatever text, is divided; what cannot be is broken wherever it must be. */
function addWide(items: Item[], setting: Setting, piece: string, level: number): void {
  const { runs, width } = setPiece(setting, piece, level);
  const { longest } = setting.look;
  const hyphen = setPiece(setting, '-', level).width;
  const word = level === 0 ? wideWord(setting, piece, runs, longest - hyphen) : undefined;
  if (word) addParts(items, word, setting, level);
  else addInParts(items, setting, piece, width, level);
}

/** Parts of equal length, broken anywhere. */
function addInParts(items: Item[], setting: Setting, piece: string, width: number, level: number): void {
  const characters = Array.from(piece);
  const length = Math.max(1, Math.floor((characters.length * setting.look.longest) / width / 2));
  for (let start = 0; start < characters.length; start += length) {
    if (start > 0) items.push(penalty(torn, level));
    const text = characters.slice(start, start + length).join('');
    addBoxes(items, { ...setting, text, near: undefined }, 0, text.length, level);
  }
}
