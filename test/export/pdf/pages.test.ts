import { describe, expect, test } from 'vitest';
import { type PdfOptions, toPdf } from '../../../src/export/pdf/index.ts';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { type PagePlaces, placesOf } from './read-places.ts';

type Blocks = Article['children'];

const print = async (children: Blocks, options: PdfOptions = {}, language = 'en'): Promise<PagePlaces[]> =>
  placesOf(await toPdf(b.article({ language }, ...children), { pageSize: { width: 420, height: 360 }, ...options }));

/** Paragraphs of one line each. */
const filled = (lines: number): Blocks => Array.from({ length: lines }, (_, index) => b.paragraph(`Filler ${index}.`));

/** The pages, from 0, on which words stand that begin with a mark. */
const pagesOf = (pages: readonly PagePlaces[], mark: string): number[] => [
  ...new Set(pages.flatMap(({ words }, page) => words.flatMap(({ text }) => (text.startsWith(mark) ? [page] : [])))),
];

/** Lines of the grid on the page that is printed on. */
const lines = 20;
const lorem = 'and it goes on with words enough to fill a line and some of the next one, as text does';

const kept: readonly (readonly [name: string, blocks: Blocks])[] = [
  [
    'a stanza',
    [b.verse('Mark one', b.lineBreak(), 'Mark two', b.lineBreak(), 'Mark three', b.lineBreak(), 'Mark four')],
  ],
  ['code of twelve lines', [b.code(Array.from({ length: 12 }, (_, index) => `Mark ${index}`).join('\n'))]],
  ['a pull quote and who said it', [b.pullQuote(b.paragraph(`Mark ${lorem}`), b.attribution('Mark said it'))]],
  [
    'a quotation of two lines and who said it',
    [b.blockquote(b.paragraph(`Mark ${lorem}`), b.attribution('Mark said'))],
  ],
  ['a figure and its caption', [b.figure(b.image('lost.png', 'Mark lost'), b.caption('Mark caption'))]],
  ['a row of a table', [b.table(b.headerRow('Mark', 'Mark b'), b.tableRow(`Mark ${lorem}`, `Mark ${lorem}`))]],
  [
    'the first items of a list',
    [b.list(...['Mark one', 'Mark two', 'Third', 'Fourth', 'Fifth'].map((text) => b.listItem(b.paragraph(text))))],
  ],
  [
    'and the last ones',
    [b.list(...['First', 'Second', 'Third', 'Mark four', 'Mark five'].map((text) => b.listItem(b.paragraph(text))))],
  ],
  [
    'a first question and its answer',
    [
      b.paragraph('Before.'),
      b.speakerTurn('Mark', b.paragraph('Is it?')),
      b.speakerTurn('Mark', b.paragraph('It is.')),
      b.speakerTurn('Another', b.paragraph('Is it?')),
    ],
  ],
  ['a heading and two lines', [b.heading(2, 'Mark heading'), b.paragraph('Mark one.'), b.paragraph('Mark two.')]],
];

describe('wherever they come on a page, these stay together', () => {
  test.each(kept)('%s', { timeout: 30_000 }, async (_name, blocks) => {
    for (const theme of ['reading', 'newsprint'] as const) {
      for (let before = 0; before < lines; before += theme === 'reading' ? 3 : 5) {
        const pages = await print([...filled(before), ...blocks, b.paragraph('After.')], { theme });
        const columns = new Set(
          pages.flatMap(({ words, width }, page) =>
            words.flatMap(({ text, x }) =>
              // Sides of the page tell columns apart, but not the cells of a table.
              text.startsWith('Mark') ? [`${page} ${x < width / 2 || blocks[0]?.type === 'table'}`] : [],
            ),
          ),
        );
        expect([...columns], `${theme}, after ${before} lines`).toHaveLength(1);
      }
    }
  });
});

describe('a table over several pages', () => {
  const table = b.figure(
    b.table(b.headerRow('Station', 'Boats'), ...Array.from({ length: 60 }, (_, row) => b.tableRow(`Row ${row}`, '7'))),
    b.caption('Boats by station'),
  );

  test('has its head and its caption on each of them, and says that it goes on', async () => {
    const pages = await print([table]);
    expect(pages.length).toBeGreaterThan(3);
    expect(pagesOf(pages, 'Station')).toEqual(pages.map((_, index) => index));
    expect(pages.map(({ words }) => words.some(({ text }) => text.includes('(continued)')))).toEqual(
      pages.map((_, index) => index > 0),
    );
  });

  test('says so in the language of the article', async () => {
    const pages = await print([table], {}, 'de');
    expect(pages[1]?.words.some(({ text }) => text.includes('(Fortsetzung)'))).toBe(true);
  });

  test('goes on in the next column of newsprint', async () => {
    const [page] = await print([table], { theme: 'newsprint', pageSize: 'a4' });
    const heads = page?.words.filter(({ text }) => text === 'Station').map(({ x }) => Math.round(x));
    expect(heads).toEqual([48, 307]);
  });

  test('has two rows at least under its head, and on its last page', { timeout: 30_000 }, async () => {
    for (let before = 0; before < lines; before += 4) {
      const pages = await print([...filled(before), table]);
      for (const { words } of pages) {
        const rows = words.filter(({ text }) => text.startsWith('Row')).length;
        if (words.some(({ text }) => text === 'Station')) expect(rows).toBeGreaterThan(1);
      }
    }
  });
});

describe('the columns of a table', () => {
  /** How many lines each cell of a row has, by the words that it is made of. */
  const linesOf = async (...cells: string[]): Promise<number[]> => {
    const [page] = await print([b.table(b.headerRow(...cells.map(() => 'Head')), b.tableRow(...cells))]);
    return cells.map((cell) => {
      const words = page?.words.filter(({ text }) => text !== 'Head' && cell.includes(text.trim())) ?? [];
      return new Set(words.map(({ y }) => Math.round(y))).size;
    });
  };
  const long = (word: string): string => Array(40).fill(word).join(' ');

  test('a cell stays on one line where the other column has the room', async () => {
    expect((await linesOf('Station 1', long('words')))[0]).toBe(1);
    expect((await linesOf(long('words'), 'Mr and Mrs Station', long('others'))).at(1)).toBe(1);
  });

  test('long cells share the room by what they hold', async () => {
    const [one = 0, other = 0] = await linesOf(long('words'), long('more of others'));
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(1.5);
  });

  test('a cell with line ends asks for its longest line', async () => {
    const table = b.table(b.tableRow(b.tableCell('A', b.lineBreak(), 'Somewhat longer'), b.tableCell(long('words'))));
    const [page] = await print([table]);
    expect(page?.words.map(({ text }) => text.trim())).toContain('Somewhat longer');
  });
});

describe('notes', () => {
  test('of a table stand on the page of the row that they are marked in', async () => {
    const rows = Array.from({ length: 40 }, (_, row) =>
      row === 30 ? b.tableRow(b.tableCell('Marked row', b.footnoteReference('n')), '7') : b.tableRow(`Row ${row}`, '7'),
    );
    const pages = await print([
      b.table(b.headerRow('Station', 'Boats'), ...rows),
      b.footnoteDefinition('n', b.paragraph('Noted here.')),
    ]);
    expect(pagesOf(pages, 'Noted')).toEqual(pagesOf(pages, 'Marked'));
    expect(pagesOf(pages, 'Noted')).toHaveLength(1);
  });

  test('several on one page stand in order, and each once', async () => {
    const marked = ['a', 'b', 'c'].map((name) => b.paragraph(`Marked ${name}.`, b.footnoteReference(name)));
    const noted = ['c', 'b', 'a'].map((name) => b.footnoteDefinition(name, b.paragraph(`Noted ${name}.`)));
    const [page] = await print([...marked, ...noted]);
    const found = page?.words.filter(({ text }) => text.startsWith('Noted')).sort((one, other) => one.y - other.y);
    expect(found?.map(({ text }) => text)).toEqual(['Noted a.', 'Noted b.', 'Noted c.']);
  });
});
