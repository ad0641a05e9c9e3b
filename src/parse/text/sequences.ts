/**
 * Blocks that mean something only in a row: items of a list, turns of a dialogue, rows of a table, lines of verse.
 *
 * Invariant: linear in the source; a block that stands alone is in no sequence.
 */
import type { TextBlock } from './blocks.ts';
import type { Features } from './features.ts';

/** Blocks that belong to a run of at least two items of one kind. */
export function itemsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const items = new Set<number>();
  /** Open runs by the shape of their marker. */
  let open = new Map<string, ItemRun>();
  const keep = ({ members, loose }: ItemRun): void => {
    if (members.length >= 2 && !loose) for (const member of members) items.add(member);
  };
  const close = (): void => {
    for (const run of open.values()) keep(run);
    open = new Map();
  };
  for (const { index } of blocks) {
    const marker = features[index]?.marker;
    if (!marker) {
      close();
      continue;
    }
    const { shape, ordinal } = marker;
    const ending = features[index]?.ending ?? 'none';
    const run = open.get(shape);
    if (isDash(shape) && !mayBeItem(ending, run)) {
      if (run) run.loose = true;
    } else if (run && !run.ended && (ordinal === undefined || ordinal === run.next)) {
      run.members.push(index);
      run.next += 1;
      run.ended = isDash(shape) && ending === 'stop';
    } else if (ordinal === undefined || ordinal === 1) {
      if (run) keep(run);
      open.set(shape, { members: [index], next: 2, ended: false, loose: false });
    }
  }
  close();
  return items;
}

interface ItemRun {
  members: number[];
  next: number;
  /** Whether the last item ended the sentence that all items make. */
  ended: boolean;
  /** Whether it is dialogue after all. */
  loose: boolean;
}

const isDash = (shape: string): boolean => /[–—]/.test(shape);

/**
 * In many languages a dash opens what somebody says: a dash is a bullet only before a fragment, and before the last part of
 * a sentence whose other parts are items that end in a comma or a semicolon.
 */
function mayBeItem(ending: Features['ending'], run: ItemRun | undefined): boolean {
  return ending === 'none' || ending === 'comma' || (ending === 'stop' && run !== undefined && run.members.length >= 2);
}

/** Blocks whose label is a speaker's: it comes again, and so does another, or it is a question's or an answer's. */
export function turnsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const turns = new Map<string, { members: number[]; pair: boolean }>();
  for (const { index } of blocks) {
    const { label, opener } = features[index] ?? {};
    if (label === undefined) continue;
    const pair = opener?.kind === 'question' || opener?.kind === 'answer';
    const turn = turns.get(label.text) ?? { members: [], pair };
    turn.members.push(index);
    turns.set(label.text, turn);
  }
  const speakers = [...turns.values()].filter(({ members, pair }) => members.length >= 2 || pair);
  return new Set(speakers.length >= 2 ? speakers.flatMap(({ members }) => members) : []);
}

/** Columns up to which a line may be one of several headings of one shape, and how many make them headings. */
const widestHeading = 100;
const fewestAlike = 3;

/** Lines that are alike and stand apart: short questions above an answer each, and short lines that are numbered on. */
export function alikeOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const questions: number[] = [];
  const numbered = new Map<string, number[]>();
  for (const { index } of blocks) {
    const { width = 0, ending, marker, label, quotation } = features[index] ?? {};
    const below = features[index + 1];
    if (width < 16 || width > widestHeading || !below || below.width < 60 || quotation) continue;
    if (ending === 'question' && !label) questions.push(index);
    const run = marker?.ordinal === undefined ? undefined : (numbered.get(marker.shape) ?? []);
    if (!run || !marker || marker.ordinal !== run.length + 1) continue;
    run.push(index);
    numbered.set(marker.shape, run);
  }
  const runs = [questions, ...numbered.values()].filter((run) => run.length >= fewestAlike);
  return new Set(runs.flat());
}

/** A part of a line: offsets in UTF-16 units. */
export interface Cell {
  start: number;
  end: number;
}

/** Longest row of a table, in UTF-16 units. */
const longestRow = 240;
/** Rows that columns of white space need; bars and tabs need two. */
const fewestSpacedRows = 3;

const barred = /[\t|｜│]/u;
const spaced = / {2,}/;

/** A line of dashes below the header of a table, or around it. */
export const isTableRule = (text: string): boolean =>
  text.length <= longestRow && /^[-+|=:─┼│ ]{3,}$/u.test(text) && /[-=─]/u.test(text);

/** The cells of a line; one if it has no columns. */
export function cellsOf(text: string): Cell[] {
  if (text.length > longestRow) return [];
  const pattern = barred.test(text) ? /[\t|｜│]/gu : / {2,}/g;
  const cells: Cell[] = [];
  let from = 0;
  const take = (to: number): void => {
    const slice = text.slice(from, to);
    const start = from + slice.length - slice.trimStart().length;
    cells.push({ start, end: Math.max(start, from + slice.trimEnd().length) });
  };
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    take(index);
    from = index + mark.length;
  }
  take(text.length);
  // A bar at either end frames the row.
  const isEmpty = (cell: Cell | undefined): boolean => cell !== undefined && cell.start >= cell.end;
  if (isEmpty(cells[0]) && /^[|｜│]/u.test(text)) cells.shift();
  if (isEmpty(cells.at(-1)) && /[|｜│]$/u.test(text)) cells.pop();
  return cells;
}

/** Rows of tables: adjacent lines with the same number of cells, by the first row of their table. */
export function tablesOf(blocks: readonly TextBlock[]): Map<number, number> {
  const rows = new Map<number, number>();
  let run: number[] = [];
  let columns = 0;
  let bars = false;
  const close = (): void => {
    const data = run.filter((index) => !isTableRule(blocks[index]?.text ?? ''));
    if (data.length >= (bars ? 2 : fewestSpacedRows)) for (const index of run) rows.set(index, run[0] ?? index);
    run = [];
    columns = 0;
  };
  for (const block of blocks) {
    const { text, index } = block;
    const isRule = text.length <= longestRow && isTableRule(text);
    const bar = barred.test(text.slice(0, longestRow));
    const cells = isRule || text.length > longestRow || !(bar || spaced.test(text)) ? [] : cellsOf(text);
    const goesOn = run.length === 0 || block.blankBefore === 0;
    if (!goesOn || (cells.length > 1 && columns > 0 && (cells.length !== columns || bar !== bars))) close();
    if (cells.length > 1 || (isRule && (columns > 0 || (text.includes('+') && text.includes('-'))))) {
      run.push(index);
      if (cells.length > 1) {
        columns = cells.length;
        bars = bar;
      }
    } else close();
  }
  close();
  return rows;
}

/** Columns up to which a line of verse may go, and lines that make a stanza. */
const widestVerse = 64;
const fewestLines = 3;

/** Lines of verse by the first line of their stanza: short lines with no blank line between, in a text that has blank lines. */
export function versesOf(blocks: readonly TextBlock[], features: readonly Features[]): Map<number, number> {
  const lines = new Map<number, number>();
  let apart = 0;
  for (const block of blocks) if (block.blankBefore > 0) apart += 1;
  if (apart < 2) return lines;
  let run: number[] = [];
  const close = (apartBelow: boolean): void => {
    const open = run.filter((index) => /none|comma/.test(features[index]?.ending ?? ''));
    if (run.length >= fewestLines && apartBelow && open.length * 2 >= run.length) {
      for (const index of run) lines.set(index, run[0] ?? index);
    }
    run = [];
  };
  for (const { index, blankBefore } of blocks) {
    if (blankBefore > 0) close(true);
    const { width = 0, words, marker, label, opener, quotation } = features[index] ?? {};
    const line = words && width <= widestVerse && !marker && !label && !opener && !quotation?.dash;
    if (line && (run.length > 0 || blankBefore > 0)) run.push(index);
    else close(false);
  }
  close(true);
  return lines;
}
