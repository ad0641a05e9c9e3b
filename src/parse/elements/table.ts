/**
 * Tables (HTML Standard, 4.9): rows of cells with headers and spans; a table that only places things on the page gives way
 * to what it places.
 *
 * Invariant: a cell's words stay in its cell; blocks in a cell are parted by breaks.
 */
import type { Align, Block, Caption, TableCell, TableRow } from '../../model/nodes.ts';
import { inlineContent, legendOf } from './figure.ts';
import { lineOf } from './inline.ts';
import { languageOf, type Mapper } from './mapper.ts';
import { placed } from './place.ts';
import { attribute, type ChildNode, type Element, find, isElement } from './tree.ts';

/** A table as blocks: itself, in a figure if it has a caption. */
export function tableOf(element: Element, mapper: Mapper): Block[] {
  const rows = rowsOf(element);
  if (isLayout(element, rows))
    return rows.flatMap((row) => cellsOf(row).flatMap((cell) => mapper.flow(cell.childNodes, mapper)));
  const children = rows.flatMap((row): TableRow[] => {
    const cells = cellsOf(row).map((cell) => cellOf(cell, row, mapper));
    return cells.length === 0 ? [] : [{ type: 'tableRow', ...placed(row), children: cells }];
  });
  if (!children.some((row) => row.children.some((cell) => cell.children.length > 0))) return [];
  const align = alignOf(rows);
  const table: Block = { type: 'table', ...(align ? { align } : {}), ...placed(element), children };
  const caption = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const legends = caption && mapper.keeps(caption) ? legendOf(caption, mapper) : [];
  if (legends.length === 0) return [table];
  const parts = legends.filter((part): part is Caption => part.type === 'caption');
  const credits = legends.filter((part) => part.type === 'credit');
  return [{ type: 'figure', ...placed(element), children: [table, ...parts, ...credits] }];
}

function rowsOf(element: Element): Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr')
      : [];
  });
}

const isCell = (node: ChildNode): node is Element =>
  isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

const cellsOf = (row: Element): Element[] => row.childNodes.filter(isCell);

/** Cells of the longest row. */
const widthOf = (rows: readonly Element[]): number =>
  rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);

/** Whether a table places things and holds no data: it says so, has one column or one row, or holds tables or headings. */
function isLayout(element: Element, rows: readonly Element[]): boolean {
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const widest = widthOf(rows);
  if (widest <= 1) return true;
  if (find(element, ({ tagName }) => tagName === 'th' || tagName === 'caption')) return false;
  if (rows.length === 1 && widest <= 2) return true;
  return find(element, (part) => part !== element && /^(?:table|h[1-6]|figure|form)$/.test(part.tagName)) !== undefined;
}

function cellOf(element: Element, row: Element, mapper: Mapper): TableCell {
  const colSpan = spanOf(element, 'colspan', 1000);
  const rowSpan = spanOf(element, 'rowspan', 65_534);
  const header = headerOf(element, row);
  return {
    type: 'tableCell',
    ...(header ? { header } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...languageOf(element, mapper),
    ...placed(element),
    children: mapper.keeps(element) ? lineOf(inlineContent(...mapper.flow(element.childNodes, mapper))) : [],
  };
}

function spanOf(element: Element, name: string, most: number): number {
  const span = Number.parseInt(attribute(element, name) ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** What a `th` is the header of: by its scope, else by its place (HTML Standard, 4.9.12.2). */
function headerOf(element: Element, row: Element): TableCell['header'] {
  if (element.tagName !== 'th') return undefined;
  const scope = attribute(element, 'scope');
  if (scope?.startsWith('row')) return 'row';
  if (scope?.startsWith('col')) return 'column';
  const inHead = row.parentNode?.nodeName === 'thead' || cellsOf(row).every(({ tagName }) => tagName === 'th');
  return inHead ? 'column' : 'row';
}

const aligned: Readonly<Record<string, Align>> = { left: 'left', right: 'right', center: 'center' };

/** How columns are set, by the first row in which each cell is of one column; `undefined` where nothing is said. */
function alignOf(rows: readonly Element[]): Align[] | undefined {
  const width = widthOf(rows);
  const row = rows.find((each) => {
    const cells = cellsOf(each);
    return cells.length === width && cells.every((cell) => spanOf(cell, 'colspan', 2) === 1);
  });
  const align = row && cellsOf(row).map(alignOfCell);
  return align?.some((each) => each !== null) ? align : undefined;
}

function alignOfCell(cell: Element): Align {
  const style = /text-align\s*:\s*(left|right|center)/i.exec(attribute(cell, 'style')?.slice(0, 1000) ?? '')?.[1];
  const name = / (left|right|center) /.exec(` ${attribute(cell, 'class') ?? ''} `)?.[1];
  return aligned[(attribute(cell, 'align') ?? style ?? name ?? '').toLowerCase()] ?? null;
}
