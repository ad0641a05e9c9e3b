/**
 * An edition: one article with the export options applied, ready for a writer. What every format must decide alike is
 * decided here: which metadata may be stated, the title, the time, heading levels, note numbers, link targets.
 *
 * Invariant: two formats of one article agree in metadata, numbering and links, and report the same losses.
 */

import { fingerprint } from '../container/fingerprint.ts';
import { languageOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Article, Metadata, Publication } from '../model/article.ts';
import { directionOf } from '../model/build.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { diagnose, OffprintError } from '../model/diagnostic.ts';
import type { Media } from '../model/envelope.ts';
import type { Block, Credit, Direction, FootnoteDefinition, Heading, Image, Node } from '../model/nodes.ts';
import { checkOptions, languageTagPattern, nameOf, type OptionCheck } from '../model/options.ts';
import { pathsOf } from '../model/pointer.ts';
import { replaceUnfit, statedMetadata } from '../model/provenance.ts';
import { checkSource } from '../model/sound.ts';
import { articlesOf, isKnown, plainText, titleOf, visit } from '../model/visit.ts';
import type { ExportOptions } from './exporter.ts';
import { exportOptionChecks, isBytesOrNone, toTimestamp } from './options.ts';

/** A note with the number that its markers show. */
export interface NumberedNote {
  /** From 1, in the order of first reference. */
  number: number;
  /** Its text. */
  definition: FootnoteDefinition;
  /** How many markers refer to it; 0 for a note that nothing refers to. */
  references: number;
}

/** One article as a writer prints it. */
export interface Edition {
  /** The article as it was given. */
  article: Article;
  /** Metadata that may be stated as fact. */
  metadata: Metadata;
  /** Language to print in: the option's, else the article's. A BCP 47 tag, perhaps `und`. */
  language: string;
  /** Which way its text runs. */
  direction: Direction;
  /** Labels, dates and quotes of the language. */
  words: Language;
  /** Title for file metadata and navigation. On the page stands `metadata.headline` or nothing. */
  readonly title: string;
  /** The byline to print, in one line: as the source prints it, else made from the authors' names; absent if neither is known. */
  byline?: string;
  /** The dateline to print in the head; absent if it is unknown or the body prints it itself. */
  dateline?: string;
  /** The credit line of the metadata, to print below the body; absent if there is none or the body prints it itself. */
  credit?: Credit;
  /** `CCYY-MM-DDThh:mm:ssZ`. */
  timestamp: string;
  /** The body without notes. */
  body: Exclude<Block, FootnoteDefinition>[];
  /** Notes in the order of their numbers. */
  notes: NumberedNote[];
  /** Number of the note that a marker refers to; `undefined` if there is no such note. */
  noteNumber(identifier: string): number | undefined;
  /**
   * Level of a heading so that none is skipped, 2 for the first level below the headline. A writer that prints no headline
   * may raise all by one.
   */
  headingLevel(heading: Heading): number;
  /** The target to write for a link: absolute and of an allowed scheme, or `#id` of this article; else `undefined`. */
  target(url: string): string | undefined;
  /** The bytes of a picture; `undefined` if none were given. */
  asset(image: Image): Promise<Uint8Array | undefined>;
  /** The pictures that `asset` gave, by their address. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** Tells the caller what was noticed, by one of our rules or by one of the writer's own, which is `info` if nothing else is said. */
  report(ruleId: Diagnostic['ruleId'], reason: string, about?: Node | Partial<Diagnostic>): void;
}

/**
 * The time that a file says it was made: what the caller says; else of an article when it was last changed, and of a
 * publication the latest of its own date and its articles' times, for a file is not older than what it holds.
 */
export function fileTime(
  source: Article | Publication,
  editions: readonly Edition[],
  { timestamp }: Pick<ExportOptions, 'timestamp'>,
): string {
  const stated = timestamp === undefined ? undefined : toTimestamp(timestamp);
  if (stated !== undefined) return stated;
  const own = source.type === 'publication' ? toTimestamp(source.metadata.datePublished ?? '') : undefined;
  const times = [...(own === undefined ? [] : [own]), ...editions.map((edition) => edition.timestamp)];
  return times.sort().at(-1) ?? earliest;
}

/** The language of a file: what the caller says, else the source's; one that is no tag is none, and validators refuse it. */
export function fileLanguage(
  { language }: Pick<Article, 'language'>,
  options: Pick<ExportOptions, 'language'>,
): string {
  return options.language ?? (languageTagPattern.test(language) ? language : 'und');
}

/**
 * The title of a file: an article's own; a publication's name, else what the caller gives, else the title of its first
 * article, which is reported. On the page stands the name or nothing.
 */
export function fileTitle(
  source: Article | Publication,
  [first]: readonly Edition[],
  { title, onDiagnostic }: Pick<ExportOptions, 'title' | 'onDiagnostic'>,
  format: string,
): string {
  if (source.type === 'article' && first) return first.title;
  const name = source.type === 'publication' ? source.metadata.name : '';
  const given = [name, title].find((each) => each?.trim());
  if (given !== undefined) return given;
  const derived = first?.title ?? '…';
  const reason = `The publication has no name; the file is titled "${derived}"`;
  onDiagnostic?.(diagnose('export/title-derived', reason, { source: format, path: '/metadata/name' }));
  return derived;
}

/** Time that a file carries where neither options nor article know one: the first that a ZIP entry can hold. */
const earliest = '1980-01-01T00:00:00Z';

/**
 * Makes the editions of a source: one an article.
 *
 * @param format Name of the writer, for diagnostics.
 * @param checks The writer's own options, and what each may be: what is neither among them nor an option of every exporter is
 * refused. Default: further options are let through.
 * @throws OffprintError `option/invalid` for an option that there is not or that is of a wrong type, `source/invalid` for a source that is neither an
 * article nor a publication, or has another shape than the model's.
 */
export function editionsOf(
  source: Article | Publication,
  options: ExportOptions,
  format: string,
  checks?: Readonly<Record<string, OptionCheck>>,
): Edition[] {
  checkOptions(options, { ...exportOptionChecks, ...checks }, checks ? 'known' : 'any');
  checkSource(source);
  options.signal?.throwIfAborted();
  return articlesOf(source).map((article) => editionOf(article, options, format));
}

function editionOf(article: Article, options: ExportOptions, format: string): Edition {
  let paths: ReadonlyMap<Node, string> | undefined;
  const placeOf = (node: Node): Partial<Diagnostic> => {
    paths ??= pathsOf(article);
    const path = paths.get(node);
    return { ...(node.position && { place: node.position }), ...(path !== undefined && { path }) };
  };
  const report: Edition['report'] = (ruleId, reason, about) => {
    const more = about && 'type' in about ? placeOf(about) : about;
    options.onDiagnostic?.({ ...diagnose(ruleId, reason, { source: format }), ...more });
  };
  const metadata = statedMetadata(article, options.inferredFrom ?? 0.75, (path) =>
    report('export/inferred-omitted', `${path.slice('/metadata/'.length)} is only inferred and is not stated`, {
      path,
    }),
  );
  const language = fileLanguage(article, options);
  if (language === 'und') {
    const isTag = languageTagPattern.test(article.language);
    const reason = isTag ? 'The language of the article is not known' : 'The language of the article is no BCP 47 tag';
    report('export/language-unknown', reason, { path: '/language' });
  }
  const words = languageOf(language);
  const authors = metadata.author?.map((author) => author.name) ?? [];
  let title: string | undefined;
  const byline = inOneLine(metadata.byline) ?? (authors.length > 0 ? words.labels.byline(authors) : undefined);
  return {
    article,
    metadata,
    language,
    direction: options.language === undefined ? article.direction : directionOf(options.language),
    words,
    // Made, and reported where it is derived, only if the format has a place for a title.
    get title() {
      title ??= titleFor({ ...article, metadata }, options, report);
      return title;
    },
    ...(byline === undefined ? {} : { byline }),
    ...datelineOf(article, metadata),
    ...creditOf(article, metadata),
    timestamp:
      toTimestamp(options.timestamp ?? metadata.dateModified ?? metadata.datePublished ?? earliest) ?? earliest,
    ...bodyOf(article, report),
    target: targetFinder(article, options.baseUrl ?? metadata.url, report),
    ...assetsOf(options.assets, report),
    report,
  };
}

/** A byline of several printed lines with dots between them; none where the words run on over the end of a line. */
function inOneLine(byline: string | undefined): string | undefined {
  const lines = byline?.split(/[\n\r\u0085\u2028\u2029]/u).map((line) => line.trim());
  return lines?.filter(Boolean).reduce((whole, line) => {
    if (whole === '') return line;
    const runsOn = /[,;:·|/&–—-]$/u.test(whole) || /^(?:\p{Ll}|[,;:·|/&–—-])/u.test(line);
    return whole + (runsOn ? ' ' : ' · ') + line;
  }, '');
}

/** A dateline mostly stands in the paragraph that it opens, one of the first blocks. */
function datelineOf({ children }: Article, { dateline }: Metadata): Pick<Edition, 'dateline'> {
  if (!dateline || children.slice(0, 8).some((block) => plainText(block).startsWith(dateline.text))) return {};
  return { dateline: dateline.text };
}

function creditOf({ children }: Article, { creditText }: Metadata): Pick<Edition, 'credit'> {
  const folded = (text: string): string => replaceUnfit(text).replace(/\s+/gu, ' ').trim();
  const value = folded(creditText ?? '');
  if (value === '' || children.some((block) => block.type === 'credit' && folded(plainText(block)) === value))
    return {};
  return { credit: { type: 'credit', role: 'source', children: [{ type: 'text', value }] } };
}

function titleFor(article: Article, options: ExportOptions, report: Edition['report']): string {
  if (article.metadata.headline?.trim()) return article.metadata.headline;
  if (options.title?.trim()) return options.title;
  const title = titleOf(article);
  report('export/title-derived', `The article has no headline; it is titled "${title}"`, {
    path: '/metadata/headline',
  });
  return title;
}

function bodyOf(
  article: Article,
  report: Edition['report'],
): Pick<Edition, 'body' | 'notes' | 'noteNumber' | 'headingLevel'> {
  const definitions = new Map<string, FootnoteDefinition>();
  /** Notes with the identifier of another, which no marker can lead to. */
  const doubles: FootnoteDefinition[] = [];
  const references = new Map<string, number>();
  const levels = new Map<Heading, number>();
  const unknown = new Set<string>();
  let open: { depth: number; level: number }[] = [];
  visit(article, (node) => {
    if (!isKnown(node) && !unknown.has(node.type)) {
      unknown.add(node.type);
      report('export/unknown-node', `No writer knows a node of type "${node.type}"; its text is kept`, node);
    }
    if (node.type === 'footnoteReference') references.set(node.identifier, (references.get(node.identifier) ?? 0) + 1);
    if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier)) doubles.push(node);
      else definitions.set(node.identifier, node);
    }
    if (node.type === 'image' && node.alt === undefined) {
      report('export/alt-missing', `The picture ${node.url} has no alternative text`, node);
    }
    if (node.type !== 'heading') return;
    open = open.filter((section) => section.depth < node.depth);
    const level = Math.min((open.at(-1)?.level ?? 1) + 1, 6);
    open.push({ depth: node.depth, level });
    levels.set(node, level);
  });
  const notes: NumberedNote[] = [];
  for (const [identifier, count] of references) {
    const definition = definitions.get(identifier);
    if (definition) notes.push({ number: notes.length + 1, definition, references: count });
    else report('export/note-missing', `There is no note "${identifier}"; its marker is left out`);
  }
  const numbers = new Map(notes.map((note) => [note.definition.identifier, note.number]));
  for (const definition of [...definitions.values(), ...doubles]) {
    const { identifier } = definition;
    if (references.has(identifier) && !doubles.includes(definition)) continue;
    report(
      'export/note-unreferenced',
      `Nothing refers to note "${identifier}"; it is printed with the others`,
      definition,
    );
    notes.push({ number: notes.length + 1, definition, references: 0 });
  }
  return {
    body: article.children.filter((block) => block.type !== 'footnoteDefinition'),
    notes,
    noteNumber: (identifier) => numbers.get(identifier),
    headingLevel: (heading) => levels.get(heading) ?? 2,
  };
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

function targetFinder(article: Article, baseUrl: string | undefined, report: Edition['report']): Edition['target'] {
  // Most articles have no link to a place of their own, and need no list of these.
  let ids: ReadonlySet<string> | undefined;
  const base = baseUrl !== undefined && URL.canParse(baseUrl) ? baseUrl : undefined;
  const reported = new Set<string>();
  return (url) => {
    if (url.startsWith('#')) {
      ids ??= idsOf(article);
      if (ids.has(url.slice(1))) return url;
    }
    const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
    if (parsed && isWhole(parsed)) return strictAddress(parsed.href);
    if (!reported.has(url)) {
      reported.add(url);
      report('export/link-dropped', `The link to ${url.slice(0, 80)} was left out; its text is kept`);
    }
    return undefined;
  };
}

function idsOf(article: Article): Set<string> {
  const ids = new Set<string>();
  visit(article, (node) => {
    if ('id' in node && node.id !== undefined) ids.add(node.id);
  });
  return ids;
}

/** Whether an address is of an allowed scheme and leads somewhere: no empty host label, no `mailto:` to nobody. */
function isWhole({ protocol, hostname, pathname }: URL): boolean {
  return schemes.has(protocol) && pathname !== '' && !/^\.|\.\./.test(hostname);
}

/** Writes an address in the characters of RFC 3986; the URL Standard lets others stand, which validators refuse. */
function strictAddress(href: string): string {
  const [, origin = '', rest = ''] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/.exec(href) ?? [];
  const [path = '', ...fragment] = rest.split('#');
  const strict = [path, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].join('#');
  return origin + strict.replace(/%(?![\da-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/gi, encodeURIComponent);
}

function assetsOf(assets: ExportOptions['assets'], report: Edition['report']): Pick<Edition, 'asset' | 'media'> {
  const media = new Map<string, Uint8Array>();
  const asset: Edition['asset'] = async (image) => {
    const bytes =
      typeof assets === 'function'
        ? await assets(image)
        : assets && Object.hasOwn(assets, image.url)
          ? assets[image.url]
          : undefined;
    if (!isBytesOrNone(bytes)) {
      const reason = `assets: expected bytes of the picture ${image.url.slice(0, 80)}, got ${nameOf(bytes)}`;
      throw new OffprintError('option/invalid', reason, { option: 'assets' });
    }
    if (!bytes) report('export/image-missing', `No bytes were given for the picture ${image.url.slice(0, 80)}`, image);
    else media.set(image.url, bytes);
    return bytes;
  };
  return { asset, media };
}

/** What an envelope says of the pictures of some editions. */
export function mediaOf(editions: readonly Edition[]): Media {
  const media = editions.flatMap((edition) => [...edition.media]);
  return Object.fromEntries(media.map(([url, bytes]) => [url, fingerprint(bytes)]));
}
