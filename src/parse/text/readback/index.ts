/**
 * Raw text of the profile `readback`, which states what it is: no rule guesses, and nothing is scored. The writer is
 * `toText(article, { profile: 'readback' })`; docs/plain-text.md describes the signs.
 *
 * Invariant: content never throws, `coverage` of the result is complete, and what `toText` wrote gives its article back.
 */
import type { Article } from '../../../model/article.ts';
import { directionOf } from '../../../model/build.ts';
import { canonical } from '../../../model/canonical.ts';
import type { Direction } from '../../../model/nodes.ts';
import { languageTagPattern } from '../../../model/options.ts';
import type { Position } from '../../../model/provenance.ts';
import type { Source } from '../lines.ts';
import { type Body, readRows } from './blocks.ts';
import { type Head, readHead } from './head.ts';
import { placeOf, rowsOf } from './lines.ts';

/** First line of a text of the profile. */
const profileLine = /^\ufeff?profile: readback\/1[ \t]*(?:\r\n|[\n\r]|$)/;

/** Whether a text says that it is of the profile. */
export const isReadback = (text: string): boolean => profileLine.test(text);

/** What the user knows; it wins over the head. */
export interface Known {
  language?: string;
  direction?: Direction;
}

/**
 * Reads a text of the profile.
 *
 * @param report Takes what is wrong with a value of the head, and its JSON Pointer.
 */
export function readReadback(source: Source, known: Known, report: (reason: string, path: string) => void): Article {
  const rows = rowsOf(source.text);
  // Of several articles the first is read.
  const second = rows.findIndex((row, index) => index > 0 && isReadback(row.text));
  const own = second < 0 ? rows : rows.slice(0, second);
  const head = readHead(source, own, report);
  const markup: Position[] = [];
  const body: Body = { source, markup, notes: new Set(), later: [] };
  const children = readRows(body, own.slice(head.rows));
  const signs = {
    emphasis: head.own.get('emphasis')?.value === 'asterisks',
    links: head.own.get('links')?.value === 'brackets',
    notes: body.notes,
  };
  for (const read of body.later) read(signs);
  const omitted = [...head.omitted];
  if (second >= 0) {
    const position = placeOf(source, rows.slice(second));
    omitted.push({ position, text: source.text.slice(position.start.offset), rule: 'readback/one-article' });
  }
  const { language, direction, provenance } = spoken(head, known);
  return {
    ...{ type: 'article', version: 1, language, direction, metadata: head.metadata },
    children: canonical(children),
    provenance: { ...head.provenance, ...provenance },
    omitted,
    markup: [...head.markup, ...linesOf(head), ...markup],
  };
}

/** Language and direction: what the user says, else the head. */
function spoken(head: Head, known: Known): Pick<Article, 'language' | 'direction' | 'provenance'> {
  const tag = head.own.get('language');
  const stated = tag && languageTagPattern.test(tag.value) ? tag.value : undefined;
  const language = known.language ?? stated ?? 'und';
  const way = head.own.get('direction');
  const written = way?.value === 'rtl' || way?.value === 'ltr' ? way.value : undefined;
  const direction = known.direction ?? written ?? directionOf(language);
  const provenance: Article['provenance'] = {};
  const state = (name: string, isUser: boolean, place: Position | undefined): void => {
    if (isUser) provenance[`/${name}`] = { status: 'user', positions: [] };
    else if (place) provenance[`/${name}`] = { status: 'stated', positions: [place] };
  };
  state('language', known.language !== undefined, stated === undefined ? undefined : tag?.place);
  state('direction', known.direction !== undefined, written === undefined ? undefined : way?.place);
  return { language, direction, provenance };
}

/** The lines of the head that are about the text itself. */
const linesOf = ({ own }: Head): Position[] =>
  [...own.values()].map(({ label, place }) => ({ start: label.start, end: place.end }));
