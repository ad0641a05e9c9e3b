/**
 * The ledger of one document: what its parts refer to each other by (relationships, bookmarks, notes, lists), handed out
 * in the order of use.
 *
 * Invariant: every name and number depends on the articles alone, so that the same source gives the same bytes.
 */
import type { IRunPropertiesOptions } from 'docx';
import { xmlSafe } from '../../container/xml.ts';
import type { Direction, FootnoteDefinition, Image, Node } from '../../model/nodes.ts';
import type { Edition } from '../edition.ts';
import type { Design } from './design.ts';
import type { Piece } from './draft.ts';
import type { ListInstance } from './list.ts';
import type { StyleId } from './look.ts';
import type { Picture } from './picture.ts';

/** The part of the package that a paragraph stands in. Each has its own relationships. */
export type Part = 'document' | 'footnotes';

/** A hyperlink's relationship to what lies outside the package. */
export interface LinkTarget {
  part: Part;
  /** Relationship id. */
  id: string;
  target: string;
}

/** A note that has its marker in the text. */
export interface PlacedNote {
  /** Id of the footnote, and the number that Word shows: notes are numbered through. */
  id: number;
  /** Where the marker stands. */
  place: Place;
}

/** What one document hands out. */
export interface Ledger {
  /** Language of the document; text in another says so itself. */
  readonly language: string;
  /** Whether the document holds a publication: then Heading 1 is the title of an article. */
  readonly publication: boolean;
  readonly pictures: ReadonlyMap<Image, Picture>;
  readonly design: Design;
  readonly links: LinkTarget[];
  /** Lists so far, nested ones included: each is numbered on its own, by its place here. */
  readonly lists: ListInstance[];
  readonly notes: Map<FootnoteDefinition, PlacedNote>;
  /** Pictures so far. */
  pictureCount: number;
  /** Names of bookmarks by article and id. */
  readonly bookmarks: Map<string, string>;
  /** Those names in lower case. */
  readonly bookmarkNames: Set<string>;
  /** Bookmarks so far, those of note markers included. */
  bookmarkCount: number;
  /** Bookmarks that the next paragraph carries. */
  anchors: string[];
  /** What the next paragraph opens with. */
  openers: Piece[];
  /** Whether the next paragraph starts a page. */
  pageBreak: boolean;
}

/** Where a node stands: everything that its surroundings say about how it is set. */
export interface Place {
  readonly edition: Edition;
  /** Index of the article in the document. */
  readonly article: number;
  readonly ledger: Ledger;
  readonly part: Part;
  readonly language: string;
  readonly direction: Direction;
  /** Style of the surroundings' plain paragraphs; `undefined` in running text. */
  readonly style: StyleId | undefined;
  /** Indent of the surroundings on the leading side, in twips. */
  readonly indent: number;
  /** Lists around. */
  readonly depth: number;
  /** Run properties of the marks around. */
  readonly marks: IRunPropertiesOptions;
  /** Whether the paragraph's style is slanted, so that stress stands upright. */
  readonly slanted: boolean;
  /** Whether a hyperlink is around. */
  readonly linked: boolean;
  /** Whether paragraphs stay on the page of what follows. */
  readonly keep: boolean;
  readonly previous: Node | undefined;
  readonly next: Node | undefined;
}

/** Opens the ledger of a document. */
export function openLedger(fields: Pick<Ledger, 'language' | 'publication' | 'pictures' | 'design'>): Ledger {
  return {
    ...fields,
    links: [],
    lists: [],
    notes: new Map(),
    pictureCount: 0,
    bookmarks: new Map(),
    bookmarkNames: new Set(),
    bookmarkCount: 0,
    anchors: [],
    openers: [],
    pageBreak: false,
  };
}

/** The place of an article's first block. */
export function placeOf(edition: Edition, article: number, ledger: Ledger): Place {
  return {
    edition,
    article,
    ledger,
    part: 'document',
    language: edition.language,
    direction: edition.direction,
    style: undefined,
    indent: 0,
    depth: 0,
    marks: {},
    slanted: false,
    linked: false,
    keep: false,
    previous: undefined,
    next: undefined,
  };
}

/**
 * The name of the bookmark of an id. Word takes 40 characters, letters, digits and `_`, a letter first, and tells no case
 * apart (17.13.6.2).
 */
export function bookmarkOf(place: Place, id: string): string {
  const { bookmarks, bookmarkNames } = place.ledger;
  const key = `${place.article}#${id}`;
  const known = bookmarks.get(key);
  if (known !== undefined) return known;
  const base = id
    .replace(/[^A-Za-z0-9_]/g, '_')
    .replace(/^(?![A-Za-z])/, 'b')
    .slice(0, 24);
  let name = base;
  for (let n = bookmarks.size + 1; bookmarkNames.has(name.toLowerCase()); n += 1) name = `${base}_${n}`;
  bookmarkNames.add(name.toLowerCase());
  bookmarks.set(key, name);
  return name;
}

/** Text as XML may hold it; what had to be replaced is reported. */
export function clean(text: string, place: Place, node?: Node): string {
  const safe = xmlSafe(text);
  if (safe !== text) {
    place.edition.report('export/invalid-character', 'A character that XML cannot hold was replaced by U+FFFD', node);
  }
  return safe;
}
