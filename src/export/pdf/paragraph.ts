/**
 * From spans to lines: one paragraph, broken for the best whole (or ragged, or balanced), each run of glyphs in its place.
 *
 * White space is one space; each space is a glyph of its own, widened or narrowed in justified lines, so that readers of the
 * file find words. Lines may end where UAX #14 has it. Runs stay in logical order, which is the order of the content; their
 * places follow UAX #9. Invariant: the glyphs of the lines stand for the text of the spans, but for spaces at line ends.
 */
import type { Direction } from '../../model/nodes.ts';
import { visualOrder } from '../../typeset/bidi.ts';
import { balancedWidth, filledWidth, firstFit, fitDefaults, fitInSteps, gaping } from '../../typeset/total-fit.ts';
import type { NumberedNote } from '../edition.ts';
import { lineEnd, type Span } from './inlines.ts';
import { type Item, itemsOf } from './items.ts';
import { type TextTools, widthOfRun } from './pieces.ts';
import { type Chunk, chunksIn, type Run } from './runs.ts';
import { type Shaped, shapeDivided, shapeText } from './shaping.ts';
import { isSpace, readable } from './two-way.ts';
import { atOnce, type Work } from './work.ts';

/** A line of text. */
export interface Line {
  /** In the order in which they are painted: logical, but for the parts of one element in text that runs both ways. */
  chunks: readonly Chunk[];
  /** From the left edge to the right end of the text. */
  right: number;
  /** Notes whose markers stand in it. */
  notes: readonly NumberedNote[];
  /** Whether a word goes on in the next line. */
  hyphened: boolean;
}

/** How a paragraph is set. */
export interface ParagraphLook {
  width: number;
  /** `balance`: lines of even length; `fill`: full ones, as far as the last is no stump. */
  align: 'justify' | 'start' | 'balance' | 'fill' | 'center' | 'end';
  direction: Direction;
  /** Indents of the first lines; the last of them is that of all others. Default: none. */
  indent?: readonly number[];
  /** Whether spaces and line ends stand as they are (code). */
  verbatim?: boolean;
  /** Whether the text goes on in another paragraph: then a space at its end keeps the two apart for readers of the file. */
  goesOn?: boolean;
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
  const { indent: indents = [0] } = look;
  const indentOf = (line: number): number => indents[Math.min(line, indents.length - 1)] ?? 0;
  const widthOf = (line: number): number => look.width - indentOf(line);
  const { size } = first.style;
  const full = look.align === 'justify' && look.width >= leastJustified * size;
  const items = yield* itemsOf(clean, { ...look, full, longest: look.width - Math.max(...indents) }, tools);
  const ends = full
    ? yield* fitInSteps(items, widthOf, { ...fitDefaults, lastLine: [4 * size, 400_000], unlike: indents.length - 1 })
    : raggedEnds(items, widthOf, look);
  const lines: Line[] = [];
  let start = 0;
  for (const end of ends) {
    const index = lines.length;
    lines.push(lineOf(items, start, end, { ...look, full, indent: indentOf(index), measure: widthOf(index) }, tools));
    yield end + 1 - start;
    start = end + 1;
  }
  return lines;
}

function raggedEnds(items: readonly Item[], widthOf: (line: number) => number, look: ParagraphLook): number[] {
  if (look.align !== 'balance' && look.align !== 'fill') return firstFit(items, widthOf);
  const width = (look.align === 'fill' ? filledWidth : balancedWidth)(items, widthOf(0));
  return firstFit(items, () => width);
}

/** Makes each run of white space one space, drops it at both ends of the text and beside forced line ends. */
function collapsed(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let open = false;
  for (const span of spans) {
    let text = span.text.replace(/[\t\n\r\f \u0085\u2029]+/g, ' ').replace(/ ?\u2028 ?/g, lineEnd);
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

interface LineLook extends Omit<ParagraphLook, 'indent'> {
  full: boolean;
  /** Indent of this line, and what is left of the width. */
  indent: number;
  measure: number;
}

/** A part of a line: what it draws, and how it gives way. */
type Part = Pick<Item, 'width' | 'stretch' | 'shrink' | 'hang' | 'level' | 'span' | 'shaped'>;

function lineOf(items: readonly Item[], from: number, end: number, look: LineLook, tools: TextTools): Line {
  let start = from;
  while (start < end && items[start]?.type !== 'box' && !look.verbatim) start++;
  let stop = end;
  while (stop > start && items[stop - 1]?.type !== 'box') stop--;
  const parts = partsOf(items, start, stop, items[end], tools);
  const sum = { width: 0, stretch: 0, shrink: 0, level: 0 };
  for (const { width, stretch, shrink, level } of parts) {
    sum.width += width;
    sum.stretch += stretch;
    sum.shrink += shrink;
    sum.level = Math.max(sum.level, level);
  }
  const hang = parts.at(-1)?.hang ?? 0;
  const missing = look.measure - sum.width + hang;
  const ratio = look.full ? ratioOf(sum, missing, items[end]?.penalty === Number.NEGATIVE_INFINITY) : 0;
  const total = sum.width + ratio * (ratio < 0 ? sum.shrink : sum.stretch);
  const left = startOf(look, total - hang);
  const right = left + total;
  const runs = placed(parts, sum.level > 0 ? visualOrder(parts.map(({ level }) => level)) : undefined, ratio, left);
  // The space that the line ends at is drawn beyond its end: it keeps the last word from the first of the next line.
  const { span, shaped } = items[stop] ?? {};
  if (span && shaped) {
    const width = widthOfRun(shaped, span.style);
    if (look.direction === 'rtl') runs.push({ x: left - width, width, level: 1, shaped, span });
    else runs.push({ x: right, width, level: 0, shaped, span });
  }
  const chunks = chunksIn(sum.level > 0 ? readable(runs, look.direction) : runs);
  return { chunks, right, notes: notesOf(runs), hyphened: items[end]?.flagged === true };
}

/** The notes whose markers are among runs, each once. */
function notesOf(runs: readonly Run[]): readonly NumberedNote[] {
  const notes: NumberedNote[] = [];
  for (const { span } of runs) if (span.note && !notes.includes(span.note)) notes.push(span.note);
  return notes;
}

/** Places parts from the left, in their visual order; the runs stay in logical order. */
function placed(parts: readonly Part[], order: number[] | undefined, ratio: number, left: number): Run[] {
  const runs: Run[] = [];
  const widthOf = ({ width, stretch, shrink }: Part): number => width + ratio * (ratio < 0 ? shrink : stretch);
  const xs = new Float64Array(order ? parts.length : 0);
  let x = left;
  for (const at of order ?? []) {
    const part = parts[at];
    xs[at] = x;
    if (part) x += widthOf(part);
  }
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    const { span, shaped, level } = part;
    const width = widthOf(part);
    if (span && shaped) runs.push({ x: order ? (xs[index] ?? 0) : x, width, level, shaped, span });
    x += width;
  }
  return runs;
}

/** What a line draws: the parts of a word that stand on it are one again, the last of them with its hyphen. */
function partsOf(items: readonly Item[], start: number, stop: number, end: Item | undefined, tools: TextTools): Part[] {
  const parts: Part[] = [];
  for (let index = start; index < stop; index++) {
    const item = items[index];
    if (!item || item.type === 'penalty') continue;
    const { part, span, level } = item;
    if (!part || !span) {
      parts.push(item);
      continue;
    }
    const { word } = part;
    let { to } = part;
    let { hang } = item;
    for (let next = items[index + 1]; index + 1 < stop && next; next = items[index + 1]) {
      if (next.type !== 'penalty' && (next.part?.word !== word || next.part.from !== to)) break;
      if (next.part) {
        to = next.part.to;
        hang = next.hang;
      }
      index++;
    }
    const add = (width: number, hang: number, shaped: Shaped): number =>
      parts.push({ width, stretch: 0, shrink: 0, hang, level, span, shaped });
    const { text, shaped, reaches } = word;
    if (part.from === 0 && to === text.length) add(reaches.at(-1) ?? 0, hang, shaped);
    else {
      const hyphen = index + 1 === stop && end?.flagged ? end : undefined;
      for (const shaped of pieceOf(text.slice(part.from, to), hyphen !== undefined, span, tools))
        add(widthOfRun(shaped, span.style), hyphen?.hang ?? hang, shaped);
    }
  }
  return parts;
}

/** Part of a divided word, shaped for itself. */
function pieceOf(text: string, hyphened: boolean, { style }: Span, { fonts, missing }: TextTools): Shaped[] {
  return hyphened ? shapeDivided(text, style, fonts, missing) : shapeText(text, style, false, fonts, missing);
}

/** How much each space of a full line gives. One that would gape ends before the margin, with spaces as wide as is good. */
function ratioOf({ stretch, shrink }: Pick<Part, 'stretch' | 'shrink'>, missing: number, last: boolean): number {
  if (last && missing >= 0) return 0;
  const give = missing < 0 ? shrink : stretch;
  const ratio = give > 0 ? missing / give : 0;
  return ratio > gaping ? 1 : Math.max(ratio, -1);
}

function startOf({ align, direction, measure, indent }: LineLook, length: number): number {
  const left = direction === 'rtl' ? 0 : indent;
  if (align === 'center') return left + (measure - length) / 2;
  return (align === 'end') === (direction === 'ltr') ? left + measure - length : left;
}

/** The width of a text of which no line ends but where it must. */
export function textWidth(spans: readonly Span[], direction: Direction, tools: TextTools): number {
  const lines = setParagraph(spans, { width: 1e6, align: 'start', direction }, tools);
  return Math.max(0, ...lines.map(({ chunks }) => chunks.reduce((sum, { width }) => sum + width, 0)));
}

/** Where the ink of a line stands: its left edge and width, without spaces at its ends. */
export function inkOf(line: Line | undefined): { left: number; width: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, shaped, widths } of line?.chunks ?? []) {
    let at = x;
    for (const [index, run] of shaped.entries()) {
      const end = at + (widths[index] ?? 0);
      if (!isSpace(run)) [left, right] = [Math.min(left, at), Math.max(right, end)];
      at = end;
    }
  }
  return left < right ? { left, width: right - left } : { left: 0, width: 0 };
}
