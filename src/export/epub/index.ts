/**
 * EPUB 3.3: an article as a book of one chapter, a publication as a book of as many as it has articles. Chapters are
 * printed by the HTML exporter's door.
 *
 * Invariant: the file is valid and the same bytes each time; what the article prints stands in its chapter in reading
 * order, once; nothing in the file runs, and nothing is fetched to make it or to read it.
 */
import type { Article, Publication } from '../../model/article.ts';
import { envelopeName, sealEnvelope } from '../../model/envelope.ts';
import { identifierOf } from '../../model/identifier.ts';
import type { OptionCheck } from '../../model/options.ts';
import { type Edition, editionsOf, mediaOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { accessibilityCheck, accessibilityOf, claimOf, type EpubAccessibility } from './accessibility.ts';
import { type BookFacts, factsOf } from './book.ts';
import { type Chapters, type Opening, printChapters } from './chapters.ts';
import { coverName, makeCover, printCoverPage } from './cover.ts';
import { type BookFile, navigationName, ncxName, packageFolder, packBook, stylesheetName } from './engine.ts';
import { type BookFont, type EpubFont, fontsCheck, placeFonts } from './fonts.ts';
import { contentsName, printContents, printTitlePage, titleName } from './front.ts';
import { type FrontMatter, printNavigation, printNcx } from './navigation.ts';
import { type Item, printPackage, xhtml } from './package.ts';
import { printStyle } from './style.ts';
import { isVertical, stylesOf, verticalSheet, verticalSheetName, type WritingMode } from './writing-mode.ts';

export type { EpubAccessibility } from './accessibility.ts';
export type { Opening } from './chapters.ts';
export type { EpubFont } from './fonts.ts';
export type { WritingMode } from './writing-mode.ts';

/** How a book is made. */
export interface EpubOptions extends ExportOptions {
  /**
   * The cover: bytes of a PNG, JPEG, GIF, WebP or an SVG that does nothing; or whether one is made from title, authors,
   * publisher and date. Default: true if the book has a title of its own; a title that is derived from the first words
   * makes no cover. Set false to have none.
   */
  cover?: boolean | Uint8Array;
  /**
   * Who vouches that the book conforms to EPUB Accessibility 1.1; the book then says so. Default: nobody, and it does not. A
   * claim that the content shows to be wrong (a picture without alternative text, an unknown language) is reported and not
   * written.
   */
  accessibility?: EpubAccessibility;
  /** Fonts that the book brings along. Default: none, and the reader's are used. */
  fonts?: readonly EpubFont[];
  /**
   * Which way lines run: `'horizontal'` (default), or `'vertical'`, from top to bottom and with pages from right to left, in
   * Japanese, Chinese and Korean. Articles in other languages are reported and stay as they are.
   */
  writingMode?: WritingMode;
  /**
   * How the text of an article begins, in scripts that have capitals: plainly (`'plain'`, default), with its first line in small
   * capitals (`'smallCaps'`), or with that and a capital over three lines (`'dropCap'`).
   */
  opening?: Opening;
}

const checks: Readonly<Record<Exclude<keyof EpubOptions, keyof ExportOptions>, OptionCheck>> = {
  cover: {
    expected: 'true, false or the bytes of a picture',
    test: (value) => typeof value === 'boolean' || value instanceof Uint8Array,
  },
  accessibility: accessibilityCheck,
  fonts: fontsCheck,
  writingMode: ['horizontal', 'vertical'] satisfies WritingMode[],
  opening: ['plain', 'smallCaps', 'dropCap'] satisfies Opening[],
};

/**
 * Prints an article, or a publication, as an EPUB book.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type, `font/unusable` for a font that no book may have.
 */
export async function toEpub(source: Article | Publication, options: EpubOptions = {}): Promise<Uint8Array> {
  const editions = editionsOf(source, options, 'epub', checks);
  const { opening = 'plain', writingMode = 'horizontal', signal } = options;
  const fonts = placeFonts(options.fonts ?? []);
  const isBound = source.type === 'publication';
  const printed = await printChapters(editions, { opening, writingMode, hasFacts: isBound, signal });
  const { chapters, pictures } = printed;
  const facts = factsOf(source, editions, options);
  const vertical = isVertical(facts.language, writingMode);
  const hasVertical = vertical || editions.some(({ language }) => isVertical(language, writingMode));
  const identifier = await identifierOf(source);
  const cover = await makeCover({
    ...{ source, facts, chapters, editions },
    given: options.cover instanceof Uint8Array ? options.cover : undefined,
    isMade: options.cover !== false && hasTitle(source, editions, options),
  });
  // A book of one article needs no page of contents; readers have their own.
  const front: FrontMatter = { hasCover: cover !== undefined, hasContents: isBound };
  const documents = [
    ...(cover ? [{ name: coverName, xhtml: printCoverPage(facts, cover) }] : []),
    ...(isBound ? frontPages(facts, printed, vertical) : []),
    ...printed.documents,
  ];
  const items = itemsOf(printed, front, fonts, hasVertical);
  if (cover) items.push({ id: 'cover-image', path: cover.path, mediaType: cover.mediaType, properties: 'cover-image' });
  return packBook({
    opf: printPackage({
      ...{ identifier, facts, items, isVertical: vertical },
      accessibility: accessibilityOf(editions, pictures, cover?.pictures ?? [], facts.words),
      claim: claimOf(options.accessibility, editions, facts.language),
    }),
    nav: printNavigation(facts, chapters, front),
    ncx: printNcx(identifier, facts, chapters),
    css: printStyle(fonts),
    documents,
    files: [
      ...(hasVertical ? [inPackage({ path: verticalSheetName, content: verticalSheet })] : []),
      ...(cover ? [inPackage(cover)] : []),
      ...pictures.map(({ path, bytes }) => inPackage({ path, content: bytes })),
      ...fonts.map(inPackage),
      ...envelopeOf(source, editions, options),
    ],
  });
}

/** EPUB as an exporter. */
export const epub: Exporter<EpubOptions, Uint8Array> = {
  format: 'epub',
  mediaType: 'application/epub+zip',
  extension: '.epub',
  write: toEpub,
};

/** Whether the book has a title that was given to it, not one that is made from its first words. */
function hasTitle(source: Article | Publication, editions: readonly Edition[], options: EpubOptions): boolean {
  if (options.title?.trim()) return true;
  return Boolean(source.type === 'publication' ? source.metadata.name.trim() : editions[0]?.metadata.headline?.trim());
}

function frontPages(facts: BookFacts, { chapters }: Chapters, vertical: boolean): Chapters['documents'] {
  const style = stylesOf(vertical);
  return [
    { name: titleName, xhtml: printTitlePage(facts, chapters.length, style) },
    { name: contentsName, xhtml: printContents(facts, chapters, style) },
  ];
}

function itemsOf(
  { documents, pictures }: Chapters,
  front: FrontMatter,
  fonts: readonly BookFont[],
  hasVertical: boolean,
): Item[] {
  const page = (id: string, path: string): Item => ({ id, path, mediaType: xhtml, isRead: true });
  const sheets = [stylesheetName, ...(hasVertical ? [verticalSheetName] : [])];
  return [
    ...(front.hasCover ? [page('cover', coverName)] : []),
    ...(front.hasContents ? [page('title-page', titleName), page('contents', contentsName)] : []),
    { id: 'nav', path: navigationName, mediaType: xhtml, properties: 'nav', isRead: documents.length === 0 },
    ...documents.map(({ name }) => page(name.replace('.xhtml', ''), name)),
    ...pictures.map(({ path, mediaType }, index): Item => ({ id: `picture-${index + 1}`, path, mediaType })),
    ...fonts.map(({ path, mediaType }, index): Item => ({ id: `font-${index + 1}`, path, mediaType })),
    ...sheets.map((path): Item => ({ id: path.replace('.css', ''), path, mediaType: 'text/css' })),
    { id: 'ncx', path: ncxName, mediaType: 'application/x-dtbncx+xml' },
  ];
}

const inPackage = ({ path, content }: BookFile): BookFile => ({ path: `${packageFolder}/${path}`, content });

function envelopeOf(source: Article | Publication, editions: readonly Edition[], options: EpubOptions): BookFile[] {
  const content = sealEnvelope(source, options.embedSource ?? true, mediaOf(editions));
  return content === undefined ? [] : [{ path: `META-INF/${envelopeName}`, content }];
}
