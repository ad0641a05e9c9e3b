/**
 * EPUB 3.3: an article as a book of one chapter, a publication as a book of as many as it has articles. Chapters are
 * printed by the HTML exporter's door.
 *
 * Invariant: the file is valid and the same bytes each time; what the article prints stands in its chapter in reading
 * order, once; nothing in the file runs, and nothing is fetched to make it or to read it.
 */
import type { Article, Publication } from '../../model/article.ts';
import { envelopeName, sealEnvelope } from '../../model/envelope.ts';
import { type Edition, editionsOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import {
  fitPicture,
  type PlacedPicture,
  type PlacedPictures,
  picturesOf,
  placed,
  printChapter,
  printXhtml,
} from '../html/index.ts';
import { accessibilityOf } from './accessibility.ts';
import { type BookChapter, type BookPicture, factsOf } from './book.ts';
import { coverName, printCover, printCoverPage } from './cover.ts';
import { type BookFile, navigationName, ncxName, packageFolder, packBook, stylesheetName } from './engine.ts';
import { identifierOf } from './identifier.ts';
import { type FrontMatter, printNavigation, printNcx } from './navigation.ts';
import { type Item, printPackage, xhtml } from './package.ts';
import { bookStyle } from './style.ts';

/** How a book is made. */
export interface EpubOptions extends ExportOptions {
  /**
   * Whether the book gets a cover made from its title, authors, publisher and date. Default: true if it has a title of
   * its own; a title that is derived from the first words makes no cover. Set false to have none.
   */
  cover?: boolean;
}

/**
 * Prints an article, or a publication, as an EPUB book.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export async function toEpub(source: Article | Publication, options: EpubOptions = {}): Promise<Uint8Array> {
  const editions = editionsOf(source, options, 'epub', { cover: 'boolean' });
  const shelf: Shelf = { pictures: [], places: new Map() };
  const chapters: BookChapter[] = [];
  const documents: { name: string; xhtml: string }[] = [];
  for (const [index, edition] of editions.entries()) {
    options.signal?.throwIfAborted();
    const { title, language, direction } = edition;
    const { markup, outline } = printChapter(edition, await shelve(edition, shelf));
    const name = `a${String(index + 1).padStart(4, '0')}.xhtml`;
    chapters.push({ name, title, language, direction, outline });
    documents.push({ name, xhtml: printXhtml({ title, language, direction }, stylesheetName, markup) });
  }
  const facts = factsOf(source, editions, options);
  const identifier = await identifierOf(source);
  const hasCover = options.cover !== false && hasTitle(source, editions, options);
  // A book of one article needs no page of contents; readers have their own.
  const front: FrontMatter = { hasCover, hasContents: source.type === 'publication' };
  if (hasCover) documents.unshift({ name: coverName, xhtml: printCoverPage(facts, coverPath) });
  const { pictures } = shelf;
  const accessibility = accessibilityOf(editions, pictures, facts.words);
  return packBook({
    opf: printPackage(identifier, facts, accessibility, itemsOf(chapters, pictures, front)),
    nav: printNavigation(facts, chapters, front),
    ncx: printNcx(identifier, facts, chapters),
    css: bookStyle,
    documents,
    files: filesOf(source, options, pictures, hasCover ? printCover(facts) : undefined),
  });
}

/** EPUB as an exporter. */
export const epub: Exporter<EpubOptions, Uint8Array> = {
  format: 'epub',
  mediaType: 'application/epub+zip',
  extension: '.epub',
  write: toEpub,
};

/** The pictures of all chapters; one that stands in several is one file. */
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

/** Whether the book has a title that was given to it, not one that is made from its first words. */
function hasTitle(source: Article | Publication, editions: readonly Edition[], options: EpubOptions): boolean {
  if (source.type === 'publication') return true;
  return Boolean(editions[0]?.metadata.headline?.trim() || options.title?.trim());
}

const coverPath = 'cover.svg';
const svg = 'image/svg+xml';

function itemsOf(chapters: readonly BookChapter[], pictures: readonly BookPicture[], front: FrontMatter): Item[] {
  const cover: Item[] = front.hasCover
    ? [
        { id: 'cover', path: coverName, mediaType: xhtml, isRead: true },
        { id: 'cover-image', path: coverPath, mediaType: svg, properties: 'cover-image' },
      ]
    : [];
  return [
    ...cover,
    { id: 'nav', path: navigationName, mediaType: xhtml, properties: 'nav', isRead: front.hasContents },
    ...chapters.map(
      ({ name }, index): Item => ({ id: `chapter-${index + 1}`, path: name, mediaType: xhtml, isRead: true }),
    ),
    ...pictures.map(({ path, mediaType }, index): Item => ({ id: `picture-${index + 1}`, path, mediaType })),
    { id: 'style', path: stylesheetName, mediaType: 'text/css' },
    { id: 'ncx', path: ncxName, mediaType: 'application/x-dtbncx+xml' },
  ];
}

function filesOf(
  source: Article | Publication,
  options: EpubOptions,
  pictures: readonly BookPicture[],
  cover: string | undefined,
): BookFile[] {
  const envelope = sealEnvelope(source, options.embedSource ?? true);
  return [
    ...(cover === undefined ? [] : [{ path: `${packageFolder}/${coverPath}`, content: cover }]),
    ...pictures.map(({ path, bytes }) => ({ path: `${packageFolder}/${path}`, content: bytes })),
    ...(envelope === undefined ? [] : [{ path: `META-INF/${envelopeName}`, content: envelope }]),
  ];
}
