/**
 * Block nodes as lines: blocks parted by a blank line, what belongs together without one, nested blocks indented.
 *
 * Invariant: no line is longer than the page is wide or ends in a space, but for what may not be broken or changed
 * (addresses, long words, code).
 */
import { noteLabel } from '../../language/note-label.ts';
import { directionOf } from '../../model/build.ts';
import type { Block, BlockPart, Inline, List, ListItem, Node, Table } from '../../model/nodes.ts';
import { isInline, plainText } from '../../model/visit.ts';
import { type GridCell, setTable } from '../../typeset/columns.ts';
import { displayWidth } from '../../typeset/width.ts';
import { quoteSign } from './flowed.ts';
import { printInlines } from './inline.ts';
import { setHeading, setLines } from './line.ts';
import type { Page } from './page.ts';

type Nodes = { [Each in Block | BlockPart as Each['type']]: Each };
type Handlers = { [Type in keyof Nodes]: (node: Nodes[Type], page: Page) => string[] };

/** Columns that must be left for a nested block to be indented; with less room it begins at the edge. */
const leastColumns = 16;

const indent = '    ';

const handlers: Handlers = {
  paragraph: printLine,
  heading(node, page) {
    const text = printInlines(node.children, { ...page, capitals: page.style.headings === 'capitals' });
    return setHeading(text, page.edition.headingLevel(node), page);
  },
  attribution: printAttribution,
  blockquote: (node, page) => quoted(page, (inner) => printQuotation(node.children, inner)),
  pullQuote: printPullQuote,
  list: printList,
  listItem: (node, page) => printBlocks(node.children, page),
  table: printTable,
  tableRow: (node, page) => node.children.flatMap((cell) => printBlock(cell, page)),
  tableCell: printLine,
  caption: printLine,
  figure: printFigure,
  code: printCode,
  verse(node, page) {
    if (/[\t ]{2}/.test(plainText(node))) page.lose('verseSpace', node);
    return setLines(printInlines(node.children, page), page, page.softEnd ? '' : indent);
  },
  thematicBreak: () => ['* * *'],
  speaker: printLine,
  speakerTurn: printTurn,
  // Notes are printed after the body.
  footnoteDefinition: () => [],
  note(node, page) {
    const label = noteLabel(node, page.edition.words);
    return printLabelled(label === '' ? [] : [textNode(label)], node.children, page);
  },
  credit: printLine,
};

/** Prints blocks below each other; inline nodes among them, as a figure has, make a line of their own. */
export function printBlocks(nodes: readonly Node[], page: Page, tight = false): string[] {
  const parts: string[][] = [];
  let run: Inline[] = [];
  const endRun = (): void => {
    if (run.length > 0) parts.push(printLine({ children: run }, page));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      endRun();
      parts.push(printBlock(node, page));
    }
  }
  endRun();
  return tight ? parts.flat() : stack(parts);
}

function printBlock(node: Exclude<Node, Inline>, outer: Page): string[] {
  const direction = node.direction ?? (node.language === undefined ? outer.direction : directionOf(node.language));
  const page = direction === outer.direction ? outer : { ...outer, direction };
  if (Object.hasOwn(handlers, node.type)) return handle(node.type, node, page);
  // A node of a type that nobody knows: what it holds is printed.
  if ('children' in node) return printBlocks(node.children, page);
  return printLine({ children: [node] }, page);
}

function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], page: Page): string[] {
  return handlers[type](node, page);
}

/** Puts parts below each other with a blank line between them. */
export function stack(parts: readonly string[][]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Puts lines behind a marker: the first line after it, the others under the first. */
export function indented(page: Page, marker: string, print: (page: Page) => string[]): string[] {
  const inset = ' '.repeat(displayWidth(marker));
  const cramped = page.columns - inset.length < leastColumns;
  const first = cramped ? marker.trimStart() : marker;
  const rest = cramped ? '' : inset;
  const room = Math.max(page.columns - displayWidth(first), Math.min(page.columns, leastColumns / 2));
  const lines = print({ ...page, columns: room });
  if (lines.length === 0) return marker.trim() === '' ? [] : [marker.trimEnd()];
  return lines.map((line, index) => {
    // A line that another flows into is the middle of its text.
    const flows = page.softEnd !== undefined && lines[index - 1]?.endsWith(' ');
    const inset = index === 0 ? first : flows ? '' : rest;
    // Marks of quotation stand at the edge.
    const words = line.replace(/^\u0001+/, '');
    return words === '' ? line : line.slice(0, line.length - words.length) + inset + words;
  });
}

/** Sets a quotation off: by an indent, or by the mark that mail has for it. */
function quoted(page: Page, print: (page: Page) => string[]): string[] {
  if (!page.softEnd) return indented(page, indent, print);
  return print({ ...page, columns: Math.max(1, page.columns - 2) }).map((line) => quoteSign + line);
}

/** The lines of code as they are. */
function printCode(node: Nodes['code'], page: Page): string[] {
  if (node.value === '') return [];
  const lines = page.inCharacters(page.clean(node.value)).split(/\r\n|[\n\r\f]/);
  if (!page.softEnd) return indented(page, indent, () => lines);
  // A space at the end would make the next line a part of this one.
  const trimmed = lines.map((line) => line.trimEnd());
  if (trimmed.some((line, index) => line !== lines[index])) page.lose('codeSpace', node);
  return indented(page, indent, () => trimmed);
}

function printLine(node: { children: readonly Node[] }, page: Page): string[] {
  return setLines(printInlines(node.children, page), page);
}

const textNode = (value: string): Inline => ({ type: 'text', value });

/** Prints blocks with a label before the first: in its line if that is a paragraph, else above it. */
function printLabelled(label: readonly Inline[], blocks: readonly Node[], page: Page): string[] {
  if (label.length === 0) return printBlocks(blocks, page);
  const [first, ...rest] = blocks;
  const opening: Inline[] = [...label, textNode(page.edition.words.colon)];
  if (first?.type === 'paragraph') {
    return printBlocks([{ ...first, children: [...opening, ...first.children] }, ...rest], page);
  }
  return printBlocks([{ type: 'paragraph', children: opening }, ...blocks], page);
}

function printTurn(node: Nodes['speakerTurn'], page: Page): string[] {
  const [first, ...rest] = node.children;
  return first?.type === 'speaker' && plainText(first).trim() !== ''
    ? printLabelled(first.children, rest, page)
    : printBlocks(node.children, page);
}

function printAttribution(node: Nodes['attribution'], page: Page): string[] {
  const text = printInlines(node.children, page);
  return setLines(text === '' || /^\p{Pd}/u.test(text) ? text : `— ${text}`, page);
}

function printQuotation(children: readonly Node[], page: Page): string[] {
  const words = children.filter((child) => child.type !== 'attribution');
  const names = children.filter((child) => child.type === 'attribution');
  return [...printBlocks(words, page), ...printBlocks(names, page, true)];
}

/** Signs that open a quotation in some language. */
const openingQuote = /^["'\p{Pi}\p{Pf}‚„「『〈《〝]/u;

function printPullQuote(node: Nodes['pullQuote'], page: Page): string[] {
  const print = (inner: Page): string[] => {
    const paragraphs = node.children.filter((child) => child.type === 'paragraph');
    const first = paragraphs[0];
    if (!first || openingQuote.test(plainText(first))) return printQuotation(node.children, inner);
    const [open, close] = page.edition.words.quotes;
    const last = paragraphs.at(-1);
    const children = node.children.map((child) => ({
      ...child,
      children: [
        ...(child === first ? [textNode(open)] : []),
        ...child.children,
        ...(child === last ? [textNode(close)] : []),
      ],
    }));
    return printQuotation(children, inner);
  };
  return quoted(page, print);
}

function printList(node: List, page: Page): string[] {
  const markers = node.children.map((item, index) => markerOf(node, item, index, page));
  const widest = markers.reduce((width, marker) => Math.max(width, displayWidth(marker)), 0);
  const tight = node.children.every(isTight);
  const items = node.children.map((item, index) => {
    const marker = markers[index] ?? '';
    const aligned = `${' '.repeat(widest - displayWidth(marker))}${marker} `;
    return indented(page, aligned, (inner) => printBlocks('children' in item ? item.children : [item], inner, tight));
  });
  return tight ? items.flat() : stack(items);
}

function markerOf(list: List, item: ListItem, index: number, page: Page): string {
  const marker = list.ordered ? page.edition.words.itemMarker((list.start ?? 1) + index) : '-';
  return item.checked === undefined ? marker : `${marker} [${item.checked ? 'x' : ' '}]`;
}

/** Whether an item reads well without blank lines: one paragraph, or one with lists below it. */
function isTight(item: ListItem): boolean {
  return (item.children ?? []).every(({ type }, index) => type === 'list' || (index === 0 && type === 'paragraph'));
}

function printTable(node: Table, page: Page): string[] {
  const rows = node.children.map((row, index) => {
    const cells: readonly Node[] = 'children' in row ? row.children : [row];
    return cells.map((cell): GridCell => {
      const { colSpan = 1, rowSpan = 1 } = cell.type === 'tableCell' ? cell : {};
      if (colSpan > 1 || rowSpan > 1) page.lose('span', cell);
      const text = page.inCharacters(printInlines([cell], page));
      return {
        // Where a paragraph is a line, so is a row.
        text: page.columns === Infinity ? text.replaceAll('\n', ' ') : text,
        colSpan,
        rowSpan: Math.min(rowSpan, node.children.length - index),
      };
    });
  });
  const isHeader = (row: Table['children'][number]): boolean =>
    row.children?.length > 0 && row.children.every((cell) => cell.header === 'column');
  const firstBody = node.children.findIndex((row) => !isHeader(row));
  return setTable(rows, { align: node.align ?? [], headerRows: Math.max(firstBody, 0), columns: page.columns });
}

function printFigure(node: Nodes['figure'], page: Page): string[] {
  const isLegend = (child: Node): boolean => child.type === 'caption' || child.type === 'credit';
  const content = node.children.filter((child) => !isLegend(child));
  const legend = printBlocks(node.children.filter(isLegend), page, true);
  // A picture is one line of text, and its legend goes on from it.
  if (content.every(({ type }) => type === 'image')) return [...printBlocks(content, page), ...legend];
  return stack([printBlocks(content, page), legend]);
}
