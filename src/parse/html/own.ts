/**
 * Pages of our own making (`toHtml`): the article is known by its markup, and its head is metadata.
 *
 * Invariant: a page is taken for one only if it carries our data block, or its article opens with a head that has our names.
 */
import { envelopeName } from '../../model/envelope.ts';
import { hasRole } from '../elements/mapper.ts';
import { textPositions } from '../elements/place.ts';
import {
  attribute,
  collapse,
  type Document,
  type Element,
  find,
  findAll,
  isElement,
  parentOf,
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
  seen: Seen[];
}

const hasClass = (element: Element, name: string): boolean =>
  ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

/** The articles of a page of ours that holds a publication; none of other pages. */
export function ownArticles(page: Document): Element[] {
  const articles = findAll(page, isOwn);
  return articles.length > 1 && (carriesEnvelope(page) || find(page, isContents)) ? articles : [];
}

const isOwn = (element: Element): boolean =>
  element.tagName === 'article' && attribute(element, 'dir') !== undefined && attribute(element, 'lang') !== undefined;

/** The list of contents that a publication opens with. */
const isContents = (element: Element): boolean => element.tagName === 'nav' && hasRole(element, 'doc-toc');

const carriesEnvelope = (page: Document): boolean =>
  find(page, (element) => element.tagName === 'script' && attribute(element, 'id') === envelopeName) !== undefined;

/** Finds the article of a page of ours; `undefined` for other pages, and for a page of several articles. */
export function ownArticle(page: Document): OwnArticle | undefined {
  const articles = findAll(page, (element) => element.tagName === 'article' && attribute(element, 'dir') !== undefined);
  const [article, ...others] = articles;
  if (!article || others.length > 0 || attribute(article, 'lang') === undefined) return undefined;
  const head = article.childNodes.filter(isElement).find(({ tagName }) => tagName === 'header');
  const part = (name: string): Element | undefined => head && find(head, (element) => hasClass(element, name));
  const [headline, deck] = [part('headline'), part('deck')];
  const isOurs =
    carriesEnvelope(page) ||
    (headline?.tagName === 'h1' && attribute(article, 'aria-labelledby') === attribute(headline, 'id')) ||
    (deck !== undefined && hasRole(deck, 'doc-subtitle'));
  if (!isOurs) return undefined;
  return { article, head, headline, deck, seen: readHeadOf(article, part) };
}

function readHeadOf(article: Element, part: (name: string) => Element | undefined): Seen[] {
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
  const [name] = line ? findAll(line, ({ tagName }) => tagName === 'b') : [];
  say('byline', name);
  for (const time of line ? findAll(line, ({ tagName }) => tagName === 'time') : []) {
    // The date of a change stands behind a label.
    const span = parentOf(time);
    const isChange = span !== undefined && collapse(textOf(span)) !== collapse(textOf(time));
    say(isChange ? 'dateModified' : 'datePublished', time, attribute(time, 'datetime'));
  }
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
  const direction = attribute(article, 'dir');
  if (direction) seen.push(entry('direction', direction));
  return seen;
}
