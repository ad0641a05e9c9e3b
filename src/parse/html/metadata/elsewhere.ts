/**
 * What of a page is no part of its article, though it may have names and dates of its own: related articles, comments, the
 * page's menus.
 *
 * Invariant: what holds the headline is part of the article, whatever it is called.
 */
import { namesOf } from '../../elements/mapper.ts';
import { attribute, type Element, findAll, type ParentNode, parentOf, walk } from '../../elements/tree.ts';

const elsewhere =
  /[ _-](?:comments?|commentlist|related\w*|sidebar|recirc\w*|recommend\w*|footer|trending|popular|teasers?|promo|latest|recent\w*|more-\w+|next-post|prev-post|cards?|carousel|swiper\w*)[ _-]/;

/** Whether an element is for something else than the article, by its tag, by what it is called or by the item that it is. */
function isElsewhere(element: Element): boolean {
  if (/^(?:footer|nav|aside)$/.test(element.tagName) || isForeignItem(element)) return true;
  return !/^(?:body|main|article)$/.test(element.tagName) && elsewhere.test(namesOf(element));
}

/** Items that have dates and names of their own (schema.org): neither an article nor who wrote it. */
const isForeignItem = (element: Element): boolean =>
  /\/(?:\w*Comment|Event|Product|Offer|Movie|Book|\w*Event)$/.test(attribute(element, 'itemtype')?.trim() ?? '');

/** All elements in which some stand, and these. */
export function holdersOf(elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    for (let part: Element | undefined = element; part && !holders.has(part); part = parentOf(part)) holders.add(part);
  }
  return holders;
}

/** The elements of a page that stand in one that is for something else, and these; none that holds one of `held`. */
export function elementsElsewhere(page: ParentNode, held: readonly Element[]): Set<Element> {
  const holders = holdersOf(held);
  const found = new Set<Element>();
  walk(page, (element) => {
    if (holders.has(element) || !isElsewhere(element)) return true;
    found.add(element);
    for (const inner of findAll(element, () => true)) found.add(inner);
    return false;
  });
  return found;
}
