/**
 * The chapters of a book: one an article, printed by the HTML exporter's door, and the pictures that they share.
 *
 * Invariant: a picture that stands in several chapters is one file; no two documents have one name.
 */
import type { Edition } from '../edition.ts';
import {
  fitPicture,
  headOf,
  type PlacedPicture,
  type PlacedPictures,
  picturesOf,
  placed,
  printChapter,
  printXhtml,
} from '../html/index.ts';
import type { BookChapter, BookPicture } from './book.ts';
import { isVertical, stylesOf, type WritingMode } from './writing-mode.ts';

/** How the body of an article begins. */
export type Opening = 'plain' | 'smallCaps' | 'dropCap';

/** How chapters are printed. */
export interface ChapterStyle {
  opening: Opening;
  writingMode: WritingMode;
  /** Whether each says who wrote it and when to machines too: in a book of one article the package says it. */
  hasFacts: boolean;
  signal: AbortSignal | undefined;
}

/** Chapters, their documents and their pictures. */
export interface Chapters {
  chapters: BookChapter[];
  documents: { name: string; xhtml: string }[];
  pictures: BookPicture[];
}

/** Prints the chapters of a book. */
export async function printChapters(editions: readonly Edition[], style: ChapterStyle): Promise<Chapters> {
  const shelf: Shelf = { pictures: [], places: new Map() };
  const chapters: BookChapter[] = [];
  const documents: Chapters['documents'] = [];
  for (const [index, edition] of editions.entries()) {
    style.signal?.throwIfAborted();
    const stem = `a${String(index + 1).padStart(4, '0')}`;
    const { title, language, direction, metadata, words } = edition;
    const mode = isVertical(language, style.writingMode);
    if (style.writingMode === 'vertical' && !mode) {
      edition.report('export/lossy', `Text in "${language}" is not written from top to bottom; its pages are as usual`);
    }
    const chapter = printChapter(edition, {
      pictures: await shelve(edition, shelf),
      isVertical: mode,
      className: openings[hasCase(language) ? style.opening : 'plain'],
      nameOf: (place) => `${stem}${place === 1 ? '' : `-${place}`}.xhtml`,
    });
    const facts = style.hasFacts ? headOf(edition).facts : undefined;
    const head = { title, language, direction, division: 'bodymatter', facts, ...stylesOf(mode) } as const;
    for (const { name, markup } of chapter.documents) documents.push({ name, xhtml: printXhtml(head, markup) });
    chapters.push({
      ...{ title, language, direction, outline: chapter.outline },
      names: [`${stem}.xhtml`, ...chapter.documents.slice(1).map(({ name }) => name)],
      section: metadata.articleSection,
      description: metadata.description,
      byline: words.labels.names(metadata.author?.map(({ name }) => name) ?? []) || edition.byline,
    });
  }
  return { chapters, documents, pictures: shelf.pictures };
}

const openings: Readonly<Record<Opening, string | undefined>> = {
  plain: undefined,
  smallCaps: 'caps',
  dropCap: 'caps drop',
};

/** Languages in scripts that have small letters and capitals: those of the rest have nothing to open with. */
const caseless = new Set(
  'am ar as bn bo dv dz fa ckb gu he hi ja jv ka kn km ko ks lo ml mr my ne or pa ps sd si ta te th ti ug und ur yi yue zh'.split(
    ' ',
  ),
);

function hasCase(language: string): boolean {
  return !caseless.has(language.toLowerCase().split('-', 1)[0] ?? 'und');
}

/** The pictures of all chapters. */
interface Shelf {
  pictures: BookPicture[];
  /** By the address that the model has. */
  places: Map<string, PlacedPicture>;
}

async function shelve(edition: Edition, shelf: Shelf): Promise<PlacedPictures> {
  for (const image of picturesOf(edition)) {
    if (shelf.places.has(image.url)) continue;
    const fit = await fitPicture(edition, image);
    if (!fit) continue;
    const path = `images/p${String(shelf.pictures.length + 1).padStart(4, '0')}${fit.info.extension}`;
    shelf.pictures.push({ path, mediaType: fit.info.mediaType, bytes: fit.bytes });
    shelf.places.set(image.url, placed(path, fit.info));
  }
  return shelf.places;
}
