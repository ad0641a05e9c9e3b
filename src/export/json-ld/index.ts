/**
 * JSON-LD in the vocabulary of schema.org: what is known about an article, for search engines and archives.
 *
 * Invariant: only true statements. Nothing is derived to look complete: no title of the first words, no author out of a
 * byline, no modification date out of a publication date; values that were inferred below `inferredFrom` are left out. What
 * readers of the format look for and nobody knows is reported (`export/recommended`).
 */
import type { Article, Metadata, Publication } from '../../model/article.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import { type Edition, editionsOf, fileLanguage } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { readBody } from './body.ts';
import {
  agentNodes,
  type Desk,
  dateValue,
  imageNode,
  isPerson,
  licenseValue,
  makeNode,
  publisherNode,
} from './desk.ts';
import { joinNodes, nameIn } from './join.ts';
import type {
  JsonLdAgent,
  JsonLdArticle,
  JsonLdCollection,
  JsonLdDocument,
  JsonLdGraph,
  JsonLdPage,
  JsonLdRole,
  JsonLdWork,
} from './vocabulary.ts';
import { countWords } from './words.ts';

export type * from './vocabulary.ts';

/**
 * Says what is known about an article, or a publication and its articles, as JSON-LD.
 *
 * `articleBody` holds the paragraphs, notes last, parted by blank lines; pull quotes are in `hasPart`, corrections in
 * `correction`, credit lines in `creditText`, the legends of pictures with the pictures.
 *
 * What is told twice (an author who holds the copyright, a picture of two articles) stands once, and is referred to by `@id`. A
 * publication is a `@graph` of a collection and its articles, each `isPartOf` it.
 *
 * @returns A plain object, ready for `JSON.stringify`. For a page take `toJsonLdScript`: JSON alone is not safe there.
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function toJsonLd(source: Article, options?: ExportOptions): JsonLdDocument<JsonLdArticle>;
export function toJsonLd(source: Publication, options?: ExportOptions): JsonLdDocument<JsonLdGraph>;
export function toJsonLd(
  source: Article | Publication,
  options?: ExportOptions,
): JsonLdDocument<JsonLdArticle | JsonLdGraph>;
export function toJsonLd(
  source: Article | Publication,
  options: ExportOptions = {},
): JsonLdDocument<JsonLdArticle | JsonLdGraph> {
  const articles = editionsOf(source, options, 'jsonld', {}).map(articleNode);
  const context = 'https://schema.org';
  if (source.type === 'publication') {
    return joinNodes({ '@context': context, '@graph': graphOf(source, articles, options) }, undefined);
  }
  const [node] = articles;
  if (!node) throw new OffprintError('source/invalid', 'There is no article to describe');
  return joinNodes({ '@context': context, ...node }, node.url);
}

/** What would end or open something in a page, or end a line in old scripts. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * The JSON-LD of a source as a whole element, `<script type="application/ld+json">…</script>`, safe in any HTML or XHTML
 * page whatever the article holds.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function toJsonLdScript(source: Article | Publication, options: ExportOptions = {}): string {
  const json = JSON.stringify(toJsonLd(source, options)).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

/** JSON-LD as an exporter: a file of indented JSON. */
export const jsonLd: Exporter<ExportOptions, string> = {
  format: 'jsonld',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  write: (source, options) => `${JSON.stringify(toJsonLd(source, options), undefined, 2)}\n`,
};

/** Properties that Google's page on article markup recommends, but for `author.url`. */
const recommended = ['headline', 'image', 'datePublished', 'dateModified', 'author'] as const;

function articleNode(edition: Edition): JsonLdArticle {
  const { metadata, language, report } = edition;
  const desk = deskOf(edition);
  const body = readBody(edition, desk);
  const articleBody = body.paragraphs.join('\n\n');
  if (body.unshown.size > 0) {
    report('export/lossy', `articleBody is bare text and does not show: ${[...body.unshown].join(', ')}`);
  }
  const { byline, author = [] } = metadata;
  if (byline !== undefined && byline !== edition.words.labels.byline(author.map(({ name }) => name)))
    report('export/lossy', 'The byline is not written as it is printed, only its authors as far as they are known', {
      path: '/metadata/byline',
    });
  const editors = agentNodes(metadata.editor, desk);
  const url = metadata.url === undefined ? undefined : desk.address(metadata.url);
  const node = makeNode<JsonLdArticle>(
    {
      '@type': metadata.articleType ?? 'NewsArticle',
      '@id': url && nameIn(url, 'article'),
      mainEntityOfPage: url === undefined ? undefined : makeNode<JsonLdPage>({ '@type': 'WebPage', '@id': url }, desk),
      url,
      identifier: metadata.identifier,
      headline: metadata.headline,
      alternativeHeadline: metadata.alternativeHeadline,
      description: metadata.description,
      author: agentNodes(metadata.author, desk),
      editor: editors.filter(isPerson),
      translator: agentNodes(metadata.translator, desk),
      contributor: contributorNodes(metadata, editors, desk),
      publisher: publisherNode(metadata.publisher, desk),
      datePublished: dateOf(edition, 'datePublished'),
      dateModified: dateOf(edition, 'dateModified'),
      dateline: metadata.dateline?.text,
      articleSection: metadata.articleSection,
      genre: metadata.genre,
      keywords: metadata.keywords,
      inLanguage: language === 'und' ? undefined : language,
      image: [...body.images.values()],
      articleBody,
      wordCount: articleBody === '' ? undefined : countWords(articleBody),
      hasPart: body.quotations,
      correction: body.corrections,
      citation: body.citations,
      isPartOf: undefined,
      isBasedOn: originNode(metadata, desk),
      creditText: creditOf(metadata, body.credits),
      copyrightHolder: agentNodes(metadata.copyrightHolder && [metadata.copyrightHolder], desk)[0],
      copyrightYear: metadata.copyrightYear,
      license: licenseValue(metadata.license, desk),
      isAccessibleForFree: metadata.isAccessibleForFree,
    },
    desk,
  );
  reportMissing(node, edition);
  return node;
}

/** Names what search engines look for and nobody knows: the properties, and the address of each author. */
function reportMissing(node: JsonLdArticle, { article, metadata, report }: Edition): void {
  const miss = (property: string, path: string): void =>
    report('export/recommended', `Readers look for ${property}, which is not known`, { path: `/metadata/${path}` });
  for (const property of recommended) if (node[property] === undefined) miss(property, property);
  for (const { name, url } of metadata.author ?? []) {
    if (url !== undefined) continue;
    const index = article.metadata.author?.findIndex((author) => author.name === name && author.url === undefined);
    miss(`the address of ${name}`, `author/${index ?? 0}/url`);
  }
}

function deskOf({ target, report }: Edition): Desk {
  let reported = false;
  return {
    address(url) {
      const found = target(url);
      // A place in the article is no address outside of it.
      return found?.startsWith('#') ? undefined : found;
    },
    replaced() {
      if (!reported) report('export/invalid-character', 'A character that no file may hold was replaced by U+FFFD');
      reported = true;
    },
  };
}

function dateOf({ metadata, report }: Edition, property: 'datePublished' | 'dateModified'): string | undefined {
  const date = metadata[property];
  const value = dateValue(date);
  if (value !== date) {
    report('export/lossy', `${property} has no time zone; its day alone is written`, { path: `/metadata/${property}` });
  }
  return value;
}

/** Contributors; editors that are no persons are among them, for schema.org knows only persons as editors. */
function contributorNodes(
  metadata: Metadata,
  editors: readonly JsonLdAgent[],
  desk: Desk,
): JsonLdArticle['contributor'] {
  const contributors = (metadata.contributor ?? []).flatMap((contributor) => {
    const { roleName } = contributor;
    return agentNodes([contributor], desk).map((agent) =>
      roleName === undefined ? agent : makeNode<JsonLdRole>({ '@type': 'Role', roleName, contributor: agent }, desk),
    );
  });
  return [...contributors, ...editors.filter((editor) => !isPerson(editor))];
}

/** The work that the article was taken from. */
function originNode({ isBasedOn }: Metadata, desk: Desk): JsonLdWork | undefined {
  if (!isBasedOn) return undefined;
  const { name, url, publisher } = isBasedOn;
  const node = makeNode<JsonLdWork>(
    {
      '@type': 'CreativeWork',
      name,
      url: url === undefined ? undefined : desk.address(url),
      publisher: publisherNode(publisher === undefined ? undefined : { name: publisher }, desk),
    },
    desk,
  );
  return Object.keys(node).length > 1 ? node : undefined;
}

/** The credit line of the metadata, then those of the body that differ from it. */
function creditOf({ creditText }: Metadata, printed: readonly string[]): string | string[] | undefined {
  const [first, ...rest] = new Set([creditText ?? '', ...printed].filter((line) => line.trim() !== ''));
  return rest.length === 0 ? first : [first ?? '', ...rest];
}

/** The publication, then its articles, which are parts of it. */
function graphOf(
  source: Publication,
  articles: readonly JsonLdArticle[],
  options: ExportOptions,
): (JsonLdCollection | JsonLdArticle)[] {
  const taken = new Set<string>();
  const named = articles.map((article, index) => {
    const own = article['@id'];
    const id = own === undefined || taken.has(own) ? `_:article-${index + 1}` : own;
    taken.add(id);
    const { '@type': type, ...members } = article;
    return { '@type': type, ...members, '@id': id };
  });
  const collection = collectionNode(source, named, options);
  const { '@id': whole } = collection;
  const isPartOf = whole === undefined ? {} : { isPartOf: { '@id': whole } };
  return [collection, ...named.map((article): JsonLdArticle => ({ ...article, ...isPartOf }))];
}

function collectionNode(
  source: Publication,
  articles: readonly { '@id': string }[],
  options: ExportOptions,
): JsonLdCollection {
  const { name, description, editor, publisher, datePublished, identifier, license, image } = source.metadata;
  const language = fileLanguage(source, options);
  const desk: Desk = {
    address: (url) => (URL.canParse(url, options.baseUrl) ? httpAddress(new URL(url, options.baseUrl)) : undefined),
    replaced: () => undefined,
  };
  const editors = agentNodes(editor, desk);
  const cover = imageNode(image, desk);
  return makeNode<JsonLdCollection>(
    {
      '@type': 'Collection',
      '@id': '_:publication',
      identifier,
      name,
      description,
      editor: editors.filter(isPerson),
      contributor: editors.filter((agent) => !isPerson(agent)),
      publisher: publisherNode(publisher, desk),
      datePublished: dateValue(datePublished),
      inLanguage: language === 'und' ? undefined : language,
      image: cover && [cover],
      license: licenseValue(license, desk),
      hasPart: articles.map((article) => ({ '@id': article['@id'] })),
    },
    desk,
  );
}

const httpAddress = ({ protocol, href }: URL): string | undefined => (/^https?:$/.test(protocol) ? href : undefined);
