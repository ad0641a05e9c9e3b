/**
 * Blocks in the signs of the profile `readback`, which docs/plain-text.md describes.
 *
 * Invariant: what stands at the edge of a line says what block it is: a line of words that looks like a sign has a space before
 * it (stuffing, as RFC 3676 4.4 has it), and nothing else begins with one space. Inside of a block no line is empty.
 */
import { isInline } from '../../../model/content.ts';
import type { Align, Attribution, Block, Inline, List, Node, Speaker, Table } from '../../../model/nodes.ts';
import { displayWidth } from '../../../typeset/width.ts';
import type { Lose } from './show.ts';

/** First line of a text of the profile. */
export const profileLine = 'profile: readback/1';

/** Signs below headings by their depth. */
const underlines: Readonly<Record<number, string>> = { 2: '=', 3: '-', 4: '~', 5: '^', 6: '"' };

/** A line that would be taken for a sign. */
const signLike =
  /^(?:[-+>|/](?: |$)|>>|\d{1,16}[.)](?: |$)|\[|│|— |\* \* \*$|profile: readback|(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,})$)/;

type Printers = { [Type in Block['type']]: (node: Extract<Block, { type: Type }>, lose: Lose) => string[] };

const printers: Printers = {
  paragraph: (node, lose) => setText(node.children, lose),
  heading(node, lose) {
    const lines = setText(node.children, lose);
    const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(line)), 3);
    return lines.length === 0 ? [] : [...lines, (underlines[node.depth] ?? '=').repeat(width)];
  },
  blockquote: (node, lose) => prefixed('>', printQuotation(node.children, lose)),
  pullQuote: (node, lose) => prefixed('>>', printQuotation(node.children, lose)),
  list: (node, lose) => printList(node, false, lose),
  table: printTable,
  // Its parts stand as blocks of their own.
  figure: () => [],
  code: (node) => prefixed('|', node.value.split('\n')),
  verse: (node, lose) => prefixed('/', linesOf(node.children, lose)),
  thematicBreak: () => ['* * *'],
  speakerTurn(node, lose) {
    const [first, ...rest] = node.children;
    const said = first?.type === 'speaker' ? rest : node.children;
    const label = first?.type === 'speaker' ? setText(first.children, lose) : [];
    const last = label.pop() ?? '';
    return [...label, `${last}:`, ...inset(printShown(said.filter(isPrinted), lose), '  ')];
  },
  footnoteDefinition: (node, lose) => behind(`[${node.identifier}]`, printShown(node.children, lose), '    '),
  note: (node, lose) => labelled(node.role, printShown(node.children, lose)),
  credit: (node, lose) => labelled(node.role, setText(node.children, lose)),
};

const isPrinted = (node: Block | Speaker): node is Block => node.type !== 'speaker';

/** Prints blocks with a blank line between them. Of two lists in a row the second has other marks. */
export function printShown(blocks: readonly Block[], lose: Lose): string[] {
  const parts: string[][] = [];
  let before: List | undefined;
  let flipped = false;
  for (const block of blocks) {
    const follows = block.type === 'list' && before !== undefined && isOrdered(before) === isOrdered(block);
    flipped = follows && !flipped;
    const lines = block.type === 'list' ? printList(block, flipped, lose) : print(block.type, block, lose);
    if (lines.length === 0) continue;
    parts.push(lines);
    before = block.type === 'list' ? block : undefined;
  }
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function print<Type extends Block['type']>(type: Type, node: Extract<Block, { type: Type }>, lose: Lose): string[] {
  return printers[type](node, lose);
}

const isOrdered = ({ ordered }: List): boolean => ordered === true;

/** Puts a sign before each line; a blank line has the sign alone. */
const prefixed = (sign: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? sign : `${sign} ${line}`));

const inset = (lines: readonly string[], by: string): string[] => lines.map((line) => (line === '' ? '' : by + line));

/** Puts lines behind a mark, those below the first under it. */
function behind(mark: string, lines: readonly string[], by: string): string[] {
  const [first, ...rest] = lines;
  return first === undefined ? [mark] : [`${mark} ${first}`, ...inset(rest, by)];
}

const labelled = (role: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`[${role}]`, ...inset(lines, '  ')];

function printQuotation(children: readonly (Block | Attribution)[], lose: Lose): string[] {
  const quoted = printShown(
    children.filter((child): child is Block => child.type !== 'attribution'),
    lose,
  );
  const names = children
    .filter((child): child is Attribution => child.type === 'attribution')
    .flatMap((child) => behind('—', linesOf(child.children, lose), ''));
  return quoted.length > 0 && names.length > 0 ? [...quoted, '', ...names] : [...quoted, ...names];
}

function printList(node: List, flipped: boolean, lose: Lose): string[] {
  const tight = node.children.every(
    ({ children }) => children.every(({ type }) => type === 'paragraph') && children.length < 2,
  );
  const { start = 1 } = node;
  const isCounted = start + node.children.length <= Number.MAX_SAFE_INTEGER;
  if (node.ordered && !isCounted) lose('start', node);
  const items = node.children.map((item, index) => {
    const number = `${(isCounted ? start : 1) + index}${flipped ? ')' : '.'}`;
    const mark = node.ordered ? number : flipped ? '+' : '-';
    const task = item.checked === undefined ? mark : `${mark} [${item.checked ? 'x' : ' '}]`;
    return behind(task, printShown(item.children, lose), ' '.repeat(mark.length + 1));
  });
  return tight ? items.flat() : items.flatMap((item, index) => (index === 0 ? item : ['', ...item]));
}

// --- Tables ---------------------------------------------------------------------------------------------------------

function printTable(node: Table, lose: Lose): string[] {
  const rows = node.children.map((row) => row.children.map((cell) => linesOf(cell.children, lose).join(' ')));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 1, displayWidth(cell));
  }
  const heads = node.children.filter(({ children }) => children[0]?.header === 'column').length;
  const lines = rows.map(
    (row) => `│${row.map((cell, at) => ` ${padded(cell, widths[at] ?? 1, node.align?.[at])} │`).join('')}`,
  );
  if (heads === 0 && node.align === undefined) return lines;
  const columns = node.align?.length ?? widths.length;
  const rule = Array.from({ length: columns }, (_, at) => ruleOf(widths[at] ?? 1, node.align?.[at]));
  return [...lines.slice(0, heads), `│${rule.map((cell) => `${cell}│`).join('')}`, ...lines.slice(heads)];
}

function padded(cell: string, width: number, align: Align | undefined): string {
  const spare = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  if (align === 'right') return spare + cell;
  return align === 'center' ? spare.slice(spare.length >> 1) + cell + spare.slice(0, spare.length >> 1) : cell + spare;
}

function ruleOf(width: number, align: Align | undefined): string {
  const line = '-'.repeat(width);
  return `${align === 'left' || align === 'center' ? ':' : '-'}${line}${align === 'right' || align === 'center' ? ':' : '-'}`;
}

// --- Lines ----------------------------------------------------------------------------------------------------------

/** The lines of a text, each stuffed that looks like a sign. */
function setText(nodes: readonly Inline[], lose: Lose): string[] {
  return linesOf(nodes, lose).map((line) => (signLike.test(line) ? ` ${line}` : line));
}

function linesOf(nodes: readonly Inline[], lose: Lose): string[] {
  const lines = nodes.map(printInline).join('').split('\n');
  if (lines.length === 1) return lines[0]?.trim() === '' ? [] : lines;
  const kept = lines.filter((line) => line.trim() !== '');
  if (kept.length < lines.length) lose('lines', nodes[0]);
  const set = kept.map((line) => line.replace(/^ +/, ''));
  if (set.some((line, index) => line !== kept[index])) lose('space', nodes[0]);
  return set;
}

const brackets: { readonly [Type in Node['type']]?: readonly [string, string] } = {
  emphasis: ['*', '*'],
  strong: ['**', '**'],
  link: ['<', '>'],
};

function printInline(node: Inline): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if ('value' in node) return node.value;
  const [open, close] = brackets[node.type] ?? ['', ''];
  return 'children' in node ? open + node.children.filter(isInline).map(printInline).join('') + close : '';
}
