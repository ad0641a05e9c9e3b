/**
 * Which elements Readability takes for the article. It runs on a copy of the page that has only what it looks at; what it
 * keeps is read back as a set of elements of the page itself, so that nothing that it does to its copy (headings made one
 * level deeper, attributes lost, tags exchanged) reaches the article.
 *
 * Invariant: the page is not changed.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { isPhrasing } from '../elements/mapper.ts';
import { type Document, type Element, isElement, isHtml, isText, textOf } from '../elements/tree.ts';

/** Name of the attribute that holds the number of an element. */
const numberName = 'n';

/** Attributes that Readability looks at. */
const telling = new Set(
  'class id hidden role aria-hidden aria-modal href src rel itemprop dir lang summary datatable rowspan colspan'.split(
    ' ',
  ),
);

/** Elements that it would remove, or that say nothing about the text. */
const left = new Set('script style template noscript svg math link meta base title'.split(' '));

/** The part of the DOM that is used here. */
interface DomNode {
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  getAttribute?(name: string): string | null;
}
interface DomElement extends DomNode {
  appendChild(node: DomNode): unknown;
  setAttribute(name: string, value: string): void;
}
interface DomDocument {
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
}

/** Deepest nesting that Readability is shown: its work grows with the square of it. No page of text nests half as deep. */
const maxDepth = 100;

/**
 * The elements that Readability keeps; none where it finds no article, `undefined` where the page is too large.
 *
 * @param dropped Elements that are no part of the article for certain: it does not see them.
 * @param most Most elements that it is given.
 */
export function readableElements(
  page: Document,
  dropped: (element: Element) => boolean,
  most: number,
): Set<Element> | undefined {
  const kept = new Set<Element>();
  const root = page.childNodes.find(isElement);
  if (!root) return kept;
  const { document } = parseHTML(`<!DOCTYPE html><html><head><title></title></head><body></body></html>`);
  const numbered: Element[] = [];
  const copies: { from: Element; to: DomElement; depth: number }[] = [];
  for (const part of root.childNodes) {
    if (isElement(part) && part.tagName === 'body') copies.push({ from: part, to: document.body, depth: 0 });
  }
  for (let copy = copies.pop(); copy; copy = copies.pop()) {
    for (const child of copy.from.childNodes) {
      if (isText(child)) copy.to.appendChild(document.createTextNode(child.value));
      if (!isElement(child) || !isHtml(child) || left.has(child.tagName) || dropped(child)) continue;
      if (numbered.length >= most) return undefined;
      const { to, depth } = copy;
      // What is too deep gives way to its text.
      if (depth >= maxDepth) copies.push({ from: child, to, depth });
      else {
        const made = copyElement(document, child, numbered.push(child) - 1);
        to.appendChild(made);
        copies.push({ from: child, to: made, depth: depth + 1 });
      }
    }
  }
  const result = new Readability(document, { disableJSONLD: true, serializer: (node): DomNode => node }).parse();
  if (result?.content) collect(result.content, numbered, kept);
  return kept;
}

function copyElement(document: DomDocument, element: Element, number: number): DomElement {
  const made = document.createElement(nameFor(element));
  for (const { name, value } of element.attrs) if (telling.has(name)) made.setAttribute(name, value);
  made.setAttribute(numberName, String(number));
  return made;
}

/**
 * Readability puts a division without blocks into a paragraph of its own making, which would have no number: it gets one
 * that is a paragraph already.
 */
function nameFor(element: Element): string {
  const { tagName, childNodes } = element;
  return tagName === 'div' && childNodes.every(isPhrasing) && textOf(element).trim() !== '' ? 'p' : tagName;
}

/** Reads the numbers back from what is left of the copy. */
function collect(content: DomNode, numbered: readonly Element[], kept: Set<Element>): void {
  const stack: DomNode[] = [content];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const element = numbered[Number(node.getAttribute?.(numberName) ?? -1)];
    if (element) kept.add(element);
    for (let child = node.firstChild; child; child = child.nextSibling) stack.push(child);
  }
}
