import { describe, expect, test } from 'vitest';
import { type PdfOptions, toPdf } from '../../../src/export/pdf/index.ts';
import type { ScriptKind } from '../../../src/export/pdf/scripts.ts';
import { themeFor } from '../../../src/export/pdf/theme.ts';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { fc } from '../../property.ts';
import { placesOf, type Word } from './read-places.ts';

const sentence = 'The ferry leaves at six and comes back when the light has been seen to by whoever is awake. ';
const prose = (count: number): Article['children'] =>
  Array.from({ length: count }, (_, index) => b.paragraph(`${index}. ${sentence.repeat(3)}`.trim()));
const article = (...children: Article['children']): Article =>
  b.article(
    {
      language: 'en',
      headline: 'The ferry at six',
      description: 'A deck.',
      articleSection: 'Harbour',
      publisher: { name: 'The Bell Buoy' },
      datePublished: '2026-03-14',
      author: [{ type: 'Person', name: 'Ada Diaz', jobTitle: 'Night editor' }],
      dateline: { text: 'Cold Ness (Coastwire)', place: 'Cold Ness' },
    },
    ...children,
  );
const places = async (source: Article, options: PdfOptions) => placesOf(await toPdf(source, options));
const near = (a: number, b: number, tolerance = 0.6): boolean => Math.abs(a - b) < tolerance;
const bodyOf = (words: readonly Word[], size: number): Word[] => words.filter((word) => near(word.size, size, 0.01));

describe('newsprint', () => {
  const newsprint = { theme: 'newsprint' } as const;
  const second = 48 + 240.64 + 18;

  test('a paragraph whose last line is full takes no line more', async () => {
    // Its last line is as long as the measure.
    const full =
      'The ferry leaves at six and comes back when the light has been seen to by whoever is awake, which on most evenings is the keeper. ';
    const text = b.paragraph(full.repeat(6).trim());
    const [page] = await places(b.article({ language: 'en' }, text, text, text), newsprint);
    const first = bodyOf(page?.words ?? [], 9.5).filter(({ x }) => x < second - 9);
    const ys = [...new Set(first.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
    expect(new Set(ys.slice(1).map((y, index) => y - (ys[index] ?? 0)))).toEqual(new Set([12]));
  });

  test('has two columns on the grid, of equal length where the text ends', async () => {
    const pages = await places(article(...prose(60)), newsprint);
    expect(pages.length).toBeGreaterThan(1);
    const body = pages.flatMap(({ words }) => bodyOf(words, 9.5)).filter(({ text }) => !text.startsWith('By Ada'));
    const leftOf = (x: number): number => (x < second - 9 ? 48 : second);
    expect(body.filter(({ x }) => x < leftOf(x) - 0.1)).toEqual([]);
    // What hangs into the margin is less than half a letter.
    expect(body.filter(({ x, width }) => x + width > leftOf(x) + 240.64 + 4)).toEqual([]);
    const steps = body.map(({ y }) => (y - 72 - 9.33) / 12);
    expect(steps.filter((step) => !near(step, Math.round(step), 0.02))).toEqual([]);
    const last = bodyOf(pages.at(-1)?.words ?? [], 9.5);
    const ends = [true, false].map((isFirst) =>
      Math.max(...last.filter(({ x }) => x < second - 9 === isFirst).map(({ y }) => y)),
    );
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThanOrEqual(12.1);
  });

  test('has section, publisher and date in a strip, headline and deck across, the byline in the first column', async () => {
    const [page] = await places(article(...prose(30)), newsprint);
    const word = (text: string): Word | undefined => page?.words.find((one) => one.text.startsWith(text));
    const [section, publisher, date] = ['HARBOUR', 'The Bell', '14 March'].map(word);
    expect(near(section?.x ?? 0, 48)).toBe(true);
    expect(section?.y).toBe(publisher?.y);
    expect(near((date?.x ?? 0) + (date?.width ?? 0), 595.28 - 48)).toBe(true);
    expect(word('The ferry')?.size).toBe(40);
    expect(word('A deck')?.size).toBe(14);
    const [byline, job, dateline] = ['By Ada', 'Night', 'COLD NESS'].map(word);
    expect([byline, job, dateline].every((one) => near(one?.x ?? 0, 48))).toBe(true);
    expect(near((job?.y ?? 0) - (byline?.y ?? 0), 12)).toBe(true);
    expect(word('(Coastwire)') ?? word(' (Coastwire)')).toBeDefined();
  });

  test('a long headline is smaller', async () => {
    const long = {
      ...article(...prose(2)),
      metadata: { headline: 'The ferry at six and the light at seven '.repeat(2) },
    };
    const [page] = await places(long, newsprint);
    expect(page?.words[0]?.size).toBe(32);
  });

  test('sets a dateline that the text has as it stands', async () => {
    const [page] = await places(article(b.paragraph(`Cold Ness (Coastwire) – ${sentence}`)), newsprint);
    const own = page?.words.filter(({ text }) => /Cold Ness/i.test(text)) ?? [];
    expect(own.map(({ text, size }) => [text.trim(), size])).toEqual([['Cold Ness (Coastwire)', 8.5]]);
  });

  test('a table of five columns goes across both, one of four stays in its own', async () => {
    const table = (count: number, name: string) => {
      const row = (text: string) => Array.from({ length: count }, (_, index) => `${text}${index}`);
      return b.table(b.headerRow(...row(`${name}h`)), b.tableRow(...row(name)), b.tableRow(...row(name)));
    };
    const pages = await places(article(...prose(4), table(5, 'wide'), table(4, 'slim'), ...prose(50)), newsprint);
    const words = pages.flatMap((page) => page.words);
    const spread = (name: string): number => {
      const xs = words.filter(({ text }) => text.startsWith(name)).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(spread('wide')).toBeGreaterThan(300);
    expect(spread('slim')).toBeLessThan(240);
    const heads = pages.map((page) => page.words.find(({ text }) => text === 'wideh0')?.y);
    expect(heads[0]).toBeUndefined();
    expect(heads[1]).toBeLessThan(72 + 15);
  });

  test('words beside numbers stand well apart from them', async () => {
    const rows = ['12', '345'].map((number) => b.tableRow('Row', number, 'told'));
    const [page] = await places(article(b.table(b.headerRow('What', 'How many', 'How'), ...rows)), newsprint);
    const wordAt = (text: string): Word | undefined => page?.words.find((word) => word.text.trim() === text);
    const number = wordAt('345');
    expect((wordAt('told')?.x ?? 0) - (number?.x ?? 0) - (number?.width ?? 0)).toBeGreaterThan(17);
    expect(near(wordAt('told')?.x ?? 0, wordAt('How')?.x ?? 0)).toBe(true);
  });

  test('a note stands in the column of its marker, under its text', async () => {
    const noted = article(
      ...prose(14),
      b.paragraph('Marked here.', b.footnoteReference('1'), ` ${sentence}`),
      ...prose(4),
      b.footnoteDefinition('1', b.paragraph('A note of its own.')),
    );
    const [page] = await places(noted, newsprint);
    const marker = page?.words.find(({ text }) => text.includes('Marked here'));
    const note = page?.words.find(({ text }) => text.includes('A note'));
    expect((marker?.x ?? 0) > second - 9).toBe((note?.x ?? 0) > second - 9);
    expect(near(note?.y ?? 0, 72 + 59 * 12 - (10 - 8 * 1.371) / 2 - 8 * 0.335, 0.6)).toBe(true);
  });

  test('has its headline and its page of how many under the text of every page', async () => {
    const pages = await places(article(...prose(60)), newsprint);
    for (const [index, { words, height }] of pages.entries()) {
      const foot = words.filter(({ y }) => y > height - 46 && y < height - 34).map(({ text }) => text.trim());
      expect(foot.join(' ')).toBe(`The ferry at six ${index + 1} / ${pages.length}`);
    }
  });
});

describe('reading', () => {
  test('has its folio at the foot of the first page, and at the head of the others after the headline', async () => {
    const pages = await places(article(...prose(30)), {});
    const total = pages.length;
    expect(total).toBeGreaterThan(2);
    const folio = (page: number): string =>
      (pages[page]?.words ?? [])
        .filter(({ y, size }) => size === 8.5 && (page === 0 ? y > 760 : y < 60))
        .map(({ text }) => text.trim())
        .join(' ');
    expect(folio(0)).toBe(`1 / ${total}`);
    expect(folio(1)).toBe(`The ferry at six 2 / ${total}`);
  });

  test('Devanagari has room for its signs, and stress that is seen without a slant', () => {
    const { grid, styles, slants } = themeFor({ theme: 'reading', pageSize: 'a4' }, 'devanagari', 'hi');
    expect(grid).toBe(17.5);
    expect(slants).toBe(false);
    const leadings = Object.values(styles).filter(({ size, leading }) => leading < 1.25 * size);
    expect(leadings).toEqual([]);
  });

  test('figures are old-style beside letters of two heights only', () => {
    const figures = (script: ScriptKind) =>
      themeFor({ theme: 'reading', pageSize: 'a4' }, script, 'und').styles.body.figures;
    expect(figures('latin')).toBe('old');
    expect(figures('arabic')).toBe('lining');
    expect(figures('devanagari')).toBe('lining');
    expect(figures('cjk')).toBe('lining');
  });

  test('counts pages in the figures of the language', async () => {
    const persian = b.article({ language: 'fa', headline: 'A' }, ...prose(30));
    const pages = await places(persian, {});
    expect(pages[1]?.words.some(({ text }) => text.includes('۲'))).toBe(true);
  });
});

describe('paper and margins', () => {
  test.each([
    ['a4', 595.28, 841.89],
    ['letter', 612, 792],
    ['a5', 419.53, 595.28],
    [{ width: 400, height: 700 }, 400, 700],
  ] as const)('%j is as large as it says', async (pageSize, width, height) => {
    for (const theme of ['reading', 'newsprint'] as const) {
      const [page] = await places(article(...prose(1)), { pageSize, theme });
      expect([page?.width, page?.height]).toEqual([width, height]);
    }
  });

  test('text stands between the margins of the caller', async () => {
    const margins = { left: 100, right: 150, top: 90, bottom: 200 };
    const pages = await places(article(...prose(30)), { margins });
    const body = pages.flatMap(({ words }) => bodyOf(words, 11));
    expect(Math.min(...body.map(({ x }) => x))).toBeCloseTo(100, 0);
    expect(Math.max(...body.map(({ x, width }) => x + width))).toBeLessThan(595.28 - 150 + 4);
    expect(Math.min(...pages.slice(1).flatMap(({ words }) => bodyOf(words, 11).map(({ y }) => y)))).toBeCloseTo(
      101.4,
      0,
    );
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan(841.89 - 200);
  });

  test('margins without room for running head and folio have none', async () => {
    const pages = await places(article(...prose(40)), { margins: { top: 10, bottom: 10 } });
    expect(pages.flatMap(({ words }) => words.filter(({ text }) => text.includes('/')))).toEqual([]);
  });

  test('newsprint has as many columns as the paper is wide', async () => {
    const columns = async (width: number): Promise<number> => {
      const [page] = await places(article(...prose(40)), { theme: 'newsprint', pageSize: { width, height: 500 } });
      const xs = bodyOf(page?.words ?? [], width < 500 ? 8.5 : 9.5).map(({ x }) => Math.round(x));
      return new Set(xs.filter((x) => xs.filter((other) => other === x).length > 5)).size;
    };
    expect([await columns(260), await columns(1000)]).toEqual([1, 4]);
  });

  test('any paper and margins give a file or say why not', async () => {
    const full = article(
      b.heading(2, 'Part'),
      b.pullQuote(b.paragraph(sentence), b.attribution('Ada Diaz')),
      b.table(b.headerRow(...'abcdef'), b.tableRow(...'123456')),
      b.code('x'.repeat(90)),
      b.paragraph('Noted.', b.footnoteReference('1')),
      b.footnoteDefinition('1', ...prose(3)),
      ...prose(3),
    );
    const length = fc.integer({ min: 0, max: 700 });
    const choice = fc.record(
      {
        theme: fc.constantFrom<'reading' | 'newsprint'>('reading', 'newsprint'),
        pageSize: fc.record({ width: fc.integer({ min: 72, max: 1500 }), height: fc.integer({ min: 72, max: 1500 }) }),
        margins: fc.record({ left: length, top: length, bottom: length }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(choice, async (options) => {
        try {
          expect((await toPdf(full, options)).length).toBeGreaterThan(1000);
        } catch (error) {
          expect(error).toBeInstanceOf(OffprintError);
          expect(String(error)).toMatch(/expected a text area of \d+ × \d+ points/);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a theme of the caller', () => {
  test('changes sizes, leading and columns of one of ours', async () => {
    const theme = { base: 'newsprint', leading: 14, styles: { headline: { size: 30 }, body: { size: 11 } } } as const;
    const [page] = await places(article(...prose(30)), { theme });
    const words = page?.words ?? [];
    expect(words.find(({ text }) => text.startsWith('The ferry'))?.size).toBe(30);
    const lines = [...new Set(bodyOf(words, 11).map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b);
    const steps = lines.slice(1).map((y, index) => (y - (lines[index] ?? 0)) / 14);
    expect(steps.every((step) => near(step, Math.round(step), 0.02))).toBe(true);
  });

  test('changes colours', async () => {
    const plain = await toPdf(article(...prose(1)));
    const own = await toPdf(article(...prose(1)), { theme: { colors: { accent: '#00457c' } } });
    expect(own).not.toEqual(plain);
    expect(await toPdf(article(...prose(1)), { theme: { base: 'reading' } })).not.toEqual(own);
  });
});

const invalid: readonly (readonly [options: unknown, message: string])[] = [
  [{ pageSize: 'a3' }, 'pageSize: expected one of "a4", "letter", "a5" or { width, height }, got "a3"'],
  [{ pageSize: { width: 300 } }, 'pageSize.height: expected a number of points from 72 to 14400, got undefined'],
  [{ pageSize: { width: Number.NaN, height: 300 } }, 'pageSize.width: expected a number of points'],
  [{ pageSize: { width: 300, height: 300, unit: 'mm' } }, 'pageSize: expected only width, height, got "unit"'],
  [{ pageSize: null }, 'pageSize: expected an object, got null'],
  [{ margins: 20 }, 'margins: expected an object, got 20'],
  [{ margins: { top: -1 } }, 'margins.top: expected a number of points from 0 to 14400, got -1'],
  [{ margins: { left: 300, right: 300 } }, 'margins: expected a text area of 88 × 90 points at least on this paper'],
  [{ theme: 'tabloid' }, 'theme: expected one of "reading", "newsprint" or a theme of your own, got "tabloid"'],
  [{ theme: null }, 'theme: expected an object, got null'],
  [{ theme: { base: 'tabloid' } }, 'theme.base: expected one of "reading", "newsprint", got "tabloid"'],
  [{ theme: { colors: { ink: 'black' } } }, 'theme.colors.ink: expected a colour as #rrggbb, got "black"'],
  [{ theme: { colors: { inc: '#000000' } } }, 'theme.colors: expected only ink, soft, accent, line, hair, tint'],
  [{ theme: { styles: { headline: { colour: 'ink' } } } }, 'theme.styles.headline: expected only size, leading, face'],
  [
    { theme: { styles: { body: { size: '11' } } } },
    'theme.styles.body.size: expected a number of points from 2 to 300',
  ],
  [{ theme: { leading: 0 } }, 'theme.leading: expected a number of points from 4 to 600, got 0'],
  [
    { theme: { faces: { serif: 'Nobody' } } },
    'theme.faces.serif: expected the family of one of the fonts that are given',
  ],
];

test.each(invalid)('%j is refused by name', async (options, message) => {
  const [option] = Object.keys(options as object);
  await expect(toPdf(article(), options as PdfOptions)).rejects.toMatchObject({
    code: 'option/invalid',
    option,
    message: expect.stringContaining(message),
  });
});
