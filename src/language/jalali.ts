/**
 * The Persian (Solar Hijri) calendar, which Iranian papers date by, turned into Gregorian days.
 *
 * A year begins at the spring equinox; six months of 31 days, five of 30, the last of 29, or 30 in a leap year. From 1343
 * to 1472 (1964 to 2094) leap years follow a cycle of 33 years. Invariant: outside of these years, and for a day that does
 * not exist, there is no answer rather than a wrong one.
 */
import type { PartialDate } from '../model/article.ts';

const isLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);

/** 1 Farvardin 1403, in days since 1970. */
const newYear1403 = Date.UTC(2024, 2, 20) / 86_400_000;

/** The Gregorian date of a day of the Persian calendar; `undefined` outside of 1343 to 1472. */
export function jalaliToGregorian(year: number, month: number, day: number): PartialDate | undefined {
  const length = month < 7 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (year < 1343 || year > 1472 || month < 1 || month > 12 || day < 1 || day > length) return undefined;
  let days = newYear1403 + (year - 1403) * 365;
  for (let leap = 1403; leap < year; leap++) if (isLeap(leap)) days++;
  for (let leap = year; leap < 1403; leap++) if (isLeap(leap)) days--;
  days += (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
