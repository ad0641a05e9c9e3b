/**
 * ninjs 3.1: an article as a news object in JSON (IPTC, ninjs 3.1: Standard and JSON Schema), its body in XHTML, its pictures
 * as associated objects with their renditions. Written as anybody's own format is, by the package's doors alone.
 *
 * Invariant: the object is valid by the schema, each property says what the article says, and what ninjs has no place for
 * is reported.
 */
import { toHtml } from '../../html.ts';
import {
  type Article,
  type Contributor,
  type Edition,
  type Exporter,
  type ExportOptions,
  editionsOf,
  type Image,
  identifierOf,
  type OnDiagnostic,
  type Parent,
  type Publication,
  pictureInfo,
  plainText,
  visit,
} from '../../index.ts';

/** How a news object is made. */
export interface NinjsOptions extends ExportOptions {
  /**
   * Identifier of the object, an absolute URI. Default: the article's `url`, else its `identifier` if that is a URI, else a
   * UUID made from what the article says.
   */
  uri?: string;
}

/** A text with its role (`headlines`, `descriptions`, `bodies`). */
export interface NinjsText {
  role?: string;
  contentType?: string;
  value: string;
}

/** Somebody or something that the object names: with `rel` what it is to the content, with `role` what it gave to it. */
export interface NinjsConcept {
  name: string;
  rel?: string;
  role?: string;
  uri?: string;
}

/** One form in which an object can be had. Width and height are pixels. */
export interface NinjsRendition {
  name: string;
  href?: string;
  contentType?: string;
  title?: string;
  width?: number;
  height?: number;
  sizeInBytes?: number;
}

/**
 * A news object: the properties of ninjs that an article can fill. What a newsroom knows besides (`version`, `pubStatus`,
 * `urgency`, `embargoedUntil`) it adds to the object.
 */
export interface NinjsItem {
  standard?: { name: 'ninjs'; version: '3.1'; schema: string };
  uri: string;
  type: 'text' | 'picture' | 'graphic' | 'composite';
  language?: string;
  versionCreated?: string;
  contentCreated?: string;
  headlines?: NinjsText[];
  descriptions?: NinjsText[];
  by?: string;
  located?: string;
  people?: NinjsConcept[];
  organisations?: NinjsConcept[];
  subjects?: NinjsConcept[];
  genres?: NinjsConcept[];
  infoSources?: NinjsConcept[];
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  rightsInfo?: { linkedRights: string };
  altIds?: { role: string; value: string }[];
  bodies?: NinjsText[];
  renditions?: NinjsRendition[];
  associations?: NinjsAssociation[];
}

/** An object that belongs to another. */
export interface NinjsAssociation extends NinjsItem {
  name: string;
  rel: string;
}

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';
const standard = { name: 'ninjs', version: '3.1', schema } as const;

/** An absolute URI in the characters of RFC 3986, of no scheme that runs or reads something. */
const isUri = (value: unknown): value is string => typeof value === 'string' && uri.test(value) && URL.canParse(value);

const uri =
  /^(?!(?:[a-z]*script|data|file|filesystem|blob|about|view-source):)[a-z][a-z\d+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/**
 * Makes the news object of an article; of a publication, a composite object with one of each article.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export async function toNinjs(source: Article | Publication, options: NinjsOptions = {}): Promise<NinjsItem> {
  const told = { ...options, ...onceEach(options) };
  const editions = editionsOf(source, told, 'ninjs', checks);
  const [edition] = source.type === 'article' ? editions : editionsOf(coverOf(source), told, 'ninjs');
  if (!edition) throw new RangeError('An article has an edition');
  const item = { standard, ...(await itemOf(edition, options.uri ?? (await uriOf(source, edition)), told)) };
  if (source.type === 'article') return item;
  const associations = [...(item.associations ?? [])];
  for (const part of editions) {
    options.signal?.throwIfAborted();
    const own = await itemOf(part, await uriOf(part.article, part), told);
    associations.push({ name: part.title, rel: 'item', ...own });
  }
  return known<NinjsItem>({ ...item, type: 'composite', associations });
}

const checks = { uri: { expected: 'an absolute URI', test: isUri } };

/** The body is printed by an exporter of its own, which notices much of what this one does: all is told once. */
function onceEach({ onDiagnostic }: ExportOptions): ExportOptions {
  const told = new Set<string>();
  const tell: OnDiagnostic = (noticed) => {
    const diagnostic = { ...noticed, source: 'ninjs' };
    if (told.size < told.add(JSON.stringify(diagnostic)).size) onDiagnostic?.(diagnostic);
  };
  return typeof onDiagnostic === 'function' ? { onDiagnostic: tell } : {};
}

/** ninjs as an exporter: the object as indented JSON. The IPTC has registered no media type of its own. */
export const ninjs: Exporter<NinjsOptions, string> = {
  format: 'ninjs',
  mediaType: 'application/json',
  extension: '.ninjs.json',
  write: async (source, options) => `${JSON.stringify(await toNinjs(source, options), null, 2)}\n`,
};

/** What a publication says of itself, as an article without a body. */
function coverOf({ metadata: { name, ...metadata }, language, direction }: Publication): Article {
  const nothing = { children: [], provenance: {}, omitted: [], markup: [] };
  return { type: 'article', version: 1, language, direction, metadata: { headline: name, ...metadata }, ...nothing };
}

async function uriOf(source: Article | Publication, edition: Edition): Promise<string> {
  const { url, identifier } = edition.metadata;
  return [addressOf(url, edition), identifier].find(isUri) ?? (await identifierOf(source));
}

/** An object without what is unknown: `undefined`, or empty as a text, as a list of nothing is; what must be there never is. */
function known<Item extends object>(loose: { [Key in keyof Item]: Item[Key] | undefined }): Item {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => String(value ?? '') !== '')) as Item;
}

async function itemOf(edition: Edition, uri: string, options: ExportOptions): Promise<NinjsItem> {
  const { metadata, language, byline } = edition;
  const { copyrightHolder, copyrightYear, dateline, license = '', isBasedOn, publisher, identifier } = metadata;
  const { articleSection = '', articleType = '', genre = '', keywords = [] } = metadata;
  const linkedRights = /^[\w+.-]+:\S+$/.test(license) ? addressOf(license, edition) : undefined;
  const notice = copyrightYear && copyrightHolder ? `© ${copyrightYear} ${copyrightHolder.name}` : undefined;
  if (copyrightYear !== undefined && notice === undefined) lose('copyrightYear', edition);
  if (metadata.isAccessibleForFree !== undefined) lose('isAccessibleForFree', edition);
  if (copyrightHolder?.url !== undefined) lose('copyrightHolder/url', edition);
  const created = momentOf('datePublished', edition);
  const changed = metadata.dateModified === undefined ? created : momentOf('dateModified', edition);
  if (options.timestamp !== undefined && changed && changed !== created) lose('dateModified', edition);
  const web = addressOf(metadata.url, edition);
  const sources: (readonly [name: string | undefined, role: string, url?: string | undefined])[] = [
    [publisher?.name, 'publisher', publisher?.url],
    [isBasedOn?.name ?? isBasedOn?.url, 'source', isBasedOn?.url],
    [isBasedOn?.publisher, 'sourcePublisher'],
    [dateline?.agency, 'agency'],
    [metadata.creditText, 'credit'],
  ];
  return known<NinjsItem>({
    uri,
    type: 'text',
    language: language === 'und' ? undefined : language,
    versionCreated: options.timestamp === undefined ? changed : edition.timestamp,
    contentCreated: created,
    headlines: [...textOf('main', metadata.headline), ...textOf('alternative', metadata.alternativeHeadline)],
    descriptions: textOf('summary', metadata.description),
    by: byline,
    located: dateline?.place,
    people: agentsOf('Person', edition),
    organisations: agentsOf('Organization', edition),
    subjects: [...topics('section', [articleSection]), ...topics('keyword', keywords)],
    genres: [...topics('', [genre]), ...topics('', [articleType], 'https://schema.org/')],
    infoSources: sources.flatMap(([name, role, url]) =>
      name ? known<NinjsConcept>({ name, role, uri: addressOf(url, edition) }) : [],
    ),
    copyrightHolder: copyrightHolder?.name,
    copyrightNotice: notice,
    ...(linkedRights === undefined ? { usageTerms: license } : { rightsInfo: { linkedRights } }),
    altIds: identifier && identifier !== uri ? [{ role: 'identifier', value: identifier }] : [],
    bodies: await bodyOf(edition, options),
    renditions: web ? [{ name: 'web', href: web }] : [],
    associations: await picturesOf(edition, uri, options),
  });
}

const topics = (rel: string, names: readonly string[], space?: string): NinjsConcept[] =>
  names.flatMap((name) => (name ? known<NinjsConcept>({ name, rel, uri: space && space + name }) : []));

function lose(path: string, { report }: Edition): void {
  report('export/lossy', `ninjs has no place for ${path}`, { path: `/metadata/${path}` });
}

/** Those of a kind who made the article, each with their part. */
function agentsOf(type: Contributor['type'], edition: Edition): NinjsConcept[] {
  return (['author', 'editor', 'translator', 'contributor'] as const).flatMap((part) =>
    (edition.metadata[part] ?? []).flatMap((agent: Contributor, index) => {
      if (agent.type !== type) return [];
      if (agent.jobTitle !== undefined) lose(`${part}/${index}/jobTitle`, edition);
      return known<NinjsConcept>({ name: agent.name, rel: agent.roleName || part, uri: addressOf(agent.url, edition) });
    }),
  );
}

const textOf = (role: string, value = ''): NinjsText[] =>
  value === '' ? [] : [{ role, contentType: 'text/plain', value }];

/** An address as `edition.target` allows it, if it leads out of the article. */
function addressOf(url = '', { target, report }: Edition): string | undefined {
  const address = url === '' ? undefined : target(url);
  if (address === undefined || address.startsWith('#') || isUri(address)) return isUri(address) ? address : undefined;
  report('export/link-dropped', `The link to ${url.slice(0, 80)} is no URI and was left out`);
  return undefined;
}

/** A moment in UTC as RFC 3339 has it. A date without a time and its zone is none: it is left out, and reported. */
function momentOf(name: 'datePublished' | 'dateModified', { metadata, report }: Edition) {
  const { [name]: value = '' } = metadata;
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(moment)) return new Date(moment).toISOString().replace('.000Z', 'Z');
  if (value !== '') report('export/lossy', `ninjs asks for a time and its zone; the date ${value} was left out`);
  return undefined;
}

/** The body in XHTML, without its head, which is metadata here; but with the dateline that would open it. */
async function bodyOf({ article, metadata, dateline }: Edition, options: ExportOptions): Promise<NinjsText[]> {
  if (article.children.length === 0 && dateline === undefined) return [];
  const baseUrl = options.baseUrl ?? metadata.url ?? '';
  const base = URL.canParse(baseUrl) ? { baseUrl } : {};
  const settings = { ...options, ...base, uri: undefined, fragment: 'xhtml', images: 'link' } as const;
  const opening = dateline === undefined ? {} : { dateline: { text: dateline } };
  const xhtml = await toHtml({ ...article, metadata: opening }, settings);
  const value = `<div xmlns="http://www.w3.org/1999/xhtml">\n${xhtml.trim()}\n</div>`;
  return [{ role: 'main', contentType: 'application/xhtml+xml', value }];
}

/** The pictures of the body, the one that stands for the article, and the publisher's logo. */
async function picturesOf(edition: Edition, uri: string, options: ExportOptions): Promise<NinjsAssociation[]> {
  const { article, metadata } = edition;
  const pictures = new Map<string, { image: Image; rel: string; figure?: Parent }>();
  visit(article, (node, ancestors) => {
    const figure = ancestors.at(-1);
    if (node.type === 'image' && !pictures.has(node.url))
      pictures.set(node.url, { image: node, rel: 'picture', ...(figure?.type === 'figure' ? { figure } : {}) });
  });
  const { image, publisher } = metadata;
  if (image && !pictures.has(image.url)) pictures.set(image.url, { image, rel: 'image' });
  const logo = publisher?.logo;
  if (logo && !pictures.has(logo)) pictures.set(logo, { image: { type: 'image', url: logo, alt: '' }, rel: 'logo' });
  const associations: NinjsAssociation[] = [];
  for (const { image, rel, figure } of pictures.values()) {
    const name = `${rel}-${associations.length + 1}`;
    const href = addressOf(image.url, edition);
    const bytes = options.assets === undefined ? undefined : await edition.asset(image);
    const legend = (type: string): string =>
      (figure?.children ?? []).flatMap((child) => (child.type === type ? plainText(child) : [])).join(' ');
    associations.push(
      known<NinjsAssociation>({
        name,
        rel,
        uri: href ?? `${uri.split('#')[0]}#${name}`,
        type: rel === 'logo' ? 'graphic' : 'picture',
        descriptions: [...textOf('caption', legend('caption')), ...textOf('altText', image.alt)],
        by: legend('credit'),
        renditions: href || bytes ? [renditionOf(image, href, bytes)] : [],
      }),
    );
  }
  return associations;
}

function renditionOf({ title }: Image, href?: string, bytes?: Uint8Array): NinjsRendition {
  const info = bytes && pictureInfo(bytes);
  const [width, height] = info?.width ? [info.width, info.height] : [];
  const sizeInBytes = bytes?.length;
  return known<NinjsRendition>({ name: 'main', href, contentType: info?.mediaType, title, width, height, sizeInBytes });
}
