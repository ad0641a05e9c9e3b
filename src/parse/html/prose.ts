/**
 * The running text of a page, by which its language is told where it states none.
 *
 * Menus and notices are short, and often in another language than the article: paragraphs come first.
 */
import { collapse, type Element, findAll, isElement, textOf } from '../elements/tree.ts';
import { isHidden } from '../elements/visible.ts';

/** Shortest line that is running text, and how much of it is enough, in UTF-16 units. */
const shortest = 60;
const enough = 4000;

/** The first long paragraphs of a page; where there are none, its text from the start. */
export function proseOf(body: Element): string {
  let prose = '';
  for (const element of findAll(body, isParagraph)) {
    const text = collapse(textOf(element));
    if (text.length >= shortest) prose += `${text}\n`;
    if (prose.length >= enough) break;
  }
  return (prose === '' ? collapse(textOf(body)) : prose).slice(0, enough);
}

/** Whether an element is a paragraph: a `p`, or a division that only holds text. */
const isParagraph = (element: Element): boolean =>
  !isHidden(element) &&
  (element.tagName === 'p' || (element.tagName === 'div' && element.childNodes.every((child) => !isElement(child))));
