/**
 * The parts that language files are put together from: lists of words, date writers, names, numerals.
 *
 * Invariant: a date prints no more precisely than it is known, and one that is none (13th month) prints as it stands.
 */
import type { PartialDate } from '../model/article.ts';
import type { Language } from './language.ts';

/**
 * Splits a list that is written as one text: words apart by commas, over as many lines as it takes. Braces hold what may
 * stand in a place: `share {this|the} {story|article}` is four phrases, `{this|} week` is two. What a choice makes again
 * counts once.
 */
export const words = (list: string): string[] => [...new Set(patterns(list).flatMap(phrasesOf))];

/** Splits such a list and leaves the braces as they are: a long list is read only where a line asks for it. */
export const patterns = (list: string): string[] => list.replace(/\s+/g, ' ').trim().split(/ ?, ?/);

/** The phrases that a pattern stands for: one for each choice that its braces leave. */
export function phrasesOf(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  const choices = pattern.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => phrasesOf(joined(pattern.slice(0, open), choice, pattern.slice(close + 1))));
}

/** A pattern with a choice made. A choice of nothing would leave two spaces, or one at an end. */
export function joined(before: string, choice: string, after: string): string {
  const whole = before + choice + after;
  return choice === '' || choice !== choice.trim() ? whole.replace(/ {2,}/g, ' ').trim() : whole;
}

/** Splits the names of the months: months apart by commas, the forms of one by slashes. */
export function monthWords(list: string): string[][] {
  return words(list).map((month) => month.split('/').map((form) => form.trim()));
}

/** How a language prints a date at each precision. `month` counts from 1; `year` has no leading zeros. */
export interface DateForms {
  day(day: number, month: number, year: string): string;
  month(month: number, year: string): string;
  /** Default: the year alone. */
  year?(year: string): string;
}

/** Makes the `formatDate` of a language. */
export function dateWriter(forms: DateForms): (date: PartialDate) => string {
  return (date) => {
    const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?![\d-])/.exec(date);
    const year = String(Number(parts?.[1] ?? 0));
    const month = Number(parts?.[2] ?? 1);
    const day = Number(parts?.[3] ?? 1);
    if (!parts || month < 1 || month > 12 || day < 1 || day > 31) return date;
    if (parts[3] !== undefined) return forms.day(day, month, year);
    if (parts[2] !== undefined) return forms.month(month, year);
    return forms.year?.(year) ?? year;
  };
}

/** Name of a month from a list, January first. */
export function nameOf(months: readonly string[], month: number): string {
  return months[month - 1] ?? String(month);
}

/** Makes a list of names: `comma` between them, `and` before the last, each with its own spaces. */
export function nameList(
  comma: string,
  and: string | ((last: string) => string),
): (names: readonly string[]) => string {
  return (names) => {
    const last = names.at(-1) ?? '';
    if (names.length < 2) return last;
    return names.slice(0, -1).join(comma) + (typeof and === 'string' ? and : and(last)) + last;
  };
}

/** Writes the digits of a number or a text in other numerals, 0 first. */
export function withDigits(value: number | string, digits: string): string {
  return String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** Numbers as most languages here print them: European digits, "1." before a list item. */
export const europeanNumbers: Pick<Language, 'formatNumber' | 'itemMarker'> = {
  formatNumber: String,
  itemMarker: (n) => `${n}.`,
};
