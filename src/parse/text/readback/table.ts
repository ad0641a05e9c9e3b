/**
 * A table of the profile `readback`: rows of cells between bars, a rule below the heads that shows how columns are set.
 *
 * Invariant: each cell is read once, in order.
 */
import type { Align, Table, TableCell, TableRow } from '../../../model/nodes.ts';
import type { Position } from '../../../model/provenance.ts';
import type { Source } from '../lines.ts';
import { placeOf, type Row } from './lines.ts';

/** A rule: each cell is of hyphens from bar to bar, perhaps with colons on the sides that text is set to. */
const rule = /^│(?:[-:]-+[-:]│)+$/;

/**
 * Reads a table.
 *
 * @param fill Reads the words of a cell.
 */
export function readTable(
  source: Source,
  rows: readonly Row[],
  markup: Position[],
  fill: (node: TableCell, words: readonly Row[]) => void,
): Table {
  const ruled = rows.findIndex((row) => rule.test(row.text.trimEnd()));
  const children: TableRow[] = [];
  let align: Align[] = [];
  rows.forEach((row, index) => {
    if (index === ruled) {
      markup.push(placeOf(source, [row]));
      align = row.text.trimEnd().slice(1, -1).split('│').map(alignOf);
      return;
    }
    const cells: TableCell[] = cellsOf(row).map((words) => {
      const head = index < ruled ? { header: 'column' as const } : {};
      const node: TableCell = { type: 'tableCell', ...head, position: placeOf(source, [words]), children: [] };
      fill(node, [words]);
      return node;
    });
    for (const bar of row.text.matchAll(/│/g)) {
      markup.push(source.position(row.offset + bar.index, row.offset + bar.index + 1));
    }
    children.push({ type: 'tableRow', position: placeOf(source, [row]), children: cells });
  });
  const aligned = align.some((each) => each !== null) ? { align } : {};
  return { type: 'table', ...aligned, position: placeOf(source, rows), children };
}

function alignOf(cell: string): Align {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
  if (left && right) return 'center';
  return left ? 'left' : right ? 'right' : null;
}

/** The cells of a row without the spaces that set them. */
function cellsOf(row: Row): Row[] {
  const cells: Row[] = [];
  let from = 1;
  for (let at = row.text.indexOf('│', from); at >= 0; at = row.text.indexOf('│', from)) {
    const cell = row.text.slice(from, at);
    const text = cell.replace(/^ +|(?<! ) +$/g, '');
    cells.push({ text, offset: row.offset + from + cell.length - cell.replace(/^ +/, '').length });
    from = at + 1;
  }
  const rest = row.text.slice(from).trim();
  if (rest !== '') cells.push({ text: rest, offset: row.offset + row.text.indexOf(rest, from) });
  return cells;
}
