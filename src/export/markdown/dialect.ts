/**
 * Articles as mdast with directives (the proposal "Generic directives" for CommonMark, as micromark-extension-directive
 * reads it): what Markdown has is written as Markdown, all else as a container or a phrase of the model's own name.
 *
 * A container that has a line holds it as a paragraph. `block` gives the block in it what Markdown cannot say of a block: id,
 * language, direction. Invariant: `parse/markdown/dialect.ts` reads back the tree that was written; a node is written plainly
 * only where that is certain.
 */
import type {
  AlignType,
  BlockContent,
  DefinitionContent,
  ListItem as MdListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { Block, BlockBase, BlockPart, Inline, List, Node, NodeType, Table, TableRow } from '../../model/nodes.ts';
import { isInline, isKnown, plainText } from '../../model/visit.ts';

type Flow = BlockContent | DefinitionContent;
type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>;
type Blocks = { [Type in (Block | BlockPart)['type']]: (node: NodeOf<Type>, notes: Notes) => Flow };
type Inlines = { [Type in Inline['type']]: (node: NodeOf<Type>, around: Around) => PhrasingContent };
type Attributes = Record<string, string>;

/** Identifiers that a marker may name: in Markdown a marker without its note is a word in brackets. */
type Notes = ReadonlySet<string>;

/** What stands round an inline node: what may be written depends on it. */
interface Around {
  notes: Notes;
  before: Inline | undefined;
  after: Inline | undefined;
  /** Whether ends of lines cannot be written: in a heading, in a cell. */
  inRow: boolean;
}

/** Lowers blocks to mdast with directives. */
export function directed(blocks: readonly Block[]): RootContent[] {
  const notes = new Set<string>();
  const nested = [...blocks] as Node[];
  for (let node = nested.pop(); node; node = nested.pop()) {
    if (node.type === 'footnoteDefinition' && isPlainNote(node)) notes.add(node.identifier);
    if ('children' in node) nested.push(...node.children);
  }
  return blocks.map((block) => flowOf(block, notes));
}

/** Names of notes that are the same however Markdown folds them. */
const plainName = /^[a-z0-9][a-z0-9-]{0,60}$/;

const isPlainNote = (node: NodeOf<'footnoteDefinition'>): boolean =>
  plainName.test(node.identifier) && node.children.length > 0 && Object.keys(spokenOf(node)).length === 0;

const blocks: Blocks = {
  paragraph: (node, notes) => spoken(node, { type: 'paragraph', children: line(node.children, notes) }),
  heading: (node, notes) =>
    spoken(node, { type: 'heading', depth: node.depth, children: line(node.children, notes, true) }),
  blockquote: (node, notes) => spoken(node, { type: 'blockquote', children: flows(node.children, notes) }),
  pullQuote: (node, notes) => {
    const { block, start, end } = node.repeats ?? {};
    const repeats = block === undefined ? {} : { repeats: block, start: String(start), end: String(end) };
    return container('pull-quote', { ...spokenOf(node), ...repeats }, flows(node.children, notes));
  },
  attribution: (node, notes) => holder('attribution', node, notes),
  list: listOf,
  listItem: (node, notes) => container('item', spokenOf(node), flows(node.children, notes)),
  table: tableOf,
  tableRow: (node, notes) => container('row', spokenOf(node), flows(node.children, notes)),
  tableCell: (node, notes) => {
    const { header, colSpan, rowSpan } = node;
    const spans = {
      ...(header === undefined ? {} : { header }),
      ...(colSpan === undefined ? {} : { colspan: String(colSpan) }),
      ...(rowSpan === undefined ? {} : { rowspan: String(rowSpan) }),
    };
    return holder('cell', node, notes, spans);
  },
  figure: (node, notes) => container('figure', spokenOf(node), flows(node.children, notes)),
  caption: (node, notes) => holder('caption', node, notes),
  credit: (node, notes) => holder('credit', node, notes, { role: node.role }),
  code: (node) => {
    const isPlain = node.lang === undefined || (node.lang !== '' && !/[\s`~]/.test(node.lang));
    const code: Flow = { type: 'code', ...(isPlain && node.lang ? { lang: node.lang } : {}), value: node.value };
    return spoken(node, code, isPlain ? {} : { info: node.lang ?? '' });
  },
  verse: (node, notes) => holder('verse', node, notes),
  thematicBreak: (node) => spoken(node, { type: 'thematicBreak' }),
  speaker: (node, notes) => holder('speaker', node, notes),
  speakerTurn: (node, notes) => container('turn', spokenOf(node), flows(node.children, notes)),
  footnoteDefinition: (node, notes) => {
    const children = flows(node.children, notes);
    const { identifier } = node;
    if (isPlainNote(node)) return { type: 'footnoteDefinition', identifier, label: identifier, children };
    return container('footnote', { ...spokenOf(node), of: identifier }, children);
  },
  note: (node, notes) => container('note', { ...spokenOf(node), role: node.role }, flows(node.children, notes)),
};

/** What a block says of itself that Markdown cannot. */
function spokenOf(node: BlockBase): Attributes {
  const { id, language, direction } = node;
  return {
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { lang: language }),
    ...(direction === undefined ? {} : { dir: direction }),
  };
}

/** A block as Markdown has it, in a container where it says more. */
function spoken(node: Block, block: Flow, more: Attributes = {}): Flow {
  const attributes = { ...spokenOf(node), ...more };
  return Object.keys(attributes).length === 0 ? block : container('block', attributes, [block]);
}

function container(name: string, attributes: Attributes, children: Flow[]): ContainerDirective {
  return { type: 'containerDirective', name, attributes, children };
}

/** A container that holds a line. */
function holder(
  name: string,
  node: BlockBase & { children: Inline[] },
  notes: Notes,
  more: Attributes = {},
): ContainerDirective {
  const children = line(node.children, notes);
  return container(name, { ...spokenOf(node), ...more }, children.length > 0 ? [{ type: 'paragraph', children }] : []);
}

function flows(nodes: readonly Node[], notes: Notes): Flow[] {
  return nodes.map((node) => flowOf(node, notes));
}

function flowOf(node: Node, notes: Notes): Flow {
  if (isInline(node)) return { type: 'paragraph', children: line([node], notes) };
  if (isKnown(node)) return (blocks[node.type] as (node: Node, notes: Notes) => Flow)(node, notes);
  const children: readonly Node[] = 'children' in node ? (node as { children: Node[] }).children : [];
  if (children.length > 0) return { type: 'blockquote', children: flows(children, notes) };
  return { type: 'paragraph', children: [{ type: 'text', value: plainText(node) }] };
}

/** The greatest number that a list in Markdown begins with (CommonMark 0.31, 5.2). */
const greatestStart = 999_999_999;

function listOf(node: List, notes: Notes): Flow {
  const { ordered, start } = node;
  const isPlain = start === undefined || (start >= 0 && start <= greatestStart && start !== 1);
  const list: Flow = {
    type: 'list',
    ordered: ordered === true,
    start: ordered ? (isPlain ? (start ?? 1) : 1) : null,
    spread: node.children.some(({ children }) => children.length > 1),
    children: node.children.map((item) => itemOf(item, notes)),
  };
  return spoken(node, list, start !== undefined && (!isPlain || !ordered) ? { start: String(start) } : {});
}

function itemOf(node: NodeOf<'listItem'>, notes: Notes): MdListItem {
  const spread = node.children.length > 1;
  const said = spokenOf(node);
  const [first] = node.children;
  const isTask =
    node.checked !== undefined &&
    first?.type === 'paragraph' &&
    !('id' in first || 'language' in first || 'direction' in first);
  if (Object.keys(said).length === 0 && (node.checked === undefined || isTask)) {
    const checked = node.checked === undefined ? {} : { checked: node.checked };
    return { type: 'listItem', ...checked, spread, children: flows(node.children, notes) };
  }
  const task = node.checked === undefined ? {} : { checked: String(node.checked) };
  const children = [container('item', { ...said, ...task }, flows(node.children, notes))];
  return { type: 'listItem', spread: false, children };
}

function tableOf(node: Table, notes: Notes): Flow {
  const { align } = node;
  if (!isPlainTable(node)) {
    const sides = align === undefined ? {} : { align: align.map((side) => side ?? 'none').join(' ') };
    return container('table', { ...spokenOf(node), ...sides }, flows(node.children, notes));
  }
  const children = node.children.map((row) => ({
    type: 'tableRow' as const,
    children: row.children.map((cell) => ({
      type: 'tableCell' as const,
      children: line(cell.children, notes, true),
    })),
  }));
  return spoken(node, { type: 'table', ...(align ? { align: [...align] as AlignType[] } : {}), children });
}

/** Whether GFM can say a table: a row of heads, then rows of cells, all as wide, each as plain as can be. */
function isPlainTable({ children, align }: Table): boolean {
  const [head, ...rest] = children;
  const columns = head?.children.length ?? 0;
  const plain = (row: TableRow, isHead: boolean): boolean =>
    row.children.length === columns &&
    Object.keys(spokenOf(row)).length === 0 &&
    row.children.every(
      (cell) =>
        cell.header === (isHead ? 'column' : undefined) &&
        cell.colSpan === undefined &&
        cell.rowSpan === undefined &&
        Object.keys(spokenOf(cell)).length === 0,
    );
  return (
    head !== undefined &&
    columns > 0 &&
    plain(head, true) &&
    head.children.some((cell) => cell.children.length > 0) &&
    rest.every((row) => plain(row, false)) &&
    (align === undefined || (align.length === columns && align.some((side) => side !== null)))
  );
}

const inlines: Inlines = {
  text: ({ value }) => ({ type: 'text', value }),
  emphasis: marked,
  strong: marked,
  delete: marked,
  // Two codes side by side would be one.
  inlineCode: ({ value }, { before }) =>
    /[\r\n]/.test(value) || before?.type === 'inlineCode'
      ? phrase('code', {}, [{ type: 'text', value }])
      : { type: 'inlineCode', value },
  superscript: (node, around) => phrase('sup', {}, within(node, around)),
  subscript: (node, around) => phrase('sub', {}, within(node, around)),
  link: (node, around) => {
    const { url, title } = node;
    const [first] = node.children;
    const isPlain =
      title !== '' &&
      node.children.every(({ type }) => type === 'text') &&
      first?.type === 'text' &&
      !/^\^/.test(first.value) &&
      !/[\r\n]/.test(url + (title ?? ''));
    const children = within(node, around);
    if (isPlain) return { type: 'link', url, ...(title === undefined ? {} : { title }), children };
    return phrase('link', { href: url, ...(title === undefined ? {} : { title }) }, children);
  },
  image: ({ url, title, alt }) => {
    const isPlain = alt !== '' && title !== '' && !/[\r\n]/.test(url + (alt ?? '') + (title ?? ''));
    const said = { ...(title === undefined ? {} : { title }), ...(alt === undefined ? {} : { alt }) };
    return isPlain ? { type: 'image', url, ...said } : phrase('image', { src: url, ...said }, []);
  },
  break: (_, { inRow }) => (inRow ? phrase('br', {}, []) : { type: 'break' }),
  footnoteReference: ({ identifier }, { notes }) =>
    notes.has(identifier)
      ? { type: 'footnoteReference', identifier, label: identifier }
      : phrase('footnote', { of: identifier }, []),
  foreign: (node, around) => {
    const { language, direction } = node;
    const dir = direction === undefined ? {} : { dir: direction };
    return phrase('foreign', { lang: language, ...dir }, within(node, around));
  },
};

function phrase(name: string, attributes: Attributes, children: PhrasingContent[]): TextDirective {
  return { type: 'textDirective', name, attributes, children };
}

function line(children: readonly Inline[], notes: Notes, inRow = false): PhrasingContent[] {
  const nodes = children.map((node, index): PhrasingContent => {
    const around = { notes, inRow, before: children[index - 1], after: children[index + 1] };
    if (isInline(node)) return (inlines[node.type] as (node: Inline, around: Around) => PhrasingContent)(node, around);
    return { type: 'text', value: plainText(node) };
  });
  // A phrase begins with a colon, and a marker before a colon opens a note.
  return nodes.map((node, index) =>
    node.type === 'footnoteReference' && nodes[index + 1]?.type === 'textDirective'
      ? phrase('footnote', { of: node.identifier }, [])
      : node,
  );
}

const within = (node: { children: Inline[] }, { notes, inRow }: Around): PhrasingContent[] =>
  line(node.children, notes, inRow);

/**
 * Marks are written as signs only where words touch them inside and none outside: what a sign is, CommonMark tells by what
 * stands beside it (6.2).
 */
function marked(node: NodeOf<'emphasis' | 'strong' | 'delete'>, around: Around): PhrasingContent {
  const { before, after } = around;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const isPlain =
    first?.type === 'text' &&
    /^[\p{L}\p{N}]/u.test(first.value) &&
    last?.type === 'text' &&
    /[\p{L}\p{N}]$/u.test(last.value) &&
    (before === undefined || (before.type === 'text' && /[ (]$/.test(before.value))) &&
    (after === undefined || (after.type === 'text' && /^[ .,;:!?)]/.test(after.value)));
  const children = within(node, around);
  return isPlain ? { type: node.type, children } : phrase(node.type, {}, children);
}
