/** A publication as one document: cover, contents with page numbers, articles, outline. */
import { describe, expect, test } from 'vitest';
import { type PdfOptions, toPdf } from '../../../src/export/pdf/index.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { makePng } from './make-picture.ts';
import { type PdfThing, Reference, readObjects } from './read-objects.ts';
import { elementsOf, type ReadElement, readPdf, textOf } from './read-pdf.ts';
import { placesOf } from './read-places.ts';

const lorem = 'The ferry leaves at six and comes back when the light has been seen to by whoever is awake. ';
const text = (paragraphs: number): Article['children'] =>
  Array.from({ length: paragraphs }, (_, index) => b.paragraph(`${index}. ${lorem.repeat(3)}`));
const person = (name: string) => ({ type: 'Person' as const, name });

const keeper = b.article(
  {
    language: 'en',
    articleSection: 'Coast',
    headline: 'The keeper who counts the ships',
    description: 'The light has run itself for thirty years.',
    author: [person('Tomas Relling')],
  },
  ...text(20),
);
const tram = b.article(
  { language: 'en', headline: 'Line 4 learns to climb', author: [person('Ada Pell'), person('Jon Strand')] },
  b.heading(2, 'Up the hill'),
  ...text(30),
);
const untitled = b.article(
  { language: 'en' },
  b.paragraph('Nobody gave this piece a name. It has a text all the same.'),
);
const gazette = b.publication(
  { name: 'The Skarven Gazette', language: 'en', description: 'The Coast Issue', datePublished: '2026-03' },
  keeper,
  tram,
  untitled,
);

const squeezed = (read: string): string => read.replace(/\s+/g, ' ').trim();
const said = (element: ReadElement | undefined): string => (element ? squeezed(textOf(element)) : '');

async function printed(source: Article | Publication, options: PdfOptions = {}) {
  const reported: string[] = [];
  const bytes = await toPdf(source, { ...options, onDiagnostic: ({ ruleId }) => reported.push(ruleId) });
  return { bytes, reported, read: await readPdf(bytes), file: readObjects(bytes) };
}

/** A picture of some size. */
const png = (width: number, height: number): Uint8Array => makePng({ colorType: 0, depth: 8, width, height });

describe('a publication', () => {
  test('is a cover, its contents, and its articles, each on pages of its own', async () => {
    const { read } = await printed(gazette);
    const titles = read.pages.map((page) =>
      elementsOf({ ...read, pages: [page] }, 'H1')
        .map(said)
        .join(),
    );
    expect(titles.filter((title) => title !== '')).toEqual([
      'The Skarven Gazette',
      'Contents',
      'The keeper who counts the ships',
      'Line 4 learns to climb',
    ]);
    expect(said(read.pages.at(-1))).toBe('Nobody gave this piece a name. It has a text all the same.');
  });

  test('without articles is a cover', async () => {
    const { read } = await printed(b.publication({ name: 'Nothing yet', language: 'en' }));
    expect(read.pages.map(said)).toEqual(['Nothing yet']);
    expect(read.title).toBe('Nothing yet');
    expect(elementsOf(read, 'TOC')).toEqual([]);
  });

  test('gives the same bytes each time', async () => {
    expect(await toPdf(gazette)).toEqual(await toPdf(gazette));
  });

  test('an article alone has neither cover nor contents', async () => {
    const { read } = await printed(untitled);
    expect(read.pages).toHaveLength(1);
    expect(elementsOf(read, 'Sect')).toEqual([]);
  });
});

describe('the contents', () => {
  test.each([
    ['reading', 'a4'],
    ['newsprint', 'letter'],
    ['newsprint', 'a5'],
  ] as const)('say on which page each article begins (%s, %s)', async (theme, pageSize) => {
    const { read } = await printed(gazette, { theme, pageSize });
    const firstPage = (words: string): number =>
      read.pages.findIndex((page, index) => index > 1 && said(page).includes(words)) + 1;
    const entries = elementsOf(read, 'TOCI').map(said);
    expect(entries).toEqual([
      `COAST The keeper who counts the ships ${firstPage('The keeper who')} The light has run itself for thirty years. Tomas Relling`,
      `Line 4 learns to climb ${firstPage('Line 4')} Ada Pell and Jon Strand`,
      `Nobody gave this piece a name. It has a text all the same. ${firstPage('Nobody gave')}`,
    ]);
    expect(firstPage('Line 4')).toBeGreaterThan(firstPage('The keeper who') + 1);
  });

  test.each(['ua1', 'ua2'] as const)('are a list of links that lead to the pages they name (%s)', async (standard) => {
    const { file } = await printed(gazette, { standard });
    const list = (thing: PdfThing | undefined): PdfThing[] => (Array.isArray(thing) ? thing : []);
    const numberOf = (thing: PdfThing | undefined): number => (thing instanceof Reference ? thing.number : -1);
    const [, contents, ...pages] = file.ofType('Page');
    const annotations = list(contents?.Annots).map(file.dictionary);
    expect(annotations.map(({ Contents }) => String(Contents))).toEqual([
      ...Array.from({ length: 2 }, () => 'The keeper who counts the ships'),
      ...Array.from({ length: 2 }, () => 'Line 4 learns to climb'),
      ...Array.from({ length: 3 }, () => 'Nobody gave this piece a name. It has a text all the same.'),
    ]);
    const keys = new Map([...file.all].map(([number, thing]) => [thing, number]));
    const numbers = pages.map((page) => keys.get(page) ?? 0);
    const led = annotations.map(({ A }) => numbers.indexOf(numberOf(list(file.dictionary(A).D)[0])));
    expect(new Set(led).size).toBe(3);
    expect(led).toEqual([...led].sort((one, other) => one - other));
    expect(led[0]).toBe(0);
    expect(led.at(-1)).toBe(pages.length - 1);
    const parents = file.ofType('StructElem').filter(({ S }) => S === '/Link');
    for (const { P } of parents) expect(file.dictionary(P).S).toBe('/Reference');
  });

  test('name in PDF/UA-2 the article that each entry is about', async () => {
    const { file } = await printed(gazette, { standard: 'ua2' });
    const entries = file.ofType('StructElem').filter(({ S }) => S === '/TOCI');
    const named = entries.map(({ Ref }) => (Array.isArray(Ref) ? file.dictionary(Ref[0]).S : undefined));
    expect(named).toEqual(['/Art', '/Art', '/Art']);
  });

  test('go on over pages without dividing an entry, and count their own pages', async () => {
    const articles = Array.from({ length: 120 }, (_, index) =>
      b.article(
        { language: 'en', headline: `Headline ${index}`, description: lorem, articleSection: 'Coast' },
        b.paragraph(`Text of ${index}.`),
      ),
    );
    const { read } = await printed(b.publication({ name: 'Many', language: 'en' }, ...articles));
    const front = read.pages.length - articles.length;
    expect(front).toBeGreaterThan(10);
    const entries = elementsOf(read, 'TOCI').map(said);
    expect(entries).toEqual(
      articles.map((_, index) => `COAST Headline ${index} ${front + index + 1} ${squeezed(lorem)}`),
    );
    const places = await placesOf(await toPdf(b.publication({ name: 'Many', language: 'en' }, ...articles)));
    for (const { words, height } of places.slice(1, front))
      for (const { y } of words) expect(height - y).toBeGreaterThan(40);
  });

  test('have a title made of the first words where an article has none, which is reported', async () => {
    const { read, reported } = await printed(b.publication({ name: 'One', language: 'en' }, untitled));
    expect(elementsOf(read, 'TOCI').map(said)).toEqual([
      'Nobody gave this piece a name. It has a text all the same. 3',
    ]);
    expect(said(read.pages[0])).toBe('One 1 article');
    expect(reported.filter((rule) => rule === 'export/title-derived')).toHaveLength(1);
  });

  test('cut what is too long for an entry; the article has all of it', async () => {
    const article = b.article(
      { language: 'en', headline: lorem.repeat(12).trim(), description: lorem.repeat(60).trim() },
      b.paragraph('x'),
    );
    const { read } = await printed(b.publication({ name: 'Long', language: 'en' }, article), { pageSize: 'a5' });
    const [entry] = elementsOf(read, 'TOCI').map(said);
    expect(entry?.match(/…/g)).toHaveLength(2);
    expect(squeezed(read.pages.slice(2).map(said).join(' '))).toContain(squeezed(lorem.repeat(60)));
  });

  test('are in the language of the publication, an entry in that of its article', async () => {
    const article = b.article({ language: 'fr', headline: 'Le phare', author: [person('Anne'), person('Luc')] });
    const { read } = await printed(b.publication({ name: 'Blatt', language: 'de' }, article, keeper));
    expect(elementsOf(read, 'H1').map(said)).toContain('Inhalt');
    expect(elementsOf(read, 'TOCI').map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(elementsOf(read, 'TOCI').map(said)[0]).toBe('Le phare 3 Anne et Luc');
    const unknown = await printed(b.publication({ name: 'Signs' }, article));
    expect(elementsOf(unknown.read, 'H1').map(said).slice(0, 2)).toEqual(['Signs', 'Signs']);
  });

  test('have their numbers on the left where text runs to the left', async () => {
    const article = b.article({ language: 'he', headline: 'One' }, b.paragraph('x'));
    const [, contents] = await placesOf(await toPdf(b.publication({ name: 'Two', language: 'he' }, article)));
    const place = (wanted: RegExp) =>
      contents?.words.find(({ text }) => wanted.test(text.replace(/[\u061c\u200e\u200f]/g, '').trim()))?.x ??
      Number.NaN;
    expect(place(/One/)).toBeGreaterThan(400);
    expect(place(/^3$/)).toBeLessThan(200);
  });
});

describe('the cover', () => {
  test('says what the publication says of itself', async () => {
    const source = b.publication(
      {
        name: 'The Skarven Gazette',
        language: 'en',
        description: 'The Coast Issue',
        datePublished: '2026-03',
        publisher: { name: 'Skarven Press' },
        editor: [person('Una Holm'), person('Ole Berg')],
        identifier: 'ISSN 0000-0000',
        license: 'CC BY 4.0',
      },
      keeper,
      tram,
      untitled,
    );
    const { read } = await printed(source);
    expect(said(read.pages[0])).toBe(
      'The Skarven Gazette The Coast Issue 3 articles March 2026 ' +
        'Skarven Press · Editor: Una Holm and Ole Berg · ISSN 0000-0000 · CC BY 4.0 ' +
        'COAST The keeper who counts the ships Tomas Relling Line 4 learns to climb Ada Pell and Jon Strand',
    );
  });

  test('says nothing else', async () => {
    const { read } = await printed(b.publication({ name: 'Bare', language: 'en' }, untitled, untitled));
    expect(said(read.pages[0])).toBe('Bare 2 articles');
    const unknown = await printed(b.publication({ name: 'Bare' }, untitled));
    expect(said(unknown.read.pages[0])).toBe('Bare');
  });

  test('has a long description as a paragraph, and its publisher in its place', async () => {
    const { read } = await printed(
      b.publication({ name: 'A', language: 'en', description: lorem.trim(), publisher: { name: 'Press' } }, untitled),
    );
    expect(said(read.pages[0])).toBe(`A Press 1 article ${lorem.trim()}`);
  });

  test.each([
    ['short', 'Gazette'],
    ['of three lines', 'The Skarven and Outer Islands Gazette'],
    ['with a long word', 'Donaudampfschifffahrtsgesellschaft'],
    ['of many words', lorem.repeat(2).trim()],
    ['of no end', lorem.repeat(60).trim()],
    ['of one endless word', 'x'.repeat(3000)],
  ])('has room for a title that is %s, on every paper', async (_, name) => {
    const papers = [
      ['a4', 595.28],
      ['a5', 419.53],
      [{ width: 200, height: 200 }, 200],
      [{ width: 1200, height: 420 }, 1200],
    ] as const;
    for (const [pageSize, width] of papers) {
      const source = b.publication({ name, language: 'en', description: lorem, license: 'Free' }, keeper, tram, keeper);
      const [{ words = [], height = 0 } = {}] = await placesOf(await toPdf(source, { pageSize }));
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) {
        expect(word.x).toBeGreaterThan(0);
        expect(word.x + word.width).toBeLessThan(width);
        expect(height - word.y).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    ['Gazette', 76],
    ['The Skarven and Outer Islands Evening Gazette', 62],
    ['The Gazette of the Skarven Islands and of all Outer Harbours', 48],
  ])('has the title %s in the largest size in which it has three lines', async (name, size) => {
    const [cover] = await placesOf(await toPdf(b.publication({ name, language: 'en' }, keeper)));
    const title = cover?.words.filter(({ text }) => name.includes(text.trim()) && text.trim().length > 3) ?? [];
    expect(new Set(title.map((word) => Math.round(word.size)))).toEqual(new Set([size]));
    expect(new Set(title.map(({ y }) => Math.round(y))).size).toBeLessThanOrEqual(3);
  });

  test('shows the picture of the publication, with what it shows in words', async () => {
    const image = { type: 'image' as const, url: 'light.png', alt: 'A lighthouse' };
    const source = b.publication({ name: 'A', language: 'en', image }, keeper);
    const { read, file, reported } = await printed(source, { assets: { 'light.png': png(1400, 900) } });
    expect(elementsOf(read, 'Figure').map(({ alt }) => alt)).toEqual(['A lighthouse']);
    const [figure] = file.ofType('StructElem').filter(({ S }) => S === '/Figure');
    const { BBox } = file.dictionary(figure?.A);
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(BBox) ? BBox.map(Number) : [];
    expect(right - left).toBeCloseTo(499.28, 1);
    expect(top - bottom).toBeCloseTo((499.28 * 900) / 1400, 1);
    expect(reported).toEqual([]);
  });

  test('a picture that is higher than wide stands whole in the middle', async () => {
    const image = { type: 'image' as const, url: 'light.png', alt: 'A lighthouse' };
    const source = b.publication({ name: 'A', language: 'en', image }, keeper);
    const { file } = await printed(source, { assets: { 'light.png': png(900, 1400) } });
    const [figure] = file.ofType('StructElem').filter(({ S }) => S === '/Figure');
    const { BBox } = file.dictionary(figure?.A);
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(BBox) ? BBox.map(Number) : [];
    expect((left + right) / 2).toBeCloseTo(595.28 / 2, 1);
    expect((top - bottom) / (right - left)).toBeCloseTo(1400 / 900, 2);
    expect(top - bottom).toBeGreaterThan(400);
  });

  test('a picture that is decoration is no part of the text; one whose bytes are missing is reported', async () => {
    const image = { type: 'image' as const, url: 'light.png', alt: '' };
    const source = b.publication({ name: 'A', language: 'en', image }, keeper);
    const decorated = await printed(source, { assets: { 'light.png': png(1400, 900) } });
    expect(elementsOf(decorated.read, 'Figure')).toEqual([]);
    expect(Buffer.from(decorated.bytes).toString('latin1')).toContain('/Subtype /Image');
    const { reported } = await printed(source);
    expect(reported).toEqual(['export/image-missing']);
  });

  test('a picture that has no room is left out and reported', async () => {
    const image = { type: 'image' as const, url: 'light.png', alt: 'A lighthouse' };
    const source = b.publication({ name: 'A', language: 'en', image }, keeper);
    const pageSize = { width: 600, height: 190 };
    const { reported, read } = await printed(source, { assets: { 'light.png': png(1400, 900) }, pageSize });
    expect(elementsOf(read, 'Figure')).toEqual([]);
    expect(reported).toEqual(['export/lossy']);
  });
});

describe('the file of a publication', () => {
  test('is by the writers of its articles, each once; its editor stands apart', async () => {
    const source = b.publication(
      { name: 'A', language: 'en', editor: [person('Una Holm')] },
      keeper,
      tram,
      b.article({ language: 'en', author: [person('Ada Pell')] }, b.paragraph('More.')),
    );
    const { read, bytes } = await printed(source);
    expect(read.author).toBe('Tomas Relling, Ada Pell, Jon Strand');
    const xmp = Buffer.from(bytes).toString('latin1');
    expect(xmp).toContain('<dc:contributor><rdf:Bag><rdf:li>Una Holm</rdf:li></rdf:Bag></dc:contributor>');
    expect(xmp.match(/<dc:creator>.*?<\/dc:creator>/s)?.[0]).not.toContain('Una Holm');
  });

  test('has no author if its articles have none', async () => {
    const source = b.publication({ name: 'A', language: 'en', editor: [person('Una Holm')] }, untitled);
    expect((await printed(source)).read.author).toBeUndefined();
  });
});

describe('the outline of a publication', () => {
  test('is its name, open, over contents and articles, with their headings below them', async () => {
    const { read, file } = await printed(gazette);
    interface Entry {
      title: string;
      items: unknown[];
    }
    const tree = (entries: readonly Entry[]): unknown[] =>
      entries.map(({ title, items }) => (items.length > 0 ? [title, tree(items as Entry[])] : title));
    expect(tree(read.outline)).toEqual([
      [
        'The Skarven Gazette',
        [
          'Contents',
          'The keeper who counts the ships',
          ['Line 4 learns to climb', ['Up the hill']],
          'Nobody gave this piece a name. It has a text all the same.',
        ],
      ],
    ]);
    const root = file.dictionary(file.dictionary(file.trailer.Root).Outlines);
    expect(root.Count).toBe(5);
    expect(file.dictionary(root.First).Count).toBe(4);
  });
});
