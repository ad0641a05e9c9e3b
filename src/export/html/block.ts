/**
 * Block nodes as flow content (HTML Standard, 3.2.5.2.2), with the roles that DPUB-ARIA 1.1 has for them.
 *
 * Invariant: text comes out in the order of the model, but a table's caption, which readers look for above it.
 */
import { noteLabel } from '../../language/note-label.ts';
import type { Block, BlockPart, Inline, ListItem, Node, Note, SpeakerTurn } from '../../model/nodes.ts';
import { isInline, plainText } from '../../model/visit.ts';
import { codeDirection, printInlines } from './inline.ts';
import { type Attributes, lines } from './markup.ts';
import { blockAttributes, type Sheet } from './sheet.ts';
import { printTable } from './table.ts';

type Nodes = { [Each in Block | BlockPart as Each['type']]: Each };
type Handlers = { [Type in keyof Nodes]: (node: Nodes[Type], sheet: Sheet) => string };

const handlers: Handlers = {
  paragraph: (node, sheet) => printParagraph(node, sheet),
  heading: printHeading,
  attribution: (node, sheet) => printLine('p', node, sheet, { class: 'attribution' }),
  blockquote: printQuote,
  pullQuote: printPullQuote,
  list: printList,
  listItem: printItem,
  table: (node, sheet) => printTable(node, sheet),
  // A row or a cell that stands in no table keeps its words.
  tableRow: (node, sheet) => printBlocks(node.children, sheet),
  tableCell: (node, sheet) => printLine('p', node, sheet),
  caption: (node, sheet) => printLine('p', node, sheet, { class: 'caption' }),
  figure: printFigure,
  code: printCode,
  verse: (node, sheet) => printLine('p', node, sheet, { class: 'verse' }),
  thematicBreak: (node, sheet) => sheet.tag('hr', blockAttributes(node, sheet)),
  speaker: (node, sheet) => printLine('p', node, sheet, { class: 'speaker' }),
  speakerTurn: printTurn,
  // Notes are printed after the body.
  footnoteDefinition: () => '',
  note: printNote,
  credit: (node, sheet) =>
    printLine('p', node, sheet, { class: 'credit', role: 'doc-credit', ...creditClass(node, sheet) }),
};

/** What a credit line is for, beside its own class. */
const creditClass = (node: Nodes['credit'], sheet: Sheet): Attributes => sheet.web({ class: `credit ${node.role}` });

/** Prints blocks below each other; inline nodes among them make a paragraph of their own. */
export function printBlocks(nodes: readonly Node[], sheet: Sheet): string {
  const parts: string[] = [];
  let run: Inline[] = [];
  const endRun = (): void => {
    if (run.length > 0) parts.push(printParagraph({ children: run }, sheet));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      endRun();
      parts.push(printBlock(node, sheet));
    }
  }
  endRun();
  return lines(...parts);
}

/** Prints blocks with something before the first word: in the first paragraph, or in one of its own. */
export function printOpened(opening: string, blocks: readonly Node[], sheet: Sheet): string {
  if (opening === '') return printBlocks(blocks, sheet);
  const [first, ...rest] = blocks;
  if (first?.type === 'paragraph') {
    return lines(printParagraph(first, sheet, `${opening} `), printBlocks(rest, sheet));
  }
  return lines(sheet.tag('p', {}, opening), printBlocks(blocks, sheet));
}

function printBlock(node: Exclude<Node, Inline>, sheet: Sheet): string {
  if (Object.hasOwn(handlers, node.type)) return handle(node.type, node, sheet);
  // A node of a type that nobody knows: what it holds is printed.
  if ('children' in node) return printBox('div', node, sheet);
  return printParagraph({ children: [node] }, sheet);
}

function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], sheet: Sheet): string {
  return handlers[type](node, sheet);
}

function printLine(
  name: string,
  node: Extract<Nodes[keyof Nodes], { children: Inline[] }>,
  sheet: Sheet,
  extra: Attributes = {},
): string {
  return sheet.tag(name, { ...blockAttributes(node, sheet), ...extra }, printInlines(node.children, sheet));
}

function printBox(
  name: string,
  node: Extract<Nodes[keyof Nodes], { children: unknown[] }>,
  sheet: Sheet,
  extra: Attributes = {},
): string {
  const content = printBlocks(node.children, sheet);
  return sheet.tag(name, { ...blockAttributes(node, sheet), ...extra }, content === '' ? '' : `\n${content}\n`);
}

function printParagraph(
  node: Nodes['paragraph'] | { type?: never; children: readonly Node[] },
  sheet: Sheet,
  opening = '',
): string {
  const attributes = node.type === 'paragraph' ? blockAttributes(node, sheet) : {};
  return sheet.tag('p', attributes, opening + printInlines(node.children, sheet));
}

/** The deepest heading that HTML has. */
const deepestLevel = 6;

function printHeading(node: Nodes['heading'], sheet: Sheet): string {
  const own = sheet.edition.headingLevel(node);
  const level = Math.min(own + sheet.below, deepestLevel);
  const { id, ...attributes } = blockAttributes(node, sheet);
  const entry = node.id === undefined ? sheet.outline.get(node) : undefined;
  // No level is skipped on the page; the depth that was asked for is kept beside it.
  const depth = sheet.web({ 'data-depth': own === node.depth ? undefined : node.depth });
  const named = { id: id ?? (entry && sheet.anchors.once(entry.id)), ...attributes, ...depth };
  return sheet.tag(`h${level}`, named, printInlines(node.children, sheet));
}

function printPullQuote(node: Nodes['pullQuote'], sheet: Sheet): string {
  const { repeats } = node;
  const repeated = repeats && `${repeats.start} ${repeats.end} ${repeats.block}`;
  return printBox(sheet.aside, node, sheet, {
    class: 'pull',
    'epub:type': 'pullquote',
    role: 'doc-pullquote',
    ...sheet.web({ 'data-repeats': repeated }),
  });
}

/** An attribution stands outside the quotation (HTML Standard, 4.4.4). */
function printQuote(node: Nodes['blockquote'], sheet: Sheet): string {
  const names = node.children.filter((child) => child.type === 'attribution');
  if (names.length === 0) return printBox('blockquote', node, sheet);
  const words = printBlocks(
    node.children.filter((child) => child.type !== 'attribution'),
    sheet,
  );
  const legend = names.map((name) => printLine('span', name, sheet, { class: 'attribution' })).join(' ');
  return sheet.tag(
    'figure',
    { ...blockAttributes(node, sheet), class: 'quote' },
    `\n${lines(sheet.tag('blockquote', {}, `\n${words}\n`), sheet.tag('figcaption', {}, legend))}\n`,
  );
}

/** In a list stand items alone (HTML Standard, 4.4.5, 4.4.6): what is none stands in one. */
function printList(node: Nodes['list'], sheet: Sheet): string {
  const children: readonly Node[] = node.children;
  const items = children.map((child) =>
    child.type === 'listItem' ? printItem(child, sheet) : sheet.tag('li', {}, printBlocks([child], sheet)),
  );
  const start = node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined;
  const content = items.length === 0 ? '' : `\n${lines(...items)}\n`;
  return sheet.tag(node.ordered ? 'ol' : 'ul', { ...blockAttributes(node, sheet), start }, content);
}

const boxes = { true: '☑', false: '☐' } as const;

function printItem(node: ListItem, sheet: Sheet): string {
  const box = node.checked === undefined ? undefined : boxes[`${node.checked}`];
  const opening = box === undefined ? '' : sheet.tag('span', { class: 'box' }, box);
  const content = printOpened(opening, node.children, sheet);
  return sheet.tag('li', { ...blockAttributes(node, sheet), class: box && 'task' }, content);
}

function printFigure(node: Nodes['figure'], sheet: Sheet): string {
  const captions = node.children.filter((child) => child.type === 'caption');
  const credits = node.children.filter((child) => child.type === 'credit');
  const content = node.children.filter((child) => child.type !== 'caption' && child.type !== 'credit');
  const isTable = content.length > 0 && content.every(({ type }) => type === 'table');
  const title = captions.map((caption) => plainText(caption)).join(' ');
  const printed = content.map((child) => {
    if (child.type === 'table') return printTable(child, sheet, title || undefined);
    return isInline(child) ? printInlines([child], sheet) : printBlock(child, sheet);
  });
  const legend = (parts: typeof node.children): string => {
    const spans = parts.map((part) => {
      if (!('children' in part) || part.type === 'table') return '';
      const more = part.type === 'credit' ? creditClass(part, sheet) : {};
      return printLine('span', part, sheet, { class: part.type, ...more });
    });
    return spans.length === 0 ? '' : sheet.tag('figcaption', {}, spans.join(' '));
  };
  const attributes = { ...blockAttributes(node, sheet), class: isTable ? 'table' : undefined };
  if (!isTable) return sheet.tag('figure', attributes, `\n${lines(...printed, legend([...captions, ...credits]))}\n`);
  // A figure has one legend: with the caption above the table, the credit is a line below it.
  const below = captions.length === 0 ? legend(credits) : printBlocks(credits, sheet);
  return sheet.tag('figure', attributes, `\n${lines(legend(captions), ...printed, below)}\n`);
}

function printCode(node: Nodes['code'], sheet: Sheet): string {
  const language = node.lang !== undefined && /^\S+$/u.test(node.lang) ? `language-${node.lang}` : undefined;
  const code = sheet.tag('code', { class: language }, sheet.text(node.value));
  return sheet.tag('pre', { ...blockAttributes(node, sheet), ...codeDirection(sheet) }, code);
}

function printTurn(node: SpeakerTurn, sheet: Sheet): string {
  const [first, ...rest] = node.children;
  const isNamed = first?.type === 'speaker';
  const name = isNamed ? printLine('b', first, sheet, { class: 'speaker' }) : '';
  const content = printOpened(name, isNamed ? rest : node.children, sheet);
  return sheet.tag('div', { ...blockAttributes(node, sheet), class: 'turn' }, `\n${content}\n`);
}

const notices = { 'epub:type': 'notice', role: 'doc-notice' } as const;
const tips = { 'epub:type': 'tip', role: 'doc-tip' } as const;

function printNote(node: Note, sheet: Sheet): string {
  const { words } = sheet.edition;
  const label = noteLabel(node, words);
  const opening = label === '' ? '' : sheet.tag('b', {}, sheet.text((label + words.colon).trim()));
  const [name, roles] = node.role === 'tip' ? ([sheet.aside, tips] as const) : (['div', notices] as const);
  const content = printOpened(opening, node.children, sheet);
  const attributes = { ...blockAttributes(node, sheet), class: `note ${node.role}`, ...roles };
  return sheet.tag(name, attributes, `\n${content}\n`);
}
