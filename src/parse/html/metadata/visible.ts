/**
 * What the page shows of its article: the names and the dates that stand by its headline.
 *
 * Names of classes say what a line is (`byline`, `post-date`); near the headline a date, an opening word ("By") or a link to
 * the page of an author says it too. What stands far from the headline may be another article's and counts less.
 * Invariant: what is read here is text of the page, with the place where it stands.
 */
import type { Reading } from '../../../language/reading.ts';
import type { Position } from '../../../model/provenance.ts';
import { isPhrasing, namesOf } from '../../elements/mapper.ts';
import { positionInText, textPositions } from '../../elements/place.ts';
import {
  attribute,
  collapse,
  type Document,
  type Element,
  findAll,
  isText,
  type ParentNode,
  parentOf,
  silent,
  walk,
} from '../../elements/tree.ts';
import { isHidden } from '../../elements/visible.ts';
import { looksLikeName } from './author.ts';
import { agent, type Seen, trust } from './candidate.ts';
import { elementsElsewhere } from './elsewhere.ts';
import { dateWords, isToldOf } from './running.ts';

const headlineName =
  /[ _-](?:headline|entry-title|post-title|article-title|article__title|page-title|p-name|arttitle|story-title)[ _-]/;
export const bylineName: RegExp =
  /[ _-](?:by-?lines?|authors?|p-author|writer|(?:post|entry|article|meta|blog|story)-?author|author-?(?:name|s?-names?|link|title)|post-by|written-?by|contributors?|fn)[ _-]/;
/** Of these, the names that are for nothing but a line of names. */
const ownByline = /[ _-](?:by-?lines?|authors?)[ _-]/;
const dateName =
  /[ _-](?:dates?|datetime|published|pubdate|publish(?:ed)?-?date|(?:post|entry|article|meta|blog|story|item)-?date|timestamp|posted-on|dt-published|(?:post|entry|article)-meta|by-?line|updated|date-published|publication-date)[ _-]/;
/** Addresses of pages about authors. */
const authorAddress =
  /(?:\/(?:authors?|people|profiles?|staff|contributors?|contributing-author|writers?|team|columnist|journalists?|reporters?|userprofile|by)\/|[?&]author=|substack\.com\/@|\/contributor)/i;
/** What authors call the element of a date on which an article changed. */
const modifiedName = /updat|modif|revis|edited|reviewed/;

/** A line of text of the page. */
interface Line {
  element: Element;
  text: string;
}

/** What stands by a headline. */
interface Front {
  near: ReadonlySet<Element>;
  /** Whether a date is told of by a sentence of the line in which its element stands. */
  isToldOf(element: Element): boolean;
  /** Whether an element stands by the headline; where there is none, all do. */
  isNear(element: Element): boolean;
  reading: Reading;
  seen: Seen[];
}

/** Lines before and after a headline that stand by it, and the length from which a line is text of the article. */
const before = 8;
const after = 16;
const prose = 220;

/** Headings that are looked at: the headline is among the first. */
const mostHeadings = 100;

/** Headings that may be the headline, in order. */
export function headingsOf(page: Document): Element[] {
  const headings = findAll(page, (element) => {
    if (element.tagName === 'h1') return !isHidden(element);
    return /^h[23]$/.test(element.tagName) && headlineName.test(namesOf(element));
  });
  return headings.slice(0, mostHeadings);
}

/** Looks for names and dates. */
export function readVisible(page: Document, headline: Element | undefined, reading: Reading): Seen[] {
  const lines = leavesOf(page);
  const anchor = headline ?? headingsOf(page)[0];
  const away = elementsElsewhere(page, anchor ? [anchor] : []);
  const near = nearTo(anchor, lines, away);
  const front: Front = {
    near,
    isNear: (element) => !anchor || near.has(element),
    isToldOf: toldOfIn(lines, reading),
    reading,
    seen: [],
  };
  for (const { element, text } of lines) if (near.has(element)) readLine(element, text, front);
  walk(page, (element) => {
    if (element.tagName === 'head' || silent.has(element.tagName) || isHidden(element)) return false;
    // Who is quoted is not who wrote.
    if (element.tagName === 'blockquote') return false;
    if (away.has(element)) return false;
    readNamed(element, namesOf(element), front);
    return true;
  });
  return front.seen;
}

/** Tells of dates whether a sentence tells of them: where they stand in their lines is looked up once for each. */
function toldOfIn(lines: readonly Line[], reading: Reading): (element: Element) => boolean {
  const places = new Map<Element, { text: string; start: number; end: number }>();
  for (const { element } of lines) {
    if (isDateLine(element)) continue;
    const { text, spans } = spacedWith(element);
    for (const [part, [start, end]] of spans) places.set(part, { text, start, end });
  }
  return (element) => {
    const place = places.get(element);
    return place !== undefined && isToldOf(place.text, place.start, place.end, reading);
  };
}

/** Whether an author calls an element, or what it is in, that of a date or of a byline. */
const isDateLine = (element: Element): boolean =>
  [element, parentOf(element)].some((each) => each && [dateName, bylineName].some((name) => name.test(namesOf(each))));

/** The innermost elements that are a line each. */
export function leavesOf(root: ParentNode): Line[] {
  const lines: Line[] = [];
  walk(root, (element) => {
    if (element.tagName === 'head' || silent.has(element.tagName) || isHidden(element)) return false;
    if (!element.childNodes.every(isPhrasing)) return true;
    const text = spaced(element);
    if (text !== '') lines.push({ element, text });
    return false;
  });
  return lines;
}

function nearTo(headline: Element | undefined, lines: readonly Line[], away: ReadonlySet<Element>): Set<Element> {
  const at = headline ? lines.findIndex(({ element }) => isIn(element, headline)) : -1;
  const near = new Set<Element>();
  if (at < 0) return near;
  const end = lines.findIndex(({ text }, index) => index > at && text.length > prose);
  for (const { element } of lines.slice(Math.max(0, at - before), end < 0 ? at + after : Math.min(end, at + after))) {
    if (away.has(element)) continue;
    near.add(element);
    for (const part of findAll(element, () => true)) near.add(part);
  }
  return near;
}

function isIn(element: Element, outer: Element): boolean {
  for (let part: Element | undefined = element; part; part = parentOf(part)) if (part === outer) return true;
  return false;
}

/** The text of an element; what stands in elements of its own is apart. */
const spaced = (element: Element): string => collapse(spacedWith(element).text).replace(/ (?=[,.;:!?)])/g, '');

/** The same as it stands, and where in it each element does. */
function spacedWith(element: Element): { text: string; spans: Map<Element, [start: number, end: number]> } {
  let text = '';
  const spans = new Map<Element, [number, number]>();
  const read = (part: Element): void => {
    for (const child of part.childNodes) {
      if (isText(child)) text += child.value.replace(/\s/gu, ' ');
      else if ('tagName' in child && !silent.has(child.tagName) && !isHidden(child)) {
        text += child.tagName === 'br' ? '\n' : ' ';
        const start = text.length;
        read(child);
        spans.set(child, [start, text.length]);
        text += ' ';
      }
    }
  };
  read(element);
  return { text, spans };
}

/** A line by the headline. */
function readLine(element: Element, text: string, { reading, seen }: Front): void {
  if (text.length > 160) return;
  const opener = reading.opener(text);
  const date = reading.date(text);
  const isTold = date !== undefined && !isDateLine(element) && isToldOf(text, date.start, date.end, reading);
  if (date && !isTold && text.length - (date.end - date.start) < 60) {
    const isUpdate = dateWords(text.slice(0, date.start), reading).at(-1)?.kind === 'updated';
    const key = isUpdate ? 'dateModified' : 'datePublished';
    const rest = besideDate(text, reading);
    const isPlain = rest === '' || reading.opener(rest)?.kind === 'byline' || looksLikeName(rest);
    const score = isPlain ? trust.line : trust.text;
    // What is no date in such a line is not said by it.
    const place = rest === '' ? undefined : positionInText(element, text.slice(date.start, date.end));
    add(seen, key, text, 'visible/date-line', score, element, text, false, place);
  }
  if (opener?.kind === 'byline') byline(seen, element, text, reading);
  for (const link of isAuthorLink(element) ? [element] : findAll(element, isAuthorLink)) {
    addAuthor(seen, spaced(link), 'visible/author-link', trust.line, link);
  }
}

const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' && authorAddress.test(attribute(element, 'href') ?? '');

/** An element by what its author calls it, or by what it is. */
function readNamed(element: Element, names: string, front: Front): void {
  const { reading, seen } = front;
  const isNear = front.isNear(element);
  const penalty = isNear ? 0 : 0.2;
  if (` ${attribute(element, 'rel') ?? ''} `.includes(' author ')) {
    addAuthor(
      seen,
      spaced(element),
      isNear ? 'visible/rel-author' : 'visible/rel-author-far',
      trust['rel-author'] - penalty,
      element,
    );
  } else if (bylineName.test(names) && !/^(?:ul|ol|section|article|main|body)$/.test(element.tagName)) {
    const text = spaced(element);
    if (text !== '' && text.length <= 200) {
      if (reading.opener(text)?.kind === 'byline') byline(seen, element, text, reading, penalty);
      else {
        const rule = isNear ? 'visible/author-name' : 'visible/author-name-far';
        const [link] = findAll(element, ({ tagName }) => tagName === 'a');
        const words = link && looksLikeName(spaced(link)) ? spaced(link) : besideDate(text, reading);
        const isLine = isNear && ownByline.test(names);
        addAuthor(seen, words, rule, isLine ? trust.line : trust.text + 0.05 - penalty, element);
      }
    } else {
      const [name] = leavesOf(element);
      if (name && looksLikeName(name.text)) {
        addAuthor(seen, name.text, 'visible/author-box-far', trust.text - 0.2, name.element);
      }
    }
  } else if (!isNear && isAuthorLink(element)) {
    addAuthor(seen, spaced(element), 'visible/author-link-far', trust.text - penalty, element);
  }
  const isDate = element.tagName === 'time' || dateName.test(names);
  if (isDate && !isOfMore(element) && !front.isToldOf(element)) readDateElement(element, names, reading, seen, penalty);
}

/** Whether an element says of what it is the date, and that is no article: "startDate" of an event. */
const isOfMore = (element: Element): boolean =>
  /date/i.test(attribute(element, 'itemprop') ?? '') &&
  !/date(?:published|modified|created)/i.test(attribute(element, 'itemprop') ?? '');

function readDateElement(element: Element, names: string, reading: Reading, seen: Seen[], penalty: number): void {
  const machine = element.tagName === 'time' ? attribute(element, 'datetime')?.trim() || undefined : undefined;
  const text = spaced(element);
  if (machine === undefined && (text === '' || text.length > 200 || !/\d/.test(text))) return;
  const around = names + namesOf(parentOf(element) ?? element);
  const isUpdate = modifiedName.test(around) || dateWords(text, reading)[0]?.kind === 'updated';
  const key = isUpdate ? 'dateModified' : 'datePublished';
  const rule = `visible/${machine === undefined ? 'date' : 'time'}${penalty > 0 ? '-far' : ''}`;
  const score = (machine === undefined ? trust.text : trust.time) - penalty;
  add(seen, key, machine ?? text, rule, score, element, text || machine || '', machine !== undefined);
}

/** A line that opens like a byline: the names in it, and the line itself. */
function byline(seen: Seen[], element: Element, text: string, reading: Reading, penalty = 0): void {
  const words = beforeDate(text, reading);
  // Names that are links are told apart from the offices behind them.
  const links = findAll(element, isAuthorLink).map(spaced).filter(looksLikeName);
  const names = links.length > 0 ? links.join(', ') : words;
  const rule = penalty > 0 ? 'visible/byline-far' : 'visible/byline';
  if (!addAuthor(seen, names, rule, trust.byline - penalty, element)) return;
  if (penalty === 0 && words === text) {
    add(seen, 'byline', text, 'visible/byline', trust.byline, element, text, true);
  }
}

/** A byline without the date that stands behind it. */
function beforeDate(text: string, reading: Reading): string {
  const date = reading.date(text);
  const line = date ? text.slice(0, date.start) : text;
  const [word] = dateWords(line, reading);
  return line.slice(0, word?.start).replace(leadToDate, '').trim();
}

/** What a line says beside its date: before it, else behind it. */
export function besideDate(text: string, reading: Reading): string {
  const date = reading.date(text);
  const before = beforeDate(text, reading);
  if (!date || before !== '') return before;
  const rest = text.slice(date.end).replace(/^[\s|•·⋅,:;–—-]+/u, '');
  return /\p{L}{2}/u.test(rest) && !/^\d/.test(rest) ? rest : '';
}

/** What stands between a name and a date, the language's own word apart: marks, and a short word ("on", "am", "le"). */
const leadToDate = /(?:[\s|•·⋅,:–—-]|(?<=[\s,])\p{Ll}{1,3}(?=[\s|•·⋅,:–—-]|$)){0,20}$/u;

/** Most readings by one rule. */
const most = 4;

function add(
  seen: Seen[],
  key: Seen['key'],
  value: string,
  rule: string,
  score: number,
  element: Element,
  text: string,
  stated = false,
  place: Position | undefined = undefined,
): void {
  if (seen.filter((each) => each.rule === rule && each.key === key).length >= most) return;
  seen.push({ key, value, rule, score, stated, positions: place ? [place] : textPositions(element), text });
}

/** Takes note of a name; several in elements of one kind beside each other are several authors. */
function addAuthor(seen: Seen[], name: string, rule: string, score: number, element: Element): boolean {
  if (name === '' || name.length > 150) return false;
  const last = seen.findLast((each) => each.rule === rule && each.key === 'author');
  const positions = textPositions(element);
  if (last && Array.isArray(last.value) && rule !== 'visible/author-name-far' && rule !== 'visible/byline-far') {
    if (last.value.length < 12 && !rule.endsWith('-far')) {
      last.value.push(agent(name));
      last.positions.push(...positions);
      last.text = `${last.text}, ${name}`;
    }
    return true;
  }
  if (seen.filter((each) => each.rule === rule).length >= most) return false;
  seen.push({
    key: 'author',
    value: [agent(name)],
    rule,
    score,
    stated: rule === 'visible/rel-author',
    positions,
    text: name,
  });
  return true;
}
