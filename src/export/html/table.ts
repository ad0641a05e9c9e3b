/**
 * Tables (HTML Standard, 4.9): a head of the rows that hold column headers alone, `scope` on each header, spans.
 *
 * Invariant: a cell that spans rows stays in its group of rows, and a column's alignment follows the column, not the
 * count of cells before it.
 */
import type { Align, Node, Table, TableCell } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import { narrowestWidth } from '../../typeset/wrap.ts';
import { printInlines } from './inline.ts';
import { lines } from './markup.ts';
import { blockAttributes, type Sheet } from './sheet.ts';

interface Row {
  node: Node;
  cells: Cell[];
}

interface Cell {
  /** The node of the cell; another node where the tree was made without the types. */
  node: Node;
  header: TableCell['header'];
  /** Columns and rows that the cell covers, and the first of its columns. */
  colSpan: number;
  rowSpan: number;
  column: number;
}

/** Characters of a table that a phone shows without scrolling: 320 px at 0.825 × 18 px. */
const phoneWidth = 40;
/** Characters that the space between two columns takes. */
const gapWidth = 2;

/** Prints a table; in a box of its own that scrolls by keyboard too, if it may be wider than a phone. */
export function printTable(node: Table, sheet: Sheet, label?: string): string {
  const rows = gridOf(node);
  const head = headLength(rows);
  const group = (name: string, part: readonly Row[]): string =>
    part.length === 0 ? '' : `${sheet.tag(name, {}, lines('', ...part.map((row) => printRow(row, node, sheet))))}`;
  const groups = lines('', group('thead', rows.slice(0, head)), group('tbody', rows.slice(head)), ' ').trimEnd();
  const align = sheet.web({ 'data-align': node.align?.map((each) => each ?? '-').join(' ') });
  const table = sheet.tag('table', { ...blockAttributes(node, sheet), ...align }, `${groups}\n`);
  if (sheet.form !== 'html' || leastWidth(rows) <= phoneWidth) return table;
  const name = label ?? sheet.edition.words.labels.table;
  const region = name === '' ? {} : { role: 'region', 'aria-label': name };
  return sheet.tag('div', { class: 'scroll', tabindex: 0, ...region }, table);
}

/** Places the cells in columns, as HTML 4.9.12.1 forms a table. */
function gridOf(table: Table): Row[] {
  /** For each column the first row that no cell from above covers. */
  const free: number[] = [];
  return table.children.map((node, row) => {
    let column = 0;
    const nodes: readonly Node[] = 'children' in node ? node.children : [node];
    const cells = nodes.map((cell): Cell => {
      const { header, colSpan = 1, rowSpan = 1 } = cell.type === 'tableCell' ? cell : {};
      while ((free[column] ?? 0) > row) column += 1;
      const placed = { node: cell, header, colSpan, rowSpan: Math.min(rowSpan, table.children.length - row), column };
      for (let end = column + colSpan; column < end; column += 1) free[column] = row + placed.rowSpan;
      return placed;
    });
    return { node, cells };
  });
}

/** How many rows make the head: none if a cell of it reaches below it. */
function headLength(rows: readonly Row[]): number {
  const first = rows.findIndex(({ cells }) => cells.length === 0 || cells.some(({ header }) => header !== 'column'));
  const length = Math.max(first, 0);
  const reaches = rows.slice(0, length).some(({ cells }, row) => cells.some(({ rowSpan }) => row + rowSpan > length));
  return reaches ? 0 : length;
}

function printRow({ node, cells }: Row, table: Table, sheet: Sheet): string {
  const attributes = node.type === 'tableRow' ? blockAttributes(node, sheet) : {};
  return sheet.tag('tr', attributes, cells.map((cell) => printCell(cell, table.align ?? [], sheet)).join(''));
}

const scopes = { column: 'col', row: 'row' } as const;

function printCell({ node, header, colSpan, rowSpan, column }: Cell, align: readonly Align[], sheet: Sheet): string {
  const content: readonly Node[] = node.type === 'tableCell' ? node.children : [node];
  const attributes = {
    ...(node.type === 'tableCell' ? blockAttributes(node, sheet) : {}),
    class: align[column] ?? undefined,
    scope: header && scopes[header],
    colspan: colSpan > 1 ? colSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
  };
  return sheet.tag(header ? 'th' : 'td', attributes, printInlines(content, sheet));
}

/** Characters that the table takes at least: the longest word of each column, and the space between them. */
function leastWidth(rows: readonly Row[]): number {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const { node, column, colSpan } of cells) {
      const share = narrowestWidth(plainText(node)) / colSpan;
      for (let at = column; at < column + colSpan; at += 1) widths[at] = Math.max(widths[at] ?? 0, share);
    }
  }
  return widths.reduce((sum, width) => sum + width + gapWidth, -gapWidth);
}
