/**
 * HTML into an article: a page, of which the article is found, or a fragment, of which all is taken.
 *
 * Parse with places in the source, read what the page says about its article, select its elements, map them by an
 * allow-list. Invariant: content never throws; nothing that can run or load reaches the model; what is not in the body is
 * in the metadata or in `omitted`.
 */
import { readingFor } from '../../language/reading.ts';
import { settleLanguage } from '../../language/settle.ts';
import type { Article, Metadata } from '../../model/article.ts';
import { diagnose, OffprintError, type OnDiagnostic, type RuleId } from '../../model/diagnostic.ts';
import type { Block, Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag, nameOf } from '../../model/options.ts';
import { isSaid, type Position, type Provenance, replaceUnfit } from '../../model/provenance.ts';
import { metadataFault } from '../../model/shape.ts';
import type { Mapper } from '../elements/mapper.ts';
import { settleMetadata, settlePositions } from '../elements/place.ts';
import { attribute, type Document, type Element, find, isElement, type Page, parsePage } from '../elements/tree.ts';
import { baseOf } from '../elements/url.ts';
import { type Beside, contextOf, type Found, nothing, omittedOf, readBody } from './body.ts';
import { decodePage } from './decode.ts';
import { finish, readDateline } from './finish.ts';
import { markupIn, runsOf } from './markup.ts';
import { describe, dropCutTitle } from './metadata/description.ts';
import { type PageMetadata, readMetadata } from './metadata/index.ts';
import { ownArticle, ownArticles } from './own.ts';
import { printedLines } from './printed.ts';
import { proseOf } from './prose.ts';
import { reveal } from './reveal.ts';

/** How HTML is read. */
export interface HtmlParseOptions {
  /** Address of the page: `metadata.url`, and what relative addresses resolve against. Default: what the page states. */
  url?: string;
  /** Address that relative addresses resolve against, where it is not the page's. Default: its `base` element, else `url`. */
  baseUrl?: string;
  /** Language of the article, a BCP 47 tag. Default: what the page states, else guessed and marked as a guess. */
  language?: string;
  /** Direction of the article. Default: what the page states, else by the language, else by the letters. */
  direction?: Direction;
  /** Metadata that you know. It wins over what the page says, and its provenance is `user`. Default: none. */
  metadata?: Metadata;
  /**
   * Whether the article is looked for in a page around it. Default: `'auto'`, yes if the input is a page (it has a head, a
   * body element or navigation); a fragment is taken whole. `false` takes all that the page shows, its menus too; what nobody
   * sees stays in `omitted` and is reported.
   */
  extract?: boolean | 'auto';
  /** Label of the encoding of bytes (WHATWG Encoding Standard). Default: what the page states, else UTF-8. */
  encoding?: string;
  /** Takes what the parser noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/**
 * Reads an HTML page or fragment as an article.
 *
 * @param html Characters, whose UTF-16 units positions count; or bytes: positions then count in the text that they decode to.
 * @throws OffprintError `option/invalid` for an option of a wrong type, `source/invalid` if `html` is neither.
 */
export function fromHtml(html: string | Uint8Array, options: HtmlParseOptions = {}): Article {
  checkOptions(options, {
    url: 'string',
    baseUrl: 'string',
    language: languageTag,
    direction: ['ltr', 'rtl'],
    metadata: metadataFault,
    extract: [true, false, 'auto'],
    encoding: 'string',
    onDiagnostic: 'function',
  });
  const source = replaceUnfit(textOfInput(html, options));
  const page = parsePage(source);
  const report = (ruleId: RuleId, reason: string, place?: Position): void =>
    options.onDiagnostic?.(diagnose(ruleId, reason, { source: 'html', ...(place ? { place } : {}) }));
  if (page.exceeded)
    report('html/limit', 'The page nests too deep or has too many elements; some gave way to their text');
  return readPage(page, source, options, report);
}

function readPage(page: Page, source: string, options: HtmlParseOptions, report: Mapper['report']): Article {
  const { document } = page;
  const body = bodyOf(document);
  if (body) reveal(body);
  const base = baseOf(
    options.url ?? options.metadata?.url ?? statedAddress(document),
    baseElement(document),
    options.baseUrl,
  );
  const own = ownArticle(document);
  const articles = own ? [] : ownArticles(document);
  if (articles.length > 0) {
    report('html/publication', `The page holds a publication of ${articles.length} articles; they were read as one`);
  }
  const isPublication = articles.length > 0;
  const prose = body ? proseOf(body) : '';
  const about = aboutOf(document, { source, base, prose, own, isPublication, options });
  const { language, direction, provenance: origin } = settleLanguage(prose, options, about);
  const reading = readingFor(language);
  const headline = own ? own.headline : about.metadata.headline === undefined ? undefined : about.headline;
  const printed = own || isPublication || !body ? nothing : printedLines(body, about, reading);
  const found: Found = { page, body, own, isPublication, headline, printed, reading };
  const beside: Beside = { lost: [], marks: [], prints: [] };
  const context = contextOf(found, { source, base, language, direction, report, beside });
  const { selection, blocks } = readBody(found, context, beside, options.extract);
  const authors = about.metadata.author?.map(({ name }) => name) ?? [];
  // What we printed says what it is.
  const children = own ? blocks : finish(blocks, reading, authors, language);
  if (children.length === 0) report('html/empty', 'The page holds no text');
  if (!own) {
    dropCutTitle(about, children);
    describe(about, selection?.deck, children, options.metadata ?? {});
    readDateline(children, about);
  }
  settleMetadata(about.metadata, about.provenance, source);
  const stated = placesOf(about.provenance);
  const omitted = omittedOf(found, selection, stated, beside.lost, report);
  const left = omitted.map(({ position }) => position);
  const markup = settle(children, { document, source, stated, left, beside });
  const provenance = { ...about.provenance, ...origin };
  const metadata = { ...(options.url === undefined ? {} : { url: options.url }), ...about.metadata };
  return { type: 'article', version: 1, language, direction, metadata, children, provenance, omitted, markup };
}

/** Reads what a page says about its article. */
function aboutOf(
  document: Document,
  known: Pick<Found, 'own' | 'isPublication'> & {
    source: string;
    base: string | undefined;
    prose: string;
    options: HtmlParseOptions;
  },
): PageMetadata {
  const { source, base, prose, own, isPublication, options } = known;
  const about = readMetadata(document, {
    source,
    url: options.url ?? options.metadata?.url,
    base,
    language: options.language,
    guess: () => settleLanguage(prose, {}, {}).language,
    given: options.metadata ?? {},
    own: own?.seen ?? (isPublication ? [] : undefined),
    isBound: isPublication,
    onDiagnostic: options.onDiagnostic,
  });
  // A page of ours that does not know its language says so.
  if (own && attribute(own.article, 'lang') === 'und') about.language ??= 'und';
  return about;
}

/**
 * Settles which characters are markup, and which leaves are what the source says at their place.
 *
 * @param known.stated Where the words of the metadata stand, and `known.left` what is left out: no markup, wherever it is.
 */
function settle(
  children: readonly Block[],
  known: { document: Document; source: string; stated: Position[]; left: Position[]; beside: Beside },
): Position[] {
  const { document, source, stated, left, beside } = known;
  const marked = markupIn(document, source);
  for (const { start, end } of beside.marks) marked.fill(1, start.offset, end.offset);
  for (const { start, end } of [...stated, ...left]) marked.fill(0, start.offset, end.offset);
  for (const offset of beside.prints) marked[offset] = 0;
  // What is left out may stand in the middle of a leaf.
  const without = marked.slice();
  for (const { start, end } of left) without.fill(1, start.offset, end.offset);
  const placed = settlePositions(
    children,
    (value, place) => isSaid(value, [place], source, marked) || isSaid(value, [place], source, without),
  );
  if (beside.prints.length > 0) {
    const seen = new Uint8Array(source.length);
    for (const { start, end } of placed) seen.fill(1, start.offset, end.offset);
    for (const offset of beside.prints) if (!seen[offset]) marked[offset] = 1;
  }
  return runsOf(marked, source);
}

/** Where the words stand that the metadata was read from. */
function placesOf(provenance: Readonly<Record<string, Provenance>>): Position[] {
  const values = Object.entries(provenance).filter(([pointer]) => pointer.startsWith('/metadata/'));
  return values.flatMap(([, { positions }]) => positions);
}

function textOfInput(html: unknown, { encoding, onDiagnostic }: HtmlParseOptions): string {
  if (typeof html === 'string') return html;
  if (!(html instanceof Uint8Array)) {
    throw new OffprintError('source/invalid', `html: expected a string or bytes, got ${nameOf(html)}`);
  }
  const decoded = decodePage(html, encoding);
  if (decoded.damaged) {
    onDiagnostic?.(
      diagnose('html/encoding', `Some bytes are no ${decoded.encoding} and became U+FFFD`, { source: 'html' }),
    );
  }
  return decoded.text;
}

/** The address that a page gives itself. */
function statedAddress(page: Document): string | undefined {
  const canonical = find(
    page,
    (element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  if (canonical) return attribute(canonical, 'href');
  const meta = find(page, (element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:url');
  return meta && attribute(meta, 'content');
}

function baseElement(page: Document): string | undefined {
  const element = find(page, ({ tagName }) => tagName === 'base');
  return element && attribute(element, 'href');
}

function bodyOf(page: Document): Element | undefined {
  return page.childNodes
    .find(isElement)
    ?.childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'body');
}
