/** The rows of the playground: all of a source stands in them, in order, named by what was read there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, article, fromText, paragraph, readArticle } from 'offprint';
import { describe, expect, test } from 'vitest';
import { openNotices } from '../../playground/notices.ts';
import { membersAt } from '../../playground/pointer.ts';
import { guessesIn, type Row, rowsOf } from '../../playground/rows.ts';
import { fc } from '../property.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const sources = readdirSync(seeds).filter((name) => /\.(txt|md|html)$/.test(name));
const wordsOf = ({ pieces }: Row): string => pieces.map(({ text }) => text).join('');
const solid = (text: string): string => text.replace(/\s/gu, '');

/** What stands in rows that have a place, with what a long row says that it leaves out put back. */
const placed = (rows: readonly Row[]): Row[] => rows.filter(({ line }) => line > 0);

test.each(sources)('every character of %s stands in one row', async (name) => {
  const source = readFileSync(join(seeds, name), 'utf8');
  const read = await readArticle(source);
  if (read.type !== 'article') throw new Error('a seed is one article');
  let at = 0;
  for (const row of placed(rowsOf(read, source))) {
    const [words = '', rest] = wordsOf(row).split(/… and ([\d,]+) more letters$/);
    const found = source.indexOf(words, at);
    expect(solid(source.slice(at, found)), `before line ${row.line}`).toBe('');
    expect(row.line).toBe(source.slice(0, found + words.search(/\S/)).split('\n').length);
    at = found + words.length + Number(rest?.replaceAll(',', '') ?? 0);
  }
  expect(solid(source.slice(at))).toBe('');
});

test('of any text nothing is left out of the rows, and nothing stands twice', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'By Ada Diaz', '14 March 2026', '- an item', 'Share this article', '“Said so.” – Ada Diaz'),
    fc.string({ unit: 'grapheme' }),
    fc.lorem({ maxCount: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const source = lines.join('\n');
      expect(
        placed(rowsOf(fromText(source), source))
          .map(wordsOf)
          .map(solid)
          .join(''),
      ).toBe(solid(source));
    }),
  );
});

describe('a row', () => {
  const source =
    'The gauge that nobody reads\n\nBy Ada Diaz\n\nIt needs ink, twice a year.\n\n- ink\n- paper\n\nShare this article';
  const rows = rowsOf(fromText(source, { language: 'en' }), source);
  const named = (name: string): Row | undefined => rows.find(({ facts: [first] }) => first?.name === name);

  test('is named by what was read there, with its score and its evidence', () => {
    const byline = named('Byline');
    expect(byline?.kind).toBe('metadata');
    expect(byline?.facts.map(({ path }) => path)).toEqual(['/metadata/byline', '/metadata/author']);
    expect(byline?.facts[0]?.score).toBeGreaterThan(0.75);
    expect(byline?.facts[0]?.evidence).not.toEqual([]);
  });

  test('shows the marks in it', () => {
    expect(named('List')?.pieces.filter(({ is }) => is === 'mark')).toEqual([
      { text: '-', is: 'mark' },
      { text: '-', is: 'mark' },
    ]);
  });

  test('says what was left out', () => {
    expect(named('Left out')).toMatchObject({ kind: 'omitted', pieces: [{ text: 'Share this article' }] });
  });

  test('leads to its element of the page', () => {
    expect(named('Headline')?.target).toBe('.headline');
    expect(named('List')?.target).toBe('#row-1');
  });

  test('counts where it holds a guess', () => {
    expect(guessesIn(rows)).toBe(rows.filter(({ facts }) => facts.some(({ score }) => score !== undefined)).length);
    expect(guessesIn(rowsOf(article({ language: 'en' }, 'A paragraph.'), undefined))).toBe(0);
  });

  test('says what else was thought of', () => {
    const read = fromText('A title\n\nBy Ada Diaz\n\nWords enough for a paragraph of this article.');
    const candidates = [{ value: 'Another', rule: 'c/d', score: 0.4 }];
    const provenance: Article['provenance'] = {
      '/metadata/headline': { status: 'inferred', rule: 'a/b', score: 0.8, positions: [], candidates },
    };
    const [row] = rowsOf({ ...read, provenance }, undefined);
    expect(row?.facts[0]?.instead).toEqual(['Another 0.40']);
  });

  test('has the words of the article where there is no source', () => {
    const [row] = rowsOf(article({ language: 'en' }, paragraph('A paragraph.')), undefined);
    expect(row).toMatchObject({ kind: 'plain', line: 0, pieces: [{ text: 'A paragraph.' }] });
  });
});

test('what several formats report is told once, the gravest first, with the row that it is about', () => {
  const source = 'A headline of its own\n\nBy Ada Diaz\n\nA paragraph that has enough words to be one.';
  const rows = rowsOf(fromText(source), source);
  const notices = openNotices(rows);
  const about = { ruleId: 'export/lossy', reason: 'Lost', path: '/children/0/children/0' } as const;
  notices.add({ ...about, severity: 'info' }, 'docx');
  notices.add({ ...about, severity: 'info' }, 'pdf');
  notices.add({ severity: 'warning', ruleId: 'mine/line', reason: 'Here', place: { line: 3, column: 1, offset: 23 } });
  const { noticed, rest } = notices.all();
  expect(rest).toBe(0);
  expect(noticed.map(({ ruleId, formats }) => [ruleId, formats])).toEqual([
    ['mine/line', []],
    ['export/lossy', ['docx', 'pdf']],
  ]);
  expect(noticed.map(({ row }) => row !== undefined && rows[row]?.line)).toEqual([3, 5]);
});

test('the model is told a level at a time, and long ones in parts', () => {
  const model = { 'a/b': { type: 'text', value: 'x' }, list: Array.from({ length: 450 }, (_, index) => index) };
  expect(membersAt(model, '', 0).members).toEqual([
    { key: 'a/b', pointer: '/a~1b', text: 'text {2}', isParent: true },
    { key: 'list', pointer: '/list', text: '[450]', isParent: true },
  ]);
  expect(membersAt(model, '/a~1b', 0).members.map(({ text }) => text)).toEqual(['"text"', '"x"']);
  expect(membersAt(model, '/list', 400)).toMatchObject({ rest: 0, members: { length: 50 } });
  expect(membersAt(model, '/list', 0).rest).toBe(250);
  expect(membersAt(model, '/nowhere', 0)).toEqual({ members: [], rest: 0 });
});
