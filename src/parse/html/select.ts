/**
 * Which elements of a page are the article, and what is left out of it.
 *
 * Readability finds the container; what it takes away there is judged again, for it knows no headings, lists or captions
 * that are short (`repair.ts`). Invariant: all text of the page that is not selected stands in `omitted`, each piece with
 * its place and the rule that left it out.
 */
import type { Reading } from '../../language/reading.ts';
import type { Omission, Position } from '../../model/provenance.ts';
import { outside, positionOf } from '../elements/place.ts';
import {
  type ChildNode,
  collapse,
  type Document,
  type Element,
  findAll,
  isElement,
  isText,
  parentOf,
  silent,
  type TextNode,
  textOf,
  walk,
} from '../elements/tree.ts';
import { isHidden, unseenIn } from '../elements/visible.ts';
import { pageName } from './furniture.ts';
import { measure } from './measure.ts';
import type { OwnArticle } from './own.ts';
import { readableElements } from './readability.ts';
import { repair } from './repair.ts';

/** The elements that are the article. */
export interface Selection {
  /** What is mapped: the body of the page, or the part that holds the article. */
  root: Element;
  keeps(element: Element): boolean;
  /** The element that prints the standfirst, where one was found. */
  deck?: Element | undefined;
  /** Whether the article was looked for and found. */
  found: boolean;
  /** Whether the article was looked for and not found: the whole page stands for it. */
  failed: boolean;
}

/** Takes the body of an article of our own; what stands round it, in a page that was edited, is left out. */
export function selectOwn(root: Element, { article, head, deck, credit }: OwnArticle): Selection {
  const kept = new Set([article, ...findAll(article, () => true)]);
  for (const part of [head, credit])
    if (part) for (const inner of [part, ...findAll(part, () => true)]) kept.delete(inner);
  return { root, keeps: (element) => kept.has(element), deck, found: false, failed: false };
}

/** Takes all that a page, or a fragment of one, shows. */
export function selectAll(root: Element): Selection {
  const left = unseenIn(root);
  return { root, keeps: (element) => !left.has(element), found: false, failed: false };
}

/** Elements that are of use on a page alone. */
const tools = new Set('button nav menu dialog'.split(' '));

/** Takes all of a page but for what works it. */
export function selectShown(root: Element): Selection {
  const left = unseenIn(root);
  walk(root, (element) => {
    if (!tools.has(element.tagName)) return true;
    for (const inner of findAll(element, () => true)) left.add(inner);
    left.add(element);
    return false;
  });
  return { root, keeps: (element) => !left.has(element), found: false, failed: false };
}

/** Most elements that Readability is given: some seconds' work. */
const maxSearched = 25_000;

/** Finds the article of a page. */
export function selectArticle(
  page: Document,
  body: Element,
  headline: Element | undefined,
  reading: Reading,
): Selection {
  const leaves = unlikely(body, headline);
  const found = readableElements(page, leaves, maxSearched) ?? proseIn(body, leaves);
  if (found.size === 0) return { ...selectShown(body), failed: true };
  const { kept, deck } = repair(body, found, headline, reading);
  return { root: body, keeps: (element) => kept.has(element), deck, found: true, failed: false };
}

/** Shortest paragraph that tells where the text of a page is. */
const telling = 80;

/** The paragraphs of a page that is too large to be searched: where most of them stand is the article. */
function proseIn(body: Element, leaves: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  walk(body, (element) => {
    if (leaves(element)) return false;
    if (element.tagName === 'p' && textOf(element).length >= telling) found.add(element);
    return true;
  });
  return found;
}

/** Part of the text of a page from which an element is not left out for what it is called. */
const muchOfPage = 0.2;

/** What is no part of any article: Readability need not see it, which spares most of the work. */
function unlikely(body: Element, headline: Element | undefined): (element: Element) => boolean {
  const amounts = measure(body, new Set());
  const total = amounts(body).text;
  return (element) => {
    if (element === headline) return true;
    if (element.tagName === 'article' || element.tagName === 'main' || amounts(element).text > total * muchOfPage)
      return false;
    if (/^(?:nav|footer|dialog|button|select|textarea)$/.test(element.tagName))
      return parentOf(element)?.tagName !== 'blockquote';
    return isHidden(element) || pageName(element) === 'strong';
  };
}

/**
 * What a selection leaves out: the outermost elements of which nothing is kept, and text beside what is.
 *
 * @param used Elements whose words are metadata.
 * @param stated Where other words stand that are metadata: names and dates of a line by the headline.
 */
export function omissionsOf(
  { root, keeps }: Selection,
  used: ReadonlySet<Element>,
  stated: readonly Position[],
): Omission[] {
  const places = textsWith(root, stated);
  const isStated = (node: ChildNode): boolean =>
    isText(node) && node.value.trim() !== '' && places.has(node.sourceCodeLocation?.startOffset ?? -1);
  const holds = holdersOf(root, (element) => keeps(element) || used.has(element) || element.childNodes.some(isStated));
  const omitted: Omission[] = [];
  const leave = (node: ChildNode, rule: string): void => {
    const text = collapse(textOf(node));
    const position = text === '' ? undefined : positionOf(node);
    if (position) omitted.push({ position, text, rule });
  };
  const leaveWords = (node: TextNode): void => {
    for (const { text, position } of outside(node, isStated(node) ? stated : [])) {
      if (text.trim() !== '') omitted.push({ position, text: collapse(text), rule: 'select/beside' });
    }
  };
  const read = (element: Element, kept: boolean): void => {
    for (const child of element.childNodes) {
      if (isText(child)) {
        if (!kept) leaveWords(child);
      } else if (isElement(child) && !silent.has(child.tagName) && !used.has(child)) {
        if (!holds.has(child)) leave(child, isHidden(child) ? 'select/hidden' : 'select/furniture');
        else read(child, keeps(child));
      }
    }
  };
  read(root, keeps(root));
  return omitted;
}

/** Where the runs of text begin in which some places are. */
function textsWith(root: Element, places: readonly Position[]): Set<number> {
  const found = new Set<number>();
  walk(root, ({ childNodes }) => {
    for (const child of childNodes) {
      const place = isText(child) ? child.sourceCodeLocation : undefined;
      if (!place) continue;
      if (places.some(({ start, end }) => start.offset < place.endOffset && end.offset > place.startOffset))
        found.add(place.startOffset);
    }
    return true;
  });
  return found;
}

/** Elements that hold, or are, one that passes a test. */
function holdersOf(root: Element, test: (element: Element) => boolean): Set<Element> {
  const holders = new Set<Element>();
  walk(root, (element) => {
    if (!test(element)) return;
    for (let part: Element | undefined = element; part && !holders.has(part); ) {
      holders.add(part);
      part = part.parentNode && isElement(part.parentNode) ? part.parentNode : undefined;
    }
  });
  return holders;
}
