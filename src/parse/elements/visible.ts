/**
 * What of a fragment nobody sees or reads: what its tags hide, and what works a page.
 */
import { attribute, type Element, findAll, type ParentNode, walk } from './tree.ts';

/** Whether nobody sees an element, as far as its own tag says (HTML Standard, 6.1 and 4.11.4). */
export function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value.slice(0, 1000)))
      return true;
  }
  return false;
}

/** Elements that take what a reader writes: they have no words of their own. */
const fields = new Set('input select textarea'.split(' '));

/** The elements of a tree that nobody reads, with all that they hold. */
export function unseenIn(root: ParentNode): Set<Element> {
  const left = new Set<Element>();
  walk(root, (element) => {
    const isClosed = element.tagName === 'dialog' && attribute(element, 'open') === undefined;
    if (!fields.has(element.tagName) && !isClosed && !isHidden(element)) return true;
    for (const inner of findAll(element, () => true)) left.add(inner);
    left.add(element);
    return false;
  });
  return left;
}
