/**
 * JSON-LD (JSON-LD 1.1, schema.org): the object that describes the article, with what it refers to by `@id`.
 *
 * No context is loaded: pages use schema.org's names as they are. Invariant: a script that does not parse, or an object
 * that is built otherwise than expected, gives nothing and throws nothing.
 */
import type { Agent, ArticleType, Contributor } from '../../../model/article.ts';
import { attribute, type Document, type Element, findAll, isText } from '../../elements/tree.ts';
import { agent, type Key } from './candidate.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says: the article's own object. */
export interface LinkedData {
  /** The script that it stands in. */
  script: Element;
  article: Members;
  /** Finds what a reference refers to. */
  resolve(value: unknown): unknown;
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

/**
 * Finds the object of the article in the page.
 *
 * @param bad Called with each script that is no JSON.
 */
export function readLinkedData(page: Document, bad: (script: Element) => void): LinkedData | undefined {
  const objects: { script: Element; object: Members }[] = [];
  const byName = new Map<string, Members>();
  for (const script of findAll(page, isLinkedData)) {
    const parsed = parse(script);
    if (parsed === undefined) bad(script);
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
  const found =
    articles.find(({ object }) => object.headline !== undefined || object.name !== undefined) ??
    articles[0] ??
    pages[0];
  if (!found) return undefined;
  const resolve = (value: unknown): unknown => {
    const name = isMembers(value) ? value['@id'] : undefined;
    return (typeof name === 'string' ? byName.get(name) : undefined) ?? value;
  };
  return { script: found.script, article: found.object, resolve };
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
export const linkedProperties: { readonly [Property in Key]?: Read } = {
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
  identifier: text('identifier'),
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
  if (!isMembers(each)) return undefined;
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
