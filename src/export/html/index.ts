/**
 * HTML: one page that holds all it needs, or the article alone to be put into a page (HTML Standard, ARIA in HTML,
 * DPUB-ARIA 1.1). Books print their chapters by this door, in the XML form.
 *
 * Invariant: what the article prints stands in the markup in reading order, once; nothing in it can run, and nothing is
 * loaded but the pictures that `images: 'link'` asks for.
 */
import type { Article, Publication } from '../../model/article.ts';
import { envelopeName, sealEnvelope } from '../../model/envelope.ts';
import type { OptionCheck } from '../../model/options.ts';
import { editionsOf, fileTitle, mediaOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { printArticle } from './article.ts';
import { articleName, boundHead, printFront } from './front.ts';
import { linkedData } from './linked-data.ts';
import { lines } from './markup.ts';
import { headOf, printPage } from './page.ts';
import { inlinePictures, linkPictures } from './picture.ts';
import { sheetOf } from './sheet.ts';

export { type ChapterHeading, printChapter } from './chapter.ts';
export { type Attributes, element, escapeMarkup, languageName, lines } from './markup.ts';
export { type BookPageHead, headOf, printXhtml } from './page.ts';
export {
  type FitPicture,
  fitBytes,
  fitPicture,
  type PlacedPicture,
  type PlacedPictures,
  picturesOf,
  placed,
  toDataAddress,
} from './picture.ts';

/** How a page is made. */
export interface HtmlOptions extends ExportOptions {
  /**
   * Where pictures are: in the page (`'inline'`, default: it needs nothing but itself; bytes by `assets`, PNG, JPEG, GIF,
   * WebP or an SVG that does nothing), or at their own address (`'link'`: a small page for a site that has them).
   */
  images?: 'inline' | 'link';
  /**
   * Whether only the article is printed, without the page around it: no head, no style, no data. Default: false. Set it
   * to put the article into a page of your own, or to `'xhtml'` to put it into XML: the same in XHTML, to stand where that
   * is the default namespace. A publication is then its title, its contents and its articles.
   */
  fragment?: boolean | 'xhtml';
  /**
   * What stands before the name (`id`) of every element, letters first. Default: nothing. Set it to another text for each
   * article where several fragments share a page: their notes would have the same names.
   */
  idPrefix?: string;
}

const checks: Readonly<Record<'images' | 'fragment' | 'idPrefix', OptionCheck>> = {
  idPrefix: {
    expected: 'a letter, then letters, digits, "-", "_" and "."',
    test: (value) => typeof value === 'string' && /^(?:[A-Za-z][\w.-]*)?$/.test(value),
  },
  images: ['inline', 'link'],
  fragment: [false, true, 'xhtml'],
};

/**
 * Prints an article, or a publication, as one HTML page.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export async function toHtml(source: Article | Publication, options: HtmlOptions = {}): Promise<string> {
  const editions = editionsOf(source, options, 'html', checks);
  const isBound = source.type === 'publication';
  const { images: _images, fragment: _fragment, idPrefix = '', ...shared } = options;
  const form = options.fragment === 'xhtml' ? 'xhtml' : 'html';
  const articles: string[] = [];
  for (const [index, edition] of editions.entries()) {
    options.signal?.throwIfAborted();
    const prefix = `${idPrefix}${isBound ? `a${index + 1}-` : ''}`;
    const pictures = options.images === 'link' ? linkPictures(edition) : await inlinePictures(edition);
    const sheet = sheetOf(edition, {
      form,
      prefix,
      below: isBound ? 1 : 0,
      reserved: [envelopeName],
      pictures,
    });
    articles.push(printArticle(sheet, isBound ? articleName(index, idPrefix) : undefined));
  }
  const front = isBound ? printFront(source, editions, options, form) : '';
  const content = lines(front, ...articles);
  if (options.fragment) return `${content}\n`;
  const [first] = editions;
  const { head, facts } =
    isBound || !first ? boundHead(source, fileTitle(source, editions, options, 'html'), options) : headOf(first);
  return printPage(head, facts, {
    main: content,
    className: isBound ? 'h-feed' : undefined,
    linkedData: linkedData(source, shared, idPrefix),
    envelope: sealEnvelope(source, options.embedSource ?? true, mediaOf(editions)),
    schemes: options.images === 'link' ? ['https:', 'http:'] : ['data:'],
  });
}

/** HTML as an exporter. */
export const html: Exporter<HtmlOptions, string> = {
  format: 'html',
  mediaType: 'text/html',
  extension: '.html',
  write: toHtml,
};
