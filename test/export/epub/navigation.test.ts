import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { book } from './read-book.ts';

const source = b.article(
  { language: 'en', headline: 'A & B' },
  b.heading(2, 'One'),
  b.heading(3, 'Deeper'),
  'x',
  b.heading(2, 'Two'),
);

/** Titles and addresses, in order. */
const places = (markup: string, pattern: RegExp): (string | undefined)[][] =>
  [...markup.matchAll(pattern)].map(([, ...found]) => found);

describe('the ways through a book', () => {
  it('are nested as its headings are', async () => {
    const toc = (await book(source)).text('toc.xhtml').replace(/ (?:lang|xml:lang|dir)="[^"]*"/g, '');
    expect(toc).toContain('<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">');
    expect(toc.replace(/\n/g, '')).toContain(
      '<li><a href="a0001.xhtml">A &amp; B</a><ol>' +
        '<li><a href="a0001.xhtml#section-1">One</a><ol><li><a href="a0001.xhtml#section-2">Deeper</a></li></ol></li>' +
        '<li><a href="a0001.xhtml#section-3">Two</a></li></ol></li>',
    );
  });

  it('are the same for readers of EPUB 2, in the order of play', async () => {
    const { text } = await book(source);
    const ncx = text('toc.ncx');
    const identifier = /<dc:identifier id="identifier">([^<]+)</.exec(text('content.opf'))?.[1];
    expect(ncx).toContain(`<meta name="dtb:uid" content="${identifier}"/>`);
    expect(ncx).toContain('<meta name="dtb:depth" content="3"/>');
    expect(
      places(ncx, /playOrder="(\d+)">\n<navLabel><text>([^<]*)<\/text><\/navLabel>\n<content src="([^"]*)"/g),
    ).toEqual([
      ['1', 'A &amp; B', 'a0001.xhtml'],
      ['2', 'One', 'a0001.xhtml#section-1'],
      ['3', 'Deeper', 'a0001.xhtml#section-2'],
      ['4', 'Two', 'a0001.xhtml#section-3'],
    ]);
    expect(ncx.replace(/\n/g, '')).toMatch(/Deeper<[^v]*avLabel><content[^>]*\/><\/navPoint><\/navPoint>/);
    expect(text('content.opf')).toContain('<spine toc="ncx">');
  });

  it('have landmarks for what there is', async () => {
    const landmarks = (markup: string): (string | undefined)[][] =>
      places(markup.slice(markup.indexOf('landmarks')), /<a epub:type="([^"]*)" href="([^"]*)"/g);
    expect(landmarks((await book(source)).text('toc.xhtml'))).toEqual([
      ['cover', 'cover.xhtml'],
      ['bodymatter', 'a0001.xhtml'],
    ]);
    const bound = b.publication({ name: 'C', language: 'en' }, source, source);
    expect(landmarks((await book(bound, { cover: false })).text('toc.xhtml'))).toEqual([
      ['titlepage', 'title.xhtml'],
      ['toc', 'contents.xhtml'],
      ['bodymatter', 'a0001.xhtml'],
    ]);
  });

  it('lead to a thousand articles', async () => {
    const articles = Array.from({ length: 1000 }, (_, index): Article => b.article({ headline: `${index + 1}` }, 'x'));
    const { text } = await book(b.publication({ name: 'Many', language: 'en' }, ...articles));
    const names = articles.map((_, index) => `a${String(index + 1).padStart(4, '0')}`);
    expect(places(text('contents.xhtml'), /<a href="([^"]*)\.xhtml">(\d+)</g)).toEqual(
      names.map((name, index) => [name, `${index + 1}`]),
    );
    expect(places(text('content.opf'), /<itemref idref="(a\d+)"/g).flat()).toEqual(names);
    expect(text('a1000.xhtml')).toContain('>1000</h1>');
  });
});

describe('what a package says', () => {
  const opf = async (article: Article, options = {}): Promise<string> =>
    (await book(article, options)).text('content.opf');

  it('is a title of the first words where there is no other, which is reported', async () => {
    const { text, rules } = await book(b.article({ language: 'en' }, 'The light went out at four.'));
    expect(text('content.opf')).toContain('<dc:title id="title">The light went out at four.</dc:title>');
    expect(rules).toContain('export/title-derived');
  });

  it('is when the file was made, to the second and in UTC, and a date as it is known', async () => {
    const article = b.article({ language: 'en', datePublished: '2026-03' }, 'x');
    const text = await opf(article, { timestamp: '2026-11-24T08:00:00.123+01:00' });
    expect(text).toContain('<meta property="dcterms:modified">2026-11-24T07:00:00Z</meta>');
    expect(text).toContain('<dc:date>2026-03</dc:date>');
  });

  it('is who has which part, what it is about and where it comes from', async () => {
    const person = (name: string) => ({ type: 'Person', name }) as const;
    const text = await opf(
      b.article(
        {
          language: 'en',
          description: 'A deck.',
          author: [person('Ada Diaz'), { type: 'Organization', name: 'The Courier' }],
          editor: [person('Ben Moe')],
          contributor: [{ ...person('Cy Roe'), roleName: 'Photography' }],
          keywords: ['light', 'sea'],
          identifier: 'urn:isbn:9780306406157',
          isBasedOn: { name: 'A wire' },
        },
        'x',
      ),
    );
    for (const line of [
      '<dc:creator id="creator-2">The Courier</dc:creator>',
      '<meta refines="#contributor-1" property="role" scheme="marc:relators">edt</meta>',
      '<dc:contributor id="contributor-2">Cy Roe</dc:contributor>\n<meta refines="#contributor-2" property="role">Photography</meta>',
      '<dc:description>A deck.</dc:description>',
      '<dc:subject>light</dc:subject>\n<dc:subject>sea</dc:subject>',
      '<dc:source>A wire</dc:source>',
      '<dc:identifier>urn:isbn:9780306406157</dc:identifier>',
    ])
      expect(text).toContain(line);
  });

  it('is a summary of its accessibility in the language of the article', async () => {
    const summary = async (language: string): Promise<string | undefined> =>
      /accessibilitySummary">([^<]*)</.exec(await opf(b.article({ language }, 'x')))?.[1];
    const [french, german] = [await summary('fr'), await summary('de')];
    expect(french).toMatch(/[a-zé]{3}/);
    expect(french).not.toBe(german);
    expect(await summary('xx')).toContain('displayTransformability');
  });
});
