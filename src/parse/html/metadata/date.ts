/**
 * Dates as pages give them to machines (ISO 8601 with liberties) and to readers.
 *
 * Invariant: a day that exists, no more precise than stated, with a zone only if one is stated; a date that reads two ways
 * is none.
 */
import type { Reading } from '../../../language/reading.ts';
import type { PartialDate } from '../../../model/article.ts';

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?)?)?$/i;

/** Reads a date; `undefined` for what is none or is ambiguous. */
export function readDate(written: string, reading: Reading): PartialDate | undefined {
  const text = written.trim().slice(0, 200);
  const match = iso.exec(text);
  if (!match) return numeric(text) ?? dateInText(text, reading);
  const [, year = '', month, day, hour, minute, second, fraction, zone] = match;
  if (month === undefined) return isYear(year) ? year : undefined;
  if (!isYear(year) || Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return text.includes('-') ? `${year}-${month}` : undefined;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${hour.padStart(2, '0')}:${minute}${seconds}${zoneOf(zone)}`;
}

function zoneOf(written: string | undefined): string {
  if (written === undefined) return '';
  if (/^[A-Z]/i.test(written)) return 'Z';
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Seconds or milliseconds since 1970 are not taken: nothing says which they are. */
function numeric(text: string): PartialDate | undefined {
  const named = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)?.[0];
  return named !== undefined && named !== text
    ? /^\d{4}-\d{2}-\d{2}$/.test(named)
      ? validDay(named)
      : undefined
    : undefined;
}

function validDay(date: string): PartialDate | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  const fits = isYear(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  return fits && Number(day) <= daysIn(Number(year), Number(month)) ? date : undefined;
}

function dateInText(text: string, reading: Reading): PartialDate | undefined {
  const found = reading.date(text);
  return found && !found.ambiguous && /^\d{4}-\d{2}-\d{2}/.test(found.date) ? found.date : undefined;
}

/** Years in which an article on the web can have been published, or a newspaper printed. */
const isYear = (year: string): boolean => Number(year) >= 1600 && Number(year) <= 2199;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
