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
import type { Block, BlockPart, Inline, Node, NodeType, TableRow } from '../../model/nodes.ts';
import { isInline, isKnown, plainText } from '../../model/visit.ts';

type Flow = BlockContent | DefinitionContent;

/** The node of a type. */
type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>;
type Blocks = { [Type in (Block | BlockPart)['type']]: (node: NodeOf<Type>) => Flow[] };
type Inlines = { [Type in Inline['type']]: (node: NodeOf<Type>) => PhrasingContent[] };

/**
 * Lowers an article to plain mdast. The headline is a heading of depth 1; no other metadata is in the tree.
 *
 * Lost are what mdast has no node for: ids, languages and directions, raised and lowered letters, spans of cells, notes'
 * roles. The text is whole.
 */
export function toMdast(article: Article): Root {
  const { headline } = article.metadata;
  const words = headline?.trim() ?? '';
  const title: RootContent[] =
    words === '' ? [] : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: words }] }];
  return { type: 'root', children: [...title, ...article.children.flatMap(flowOf)] };
}

const blocks: Blocks = {
  paragraph: (node) => [{ type: 'paragraph', ...placed(node), children: line(node.children) }],
  heading: (node) => [{ type: 'heading', ...placed(node), depth: node.depth, children: line(node.children) }],
  blockquote: (node) => [{ type: 'blockquote', ...placed(node), children: node.children.flatMap(flowOf) }],
  pullQuote: (node) => [{ type: 'blockquote', ...placed(node), children: node.children.flatMap(flowOf) }],
  attribution: (node) => [
    { type: 'paragraph', ...placed(node), children: [{ type: 'text', value: '— ' }, ...line(node.children)] },
  ],
  list: (node) => [
    {
      type: 'list',
      ordered: node.ordered === true,
      ...(node.ordered ? { start: node.start ?? 1 } : {}),
      spread: node.children.some(isSpread),
      ...placed(node),
      children: node.children.map(itemOf),
    },
  ],
  listItem: (node) => node.children.flatMap(flowOf),
  table: (node) => {
    const columns = node.children.reduce((most, row) => Math.max(most, widthOf(row)), 0);
    const children = node.children.map((row) => ({
      type: 'tableRow' as const,
      ...placed(row),
      children: cellsOf(row, columns),
    }));
    return [{ type: 'table', ...(node.align ? { align: [...node.align] } : {}), ...placed(node), children }];
  },
  tableRow: (node) => node.children.flatMap(flowOf),
  tableCell: (node) => (node.children.length > 0 ? [{ type: 'paragraph', children: line(node.children) }] : []),
  figure: (node) => node.children.flatMap(flowOf),
  caption: (node) => emphasised(node.children),
  credit: (node) => [{ type: 'paragraph', ...placed(node), children: line(node.children) }],
  code: (node) => [{ type: 'code', ...(node.lang ? { lang: node.lang } : {}), ...placed(node), value: node.value }],
  verse: (node) => [{ type: 'paragraph', ...placed(node), children: line(node.children) }],
  thematicBreak: (node) => [{ type: 'thematicBreak', ...placed(node) }],
  speaker: (node) => [{ type: 'paragraph', children: [{ type: 'strong', children: line(node.children) }] }],
  speakerTurn: (node) => node.children.flatMap(flowOf),
  footnoteDefinition: (node) => [
    {
      type: 'footnoteDefinition',
      identifier: node.identifier,
      label: node.identifier,
      ...placed(node),
      children: node.children.flatMap(flowOf),
    },
  ],
  note: (node) => [{ type: 'blockquote', ...placed(node), children: node.children.flatMap(flowOf) }],
};

const inlines: Inlines = {
  text: ({ value, ...node }) => [{ type: 'text', ...placed(node), value }],
  emphasis: (node) => [{ type: 'emphasis', ...placed(node), children: line(node.children) }],
  strong: (node) => [{ type: 'strong', ...placed(node), children: line(node.children) }],
  delete: (node) => [{ type: 'delete', ...placed(node), children: line(node.children) }],
  inlineCode: ({ value, ...node }) => [{ type: 'inlineCode', ...placed(node), value }],
  superscript: (node) => line(node.children),
  subscript: (node) => line(node.children),
  foreign: (node) => line(node.children),
  link: ({ url, title, ...node }) => [
    { type: 'link', url, ...(title === undefined ? {} : { title }), ...placed(node), children: line(node.children) },
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
  break: (node) => [{ type: 'break', ...placed(node) }],
  footnoteReference: ({ identifier, ...node }) => [
    { type: 'footnoteReference', identifier, label: identifier, ...placed(node) },
  ],
};

function placed({ position }: Pick<Node, 'position'>): Pick<MdHeading, 'position'> {
  return position ? { position } : {};
}

/** A node of the body on lines of its own; one of an unknown type gives way to what it holds. */
function flowOf(node: Node): Flow[] {
  if (isInline(node)) return [{ type: 'paragraph', children: line([node]) }];
  if (isKnown(node)) return (blocks[node.type] as (node: Node) => Flow[])(node);
  const children: readonly Node[] = 'children' in node ? (node as { children: Node[] }).children : [];
  const words = children.length === 0 ? plainText(node) : '';
  return words === '' ? children.flatMap(flowOf) : [{ type: 'paragraph', children: [{ type: 'text', value: words }] }];
}

function line(children: readonly Inline[]): PhrasingContent[] {
  return children.flatMap((node) => {
    if (isInline(node)) return (inlines[node.type] as (node: Inline) => PhrasingContent[])(node);
    return [{ type: 'text', value: plainText(node) } as const];
  });
}

function itemOf(node: NodeOf<'listItem'>): MdListItem {
  const checked = node.checked === undefined ? {} : { checked: node.checked };
  return {
    type: 'listItem',
    ...checked,
    spread: isSpread(node),
    ...placed(node),
    children: node.children.flatMap(flowOf),
  };
}

/** Whether the parts of an item stand apart: it has more than a line and a list under it. */
const isSpread = ({ children }: NodeOf<'listItem'>): boolean =>
  children.filter(({ type }) => type !== 'list').length > 1;

const widthOf = (row: TableRow): number => row.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);

/** The cells of a row, an empty one for each further column that a cell covers, and to the width of the table. */
function cellsOf(row: TableRow, columns: number): MdTableCell[] {
  const cells = row.children.flatMap(({ children, colSpan = 1, ...cell }): MdTableCell[] => [
    { type: 'tableCell', ...placed(cell), children: line(children) },
    ...Array.from({ length: colSpan - 1 }, emptyCell),
  ]);
  return [...cells, ...Array.from({ length: columns - cells.length }, emptyCell)];
}

const emptyCell = (): MdTableCell => ({ type: 'tableCell', children: [] });

function emphasised(children: readonly Inline[]): Flow[] {
  return [{ type: 'paragraph', children: [{ type: 'emphasis', children: line(children) }] }];
}
