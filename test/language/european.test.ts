/** What the European language files print, and what readers make of lines in these languages. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { readingFor } from '../../src/language/reading.ts';
import { readings } from '../../src/language/readings.ts';
import { phrasesOf } from '../../src/language/writing.ts';
import { type Example, european } from './european-examples.ts';

const tags = Object.keys(european);
const examples = (
  pick: (example: Example) => readonly (readonly (string | undefined)[])[],
): [tag: string, ...(string | undefined)[]][] =>
  Object.entries(european).flatMap(([tag, example]) =>
    pick(example).map((row): [string, ...(string | undefined)[]] => [tag, ...row]),
  );

describe('dates', () => {
  it.each(tags)('print in %s at three precisions', (tag) => {
    const { formatDate } = languageOf(tag);
    expect(['2026-03-14', '2026-03-01', '2026-03', '2026'].map(formatDate)).toEqual(european[tag]?.dates);
  });

  it('print no time of day, and nothing made up', () => {
    expect(languageOf('de').formatDate('2026-05-09T10:30:00Z')).toBe('9. Mai 2026');
    expect(languageOf('fr').formatDate('2026-13')).toBe('2026-13');
  });

  it('print as the region has it', () => {
    expect(languageOf('de-AT').formatDate('2026-01-02')).toBe('2. Jänner 2026');
    expect(languageOf('de-Latn-CH').quotes).toEqual(['«', '»', '‹', '›']);
    expect(languageOf('pt-PT').formatDate('2026-03-01')).toBe('1 de março de 2026');
    expect(languageOf('pt-BR').formatDate('2026-03-01')).toBe('1º de março de 2026');
  });
});

describe('bylines', () => {
  it.each(tags)('name one, two and three in %s', (tag) => {
    const { byline } = languageOf(tag).labels;
    expect([['Ada Diaz'], ['Ada Diaz', 'Tom Lee'], ['Ada Diaz', 'Tom Lee', 'Cy Moss']].map(byline)).toEqual(
      european[tag]?.bylines,
    );
  });

  it('choose "and" by the sound of the name that follows', () => {
    expect(languageOf('es').labels.names(['Ana', 'Íñigo'])).toBe('Ana e Íñigo');
    expect(languageOf('es').labels.names(['Ana', 'Hilario'])).toBe('Ana e Hilario');
    expect(languageOf('es').labels.names(['Ana', 'Hierro'])).toBe('Ana y Hierro');
    expect(languageOf('it').labels.names(['Anna', 'Elena'])).toBe('Anna ed Elena');
  });
});

describe('labels', () => {
  it.each(tags)('are all there in %s', (tag) => {
    for (const [name, label] of Object.entries(languageOf(tag).labels)) {
      if (typeof label === 'string') expect(label.trim(), name).not.toBe('');
    }
    expect(languageOf(tag).labels.accessibilitySummary(true)).toContain(
      languageOf(tag).labels.accessibilitySummary(false),
    );
  });

  it('count articles by the rule of the language', () => {
    const count = (tag: string) => [1, 2, 5, 11, 21, 22].map(languageOf(tag).labels.articleCount);
    expect(count('ru')).toEqual(['1 статья', '2 статьи', '5 статей', '11 статей', '21 статья', '22 статьи']);
    expect(count('de')).toEqual(['1 Artikel', '2 Artikel', '5 Artikel', '11 Artikel', '21 Artikel', '22 Artikel']);
    expect(count('el').slice(0, 2)).toEqual(['1 άρθρο', '2 άρθρα']);
  });
});

describe('lists of words', () => {
  it.each(tags)('have no empty, split or double entry in %s', (tag) => {
    const { furniture, months, ...lists } = (readings[tag] ?? expect.unreachable)();
    expect(months).toHaveLength(12);
    const all: Record<string, readonly string[] | undefined> = { ...lists, ...furniture };
    for (const [name, patterns = []] of Object.entries(all)) {
      const list = patterns.flatMap(phrasesOf);
      expect(
        list.filter((word) => word.trim() === '' || /\s{2}|….*…|:.*:|^:/u.test(word)),
        name,
      ).toEqual([]);
      expect(
        patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index),
        name,
      ).toEqual([]);
    }
  });
});

describe('openers', () => {
  it.each(examples(({ openers }) => openers))('in %s know: %s', (tag, line, kind) => {
    expect(readingFor(tag).opener(line ?? '')?.kind).toBe(kind);
    expect(readingFor('und').opener(line ?? '')?.kind).toBe(kind);
  });

  it.each(examples(({ traps }) => traps.map((line) => [line])))('in %s part nothing from: %s', (tag, line) => {
    expect(readingFor(tag).opener(line ?? '')?.separator ?? '').toBe('');
  });
});

describe('a word that opens a date line and a note', () => {
  it.each([
    ['de', 'Aktualisierung: Der Name wurde ergänzt.', 'updateNote'],
    ['de', 'Aktualisierung: 14. März 2026', 'updated'],
    ['es', 'Actualización: el puerto ha vuelto a cerrar.', 'updateNote'],
    ['es', 'Actualización: sábado, 14 de marzo de 2026', 'updated'],
    ['ru', 'Обновлено: добавлен ответ министерства.', 'updateNote'],
    ['ru', 'Обновлено: 14 марта 2026', 'updated'],
  ])('in %s is told by the number: %s', (tag, line, kind) => {
    expect(readingFor(tag).opener(line)?.kind).toBe(kind);
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

describe('date search', () => {
  it.each(examples(({ search }) => search))('in %s reads: %s', (tag, line, date, found) => {
    const match = readingFor(tag).date(line ?? '');
    expect(match?.ambiguous ? `${match.date}?` : (match?.date ?? '')).toBe(date);
    if (found !== undefined) expect(line?.slice(match?.start, match?.end)).toBe(found);
  });

  it.each(tags)('finds in %s what the language prints', (tag) => {
    const { formatDate } = languageOf(tag);
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-01`;
      expect(readingFor(tag).date(formatDate(day))?.date).toBe(day);
      expect(readingFor(tag).date(formatDate(day.slice(0, 7)))?.date).toBe(day.slice(0, 7));
      expect(readingFor('und').date(formatDate(day))?.date).toBe(day);
    }
  });
});

describe('names', () => {
  it.each(tags)('of a printed byline part again in %s', (tag) => {
    const line = languageOf(tag).labels.names(['Ada Diaz', 'Tom Lee', 'Cy Moss']);
    const { separatorOf } = readingFor(tag);
    const first = separatorOf(line, 0);
    const second = separatorOf(line, first?.end ?? 0);
    expect([
      line.slice(0, first?.start),
      line.slice(first?.end, second?.start).trim(),
      line.slice(second?.end).trim(),
    ]).toEqual(['Ada Diaz', 'Tom Lee', 'Cy Moss']);
  });
});
