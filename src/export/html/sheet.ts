/**
 * What the printing of one article as markup goes by: its edition, the serialisation, names, pictures, and how text and
 * elements are written.
 *
 * Invariant: every text of the model passes `text`, every attribute `tag`; nothing reaches the markup unescaped.
 */
import { directionOf } from '../../model/build.ts';
import type { BlockBase, Direction, Heading } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { type Attributes, element, escapeMarkup, type Form, isWritable, languageName } from './markup.ts';
import type { PlacedPictures } from './picture.ts';

/** A heading of the body as navigation shows it. */
export interface OutlineEntry {
  /** From 2. */
  level: number;
  /** Name of the element. */
  id: string;
  title: string;
}

/** Where the parts of an article are that is longer than one document. */
export interface Place {
  /** Address of the document that is being printed; empty where an article has no other. */
  readonly document: string;
  /** Address of the document that an element stands in, by its name. Empty where an article has one document alone. */
  readonly homes: Map<string, string>;
}

/** How one article is put into its document. */
export interface SheetSettings {
  form: Form;
  /** Put before each `id` of the article. */
  prefix: string;
  /** How many levels its headings stand lower than in a document of its own. */
  below: number;
  /** Names of elements that the document has besides. */
  reserved: readonly string[];
  pictures: PlacedPictures;
  /** Whether lines run from top to bottom. Default: false. */
  isVertical?: boolean;
}

/** The printing of one article. */
export interface Sheet extends Place {
  readonly edition: Edition;
  readonly form: Form;
  readonly below: number;
  readonly anchors: Anchors;
  readonly pictures: PlacedPictures;
  readonly isVertical: boolean;
  /** Headings of the body. In a book each has a name, for its navigation. */
  readonly outline: ReadonlyMap<Heading, OutlineEntry>;
  /** Name of the element of a note, by its number. */
  noteName(number: number): string;
  /** How many markers of a note have been written, by its number. */
  readonly markers: Map<number, number>;
  /** Whether this stands inside a link, where no other link may stand. */
  readonly inLink: boolean;
  /** Attributes that stand on the web alone and would only weigh in a book: what machines look for, what is read back. */
  web(attributes: Attributes): Attributes;
  /**
   * Name of the element of what stands beside the text. On the web it is a `div` with its role: the reading view of Firefox
   * throws every `aside` away (Mozilla Readability).
   */
  readonly aside: 'aside' | 'div';
  /** Writes an element; without content a void one. */
  tag(name: string, attributes: Attributes, content?: string): string;
  /** Writes a text. */
  text(value: string): string;
}

/** Begins the printing of an article. */
export function sheetOf(edition: Edition, settings: SheetSettings): Sheet {
  const { form, prefix, below, reserved, pictures, isVertical = false } = settings;
  const anchors = anchorsOf(edition.article, form, prefix, reserved);
  // A note that has a name of its own keeps it: links lead there too.
  const noteNames = edition.notes.map(({ number, definition: { id } }) => {
    return (id === undefined ? undefined : anchors.claim(id)) ?? anchors.own(`note-${number}`);
  });
  let isReported = false;
  return {
    edition,
    form,
    below,
    anchors,
    pictures,
    isVertical,
    document: '',
    homes: new Map(),
    outline: form === 'epub' ? outlineOf(edition, anchors) : new Map(),
    noteName: (number) => noteNames[number - 1] ?? '',
    markers: new Map(),
    inLink: false,
    aside: form === 'epub' ? 'aside' : 'div',
    web: (attributes) => (form === 'epub' ? none : attributes),
    tag: (name, attributes, content) => element(form, name, attributes, content),
    text(value) {
      if (!isReported && !isWritable(value)) {
        isReported = true;
        edition.report('export/invalid-character', 'A character that markup cannot hold was replaced by U+FFFD');
      }
      return escapeMarkup(form, value);
    },
  };
}

const none: Attributes = {};

function outlineOf(edition: Edition, anchors: Anchors): Map<Heading, OutlineEntry> {
  const outline = new Map<Heading, OutlineEntry>();
  for (const block of edition.body) {
    if (block.type !== 'heading' || outline.has(block)) continue;
    const title = plainText(block).replace(/\s+/gu, ' ').trim();
    if (title === '') continue;
    const id = block.id === undefined ? anchors.own(`section-${outline.size + 1}`) : anchors.of(block.id);
    outline.set(block, { level: edition.headingLevel(block), id, title });
  }
  return outline;
}

/** Address of an element of this article, from where the sheet prints. */
export function addressOf(name: string, { document, homes }: Place): string {
  const home = homes.get(name) ?? document;
  return home === document ? `#${name}` : `${home}#${name}`;
}

/** Attributes that every block may have: name, language, direction. */
export function blockAttributes(node: BlockBase, sheet: Sheet): Attributes {
  const id = node.id === undefined ? undefined : sheet.anchors.claim(node.id);
  return { id, ...languageAttributes(node, sheet.edition.direction) };
}

/** `lang` and `dir` of a node that is in another language, or another direction, than what it stands in. */
export function languageAttributes(
  node: { language?: string; direction?: Direction },
  around: Direction,
): Pick<Attributes, 'lang' | 'dir'> {
  const { language } = node;
  const byLanguage = language === undefined || directionOf(language) === around ? undefined : directionOf(language);
  return { lang: language === undefined ? undefined : languageName(language), dir: node.direction ?? byLanguage };
}
