/**
 * Tables (ECMA-376-1 17.4): a grid of columns as wide as their text asks for, head rows that repeat on each page, merged
 * cells.
 *
 * Invariant: every row covers every column once, which Word asks for and a model need not keep.
 */
import { AlignmentType, TableLayoutType, VerticalMergeType, WidthType } from 'docx';
import type { Align, Inline, Table, TableCell } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Draft, TableCell as DraftCell, Table as DraftTable } from './draft.ts';
import type { Place } from './ledger.ts';
import { inside, paragraphOf } from './paragraph.ts';
import { isEastAsian } from './script.ts';

/** Columns that Word takes. */
const mostColumns = 63;

/** A cell where it stands, or what continues one from the row above. */
interface Slot {
  column: number;
  columns: number;
  /** Rows from here down; 0 continues the cell above. */
  rows: number;
  /** Absent where there is nothing to print. */
  cell: TableCell | undefined;
}

/** Writes a table; where Word has none (in a footnote, beyond 63 columns), each row is a paragraph. */
export function writeTable(node: Table, place: Place): Draft[] {
  const rows = gridOf(node);
  const columns = sum((rows[0] ?? []).map((slot) => slot.columns));
  if (columns === 0) return [];
  const within = inside(node, place);
  if (place.part === 'footnotes' || columns > mostColumns) return rowsAsLines(node, within);
  // The break before an article's first page cannot stand in a cell.
  const before = place.ledger.pageBreak ? [paragraphOf([], place, 'Source')] : [];
  const heads = headRows(node);
  const { design } = place.ledger;
  const width = design.measure - place.indent;
  const widths = columnWidths(rows, columns, width, isEastAsian(within.language));
  const format: DraftTable['format'] = {
    style: design.styleId('ArticleTable'),
    layout: TableLayoutType.AUTOFIT,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    ...(place.indent > 0 ? { indent: { size: place.indent, type: WidthType.DXA } } : {}),
    ...(within.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: heads > 0,
      lastRow: false,
      firstColumn: node.children.some((row) => row.children[0]?.header === 'row'),
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  };
  const table: DraftTable = {
    type: 'table',
    format,
    rows: rows.map((row, index) => {
      const kept = { ...within, keep: place.keep && index === rows.length - 1 };
      const line = node.children[index];
      const here = line ? inside(line, kept) : kept;
      return {
        format: { cantSplit: true, ...(index < heads ? { tableHeader: true } : {}) },
        cells: row.map((slot) => writeCell(slot, widths, node.align, here)),
      };
    }),
  };
  return [...before, table];
}

function writeCell(
  slot: Slot,
  widths: readonly number[],
  align: readonly Align[] | undefined,
  place: Place,
): DraftCell {
  const { cell, column, columns, rows } = slot;
  const within = { ...place, style: undefined, indent: 0, depth: 0 };
  const alignment = align?.[column];
  const paragraph = paragraphOf(
    cell?.children ?? [],
    cell ? inside(cell, within) : within,
    cell?.header ? 'TableHeading' : 'TableText',
    { format: alignment ? { alignment: AlignmentType[alignments[alignment]] } : {} },
  );
  return {
    format: {
      width: { size: sum(widths.slice(column, column + columns)), type: WidthType.DXA },
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(rows === 1 ? {} : { verticalMerge: rows > 1 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    },
    children: [paragraph],
  };
}

const alignments = { left: 'LEFT', right: 'RIGHT', center: 'CENTER' } as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Lays the cells out as HTML does (4.9.12.1): each in the first column that no cell from above covers. */
function gridOf(node: Table): Slot[][] {
  let open: { column: number; columns: number; rows: number }[] = [];
  const grid = node.children.map((row, index) => {
    const slots: Slot[] = open.map(({ column, columns }) => ({ column, columns, rows: 0, cell: undefined }));
    const taken = new Set(slots.flatMap(columnsOf));
    let column = 0;
    for (const cell of row.children) {
      while (taken.has(column)) column += 1;
      const wanted = Math.min(cell.colSpan ?? 1, mostColumns + 1);
      let columns = 1;
      while (columns < wanted && !taken.has(column + columns)) columns += 1;
      slots.push({ column, columns, rows: Math.min(cell.rowSpan ?? 1, node.children.length - index), cell });
      column += columns;
    }
    open = [...open, ...slots.filter((slot) => slot.rows > 1)]
      .map((slot) => ({ ...slot, rows: slot.rows - 1 }))
      .filter((slot) => slot.rows > 0);
    return slots;
  });
  const width = Math.max(0, ...grid.flat().map((slot) => slot.column + slot.columns));
  return grid.map((slots) => filled(slots, width));
}

const columnsOf = ({ column, columns }: Pick<Slot, 'column' | 'columns'>): number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

/** Empty cells where a row has none, all in order. */
function filled(slots: readonly Slot[], width: number): Slot[] {
  const taken = new Set(slots.flatMap(columnsOf));
  const empty = columnsOf({ column: 0, columns: width })
    .filter((column) => !taken.has(column))
    .map((column): Slot => ({ column, columns: 1, rows: 1, cell: undefined }));
  return [...slots, ...empty].sort((a, b) => a.column - b.column);
}

function headRows(node: Table): number {
  const first = node.children.findIndex((row) => row.children.some((cell) => cell.header !== 'column'));
  return first < 0 ? node.children.length : first;
}

/** Characters that a column is at least, and at most, taken to hold. */
const [fewest, most] = [4, 40];

/** Shares the width out by the longest text of each column. */
function columnWidths(rows: readonly Slot[][], columns: number, width: number, wide: boolean): number[] {
  const weights = new Array<number>(columns).fill(fewest);
  for (const slot of rows.flat()) {
    if (!slot.cell || slot.columns > 1) continue;
    const length =
      Math.max(
        ...plainText(slot.cell)
          .split('\n')
          .map((line) => line.length),
      ) * (wide ? 2 : 1);
    weights[slot.column] = Math.min(most, Math.max(weights[slot.column] ?? fewest, length));
  }
  const total = sum(weights);
  const widths = weights.map((weight) => Math.floor((width * weight) / total));
  return widths.map((share, index) => (index === columns - 1 ? share + width - sum(widths) : share));
}

function rowsAsLines(node: Table, place: Place): Draft[] {
  place.edition.report('export/lossy', 'A table that Word cannot hold is written as lines of cells', node);
  return node.children.map((row) => {
    const line = row.children.flatMap((cell, index): Inline[] =>
      index === 0 ? cell.children : [{ type: 'text', value: '\t' }, ...cell.children],
    );
    return paragraphOf(line, inside(row, place), place.style ?? 'TableText');
  });
}
