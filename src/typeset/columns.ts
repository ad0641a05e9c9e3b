/**
 * Sets a table in columns of characters: cells are placed in a grid as HTML 4.9.12 (forming a table) places them, columns
 * get their widths, and each row becomes lines.
 *
 * A cell that spans is set in the room of all the columns that it covers, at the top of the rows that it covers.
 * Invariant: each cell is printed once, in order, and no word is split; a table whose words do not fit is too wide.
 */
import { displayWidth } from './width.ts';
import { narrowestWidth, wrapText } from './wrap.ts';

/** A cell of a table: its text, and what it covers. */
export interface GridCell {
  text: string;
  /** Columns that the cell covers, from 1. */
  colSpan: number;
  /** Rows that the cell covers, from 1. */
  rowSpan: number;
}

/** A cell with the columns that it stands in: from `start` up to, not including, `end`. */
interface PlacedCell extends GridCell {
  start: number;
  end: number;
}

/** Where the text of a column stands in it. */
export type ColumnAlign = 'left' | 'right' | 'center' | null | undefined;

/** How a table is to be set. */
export interface TableLayout {
  /** One entry a column. */
  align: readonly ColumnAlign[];
  /** How many rows stand above the rule. */
  headerRows: number;
  /** Most columns a line may have. */
  columns: number;
}

const gap = '  ';

/** Sets a table: the lines of its rows, a rule of hyphens below the header rows. */
export function setTable(rows: readonly (readonly GridCell[])[], layout: TableLayout): string[] {
  const placed = placeCells(rows);
  const widths = columnWidths(placed, layout.columns);
  const set = placed.map((cells) => setRow(cells, widths, layout.align));
  // Rows of several lines would run into each other.
  const apart = set.some((lines) => lines.length > 1);
  const rule = widths.map((width) => '-'.repeat(width)).join(gap);
  if (rule.trim() === '') return [];
  return set.flatMap((lines, row) => {
    if (row > 0 && row === layout.headerRows) return [rule.trimEnd(), ...lines];
    return row > layout.headerRows && apart ? ['', ...lines] : lines;
  });
}

function placeCells(rows: readonly (readonly GridCell[])[]): PlacedCell[][] {
  /** For each column the first row that no cell from above covers. */
  const free: number[] = [];
  const starts = new Set<number>();
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const start = column;
      column += cell.colSpan;
      for (let covered = start; covered < column; covered++) free[covered] = row + cell.rowSpan;
      starts.add(start);
      return { ...cell, start, end: column };
    });
  });
  // Columns that no cell begins in are none: a span over them is a span over fewer.
  const dense: number[] = [];
  for (let column = 0, index = 0; column <= free.length; column++) {
    dense[column] = index;
    if (starts.has(column)) index += 1;
  }
  return placed.map((cells) =>
    cells.map((cell) => ({ ...cell, start: dense[cell.start] ?? 0, end: dense[cell.end] ?? starts.size })),
  );
}

function columnWidths(rows: readonly (readonly PlacedCell[])[], columns: number): number[] {
  const natural = fitCells(rows, (text) => most(text.split('\n').map(displayWidth)));
  const room = columns - gap.length * (natural.length - 1);
  if (sum(natural) <= room) return natural;
  const narrowest = fitCells(rows, narrowestWidth);
  // Narrow columns keep what they need; what is left is shared evenly by the others.
  const widths: number[] = [];
  let left = room;
  const byNeed = natural.map((_, column) => column).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  byNeed.forEach((column, index) => {
    const share = Math.floor(left / (byNeed.length - index));
    const width = Math.max(Math.min(natural[column] ?? 0, share), narrowest[column] ?? 0);
    widths[column] = width;
    left -= width;
  });
  return widths;
}

/** The width that each column needs by a measure of its cells; a cell that spans widens all its columns alike. */
function fitCells(rows: readonly (readonly PlacedCell[])[], measure: (text: string) => number): number[] {
  const widths: number[] = [];
  const cells = rows.flat().sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { text, start, end } of cells) {
    for (let column = start; column < end; column++) widths[column] ??= 0;
    let lacking = measure(text) - roomOf(widths, start, end);
    for (let column = start; column < end && lacking > 0; column++) {
      const share = Math.ceil(lacking / (end - column));
      widths[column] = (widths[column] ?? 0) + share;
      lacking -= share;
    }
  }
  return widths;
}

function setRow(cells: readonly PlacedCell[], widths: readonly number[], align: readonly ColumnAlign[]): string[] {
  const set = cells.map((cell) => {
    const room = roomOf(widths, cell.start, cell.end);
    return { ...cell, room, lines: wrapText(cell.text, room) };
  });
  const offsets = [0];
  for (const width of widths) offsets.push((offsets.at(-1) ?? 0) + width + gap.length);
  return Array.from({ length: most(set.map(({ lines }) => lines.length)) }, (_, index) => {
    let line = '';
    let end = 0;
    for (const { lines, room, start } of set) {
      const text = lines[index] ?? '';
      if (text === '') continue;
      const width = displayWidth(text);
      const side = align[start];
      const spare = Math.max(0, room - width);
      const inset = side === 'right' ? spare : side === 'center' ? Math.floor(spare / 2) : 0;
      // Cells of a damaged table may claim the same place: they are set side by side.
      const at = Math.max((offsets[start] ?? 0) + inset, end === 0 ? 0 : end + 1);
      line += ' '.repeat(at - end) + text;
      end = at + width;
    }
    return line;
  });
}

/** Columns of characters from one column of the table up to another, with the gaps between them. */
function roomOf(widths: readonly number[], start: number, end: number): number {
  return sum(widths.slice(start, end)) + gap.length * Math.max(0, end - start - 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const most = (numbers: readonly number[]): number => numbers.reduce((highest, number) => Math.max(highest, number), 0);
