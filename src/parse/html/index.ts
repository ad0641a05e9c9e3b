/**
 * HTML into an article: a page, of which the article is found, or a fragment, of which all is taken.
 *
 * Parse with places in the source, read what the page says about its article, select its elements, map them by an
 * allow-list. Invariant: content never throws; nothing that can run or load reaches the model; what is not in the body is
 * in the metadata or in `omitted`.
 */
import { type Reading, readingFor } from '../../language/reading.ts';
import { settleLanguage } from '../../language/settle.ts';
import type { Article, Metadata } from '../../model/article.ts';
import { canonical } from '../../model/canonical.ts';
import { diagnose, OffprintError, type OnDiagnostic, type RuleId } from '../../model/diagnostic.ts';
import type { Block, Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag, nameOf } from '../../model/options.ts';
import { type Omission, type Position, type Provenance, replaceUnfit } from '../../model/provenance.ts';
import { metadataFault } from '../../model/shape.ts';
import { plainText } from '../../model/visit.ts';
import { flow } from '../elements/block.ts';
import { joinCaptions } from '../elements/figure.ts';
import type { Mapper } from '../elements/mapper.ts';
import { noNotes, notesOf } from '../elements/notes.ts';
import { positionOf, settleMetadata, settlePositions } from '../elements/place.ts';
import {
  attribute,
  collapse,
  type Document,
  type Element,
  find,
  findAll,
  isElement,
  type Page,
  parsePage,
  walk,
} from '../elements/tree.ts';
import { baseOf, linkTarget, pictureAddress } from '../elements/url.ts';
import { decodePage } from './decode.ts';
import { finish, readDateline } from './finish.ts';
import { markupOf } from './markup.ts';
import { describe, dropCutTitle } from './metadata/description.ts';
import { type PageMetadata, readMetadata } from './metadata/index.ts';
import { type OwnArticle, ownArticle, ownArticles } from './own.ts';
import { ownReader } from './own-body.ts';
import { type PrintedLines, printedLines } from './printed.ts';
import { proseOf } from './prose.ts';
import { reveal } from './reveal.ts';
import { omissionsOf, type Selection, selectAll, selectArticle, selectOwn, selectShown } from './select.ts';

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
  const lost: Omission[] = [];
  const marks: Position[] = [];
  const context = contextOf(found, { source, base, language, direction, report, lost, marks });
  const { selection, blocks } = readBody(found, context, lost, options.extract);
  const authors = about.metadata.author?.map(({ name }) => name) ?? [];
  // What we printed says what it is.
  const children = own ? blocks : finish(blocks, reading, authors, language);
  settlePositions(children, source);
  if (children.length === 0) report('html/empty', 'The page holds no text');
  if (!own) {
    dropCutTitle(about, children);
    describe(about, selection?.deck, children, options.metadata ?? {});
    readDateline(children, about);
  }
  settleMetadata(about.metadata, about.provenance, source);
  const stated = placesOf(about.provenance);
  const omitted = omittedOf(found, selection, stated, lost, report);
  const markup = markupOf(document, source, marks, [...stated, ...omitted.map(({ position }) => position)]);
  const provenance = { ...about.provenance, ...origin };
  const metadata = { ...(options.url === undefined ? {} : { url: options.url }), ...about.metadata };
  return { type: 'article', version: 1, language, direction, metadata, children, provenance, omitted, markup };
}

/** What was found in a page before its body is read. */
interface Found {
  page: Page;
  body: Element | undefined;
  /** The article, in a page of our making. */
  own: OwnArticle | undefined;
  /** Whether the page is of our making and holds several articles. */
  isPublication: boolean;
  headline: Element | undefined;
  /** Lines of the body that the metadata says. */
  printed: PrintedLines;
  reading: Reading;
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

/** What the mapping goes by, but for the elements that are chosen. */
type Context = Omit<Mapper, 'keeps' | 'taken'>;

/** @param known.lost Takes what the mapping leaves out. @param known.marks Takes words that are markup. */
function contextOf(
  { page: { document }, own }: Found,
  known: Pick<Context, 'language' | 'direction' | 'report'> & {
    source: string;
    base: string | undefined;
    lost: Omission[];
    marks: Position[];
  },
): Context {
  const { source, language, direction, report, lost, marks } = known;
  // Addresses in a page of ours are what the article has: whole, or keys of its pictures.
  const base = own ? undefined : known.base;
  return {
    target: (written) => linkTarget(written, base),
    picture: (written) => pictureAddress(written, base),
    language,
    direction,
    notes: own ? noNotes : notesOf(document, (written) => linkTarget(written, base)),
    targets: own ? namesIn(own.article) : targetsOf(document),
    flow,
    report,
    own: own && ownReader,
    mark: (places) => {
      for (const place of places) marks.push(place);
    },
    leave: (element, rule) => {
      const position = positionOf(element);
      const text = source.slice(position?.start.offset, position?.end.offset);
      if (position) lost.push({ position, text, rule });
    },
  };
}

/** Chooses the elements of the article and reads them; of a page in which none are found, all that it shows. */
function readBody(
  found: Found,
  context: Context,
  lost: Omission[],
  extract: HtmlParseOptions['extract'],
): { selection: Selection | undefined; blocks: Block[] } {
  const { page, body, own, isPublication, headline, printed, reading } = found;
  if (!body) return { selection: undefined, blocks: [] };
  const { report } = context;
  let selection = own
    ? selectOwn(body, own)
    : isPublication
      ? selectShown(body)
      : select(page, body, headline, reading, extract);
  selection = { ...selection, deck: selection.deck ?? printed.deck };
  const taken = withInner(headline, printed.deck, ...printed.said);
  let blocks = bodyBlocks(selection, taken, context, lost);
  if (blocks.length === 0 && !own) {
    selection = { ...selectShown(body), deck: printed.deck, failed: true };
    lost.length = 0;
    blocks = bodyBlocks(selection, taken, context, lost);
  }
  if (selection.failed && blocks.length > 0) {
    report('html/not-found', 'No article was found in the page; all of it was taken');
  }
  for (const { rule, position } of lost) {
    if (rule === 'embed/no-title')
      report('html/embed-dropped', 'What is embedded has no title to link it by', position);
    if (rule === 'picture/no-address')
      report('html/link-dropped', 'A picture that shows nothing was left out', position);
  }
  return { selection, blocks };
}

/** Accounts for what is neither in the body nor in the metadata, in the order of the source. */
function omittedOf(
  { headline, printed }: Found,
  selection: Selection | undefined,
  stated: readonly Position[],
  lost: readonly Omission[],
  report: Mapper['report'],
): Omission[] {
  const used = withInner(headline, selection?.deck, ...printed.said);
  const left = selection ? omissionsOf(selection, used, stated) : [];
  const unseen = left.find(({ rule }) => rule === 'select/hidden');
  if (unseen && !selection?.found)
    report('html/unseen', 'Parts that nobody sees were kept out of the body', unseen.position);
  const [first] = left;
  if (first && selection?.found) {
    const reason = `Parts of the page were kept out of the article, ${left.length} in number; they stand in \`omitted\``;
    report('html/omitted', reason, first.position);
  }
  return [...left, ...lost].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function select(
  page: Page,
  body: Element,
  headline: Element | undefined,
  reading: Reading,
  extract: HtmlParseOptions['extract'] = 'auto',
): Selection {
  const looksFor = extract === 'auto' ? isPage(page) : extract;
  return looksFor ? selectArticle(page.document, body, headline, reading) : selectAll(body);
}

function bodyBlocks(selection: Selection, taken: ReadonlySet<Element>, context: Context, lost: Omission[]): Block[] {
  const mapper: Mapper = {
    ...context,
    taken: new Set(),
    keeps: (element) => selection.keeps(element) && !taken.has(element) && element !== selection.deck,
    lose: selection.found
      ? (node, rule) => {
          if (node.position) lost.push({ position: node.position, text: collapse(plainText(node)), rule });
        }
      : undefined,
  };
  let flattened = 0;
  const read = flow([selection.root], mapper);
  const blocks = canonical(mapper.own ? read : withoutRule(joinCaptions(read, mapper)), () => {
    flattened += 1;
  });
  if (flattened > 0) {
    mapper.report(
      'model/too-deep',
      `Nodes nested deeper than 100 levels gave way to their contents, at ${flattened} places`,
    );
  }
  return blocks;
}

/** Blocks without the line that a page draws between its text and its notes. */
function withoutRule(blocks: readonly Block[]): Block[] {
  const end = blocks.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  const isRule = end < blocks.length - 1 && blocks[end]?.type === 'thematicBreak';
  return blocks.filter((_, index) => !isRule || index !== end);
}

const nothing: PrintedLines = { said: [], deck: undefined };

/** Elements with all that they hold. */
function withInner(...elements: readonly (Element | undefined)[]): Set<Element> {
  const outer = elements.filter((element) => element !== undefined);
  return new Set(outer.flatMap((element) => [element, ...findAll(element, () => true)]));
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

/** Names of all elements in one: we give none without need. */
function namesIn(root: Element): Set<string> {
  return new Set(findAll(root, () => true).flatMap((element) => attribute(element, 'id') ?? []));
}

/** Names that links of the page lead to. */
function targetsOf(page: Document): Set<string> {
  const targets = new Set<string>();
  walk(page, (element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    const hash = href?.indexOf('#') ?? -1;
    if (href !== undefined && hash >= 0 && hash < href.length - 1) targets.add(href.slice(hash + 1));
  });
  return targets;
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

/** Whether the source is a page: its own tags say so, or it has what pages have round an article. */
function isPage({ document }: Page): boolean {
  return (
    find(document, ({ tagName, sourceCodeLocation }) => {
      if (!sourceCodeLocation) return false;
      return /^(?:html|head|body|title|nav)$/.test(tagName);
    }) !== undefined
  );
}
