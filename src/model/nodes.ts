/**
 * The body of an article: block and inline nodes, one interface each.
 *
 * The tree is unist (`type`, `children`, `position`, `data`) and takes mdast's names and fields wherever mdast has the
 * node. What a newsroom has and mdast lacks (pull quote, attribution, speaker turn, figure, credit, note, verse) is named
 * as in DPUB-ARIA 1.1, TEI P5 or schema.org. Invariant: everything that is printed stands in `children` or in the `value`
 * of a leaf; the one exception is the alternative text of an image.
 */
import type { Inference, Position } from './provenance.ts';

/** Writing direction of a text, as HTML's `dir` attribute has it. */
export type Direction = 'ltr' | 'rtl';

/** What every node may carry. `position` and `data` say where a node came from; they are no part of what it says. */
export interface NodeBase {
  /** Where in the source the node stands (unist). Absent on nodes that came from no source. */
  position?: Position;
  /** Facts about the node that are not printed. */
  data?: NodeData;
}

/** Facts about a node that are not printed. */
export interface NodeData {
  /** Set where the source did not state this structure outright and a rule inferred it. */
  inferred?: Inference;
}

/** What every block may carry besides. */
export interface BlockBase extends NodeBase {
  /**
   * Name of the block, unique in its article; the target of `#id` links and of `PullQuote.repeats`.
   *
   * @minLength 1
   */
  id?: string;
  /**
   * Language of the block where it is not the article's, a BCP 47 tag.
   *
   * @pattern ^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$
   */
  language?: string;
  /** Direction of the block where it is not the article's. */
  direction?: Direction;
}

// --- Inline nodes ---------------------------------------------------------------------------------------------------

/** Characters (mdast `text`). Never empty, never beside another text node. */
export interface Text extends NodeBase {
  type: 'text';
  /**
   * The characters.
   *
   * @minLength 1
   */
  value: string;
}

/** Stress (mdast `emphasis`): italics in Latin script, dots in East Asian scripts, weight in Arabic. */
export interface Emphasis extends NodeBase {
  type: 'emphasis';
  children: Inline[];
}

/** Importance (mdast `strong`). */
export interface Strong extends NodeBase {
  type: 'strong';
  children: Inline[];
}

/** Text that no longer holds (mdast-gfm `delete`). */
export interface Delete extends NodeBase {
  type: 'delete';
  children: Inline[];
}

/** A fragment of computer code (mdast `inlineCode`). */
export interface InlineCode extends NodeBase {
  type: 'inlineCode';
  /**
   * The code.
   *
   * @minLength 1
   */
  value: string;
}

/** Raised text (HTML `sup`). */
export interface Superscript extends NodeBase {
  type: 'superscript';
  children: Inline[];
}

/** Lowered text (HTML `sub`). */
export interface Subscript extends NodeBase {
  type: 'subscript';
  children: Inline[];
}

/** A hyperlink (mdast `link`). Exporters write http, https, mailto, tel and `#id` targets and report others. */
export interface Link extends NodeBase {
  type: 'link';
  /** Where it leads, verbatim as the source has it; `#id` for a block of the article. */
  url: string;
  /** What a reader is told of the target before going there. */
  title?: string;
  children: Inline[];
}

/** A picture (mdast `image`). The model holds no bytes: `ExportOptions.assets` gives them by `url`. */
export interface Image extends NodeBase {
  type: 'image';
  /** Address of the picture, verbatim as the source has it. */
  url: string;
  /** What a reader is told of it besides. No caption: that is a node. */
  title?: string;
  /** Alternative text. Absent: unknown, and reported by exporters. Empty: the picture is decoration. */
  alt?: string;
}

/** A forced line break (mdast `break`). */
export interface Break extends NodeBase {
  type: 'break';
}

/** The marker of a note (mdast-gfm `footnoteReference`). Exporters number notes by their first reference. */
export interface FootnoteReference extends NodeBase {
  type: 'footnoteReference';
  /**
   * That of the `FootnoteDefinition`.
   *
   * @minLength 1
   */
  identifier: string;
}

/** A phrase in another language than its surroundings (TEI `foreign`; HTML `span lang dir`). */
export interface Foreign extends NodeBase {
  type: 'foreign';
  /**
   * BCP 47 tag.
   *
   * @pattern ^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$
   */
  language: string;
  /** Direction of the phrase where it is not its block's. */
  direction?: Direction;
  children: Inline[];
}

/** Any node that stands in a line of text. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Superscript
  | Subscript
  | Link
  | Image
  | Break
  | FootnoteReference
  | Foreign;

// --- Block nodes ----------------------------------------------------------------------------------------------------

/** A paragraph (mdast `paragraph`). */
export interface Paragraph extends BlockBase {
  type: 'paragraph';
  children: Inline[];
}

/** A section heading (mdast `heading`). Depth 2 is the first level of the body: depth 1 is `Metadata.headline`. */
export interface Heading extends BlockBase {
  type: 'heading';
  /** Level as the source has it. Exporters close gaps: see `Edition.headingLevel`. */
  depth: 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}

/** Who said or wrote a quotation, as printed, without dash or brackets. Last child of its quotation. */
export interface Attribution extends BlockBase {
  type: 'attribution';
  children: Inline[];
}

/** Words of another that stand in the flow of the text (mdast `blockquote`; TEI `cit`). */
export interface Blockquote extends BlockBase {
  type: 'blockquote';
  children: (Block | Attribution)[];
}

/** Where the words that a pull quote repeats stand: offsets in UTF-16 units into `plainText` of the block. */
export interface Repeats {
  /** `id` of the repeated block. */
  block: string;
  /**
   * Where they begin.
   *
   * @asType integer
   * @minimum 0
   */
  start: number;
  /**
   * Where they end, not included.
   *
   * @asType integer
   * @minimum 0
   */
  end: number;
}

/** A phrase of the article set apart for display (DPUB-ARIA `doc-pullquote`). */
export interface PullQuote extends BlockBase {
  type: 'pullQuote';
  /** Set where the phrase also stands in the body. */
  repeats?: Repeats;
  children: (Paragraph | Attribution)[];
}

/** A list (mdast `list`). */
export interface List extends BlockBase {
  type: 'list';
  /** Whether the items are numbered. Default: false. */
  ordered?: boolean;
  /**
   * Number of the first item of a numbered list. Default: 1.
   *
   * @asType integer
   * @minimum 0
   */
  start?: number;
  children: ListItem[];
}

/** An item of a list (mdast `listItem`). */
export interface ListItem extends BlockBase {
  type: 'listItem';
  /** State of a task; absent where the item is none. */
  checked?: boolean;
  children: Block[];
}

/** How the cells of a column are set. */
export type Align = 'left' | 'right' | 'center' | null;

/** A table (mdast-gfm `table`). A caption makes it the content of a `figure`. */
export interface Table extends BlockBase {
  type: 'table';
  /** One entry a column. */
  align?: Align[];
  children: TableRow[];
}

/** A row of a table (mdast-gfm `tableRow`). */
export interface TableRow extends BlockBase {
  type: 'tableRow';
  children: TableCell[];
}

/** A cell of a table (mdast-gfm `tableCell`, with HTML's header and span attributes). */
export interface TableCell extends BlockBase {
  type: 'tableCell';
  /** What the cell is the header of. Absent: a data cell. */
  header?: 'column' | 'row';
  /**
   * Columns that the cell covers. Default: 1.
   *
   * @asType integer
   * @minimum 2
   * @maximum 1000
   */
  colSpan?: number;
  /**
   * Rows that the cell covers. Default: 1.
   *
   * @asType integer
   * @minimum 2
   * @maximum 65534
   */
  rowSpan?: number;
  children: Inline[];
}

/** The legend of a figure (HTML `figcaption`). */
export interface Caption extends BlockBase {
  type: 'caption';
  children: Inline[];
}

/** Pictures, a table, code or verse with their legend (HTML `figure`): content first, then caption, then credit. */
export interface Figure extends BlockBase {
  type: 'figure';
  children: (Image | Table | Code | Verse | Caption | Credit)[];
}

/** A block of computer code (mdast `code`). */
export interface Code extends BlockBase {
  type: 'code';
  /** Name of the programming language. */
  lang?: string;
  /** The code, its lines ended by `\n`. */
  value: string;
}

/** One stanza (TEI `lg`); its lines are parted by `break`. */
export interface Verse extends BlockBase {
  type: 'verse';
  children: Inline[];
}

/** A change of subject (mdast `thematicBreak`). */
export interface ThematicBreak extends BlockBase {
  type: 'thematicBreak';
}

/** Who speaks, as printed, without colon. First child of its turn (TEI `speaker`). */
export interface Speaker extends BlockBase {
  type: 'speaker';
  children: Inline[];
}

/** What one speaker says in an interview or a dialogue (TEI `sp`). */
export interface SpeakerTurn extends BlockBase {
  type: 'speakerTurn';
  children: (Speaker | Block)[];
}

/** The text of a note (mdast-gfm `footnoteDefinition`; DPUB-ARIA `doc-footnote`). */
export interface FootnoteDefinition extends BlockBase {
  type: 'footnoteDefinition';
  /**
   * Name of the note, unique in its article; its number is the exporter's to give.
   *
   * @minLength 1
   */
  identifier: string;
  children: Block[];
}

/** A word of the newsroom about the article: schema.org `correction`, DPUB-ARIA `doc-notice`, `doc-tip`. */
export interface Note extends BlockBase {
  type: 'note';
  /** What the newsroom says: that something was wrong, or was added; a word of the editors; a piece of advice. */
  role: 'correction' | 'update' | 'editor' | 'tip';
  children: Block[];
}

/** A credit line as printed (DPUB-ARIA `doc-credit`): where the text, the picture or the work came from. */
export interface Credit extends BlockBase {
  type: 'credit';
  /** What is credited. */
  role: 'source' | 'photo' | 'reporting' | 'editing' | 'author';
  children: Inline[];
}

/** Any node that stands on lines of its own, directly in the body, in an item or in a quotation. */
export type Block =
  | Paragraph
  | Heading
  | Blockquote
  | PullQuote
  | List
  | Table
  | Figure
  | Code
  | Verse
  | ThematicBreak
  | SpeakerTurn
  | FootnoteDefinition
  | Note
  | Credit;

/** A node that stands only at its place inside one kind of block. */
export type BlockPart = Attribution | Caption | ListItem | Speaker | TableCell | TableRow;

/** Any node of a body. */
export type Node = Block | BlockPart | Inline;

/** The name of a node's kind. */
export type NodeType = Node['type'];
