/**
 * Small constructors for every node, so that a tree in code reads like the page it makes, and the canonical form of trees.
 *
 * Canonical form, kept by builders, parsers and `fromJson`: no empty inline node, no adjacent text nodes, no mark inside
 * the same mark, no white space at the edges of a block, nesting of at most `maxDepth` levels.
 */
import type { Article, Metadata, Publication, PublicationMetadata } from './article.ts';
import type {
  Attribution,
  Block,
  Blockquote,
  Break,
  Caption,
  Code,
  Credit,
  Delete,
  Direction,
  Emphasis,
  Figure,
  FootnoteDefinition,
  FootnoteReference,
  Foreign,
  Heading,
  Image,
  Inline,
  InlineCode,
  Link,
  List,
  ListItem,
  Node,
  Note,
  Paragraph,
  PullQuote,
  Speaker,
  SpeakerTurn,
  Strong,
  Subscript,
  Superscript,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
  Verse,
} from './nodes.ts';
import { isInline } from './visit.ts';

/** Deepest nesting of a tree, in levels below the article. */
export const maxDepth = 100;

/** What stands in a line: a string is a text node. */
export type InlineContent = string | Inline;

/** What stands on lines of its own: a string is a paragraph. */
export type BlockContent = string | Block;

/** Languages that are written from right to left, by their BCP 47 primary subtag; `Arab`, `Hebr` … by script subtag. */
const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|mzn|nqo|pnb|ps|rhg|sd|syr|ug|ur|yi)(-|$)|-(adlm|arab|hebr|mand|nkoo|rohg|syrc|thaa)(-|$)/i;
const latinScript = /-(latn|cyrl)(-|$)/i;

/** The direction that a language is written in, by its tag. */
export function directionOf(language: string): Direction {
  return rightToLeft.test(language) && !latinScript.test(language) ? 'rtl' : 'ltr';
}

/** What `article` takes: metadata, and the language and direction of the text. */
export interface ArticleFields extends Metadata {
  /** BCP 47 tag. Default: `und`, unknown. */
  language?: string;
  /** Default: by language. */
  direction?: Direction;
}

/** Makes an article of metadata and blocks. */
export function article(fields: ArticleFields, ...children: BlockContent[]): Article {
  const { language = 'und', direction = directionOf(language), ...metadata } = fields;
  return {
    type: 'article',
    version: 1,
    language,
    direction,
    metadata,
    children: children.map(asBlock),
    provenance: {},
    omitted: [],
    markup: [],
  };
}

/** What `publication` takes: metadata, and the language and direction of its own words. */
export interface PublicationFields extends PublicationMetadata {
  /** BCP 47 tag. Default: `und`, unknown. */
  language?: string;
  /** Default: by language. */
  direction?: Direction;
}

/** Binds articles into one publication. */
export function publication(fields: PublicationFields, ...children: Article[]): Publication {
  const { language = 'und', direction = directionOf(language), ...metadata } = fields;
  return { type: 'publication', version: 1, language, direction, metadata, children };
}

export const paragraph = (...children: InlineContent[]): Paragraph => ({ type: 'paragraph', children: line(children) });
export const heading = (depth: Heading['depth'], ...children: InlineContent[]): Heading => ({
  type: 'heading',
  depth,
  children: line(children),
});
export const blockquote = (...children: (BlockContent | Attribution)[]): Blockquote => ({
  type: 'blockquote',
  children: children.map(asBlock),
});
export const pullQuote = (...children: (string | Paragraph | Attribution)[]): PullQuote => ({
  type: 'pullQuote',
  children: children.map((child) => (typeof child === 'string' ? paragraph(child) : child)),
});
export const attribution = (...children: InlineContent[]): Attribution => ({
  type: 'attribution',
  children: line(children),
});
export const list = (...items: (BlockContent | ListItem)[]): List => ({ type: 'list', children: items.map(asItem) });
export const orderedList = (start: number, ...items: (BlockContent | ListItem)[]): List => ({
  type: 'list',
  ordered: true,
  ...(start === 1 ? {} : { start }),
  children: items.map(asItem),
});
export const listItem = (...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  children: children.map(asBlock),
});
export const table = (...rows: TableRow[]): Table => ({ type: 'table', children: rows });
/** A row of cells; a string is a data cell. */
export const tableRow = (...cells: (string | TableCell)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => (typeof cell === 'string' ? tableCell(cell) : cell)),
});
/** A row of column headers. */
export const headerRow = (...cells: string[]): TableRow => tableRow(...cells.map((cell) => headerCell(cell)));
export const tableCell = (...children: InlineContent[]): TableCell => ({ type: 'tableCell', children: line(children) });
export const headerCell = (...children: InlineContent[]): TableCell => ({
  ...tableCell(...children),
  header: 'column',
});
export const figure = (...children: Figure['children']): Figure => ({ type: 'figure', children });
export const image = (url: string, alt?: string): Image => ({
  type: 'image',
  url,
  ...(alt === undefined ? {} : { alt }),
});
export const caption = (...children: InlineContent[]): Caption => ({ type: 'caption', children: line(children) });
export const credit = (role: Credit['role'], ...children: InlineContent[]): Credit => ({
  type: 'credit',
  role,
  children: line(children),
});
export const code = (value: string, lang?: string): Code => ({
  type: 'code',
  ...(lang === undefined ? {} : { lang }),
  value,
});
/** One stanza; each argument is a line, an array where a line is of several nodes. */
export const verse = (...lines: (InlineContent | InlineContent[])[]): Verse => ({
  type: 'verse',
  children: line(lines.flatMap((content, index) => [...(index === 0 ? [] : [lineBreak()]), ...[content].flat()])),
});
export const thematicBreak = (): ThematicBreak => ({ type: 'thematicBreak' });
/** What somebody says: the speaker's name, then paragraphs. */
export const speakerTurn = (name: string, ...children: BlockContent[]): SpeakerTurn => ({
  type: 'speakerTurn',
  children: [speaker(name), ...children.map(asBlock)],
});
export const speaker = (...children: InlineContent[]): Speaker => ({ type: 'speaker', children: line(children) });
export const footnoteDefinition = (identifier: string, ...children: BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children: children.map(asBlock),
});
export const note = (role: Note['role'], ...children: BlockContent[]): Note => ({
  type: 'note',
  role,
  children: children.map(asBlock),
});

export const emphasis = (...children: InlineContent[]): Emphasis => ({ type: 'emphasis', children: inlines(children) });
export const strong = (...children: InlineContent[]): Strong => ({ type: 'strong', children: inlines(children) });
/** Text that no longer holds: a node of type `delete`. */
export const deleted = (...children: InlineContent[]): Delete => ({ type: 'delete', children: inlines(children) });
export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value });
export const superscript = (...children: InlineContent[]): Superscript => ({
  type: 'superscript',
  children: inlines(children),
});
export const subscript = (...children: InlineContent[]): Subscript => ({
  type: 'subscript',
  children: inlines(children),
});
export const link = (url: string, ...children: InlineContent[]): Link => ({
  type: 'link',
  url,
  children: inlines(children),
});
/** A forced end of line: a node of type `break`. */
export const lineBreak = (): Break => ({ type: 'break' });
export const footnoteReference = (identifier: string): FootnoteReference => ({ type: 'footnoteReference', identifier });
export const foreign = (language: string, ...children: InlineContent[]): Foreign => ({
  type: 'foreign',
  language,
  children: inlines(children),
});

function asBlock<Kind extends Block | Attribution>(content: string | Kind): Kind | Paragraph {
  return typeof content === 'string' ? paragraph(content) : content;
}

function asItem(content: BlockContent | ListItem): ListItem {
  return typeof content !== 'string' && content.type === 'listItem' ? content : listItem(content);
}

const asInline = (content: InlineContent): Inline =>
  typeof content === 'string' ? { type: 'text', value: content } : content;

const inlines = (content: InlineContent[]): Inline[] => canonicalInlines(content.map(asInline));

const line = (content: InlineContent[]): Inline[] => trimEdges(inlines(content));

/** Brings a run of inline nodes into canonical form: joins texts, drops what is empty, unwraps a mark in the same mark. */
export function canonicalInlines(nodes: readonly Inline[], marks: readonly Inline['type'][] = []): Inline[] {
  const result: Inline[] = [];
  const add = (node: Inline): void => {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = joinTexts(last, node);
    else result.push(node);
  };
  for (const node of nodes) {
    if ('value' in node) {
      if (node.value !== '') add(node);
    } else if (!('children' in node)) add(node);
    else if (marks.includes(node.type) && node.type !== 'foreign') canonicalInlines(node.children, marks).forEach(add);
    else {
      const children = canonicalInlines(node.children, [...marks, node.type]);
      if (children.length > 0) add({ ...node, children });
    }
  }
  return result;
}

function joinTexts(first: Extract<Inline, { type: 'text' }>, second: Extract<Inline, { type: 'text' }>): Inline {
  const { position: _first, ...joined } = first;
  const position = first.position && second.position && { start: first.position.start, end: second.position.end };
  return { ...joined, value: first.value + second.value, ...(position ? { position } : {}) };
}

/** Takes white space and breaks off both ends of the line that a block holds. */
export function trimEdges(nodes: readonly Inline[]): Inline[] {
  return trimEnd(trimEnd(nodes, 'start'), 'end');
}

function trimEnd(nodes: readonly Inline[], side: 'start' | 'end'): Inline[] {
  const result = [...nodes];
  for (;;) {
    const index = side === 'start' ? 0 : result.length - 1;
    const node = result[index];
    if (!node) return result;
    let kept: Inline | undefined = node;
    if (node.type === 'text') {
      const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
      kept = value === '' ? undefined : { ...node, value };
    } else if (node.type === 'break') kept = undefined;
    else if ('children' in node) {
      const children = trimEnd(node.children, side);
      kept = children.length === 0 ? undefined : { ...node, children };
    }
    if (kept) return result.with(index, kept);
    result.splice(index, 1);
  }
}

/**
 * Brings a body into canonical form; the tree that is given stays as it is.
 *
 * @param flattened Called with each node whose children stood deeper than `maxDepth` and were put in its place as text.
 */
export function canonical<Kind extends Block>(blocks: readonly Kind[], flattened?: (node: Node) => void): Kind[] {
  return blocks.map((block) => canonicalNode(block, 1, flattened));
}

function canonicalNode<Kind extends Node>(node: Kind, depth: number, flattened?: (node: Node) => void): Kind {
  if (!('children' in node)) return node;
  const children: readonly Node[] = node.children;
  if (depth >= maxDepth) {
    flattened?.(node);
    return node;
  }
  if (node.type !== 'figure' && children.every(isInline))
    return { ...node, children: trimEdges(canonicalInlines(children)) };
  return { ...node, children: children.map((child) => canonicalNode(child, depth + 1, flattened)) };
}
