/**
 * HTML in a Markdown text: an allow-list of elements by name. What is on it becomes a node, what is not gives way to its
 * contents; a comment, and what no reader sees (`script`, `style`), is kept in `omitted`.
 *
 * Invariant: nothing that can run reaches the model: of attributes only addresses are read, which `url.ts` lets through.
 */
import { decodeString } from 'micromark-util-decode-string';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../../model/nodes.ts';
import { isInline, plainText } from '../../model/visit.ts';
import { asFigure, captioned } from './figure.ts';
import { type Mapper, mark, omit } from './mapper.ts';
import {
  decoded,
  type Element,
  isElement,
  isPhrase,
  languageOf,
  type Part,
  phrase,
  placeOf,
  reference,
  spaced,
} from './phrase.ts';
import { attributed } from './quote.ts';
import { markReference, type Span } from './source.ts';
import { attributeOf, type Piece, piecesOf, silent } from './tag.ts';

/** A piece of HTML with its place in the source. */
interface PlacedPiece extends Piece {
  text: string;
  span: Span | undefined;
}

/** What a line of Markdown with HTML in it is made of. */
export type Item = Inline | PlacedPiece;

/** Deepest nesting of elements; tags beyond are left out. */
const deepest = 40;

/** Elements that end where another begins (HTML Standard, 13.1.2.4). */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
};

const blockNames = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main nav ol p picture pre section summary table tbody
  td tfoot th thead tr ul video`.split(/\s+/),
);

/** Pieces of one construct of HTML, or of a run of its lines. */
export function itemsOf(html: string, lines: readonly Span[] | undefined): PlacedPiece[] {
  const at = placesOf(lines);
  return piecesOf(html).map((piece) => {
    const span = at && { start: at(piece.start), end: at(piece.end - 1) + 1 };
    return { ...piece, text: html.slice(piece.start, piece.end), span };
  });
}

/** The way from an offset in HTML whose lines stand apart in the source to the source. */
function placesOf(lines: readonly Span[] | undefined): ((offset: number) => number) | undefined {
  if (!lines || lines.length === 0) return undefined;
  const starts: number[] = [];
  let total = 0;
  for (const { start, end } of lines) {
    starts.push(total);
    total += end - start + 1;
  }
  let index = 0;
  return (offset) => {
    while (index > 0 && (starts[index] ?? 0) > offset) index -= 1;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index += 1;
    const { start = 0, end = 0 } = lines[index] ?? {};
    return Math.min(start + offset - (starts[index] ?? 0), end);
  };
}

/** A line with HTML in it. */
export function inlinesWithHtml(items: readonly Item[], mapper: Mapper): Inline[] {
  return phrase(treeOf(items, mapper), mapper);
}

/** Lines of HTML. */
export function blocksOfHtml(items: readonly Item[], mapper: Mapper): Block[] {
  return flow(treeOf(items, mapper), mapper);
}

function treeOf(items: readonly Item[], mapper: Mapper): Part[] {
  const root: Element = { name: '', attributes: '', span: undefined, children: [] };
  const open = [root];
  const into = (): Part[] => (open.at(-1) ?? root).children;
  for (const item of items) {
    if (!('kind' in item)) into().push(item);
    else if (item.kind === 'text') into().push(textOf(item, mapper));
    else if (item.kind === 'hidden') hide(item.span, mapper);
    else {
      mark(mapper, item.span);
      const { name, attributes, span } = item;
      const element: Element = { name, attributes, span, children: [] };
      if (item.kind === 'close') close(open, item, mapper);
      else if (item.kind === 'void') into().push(element);
      else if (open.length < deepest) {
        closeImplied(open, name);
        into().push(element);
        open.push(element);
      }
      if (item.kind !== 'close' && !isPhrase(name) && !Object.hasOwn(blocks, name)) {
        const reason = `The HTML element "${name.slice(0, 40)}" gave way to its contents`;
        mapper.report('markdown/html', reason, placeOf(span, mapper));
      }
    }
  }
  return root.children;
}

function close(open: Element[], { name, span }: PlacedPiece, mapper: Mapper): void {
  const index = open.findLastIndex((element) => element.name === name);
  const element = open[index];
  if (index <= 0 || !element) return;
  open.length = index;
  if (!silent.has(name) || element.children.length === 0) return;
  element.children = [];
  if (element.span && span) hide({ start: element.span.start, end: span.end }, mapper);
}

/** Keeps what no reader sees out of the text that stands around it. */
function hide(span: Span | undefined, mapper: Mapper): void {
  omit(mapper, span, 'markdown/html');
  mark(mapper, span);
}

function closeImplied(open: Element[], name: string): void {
  const ended = endedBy[name] ?? (blockNames.has(name) ? ['p'] : []);
  while (open.length > 1 && ended.includes(open.at(-1)?.name ?? '')) open.pop();
}

function textOf({ text, span }: PlacedPiece, mapper: Mapper): Inline {
  if (!span || mapper.source.text === '') return { type: 'text', value: spaced(decoded(text)) };
  const { source } = mapper;
  const slice = source.text.slice(span.start, span.end);
  for (const { 0: written, index } of slice.matchAll(reference)) {
    const start = span.start + index;
    if (decodeString(written) !== written) markReference(source, { start, end: start + written.length });
  }
  return { type: 'text', value: spaced(decoded(text)), position: source.position(span) };
}

// --- On lines of its own --------------------------------------------------------------------------------------------

type Flow = (element: Element, mapper: Mapper) => Block[];

const contents: Flow = ({ children }, mapper) => flow(children, mapper);

const headingOf: Flow = ({ name, children }, mapper) => {
  const depth = Math.min(Math.max(Number(name.slice(1)) + mapper.shift, 2), 6) as Heading['depth'];
  return block(lineOf(children, mapper), (line) => ({ type: 'heading', depth, children: line }));
};

const listOf: Flow = ({ name, attributes, children }, mapper) => {
  const items = children.flatMap((part): ListItem[] => {
    const inner = isElement(part) && part.name === 'li' ? part.children : [part];
    const held = flow(inner, mapper);
    return held.length > 0 ? [{ type: 'listItem', children: held }] : [];
  });
  if (items.length === 0) return [];
  const start = Number(attributeOf(attributes, 'start') ?? 1);
  const from = Number.isInteger(start) && start >= 0 && start !== 1 ? { start } : {};
  return [{ type: 'list', ...(name === 'ol' ? { ordered: true, ...from } : {}), children: items }];
};

const blocks: Readonly<Record<string, Flow>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingOf])),
  ...Object.fromEntries(
    ['p', 'div', 'section', 'article', 'center', 'details', 'summary', 'header', 'footer', 'main', 'picture'].map(
      (name) => [name, contents],
    ),
  ),
  ul: listOf,
  ol: listOf,
  li: contents,
  blockquote: ({ children }, mapper) => {
    const held = attributed(flow(children, mapper), mapper);
    return held.length > 0 ? [{ type: 'blockquote', children: held }] : [];
  },
  pre: ({ children }, mapper) => block(lineOf(children, mapper), (line) => ({ type: 'verse', children: line })),
  hr: () => [{ type: 'thematicBreak' }],
  figure: figureOf,
  figcaption: contents,
  table: tableOf,
  thead: contents,
  tbody: contents,
  tfoot: contents,
  tr: contents,
  td: contents,
  th: contents,
  caption: contents,
};

function flow(parts: readonly Part[], mapper: Mapper): Block[] {
  const found: Block[] = [];
  let run: Part[] = [];
  const flush = (): void => {
    found.push(...block(lineOf(run, mapper), (children) => ({ type: 'paragraph', children })));
    run = [];
  };
  for (const part of parts) {
    if (!isElement(part) || !(blockNames.has(part.name) || holdsBlocks(part))) run.push(part);
    else {
      flush();
      const own = languageOf(part, mapper);
      for (const made of (blocks[part.name] ?? contents)(part, mapper)) found.push({ ...made, ...own });
    }
  }
  flush();
  return captioned(
    found.map((each) => asFigure(each, mapper)),
    mapper,
  );
}

const holdsBlocks = ({ children }: Element): boolean =>
  children.some((child) => isElement(child) && (blockNames.has(child.name) || holdsBlocks(child)));

function lineOf(parts: readonly Part[], mapper: Mapper): Inline[] {
  return trimEdges(canonicalInlines(phrase(parts, mapper)));
}

function block<Made extends Block>(line: Inline[], make: (line: Inline[]) => Made): Made[] {
  return line.length > 0 ? [make(line)] : [];
}

function figureOf({ children }: Element, mapper: Mapper): Block[] {
  const legend = children.find((part): part is Element => isElement(part) && part.name === 'figcaption');
  const content = flow(
    children.filter((part) => part !== legend),
    mapper,
  );
  const words = legend ? lineOf(legend.children, mapper) : [];
  const [only] = content;
  if (words.length === 0) return content;
  if (content.length !== 1 || !only || (only.type !== 'figure' && only.type !== 'table' && only.type !== 'code')) {
    return [...content, { type: 'paragraph', children: words }];
  }
  const shown = only.type === 'figure' ? only.children : [only];
  return [{ type: 'figure', children: [...shown, { type: 'caption', children: words }] }];
}

function tableOf(element: Element, mapper: Mapper): Block[] {
  const rows: TableRow[] = [];
  const captions: Block[] = [];
  const read = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (isElement(part) && part.name === 'tr') rows.push(rowOf(part, mapper));
      else if (isElement(part) && ['thead', 'tbody', 'tfoot'].includes(part.name)) read(part.children);
      else captions.push(...flow([part], mapper));
    }
  };
  read(element.children);
  const filled = rows.filter((row) => row.children.length > 0);
  return [...captions, ...(filled.length > 0 ? [{ type: 'table' as const, children: filled }] : [])];
}

function rowOf({ children }: Element, mapper: Mapper): TableRow {
  const cells = children.flatMap((part): TableCell[] => {
    const line = inOneLine(flow(isElement(part) ? part.children : [part], mapper));
    if (!isElement(part)) return line.length > 0 ? [{ type: 'tableCell', children: line }] : [];
    const header = part.name === 'th' ? { header: headerOf(part) } : {};
    const spans = { ...spanOf(part, 'colspan', 'colSpan', 1000), ...spanOf(part, 'rowspan', 'rowSpan', 65_534) };
    return [{ type: 'tableCell', ...header, ...spans, children: line }];
  });
  return { type: 'tableRow', children: cells };
}

const headerOf = ({ attributes }: Element): 'row' | 'column' =>
  /^row/i.test(attributeOf(attributes, 'scope') ?? '') ? 'row' : 'column';

/** How many columns or rows a cell takes (HTML Standard, 4.9.11), for spreading. */
function spanOf<Key extends string>(
  { attributes }: Element,
  name: string,
  key: Key,
  most: number,
): Partial<Record<Key, number>> {
  const span = Number.parseInt(attributeOf(attributes, name) ?? '1', 10);
  const held: Partial<Record<Key, number>> = {};
  if (span > 1) held[key] = Math.min(span, most);
  return held;
}

/** Blocks as one line, parted by breaks. */
function inOneLine(found: readonly Block[]): Inline[] {
  return found.flatMap((each, index): Inline[] => {
    const children: readonly (Block | Inline | { type: string })[] = 'children' in each ? each.children : [];
    const line = children.filter((child): child is Inline => isInline(child as Inline));
    const words: Inline[] = line.length > 0 ? line : [{ type: 'text', value: plainText(each) }];
    return index === 0 ? words : [{ type: 'break' }, ...words];
  });
}
