/**
 * The content model: which nodes there are, and which may stand in which.
 *
 * Each table is a record over the types of `nodes.ts`, so that the compiler asks for a line here when a node is added
 * there. Invariant: a tree that obeys this table has the types that `nodes.ts` declares.
 */
import type { Block, BlockPart, Inline, Node, NodeType } from './nodes.ts';

/** A node that holds others. */
export type Parent = Extract<Node, { children: unknown[] }>;

/** What holds nodes: a parent, or the article itself. */
export type Holder = Parent['type'] | 'article';

type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>;
/** A node that may stand in a parent of a type. */
export type ChildOf<Type extends Parent['type']> =
  NodeOf<Type> extends { children: (infer Child extends Node)[] } ? Child : never;
type Content = {
  readonly [Type in Holder]: Readonly<
    Record<Type extends Parent['type'] ? ChildOf<Type>['type'] : Block['type'], true>
  >;
};

const inline: Readonly<Record<Inline['type'], true>> = {
  text: true,
  emphasis: true,
  strong: true,
  delete: true,
  inlineCode: true,
  superscript: true,
  subscript: true,
  link: true,
  image: true,
  break: true,
  footnoteReference: true,
  foreign: true,
};

const block: Readonly<Record<Block['type'], true>> = {
  paragraph: true,
  heading: true,
  blockquote: true,
  pullQuote: true,
  list: true,
  table: true,
  figure: true,
  code: true,
  verse: true,
  thematicBreak: true,
  speakerTurn: true,
  footnoteDefinition: true,
  note: true,
  credit: true,
};

const part: Readonly<Record<BlockPart['type'], true>> = {
  attribution: true,
  caption: true,
  listItem: true,
  speaker: true,
  tableCell: true,
  tableRow: true,
};

/** The types of node that may stand in each holder. */
export const content: Content = {
  article: block,
  emphasis: inline,
  strong: inline,
  delete: inline,
  superscript: inline,
  subscript: inline,
  link: inline,
  foreign: inline,
  paragraph: inline,
  heading: inline,
  attribution: inline,
  caption: inline,
  credit: inline,
  speaker: inline,
  tableCell: inline,
  verse: inline,
  blockquote: { ...block, attribution: true },
  speakerTurn: { ...block, speaker: true },
  listItem: block,
  footnoteDefinition: block,
  note: block,
  pullQuote: { paragraph: true, attribution: true },
  list: { listItem: true },
  table: { tableRow: true },
  tableRow: { tableCell: true },
  figure: { image: true, table: true, code: true, verse: true, caption: true, credit: true },
};

/** Where a child stands among its siblings; 0 where nothing is said. */
export const childRank: { readonly [Type in NodeType]?: { readonly [Child in NodeType]?: number } } = {
  blockquote: { attribution: 1 },
  pullQuote: { attribution: 1 },
  figure: { caption: 1, credit: 2 },
  speakerTurn: { speaker: -1 },
};

/** Whether a node stands in a line of text. */
export function isInline(node: Node): node is Inline {
  return isInlineType(node.type);
}

/** Whether a name is that of a node which stands in a line. */
export function isInlineType(type: string): boolean {
  return Object.hasOwn(inline, type);
}

/** Whether a node stands on lines of its own, directly in a body, an item or a quotation. */
export function isBlock(node: Node): node is Block {
  return Object.hasOwn(block, node.type);
}

/** Whether a name is the type of a node that the model has. */
export function isNodeType(name: unknown): name is NodeType {
  return typeof name === 'string' && [inline, block, part].some((table) => Object.hasOwn(table, name));
}

/** Whether a node is of a type that the model has. Trees that were made without the types may hold others. */
export function isKnown(node: Node): boolean {
  return isNodeType(node.type);
}

/** Whether nodes of a type may stand in a holder. Nothing may stand in what is no holder. */
export function mayHold(holder: string, type: string): boolean {
  return isHolder(holder) && Object.hasOwn(content[holder], type);
}

/** Tells the nodes that may stand in a parent of a type. */
export function isChildOf<Type extends Parent['type']>(parent: Type, node: Node): node is ChildOf<Type> {
  return mayHold(parent, node.type);
}

/** Whether a type is one of those that hold nodes. */
export function isHolder(type: string): type is Holder {
  return Object.hasOwn(content, type);
}
