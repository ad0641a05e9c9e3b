/**
 * Notes: a marker that links to a place in a list at the end, and the list (DPUB-ARIA 1.1: `doc-noteref`, `doc-footnote`,
 * `doc-endnotes`, `doc-backlink`; and the same without roles, as most pages have it).
 *
 * Invariant: a target is a note only if a marker leads to it; each note has one identifier.
 */
import type { Notes } from './mapper.ts';
import { hasRole, isInside, namesOf } from './mapper.ts';
import { attribute, collapse, type Document, type Element, find, findAll, parentOf, textOf } from './tree.ts';

/** Finds the markers of a page and the notes that they lead to. */
export function notesOf(page: Document): Notes {
  const named = new Map<string, Element>();
  const links: Element[] = [];
  for (const element of findAll(page, () => true)) {
    const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : undefined);
    if (id !== undefined && !named.has(id)) named.set(id, element);
    if (element.tagName === 'a' && attribute(element, 'href')?.includes('#')) links.push(element);
  }
  const byId = new Map<string, string>();
  const byElement = new Map<Element, string>();
  const markers = links.filter(isMarker);
  for (const marker of markers) {
    const id = fragmentOf(marker);
    const target = id === undefined ? undefined : named.get(id);
    const holder = target && holderOf(target);
    if (id === undefined || !holder || isInside(marker, (part) => part === holder)) continue;
    const identifier = byElement.get(holder) ?? String(byElement.size + 1);
    byElement.set(holder, identifier);
    byId.set(id, identifier);
  }
  const places = new Set(markers.flatMap(placesOf));
  const backLinks = new Set(links.filter((link) => isBackLink(link, byElement, places)));
  return { byId, byElement, backLinks };
}

function fragmentOf(link: Element): string | undefined {
  const fragment = attribute(link, 'href')?.split('#')[1];
  try {
    return fragment ? decodeURIComponent(fragment) : undefined;
  } catch {
    return fragment;
  }
}

const sign = /^[[(]?(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|\p{L}{1,12}\.? \p{Nd}{1,3})[\])]?$/iu;

/** Whether a link is the marker of a note: it says so, or is a raised or bracketed sign that leads into the page. */
function isMarker(link: Element): boolean {
  if (hasRole(link, 'doc-noteref') || / footnote-?(?:ref|anchor|link)| noteref/.test(namesOf(link))) return true;
  const text = collapse(textOf(link));
  if (!sign.test(text) || !attribute(link, 'href')?.startsWith('#')) return false;
  return /^[[(]/.test(text) || isRaised(link);
}

const isRaised = (link: Element): boolean =>
  parentOf(link)?.tagName === 'sup' || find(link, ({ tagName }) => tagName === 'sup') !== undefined;

/** What holds the whole of a note: the item or block that the target is, or stands in. */
function holderOf(target: Element): Element | undefined {
  for (let part: Element | undefined = target; part; part = parentOf(part)) {
    if (/^(?:li|p|div|aside|dd|section)$/.test(part.tagName)) {
      return collapse(textOf(part)).length <= 5000 ? part : undefined;
    }
  }
  return undefined;
}

/** Names of a marker, and of what holds it closely: where links back lead. */
function placesOf(marker: Element): string[] {
  const holders = [marker, parentOf(marker), parentOf(parentOf(marker) ?? marker)];
  return holders.flatMap((part) => (part && attribute(part, 'id')) ?? []);
}

/** Whether a link leads from a note back to its marker. */
function isBackLink(link: Element, notes: ReadonlyMap<Element, string>, places: ReadonlySet<string>): boolean {
  if (hasRole(link, 'doc-backlink')) return true;
  if (!isInside(link, (part) => notes.has(part)) || !attribute(link, 'href')?.startsWith('#')) return false;
  return (
    places.has(fragmentOf(link) ?? '') ||
    /^[^\p{L}\p{N}]{0,4}$|^\W?(?:\p{Nd}{1,3}|[a-z])\W?$/iu.test(collapse(textOf(link)))
  );
}
