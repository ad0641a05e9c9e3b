/**
 * The grid of a table: which cell stands where, under which headers, in which structure element.
 *
 * Invariant: each data cell names the headers of its row and of its columns (ISO 14289-1, 7.5).
 */
import type { PdfValue } from 'pdfkit';
import type { Table, TableCell, TableRow } from '../../model/nodes.ts';
import { textString } from './document.ts';
import type { ArticleTools } from './place.ts';
import { type Tag, tag } from './tags.ts';

/** A cell in its place. */
export interface Cell {
  node: TableCell;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  element: Tag;
}

/** A row of the grid. */
export interface GridRow {
  cells: Cell[];
  /** Whether it is one of the rows that head the table. */
  isHead: boolean;
}

/** A table as rows of cells in their places. */
export interface Grid {
  rows: GridRow[];
  columns: number;
}

/** Finds the place of each cell and makes the elements of rows and cells. */
export function gridOf(node: Table, parent: Tag, tools: ArticleTools): Grid {
  const heads = headRows(node.children);
  const taken: boolean[][] = [];
  const rowElements: Tag[] = [];
  let columns = 0;
  const head = heads > 0 ? tag('THead', parent) : undefined;
  const body = heads < node.children.length ? tag('TBody', parent) : undefined;
  const rows = node.children.map((row, rowIndex): GridRow => {
    const isHead = rowIndex < heads;
    const rowElement = tag('TR', isHead ? head : body);
    rowElements.push(rowElement);
    let column = 0;
    const cells = row.children.map((cell): Cell => {
      while (taken[rowIndex]?.[column]) column++;
      const colSpan = Math.max(1, cell.colSpan ?? 1);
      const limit = (isHead ? heads : node.children.length) - rowIndex;
      const rowSpan = Math.min(Math.max(1, cell.rowSpan ?? 1), limit);
      take(taken, rowIndex, column, rowSpan, colSpan);
      const element = tag(
        cell.header ? 'TH' : 'TD',
        rowElement,
        cell.language === undefined ? {} : { language: cell.language },
      );
      const placed = { node: cell, row: rowIndex, column, rowSpan, colSpan, element };
      column += colSpan;
      columns = Math.max(columns, column);
      return placed;
    });
    return { cells, isHead };
  });
  for (const [row, { cells }] of rows.entries()) fillRow(cells, row, columns, taken, rowElements[row]);
  describe(rows, tools);
  return { rows, columns };
}

/** Gives a row that is shorter than the table an empty cell for each place it lacks (ISO 14289-1, 7.2: equal rows). */
function fillRow(cells: Cell[], row: number, columns: number, taken: boolean[][], parent: Tag | undefined): void {
  for (let column = 0; parent && column < columns; column++) {
    if (taken[row]?.[column]) continue;
    take(taken, row, column, 1, 1);
    const node: TableCell = { type: 'tableCell', children: [] };
    cells.push({ node, row, column, rowSpan: 1, colSpan: 1, element: tag('TD', parent) });
  }
}

/** How many rows at the top hold only headers of columns. */
function headRows(rows: readonly TableRow[]): number {
  const index = rows.findIndex(
    ({ children }) => children.length === 0 || children.some(({ header }) => header !== 'column'),
  );
  return index === -1 ? Math.max(0, rows.length - 1) : index;
}

function take(taken: boolean[][], row: number, column: number, rowSpan: number, colSpan: number): void {
  for (let y = row; y < row + rowSpan; y++) {
    const line = taken[y] ?? [];
    taken[y] = line;
    for (let x = column; x < column + colSpan; x++) line[x] = true;
  }
}

/** Gives headers a scope and a name, other cells the names of their headers, and both their spans. */
function describe(rows: readonly GridRow[], tools: ArticleTools): void {
  const cells = rows.flatMap((row) => row.cells);
  const headers = cells.filter(({ node }) => node.header);
  tools.counts.tables += 1;
  for (const [index, header] of headers.entries())
    header.element.id = `${tools.article}th-${tools.counts.tables}-${index}`;
  for (const cell of cells) {
    const attributes: Record<string, PdfValue> = { O: 'Table' };
    if (cell.rowSpan > 1) attributes.RowSpan = cell.rowSpan;
    if (cell.colSpan > 1) attributes.ColSpan = cell.colSpan;
    if (cell.node.header) attributes.Scope = cell.node.header === 'row' ? 'Row' : 'Column';
    else {
      const own = headers.filter((header) => heads(header, cell)).map(({ element }) => textString(element.id ?? ''));
      if (own.length > 0) attributes.Headers = own;
    }
    cell.element.attributes = attributes;
  }
}

function heads(header: Cell, cell: Cell): boolean {
  const sameRow = cell.row >= header.row && cell.row < header.row + header.rowSpan;
  const sameColumn = cell.column < header.column + header.colSpan && header.column < cell.column + cell.colSpan;
  return header.node.header === 'row' ? sameRow : sameColumn && header.row < cell.row;
}
