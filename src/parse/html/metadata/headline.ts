/**
 * The headline as it is printed: the heading of the page that says what the page's titles for machines say.
 *
 * Those titles ("Ducks return - News - The Daily Sample") carry the section and the site, and differ from what readers see;
 * a heading that no title agrees with may be the name of the site. Invariant: what is taken stands on the page, or in its
 * head as a title.
 */
import { textPositions } from '../place.ts';
import { collapse, type Document, type Element, find, textOf } from '../tree.ts';
import { type Seen, trust } from './candidate.ts';

/** What was found: candidates for the headline, and the element that prints it. */
export interface Headline {
  element: Element | undefined;
  seen: Seen[];
}

/** Least part of the words that a heading and a title must share. */
const agreement = 0.6;

/** Finds the printed headline. */
export function headlineOf(
  page: Document,
  headings: readonly Element[],
  seen: readonly Seen[],
  source: string,
): Headline {
  const title = find(page, ({ tagName }) => tagName === 'title');
  const written = title ? collapse(textOf(title)) : '';
  const titles = [
    ...seen.flatMap(({ key, value }) => (key === 'headline' ? [collapse(String(value))] : [])),
    written,
  ].filter(Boolean);
  const lines = headings
    .map((element) => ({ element, text: collapse(textOf(element)) }))
    .filter(({ text }) => text !== '' && text.length <= 400);
  const scored = lines.map((line) => ({
    ...line,
    score: Math.max(0, ...titles.map((each) => likeness(line.text, each))),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, line) => (!top || line.score > top.score ? line : top),
    undefined,
  );
  const only = lines.filter(({ element }) => element.tagName === 'h1');
  const found = best && best.score >= agreement ? best : titles.length === 0 && only.length === 1 ? only[0] : undefined;
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
  }
  if (title && written !== '') {
    const cut = withoutSite(written, [...seen]);
    result.push({
      key: 'headline',
      value: cut,
      rule: 'head/title',
      score: trust.title,
      stated: cut === written,
      positions: textPositions(title),
      text: written,
    });
  }
  void source;
  return { element: found?.element, seen: result };
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

const separator = /\s+[|•·»–—-]\s+|\s*\|\s*|\s+::\s+|\s+\/\/\s+/gu;

/** A title without the name of its site before or behind it. */
export function withoutSite(title: string, seen: readonly Seen[]): string {
  const parts = [...title.matchAll(separator)];
  const last = parts.at(-1);
  if (!last) return title;
  const names = seen.flatMap(({ key, value }) =>
    key === 'publisher' && typeof value === 'object' && value !== null && 'name' in value
      ? [String(value.name).toLowerCase()]
      : [],
  );
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  const [first] = parts;
  const front = first ? title.slice(0, first.index).trim() : '';
  if (names.includes(front.toLowerCase()) && first) return title.slice(first.index + first[0].length).trim();
  if (names.includes(tail.toLowerCase()) || /\|/.test(last[0])) return head;
  return wordsOf(tail).length <= 4 && wordsOf(head).length >= 3 ? head : title;
}
