/**
 * Articles as plain mdast, for the programs of the unified ecosystem.
 *
 * What mdast (with mdast-gfm) lacks gives way to what it has: a quotation with its attribution on a line of its own, a
 * picture with an emphasised line under it, a speaker in strong letters. Invariant: every word of the body is in the tree,
 * in order, and no node is of a type that `@types/mdast` does not name.
 */
import type {
  BlockContent,
  DefinitionContent,
  Heading as MdHeading,
  ListItem as MdListItem,
  TableCell as MdTableCell,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Article } from '../../model/article.ts';
import { diagnose, type OnDiagnostic } from '../../model/diagnostic.ts';
import type { Block, BlockPart, Inline, Node, NodeType, TableRow } from '../../model/nodes.ts';
import { isInline, isKnown, plainText } from '../../model/visit.ts';

type Flow = BlockContent | DefinitionContent;

/** The node of a type. */
type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>;
type Blocks = { [Type in (Block | BlockPart)['type']]: (node: NodeOf<Type>, by: Lowering) => Flow[] };
type Inlines = { [Type in Inline['type']]: (node: NodeOf<Type>, by: Lowering) => PhrasingContent[] };

/**
 * Lowers an article to plain mdast. The headline is a heading of depth 1; no other metadata is in the tree.
 *
 * Lost are what mdast has no node for: ids, languages and directions, raised and lowered letters, spans of cells, notes'
 * roles. The text is whole.
 *
 * @param options `onDiagnostic` takes which metadata stay behind, as `export/lossy`. Default: nobody.
 */
export function toMdast(article: Article, options: { onDiagnostic?: OnDiagnostic } = {}): Root {
  const { headline, ...others } = article.metadata;
  const left = Object.entries(others).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (left.length > 0) {
    const reason = `A tree of mdast has no place for metadata but the headline: ${left.join(', ')}`;
    options.onDiagnostic?.(diagnose('export/lossy', reason, { source: 'mdast', path: '/metadata' }));
  }
  const words = headline?.trim() ?? '';
  const title: RootContent[] =
    words === '' ? [] : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: words }] }];
  return { type: 'root', children: [...title, ...article.children.flatMap((block) => flowOf(block, bare))] };
}

/**
 * Lowers blocks for a Markdown text: raised and lowered letters, and ends of lines in cells, are the HTML that every viewer of
 * Markdown knows (`<sup>`, `<sub>`, `<br>`): `10<sup>6</sup>` must not become 106.
 *
 * @param levelOf Gives headings their levels.
 */
export function lower(blocks: readonly Block[], levelOf: (heading: NodeOf<'heading'>) => number): Flow[] {
  return blocks.flatMap((block) => flowOf(block, { html: true, inRow: false, levelOf }));
}

/** How nodes are lowered. */
interface Lowering {
  /** Whether elements of HTML may stand in a line. */
  html: boolean;
  /** Whether ends of lines cannot be written as such: in a heading, in a cell. */
  inRow: boolean;
  levelOf(heading: NodeOf<'heading'>): number;
}

const bare: Lowering = { html: false, inRow: false, levelOf: ({ depth }) => depth };

const blocks: Blocks = {
  paragraph: (node, by) => [{ type: 'paragraph', ...placed(node), children: line(node.children, by) }],
  heading: (node, by) => [
    {
      type: 'heading',
      ...placed(node),
      depth: level(by.levelOf(node)),
      children: line(node.children, { ...by, inRow: true }),
    },
  ],
  blockquote: (node, by) => [
    { type: 'blockquote', ...placed(node), children: node.children.flatMap((child) => flowOf(child, by)) },
  ],
  pullQuote: (node, by) => [
    { type: 'blockquote', ...placed(node), children: node.children.flatMap((child) => flowOf(child, by)) },
  ],
  attribution: (node, by) => [
    { type: 'paragraph', ...placed(node), children: [{ type: 'text', value: '— ' }, ...line(node.children, by)] },
  ],
  list: (node, by) => [
    {
      type: 'list',
      ordered: node.ordered === true,
      ...(node.ordered ? { start: node.start ?? 1 } : {}),
      spread: node.children.some(isSpread),
      ...placed(node),
      children: node.children.map((item) => itemOf(item, by)),
    },
  ],
  listItem: (node, by) => node.children.flatMap((child) => flowOf(child, by)),
  table: (node, by) => {
    const columns = node.children.reduce((most, row) => Math.max(most, widthOf(row)), 0);
    const children = node.children.map((row) => ({
      type: 'tableRow' as const,
      ...placed(row),
      children: cellsOf(row, columns, by),
    }));
    return [{ type: 'table', ...(node.align ? { align: [...node.align] } : {}), ...placed(node), children }];
  },
  tableRow: (node, by) => node.children.flatMap((child) => flowOf(child, by)),
  tableCell: (node, by) => (node.children.length > 0 ? [{ type: 'paragraph', children: line(node.children, by) }] : []),
  figure: (node, by) => node.children.flatMap((child) => flowOf(child, by)),
  caption: (node, by) => emphasised(node.children, by),
  credit: (node, by) => [{ type: 'paragraph', ...placed(node), children: line(node.children, by) }],
  code: (node) => [{ type: 'code', ...(node.lang ? { lang: node.lang } : {}), ...placed(node), value: node.value }],
  verse: (node, by) => [{ type: 'paragraph', ...placed(node), children: line(node.children, by) }],
  thematicBreak: (node) => [{ type: 'thematicBreak', ...placed(node) }],
  speaker: (node, by) => [{ type: 'paragraph', children: [{ type: 'strong', children: line(node.children, by) }] }],
  speakerTurn: (node, by) => node.children.flatMap((child) => flowOf(child, by)),
  footnoteDefinition: (node, by) => [
    {
      type: 'footnoteDefinition',
      identifier: node.identifier,
      label: node.identifier,
      ...placed(node),
      children: node.children.flatMap((child) => flowOf(child, by)),
    },
  ],
  note: (node, by) => [
    { type: 'blockquote', ...placed(node), children: node.children.flatMap((child) => flowOf(child, by)) },
  ],
};

const inlines: Inlines = {
  text: ({ value, ...node }) => [{ type: 'text', ...placed(node), value }],
  emphasis: (node, by) => [{ type: 'emphasis', ...placed(node), children: line(node.children, by) }],
  strong: (node, by) => [{ type: 'strong', ...placed(node), children: line(node.children, by) }],
  delete: (node, by) => [{ type: 'delete', ...placed(node), children: line(node.children, by) }],
  inlineCode: ({ value, ...node }) => [{ type: 'inlineCode', ...placed(node), value }],
  superscript: (node, by) => within('sup', node, by),
  subscript: (node, by) => within('sub', node, by),
  foreign: (node, by) => line(node.children, by),
  link: ({ url, title, ...node }, by) => [
    {
      type: 'link',
      url,
      ...(title === undefined ? {} : { title }),
      ...placed(node),
      children: line(node.children, by),
    },
  ],
  image: ({ url, title, alt, ...node }) => [
    {
      type: 'image',
      url,
      ...(title === undefined ? {} : { title }),
      ...(alt === undefined ? {} : { alt }),
      ...placed(node),
    },
  ],
  break: (node, by) => [by.html && by.inRow ? tag('<br>') : { type: 'break', ...placed(node) }],
  footnoteReference: ({ identifier, ...node }) => [
    { type: 'footnoteReference', identifier, label: identifier, ...placed(node) },
  ],
};

/** An element of HTML round words, where the text may hold it. */
function within(name: 'sup' | 'sub', node: NodeOf<'superscript' | 'subscript'>, by: Lowering): PhrasingContent[] {
  const words = line(node.children, by);
  return by.html ? [tag(`<${name}>`), ...words, tag(`</${name}>`)] : words;
}

const tag = (value: string): PhrasingContent => ({ type: 'html', value });

const level = (depth: number): MdHeading['depth'] => Math.min(Math.max(Math.trunc(depth), 1), 6) as MdHeading['depth'];

function placed({ position }: Pick<Node, 'position'>): Pick<MdHeading, 'position'> {
  return position ? { position } : {};
}

/** A node of the body on lines of its own; one of an unknown type gives way to what it holds. */
function flowOf(node: Node, by: Lowering): Flow[] {
  if (isInline(node)) return [{ type: 'paragraph', children: line([node], by) }];
  if (isKnown(node)) return (blocks[node.type] as (node: Node, by: Lowering) => Flow[])(node, by);
  const children: readonly Node[] = 'children' in node ? (node as { children: Node[] }).children : [];
  const words = children.length === 0 ? plainText(node) : '';
  return words === ''
    ? children.flatMap((child) => flowOf(child, by))
    : [{ type: 'paragraph', children: [{ type: 'text', value: words }] }];
}

function line(children: readonly Inline[], by: Lowering): PhrasingContent[] {
  const nodes = children.flatMap((node) => {
    if (isInline(node)) return (inlines[node.type] as (node: Inline, by: Lowering) => PhrasingContent[])(node, by);
    return [{ type: 'text', value: plainText(node) } as const];
  });
  return by.html ? joinCodes(nodes) : nodes;
}

/** Codes side by side as one: in a text their marks would meet. */
function joinCodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}

function itemOf(node: NodeOf<'listItem'>, by: Lowering): MdListItem {
  const checked = node.checked === undefined ? {} : { checked: node.checked };
  return {
    type: 'listItem',
    ...checked,
    spread: isSpread(node),
    ...placed(node),
    children: node.children.flatMap((child) => flowOf(child, by)),
  };
}

/** Whether the parts of an item stand apart: it has more than a line and a list under it. */
const isSpread = ({ children }: NodeOf<'listItem'>): boolean =>
  children.filter(({ type }) => type !== 'list').length > 1;

const widthOf = (row: TableRow): number => row.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);

/** The cells of a row, an empty one for each further column that a cell covers, and to the width of the table. */
function cellsOf(row: TableRow, columns: number, by: Lowering): MdTableCell[] {
  const cells = row.children.flatMap(({ children, colSpan = 1, ...cell }): MdTableCell[] => [
    { type: 'tableCell', ...placed(cell), children: line(children, { ...by, inRow: true }) },
    ...Array.from({ length: colSpan - 1 }, emptyCell),
  ]);
  return [...cells, ...Array.from({ length: columns - cells.length }, emptyCell)];
}

const emptyCell = (): MdTableCell => ({ type: 'tableCell', children: [] });

function emphasised(children: readonly Inline[], by: Lowering): Flow[] {
  // Emphasis in emphasis would end it.
  const plain = by.html ? children.flatMap((node) => (node.type === 'emphasis' ? node.children : [node])) : children;
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: line(plain, by) }] }];
}
