/** What the language files of Asia and the Middle East print, and what readers make of lines in these languages. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { jalaliToGregorian } from '../../src/language/jalali.ts';
import { readingFor } from '../../src/language/reading.ts';
import { world } from './world-examples.ts';

type WorldExample = NonNullable<(typeof world)[string]>;

const tags = Object.keys(world);
const examples = (
  pick: (example: WorldExample) => readonly (readonly (string | undefined)[])[],
): [tag: string, ...(string | undefined)[]][] =>
  Object.entries(world).flatMap(([tag, example]) =>
    pick(example).map((row): [string, ...(string | undefined)[]] => [tag, ...row]),
  );

describe('dates', () => {
  it.each(tags)('print in %s at three precisions', (tag) => {
    const { formatDate } = languageOf(tag);
    expect(['2026-03-14', '2026-03-01', '2026-03', '2026'].map(formatDate)).toEqual(world[tag]?.dates);
  });

  it('that are none print as they stand', () => {
    for (const tag of tags) expect(languageOf(tag).formatDate('2026-13')).toBe('2026-13');
  });

  it.each(tags)('that %s prints are found again', (tag) => {
    const { formatDate } = languageOf(tag);
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-01`;
      expect(readingFor(tag).date(formatDate(day))?.date).toBe(day);
      expect(readingFor(tag).date(formatDate(day.slice(0, 7)))?.date).toBe(day.slice(0, 7));
      expect(readingFor('und').date(formatDate(day))?.date).toBe(day);
    }
  });

  it.each(examples(({ search }) => search))('in %s are read from: %s', (tag, line, date, found) => {
    const match = readingFor(tag).date(line ?? '');
    expect(match?.ambiguous ? `${match.date}?` : (match?.date ?? '')).toBe(date);
    if (found !== undefined) expect(line?.slice(match?.start, match?.end)).toBe(found);
  });

  it('end where the half of the day does that ends the line', () => {
    const line = 'March 14, 2026 3:45 pm';
    expect(readingFor('en').date(line)).toEqual({ date: '2026-03-14T15:45', start: 0, end: line.length });
    expect(readingFor('en').date(`${line.replace('pm', 'p.m.')} in Lima`)).toMatchObject({ end: line.length + 2 });
  });

  it('of the Persian calendar turn with the leap years', () => {
    expect(jalaliToGregorian(1403, 12, 30)).toBe('2025-03-20');
    expect(jalaliToGregorian(1404, 1, 1)).toBe('2025-03-21');
    expect(jalaliToGregorian(1404, 12, 30)).toBeUndefined();
    expect(jalaliToGregorian(1357, 11, 22)).toBe('1979-02-11');
    expect(jalaliToGregorian(1342, 1, 1)).toBeUndefined();
  });
});

describe('bylines', () => {
  it.each(Object.entries(world))('name one, two and three in %s', (tag, { authors, bylines }) => {
    const { byline } = languageOf(tag).labels;
    expect([1, 2, 3].map((count) => byline(authors.slice(0, count)))).toEqual(bylines);
  });

  it.each(Object.entries(world))('in %s part into their names again', (tag, { authors, bylines }) => {
    const line = bylines[2];
    const { opener, separatorOf } = readingFor(tag);
    const names: string[] = [];
    let start = opener(line)?.contentStart ?? 0;
    for (let next = separatorOf(line, start); next; next = separatorOf(line, start)) {
      names.push(line.slice(start, next.start).trim());
      start = next.end;
    }
    expect([...names, line.slice(start).trim()]).toEqual(authors);
  });

  it.each([
    ['ko', '김철수 기자', '김철수'],
    ['ko', '김철수·이영희 기자', '김철수·이영희'],
    ['ko', '김철수기자', '김철수'],
    ['ko', '김철수 선임기자 kim.cs@example.com', '김철수'],
    ['ko', '박민수 워싱턴 특파원 <park@example.com>', '박민수 워싱턴'],
    ['ja', '山田太郎 記者', '山田太郎'],
    ['zh', '本报记者 张伟 报道', '本报记者 张伟'],
    ['zh', '本报记者张伟报道', '本报记者张伟'],
    ['hi', 'राम कुमार, बीबीसी संवाददाता', 'राम कुमार,'],
  ])('in %s close after the names: %s', (tag, line, head) => {
    expect(line.slice(0, readingFor(tag).bylineEnd(line)).trim()).toBe(head);
  });

  it.each([
    ['ja', '戦場を歩いた記者'],
    ['zh', '美媒曝光报道'],
    ['ko', '김철수 기자는 말했다'],
    ['he', 'יעל כהן'],
  ])('in %s are not closed by: %s', (tag, line) => {
    expect(readingFor(tag).bylineEnd(line)).toBeUndefined();
  });

  it('joined by one letter leave names alone that begin with it', () => {
    expect(readingFor('ar').separatorOf('وليد جنبلاط', 0)).toBeUndefined();
    expect(readingFor('he').separatorOf('דוד ורדי', 0)).toBeUndefined();
  });
});

describe('openers', () => {
  it.each(examples(({ openers }) => openers))('in %s know: %s', (tag, line, kind) => {
    expect(readingFor(tag).opener(line ?? '')?.kind).toBe(kind);
    expect(readingFor('und').opener(line ?? '')?.kind).toBe(kind);
  });

  it.each(examples(({ traps }) => traps.map((line) => [line])))('in %s do not part: %s', (tag, line) => {
    expect(readingFor(tag).opener(line ?? '')?.separator ?? '').toBe('');
    expect(readingFor('und').opener(line ?? '')?.separator ?? '').toBe('');
  });
});

describe('furniture', () => {
  it.each(examples(({ furniture }) => furniture))('in %s is: %s', (tag, line, kind) => {
    expect(readingFor(tag).furniture(line ?? '')).toBe(kind);
  });

  it.each(examples(({ prose }) => prose.map((line) => [line])))('in %s is not: %s', (tag, line) => {
    expect(readingFor(tag).furniture(line ?? '')).toBeUndefined();
    expect(readingFor('und').furniture(line ?? '')).toBeUndefined();
  });
});

describe('forms of a language', () => {
  it('follow the script of Chinese, else its region', () => {
    expect(languageOf('zh-TW').labels.contents).toBe('目錄');
    expect(languageOf('zh-Hant-HK').quotes[0]).toBe('「');
    expect(languageOf('zh-Hans-HK').labels.contents).toBe('目录');
    expect(languageOf('zh-CN').tag).toBe('zh');
  });

  it('in traditional Chinese are read as they are printed', () => {
    const { labels, colon } = languageOf('zh-Hant');
    const { opener } = readingFor('zh-Hant');
    expect(
      [labels.source, labels.photo, labels.reporting, labels.editing, labels.update, labels.editorNote].map(
        (label) => opener(`${label}${colon}王小明`)?.kind,
      ),
    ).toEqual(['source', 'photo', 'reporting', 'editing', 'updateNote', 'editorNote']);
    expect(opener(labels.byline(['王小明']))?.kind).toBe('byline');
  });

  it('count in the numerals and the plurals of the language', () => {
    expect(languageOf('fa').itemMarker(12)).toBe('۱۲.');
    expect(languageOf('fa').labels.pageOf(2, 10)).toBe('صفحهٔ ۲ از ۱۰');
    expect([1, 2, 3, 11, 102].map(languageOf('ar').labels.articleCount)).toEqual([
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '11 مقالًا',
      '102 مقال',
    ]);
    expect([1, 2, 3].map(languageOf('he').labels.articleCount)).toEqual(['כתבה אחת', 'שתי כתבות', '3 כתבות']);
  });
});
