/**
 * JSON-LD (JSON-LD 1.1, schema.org): the object that describes the article, with what it refers to by `@id`.
 *
 * No context is loaded: pages use schema.org's names as they are. Invariant: a script that does not parse, or an object
 * that is built otherwise than expected, gives nothing and throws nothing.
 */
import type { Agent, ArticleType, Contributor } from '../../../model/article.ts';
import { attribute, type Document, type Element, findAll, isText } from '../../elements/tree.ts';
import { agent, type Key } from './candidate.ts';
import { another, type Identity, sameness } from './identity.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says: the article's own object. */
export interface LinkedData {
  /** The script that it stands in; `undefined` where no object is the article's. */
  script: Element | undefined;
  article: Members;
  /** Finds what a reference refers to. */
  resolve(value: unknown): unknown;
  /** Headlines of the other articles that the page tells of. */
  others: readonly string[];
}

/** What the JSON-LD of a page is read by. */
export interface LinkedDataSettings {
  /** What the page says that its article is. */
  about: Identity;
  /** An address as the page's links have theirs: whole. */
  whole(written: string): string | undefined;
  /** Takes each script that is no JSON. */
  bad(script: Element): void;
}

const articleTypes: readonly ArticleType[] = [
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
];

const article = /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe)$/;
const pageType = /^(?:WebPage|ItemPage|AboutPage|FAQPage|CollectionPage|CreativeWork)$/;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Largest script that is read, and most objects that are looked at. */
const maxLength = 2_000_000;
const maxObjects = 5_000;

/** An object, and the script that it stands in. */
interface Placed {
  script: Element;
  object: Members;
}

/** Finds the object of the article in the page. */
export function readLinkedData(page: Document, settings: LinkedDataSettings): LinkedData {
  const objects: Placed[] = [];
  const byName = new Map<string, Members>();
  for (const script of findAll(page, isLinkedData)) {
    const parsed = parse(script);
    if (parsed === undefined) settings.bad(script);
    for (const object of objectsIn(parsed)) {
      if (objects.length >= maxObjects) break;
      objects.push({ script, object });
      const name = object['@id'];
      const known = typeof name === 'string' ? byName.get(name) : undefined;
      if (typeof name === 'string' && Object.keys(object).length > Object.keys(known ?? {}).length)
        byName.set(name, object);
    }
  }
  const articles = objects.filter(({ object }) => typesOf(object).some((type) => article.test(type)));
  const pages = objects.filter(({ object }) => typesOf(object).some((type) => pageType.test(type)));
  const found = chosen(articles, settings) ?? chosen(pages, settings);
  const others = articles.filter(({ object }) => !found || isAnother(object, found.object, settings));
  const resolve = (value: unknown): unknown => {
    const name = isMembers(value) ? value['@id'] : undefined;
    return (typeof name === 'string' ? byName.get(name) : undefined) ?? value;
  };
  return {
    script: found?.script,
    article: found?.object ?? {},
    resolve,
    others: [...new Set(others.flatMap(({ object }) => titleOf(object) ?? []))],
  };
}

/**
 * The object that tells of the page's article: the one that says its address or its headline, else the first with a headline
 * that does not say others.
 */
function chosen(objects: readonly Placed[], settings: LinkedDataSettings): Placed | undefined {
  const judged = objects
    .map((each) => ({ each, score: sameness(settings.about, identityOf(each.object, settings)) }))
    .filter(({ score }) => score > another);
  const most = Math.max(0, ...judged.map(({ score }) => score));
  const alike = judged.filter(({ score }) => most === 0 || score === most).map(({ each }) => each);
  return alike.find(({ object }) => titleOf(object) !== undefined) ?? alike[0];
}

/** Whether two objects are of two articles: each has a headline and an address of its own. */
function isAnother(object: Members, article: Members, settings: LinkedDataSettings): boolean {
  const [one, other] = [identityOf(object, settings), identityOf(article, settings)];
  return object !== article && sameness(one, other) < 0;
}

const titleOf = ({ headline, name }: Members): string | undefined => wordsOf(headline ?? name);

/** What an object says that its article is; its name in the graph counts where it has no address. */
function identityOf(object: Members, { whole }: LinkedDataSettings): Identity {
  const page = object.mainEntityOfPage;
  const written = [object.url, page, isMembers(page) ? page['@id'] : undefined].flatMap(
    (each) => addressOf(each) ?? [],
  );
  const named = [object['@id']].flatMap((each) => (typeof each === 'string' && !each.startsWith('#') ? each : []));
  return {
    addresses: (written.length > 0 ? written : named).flatMap((each) => whole(each) ?? []),
    titles: [object.headline, object.name, object.alternativeHeadline].flatMap((each) => wordsOf(each) ?? []),
  };
}

const isLinkedData = (element: Element): boolean =>
  element.tagName === 'script' && /^\s*application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');

/** What pages hide a script by from what reads none: a comment or a CDATA section round it, itself in a comment. */
const opening = /^(?:<!--|(?:\/\*?\s*)?<!\[CDATA\[\s*(?:\*\/)?)/;
const closing = /(?:-->|(?:\/?\*?\s*)\]\]>\s*(?:\*\/)?)\s*;?$/;
/** Units at the end in which the latter closes. */
const closingLength = 64;

function unwrapped(text: string): string {
  const open = opening.exec(text)?.[0].length ?? 0;
  const end = closing.exec(text.slice(-closingLength))?.[0].length ?? 0;
  return text.slice(open, text.length - end).trim();
}

function parse(script: Element): unknown {
  const text = script.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('');
  if (text.length > maxLength) return undefined;
  const json = unwrapped(text.trim());
  for (const candidate of [json, json.replace(/[\u0000-\u001f]+/g, ' '), json.replace(/(?<!;);+$/, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return json === '' ? null : undefined;
}

/** Every object in a value, outer ones first. */
function objectsIn(root: unknown): Members[] {
  const found: Members[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && found.length < maxObjects; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) for (const item of value.slice(0, maxObjects)) queue.push(item);
    else if (isMembers(value)) {
      found.push(value);
      for (const [key, member] of Object.entries(value))
        if (/^@graph$|^main|^has|Part$|Of$|^author$|^publisher$/.test(key)) queue.push(member);
    }
  }
  return found;
}

function typesOf(object: Members): string[] {
  const type = object['@type'];
  return [type].flat().flatMap((each) => (typeof each === 'string' ? [each.replace(/^.*[/#:]/, '')] : []));
}

type Read = (data: LinkedData) => unknown;

const text =
  (key: string): Read =>
  ({ article: object, resolve }) =>
    wordsOf(resolve(object[key]));

/** How each property is read from the article's object. */
const linkedProperties: { readonly [Property in Key]?: Read } = {
  headline: ({ article: object }) => wordsOf(object.headline ?? (isArticle(object) ? object.name : undefined)),
  alternativeHeadline: text('alternativeHeadline'),
  description: text('description'),
  author: (data) => agentsOf(data, data.article.author ?? data.article.creator),
  editor: (data) => agentsOf(data, data.article.editor),
  translator: (data) => agentsOf(data, data.article.translator),
  contributor: contributorsOf,
  publisher: publisherOf,
  datePublished: text('datePublished'),
  dateModified: text('dateModified'),
  dateline: ({ article: object }) =>
    wordsOf(object.dateline) === undefined ? undefined : { text: wordsOf(object.dateline) },
  articleSection: text('articleSection'),
  keywords: ({ article: object }) => keywordsOf(object.keywords),
  articleType: ({ article: object }) => articleTypes.find((type) => typesOf(object).includes(type)),
  genre: text('genre'),
  url: ({ article: object }) => addressOf(object.url) ?? addressOf(object.mainEntityOfPage),
  identifier: ({ article: object, resolve }) => {
    const each = resolve([object.identifier].flat()[0]);
    return wordsOf(isMembers(each) && each.value !== undefined ? each.value : each);
  },
  isBasedOn: originOf,
  creditText: text('creditText'),
  copyrightHolder: (data) => agentsOf(data, data.article.copyrightHolder)?.[0],
  copyrightYear: ({ article: object }) => yearOf(object.copyrightYear),
  license: ({ article: object, resolve }) => {
    const license = resolve([object.license].flat()[0]);
    return isMembers(license) ? (wordsOf(license.name) ?? addressOf(license)) : addressOf(license);
  },
  image: pictureOf,
  isAccessibleForFree: ({ article: object }) => flagOf(object.isAccessibleForFree),
  language: text('inLanguage'),
};

/** What an object says of a property in a second way. */
const linkedBeside: { readonly [Property in Key]?: Read } = {
  author: (data) => (data.article.author === undefined ? undefined : agentsOf(data, data.article.creator)),
  license: ({ article: object, resolve }) => {
    const license = resolve([object.license].flat()[0]);
    return isMembers(license) && license.url !== undefined ? { url: addressOf(license) } : undefined;
  },
};

/** Properties of which the model holds a list, or that are read out of the types. */
const lists: readonly Key[] = ['author', 'editor', 'translator', 'contributor', 'keywords', 'articleType'];
/** Most values of a property that are looked at. */
const mostValues = 9;

/** All that an object says of a property: the model holds the first, the others stay known. */
export function linkedValues(data: LinkedData, key: Key): unknown[] {
  const from = key === 'language' ? 'inLanguage' : key;
  const written = data.article[from];
  const single: readonly unknown[] =
    Array.isArray(written) && !lists.includes(key) ? written.slice(0, mostValues) : [written];
  const values = [
    ...single.map((each) => linkedProperties[key]?.({ ...data, article: { ...data.article, [from]: each } })),
    linkedBeside[key]?.(data),
  ];
  return values.filter((value) => value !== undefined);
}

const isArticle = (object: Members): boolean => typesOf(object).some((type) => article.test(type));

function wordsOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (isMembers(first)) return wordsOf(first['@value'] ?? first.name);
  return typeof first === 'string' && first.trim() !== '' ? unescaped(first) : undefined;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
};

/** Pages write character references into JSON, where they mean nothing, and mean the characters. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39|#x27);/gi, (_, name: string) => references[name.toLowerCase()] ?? _);

function addressOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isMembers(first)) return wordsOf(first);
  return wordsOf(first.url ?? first.contentUrl ?? first['@id']);
}

function agentsOf({ resolve }: LinkedData, value: unknown): Agent[] | undefined {
  const agents = [value].flat().flatMap((item): Agent[] => {
    const each = resolve(item);
    if (typeof each === 'string') return [agent(each)];
    const name = isMembers(each) ? wordsOf(each.name) : undefined;
    if (!isMembers(each) || name === undefined) return [];
    const isGroup = typesOf(each).some((type) => /Organization$/.test(type));
    const url = wordsOf(each.url);
    const jobTitle = wordsOf(each.jobTitle);
    return [
      agent(name, {
        type: isGroup ? 'Organization' : 'Person',
        ...(url ? { url } : {}),
        ...(jobTitle ? { jobTitle } : {}),
      }),
    ];
  });
  return agents.length > 0 ? agents : undefined;
}

/** Contributors, each with what was contributed where a role says it. */
function contributorsOf(data: LinkedData): Contributor[] | undefined {
  const found = [data.article.contributor].flat().flatMap((item): Contributor[] => {
    const each = data.resolve(item);
    const isRole = isMembers(each) && typesOf(each).includes('Role');
    const roleName = isRole ? wordsOf(each.roleName) : undefined;
    const who = agentsOf(data, isRole ? each.contributor : each) ?? [];
    return who.map((one) => (roleName === undefined ? one : { ...one, roleName }));
  });
  return found.length > 0 ? found : undefined;
}

/** The work that the article was taken from. */
function originOf({ article: object, resolve }: LinkedData): unknown {
  const each = resolve([object.isBasedOn].flat()[0]);
  if (!isMembers(each)) {
    const words = wordsOf(each);
    return words === undefined ? undefined : { [/^https?:/i.test(words) ? 'url' : 'name']: words };
  }
  const [name, url, publisher] = [wordsOf(each.name), addressOf(each.url), wordsOf(resolve(each.publisher))];
  if (name === undefined && url === undefined && publisher === undefined) return undefined;
  return { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(publisher ? { publisher } : {}) };
}

/** The first picture, with its title and its alternative text. */
function pictureOf({ article: object, resolve }: LinkedData): unknown {
  const each = resolve([object.image].flat()[0]);
  const url = addressOf(each);
  if (url === undefined || !isMembers(each)) return url;
  const [title, alt] = [wordsOf(each.name), wordsOf(each.description)];
  return { url, ...(title ? { title } : {}), ...(alt ? { alt } : {}) };
}

function publisherOf({ article: object, resolve }: LinkedData): unknown {
  const each = resolve([object.publisher].flat()[0]);
  const name = wordsOf(each);
  if (name === undefined) return undefined;
  const [url, logo] = isMembers(each) ? [wordsOf(each.url), addressOf(resolve(each.logo))] : [];
  return { name, ...(url ? { url } : {}), ...(logo ? { logo } : {}) };
}

function keywordsOf(value: unknown): string[] | undefined {
  const words = [value].flat().flatMap((item) => wordsOf(item)?.split(/[,;]/) ?? []);
  const keywords = [...new Set(words.map((word) => word.trim()).filter(Boolean))];
  return keywords.length > 0 ? keywords.slice(0, 100) : undefined;
}

function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const written = wordsOf(value)?.toLowerCase();
  return written === undefined
    ? undefined
    : written.endsWith('true')
      ? true
      : written.endsWith('false')
        ? false
        : undefined;
}
