/**
 * The source as rows: each run that was read as something, in the order of the source, with what was read out of it.
 *
 * Invariant: where anything was read at a place, every character of the source that is not white space stands in one row, but
 * for what a long row of marks leaves out, which it says.
 */
import type { Article, Position } from 'offprint';
import { type Fact, type Known, knownOf } from './facts.ts';

/** A part of a row: words, a mark that stands for structure, or the words of a value among others. */
export interface Piece {
  text: string;
  is?: 'mark' | 'value';
}

export interface Row {
  kind: Known['kind'] | 'marks';
  /** Its lines in the source, from 1; 0 for what stands nowhere in it. */
  line: number;
  lastLine: number;
  pieces: Piece[];
  /** What was read here; the first one names the row. */
  facts: Fact[];
  /** Its element in the printed article. */
  target?: string;
}

/** A run of the source, and what was read there. */
interface Run {
  from: number;
  to: number;
  line: number;
  known: Known[];
}

/** A row takes the rest of its line in, and a value beside it, up to so many letters away. */
const near = 80;
/** Letters of a row of marks that are shown. */
const mostMarks = 240;

/**
 * The rows of an article.
 *
 * @param source The text that the parser was given; `undefined` if it was none: then the words of the article stand in rows.
 */
export function rowsOf(article: Article, source: string | undefined, base = '', prefix = ''): Row[] {
  const known = knownOf(article, base, prefix);
  const isPlaced = ({ positions }: Known): boolean => source !== undefined && positions.length > 0;
  const unplaced = known.filter((each) => !isPlaced(each)).map(unplacedRow);
  // Data without places would be one row of marks, and its words again.
  if (source === undefined || unplaced.length === known.length) return unplaced;
  return [...placedRows(known.filter(isPlaced), article.markup, source), ...unplaced];
}

/** How many rows hold a guess. */
export const guessesIn = (rows: readonly Row[]): number =>
  rows.filter(({ facts }) => facts.some(({ score }) => score !== undefined)).length;

function unplacedRow({ kind, fact, inside, words, target }: Known): Row {
  const row: Row = { kind, line: 0, lastLine: 0, pieces: [{ text: words }], facts: [fact, ...inside] };
  return target === undefined ? row : { ...row, target };
}

function placedRows(known: readonly Known[], markup: readonly Position[], source: string): Row[] {
  const marks = [...markup].sort((a, b) => a.start.offset - b.start.offset);
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  let mark = 0;
  const addMarks = (to: number): void => {
    const row = marksRow(source.slice(at, to), line);
    if (row) rows.push(row);
  };
  for (const run of runsOf(known, source)) {
    addMarks(run.from);
    // Marks are in order, as runs are: each is looked at once.
    while (mark < marks.length && (marks[mark]?.end.offset ?? 0) <= run.from) mark += 1;
    const inside: Position[] = [];
    for (let next = mark; next < marks.length && (marks[next]?.start.offset ?? 0) < run.to; next++) {
      const position = marks[next];
      if (position) inside.push(position);
    }
    rows.push(rowOf(run, inside, source));
    at = run.to;
    line = run.line + linesIn(source.slice(run.from, run.to));
  }
  addMarks(source.length);
  return rows;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Puts together what overlaps or stands on one line; two blocks are never one run. */
function runsOf(known: readonly Known[], source: string): Run[] {
  const spans: Run[] = known
    .flatMap((each) =>
      each.positions.map(({ start, end }) => ({ from: start.offset, to: end.offset, line: start.line, known: [each] })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const runs: Run[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && (span.from < last.to || belongs(last, span, source))) {
      last.to = Math.max(last.to, span.to);
      last.known.push(...span.known);
    } else runs.push(span);
  }
  for (const [index, run] of runs.entries()) widen(run, source, runs[index - 1]?.to ?? 0, runs[index + 1]?.from);
  return runs;
}

const isValue = ({ known }: Run): boolean => known.every(({ kind }) => kind === 'metadata');

function belongs(last: Run, span: Run, source: string): boolean {
  if (span.from - last.to > near || !(isValue(last) && isValue(span))) return false;
  return !source.slice(last.to, span.from).includes('\n');
}

/** Takes in the marks around a run that stand on its line. */
function widen(run: Run, source: string, least: number, most = source.length): void {
  const before = source.slice(Math.max(least, run.from - near), run.from);
  const after = source.slice(run.to, Math.min(most, run.to + near));
  const [head = ''] = /[^\n]*$/.exec(before) ?? [];
  const [tail = ''] = /^[^\n]*/.exec(after) ?? [];
  if (head.length < near) run.from -= head.length;
  if (tail.length < near) run.to += tail.length;
}

/** Which of several things names a row. */
const ranks: Readonly<Record<Known['kind'], number>> = { metadata: 0, structure: 1, omitted: 2, plain: 3 };

function rowOf({ from, to, line, known }: Run, marks: readonly Position[], source: string): Row {
  const sorted = [...new Set(known)].sort((a, b) => ranks[a.kind] - ranks[b.kind]);
  const [first] = sorted;
  const isMixed = sorted.some(({ kind }) => kind !== 'metadata');
  // A value that is all of its row needs no mark of its own.
  const values = isMixed ? sorted.filter(({ kind }) => kind === 'metadata').flatMap(({ positions }) => positions) : [];
  const target = sorted.find((each) => each.target !== undefined)?.target;
  const row: Row = {
    kind: first?.kind ?? 'plain',
    line,
    lastLine: line + linesIn(source.slice(from, to).trimEnd()),
    pieces: piecesOf(source, from, to, marks, values),
    facts: sorted.flatMap(({ fact, inside }) => [fact, ...inside]),
  };
  return target === undefined ? row : { ...row, target };
}

function piecesOf(
  source: string,
  from: number,
  to: number,
  marks: readonly Position[],
  values: readonly Position[],
): Piece[] {
  const inside = (list: readonly Position[], is: 'mark' | 'value') =>
    list
      .map(({ start, end }) => ({ from: Math.max(start.offset, from), to: Math.min(end.offset, to), is }))
      .filter((each) => each.from < each.to);
  const spans = [...inside(marks, 'mark'), ...inside(values, 'value')].sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = from;
  for (const span of spans) {
    if (span.to <= at) continue;
    const start = Math.max(span.from, at);
    if (start > at) pieces.push({ text: source.slice(at, start) });
    pieces.push({ text: source.slice(start, span.to), is: span.is });
    at = span.to;
  }
  if (at < to) pieces.push({ text: source.slice(at, to) });
  return trimmed(pieces);
}

/** Without blank lines around. */
function trimmed(pieces: Piece[]): Piece[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first) first.text = first.text.replace(/^\s*\n/, '');
  if (last) last.text = last.text.trimEnd();
  return pieces.filter(({ text }) => text !== '');
}

/** What stands between runs is marks: tags of a page, fences, rules. */
function marksRow(text: string, line: number): Row | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  const start = line + linesIn(text.slice(0, text.indexOf(words)));
  const rest = words.length - mostMarks;
  const shown = rest > near ? `${words.slice(0, mostMarks)}… and ${rest.toLocaleString('en')} more letters` : words;
  return {
    kind: 'marks',
    line: start,
    lastLine: start + linesIn(words),
    pieces: [{ text: shown, is: 'mark' }],
    facts: [],
  };
}
