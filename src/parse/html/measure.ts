/**
 * How much text elements hold, and how much of it is links.
 *
 * One pass over the tree, so that asking costs nothing. Invariant: hidden text and text of tools does not count.
 */

import { type Element, isElement, isText, silent } from '../elements/tree.ts';
import { isHidden } from '../elements/visible.ts';
import { isPopup } from './furniture.ts';

/** What an element holds, in UTF-16 units without white space. */
export interface Amount {
  text: number;
  /** Part of the text that stands in links. */
  linked: number;
  /** Part of the text that stands in elements of a given set. */
  found: number;
  /** Links in it. */
  links: number;
}

const none: Amount = { text: 0, linked: 0, found: 0, links: 0 };

/** Gives the amount of each element of a tree. */
export type Amounts = (element: Element) => Amount;

/** Measures a tree. */
export function measure(root: Element, found: ReadonlySet<Element>): Amounts {
  const amounts = new Map<Element, Amount>();
  const read = (element: Element, inLink: boolean): Amount => {
    const amount = { ...none };
    const isLink = inLink || element.tagName === 'a';
    if (element.tagName === 'a') amount.links = 1;
    for (const child of element.childNodes) {
      if (isText(child)) {
        const length = child.value.replace(/\s+/g, '').length;
        amount.text += length;
        if (isLink) amount.linked += length;
        if (found.has(element)) amount.found += length;
      } else if (isElement(child) && !silent.has(child.tagName) && !isHidden(child) && !isPopup(child)) {
        const inner = read(child, isLink);
        amount.text += inner.text;
        amount.linked += inner.linked;
        amount.found += inner.found;
        amount.links += inner.links;
      }
    }
    amounts.set(element, amount);
    return amount;
  };
  read(root, false);
  return (element) => amounts.get(element) ?? none;
}
