/**
 * The objects of some JSON-LD, and the one that is the article (JSON-LD 1.1: nested nodes, `@graph`, references by `@id`).
 *
 * Invariant: no reference is followed for ever, and no size of the data takes more than time that grows with it.
 */
import type { Agent } from '../../model/article.ts';

export type Members = Readonly<Record<string, unknown>>;

/** The article's object, and the way to what it refers to. */
export interface Graph {
  article: Members;
  /** Other articles that the data tells of: each with a headline or a body of its own. */
  others: readonly Members[];
  resolve(value: unknown): unknown;
}

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Most objects that are looked at. */
const mostObjects = 20_000;

const articleType = /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;

/** Finds the article in a value: the first that has a headline or a body, else the first. */
export function graphOf(value: unknown): Graph | undefined {
  const objects = objectsIn(value);
  const byName = new Map<string, Members>();
  for (const object of objects) {
    const name = object['@id'];
    const known = typeof name === 'string' ? byName.get(name) : undefined;
    if (typeof name === 'string' && Object.keys(object).length > Object.keys(known ?? {}).length)
      byName.set(name, object);
  }
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const article = articles.find(isTold) ?? articles[0];
  if (!article) return undefined;
  const told = new Map([[labelOf(article), wordsOf(article.articleBody)]]);
  const others = articles.filter((other) => {
    if (!isTold(other) || isSame(other, article)) return false;
    const [label, body] = [labelOf(other), wordsOf(other.articleBody)];
    const known = told.get(label);
    // Of one name are two articles if each has a body of its own.
    const isNew = !told.has(label) || (known !== undefined && body !== undefined && known !== body);
    told.set(label, known ?? body);
    return isNew;
  });
  const resolve = (item: unknown): unknown => {
    const name = isMembers(item) ? item['@id'] : undefined;
    return (typeof name === 'string' ? byName.get(name) : undefined) ?? item;
  };
  return { article, others, resolve };
}

/** Whether an object says something of its article, and does not only refer to it. */
const isTold = (object: Members): boolean => labelOf(object) !== '';

/** What an article is called, to tell two apart. */
export const labelOf = ({ headline, name, articleBody }: Members): string =>
  (wordsOf(headline) ?? wordsOf(name) ?? wordsOf(articleBody) ?? '').slice(0, 80);

/** Pages tell of one article in several objects, which share its address. */
function isSame(one: Members, other: Members): boolean {
  const addresses = ({ '@id': id, url }: Members): unknown[] => [id, url].filter((each) => typeof each === 'string');
  return addresses(one).some((address) => addresses(other).includes(address));
}

function objectsIn(root: unknown): Members[] {
  const found: Members[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && found.length < mostObjects; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) for (const item of value.slice(0, mostObjects)) queue.push(item);
    else if (isMembers(value)) {
      found.push(value);
      for (const item of Object.values(value)) queue.push(item);
    }
  }
  return found;
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(object: Members): string[] {
  return [object['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  '#39': "'",
  '#039': "'",
};

/** Pages write character references into JSON, where they mean nothing, and mean the characters. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39);/g, (written, name: string) => references[name] ?? written);

/** The words of a value as they stand; `''` for none. Of a list they are parted by blank lines. */
export function wordsIn(value: unknown): string {
  const parts = [value].flat().map((each) => (isMembers(each) ? (each['@value'] ?? each.name) : each));
  return parts
    .filter((part): part is string | number => typeof part === 'string' || typeof part === 'number')
    .map((part) => unescaped(String(part)).replace(/\r\n?/g, '\n'))
    .join('\n\n');
}

/** The words of a value, or of the first of a list. */
export function wordsOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  const words = wordsIn(first).trim();
  return words === '' ? undefined : words;
}

/** The address that a value is, or has. */
export function addressOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return isMembers(first) ? wordsOf(first.url ?? first.contentUrl ?? first['@id']) : wordsOf(first);
}

/** The people and organisations of a value; `undefined` for none. */
export function agentsOf(value: unknown, resolve: Graph['resolve']): Agent[] | undefined {
  const agents = [value].flat().flatMap((item): Agent[] => {
    const each = resolve(item);
    const name = wordsOf(isMembers(each) ? each.name : each);
    if (name === undefined) return [];
    if (!isMembers(each)) return [{ type: 'Person', name }];
    const isGroup = typesOf(each).some((type) => /Organization$|^Corporation$/.test(type));
    const url = wordsOf(each.url);
    const jobTitle = wordsOf(each.jobTitle);
    const said = { ...(url === undefined ? {} : { url }), ...(jobTitle === undefined ? {} : { jobTitle }) };
    return [{ type: isGroup ? 'Organization' : 'Person', name, ...said }];
  });
  return agents.length > 0 ? agents : undefined;
}
