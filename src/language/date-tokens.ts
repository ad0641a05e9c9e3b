/**
 * The head of a line cut into numbers, words and marks, and the small looks at them that the search for dates and the
 * reading of the time of day share.
 *
 * Han characters are tokens one by one, save the days of the week. Invariant: tokens are folded and keep their offsets.
 */
import { fold } from './fold.ts';
import type { ReadingWords } from './language.ts';

export interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Folded. */
  text: string;
  start: number;
  end: number;
}

/** Words that dates are written with, folded. */
export interface Vocabulary {
  /** Number of a month, from 1; Persian (Solar Hijri) months from 101. */
  months: ReadonlyMap<string, number>;
  /** First forms of months, which make a date with the year alone. */
  full: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
}

export function vocabulary(reading: readonly ReadingWords[]): Vocabulary {
  const months = new Map<string, number>();
  const full = new Set<string>();
  const weekdays = new Set<string>();
  const fillers = new Set(marksInside);
  for (const words of reading) {
    for (const [index, forms] of words.months.entries()) {
      for (const [place, form] of forms.entries()) {
        months.set(fold(form), index + 1);
        if (place === 0 || form.length > 4) full.add(fold(form));
      }
    }
    for (const [index, name] of (words.jalaliMonths ?? []).entries()) {
      months.set(fold(name), index + 101);
      full.add(fold(name));
    }
    for (const day of words.weekdays) for (const part of fold(day).split(' ')) weekdays.add(part);
    for (const word of words.dateWords) for (const part of fold(word).split(/[ ']/)) if (part) fillers.add(part);
  }
  return { months, full, weekdays, fillers };
}

const tokenPattern =
  /[0-9]+|[日月火水木金土]曜日?|星期[一二三四五六日天]|[周週][一二三四五六日]|\([一二三四五六日月火水木金土]\)|\p{Script=Han}|[\p{L}\p{M}]+|[^\s]/gu;

export function tokenize(head: string): Token[] {
  return Array.from(fold(head).matchAll(tokenPattern), ({ 0: text, index }) => ({
    kind: /^[0-9]/.test(text) ? 'number' : /^\(?\p{L}/u.test(text) ? 'word' : 'mark',
    text,
    start: index,
    end: index + text.length,
  }));
}

const marksInside = [',', '.', '،', '-', '/', '|', '·', '–', '—', '(', ')', '•', '、', '，', "'"];

export function numberAt(
  tokens: readonly Token[],
  at: number,
  digits: (length: number) => boolean,
): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && digits(token.text.length) ? Number(token.text) : undefined;
}

export const shortNumber = (length: number): boolean => length < 3;

export const isText = (tokens: readonly Token[], at: number, ...texts: string[]): boolean =>
  texts.includes(tokens[at]?.text ?? '');

/** Index after at most `limit` tokens that may stand inside a date. */
export function skip(tokens: readonly Token[], at: number, words: Vocabulary, limit = 2): number {
  let next = at;
  while (next < at + limit && words.fillers.has(tokens[next]?.text ?? '')) next++;
  return next;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
