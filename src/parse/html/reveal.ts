/**
 * What a page hides until its script has run: parts that a server sent late, each for a place that holds a template of its
 * number (React: `S:1` for `B:1` or `P:1`), an element that is hidden and holds most of the text, and pictures that stand in a
 * `noscript`.
 *
 * Invariant: an element is moved or shown, none is made, and nothing that is seen already is shown twice.
 */
import { showsPicture } from '../elements/picture.ts';
import { attribute, type Element, find, findAll, isElement, parentOf, textOf, walk } from '../elements/tree.ts';
import { isHidden } from '../elements/visible.ts';

/** Brings what is hidden for a script into the places where readers see it. */
export function reveal(body: Element): void {
  for (const element of findAll(body, ({ tagName }) => tagName === 'noscript')) revealPicture(element);
  const total = textOf(body).length;
  const templates = new Map<string, Element>();
  const late: Element[] = [];
  walk(body, (element) => {
    const id = attribute(element, 'id') ?? '';
    if (element.tagName === 'template' && /^[BP]:/.test(id)) templates.set(id.slice(2), element);
    if (!isHidden(element)) return true;
    if (/^S:[\da-f]+$/.test(id)) late.push(element);
    else if (textOf(element).length * 2 > total) show(element);
    return late.at(-1) === element;
  });
  for (const part of late) {
    const template = templates.get(attribute(part, 'id')?.slice(2) ?? '');
    show(part);
    if (template) move(part, template);
  }
}

/**
 * A picture for readers without scripts stands for what a script would put beside it: in place of an `img` that only holds
 * the place; nowhere, if that names the picture too.
 */
function revealPicture(noscript: Element): void {
  const [picture, ...more] = findAll(noscript, isPicture);
  const parent = noscript.parentNode;
  if (!picture || !parent || more.length > 0 || textOf(noscript).trim() !== '') return;
  if (isHidden(picture) || !showsPicture(picture)) return;
  const around = parent.childNodes.filter(isElement);
  const at = around.indexOf(noscript);
  const beside = [around[at - 1], around[at + 1]].flatMap((element) => {
    const found = element && (isPicture(element) ? element : find(element, isPicture));
    return found && textOf(element).trim() === '' ? [found] : [];
  });
  if (!beside.some(showsPicture)) move(picture, beside[0] ?? noscript);
}

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img';
}

function show(element: Element): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'hidden' && name !== 'style');
}

/** Puts an element in the place of another. */
function move(element: Element, place: Element): void {
  const [from, to] = [element.parentNode, place.parentNode];
  for (let part: Element | undefined = place; part; part = parentOf(part)) if (part === element) return;
  if (!from || !to) return;
  from.childNodes = from.childNodes.filter((child) => child !== element);
  to.childNodes = to.childNodes.map((child) => (child === place ? element : child));
  element.parentNode = to;
}
