/**
 * HTML into an article: a page, of which the article is found, or a fragment, of which all is taken.
 *
 * Parse with places in the source, read what the page says about its article, select its elements, map them by an
 * allow-list. Invariant: content never throws; nothing that can run or load reaches the model; what is not in the body is
 * in the metadata or in `omitted`.
 */
import { textDirection } from '../../language/direction.ts';
import type { Article, Metadata } from '../../model/article.ts';
import { directionOf } from '../../model/build.ts';
import { canonical } from '../../model/canonical.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../../model/diagnostic.ts';
import type { Block, Direction } from '../../model/nodes.ts';
import { checkOptions, languageTag } from '../../model/options.ts';
import { replaceUnfit } from '../../model/provenance.ts';
import { plainText } from '../../model/visit.ts';
import { flow } from './block.ts';
import { decodePage } from './decode.ts';
import type { Mapper } from './mapper.ts';
import { readMetadata } from './metadata/index.ts';
import { notesOf } from './notes.ts';
import { settlePositions } from './place.ts';
import { omissionsOf, type Selection, selectAll, selectArticle } from './select.ts';
import { attribute, type Document, type Element, find, isElement, type Page, parsePage, walk } from './tree.ts';
import { baseOf } from './url.ts';

/** How HTML is read. */
export interface HtmlParseOptions {
  /** Address of the page: `metadata.url`, and what relative addresses resolve against. Default: what the page states. */
  url?: string;
  /** Address that relative addresses resolve against, where it is not the page's. Default: its `base` element, else `url`. */
  baseUrl?: string;
  /** Language of the article, a BCP 47 tag. Default: what the page states. */
  language?: string;
  /** Direction of the article. Default: what the page states, else by the language, else by the letters. */
  direction?: Direction;
  /** Metadata that you know. It wins over what the page says, and its provenance is `user`. */
  metadata?: Metadata;
  /**
   * Whether the article is looked for in a page around it. Default: `'auto'`, yes if the input is a page (it has a head, a
   * body element or navigation); a fragment is taken whole.
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
    metadata: 'object',
    extract: [true, false, 'auto'],
    encoding: 'string',
    onDiagnostic: 'function',
  });
  const { onDiagnostic } = options;
  const source = replaceUnfit(textOfInput(html, options));
  const page = parsePage(source);
  if (page.exceeded)
    onDiagnostic?.(
      diagnose('html/limit', 'The page nests too deep or has too many elements; some gave way to their text', {
        source: 'html',
      }),
    );
  const base = baseOf(options.url ?? options.metadata?.url, baseElement(page.document), options.baseUrl);
  const about = readMetadata(page.document, {
    source,
    base,
    language: options.language,
    given: options.metadata ?? {},
    onDiagnostic,
  });
  const body = bodyOf(page.document);
  const extract = options.extract === 'auto' || options.extract === undefined ? isPage(page) : options.extract;
  const headline = about.metadata.headline === undefined ? undefined : about.headline;
  const used = new Set(headline ? [headline] : []);
  const whole = body && { ...selectAll(body) };
  const selection = body && (extract ? selectArticle(page.document, body, headline) : whole);
  if (selection?.failed)
    onDiagnostic?.(
      diagnose('html/not-found', 'No article was found in the page; all of it was taken', { source: 'html' }),
    );
  const language = options.language ?? about.language ?? 'und';
  const blocks = selection
    ? mapped(selection, used, page.document, { base, language, direction: directionOf(language), onDiagnostic })
    : [];
  settlePositions(blocks, source);
  const omitted = selection ? omissionsOf(selection, used) : [];
  if (blocks.length === 0) onDiagnostic?.(diagnose('html/empty', 'The page holds no text', { source: 'html' }));
  const direction =
    options.direction ??
    about.direction ??
    (language === 'und' ? textDirection(blocks.map(plainText).join('\n')) : directionOf(language));
  if (options.language !== undefined) about.provenance['/language'] = { status: 'user', positions: [] };
  if (options.direction !== undefined) about.provenance['/direction'] = { status: 'user', positions: [] };
  const metadata = { ...(options.url === undefined ? {} : { url: options.url }), ...about.metadata };
  return {
    type: 'article',
    version: 1,
    language,
    direction,
    metadata,
    children: blocks,
    provenance: about.provenance,
    omitted,
    markup: [],
  };
}

function textOfInput(html: unknown, { encoding, onDiagnostic }: HtmlParseOptions): string {
  if (typeof html === 'string') return html;
  if (!(html instanceof Uint8Array)) {
    throw new OffprintError('source/invalid', `html: expected a string or bytes, got ${typeof html}`);
  }
  const decoded = decodePage(html, encoding);
  if (decoded.damaged) {
    onDiagnostic?.(
      diagnose('html/encoding', `Some bytes are no ${decoded.encoding} and became U+FFFD`, { source: 'html' }),
    );
  }
  return decoded.text;
}

function mapped(
  { root, keeps }: Selection,
  used: ReadonlySet<Element>,
  page: Document,
  context: Pick<Mapper, 'base' | 'language' | 'direction'> & { onDiagnostic: OnDiagnostic | undefined },
): Block[] {
  const { onDiagnostic, ...rest } = context;
  const mapper: Mapper = {
    ...rest,
    keeps: (element) => keeps(element) && !used.has(element),
    notes: notesOf(page),
    targets: targetsOf(page),
    flow,
    report: (ruleId, reason, place) =>
      onDiagnostic?.(diagnose(ruleId, reason, { source: 'html', ...(place ? { place } : {}) })),
  };
  let flattened = 0;
  const blocks = canonical(flow(root.childNodes, mapper), () => {
    flattened += 1;
  });
  if (flattened > 0)
    mapper.report(
      'model/too-deep',
      `Nodes nested deeper than 100 levels gave way to their contents, at ${flattened} places`,
    );
  return blocks;
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
