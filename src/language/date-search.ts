/**
 * The date in a line, in any order that newspapers write it: "14 March 2026", "March 14, 2026", "14.3.2026",
 * "2026年3月14日", ISO 8601, with weekday and time beside it.
 *
 * The head of the line is cut into numbers, words and marks once; then each form is tried at each number or month. A date
 * of two numbers that may both be the month is ambiguous: only its year is given. Invariant: what is returned is a day
 * that exists (leap years counted), no more precise than the line says; two-digit years are no years.
 */
import type { PartialDate } from '../model/article.ts';
import { fold } from './fold.ts';
import { jalaliToGregorian } from './jalali.ts';
import type { ReadingWords } from './language.ts';

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

interface Token {
  kind: 'number' | 'word' | 'mark';
  /** Folded. */
  text: string;
  start: number;
  end: number;
}

/** A form that matched: the date and the index of the token after it. */
interface Hit {
  date: PartialDate;
  ambiguous?: true;
  next: number;
}

/** Words that dates are written with, folded. */
interface Vocabulary {
  /** Number of a month, from 1; Persian (Solar Hijri) months from 101. */
  months: ReadonlyMap<string, number>;
  /** First forms of months, which make a date with the year alone. */
  full: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
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
      for (const form of forms) {
        const hit = form(tokens, at, words);
        if (hit) return matchOf(tokens, at, hit, words, head);
      }
    }
    return undefined;
  };
}

function vocabulary(reading: readonly ReadingWords[]): Vocabulary {
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

const tokenPattern = /[0-9]+|[\p{Script=Han}]|[\p{L}\p{M}]+|[^\s]/gu;

function tokenize(head: string): Token[] {
  return Array.from(fold(head).matchAll(tokenPattern), ({ 0: text, index }) => ({
    kind: /^[0-9]/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark',
    text,
    start: index,
    end: index + text.length,
  }));
}

const marksInside = [',', '.', '،', '-', '/', '|', '·', '–', '—', '(', ')', '•', '、', '，'];

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

function numberAt(tokens: readonly Token[], at: number, digits: (length: number) => boolean): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && digits(token.text.length) ? Number(token.text) : undefined;
}

const shortNumber = (length: number): boolean => length < 3;
const fourDigits = (length: number): boolean => length === 4;

function yearAt(tokens: readonly Token[], at: number, jalali = false): number | undefined {
  const year = numberAt(tokens, at, fourDigits);
  if (year === undefined) return undefined;
  return (jalali ? year >= 1250 && year < 1500 : year >= 1500 && year < 2200) ? year : undefined;
}

const isText = (tokens: readonly Token[], at: number, ...texts: string[]): boolean =>
  texts.includes(tokens[at]?.text ?? '');

/** Index after at most `limit` tokens that may stand inside a date. */
function skip(tokens: readonly Token[], at: number, words: Vocabulary, limit = 2): number {
  let next = at;
  while (next < at + limit && words.fillers.has(tokens[next]?.text ?? '')) next++;
  return next;
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

const pad = (value: number): string => String(value).padStart(2, '0');

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
  if (year === undefined || !month.full || month.month > 100 || tokens[at - 1]?.kind === 'number') return undefined;
  return { date: `${year}-${pad(month.month)}`, next: place + 1 };
};

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

/** Years that the reigns of Japan are counted from. */
const reigns: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** 2026年3月14日; 2026년 3월 14일; 2026年3月; 令和8年3月14日. */
const yearSign: Form = (tokens, at) => {
  const reign = reigns[`${tokens[at]?.text}${tokens[at + 1]?.text}`];
  const start = reign === undefined ? at : at + 2;
  const count =
    reign === undefined ? undefined : isText(tokens, start, '元') ? 1 : numberAt(tokens, start, shortNumber);
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

const forms: readonly Form[] = [yearSign, yearFirst, yearLast, dayMonthYear, monthFirst, yearMonthDay];

/** Widens a hit over the weekday and the time of day beside it. */
function matchOf(tokens: readonly Token[], at: number, hit: Hit, words: Vocabulary, head: string): DateMatch {
  let next = yearEndings.has(tokens[hit.next]?.text ?? '') ? hit.next + 1 : hit.next;
  if (next > hit.next && isText(tokens, next, '.')) next++;
  const weekday = skip(tokens, next, words);
  if (words.weekdays.has(tokens[weekday]?.text ?? '')) {
    const closed = isText(tokens, weekday + 1, ')', '曜', '요일') ? weekday + 2 : weekday + 1;
    next = isText(tokens, closed, '日') ? closed + 1 : closed;
    if (isText(tokens, next, ')')) next++;
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

const mornings = new Set(['am', 'πμ', '午前', '上午', '오전', 'ص']);
const evenings = new Set(['pm', 'μμ', '午後', '下午', '오후', 'م']);

/** Half of the day that a token or a run of short ones names, and the index after it. */
function halfAt(tokens: readonly Token[], at: number): { evening: boolean; next: number } | undefined {
  const texts = [0, 1, 2, 3].map((index) => tokens[at + index]?.text ?? '');
  for (const [length, name] of [
    [4, texts[1] === '.' && texts[3] === '.' ? `${texts[0]}${texts[2]}` : ''],
    [2, `${texts[0]}${texts[1]}`],
    [1, `${texts[0]}`],
  ] as const) {
    if (mornings.has(name)) return { evening: false, next: at + length };
    if (evenings.has(name)) return { evening: true, next: at + length };
  }
  return undefined;
}

/** Words after an hour, and before one that is written with a full stop: "10.30 uur", "alle 10.30". */
const hourWords = ['uhr', 'uur', 'h', 'hs', 'hrs', 'horas', 'ч'];
const hourOpeners = ['ore', 'alle', 'om', 'um', 'ωρα'];

/** 10:30; T10:30:00Z; 3:45 pm; 3 p.m.; 15h30; 15.30 Uhr; 午後3時45分. */
function timeAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
  head: string,
): { text: string; next: number } | undefined {
  const before = halfAt(tokens, at);
  const start = before?.next ?? (isText(tokens, at, 't') ? at + 1 : at);
  const hour = numberAt(tokens, start, shortNumber);
  if (hour === undefined) return undefined;
  const minute = numberAt(
    tokens,
    start + 2,
    (length) => length === 2 || isText(tokens, start + 1, '時', '时', '點', '시'),
  );
  const clock = isText(tokens, start + 1, ':', 'h', '時', '时', '點', '点', '시');
  const dotted = isText(tokens, start + 1, '.') && minute !== undefined;
  const withMinutes = (clock || dotted) && minute !== undefined;
  let next = start + (withMinutes ? 3 : clock ? 2 : 1);
  let second: number | undefined;
  if (withMinutes && isText(tokens, next, '分', '분')) next++;
  else if (withMinutes && isText(tokens, next, ':')) {
    second = numberAt(tokens, next + 1, (length) => length === 2);
    if (second !== undefined) next += 2;
    if (isText(tokens, next, '.') && tokens[next + 1]?.start === tokens[next]?.end) next += 2;
  }
  const after = before ?? halfAt(tokens, next);
  if (after && after !== before) next = after.next;
  const named = isText(tokens, next, ...hourWords);
  if (named) next++;
  const announced = dotted && isText(tokens, at - 1, ...hourOpeners);
  // A number alone, or one with a full stop, is an hour only where a word says so.
  if (!(clock && (withMinutes || !isText(tokens, start + 1, ':'))) && !after && !named && !announced) return undefined;
  const hours = after ? (hour % 12) + (after.evening && hour <= 12 ? 12 : 0) : hour;
  const full = after && hour > 12 ? hour : hours;
  if (full > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  const zone = zoneAt(tokens, next, words, head);
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  return { text: `T${pad(full)}:${pad(withMinutes ? minute : 0)}${seconds}${zone.text}`, next: zone.next };
}

/** Z, UTC, GMT+3, +03:00; the name of another zone is passed over, since such names mean different hours. */
function zoneAt(tokens: readonly Token[], at: number, words: Vocabulary, head: string): { text: string; next: number } {
  const start = isText(tokens, at, '(') ? at + 1 : at;
  const closed = (next: number): number => (start > at && isText(tokens, next, ')') ? next + 1 : next);
  const universal = isText(tokens, start, 'z', 'gmt', 'utc');
  const place = universal ? start + 1 : start;
  if (isText(tokens, place, '+', '-', '−')) {
    const hours = numberAt(tokens, place + 1, (length) => length < 3 || length === 4);
    const digits = tokens[place + 1]?.text.length ?? 0;
    const minutes = isText(tokens, place + 2, ':') ? numberAt(tokens, place + 3, (length) => length === 2) : undefined;
    const hour = hours === undefined ? 99 : digits === 4 ? Math.floor(hours / 100) : hours;
    const minute = minutes ?? (digits === 4 && hours !== undefined ? hours % 100 : 0);
    if (hour <= 14 && minute <= 59) {
      const sign = isText(tokens, place, '+') ? '+' : '-';
      return { text: `${sign}${pad(hour)}:${pad(minute)}`, next: closed(place + (minutes === undefined ? 2 : 4)) };
    }
  }
  if (universal) return { text: 'Z', next: closed(place) };
  const token = tokens[start];
  const name = token ? head.slice(token.start, token.end) : '';
  if (/^(?:[A-Z]{2,5}|МСК|мск)$/.test(name) && !words.weekdays.has(token?.text ?? ''))
    return { text: '', next: closed(start + 1) };
  return { text: '', next: at };
}
