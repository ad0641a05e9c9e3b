/**
 * From spans to lines: one paragraph, broken for the best whole (or ragged, or balanced), each run of glyphs in its place.
 *
 * White space is one space; each space is a glyph of its own, widened or narrowed in justified lines, so that readers of the
 * file find words. Lines may end where UAX #14 has it. Runs stay in logical order, which is the order of the content; their
 * places follow UAX #9. Invariant: the glyphs of the lines stand for the text of the spans, but for spaces at line ends.
 */
import type { Direction } from '../../model/nodes.ts';
import { bidiLevels, visualOrder } from '../../typeset/bidi.ts';
import { eachBreak } from '../../typeset/break.ts';
import { balancedWidth, type FitItem, firstFit, fitDefaults, fitInSteps } from '../../typeset/total-fit.ts';
import type { NumberedNote } from '../edition.ts';
import type { Face, FontSet } from './fonts.ts';
import { type LinkTarget, lineEnd, type RunStyle, type Span } from './inlines.ts';
import { type OnMissing, type Shaped, shapeText } from './shaping.ts';
import type { Tag } from './tags.ts';
import { atOnce, type Work } from './work.ts';

/** Glyphs in one style, in their place on a line. Lengths are points. */
export interface Run {
  /** From the left of the line. */
  x: number;
  width: number;
  shaped: Shaped;
  style: RunStyle;
  tag: Tag;
  link?: LinkTarget;
  anchor?: string;
}

/** A line of text. */
export interface Line {
  /** In the order in which they are painted: logical, but for the parts of one element in text that runs both ways. */
  runs: Run[];
  /** From the left edge to the right end of the text. */
  right: number;
  /** Notes whose markers stand in it. */
  notes: NumberedNote[];
}

/** How a paragraph is set. */
export interface ParagraphLook {
  width: number;
  align: 'justify' | 'start' | 'balance' | 'center' | 'end';
  direction: Direction;
  /** Indent of the first line and of the others. */
  indent?: readonly [first: number, others: number];
  /** Whether spaces and line ends stand as they are (code). */
  verbatim?: boolean;
  /** Whether the text goes on in another paragraph: then a space at its end keeps the two apart for readers of the file. */
  goesOn?: boolean;
}

/** What the setting of text needs besides the text. */
export interface TextTools {
  fonts: FontSet;
  missing: OnMissing;
}

/** A piece of a paragraph and what it draws. */
interface Item extends FitItem {
  shaped?: Shaped;
  span?: Span;
  level: number;
}

/** A measure below so many em is ragged: there are too few spaces to share what is missing (look, 4: 34 characters). */
const leastJustified = 16;

/** Sets a short paragraph. Without any text it has no lines. */
export function setParagraph(spans: readonly Span[], look: ParagraphLook, tools: TextTools): Line[] {
  return atOnce(setInSteps(spans, look, tools));
}

/** Sets a paragraph of any length. */
export function* setInSteps(spans: readonly Span[], look: ParagraphLook, tools: TextTools): Work<Line[]> {
  const clean = look.verbatim ? [...spans] : collapsed(spans);
  const [first] = clean;
  if (!first) return [];
  const items = yield* itemsOf(clean, look, tools);
  const [firstIndent, otherIndent] = look.indent ?? [0, 0];
  const widthOf = (line: number): number => look.width - (line === 0 ? firstIndent : otherIndent);
  const full = look.align === 'justify' && look.width >= leastJustified * first.style.size;
  const ends = full ? yield* fullEnds(items, widthOf, first.style.size) : raggedEnds(items, widthOf, look);
  const lines: Line[] = [];
  let start = 0;
  for (const [index, end] of ends.entries()) {
    const indent = index === 0 ? firstIndent : otherIndent;
    lines.push(lineOf(items, start, end, { ...look, full, indent, measure: widthOf(index) }));
    yield end + 1 - start;
    start = end + 1;
  }
  return lines;
}

function fullEnds(items: readonly Item[], widthOf: (line: number) => number, size: number): Work<number[]> {
  return fitInSteps(items, widthOf, { ...fitDefaults, lastLine: [4 * size, 50_000] });
}

function raggedEnds(items: readonly Item[], widthOf: (line: number) => number, look: ParagraphLook): number[] {
  if (look.align !== 'balance') return firstFit(items, widthOf);
  const width = balancedWidth(items, widthOf(0));
  return firstFit(items, () => width);
}

/** Makes each run of white space one space, drops it at both ends of the text and beside forced line ends. */
function collapsed(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let open = false;
  for (const span of spans) {
    let text = span.text.replace(/[\t\n\r\f\v \u0085\u2029]+/g, ' ').replace(/ ?\u2028 ?/g, lineEnd);
    if (!open && text.startsWith(' ')) text = text.slice(1);
    if (text.startsWith(lineEnd)) trimEnd(kept);
    if (text === '') continue;
    open = !/[ \u2028]$/.test(text);
    kept.push(text === span.text ? span : { ...span, text });
  }
  trimEnd(kept);
  while (kept.at(-1)?.text === lineEnd) kept.pop();
  return kept;
}

function trimEnd(spans: Span[]): void {
  for (let last = spans.at(-1); last?.text.endsWith(' '); last = spans.at(-1)) {
    spans.pop();
    const text = last.text.slice(0, -1);
    if (text !== '') spans.push({ ...last, text });
  }
}

/** What parts the boxes of a text: spaces, which give way, and forced ends. */
const parting = /[ \u00a0\u2028]/;
const eastAsian =
  /[\u2e80-\u312f\u3190-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud88f][\udc00-\udfff]/;

function* itemsOf(spans: readonly Span[], look: ParagraphLook, tools: TextTools): Work<Item[]> {
  const text = spans.map((span) => span.text).join('');
  const levels = bidiLevels(text, look.direction);
  const breaks = new Uint8Array(text.length + 1);
  let passed = 0;
  for (const { position } of eachBreak(text)) {
    breaks[position] = 1;
    // Far less than the shaping of the same text.
    yield (position - passed) / 10;
    passed = position;
  }
  const items: Item[] = [];
  /** Face of the last letters that run right to left: spaces and signs beside them are of the same. */
  let near: Face | undefined;
  let offset = 0;
  for (const span of spans) {
    const end = offset + span.text.length;
    for (let at = offset; at < end; ) {
      const stop = pieceEnd(text, at, end, breaks, levels);
      const level = levels?.[at] ?? 0;
      const piece = text.slice(at, stop);
      if (piece === lineEnd) items.push(...forcedEnd(level, span, tools));
      else if (parting.test(piece))
        items.push(space(piece, span, level, breaks[stop] === 1 && !span.solid, tools, near));
      else {
        items.push(...boxes(piece, span, level, look, tools, near));
        near = level % 2 === 1 ? items.at(-1)?.shaped?.face : undefined;
      }
      if (breaks[stop] === 1 && !parting.test(text.charAt(stop)) && !parting.test(text.charAt(stop - 1))) {
        items.push(betweenWords(text, stop, span, level));
      }
      yield stop - at;
      at = stop;
    }
    offset = end;
  }
  items.push(...(look.goesOn ? forcedEnd(0, spans.at(-1), tools) : forcedEnd(0)));
  return items;
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

function space(text: string, span: Span, level: number, mayBreak: boolean, tools: TextTools, near?: Face): Item {
  const [shaped] = shapeText(text, span.style, level % 2 === 1, tools.fonts, tools.missing, near);
  const { size } = span.style;
  return {
    ...none,
    type: 'glue',
    width: shaped ? widthOfRun(shaped, span.style) : 0,
    stretch: spaceStretch * size,
    shrink: spaceShrink * size,
    penalty: mayBreak ? 0 : Number.POSITIVE_INFINITY,
    level,
    span,
    ...(shaped && { shaped }),
  };
}

/** A place between two words without a space, after a hyphen or between ideographs, where a line may end. */
function betweenWords(text: string, at: number, span: Span, level: number): Item {
  // No line begins with a dash: it belongs to what stands before it.
  if (/[—–]/.test(text.charAt(at))) return { ...none, type: 'penalty', level };
  const before = text.slice(Math.max(0, at - 2), at);
  const ideographs = eastAsian.test(before) && eastAsian.test(text.slice(at, at + 2));
  if (!ideographs) return { ...none, type: 'penalty', penalty: 50, level };
  const { size } = span.style;
  return { ...none, type: 'glue', stretch: 0.06 * size, shrink: 0.01 * size, penalty: 0, level };
}

const widthOfRun = ({ advance, glyphs }: Shaped, { size, tracking }: RunStyle): number =>
  (advance * size) / 1000 + glyphs.length * tracking;

function boxes(text: string, span: Span, level: number, look: ParagraphLook, tools: TextTools, near?: Face): Item[] {
  const rtl = level % 2 === 1;
  const runs = shapeText(text, span.style, rtl, tools.fonts, tools.missing, near);
  const width = runs.reduce((sum, shaped) => sum + widthOfRun(shaped, span.style), 0);
  const longest = look.width - Math.max(...(look.indent ?? [0]));
  if (width > longest && text.length > 1)
    return inParts(text, span, level, look, tools, Math.max(1, Math.floor((text.length * longest) / width / 2)));
  return runs.map((shaped, index) => ({
    ...none,
    type: 'box',
    width: widthOfRun(shaped, span.style),
    hang:
      index === runs.length - 1 && look.align === 'justify' && look.direction === 'ltr'
        ? hangOf(text, shaped, span.style)
        : 0,
    level,
    span,
    shaped,
  }));
}

/** A word that is longer than a line is broken wherever it must be. */
function inParts(
  text: string,
  span: Span,
  level: number,
  look: ParagraphLook,
  tools: TextTools,
  length: number,
): Item[] {
  const characters = Array.from(text);
  const items: Item[] = [];
  for (let start = 0; start < characters.length; start += length) {
    if (start > 0) items.push({ ...none, type: 'penalty', penalty: 500, level });
    items.push(...boxes(characters.slice(start, start + length).join(''), span, level, look, tools));
  }
  return items;
}

/** How far a sign at the line end stands out, so that the margin looks straight: by its width, or by a word space. */
const hangs: Readonly<Record<string, readonly [share: number, of: 'sign' | 'space']>> = {
  '-': [0.7, 'sign'],
  '.': [0.7, 'space'],
  ',': [0.7, 'space'],
  '”': [0.5, 'sign'],
  '’': [0.5, 'sign'],
  '»': [0.5, 'sign'],
  ':': [0.3, 'sign'],
  ';': [0.3, 'sign'],
  '–': [0.3, 'sign'],
};

function hangOf(text: string, { glyphs }: Shaped, { size, rise }: RunStyle): number {
  const hang = hangs[text.charAt(text.length - 1)];
  if (!hang || rise !== 0) return 0;
  const [share, of] = hang;
  return share * (of === 'space' ? 0.24 : (glyphs.at(-1)?.advance ?? 0) / 1000) * size;
}

interface LineLook extends ParagraphLook {
  full: boolean;
  /** Indent of this line, and what is left of the width. */
  measure: number;
}

function lineOf(
  items: readonly Item[],
  from: number,
  end: number,
  look: Omit<LineLook, 'indent'> & { indent: number },
): Line {
  let start = from;
  while (start < end && items[start]?.type !== 'box' && !look.verbatim) start++;
  let stop = end;
  while (stop > start && items[stop - 1]?.type !== 'box') stop--;
  const parts = items.slice(start, stop);
  const natural = parts.reduce((sum, { type, width }) => sum + (type === 'penalty' ? 0 : width), 0);
  const hang = parts.at(-1)?.hang ?? 0;
  const ratio = look.full
    ? ratioOf(parts, look.measure - natural + hang, items[end]?.penalty === Number.NEGATIVE_INFINITY)
    : 0;
  const widthOf = ({ type, width, stretch, shrink }: Item): number =>
    type === 'penalty' ? 0 : width + ratio * (ratio < 0 ? shrink : stretch);
  const total = parts.reduce((sum, part) => sum + widthOf(part), 0);
  const xs = placesOf(parts, widthOf, startOf(look, total - hang));
  const line: Line = { runs: [], right: startOf(look, total - hang) + total, notes: [] };
  for (const [index, part] of parts.entries()) {
    if (part.span && part.shaped) addRun(line, part.span, part.shaped, xs[index] ?? 0, widthOf(part));
  }
  // The space that the line ends at is drawn beyond its end: it keeps the last word from the first of the next line.
  const { span, shaped } = items[stop] ?? {};
  if (span && shaped) {
    const width = widthOfRun(shaped, span.style);
    const x = look.direction === 'rtl' ? line.right - total - width : line.right;
    addRun(line, span, shaped, x, width);
  }
  if (parts.some(({ level }) => level > 0)) line.runs = readable(line.runs);
  return line;
}

/** Runs of one element from left to right, as readers expect them of text that runs both ways; elements in logical order. */
function readable(runs: readonly Run[]): Run[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.tag === run.tag) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => group.sort((a, b) => a.x - b.x));
}

function addRun(line: Line, span: Span, shaped: Shaped, x: number, width: number): void {
  const { style, tag, link, note, anchor } = span;
  line.runs.push({ x, width, shaped, style, tag, ...(link && { link }), ...(anchor !== undefined && { anchor }) });
  if (note && !line.notes.includes(note)) line.notes.push(note);
}

/** How much each space of a full line gives; none where the line would gape. */
function ratioOf(parts: readonly Item[], missing: number, last: boolean): number {
  if (last && missing >= 0) return 0;
  const give = parts.reduce((sum, { stretch, shrink }) => sum + (missing < 0 ? shrink : stretch), 0);
  const ratio = give > 0 ? missing / give : 0;
  return ratio > fitDefaults.tolerance * 1.5 ? 0 : Math.max(ratio, -1);
}

function startOf(
  { align, direction, measure, indent }: Omit<LineLook, 'indent'> & { indent: number },
  length: number,
): number {
  const left = direction === 'rtl' ? 0 : indent;
  if (align === 'center') return left + (measure - length) / 2;
  return (align === 'end') === (direction === 'ltr') ? left + measure - length : left;
}

/** Where each part stands, from the left. */
function placesOf(parts: readonly Item[], widthOf: (item: Item) => number, start: number): number[] {
  const xs = new Array<number>(parts.length).fill(0);
  const levels = parts.map(({ level }) => level);
  const order = levels.some((level) => level > 0) ? visualOrder(levels) : undefined;
  let x = start;
  for (let index = 0; index < parts.length; index++) {
    const at = order ? (order[index] ?? 0) : index;
    const part = parts[at];
    if (!part) continue;
    xs[at] = x;
    x += widthOf(part);
  }
  return xs;
}

/** The width of a text on one line. */
export function textWidth(spans: readonly Span[], direction: Direction, tools: TextTools): number {
  const [line] = setParagraph(spans, { width: 1e6, align: 'start', direction }, tools);
  return line ? line.runs.reduce((sum, { width }) => sum + width, 0) : 0;
}

/** Where the ink of a line stands: its left edge and width, without spaces at its ends. */
export function inkOf(line: Line | undefined): { left: number; width: number } {
  const inked = line?.runs.filter(({ shaped }) => !shaped.glyphs.every(isSpace)) ?? [];
  if (inked.length === 0) return { left: 0, width: 0 };
  const left = Math.min(...inked.map(({ x }) => x));
  return { left, width: Math.max(...inked.map(({ x, width }) => x + width)) - left };
}

const isSpace = ({ codePoints }: Shaped['glyphs'][number]): boolean =>
  codePoints.every((code) => code === 0x20 || code === 0xa0);
