/**
 * The date in a line, in any order that newspapers write it: "14 March 2026", "March 14, 2026", "14.3.2026",
 * "2026年3月14日", ISO 8601, with weekday and time beside it.
 *
 * The head of the line is cut into numbers, words and marks once; then each form is tried at each number or month. A date
 * of two numbers that may both be the month is ambiguous: only its year is given. Invariant: what is returned is a day
 * that exists (leap years counted), no more precise than the line says; two-digit years are no years.
 */
import type { PartialDate } from '../model/article.ts';
import {
  isText,
  numberAt,
  pad,
  shortNumber,
  skip,
  type Token,
  tokenize,
  type Vocabulary,
  vocabulary,
} from './date-tokens.ts';
import { jalaliToGregorian } from './jalali.ts';
import type { ReadingWords } from './language.ts';
import { timeAt } from './time-of-day.ts';

/** A date found in a line. */
export interface DateMatch {
  /** As precise as the line has it; of an ambiguous date only the year. */
  date: PartialDate;
  /** Day and month may be read either way round: 03/04/2019. */
  ambiguous?: true;
  /** UTF-16 offsets in the line; weekday and time of day beside the date are inside. */
  start: number;
  end: number;
}

/** Units of a line that are looked at. */
const headLength = 256;
/** A form that matched: the date and the index of the token after it. */
interface Hit {
  date: PartialDate;
  ambiguous?: true;
  next: number;
}

type Form = (tokens: readonly Token[], at: number, words: Vocabulary) => Hit | undefined;

/** Makes the search for the words of some languages. */
export function dateFinder(reading: readonly ReadingWords[]): (line: string) => DateMatch | undefined {
  const words = vocabulary(reading);
  return (line) => {
    const head = line.slice(0, headLength);
    if (!/\p{Nd}/u.test(head)) return undefined;
    const tokens = tokenize(head);
    for (let at = 0; at < tokens.length; at++) {
      for (const form of formsFrom[tokens[at]?.kind ?? 'mark']) {
        const hit = form(tokens, at, words);
        if (hit) return matchOf(tokens, at, hit, words, head);
      }
    }
    return undefined;
  };
}

/** Ordinal endings and classifiers that stick to a day or a year. */
const endings = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'e',
  'o',
  '°',
  'a',
  'го',
  'η',
  'ησ',
  'ου',
  'ος',
  'de',
  'em',
]);
const yearEndings = new Set(['г', 'года', 'году', 'р', 'م']);

const fourDigits = (length: number): boolean => length === 4;

function yearAt(tokens: readonly Token[], at: number, jalali = false): number | undefined {
  const year = numberAt(tokens, at, fourDigits);
  if (year === undefined) return undefined;
  return (jalali ? year >= 1250 && year < 1500 : year >= 1500 && year < 2200) ? year : undefined;
}

/** The month at a token, of one word or two, and the index after it; a second name after a slash or in brackets too. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): { month: number; full: boolean; next: number } | undefined {
  const first = tokens[at]?.text ?? '';
  const pair = `${first} ${tokens[at + 1]?.text ?? ''}`;
  const text = words.months.has(pair) ? pair : first;
  const month = words.months.get(text);
  if (month === undefined) return undefined;
  let next = at + (text === pair ? 2 : 1);
  if (isText(tokens, next, '/', '(')) {
    const other = monthAt(tokens, next + 1, words);
    if (other?.month === month) next = isText(tokens, other.next, ')') ? other.next + 1 : other.next;
  }
  return { month, full: words.full.has(text), next };
}

function afterDay(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const hyphen = token?.text === '-' && endings.has(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const ending = tokens[at + hyphen];
  const joined = ending?.start === (tokens[at + hyphen - 1]?.end ?? -1);
  return ending && joined && endings.has(ending.text) ? at + hyphen + 1 : at;
}

/** The date if that day exists. */
function dayOf(year: number, month: number, day: number): PartialDate | undefined {
  if (month > 100) return jalaliToGregorian(year, month - 100, day);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= length ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

const hitOf = (date: PartialDate | undefined, next: number): Hit | undefined =>
  date === undefined ? undefined : { date, next };

/** 14 March 2026; 14. März 2026; 14 de marzo de 2026; 14 במרץ 2026. */
const dayMonthYear: Form = (tokens, at, words) => {
  const day = numberAt(tokens, at, shortNumber);
  if (day === undefined) return undefined;
  const month = monthAt(tokens, skip(tokens, afterDay(tokens, at + 1), words), words);
  if (!month) return undefined;
  const place = skip(tokens, month.next, words);
  const year = yearAt(tokens, place, month.month > 100);
  return year === undefined ? undefined : hitOf(dayOf(year, month.month, day), place + 1);
};

/** March 14, 2026; else March 2026, of a name in full. */
const monthFirst: Form = (tokens, at, words) => {
  const month = monthAt(tokens, at, words);
  if (!month) return undefined;
  const place = skip(tokens, month.next, words);
  const day = numberAt(tokens, place, shortNumber);
  if (day !== undefined) {
    const after = skip(tokens, afterDay(tokens, place + 1), words);
    const year = yearAt(tokens, after);
    return year === undefined ? undefined : hitOf(dayOf(year, month.month, day), after + 1);
  }
  const year = yearAt(tokens, place);
  // A number before the month was a day that does not exist, or one of a range.
  if (year === undefined || !month.full || month.month > 100 || isAfterDay(tokens, at, words)) return undefined;
  return { date: `${year}-${pad(month.month)}`, next: place + 1 };
};

/** Most tokens between a day and its month: an ending, a full stop, a filler. */
const mostBetween = 4;

/** Whether a number stands before a month that would be its day: "31. Juni", "30 de febrero". */
function isAfterDay(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  for (let back = 1; back <= mostBetween; back++) {
    if (tokens[at - back]?.kind !== 'number') continue;
    const day = numberAt(tokens, at - back, shortNumber) ?? 0;
    return back === 1 || (day > 0 && day < 32 && skip(tokens, afterDay(tokens, at - back + 1), words) === at);
  }
  return false;
}

/** 2026 March 14; 2026, марта 14. */
const yearMonthDay: Form = (tokens, at, words) => {
  const year = yearAt(tokens, at);
  const month = year === undefined ? undefined : monthAt(tokens, skip(tokens, at + 1, words), words);
  if (year === undefined || !month) return undefined;
  const place = skip(tokens, month.next, words);
  const day = numberAt(tokens, place, shortNumber);
  return day === undefined ? undefined : hitOf(dayOf(year, month.month, day), place + 1);
};

/** 2026-03-14; 2026/3/14; 2026. 3. 14.; 1404/12/23 in Persian. */
const yearFirst: Form = (tokens, at) => {
  const separator = tokens[at + 1]?.text ?? '';
  const jalali = yearAt(tokens, at, true);
  const year = yearAt(tokens, at) ?? jalali;
  const month = numberAt(tokens, at + 2, shortNumber);
  const day = numberAt(tokens, at + 4, shortNumber);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!['-', '/', '.'].includes(separator) || !isText(tokens, at + 3, separator)) return undefined;
  const next = separator === '.' && isText(tokens, at + 5, '.') ? at + 6 : at + 5;
  return hitOf(dayOf(year, jalali === undefined || month > 12 ? month : month + 100, day), next);
};

/** 14.3.2026 is day first wherever it is written; 14/3/2026 and 3-14-2026 only where one number is no month. */
const yearLast: Form = (tokens, at) => {
  const separator = tokens[at + 1]?.text ?? '';
  const first = numberAt(tokens, at, shortNumber);
  const second = numberAt(tokens, at + 2, shortNumber);
  const year = yearAt(tokens, at + 4);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (!['-', '/', '.'].includes(separator) || !isText(tokens, at + 3, separator)) return undefined;
  const dayFirst = dayOf(year, second, first);
  const monthFirstDate = separator === '.' ? undefined : dayOf(year, first, second);
  if (dayFirst !== undefined && monthFirstDate !== undefined && dayFirst !== monthFirstDate) {
    return { date: String(year), ambiguous: true, next: at + 5 };
  }
  return hitOf(dayFirst ?? monthFirstDate, at + 5);
};

/** Years that the reigns of Japan, and the Republic in Taiwan, are counted from. */
const reigns: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** 2026年3月14日; 2026년 3월 14일; 2026年3月; 令和8年3月14日. */
const yearSign: Form = (tokens, at) => {
  const reign = tokens[at]?.kind === 'word' ? reigns[`${tokens[at]?.text}${tokens[at + 1]?.text}`] : undefined;
  const start = reign === undefined ? at : at + 2;
  const count =
    reign === undefined ? undefined : isText(tokens, start, '元') ? 1 : numberAt(tokens, start, (length) => length < 4);
  const year = reign === undefined ? yearAt(tokens, start) : count === undefined ? undefined : reign + count;
  const month = numberAt(tokens, start + 2, shortNumber);
  if (year === undefined || month === undefined) return undefined;
  if (!isText(tokens, start + 1, '年', '년') || !isText(tokens, start + 3, '月', '월')) return undefined;
  const day = numberAt(tokens, start + 4, shortNumber);
  if (day !== undefined && isText(tokens, start + 5, '日', '號', '号', '일', '일자')) {
    return hitOf(dayOf(year, month, day), start + 6);
  }
  return month >= 1 && month <= 12 ? { date: `${year}-${pad(month)}`, next: start + 4 } : undefined;
};

/** The forms that begin with a number, and those that begin with the name of a month or a reign. */
const formsFrom: Readonly<Record<Token['kind'], readonly Form[]>> = {
  number: [yearSign, yearFirst, yearLast, dayMonthYear, yearMonthDay],
  word: [yearSign, monthFirst],
  mark: [],
};

/** Widens a hit over the weekday and the time of day beside it. */
function matchOf(tokens: readonly Token[], at: number, hit: Hit, words: Vocabulary, head: string): DateMatch {
  let next = yearEndings.has(tokens[hit.next]?.text ?? '') ? hit.next + 1 : hit.next;
  if (next > hit.next && isText(tokens, next, '.')) next++;
  const weekday = skip(tokens, next, words);
  if (words.weekdays.has(tokens[weekday]?.text ?? '')) {
    next = isText(tokens, weekday + 1, ')') ? weekday + 2 : weekday + 1;
  }
  const time = timeAt(tokens, skip(tokens, next, words, 3), words, head);
  if (time) next = time.next;
  const first = firstBefore(tokens, at, words);
  const whole = hit.ambiguous !== true && hit.date.length === 10;
  return {
    date: whole && time ? hit.date + time.text : hit.date,
    ...(hit.ambiguous ? { ambiguous: true } : {}),
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  };
}

/** Index of the first of the weekday before a date. */
function firstBefore(tokens: readonly Token[], at: number, words: Vocabulary): number {
  let first = at;
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const text = tokens[index]?.text ?? '';
    if (words.weekdays.has(text)) first = index;
    else if (!words.fillers.has(text)) break;
  }
  return first;
}
