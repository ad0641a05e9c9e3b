/**
 * The microdata of a page (HTML Standard, 5; schema.org): what the item of its article says.
 *
 * Invariant: what another item says, that of a comment or of a related article, is not taken.
 */
import { textPositions } from '../../elements/place.ts';
import {
  attribute,
  collapse,
  type Document,
  type Element,
  findAll,
  parentOf,
  textOf,
  walk,
} from '../../elements/tree.ts';
import { agent, type Key, type Seen, trust } from './candidate.ts';
import { another, type Identity, sameness } from './identity.ts';

/** Names of microdata properties by ours. */
const itemProperties: Readonly<Record<string, Key>> = {
  headline: 'headline',
  alternativeheadline: 'alternativeHeadline',
  author: 'author',
  creator: 'author',
  editor: 'editor',
  datepublished: 'datePublished',
  datemodified: 'dateModified',
  articlesection: 'articleSection',
};

const namesIn = (element: Element): string[] => attribute(element, 'itemprop')?.toLowerCase().split(/\s+/) ?? [];

/**
 * Reads the microdata of the page's article.
 *
 * @param about What the page says that its article is.
 * @param away Elements that are no part of the article.
 */
export function readMicrodata(page: Document, about: Identity, away: ReadonlySet<Element>): Seen[] {
  const seen: Seen[] = [];
  const others = otherItems(page, about);
  walk(page, (element) => {
    for (const name of namesIn(element)) {
      const key = Object.hasOwn(itemProperties, name) ? itemProperties[name] : undefined;
      if (!key || !isOfArticle(element, others, away)) continue;
      const text = saidBy(element, key);
      if (text === '') continue;
      const value = key === 'author' || key === 'editor' ? [agent(text)] : text;
      const before = seen.find((each) => each.key === key && key === 'author');
      if (before && Array.isArray(before.value) && seen.length < 200) before.value.push(agent(text));
      else
        seen.push({
          key,
          value,
          rule: `microdata/${name}`,
          score: trust.microdata,
          stated: true,
          positions: textPositions(element),
          text,
        });
    }
  });
  return seen;
}

/** The item whose property an element is. */
function itemOf(element: Element): Element | undefined {
  for (let part = parentOf(element); part; part = parentOf(part)) {
    if (attribute(part, 'itemscope') !== undefined) return part;
  }
  return undefined;
}

/** Items that say the headline of another article, where the page has a headline. */
function otherItems(page: Document, about: Identity): Set<Element> {
  const titles = new Map<Element, string[]>();
  for (const element of findAll(page, (each) => namesIn(each).includes('headline'))) {
    const item = itemOf(element);
    if (item) titles.set(item, [...(titles.get(item) ?? []), saidBy(element, 'headline')].slice(0, 4));
  }
  const judged = [...titles].map(([item, said]) => ({
    item,
    score: sameness({ ...about, addresses: [] }, { addresses: [], titles: said }),
  }));
  const isKnown = judged.some(({ score }) => score > 0);
  return new Set(judged.filter(({ score }) => score <= (isKnown ? 0 : another)).map(({ item }) => item));
}

/**
 * Whether an element belongs to an item that is an article, none of the others.
 *
 * @param away Elements that are no part of the article: an item there is another's, and so is what belongs to none. The
 *   foot of an article is its own.
 */
export function isOfArticle(element: Element, others: ReadonlySet<Element>, away: ReadonlySet<Element>): boolean {
  const item = itemOf(element);
  if (!item) return !away.has(element);
  const type = attribute(item, 'itemtype') ?? '';
  const isArticle = /(?:Article|BlogPosting|Posting|Report|Recipe|WebPage|CreativeWork)$/.test(type);
  return isArticle && !others.has(item) && !away.has(item);
}

function saidBy(element: Element, key: Key): string {
  const machine = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (machine !== undefined) return collapse(machine);
  if (key !== 'author' && key !== 'editor') return collapse(textOf(element));
  const [name] = findAll(element, (part) => / name /.test(` ${attribute(part, 'itemprop') ?? ''} `));
  return collapse(name ? (attribute(name, 'content') ?? textOf(name)) : textOf(element)).slice(0, 300);
}
