/**
 * Small constructors for every node, so that a tree in code reads like the page it makes.
 *
 * Invariant: what `article` returns is in canonical form (`canonical.ts`), whatever its parts were.
 */

import type { Article, Metadata, Publication, PublicationMetadata } from './article.ts';
import { canonical, canonicalInlines, inOrder, trimEdges } from './canonical.ts';
import { OffprintError } from './diagnostic.ts';
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
import { nameOf } from './options.ts';
import { metadataFault, publicationFault } from './shape.ts';

/** What stands in a line: a string is a text node. */
export type InlineContent = string | Inline;

/** What stands on lines of its own: a string is a paragraph. */
export type BlockContent = string | Block;

/** Languages whose usual script runs from right to left, by BCP 47 primary subtag. */
const rightToLeftLanguages =
  /^(ar|arc|arz|bal|bgn|ckb|dv|fa|glk|he|iw|ji|ks|lrc|mzn|nqo|pnb|prs|ps|rhg|sd|skr|syr|ug|ur|yi)$/;

/** Scripts that run from right to left, by ISO 15924 code. */
const rightToLeftScripts = /^(adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa|yezi)$/;

/** The direction that a language is written in: by the script that its BCP 47 tag names, else by its usual script. */
export function directionOf(language: string): Direction {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const extension = subtags.findIndex((subtag) => subtag.length === 1);
  const script = subtags.slice(0, extension < 0 ? undefined : extension).find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rightToLeft = script === undefined ? rightToLeftLanguages.test(primary) : rightToLeftScripts.test(script);
  return rightToLeft ? 'rtl' : 'ltr';
}

/** What `article` takes: metadata, and the language and direction of the text. */
export interface ArticleFields extends Metadata {
  /** BCP 47 tag. Default: `und`, unknown. */
  language?: string;
  /** Default: by language. */
  direction?: Direction;
}

/**
 * Makes an article of metadata and blocks.
 *
 * @throws OffprintError `option/invalid` for metadata of a wrong shape, or a child that is neither a node nor a text.
 */
export function article(fields: ArticleFields, ...children: BlockContent[]): Article {
  const { language = 'und', direction = directionOf(language), ...metadata } = fields;
  refuse(metadataFault(stated(metadata)));
  return {
    type: 'article',
    version: 1,
    language,
    direction,
    metadata,
    children: canonical(children.map(asBlock)),
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

/**
 * Binds articles into one publication.
 *
 * @throws OffprintError `option/invalid` for metadata of a wrong shape, or a child that is no article.
 */
export function publication(fields: PublicationFields, ...children: Article[]): Publication {
  const { language = 'und', direction = directionOf(language), ...metadata } = fields;
  refuse(publicationFault(stated(metadata)));
  return { type: 'publication', version: 1, language, direction, metadata, children: children.map(nodeOf) };
}

/** Members that are `undefined` state nothing. */
const stated = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new OffprintError('option/invalid', `metadata${fault}`, { option: 'metadata' });
}

/** A paragraph. */
export const paragraph = (...children: InlineContent[]): Paragraph => ({ type: 'paragraph', children: line(children) });

/**
 * A section heading. Depth 2 is the first level below the headline, which is metadata.
 *
 * @throws OffprintError `option/invalid` for a depth that is none.
 */
export function heading(depth: Heading['depth'], ...children: InlineContent[]): Heading {
  if (typeof depth === 'number') return { type: 'heading', depth, children: line(children) };
  throw new OffprintError('option/invalid', `depth: expected a number from 2 to 6, got ${nameOf(depth)}`, {
    option: 'depth',
  });
}

/** Words of another, set off in the flow of the text; who said them goes last, as an `attribution`. */
export const blockquote = (...children: (BlockContent | Attribution)[]): Blockquote => ({
  type: 'blockquote',
  children: inOrder('blockquote', children.map(asBlock)),
});

/** A phrase of the article set apart for display. Set `repeats` on it where the phrase also stands in the body. */
export const pullQuote = (...children: (string | Paragraph | Attribution)[]): PullQuote => ({
  type: 'pullQuote',
  children: inOrder('pullQuote', children.map(asBlock<Paragraph | Attribution>)),
});

/** Who said or wrote a quotation, without dash or brackets. */
export const attribution = (...children: InlineContent[]): Attribution => ({
  type: 'attribution',
  children: line(children),
});

/** A list with bullets; what is no item becomes one. */
export const list = (...items: (BlockContent | ListItem)[]): List => ({ type: 'list', children: items.map(asItem) });

/** A numbered list that starts at a number; what is no item becomes one. */
export const orderedList = (start: number, ...items: (BlockContent | ListItem)[]): List => ({
  type: 'list',
  ordered: true,
  ...(start === 1 ? {} : { start }),
  children: items.map(asItem),
});

/** An item of a list. Set `checked` on it where it is a task. */
export const listItem = (...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  children: children.map(asBlock),
});

/** A table of rows. A caption makes it the content of a `figure`. */
export const table = (...rows: TableRow[]): Table => ({ type: 'table', children: rows });

/** A row of cells; a string is a data cell. */
export const tableRow = (...cells: (string | TableCell)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => (typeof cell === 'string' ? tableCell(cell) : cell)),
});

/** A row of column headers. */
export const headerRow = (...cells: string[]): TableRow => tableRow(...cells.map((cell) => headerCell(cell)));

/** A cell of data. Set `header`, `colSpan` or `rowSpan` on it where it has them. */
export const tableCell = (...children: InlineContent[]): TableCell => ({ type: 'tableCell', children: line(children) });

/** A cell that is the header of its column. */
export const headerCell = (...children: InlineContent[]): TableCell => ({
  ...tableCell(...children),
  header: 'column',
});

/** Pictures, a table, code or verse, then their caption, then their credit. */
export const figure = (...children: Figure['children']): Figure => ({
  type: 'figure',
  children: inOrder('figure', children),
});

/** A picture. Leave out the alternative text where it is unknown; the empty text says that the picture is decoration. */
export const image = (url: string, alt?: string): Image => ({
  type: 'image',
  url,
  ...(alt === undefined ? {} : { alt }),
});

/** The legend of a figure. */
export const caption = (...children: InlineContent[]): Caption => ({ type: 'caption', children: line(children) });

/** A credit line as printed: where the text, the picture or the work came from. */
export const credit = (role: Credit['role'], ...children: InlineContent[]): Credit => ({
  type: 'credit',
  role,
  children: line(children),
});

/** A block of computer code, and the name of its language. */
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

/** A change of subject. */
export const thematicBreak = (): ThematicBreak => ({ type: 'thematicBreak' });

/** What somebody says: the speaker's name, then paragraphs. */
export const speakerTurn = (name: string, ...children: BlockContent[]): SpeakerTurn => ({
  type: 'speakerTurn',
  children: [speaker(name), ...children.map(asBlock)],
});

/** Who speaks, without colon. */
export const speaker = (...children: InlineContent[]): Speaker => ({ type: 'speaker', children: line(children) });

/** The text of a note, which a `footnoteReference` of the same identifier refers to. */
export const footnoteDefinition = (identifier: string, ...children: BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children: children.map(asBlock),
});

/** A word of the newsroom about the article. */
export const note = (role: Note['role'], ...children: BlockContent[]): Note => ({
  type: 'note',
  role,
  children: children.map(asBlock),
});

/** Stress. */
export const emphasis = (...children: InlineContent[]): Emphasis => ({ type: 'emphasis', children: inlines(children) });

/** Importance. */
export const strong = (...children: InlineContent[]): Strong => ({ type: 'strong', children: inlines(children) });

/** Text that no longer holds: a node of type `delete`. */
export const deleted = (...children: InlineContent[]): Delete => ({ type: 'delete', children: inlines(children) });

/** A fragment of computer code in a line. */
export const inlineCode = (value: string): InlineCode => ({ type: 'inlineCode', value });

/** Raised text. */
export const superscript = (...children: InlineContent[]): Superscript => ({
  type: 'superscript',
  children: inlines(children),
});

/** Lowered text. */
export const subscript = (...children: InlineContent[]): Subscript => ({
  type: 'subscript',
  children: inlines(children),
});

/** A hyperlink to a web page, a mail address, a telephone number or, by `#id`, a block of the article. */
export const link = (url: string, ...children: InlineContent[]): Link => ({
  type: 'link',
  url,
  children: inlines(children),
});

/** A forced end of line: a node of type `break`. */
export const lineBreak = (): Break => ({ type: 'break' });

/** The marker of a note. */
export const footnoteReference = (identifier: string): FootnoteReference => ({ type: 'footnoteReference', identifier });

/** A phrase in another language than its surroundings, by its BCP 47 tag. */
export const foreign = (language: string, ...children: InlineContent[]): Foreign => ({
  type: 'foreign',
  language,
  children: inlines(children),
});

function asBlock<Kind extends Block | Attribution>(content: string | Kind): Kind | Paragraph {
  return typeof content === 'string' ? paragraph(content) : nodeOf(content);
}

/** For callers without types: what is no node would be left out in silence. */
function nodeOf<Kind extends { type: string }>(content: Kind): Kind {
  if (typeof content === 'object' && content !== null && typeof content.type === 'string') return content;
  const message = `children: expected nodes and texts, one after another, got ${nameOf(content)}`;
  throw new OffprintError('option/invalid', message, { option: 'children' });
}

function asItem(content: BlockContent | ListItem): ListItem {
  return typeof content !== 'string' && content.type === 'listItem' ? content : listItem(content);
}

const asInline = (content: InlineContent): Inline =>
  typeof content === 'string' ? { type: 'text', value: content } : nodeOf(content);

const inlines = (content: InlineContent[]): Inline[] => canonicalInlines(content.map(asInline));

const line = (content: InlineContent[]): Inline[] => trimEdges(inlines(content));
