/** Repairs. */
import type { Element } from './tree.ts';

export function repair(_body: Element, found: ReadonlySet<Element>, _headline: Element | undefined): Set<Element> {
  return new Set(found);
}
