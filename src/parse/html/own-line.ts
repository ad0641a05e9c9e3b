/**
 * The lines of a page of our own making: phrasing content that says what it is, and the words that a writer of ours puts
 * before a text, which are no part of it.
 *
 * Invariant: whatever a page that looks like ours holds, an address reaches the model only by the mapper; words that are not
 * in the model are given to `mapper.leave`, for the page may have been edited.
 */
import { directionOf } from '../../model/build.ts';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { Block, Direction, Inline } from '../../model/nodes.ts';
import { languageTagPattern } from '../../model/options.ts';
import { inlinesOf, joinSpaces } from '../elements/inline.ts';
import { hasRole, type Mapper, type OwnReader } from '../elements/mapper.ts';
import { placed } from '../elements/place.ts';
import {
  attribute,
  type ChildNode,
  type Element,
  find,
  isElement,
  isText,
  parentOf,
  textOf,
} from '../elements/tree.ts';

export const hasClass = (element: Element, name: string): boolean =>
  ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

export const elementsIn = (element: Element): Element[] => element.childNodes.filter(isElement);

/** What stands beside the content of any block: its place, name, language, direction. */
export function base(element: Element): Pick<Block, 'position' | 'id' | 'language' | 'direction'> {
  const id = attribute(element, 'id');
  return { ...placed(element), ...(id === undefined || id === '' ? {} : { id }), ...languageOf(element) };
}

function languageOf(element: Element): { language?: string; direction?: Direction } {
  const [written, direction] = [attribute(element, 'lang'), attribute(element, 'dir')];
  const language = written !== undefined && languageTagPattern.test(written) ? written : undefined;
  const isKnown = (direction === 'ltr' || direction === 'rtl') && (!language || direction !== directionOf(language));
  return { ...(language ? { language } : {}), ...(isKnown ? { direction } : {}) };
}

/** Reads phrasing content as one line. A space of no width is a word's own. */
export const lineOf = (nodes: readonly ChildNode[], mapper: Mapper): Inline[] =>
  trimEdges(canonicalInlines(joinSpaces(inlinesOf(nodes, mapper), { open: true }, false)));

/** Reads some elements by a reader of their own, and each run of nodes between them by another. */
export function parted<Result>(
  nodes: readonly ChildNode[],
  read: (element: Element) => readonly Result[] | undefined,
  readRun: (run: readonly ChildNode[]) => readonly Result[],
): Result[] {
  const results: Result[] = [];
  let run: ChildNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) for (const result of readRun(run)) results.push(result);
    run = [];
  };
  for (const node of nodes) {
    const own = isElement(node) ? read(node) : undefined;
    if (own === undefined) run.push(node);
    else {
      endRun();
      for (const result of own) results.push(result);
    }
  }
  endRun();
  return results;
}

// --- Words that a writer puts before a text -----------------------------------------------------------------------------

const none: Inline[] = [];

/** Leaves out words that stand for something which the model has otherwise. */
export function label(element: Element, mapper: Mapper): Inline[] {
  mapper.leave(element, 'own/label');
  return none;
}

export const isBlank = (node: ChildNode): boolean =>
  isElement(node) ? false : !isText(node) || node.value.trim() === '';

/** The block that an element opens: it is the first thing in it, or in its first paragraph. */
function openedBy(element: Element): Element | undefined {
  const parent = parentOf(element);
  if (parent?.childNodes.find((node) => !isBlank(node)) !== element) return undefined;
  return parent.tagName === 'p' ? openedBy(parent) : parent;
}

export const isTurn = (element: Element): boolean =>
  element.tagName === 'div' &&
  hasClass(element, 'turn') &&
  !hasRole(element, 'doc-pullquote') &&
  !hasRole(element, 'doc-footnote');

export const isSpeaker = (element: Element, turn: Element): boolean =>
  hasClass(element, 'speaker') && openedBy(element) === turn && isTurn(turn);

function boldOf(element: Element, mapper: Mapper): Inline[] | undefined {
  const block = openedBy(element);
  if (block && isSpeaker(element, block)) return none;
  return block && hasClass(block, 'note') ? label(element, mapper) : undefined;
}

/** The box of an item that is a task. */
export const boxOf = (item: Element): Element | undefined =>
  hasClass(item, 'task') ? find(item, (part) => hasClass(part, 'box') && openedBy(part) === item) : undefined;

const isNumber = (element: Element, block: Element): boolean =>
  hasClass(element, 'number') && hasRole(block, 'doc-footnote');

// --- Lines ------------------------------------------------------------------------------------------------------------

type InlineReader = (element: Element, mapper: Mapper) => Inline[] | undefined;

const readers: Readonly<Record<string, InlineReader>> = {
  a: (element, mapper) =>
    referenceOf(element, mapper) ??
    (hasRole(element, 'doc-backlink') ? label(element, mapper) : linkOf(element, mapper)),
  b: boldOf,
  code: (element) => {
    const value = textOf(element);
    return value === '' ? none : [{ type: 'inlineCode', value, ...placed(onlyText(element)) }];
  },
  img: pictureOf,
  span(element, mapper) {
    if (hasClass(element, 'picture')) return pictureOf(element, mapper);
    const block = openedBy(element);
    if (block && (boxOf(block) === element || isNumber(element, block))) return label(element, mapper);
    const { language, direction } = languageOf(element);
    if (language === undefined) return undefined;
    const children = inlinesOf(element.childNodes, mapper);
    return [{ type: 'foreign', language, ...(direction ? { direction } : {}), ...placed(element), children }];
  },
  sup(element, mapper) {
    const [inner, ...others] = element.childNodes.filter((node) => !isBlank(node));
    const isMarker = inner && isElement(inner) && inner.tagName === 'a' && others.length === 0;
    const reference = referenceOf(element, mapper) ?? (isMarker ? referenceOf(inner, mapper) : undefined);
    return reference ?? [{ type: 'superscript', ...placed(element), children: inlinesOf(element.childNodes, mapper) }];
  },
};

function referenceOf(element: Element, mapper: Mapper): Inline[] | undefined {
  const identifier = attribute(element, 'data-note');
  if (identifier === undefined) return undefined;
  return [...label(element, mapper), { type: 'footnoteReference', identifier, ...placed(element) }];
}

function linkOf(element: Element, mapper: Mapper): Inline[] {
  const children = inlinesOf(element.childNodes, mapper);
  const url = mapper.target(attribute(element, 'href'));
  if (url === undefined || (url.startsWith('#') && !mapper.targets.has(url.slice(1)))) return children;
  const title = attribute(element, 'title');
  return [{ type: 'link', url, ...(title === undefined ? {} : { title }), ...placed(element), children }];
}

export function pictureOf(element: Element, mapper: Mapper): Inline[] {
  const written = attribute(element, 'data-src') ?? attribute(element, 'src');
  const title = attribute(element, 'title');
  const alt = attribute(element, 'alt') ?? textOf(element);
  // Its words are the alternative text, or a label.
  if (element.tagName !== 'img') mapper.leave(element, 'own/picture');
  return [
    {
      type: 'image',
      // As it is written: it may be a key of the caller's pictures. One that no page may name is not in the page.
      url: written === undefined || mapper.picture(written) === undefined ? '' : written,
      ...(title === undefined ? {} : { title }),
      ...(attribute(element, 'data-alt') === 'unknown' ? {} : { alt }),
      ...placed(element),
    },
  ];
}

/** The text of an element that holds nothing else, by which it is placed as a leaf; else the element. */
export function onlyText(element: Element): ChildNode {
  const [first, ...others] = element.childNodes;
  if (!first || others.length > 0) return element;
  return isElement(first) ? onlyText(first) : first;
}

/** Reads the elements of a line. */
export const readInline: OwnReader['inline'] = (element, mapper) =>
  Object.hasOwn(readers, element.tagName) ? readers[element.tagName]?.(element, mapper) : undefined;
