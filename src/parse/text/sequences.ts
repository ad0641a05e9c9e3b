/**
 * Blocks that mean something only in a row: items of a list, headings that are numbered on, rows of a table.
 *
 * Invariant: linear in the source; a block that stands alone is in no sequence.
 */
import { fold } from '../../language/fold.ts';
import type { TextBlock } from './blocks.ts';
import type { Features, Marker } from './features.ts';

/** Blocks that belong to a run of at least two items of one kind. */
export function itemsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const items = new Set<number>();
  /** Open runs by the shape of their marker. */
  let open = new Map<string, ItemRun>();
  /** Numbers at which lists go on that a paragraph interrupts. */
  const resumed = new Map<string, number>();
  const keep = ({ members, loose, ordered, shape, next }: ItemRun): void => {
    // Bullets of which no two stand together are marks of headings, with items of another kind between them.
    const together = ordered || members.some((member, at) => member === (members[at - 1] ?? -1) + 1);
    if (members.length < 2 || loose || (!together && isShape(members, features))) return;
    for (const member of members) items.add(member);
    if (ordered) resumed.set(shape, next);
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
    } else if (ordinal === undefined || ordinal === 1 || ordinal === resumed.get(shape)) {
      if (run) keep(run);
      const next = (ordinal ?? 1) + 1;
      open.set(shape, { shape, members: [index], next, ended: false, loose: false, ordered: ordinal !== undefined });
    }
  }
  close();
  for (const index of [...checksBeside(items, features), ...sentencesBelow(blocks, features)]) items.add(index);
  return items;
}

interface ItemRun {
  shape: string;
  members: number[];
  /** Whether numbers mark the items. */
  ordered: boolean;
  next: number;
  /** Whether the last item ended the sentence that all items make. */
  ended: boolean;
  /** Whether it is dialogue after all. */
  loose: boolean;
}

/** Marks of what is and of what is not: lines with one stand in a list beside lines with the other. */
const checks = /^[✓✔✅☑✗✘✖❌☒➕➖👍👎⭕🚫]/u;

/** Blocks that a check opens right beside an item with another. */
function checksBeside(items: ReadonlySet<number>, features: readonly Features[]): number[] {
  const isCheck = (index: number): boolean => checks.test(features[index]?.marker?.shape ?? '');
  const beside = (index: number): boolean => items.has(index) && isCheck(index);
  return [...features.keys()].filter(
    (index) => isCheck(index) && !items.has(index) && (beside(index - 1) || beside(index + 1)),
  );
}

/** Whole sentences behind dashes that make a list below a colon, where none asks or tells who speaks. */
const fewestSentences = 3;

/** Blocks in a row that dashes open below a colon, each a sentence and no cry, question or speech: what the colon announces. */
function sentencesBelow(blocks: readonly TextBlock[], features: readonly Features[]): number[] {
  const items: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const above = features[(run[0] ?? 0) - 1];
    if (run.length >= fewestSentences && above?.ending === 'colon') for (const each of run) items.push(each);
    run = [];
  };
  for (const { index, text } of blocks) {
    const { marker, quotation } = features[index] ?? {};
    const shape = marker?.shape ?? '';
    if (run.length > 0 && features[run[0] ?? 0]?.marker?.shape !== shape) close();
    if (isDash(shape) && !quotation && !/[!?…¡¿？！]|[,.][\s\u00a0][–—]/u.test(text.slice(0, longestItem)))
      run.push(index);
    else close();
  }
  close();
  return items;
}

/** Units of an item in which it is looked for who speaks. */
const longestItem = 400;

/** The features of blocks whose letters stand in several orders: each counts on from the letter above it. */
export function settleMarkers(features: readonly Features[]): Features[] {
  const last = new Map<string, number>();
  return features.map((look) => {
    const { marker } = look;
    if (!marker) return look;
    const { others = [], length } = marker;
    const goesOn = [marker, ...others].find(({ shape, ordinal = 0 }) => last.get(shape) === ordinal - 1);
    const count = goesOn ?? marker;
    if (count.ordinal !== undefined) last.set(count.shape, count.ordinal);
    return others.length === 0 || count === marker ? look : { ...look, marker: { ...count, length } };
  });
}

/** Whether some marked blocks are short lines with geometric shapes, as headings have them. */
const isShape = (members: readonly number[], features: readonly Features[]): boolean =>
  members.every((member) => {
    const { marker, width = 0, ending } = features[member] ?? {};
    return /[■-◿★☆❖]/u.test(marker?.shape ?? '') && width <= widestHeading && ending === 'none';
  });

const isDash = (shape: string): boolean => /[–—]/.test(shape);

/**
 * In many languages a dash opens what somebody says: a dash is a bullet only before a fragment, and before the last part of
 * a sentence whose other parts are items that end in a comma or a semicolon.
 */
function mayBeItem(ending: Features['ending'], run: ItemRun | undefined): boolean {
  return ending === 'none' || ending === 'comma' || (ending === 'stop' && run !== undefined && run.members.length >= 2);
}

/** Columns up to which a line may be one of several headings of one shape, and how many make them headings. */
const widestHeading = 100;
const fewestAlike = 3;

/** The word and the number of "Step 1: oil the chain"; the wider mark of a label may follow. */
const countedLabel = /^(\p{L}[\p{L}\p{M}]{1,15})[ \u00a0](\p{Nd}{1,2})$/u;

/**
 * Lines that are alike and stand apart: short questions above an answer each, short lines that are numbered on, numbers alone
 * on a line, and years above text.
 */
export function alikeOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const questions: number[] = [];
  const numbers: number[] = [];
  const numbered = new Map<string, number[]>();
  const falling = new Map<string, Countdown[]>();
  const years: number[] = [];
  const steps = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    const { width = 0, ending, marker, label, quotation } = features[index] ?? {};
    const below = features[index + 1];
    if (numberAlone(text) === numbers.length + 1) numbers.push(index);
    if (/^\p{Nd}{4}$/u.test(text) && isText(below)) years.push(index);
    const [, word = '', number = ''] = countedLabel.exec(label?.text ?? '') ?? [];
    const step = steps.get(word) ?? [];
    if (word !== '' && width <= widestHeading && ending === 'none' && Number(fold(number)) === step.length + 1)
      steps.set(word, [...step, index]);
    if (width > widestHeading || !below || quotation) continue;
    if (ending === 'question' && !label && width >= 16 && below.width >= 60) questions.push(index);
    // Items stand one below the other; headings have something between them.
    if (marker && below.marker?.shape === marker.shape) continue;
    if (marker) countDown(falling, marker, index);
    const run = marker?.ordinal === undefined ? undefined : (numbered.get(marker.shape) ?? []);
    if (!run || !marker || marker.ordinal !== run.length + 1) continue;
    run.push(index);
    numbered.set(marker.shape, run);
  }
  const down = [...falling.values()].flatMap((all) =>
    all.flatMap(({ next, members }) => (next === 0 ? [members] : [])),
  );
  const runs = [questions, numbers, ...numbered.values(), ...down, years].filter((run) => run.length >= fewestAlike);
  const counted = [...steps.values()].filter((run) => run.length >= fewestSteps);
  return new Set([...runs, ...counted].flat());
}

/** Short lines that are numbered from some number down, as lists of the best are, and the number that would follow. */
interface Countdown {
  next: number;
  members: number[];
}

/** Adds a line to the count that it goes on with, or begins one; a count is one where it comes down to one. */
function countDown(falling: Map<string, Countdown[]>, { shape, ordinal }: Marker, index: number): void {
  if (ordinal === undefined) return;
  const counts = falling.get(shape) ?? [];
  const last = counts.at(-1);
  if (last?.next === ordinal) {
    last.members.push(index);
    last.next -= 1;
  } else {
    counts.push({ next: ordinal - 1, members: [index] });
    falling.set(shape, counts);
  }
}

/** Labels with ascending numbers that make headings. */
const fewestSteps = 2;

/** Columns from which a line that ends is text. */
const leastText = 40;

const isText = (look: Features | undefined): boolean =>
  look !== undefined && look.width >= leastText && look.ending !== 'none';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const hans = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The number that is all of a line; 0 if it is none. */
function numberAlone(text: string): number {
  if (text.length > 5) return 0;
  const bare = text.replace(/[.．、]$/u, '');
  if (/^\p{Nd}{1,2}$/u.test(bare)) return Number(fold(bare));
  return Math.max(romans.indexOf(bare), hans.indexOf(bare)) + 1;
}

/** A part of a line. */
export interface Cell {
  /** First of its UTF-16 units. */
  start: number;
  /** Behind its last unit. */
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
