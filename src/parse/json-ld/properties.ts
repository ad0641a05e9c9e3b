/** How each property of the metadata is read from the object of an article: one table, schema.org's names. */
import type { ArticleType, Contributor, Metadata } from '../../model/article.ts';
import { addressOf, agentsOf, type Graph, isMembers, type Members, typesOf, wordsIn, wordsOf } from './graph.ts';

/** A property: where in the object it stands, and its reader. */
interface Property {
  from: string;
  read(graph: Graph): unknown;
}

const text = (from: string): Property => ({
  from,
  read: ({ article, resolve }) => wordsOf(resolve([article[from]].flat()[0])),
});

const date = (from: string): Property => ({ from, read: ({ article }) => dateOf(wordsOf(article[from])) });

const agents = (from: string): Property => ({ from, read: ({ article, resolve }) => agentsOf(article[from], resolve) });

export const readers: Readonly<Record<Exclude<keyof Metadata, 'byline'>, Property>> = {
  headline: { from: 'headline', read: ({ article }) => wordsOf(article.headline ?? article.name) },
  alternativeHeadline: text('alternativeHeadline'),
  description: text('description'),
  author: { from: 'author', read: ({ article, resolve }) => agentsOf(article.author ?? article.creator, resolve) },
  editor: { from: 'editor', read: editorsOf },
  translator: agents('translator'),
  contributor: { from: 'contributor', read: contributorsOf },
  publisher: { from: 'publisher', read: publisherOf },
  datePublished: date('datePublished'),
  dateModified: date('dateModified'),
  dateline: { from: 'dateline', read: ({ article }) => named('text', wordsOf(article.dateline)) },
  articleSection: text('articleSection'),
  keywords: { from: 'keywords', read: keywordsOf },
  articleType: {
    from: 'articleType',
    read: ({ article }) => articleTypes.find((type) => typesOf(article).includes(type)),
  },
  genre: text('genre'),
  url: {
    from: 'url',
    read: ({ article }) => webAddress(addressOf(article.url) ?? addressOf(article.mainEntityOfPage)),
  },
  identifier: { from: 'identifier', read: ({ article }) => identifierOf(article.identifier) },
  isBasedOn: { from: 'isBasedOn', read: originOf },
  creditText: text('creditText'),
  copyrightHolder: {
    from: 'copyrightHolder',
    read: ({ article, resolve }) => agentsOf(article.copyrightHolder, resolve)?.[0],
  },
  copyrightYear: { from: 'copyrightYear', read: ({ article }) => yearOf(wordsOf(article.copyrightYear)) },
  license: {
    from: 'license',
    read: ({ article, resolve }) => {
      const license = resolve([article.license].flat()[0]);
      return isMembers(license) ? (wordsOf(license.name) ?? addressOf(license)) : wordsOf(license);
    },
  },
  image: { from: 'image', read: imageOf },
  isAccessibleForFree: { from: 'isAccessibleForFree', read: ({ article }) => flagOf(article.isAccessibleForFree) },
};

/** Properties of which every value is read. */
const lists = new Set(['author', 'editor', 'translator', 'contributor', 'keywords', 'articleType']);

/** What a property says beyond the one value that is read of it, as words to name it by: other values, and captions. */
export function beyondFirst({ article, resolve }: Graph, from: string): string[] {
  if (lists.has(from)) return [];
  const values = [article[from]].flat().map(resolve);
  const names = values.map((value) => addressOf(value) ?? wordsOf(value));
  const others = new Set(names.slice(1).filter((name) => name !== undefined && name !== names[0]));
  const captions = from === 'image' ? values.map((value) => isMembers(value) && wordsOf(value.caption)) : [];
  return [...others, ...captions].filter((name) => typeof name === 'string');
}

/** Kinds of news. `NewsArticle` says no kind: an article of ours is one where nothing is stated. */
const articleTypes: readonly ArticleType[] = [
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
];

const named = (member: string, value: string | undefined): object | undefined =>
  value === undefined ? undefined : { [member]: value };

const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

/** ISO 8601 as pages write it: a space for the T, a zone without its colon. */
function dateOf(written: string | undefined): string | undefined {
  const parts =
    /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      written ?? '',
    );
  if (!parts) return undefined;
  const [, day = '', time, zone = ''] = parts;
  return time === undefined ? day : `${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

/** Editors; an organisation that edits is written among the contributors. */
function editorsOf({ article, resolve }: Graph): unknown {
  return agentsOf(article.editor, resolve);
}

function contributorsOf({ article, resolve }: Graph): Contributor[] | undefined {
  const found = [article.contributor].flat().flatMap((item): Contributor[] => {
    const each = resolve(item);
    const isRole = isMembers(each) && typesOf(each).includes('Role');
    const roleName = isRole ? wordsOf(each.roleName) : undefined;
    const who = agentsOf(isRole ? each.contributor : each, resolve) ?? [];
    return who.map((agent) => (roleName === undefined ? agent : { ...agent, roleName }));
  });
  return found.length > 0 ? found : undefined;
}

function publisherOf({ article, resolve }: Graph): unknown {
  const each = resolve([article.publisher].flat()[0]);
  const name = wordsOf(each);
  if (name === undefined) return undefined;
  const [url, logo] = isMembers(each) ? [wordsOf(each.url), addressOf(resolve(each.logo))] : [];
  return { name, ...named('url', url), ...named('logo', logo) };
}

function keywordsOf({ article }: Graph): string[] | undefined {
  const { keywords } = article;
  // A list has its parts; a text has commas between them.
  const words = Array.isArray(keywords) ? keywords.map(wordsIn) : wordsIn(keywords).split(/[,;،、]/);
  const found = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
  return found.length > 0 ? found : undefined;
}

function identifierOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return wordsOf(isMembers(first) ? first.value : first);
}

function originOf({ article, resolve }: Graph): unknown {
  const each = resolve([article.isBasedOn].flat()[0]);
  if (!isMembers(each)) {
    const words = wordsOf(each);
    return named(webAddress(words) === undefined ? 'name' : 'url', words);
  }
  const origin = {
    ...named('name', wordsOf(each.name)),
    ...named('url', webAddress(addressOf(each))),
    ...named('publisher', wordsOf(resolve([each.publisher].flat()[0]))),
  };
  return Object.keys(origin).length > 0 ? origin : undefined;
}

function imageOf({ article, resolve }: Graph): unknown {
  const each = resolve([article.image].flat()[0]);
  const url = webAddress(addressOf(each));
  if (url === undefined) return undefined;
  const said: Members = isMembers(each) ? each : {};
  return { type: 'image', url, ...named('title', wordsOf(said.name)), ...named('alt', wordsOf(said.description)) };
}

function yearOf(written: string | undefined): number | undefined {
  return written !== undefined && /^[1-9]\d{3}$/.test(written) ? Number(written) : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const written = wordsOf(value)?.toLowerCase();
  return written?.endsWith('true') ? true : written?.endsWith('false') ? false : undefined;
}
