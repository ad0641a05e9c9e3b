/**
 * Notes: a marker that links to a place in a list at the end, and the list (DPUB-ARIA 1.1: `doc-noteref`, `doc-footnote`,
 * `doc-endnotes`, `doc-backlink`; and the same without roles, as most pages have it).
 *
 * A marker and the link back from its note look alike in many pages: what leads on is the marker, what leads back from
 * within a note is not. Invariant: a target is a note only if a marker leads to it; each note has one identifier; a link
 * whose words are words of a sentence is no marker.
 */
import type { Notes } from './mapper.ts';
import { hasRole, isInside, namesOf } from './mapper.ts';
import {
  attribute,
  type ChildNode,
  collapse,
  type Document,
  type Element,
  find,
  findAll,
  isElement,
  isText,
  parentOf,
  textOf,
} from './tree.ts';

/** A link that leads to an element of the page. */
interface Link {
  element: Element;
  id: string;
  /** What it leads to, and where that and the link itself stand among the elements of the page. */
  to: Element;
  toIndex: number;
  index: number;
}

/** A link that may lead back. */
type Back = Pick<Link, 'element'> & Partial<Link>;

/** What is asked of a page again and again, so that time stays linear. */
interface Survey {
  /** Targets of links whose words may be a marker. */
  targets: ReadonlySet<Element>;
  /** Links by what they lead to. */
  leading: ReadonlyMap<Element, readonly Link[]>;
  lengths: Map<Element, number>;
}

/** No notes: of a text in which links lead to none. */
export const noNotes: Notes = {
  references: new Map(),
  byElement: new Map(),
  labels: new Map(),
  linked: new Set(),
  backLinks: new Set(),
};

/** Finds the markers of a page and the notes that they lead to. `target` resolves an address. */
export function notesOf(page: Document, target: (written: string) => string | undefined): Notes {
  const { links, dangling } = linksOf(page, target);
  if (links.length === 0) return noNotes;
  const references = new Map<Element, Element>();
  const byElement = new Map<Element, string>();
  const places = new Set<Element>();
  const refer = ({ element }: Link, holder: Element): void => {
    references.set(element, holder);
    if (!byElement.has(holder)) byElement.set(holder, String(byElement.size + 1));
    for (const place of placesOf(element)) places.add(place);
  };
  const signs = links.filter(isSign);
  const survey: Survey = {
    targets: new Set(signs.map(({ to }) => to)),
    leading: leadingOf(links),
    lengths: new Map(),
  };
  const isWithin = (link: Element, holder: Element): boolean => isInside(link, (part) => part === holder);
  for (const link of signs.filter(({ index, toIndex }) => index < toIndex)) {
    const holder = holderOf(link.to, survey);
    if (holder && !isWithin(link.element, holder) && isMarker(link, holder, survey)) refer(link, holder);
  }
  // A second marker may stand behind the note that it leads to; a note may stand beside its line, before it.
  for (const link of signs.filter(({ index, to, toIndex }) => index > toIndex && !places.has(to))) {
    const holder = holderOf(link.to, survey);
    if (!holder || !(byElement.has(holder) || saysMarker(link.element))) continue;
    if (!isWithin(link.element, holder) && !isInside(link.element, (part) => byElement.has(part))) refer(link, holder);
  }
  const unmarked = links.filter(({ element }) => !references.has(element));
  const isBack = ({ element, to }: Back): boolean => isBackLink(element, to, byElement, places);
  const back = [...unmarked, ...dangling].filter(isBack).flatMap(({ element }) => boxOf(element, byElement));
  const backLinks = new Set(back);
  const others = unmarked.filter(({ element }) => !backLinks.has(element));
  return {
    references,
    byElement,
    labels: labelsOf(references),
    linked: new Set(others.map(({ id }) => id)),
    backLinks,
  };
}

function leadingOf(links: readonly Link[]): Map<Element, Link[]> {
  const leading = new Map<Element, Link[]>();
  for (const link of links) {
    const others = leading.get(link.to);
    if (others) others.push(link);
    else leading.set(link.to, [link]);
  }
  return leading;
}

/** The links of a page to its own elements, in order; and those that lead nowhere. */
function linksOf(page: Document, target: (written: string) => string | undefined): { links: Link[]; dangling: Back[] } {
  const named = new Map<string, { element: Element; index: number }>();
  const anchors: { element: Element; href: string; index: number }[] = [];
  for (const [index, element] of findAll(page, () => true).entries()) {
    const isAnchor = element.tagName === 'a';
    for (const id of [attribute(element, 'id'), isAnchor ? attribute(element, 'name') : undefined])
      if (id !== undefined && !named.has(id)) named.set(id, { element, index });
    const href = isAnchor ? attribute(element, 'href') : undefined;
    if (href?.includes('#')) anchors.push({ element, href, index });
  }
  const links: Link[] = [];
  const dangling: Back[] = [];
  for (const { element, href, index } of anchors) {
    const fragment = target(href);
    if (!fragment?.startsWith('#')) continue;
    const ids = [fragment.slice(1), decode(fragment.slice(1))];
    const id = ids.find((each) => named.has(each));
    const found = id === undefined ? undefined : named.get(id);
    if (id === undefined || !found) dangling.push({ element });
    else links.push({ element, id, to: found.element, toIndex: found.index, index });
  }
  return { links, dangling };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What markers are made of: a number, a letter, a sign; also with a word of one of the scripts before the number. */
const sign =
  /^[[(（［【〔]?(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶※]{1,3}\p{Nd}{0,3}|\p{L}{1,12}\.? \p{Nd}{1,3}|[\p{Script=Han}\p{Script=Hangul}]{1,3}\p{Nd}{1,3})[\])）］】〕]?$/iu;
const bracket = /^[[(（［【〔]/;

/** How editors name the places of notes: `fn1`, `_ftn1`, `footnote-2`, `cite_note-Diaz-3`, `sdfootnote1sym`. */
const noteName = /^_?(?:sd)?(?:(?:foot|end|side|cite_?)?notes?|fn|ftn|edn|ftnt|fnote)(?![a-z])/i;

/** Whether an element says of itself that it is a marker. */
const saysMarker = (element: Element): boolean =>
  hasRole(element, 'doc-noteref') || / footnote-?(?:ref|anchor|link)| noteref/.test(namesOf(element));

const isSign = ({ element }: Link): boolean => saysMarker(element) || sign.test(collapse(textOf(element)));

/** Most links to one place that are looked through. */
const maxLinks = 20;

/** Whether a link that leads on is the marker of a note: by its name or its form, or the note leads back to it. */
function isMarker({ element, id }: Link, holder: Element, { leading }: Survey): boolean {
  const text = collapse(textOf(element));
  if (saysMarker(element) || bracket.test(text) || isRaised(element)) return true;
  // "Note 3" may be words of a sentence.
  if (/ /.test(text)) return false;
  if (noteName.test(id)) return true;
  const back = placesOf(element).flatMap((place) => leading.get(place)?.slice(0, maxLinks) ?? []);
  return back.some((link) => isInside(link.element, (part) => part === holder));
}

const isRaised = (link: Element): boolean =>
  parentOf(link)?.tagName === 'sup' || find(link, ({ tagName }) => tagName === 'sup') !== undefined;

/** Longest note, in UTF-16 units. */
const longest = 5000;

/** What holds the whole of a note: the item or block that the target is, or stands in. */
function holderOf(target: Element, survey: Survey): Element | undefined {
  for (let part: Element | undefined = target; part; part = parentOf(part)) {
    if (/^(?:h[1-6]|table|figure|body)$/.test(part.tagName)) return undefined;
    if (part.tagName === 'dt') return nextOf(part);
    if (!/^(?:li|p|div|aside|dd|section)$/.test(part.tagName)) continue;
    if (lengthOf(part, survey) > longest) return undefined;
    const outer = part.tagName === 'p' ? parentOf(part) : undefined;
    return outer && isNoteBox(outer) && holdsOne(outer, survey) ? outer : part;
  }
  return undefined;
}

function lengthOf(element: Element, { lengths }: Survey): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  const length = collapse(textOf(element)).length;
  lengths.set(element, length);
  return length;
}

/** The description behind a term. */
function nextOf(term: Element): Element | undefined {
  const around = siblingsOf(term);
  const next = around.slice(around.indexOf(term) + 1).find(isElement);
  return next?.tagName === 'dd' ? next : undefined;
}

/** What stands beside a node; nothing where there is so much that it is no note. */
function siblingsOf({ parentNode }: Element): readonly ChildNode[] {
  const nodes = parentNode?.childNodes ?? [];
  return nodes.length <= 1000 ? nodes : [];
}

/** Whether an element that holds paragraphs is one note: an item, or a box that is called so. */
function isNoteBox(element: Element): boolean {
  if (/^(?:li|dd|aside)$/.test(element.tagName)) return true;
  if (element.tagName !== 'div') return false;
  return (
    noteName.test(attribute(element, 'id') ?? '') ||
    / footnote /.test(namesOf(element)) ||
    /mso-element:\s*(?:foot|end)note(?![-\w])/i.test(attribute(element, 'style')?.slice(0, 1000) ?? '')
  );
}

function holdsOne(box: Element, survey: Survey): boolean {
  if (lengthOf(box, survey) > longest) return false;
  return findAll(box, (part) => part !== box && survey.targets.has(part)).length <= 1;
}

/** A marker, and what in its line holds it closely: where links back lead. */
function placesOf(marker: Element): Element[] {
  const places = [marker];
  for (let part = parentOf(marker); part && places.length < 3 && isInLine(part); part = parentOf(part))
    places.push(part);
  return places;
}

const isInLine = ({ tagName }: Element): boolean => /^(?:a|b|i|em|strong|span|sup|small|cite|p)$/.test(tagName);

/** Whether a link leads from a note back to its marker. */
function isBackLink(
  element: Element,
  to: Element | undefined,
  byElement: Notes['byElement'],
  places: ReadonlySet<Element>,
): boolean {
  if (hasRole(element, 'doc-backlink')) return true;
  if (!isInside(element, (part) => byElement.has(part) || part.tagName === 'dt')) return false;
  const text = collapse(textOf(element));
  if (to && places.has(to)) return text.length <= longestBackLink;
  return /^[^\p{L}\p{N}]{0,4}$|^\W?(?:\p{Nd}{1,3}|[a-z])\W?$/iu.test(text);
}

/** Longest words of a link back, in UTF-16 units: "Return to the text". */
const longestBackLink = 40;

/** Whether what stands beside a link back stands there for its sake: an arrow, brackets, commas. */
const isSigns = (node: ChildNode): boolean => isText(node) && /^[\s^↑[\](),;|]*$/u.test(node.value);

/** A link back, with the signs beside it and the box that holds nothing else. */
function boxOf(link: Element, byElement: Notes['byElement']): ChildNode[] {
  const around = siblingsOf(link);
  const at = around.indexOf(link);
  const box: ChildNode[] = [link, ...around.filter((node, index) => Math.abs(index - at) === 1 && isSigns(node))];
  for (let outer = parentOf(link); outer && !byElement.has(outer) && isBox(outer); outer = parentOf(outer))
    box.push(outer);
  return box;
}

/** Whether an element in a line holds links and signs, and no word beside them. */
function isBox(element: Element): boolean {
  if (!isInLine(element) || element.tagName === 'p' || element.childNodes.length > 100) return false;
  return element.childNodes.every(
    (node) => isSigns(node) || (isElement(node) && (node.tagName === 'a' || isBox(node))),
  );
}

/** The words of the first marker of each note: where the note begins with them too, they are its label. */
function labelsOf(references: Notes['references']): Map<Element, string> {
  const labels = new Map<Element, string>();
  for (const [marker, holder] of references) {
    const label = collapse(textOf(marker)).replace(/^[[(（［【〔]|[\])）］】〕]$/gu, '');
    if (label !== '' && !labels.has(holder)) labels.set(holder, label);
  }
  return labels;
}
