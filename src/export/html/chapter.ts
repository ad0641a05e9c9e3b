/**
 * An article as a chapter of a book, in the XML form: sections by its headings, in as many documents as it is long (EPUB
 * structural semantics 1.1, DPUB-ARIA 1.1).
 *
 * A reader opens a document at once, and old ones fail at about 300 kB; no block and no note is parted for that. Invariant:
 * the documents, one after the other, hold what one would, in the same order, and each holds something; every link, marker
 * and way back leads to the document where its target is.
 */
import type { Block, FootnoteDefinition, Heading, Node } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition, NumberedNote } from '../edition.ts';
import { articleAttributes, printCredit, printHead, printNotes } from './article.ts';
import { printBlocks } from './block.ts';
import { markerName } from './inline.ts';
import { type Attributes, escapeMarkup, languageName, lines } from './markup.ts';
import type { PlacedPictures } from './picture.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** A document of a chapter. */
export interface ChapterDocument {
  /** File name. */
  name: string;
  /** Markup of its one element. */
  markup: string;
}

/** A chapter of a book. */
export interface Chapter {
  /** At least one. */
  documents: readonly ChapterDocument[];
  /** Headings of its body, in order. */
  outline: readonly ChapterHeading[];
}

/** A heading as the navigation of a book shows it. */
export interface ChapterHeading {
  /** From 2. */
  level: number;
  title: string;
  /** File name of the document, and the name of the element in it. */
  href: string;
}

/** How a chapter is printed. */
export interface ChapterSettings {
  pictures: PlacedPictures;
  /** Whether lines run from top to bottom. */
  isVertical: boolean;
  /** Class of the first document's element. */
  className?: string | undefined;
  /** File name of a document by its place, from 1. */
  nameOf(place: number): string;
}

type Body = readonly Exclude<Block, FootnoteDefinition>[];

/** What one document holds. */
interface Part {
  body: Body;
  notes: readonly NumberedNote[];
}

/**
 * Bytes that a document of several blocks, or of several notes, holds at most, by what they are estimated to take; the size
 * that calibre parts books at is 260 kB.
 */
const most = 250_000;
/** About what the markup of a node takes besides its words, in bytes. */
const markupSize = 20;
/** The same of nodes that take more or less: names and addresses of elements, and labels. A note has a way back for each marker. */
const markupSizes: Readonly<Record<string, number>> = {
  footnoteDefinition: 110,
  footnoteReference: 160,
  ...{ foreign: 60, link: 30, tableCell: 30, text: 0 },
};
const wayBackSize = 115;

/** Prints an article as a chapter. */
export function printChapter(edition: Edition, settings: ChapterSettings): Chapter {
  const { pictures, isVertical, className, nameOf } = settings;
  const sheet = sheetOf(edition, { form: 'epub', prefix: '', below: 0, reserved: [], pictures, isVertical });
  const parts = partsOf(edition);
  const names = parts.map((_, index) => nameOf(index + 1));
  const headings = new Map<Heading, string>();
  const lastOfBody = Math.max(
    0,
    parts.findLastIndex(({ body }) => body.length > 0),
  );
  if (parts.length > 1) settle(parts, names, sheet);
  const documents = parts.map((part, index): ChapterDocument => {
    const name = names[index] ?? '';
    const isFirst = index === 0;
    const page: Sheet = parts.length > 1 ? { ...sheet, document: name } : sheet;
    for (const block of part.body) if (block.type === 'heading' && !headings.has(block)) headings.set(block, name);
    const content = lines(
      isFirst ? printHead(page) : '',
      printSections(part.body, page),
      index === lastOfBody ? printCredit(page) : '',
      printNotes(page, part.notes),
    );
    const attributes = isFirst ? { ...articleAttributes(page), ...chapter, class: className } : continued(edition);
    return { name, markup: page.tag('section', attributes, `\n${content}\n`) };
  });
  const outline = [...sheet.outline].map(
    ([heading, { level, id, title }]): ChapterHeading => ({ level, title, href: `${headings.get(heading)}#${id}` }),
  );
  return { documents, outline };
}

// An `article` may not have this role (ARIA in HTML).
const chapter: Attributes = { 'epub:type': 'chapter', role: 'doc-chapter' };

/** The rest of a chapter that began in another document has the chapter's name and no role, for it is no chapter more. */
function continued({ language, direction, title }: Edition): Attributes {
  return { lang: languageName(language), dir: direction, 'aria-label': title };
}

/** Parts a long article: its body, then its notes, where they do not all fit below the end of the body. */
function partsOf(edition: Edition): Part[] {
  const { notes } = edition;
  const sizes = edition.body.map(sizeOf);
  const sizesOfNotes = notes.map(({ definition, references }) => sizeOf(definition) + references * wayBackSize);
  const sizeOfNotes = sum(sizesOfNotes);
  if (sum(sizes) + sizeOfNotes <= most) return [{ body: edition.body, notes }];
  const starts = startsOf(edition, sizes);
  let size = sum(sizes.slice(starts.at(-1)));
  let own: NumberedNote[] = [];
  const parts = starts.map((start, index): Part => {
    own = [];
    return { body: edition.body.slice(start, starts[index + 1]), notes: own };
  });
  const begin = (): void => {
    own = [];
    parts.push({ body: [], notes: own });
    size = 0;
  };
  if (sizeOfNotes > 0 && size > 0 && size + sizeOfNotes > most) begin();
  for (const [index, note] of notes.entries()) {
    const more = sizesOfNotes[index] ?? 0;
    if (size > 0 && size + more > most) begin();
    own.push(note);
    size += more;
  }
  return parts;
}

/** Parts a long body: before headings of the first level, and in a section that is too long itself wherever a block begins. */
function startsOf({ body, headingLevel }: Edition, sizes: readonly number[]): number[] {
  const total = sum(sizes);
  // Parts of like size: a short rest would be a page of its own.
  const aim = total / Math.ceil(total / most);
  /** Size of each section of the first level, by the place of its first block. */
  const sections = new Map<number, number>();
  let first = 0;
  for (const [index, block] of body.entries()) {
    if (block.type === 'heading' && headingLevel(block) === 2) first = index;
    sections.set(first, (sections.get(first) ?? 0) + (sizes[index] ?? 0));
  }
  /** Where what leads to a block begins: at the headings right above it, each of a higher level than the next. */
  const leadOf = (index: number): number => {
    let start = index;
    let level = levelOf(body[index], headingLevel);
    for (let above = levelOf(body[start - 1], headingLevel); above < level; ) {
      start -= 1;
      level = above;
      above = levelOf(body[start - 1], headingLevel);
    }
    return start;
  };
  const starts = [0];
  let size = 0;
  for (const [index, own] of sizes.entries()) {
    const section = sections.get(index);
    const isFull = section === undefined ? size + own > most : size >= aim || size + section > most;
    const start = size > 0 && isFull ? leadOf(index) : 0;
    if (start > (starts.at(-1) ?? 0)) {
      starts.push(start);
      size = sum(sizes.slice(start, index));
    }
    size += own;
  }
  return starts;
}

/** Level of a heading; that of another block is below all, and that of none too. */
const levelOf = (block: Block | undefined, headingLevel: Edition['headingLevel']): number =>
  block?.type === 'heading' ? headingLevel(block) : Number.POSITIVE_INFINITY;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** About as many bytes as a block is printed in. */
function sizeOf(block: Block): number {
  let size = 0;
  visit(block, (node) => {
    size += (Object.hasOwn(markupSizes, node.type) ? markupSizes[node.type] : undefined) ?? markupSize;
    if ('value' in node) size += utf8Length(escapeMarkup('epub', node.value));
    if ('url' in node) size += utf8Length(node.url);
  });
  return size;
}

/** Bytes of a text in UTF-8, or a few more: a pair of surrogates is counted as two characters. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) length += unit > 0x7ff ? 2 : 1;
  }
  return length;
}

/** Remembers which document each element stands in that has a name. */
function settle(parts: readonly Part[], names: readonly string[], { anchors, homes, noteName, edition }: Sheet): void {
  const markers = new Map<number, number>();
  const put = (element: string, home: string): void => {
    if (!homes.has(element)) homes.set(element, home);
  };
  const read = (block: Block, home: string): void =>
    visit(block, (node: Node) => {
      if ('id' in node && typeof node.id === 'string') put(anchors.of(node.id), home);
      const number = node.type === 'footnoteReference' ? edition.noteNumber(node.identifier) : undefined;
      if (number === undefined) return;
      const count = (markers.get(number) ?? 0) + 1;
      markers.set(number, count);
      put(anchors.own(markerName(number, count)), home);
    });
  for (const [index, { body }] of parts.entries()) for (const block of body) read(block, names[index] ?? '');
  for (const [index, { notes }] of parts.entries()) {
    for (const { number, definition } of notes) {
      put(noteName(number), names[index] ?? '');
      read(definition, names[index] ?? '');
    }
  }
}

/** Prints blocks as sections, each from its heading to the next of the same level or a higher one. */
function printSections(blocks: Body, sheet: Sheet): string {
  const open: { level: number; markup: string }[] = [{ level: 1, markup: '' }];
  const add = (markup: string): void => {
    const top = open.at(-1);
    if (top) top.markup = lines(top.markup, markup);
  };
  const close = (level: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) {
      const section = open.pop();
      if (section) add(sheet.tag('section', {}, `\n${section.markup}\n`));
    }
  };
  let run: Block[] = [];
  const endRun = (): void => {
    if (run.length > 0) add(printBlocks(run, sheet));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      endRun();
      const level = sheet.edition.headingLevel(block);
      close(level);
      open.push({ level, markup: '' });
    }
    run.push(block);
  }
  endRun();
  close(2);
  return open[0]?.markup ?? '';
}
