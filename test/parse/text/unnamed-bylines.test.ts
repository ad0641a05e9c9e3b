/** Bylines of those who are no person, or whose line holds more than a name; and lines of the page beside them. */
import { describe, expect, it } from 'vitest';
import { isDesk } from '../../../src/language/desks.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const body = 'The wall moved by two centimetres in the night, and nobody heard it until the morning of the next day.';
const title = 'Council votes to rebuild the old harbour wall';

const read = (lines: readonly string[], language: string) => {
  const source = lines.join('\n\n');
  const article = fromText(source, { language });
  expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};
const namesIn = (line: string, language: string) =>
  read([title, line, body, body], language).metadata.author?.map(({ name }) => name);

describe('a byline', () => {
  it.each([
    ['de', 'Redaktion'],
    ['fr', 'La rédaction'],
    ['fr', 'Article rédigé par la cellule Enquêtes'],
    ['es', 'Agencias'],
    ['ar', 'متابعة: فريق «المرفأ»'],
    ['he', 'רויטרס'],
    ['hi', 'एजेंसी'],
    ['ja', '編集部'],
    ['ko', '온라인뉴스팀'],
  ])('in %s may be of no person: %s', (language, line) => {
    const { metadata } = read([title, line, body, body], language);
    expect(metadata).toMatchObject({ headline: title, byline: line });
    expect(metadata).not.toHaveProperty('author');
  });

  it.each([
    ['en', 'Live reporting by Ada Diaz; edited by Tom Lee', ['Ada Diaz']],
    ['es', 'Por Ana Berg @anaberg', ['Ana Berg']],
    ['en', 'Ada Diaz @adadiaz', ['Ada Diaz']],
    ['en', 'Lima - Ada Diaz', ['Ada Diaz']],
    ['ru', 'А. Берг', ['А. Берг']],
  ])('in %s names who signs: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });

  it.each(['Written language has its rules', 'Redaktion', 'Interview: the man who rebuilt the wall by himself'])(
    'is none at the very top: %s',
    (line) => {
      expect(read([line, body, body], 'en').metadata).not.toHaveProperty('byline');
    },
  );
});

describe('the word for a newsroom', () => {
  it.each(['Web Desk', 'Onlineredaktion'])('is alone: %s', (line) => {
    expect(isDesk(line)).toBe(true);
    expect(isDesk(`${line} of the harbour town`)).toBe(false);
  });
});

describe('a line of the page above the headline', () => {
  it.each([
    ['en', 'Jump to the recipe'],
    ['it', 'Vai alla ricetta'],
    ['fr', 'Réservé aux abonnés'],
    ['ar', 'اطبع الوصفة'],
  ])('in %s is no kicker: %s', (language, line) => {
    const { metadata, omitted } = read([line, title, 'By Ada Diaz', body], language);
    expect(metadata).not.toHaveProperty('articleSection');
    expect(omitted.map(({ text }) => text)).toContain(line);
  });
});
