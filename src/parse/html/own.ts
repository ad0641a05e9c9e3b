/**
 * Pages of our own making (`toHtml`): the article is known by its markup, and its head is metadata.
 *
 * Invariant: a page is taken for one only if its article has our class, with its language and direction.
 */
import { textPositions } from '../elements/place.ts';
import {
  attribute,
  collapse,
  type Document,
  type Element,
  find,
  findAll,
  isElement,
  textOf,
} from '../elements/tree.ts';
import type { Seen } from './metadata/candidate.ts';
import { trust } from './metadata/candidate.ts';

/** An article that we printed. */
export interface OwnArticle {
  article: Element;
  /** Its head: headline, standfirst, byline; no part of the body. */
  head: Element | undefined;
  headline: Element | undefined;
  deck: Element | undefined;
  /** The credit line of the metadata. */
  credit: Element | undefined;
  seen: Seen[];
}

const hasClass = (element: Element, name: string): boolean =>
  ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

/** The articles of a page of ours that holds a publication; none of other pages. */
export function ownArticles(page: Document): Element[] {
  const articles = findAll(page, isOwn);
  return articles.length > 1 ? articles : [];
}

const isOwn = (element: Element): boolean =>
  element.tagName === 'article' &&
  hasClass(element, 'offprint') &&
  attribute(element, 'dir') !== undefined &&
  attribute(element, 'lang') !== undefined;

/** Finds the article of a page of ours; `undefined` for other pages, and for a page of several articles. */
export function ownArticle(page: Document): OwnArticle | undefined {
  const [article, ...others] = findAll(page, isOwn);
  if (!article || others.length > 0) return undefined;
  const head = article.childNodes.filter(isElement).find(({ tagName }) => tagName === 'header');
  const part = (name: string): Element | undefined => head && find(head, (element) => hasClass(element, name));
  const [headline, deck] = [part('headline'), part('deck')];
  const credit = find(article, ({ tagName }) => tagName === 'footer');
  return { article, head, headline, deck, credit, seen: readHeadOf(article, part, credit) };
}

function readHeadOf(
  article: Element,
  part: (name: string) => Element | undefined,
  creditLine: Element | undefined,
): Seen[] {
  const seen: Seen[] = [];
  const say = (key: Seen['key'], element: Element | undefined, value?: string): void => {
    const text = element && collapse(textOf(element));
    if (!element || !text) return;
    seen.push({
      key,
      value: value ?? text,
      rule: `own/${key}`,
      score: trust.own,
      stated: true,
      positions: textPositions(element),
      text,
    });
  };
  say('articleSection', part('kicker'));
  say('headline', part('headline'));
  const line = part('byline');
  say('description', part('deck'));
  // A line of the authors' names is made from them.
  const [name] = line ? findAll(line, (each) => each.tagName === 'b' && !hasClass(each, 'authors')) : [];
  say('byline', name);
  for (const time of line ? findAll(line, ({ tagName }) => tagName === 'time') : []) {
    say(hasClass(time, 'dt-updated') ? 'dateModified' : 'datePublished', time, attribute(time, 'datetime'));
  }
  say('creditText', creditLine);
  const language = attribute(article, 'lang');
  const entry = (key: Seen['key'], value: string): Seen => ({
    key,
    value,
    rule: `own/${key}`,
    score: trust.own + 0.01,
    stated: true,
    positions: [],
  });
  if (language) seen.push(entry('language', language));
  const [type, credit] = [attribute(article, 'data-type'), attribute(article, 'data-credit')];
  if (type) seen.push(entry('articleType', type));
  if (credit) seen.push(entry('creditText', credit));
  const direction = attribute(article, 'dir');
  if (direction) seen.push(entry('direction', direction));
  return seen;
}
