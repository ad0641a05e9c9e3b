/**
 * An article as a chapter of a book, in the XML form: sections by its headings, in as many documents as it is long (EPUB
 * structural semantics 1.1, DPUB-ARIA 1.1).
 *
 * A reader opens a document at once, and old ones fail at about 300 kB. Invariant: the documents, one after the other, hold
 * what one would, in the same order; every link, marker and way back leads to the document where its target is.
 */
import type { Block, FootnoteDefinition, Heading } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { articleAttributes, printEnd, printHead } from './article.ts';
import { printBlocks } from './block.ts';
import { type Attributes, languageName, lines } from './markup.ts';
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

/** Bytes that a document of several blocks holds at most, as they are read; the size that calibre parts books at is 260 kB. */
const most = 250_000;
/** What the markup of a node takes besides its words, in bytes. */
const markupSize = 20;

/** Prints an article as a chapter. */
export function printChapter(edition: Edition, settings: ChapterSettings): Chapter {
  const { pictures, isVertical, className, nameOf } = settings;
  const sheet = sheetOf(edition, { form: 'epub', prefix: '', below: 0, reserved: [], pictures, isVertical });
  const parts = partsOf(edition);
  const names = parts.map((_, index) => nameOf(index + 1));
  const headings = new Map<Heading, string>();
  if (parts.length > 1) for (const [index, part] of parts.entries()) settle(part, names[index] ?? '', sheet);
  const last = names.at(-1) ?? '';
  if (parts.length > 1) settleNotes(edition, last, sheet);
  const documents = parts.map((part, index): ChapterDocument => {
    const name = names[index] ?? '';
    const isFirst = index === 0;
    const page: Sheet = parts.length > 1 ? { ...sheet, document: name } : sheet;
    for (const block of part) if (block.type === 'heading' && !headings.has(block)) headings.set(block, name);
    const content = lines(
      isFirst ? printHead(page) : '',
      printSections(part, page),
      index === parts.length - 1 ? printEnd(page) : '',
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

/** Parts a long body: before headings of the first level, and in a section that is too long itself wherever a block begins. */
function partsOf({ body, headingLevel, notes }: Edition): Body[] {
  const sizes = body.map(sizeOf);
  const total = sum(sizes);
  const sizeOfNotes = sum(notes.map(({ definition }) => sizeOf(definition)));
  if (total + sizeOfNotes <= most) return [body];
  // Parts of like size: a short rest would be a page of its own.
  const aim = total / Math.ceil(total / most);
  /** Size of each section of the first level, by the place of its first block. */
  const sections = new Map<number, number>();
  let first = 0;
  for (const [index, block] of body.entries()) {
    if (block.type === 'heading' && headingLevel(block) === 2) first = index;
    sections.set(first, (sections.get(first) ?? 0) + (sizes[index] ?? 0));
  }
  const starts = [0];
  let size = 0;
  for (const [index, own] of sizes.entries()) {
    const section = sections.get(index);
    const isFull = section === undefined ? size + own > most : size >= aim || size + section > most;
    if (size > 0 && isFull) {
      starts.push(index);
      size = 0;
    }
    size += own;
  }
  const parts = starts.map((start, index) => body.slice(start, starts[index + 1]));
  // Many notes have a document of their own.
  return size + sizeOfNotes > most ? [...parts, []] : parts;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** About as many bytes as a block is printed in. */
function sizeOf(block: Block): number {
  let size = 0;
  visit(block, (node) => {
    size += markupSize;
    if ('value' in node) size += utf8Length(node.value);
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

/** Remembers which document the elements of blocks stand in. */
function settle(blocks: readonly Block[], name: string, { anchors, homes }: Sheet): void {
  for (const block of blocks) {
    visit(block, (node) => {
      if (!('id' in node) || typeof node.id !== 'string') return;
      const element = anchors.of(node.id);
      if (!homes.has(element)) homes.set(element, name);
    });
  }
}

function settleNotes({ notes }: Edition, name: string, sheet: Sheet): void {
  for (const { number, definition } of notes) {
    sheet.homes.set(sheet.noteName(number), name);
    settle([definition], name, sheet);
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
