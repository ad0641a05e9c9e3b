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

/** Characters that a document of several sections holds at most; one section may be longer. */
const mostOfSections = 100_000;
/** Characters that a document of several blocks holds at most. */
const mostOfBlocks = 250_000;

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

/** Parts a long body: before headings of the first level, and in a section without any wherever a block begins. */
function partsOf({ body, headingLevel }: Edition): Body[] {
  const sizes = body.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= mostOfSections) return [body];
  // Parts of like size: a short rest would be a page of its own.
  const aim = total / Math.ceil(total / mostOfSections);
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
    const isFull = section === undefined ? size + own > mostOfBlocks : size >= aim || size + section > mostOfSections;
    if (size > 0 && isFull) {
      starts.push(index);
      size = 0;
    }
    size += own;
  }
  return starts.map((start, index) => body.slice(start, starts[index + 1]));
}

function sizeOf(block: Block): number {
  let size = 0;
  visit(block, (node) => {
    if ('value' in node) size += node.value.length;
  });
  return size;
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
