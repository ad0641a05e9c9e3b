/**
 * The article's container, judged again block by block.
 *
 * Readability finds the right container nearly always; inside it, its rules for short things cost headings, lists and
 * captions, and leave bylines, share buttons and pointers to other articles. Here each block of the container is kept
 * unless its kind, its author's name for it, its words or its links say that it is the page's; what stands between the
 * headline and the container is judged too. Invariant: what holds much of the article's text is never left out for its
 * name.
 */
import type { Reading } from '../../language/reading.ts';
import { hasRole, isInside, isPhrasing, namesOf } from '../elements/mapper.ts';
import { collapse, type Element, find, isElement, isHtml, isText, parentOf, silent, textOf } from '../elements/tree.ts';
import { isHidden } from '../elements/visible.ts';
import { isDeck, isPageElement, isPopup, pageName } from './furniture.ts';
import { type Amounts, measure } from './measure.ts';

/** Where in the page a block stands. Outside the container only what Readability kept too is kept. */
type Zone = 'before' | 'head' | 'body' | 'after';

/** What blocks are judged by. */
interface Judge {
  amounts: Amounts;
  container: Element;
  /** Text of the container. */
  total: number;
  reading: Reading;
  found: ReadonlySet<Element>;
  headline: Element | undefined;
  kept: Set<Element>;
  deck: Element | undefined;
  zone: Zone;
  /** A heading between the headline and the text, kept if text follows. */
  pending: Element | undefined;
  /** Whether text came already. */
  started: boolean;
}

/** Part of what was found that the container must hold. */
const enough = 0.85;
/** Part of the container's text from which an element is the article, whatever its name. */
const much = 0.35;

/** The elements that are the article, and the one that is its standfirst. */
export interface Repaired {
  kept: Set<Element>;
  deck: Element | undefined;
}

/** Judges the page by what Readability found in it. */
export function repair(
  body: Element,
  found: ReadonlySet<Element>,
  headline: Element | undefined,
  reading: Reading,
): Repaired {
  const amounts = measure(body, found);
  const container = holderOf(body, amounts, enough);
  const outer = holderOf(body, amounts, 1);
  const hasHead = headline !== undefined && comesBefore(body, headline, container);
  const root = hasHead ? commonHolder(outer, headline) : outer;
  const judge: Judge = {
    amounts,
    container,
    total: amounts(container).text,
    reading,
    found,
    headline: hasHead ? headline : undefined,
    kept: new Set(),
    deck: undefined,
    zone: 'before',
    pending: undefined,
    started: false,
  };
  settle(root, judge, true);
  return { kept: judge.kept, deck: judge.deck };
}

/** The innermost element that holds a part of what was found. */
function holderOf(body: Element, amounts: Amounts, part: number): Element {
  const least = amounts(body).found * part;
  let holder = body;
  for (;;) {
    const inner = holder.childNodes.filter(isElement).find((child) => amounts(child).found >= least && least > 0);
    if (!inner || isPhrasing(inner) || /^(?:p|li|tr|tbody|ul|ol)$/.test(inner.tagName)) return holder;
    holder = inner;
  }
}

function commonHolder(element: Element, other: Element): Element {
  let holder = element;
  while (!contains(holder, other)) holder = parentOf(holder) ?? holder;
  return holder;
}

/** Whether an element begins before another, or in it. */
function comesBefore(body: Element, first: Element, second: Element): boolean {
  return find(body, (element) => element === first || element === second) === first || contains(second, first);
}

function contains(outer: Element, inner: Element): boolean {
  for (let part: Element | undefined = inner; part; part = parentOf(part)) if (part === outer) return true;
  return false;
}

/** Judges an element and what it holds. Answers whether anything of it is kept. */
function settle(element: Element, judge: Judge, isRoot = false): boolean {
  const { kept, container } = judge;
  if (element === judge.headline) {
    judge.zone = 'head';
    return false;
  }
  const isContainer = element === container;
  if (isContainer && judge.zone === 'before' && !(judge.headline && contains(container, judge.headline)))
    judge.zone = 'body';
  let any = false;
  // Text between the elements of one that only holds the article is the page's: it goes if the element is not kept itself.
  let speaks = true;
  if (isRoot || isContainer || !isOut(element, judge)) {
    if (isLeaf(element)) {
      any = passes(element, judge);
      if (any) keepAll(element, kept);
    } else {
      for (const child of element.childNodes) {
        if (isText(child) && child.value.trim() !== '') {
          if (isIn(element, judge)) any = true;
          else speaks = false;
        }
        if (isElement(child) && settle(child, judge)) any = true;
      }
    }
  }
  if (any && speaks) kept.add(element);
  if (isContainer) judge.zone = 'after';
  return any;
}

/** Elements that show something without words. */
const shows = new Set('img picture video audio iframe embed object hr amp-img amp-video amp-iframe'.split(' '));

/** Whether an element is one block: a line of text, or something that is shown. */
function isLeaf(element: Element): boolean {
  return shows.has(element.tagName) || element.tagName === 'pre' || element.childNodes.every(isPhrasing);
}

function keepAll(element: Element, kept: Set<Element>): void {
  kept.add(element);
  for (const child of element.childNodes) {
    if (isElement(child) && !isHidden(child) && !isPopup(child) && !isTool(child)) keepAll(child, kept);
  }
}

/** What works the page; a button in a heading is the heading of a part that unfolds. */
function isTool(element: Element): boolean {
  if (element.tagName === 'button') return !/^(?:h[1-6]|summary|dt)$/.test(parentOf(element)?.tagName ?? '');
  return element.tagName === 'input' || element.tagName === 'select';
}

/** Whether an element stands where the article may be. */
function isIn(element: Element, judge: Judge): boolean {
  const { zone, found, amounts } = judge;
  if (zone === 'body' || zone === 'head') return true;
  return found.has(element) || amounts(element).found > 0 || (zone === 'after' && isQuestions(element, judge));
}

/** Questions and answers behind the text are part of it. */
function isQuestions(element: Element, { amounts }: Judge): boolean {
  for (let part: Element | undefined = element; part; part = parentOf(part)) {
    if (/[ _-]faqs?[ _-]/.test(namesOf(part))) return amounts(part).linked < amounts(part).text * 0.3;
  }
  return false;
}

/** Whether an element is the page's with all that it holds. */
function isOut(element: Element, judge: Judge): boolean {
  if (!isHtml(element)) return true;
  if (silent.has(element.tagName) && !shows.has(element.tagName)) return true;
  const { amounts, total } = judge;
  const amount = amounts(element);
  if (judge.zone === 'after' && amount.found === 0 && !isQuestions(element, judge)) return true;
  if (isHidden(element) && !isFolded(element)) return true;
  if (contains(element, judge.container) || amount.text > total * much) return false;
  if (isApart(element)) return false;
  if (isPageElement(element) || element.tagName === 'aside') return true;
  const name = pageName(element);
  if (name === 'strong') return true;
  // In a quotation "author" and "byline" are who is quoted.
  if (name === 'weak' && !isProse(element, judge) && !isInside(element, isQuote)) return true;
  return isLinkBox(element, judge);
}

/** Whether an element that is hidden is one that a reader unfolds: it holds prose. */
function isFolded(element: Element): boolean {
  if (hasRole(element, 'dialog') || pageName(element) === 'strong') return false;
  return find(element, ({ tagName }) => tagName === 'form') === undefined && collapse(textOf(element)).length > 80;
}

const isQuote = (element: Element): boolean =>
  element.tagName === 'blockquote' || /[ _-]pull-?quotes?[ _-]/.test(namesOf(element));

/** What is set apart and yet the article's own. */
function isApart(element: Element): boolean {
  if (hasRole(element, 'doc-pullquote') || hasRole(element, 'doc-notice') || hasRole(element, 'doc-tip')) return true;
  if (isQuote(element)) return true;
  const outer = parentOf(element);
  return element.tagName === 'footer' && outer !== undefined && isQuote(outer);
}

/** Whether an element holds sentences rather than labels and links. */
function isProse(element: Element, { amounts }: Judge): boolean {
  const { text, linked } = amounts(element);
  return text >= 150 && linked < text * 0.3 && /\p{L}[.!?。！？]/u.test(textOf(element));
}

/** Whether an element is a box of links: most of its text is links, and there are several. */
function isLinkBox(element: Element, { amounts }: Judge): boolean {
  if (!/^(?:div|section|ul|ol|table|dl|nav|p|article)$/.test(element.tagName)) return false;
  const { text, linked, found, links } = amounts(element);
  if (links < 3 || linked <= text * 0.66) return false;
  return found < text * 0.5 || find(element, ({ tagName }) => /^h[1-6]$/.test(tagName)) === undefined;
}

/** Whether a line says how the page earns money: one of its sentences is such a notice. */
const isDisclosure = (text: string, { reading }: Judge): boolean =>
  text
    .split(/(?<=[.!?。！？।]) ?/u)
    .some((sentence) => reading.isDisclosure(sentence) || reading.furniture(sentence) === 'advert');

/** Where a reader is in a gallery, in figures alone: "1/8". With words for it the languages know it. */
const isCount = /^(?:\p{L}+ )?\d{1,3} ?\/ ?\d{1,3}$/u;

/** The sign of whose a page is, before a year. The words for it are the languages'. */
const isRights = /(?:©|\(c\) )\s*(?:19|20)\d\d\b/i;

/** The full stop of a short form, which the phrases of pages are listed without: "3 MIN. READ". */
const stopWithin = /(?<=\p{L})\.(?= )/gu;

/** Whether a line says when the article was published or changed, and no more. */
function isDateLine(text: string, { reading }: Judge): boolean {
  if (text.length > 80) return false;
  const kind = reading.opener(text)?.kind;
  return (kind === 'published' || kind === 'updated') && (reading.date(text) !== undefined || /\d/.test(text));
}

/** Whether a line belongs to the article. */
function passes(element: Element, judge: Judge): boolean {
  if (!isIn(element, judge)) return false;
  const text = collapse(textOf(element));
  if (text === '') return true;
  if (text.length <= 160) {
    const furniture = judge.reading.furniture(text) ?? judge.reading.furniture(text.replace(stopWithin, ''));
    // "Sign up for…" may be a step of a list.
    const isStep = element.tagName === 'li' || parentOf(element)?.tagName === 'li';
    if (furniture !== undefined && furniture !== 'network' && !(isStep && text.length > 40)) return false;
  }
  if (text.length <= 500 && isDisclosure(text, judge)) return false;
  if (text.length <= 200 && (isCount.test(text) || isRights.test(text))) return false;
  if (isDateLine(text, judge)) return false;
  if (judge.zone === 'head' && !passesHead(element, text, judge)) return false;
  if (judge.zone === 'body') {
    if (!judge.started && isFrontLine(text, judge)) return false;
    if (text.length > 100) judge.started = true;
  }
  const { text: length, linked, found } = judge.amounts(element);
  if (found === 0 && !isWorthwhile(element, text, linked / length)) return false;
  if (element.tagName === 'p' && linked === length && text.length < 200 && isPointer(text)) return false;
  return true;
}

/** Longest standfirst, in UTF-16 units. */
const longestDeck = 400;

/** Whether a line between the headline and the text is text already. A standfirst is taken note of. */
function passesHead(element: Element, text: string, judge: Judge): boolean {
  if (isFrontLine(text, judge)) return false;
  const isOutside = !contains(judge.container, element);
  const isHeading = /^h[2-6]$/.test(element.tagName);
  const isCalled = [element, parentOf(element)].some((part) => part && part !== judge.container && isDeck(part));
  const fits = text.length <= longestDeck && text.length >= 20 && !judge.deck && !judge.started;
  if (fits && (isCalled || (isOutside && isHeading))) {
    judge.deck = element;
    return false;
  }
  if (isOutside && isHeading) {
    judge.pending = element;
    return false;
  }
  if (text.length > 100) {
    judge.started = true;
    if (judge.pending) keepLine(judge.pending, judge);
    judge.pending = undefined;
    if (!isOutside) judge.zone = 'body';
    return true;
  }
  return !isOutside || judge.started;
}

/** Keeps a line after all, with what it stands in. */
function keepLine(element: Element, { kept }: Judge): void {
  keepAll(element, kept);
  for (let part = parentOf(element); part && part.tagName !== 'body'; part = parentOf(part)) {
    if (!part.childNodes.some((child) => isText(child) && child.value.trim() !== '')) kept.add(part);
  }
}

/** Whether a line that is a link as a whole points elsewhere: no sentence, or all in capitals. */
const isPointer = (text: string): boolean =>
  !/^https?:/.test(text) && (!/[.:…]$/.test(text) || text === text.toUpperCase());

/** Elements that say by what they are that their text belongs to the article. */
const sayText = /^(?:h[1-6]|li|dt|dd|td|th|caption|figcaption|pre|cite|summary|code)$/;

/** Whether a line that Readability left out is text: of an element that is for text, or a sentence. */
function isWorthwhile(element: Element, text: string, linked: number): boolean {
  for (let part: Element | undefined = element, level = 0; part && level < 3; part = parentOf(part), level += 1) {
    if (isQuote(part)) return true;
    if (sayText.test(part.tagName)) return linked < 0.9 || /^(?:li|h[1-6])$/.test(part.tagName);
  }
  const isSentence = /[.!?。！？:;]["'”’»)\]]*$/u.test(text);
  return linked < 0.5 && (element.tagName === 'p' ? isSentence || text.length > 40 : isSentence && text.length > 60);
}

/** Lines between the headline and the text that are metadata: names, dates, times. */
function isFrontLine(text: string, { reading }: Judge): boolean {
  if (text.length > 100) return false;
  const kind = reading.opener(text)?.kind;
  if (kind === 'byline' || kind === 'published' || kind === 'updated') return true;
  const date = reading.date(text);
  return date !== undefined && text.length - (date.end - date.start) < 40;
}
