/**
 * What the page shows of its article: the headline, the names and the date that stand by it.
 *
 * Invariant: what is read here is text of the page, with the place where it stands.
 */
import type { Reading } from '../../../language/reading.ts';
import { isHidden } from '../furniture.ts';
import { isInside, namesOf } from '../mapper.ts';
import { textPositions } from '../place.ts';
import { attribute, collapse, type Document, type Element, findAll, silent, textOf, walk } from '../tree.ts';
import { agent, type Seen, trust } from './candidate.ts';

/** The parts of a page that metadata is read from. */
export interface Sights {
  /** Level-one headings, and what is called a headline, in order. */
  headings: Element[];
  seen: Seen[];
}

const headlineName = /[ _-](?:headline|entry-title|post-title|article-title|article__title|page-title|p-name)[ _-]/;
const bylineName =
  /[ _-](?:byline|by-line|author|authors|p-author|writer|post-author|entry-author|author-name|article-author|meta-author|post-by|written-by|contributor)(?:__?\w+)?[ _-]/;
const dateName =
  /[ _-](?:date|dates|published|pubdate|publish-date|post-date|entry-date|article-date|timestamp|dateline|posted-on|dt-published|meta-date|post-meta|entry-meta|article-meta|byline|updated|date-published|publication-date)(?:__?\w+)?[ _-]/;
/** What is no part of the article's own head, though it may have names and dates. */
const elsewhere =
  /[ _-](?:comments?|commentlist|related\w*|sidebar|widget\w*|recirc\w*|recommend\w*|footer|trending|popular|nav|teaser|cards?|promo|latest|recent\w*|more-\w+)[ _-]/;

/** Looks at the page from its top. */
export function readVisible(page: Document, reading: Reading): Sights {
  const headings: Element[] = [];
  const seen: Seen[] = [];
  walk(page, (element) => {
    if (silent.has(element.tagName) && element.tagName !== 'head') return false;
    if (element.tagName === 'head' || isHidden(element)) return false;
    const names = namesOf(element);
    if (element.tagName === 'h1' || (/^h[23]$/.test(element.tagName) && headlineName.test(names)))
      headings.push(element);
    if (isElsewhere(element, names)) return false;
    const rel = ` ${attribute(element, 'rel') ?? ''} `;
    if (rel.includes(' author ')) authors(seen, element, 'visible/rel-author', trust['rel-author'], true);
    else if (bylineName.test(names)) bylines(seen, element, reading);
    if (element.tagName === 'time' || dateName.test(names)) dates(seen, element, names, reading);
    return true;
  });
  return { headings, seen };
}

function isElsewhere(element: Element, names: string): boolean {
  return (
    element.tagName === 'footer' || element.tagName === 'nav' || (element.tagName !== 'body' && elsewhere.test(names))
  );
}

function authors(seen: Seen[], element: Element, rule: string, score: number, stated: boolean): void {
  const text = collapse(textOf(element));
  if (text === '' || text.length > 150) return;
  const before = seen.find((each) => each.rule === rule);
  const positions = textPositions(element);
  if (before && Array.isArray(before.value)) {
    if (before.value.length < 20) before.value.push(agent(text));
    before.positions.push(...positions);
    before.text = `${before.text}, ${text}`;
    return;
  }
  seen.push({ key: 'author', value: [agent(text)], rule, score, stated, positions, text });
}

/** A line that is called a byline: the names in it, and the line itself if it opens like one. */
function bylines(seen: Seen[], element: Element, reading: Reading): void {
  const text = collapse(textOf(element));
  if (text === '' || text.length > 200) return;
  const opener = reading.opener(text);
  const opens = opener?.kind === 'byline';
  const rule = opens ? 'visible/byline' : 'visible/author-name';
  if (seen.some((each) => each.rule === rule && each.key === 'author')) return;
  const [link] = findAll(element, ({ tagName }) => tagName === 'a');
  const words = beforeDate(opens ? text : link ? collapse(textOf(link)) : text, reading);
  const score = opens ? trust.byline : trust.text;
  seen.push({
    key: 'author',
    value: [agent(words)],
    rule,
    score,
    stated: false,
    positions: textPositions(element),
    text,
  });
  if (opens && !isInside(element, ({ tagName }) => tagName === 'a')) {
    seen.push({ key: 'byline', value: text, rule, score, stated: true, positions: textPositions(element), text });
  }
}

/** A byline without the date that stands behind it. */
function beforeDate(text: string, reading: Reading): string {
  const date = reading.date(text);
  const line = date ? text.slice(0, date.start) : text;
  return line.replace(/(?:^|\s)(?:published|updated|posted|on|in|at)\s*:?\s*$/i, '').trim();
}

const modified = /updat|modif|revis|edited/i;

function dates(seen: Seen[], element: Element, names: string, reading: Reading): void {
  const machine = element.tagName === 'time' ? attribute(element, 'datetime')?.trim() : undefined;
  const text = collapse(textOf(element));
  if (machine === undefined && (text === '' || text.length > 200 || !/\d/.test(text))) return;
  const opener = reading.opener(text);
  const around = names + namesOf(element.parentNode && 'attrs' in element.parentNode ? element.parentNode : element);
  const key = opener?.kind === 'updated' || modified.test(around) ? 'dateModified' : 'datePublished';
  const rule = machine === undefined ? 'visible/date' : 'visible/time';
  if (seen.filter((each) => each.rule === rule && each.key === key).length >= 3) return;
  const stated = machine !== undefined;
  const score = stated ? trust.time : trust.text;
  seen.push({
    key,
    value: machine ?? text,
    rule,
    score,
    stated,
    positions: textPositions(element),
    text: machine ?? text,
  });
}
