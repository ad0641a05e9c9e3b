/**
 * The headline as it is printed: the heading of the page that says what the page's titles for machines say.
 *
 * Those titles ("Ducks return - News - The Daily Sample") carry the section and the site, and differ from what readers see;
 * a heading that no title agrees with may be the name of the site. Invariant: what is taken stands on the page, or in its
 * head as a title.
 */

import { isPhrasing, namesOf } from '../../elements/mapper.ts';
import { textPositions } from '../../elements/place.ts';
import {
  collapse,
  type Document,
  type Element,
  find,
  isElement,
  isText,
  parentOf,
  silent,
  textOf,
  walk,
} from '../../elements/tree.ts';
import { isHidden } from '../../elements/visible.ts';
import { squeeze } from './author.ts';
import { type Seen, trust } from './candidate.ts';
import { holdersOf } from './elsewhere.ts';

/** What was found: candidates for the headline, and the element that prints it. */
export interface Headline {
  element: Element | undefined;
  seen: Seen[];
}

/** Least likeness of a heading to a title; the only one of its level need be less like. */
const agreement = 0.6;
const agreementOfOnly = 0.35;
/** Words from which such a heading is a title and no name of a section. */
const wordsOfTitle = 6;

/** Longest headline, in UTF-16 units: a longer heading is a text. */
const longest = 220;

/** Finds the printed headline. */
export function headlineOf(
  page: Document,
  headings: readonly Element[],
  seen: readonly Seen[],
  site: readonly string[],
): Headline {
  const title = find(page, ({ tagName }) => tagName === 'title');
  const written = title ? collapse(textOf(title)) : '';
  const stated = seen
    .flatMap(({ key, value }) => (key === 'headline' ? [collapse(String(value))] : []))
    .filter(Boolean);
  const titles = [...stated, ...(written === '' ? [] : [written])];
  const sites = [...site, ...siteIn(written, page)];
  const names = sites.map(squeeze);
  const bareTitles = titles.map((each) => squeeze(withoutSite(each, sites)));
  const lines = headings
    .map((element) => ({ element, text: withoutLabel(wordsIn(element), bareTitles) }))
    .filter(({ text }) => text !== '' && text.length <= longest && !names.includes(squeeze(text)))
    .map((line) => ({ ...line, score: Math.max(0, ...titles.map((each) => likeness(line.text, each))) }));
  const best = lines.reduce<(typeof lines)[number] | undefined>(
    (top, line) => (!top || line.score > top.score ? line : top),
    undefined,
  );
  const [only, ...others] = lines.filter(({ element }) => element.tagName === 'h1');
  const isLong = only !== undefined && wordsOf(only.text).length >= wordsOfTitle;
  // The title of the window is trusted less than a heading: it may be the site's alone.
  const isFirst = only !== undefined && stated.length === 0 && opens(only, page);
  const isAlone = only !== undefined && others.length === 0 && (isLong || isFirst);
  const found =
    best && best.score >= agreement
      ? best
      : isAlone && (isFirst || titles.length === 0 || only.score >= agreementOfOnly)
        ? only
        : lineOf(
            page,
            titles.map((each) => withoutSite(each, sites)),
          );
  const result: Seen[] = [];
  if (found) {
    result.push({
      key: 'headline',
      value: found.text,
      rule: 'visible/heading',
      score: trust.own,
      stated: true,
      positions: textPositions(found.element),
    });
  } else if (only && others.length === 0 && titles.length > 0) {
    // Titles that all say something else go before it; that they do is known, and told where it opens the article.
    result.push({
      key: 'headline',
      value: only.text,
      rule: 'visible/other-heading',
      score: trust.text,
      stated: opens(only, page),
      positions: [],
    });
  }
  if (title && written !== '') {
    result.push({
      key: 'headline',
      value: written,
      rule: 'head/title',
      score: trust.title,
      stated: true,
      positions: textPositions(title),
      text: written,
    });
  }
  return { element: found?.element, seen: result };
}

/** The name of the site behind a title, where what stands before it is a heading of the page. */
function siteIn(title: string, page: Document): string[] {
  const last = [...title.matchAll(separator)].at(-1);
  if (!last) return [];
  const head = squeeze(title.slice(0, last.index));
  const isSaid = find(page, (element) => /^h[1-4]$/.test(element.tagName) && squeeze(wordsIn(element)) === head);
  return head !== '' && isSaid ? [title.slice(last.index + last[0].length)] : [];
}

/** Whether a heading stands in an article or before all other text: where no title says so, that tells a headline. */
function opens({ element }: { element: Element }, page: Document): boolean {
  for (let part = parentOf(element); part; part = parentOf(part)) if (part.tagName === 'article') return true;
  return firstText(page, element) === element;
}

/** What works a page or leads to others: its words stand before an article and are none of its text. */
const tools = new Set('nav menu aside footer button dialog form header'.split(' '));

/** The first element with words of its own, what works the page apart; an element that is looked for is one whole. */
function firstText(page: Document, wanted: Element): Element | undefined {
  const holders = holdersOf([wanted]);
  let found: Element | undefined;
  walk(page, (element) => {
    if (found || silent.has(element.tagName) || isHidden(element)) return false;
    if (tools.has(element.tagName) && !holders.has(element)) return false;
    const hasWords = element.childNodes.some((child) => isText(child) && child.value.trim() !== '');
    if (hasWords || element === wanted) found = element;
    return !found;
  });
  return found;
}

/** What a heading shows: without what is hidden or for screen readers alone; lines and boxes in it are parted. */
function wordsIn(heading: Element): string {
  let text = '';
  const read = (element: Element): void => {
    for (const child of element.childNodes) {
      if (isText(child)) text += child.value;
      else if (!isElement(child) || silent.has(child.tagName) || isHidden(child) || isForReaders(child)) continue;
      else if (isPhrasing(child) && child.tagName !== 'br') read(child);
      else {
        text += ' ';
        read(child);
        text += ' ';
      }
    }
  };
  read(heading);
  return collapse(text);
}

const isForReaders = (element: Element): boolean =>
  /[ _-](?:sr-only|screen-reader-text|visually-?hidden|assistive-text)[ _-]/.test(namesOf(element));

/** A heading without the label before it ("Blog: …"), where a title says what stands behind it, and no more. */
function withoutLabel(text: string, titles: readonly string[]): string {
  const label = /^[^:|]{1,30}[:|]\s+/.exec(text)?.[0];
  const rest = text.slice(label?.length ?? 0);
  return label && titles.includes(squeeze(rest)) ? rest : text;
}

/** Least likeness of a heading of a lower level, which is the headline where no higher one is. */
const agreementOfLower = 0.9;

function lineOf(page: Document, titles: readonly string[]): { element: Element; text: string } | undefined {
  const element = find(page, (heading) => {
    if (!/^h[2-4]$/.test(heading.tagName)) return false;
    const text = wordsIn(heading);
    return text.length > 10 && titles.some((title) => likeness(text, title) >= agreementOfLower);
  });
  return element && { element, text: wordsIn(element) };
}

/** How much two lines say the same: words that both have, of the words of the shorter or the longer, whichever fits. */
export function likeness(first: string, second: string): number {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).length;
  // A title may have more words than the heading, hardly the heading more than the title.
  const [ofHeading, ofTitle] = [shared / a.length, shared / b.length];
  return ofHeading * 0.7 + ofTitle * 0.3;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? [...word] : [word],
  );
}

const separator = /(?<!\s)\s+[|•·»–—-]\s+|(?:(?<!\s)\s+)?\|\s*|(?<!\s)\s+(?:::|\/\/)\s+/gu;

/** A title without the name of its site before or behind it. */
export function withoutSite(title: string, site: readonly string[]): string {
  const names = site.map(squeeze).filter(Boolean);
  // An address before a title needs no mark between.
  const [word = ''] = title.split(' ', 1);
  if (/\w\.\w/.test(word) && word.length < title.length && names.includes(squeeze(word)))
    return title.slice(word.length).replace(/^[\s|•·»:–—-]+/u, '');
  const marks = [...title.matchAll(separator)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return title;
  const isSite = (part: string): boolean => {
    const plain = squeeze(part);
    return names.some(
      (name) => plain === name || (plain.length > 3 && (name.startsWith(plain) || plain.startsWith(name))),
    );
  };
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  const rest = title.slice(first.index + first[0].length).trim();
  if (isSite(tail)) return head;
  if (isSite(title.slice(0, first.index))) return rest;
  return last[0].includes('|') && wordsOf(head).length >= 3 && wordsOf(tail).length <= 4 ? head : title;
}
