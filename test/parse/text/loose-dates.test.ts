/** Date lines that name no day of a year: they are told for what they are, kept verbatim, and state no date. */
import { describe, expect, it } from 'vitest';
import { readingFor } from '../../../src/language/reading.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const body = 'The wall moved by two centimetres in the night, and nobody heard it until the morning of the next day.';
const title = 'Council votes to rebuild the old harbour wall';

/** The rule that each paragraph of an article is marked with, by its text. */
function marksOf(lines: readonly string[], language = 'en') {
  const source = lines.join('\n\n');
  const article = fromText(source, { language });
  expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  const marks = article.children.map((node) => [plainText(node), node.data?.inferred?.rule]);
  return { article, marks: new Map<unknown, unknown>(marks.map(([text, rule]) => [text, rule])) };
}

describe('a line that names no day of a year', () => {
  it.each([
    ['en', 'Last updated 12 minutes ago'],
    ['en', 'Published yesterday, 18:05'],
    ['en', '04/07/23 11:20'],
    ['en', 'Updated 9 July, 10.15'],
    ['de', 'Aktualisiert vor 3 Stunden'],
    ['de', 'Gestern, 18:05 Uhr'],
    ['fr', 'Mis à jour il y a 2 heures'],
    ['fr', 'Mis à jour à 18h40'],
    ['es', 'Actualizado hace 20 minutos'],
    ['it', 'Aggiornato alle 18:40'],
    ['nl', 'vandaag, 09:12 • Aangepast vandaag, 11:40'],
    ['ru', 'Обновлено 5 часов назад'],
    ['el', 'Ενημερώθηκε πριν από 2 ώρες'],
    ['ar', 'نُشر في 12 رجب 1445هـ'],
    ['ar', 'آخر تحديث قبل 3 ساعات'],
    ['he', 'פורסם: 09:10 | עודכן: 10:25 | 04.07.23'],
    ['fa', '۹ مهر - ۱۰:۲۰'],
    ['ar', 'قبل ساعتين'],
    ['he', 'י"ד באייר תשפ"ג'],
    ['ja', '3時間前'],
    ['ja', '7/9(日) 11:20配信'],
    ['fr', '09/07 à 11h20'],
    ['en', 'Vol. 4, No. 2'],
    ['ko', '5시간 전'],
    ['zh', '20分钟前'],
  ])('in %s is a date line as it stands: %s', (language, line) => {
    const { article, marks } = marksOf([title, line, body], language);
    expect(marks.get(line)).toBe('date/line');
    expect(article.metadata).not.toHaveProperty('datePublished');
    expect(article.metadata.headline).toBe(title);
  });

  it('may be a season beside who signs, or with the time that it takes to read', () => {
    expect(marksOf([title, 'By Ada Diaz', 'Summer 2019', body]).marks.get('Summer 2019')).toBe('date/line');
    const timed = 'Spring 2021 · 14 minute read';
    expect(marksOf([title, timed, body]).marks.get(timed)).toBe('date/line');
  });

  it('is one right below the title, and none where such lines head the parts', () => {
    expect(marksOf([title, 'Summer 2019', body]).marks.get('Summer 2019')).toBe('date/line');
    const parts = [title, 'Summer 2019', body, 'Autumn 2019', body];
    expect(marksOf(parts).marks.get('Summer 2019')).not.toBe('date/line');
  });

  it.each(['Summer 2019', '13:45', 'Yesterday', 'Number 12'])('is none without such: %s', (line) => {
    expect(marksOf([title, 'By Ada Diaz', body, line, body]).marks.get(line)).not.toBe('date/line');
  });

  it('is none where the entries of a page have such times', () => {
    const entries = ['Posted 2 minutes ago', body, 'Posted 1 hour ago', body];
    expect([...marksOf([title, ...entries]).marks.values()]).not.toContain('date/line');
  });
});

describe('what stands beside a date', () => {
  it('is the form of the article and its number', () => {
    const { metadata, children } = marksOf([title, 'Comunicato stampa n. 12 del 3 marzo 2021', body], 'it').article;
    expect(metadata.datePublished).toBe('2021-03-03');
    expect(children.map((node) => plainText(node))).toEqual([body]);
  });

  it('is the number of the issue', () => {
    const { metadata } = marksOf([title, 'Mensuel 204, mai 2019 – Temps de lecture : 4 minutes', body], 'fr').article;
    expect(metadata.datePublished).toBe('2019-05');
  });

  it.each([
    ['en', 'Issue 12, July 2019', '2019-07'],
    ['es', 'Nota de prensa, 9 de julio de 2019', '2019-07-09'],
    ['zh', '民國108年7月9日', '2019-07-09'],
  ])('in %s is no part of the date: %s', (language, line, date) => {
    expect(marksOf([title, line, body], language).article.metadata.datePublished).toBe(date);
  });

  it('is, last and all in capitals, where the story is from', () => {
    const { metadata } = marksOf([title, 'Updated - July 09, 2023 10:20 am IST - PORTSEA', body]).article;
    expect(metadata).toMatchObject({ dateModified: '2023-07-09T10:20', dateline: { place: 'PORTSEA' } });
  });
});

describe('two labels above one headline', () => {
  it('are both its section', () => {
    const { metadata, children } = marksOf(['Opinion', 'Letters', title, 'By Ada Diaz', body]).article;
    expect(metadata).toMatchObject({ articleSection: 'Opinion / Letters', headline: title });
    expect(children.map((node) => plainText(node))).toEqual([body]);
  });
});

describe('a stretch of a line', () => {
  it.each([
    ['en', '6 days ago', 'sure'],
    ['en', 'Autumn 1998', 'weak'],
    ['en', '18:40', 'bare'],
    ['en', '6 days of rain', undefined],
    ['en', '10-12', undefined],
    ['en', 'a day', undefined],
    ['zh', '2019年秋号', 'weak'],
    ['ko', '어제 10:20', 'sure'],
  ])('in %s: %s', (language, words, kind) => {
    expect(readingFor(language).looseDate(words)).toBe(kind);
  });
});
