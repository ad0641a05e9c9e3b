import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { type EpubOptions, epub, toEpub } from '../../../src/epub.ts';
import { packBook } from '../../../src/export/epub/engine.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { envelopeName } from '../../../src/model/envelope.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { articlesOf } from '../../../src/model/visit.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';
import {
  brokenLinks,
  doubleIds,
  isAdded,
  notesOf,
  readPage,
  select,
  squeeze,
  textOf,
  wordsOf,
} from '../html/reading.ts';
import { problems } from './read-book.ts';

const root = join(import.meta.dirname, '../../..');
const seeds = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const source = fromJson(readFileSync(join(root, 'seeds', name), 'utf8'));
    if (source?.type !== 'article') throw new Error(`${name} holds no article`);
    return { name: name.replace('.json', ''), source };
  });
const everyNode = seeds.find(({ name }) => name === 'every-node')?.source ?? b.article({});
const bound = b.publication(
  { name: 'All & sundry', language: 'en', datePublished: '2026-03' },
  ...seeds.map(({ source }) => source),
);

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

interface Book {
  names: string[];
  /** The text of a file; empty if there is none. */
  text(name: string): string;
}

function open(bytes: Uint8Array): Book {
  const files = unzipSync(bytes);
  return { names: Object.keys(files), text: (name) => strFromU8(files[name] ?? new Uint8Array()) };
}

const book = async (source: Article | Publication, options?: EpubOptions): Promise<Book> =>
  open(await toEpub(source, options));

const chapters = ({ names, text }: Book): string[] => names.filter((name) => /\/a\d{4}\.xhtml$/.test(name)).map(text);

/** What each chapter of a book must hold. */
function expectWhole(opened: Book, source: Article | Publication): void {
  const printed = chapters(opened);
  expect(printed).toHaveLength(articlesOf(source).length);
  for (const [index, article] of articlesOf(source).entries()) {
    // Both forms say the same to an HTML parser, but for the declaration, and what XML closes in the tag.
    const page = readPage((printed[index] ?? '').replace(/^<\?xml.*\n/, '').replace(/<(script|td|p)\/>/g, '<$1></$1>'));
    expect(doubleIds(page)).toEqual([]);
    expect(brokenLinks(page)).toEqual([]);
    const [section] = select(page, '[role=doc-chapter]');
    const isNotes = (element: Parameters<typeof isAdded>[0]): boolean =>
      element.attrs.some(({ value }) => value === 'doc-endnotes');
    const body = section ? squeeze(textOf(section, (element) => isAdded(element) || isNotes(element))) : '';
    expect(body).toContain(squeeze(wordsOf(article.children)));
    const notes = select(page, '[role=doc-footnote]').map((element) => squeeze(textOf(element, isAdded)));
    expect(notes.sort()).toEqual(notesOf(article).map(squeeze).sort());
  }
}

describe('a book', () => {
  it.each(seeds)('of $name is valid and holds it all', async ({ source }) => {
    const bytes = await toEpub(source, { assets: { 'https://example.org/lamp.png': pixel } });
    expect(await problems(bytes)).toEqual([]);
    expectWhole(open(bytes), source);
  });

  it('of many articles is valid and has a chapter for each, in order', async () => {
    const bytes = await toEpub(bound);
    expect(await problems(bytes)).toEqual([]);
    const opened = open(bytes);
    expectWhole(opened, bound);
    const nav = readPage(opened.text('OEBPS/toc.xhtml').replace(/^<\?xml.*\n/, ''));
    const targets = select(nav, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? '');
    const documents = targets.filter((href) => /^a\d{4}\.xhtml$/.test(href));
    expect(documents).toEqual([...seeds.map((_, index) => `a000${index + 1}.xhtml`), 'a0001.xhtml']);
    const contents = readPage(opened.text('OEBPS/contents.xhtml').replace(/^<\?xml.*\n/, ''));
    const entries = select(contents, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value);
    expect(entries).toEqual(seeds.map((_, index) => `a000${index + 1}.xhtml`));
    for (const href of targets.filter((each) => each.includes('#'))) {
      const [name = '', id = ''] = href.split('#');
      expect(opened.text(`OEBPS/${name}`)).toContain(` id="${id}"`);
    }
    const spine = [...opened.text('OEBPS/content.opf').matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
    expect(spine).toEqual(['cover', 'title-page', 'contents', ...seeds.map((_, index) => `a000${index + 1}`)]);
  });

  it.each([
    ['an empty article', b.article({})],
    ['no article', b.publication({ name: 'Nothing' })],
    ['no words in its title', b.publication({ name: ' ' }, b.article({}), b.article({ language: 'xx' }, 'x'))],
  ])('of %s is valid', async (_, source) => {
    expect(await problems(await toEpub(source))).toEqual([]);
  });

  it('of an article that has one node in two places is valid', async () => {
    const [title, text] = [b.heading(2, 'Twice'), { ...b.paragraph('One.'), id: 'one' }];
    const source = b.article({ language: 'en' }, title, text, b.footnoteDefinition('n', text), title, text);
    expect(await problems(await toEpub(source))).toEqual([]);
  });

  it('of any article is valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitrary.article, arbitrary.publication), async (source) => {
        const bytes = await toEpub(source);
        expect(await problems(bytes)).toEqual([]);
        expectWhole(open(bytes), source);
      }),
      { numRuns: 25 },
    );
  });

  it('of a hostile article is valid, and holds its words', async () => {
    const words = '</script> ]]> <!-- --> <%= process.exit(1) %> %> \u0000 \ud800 \uffff &nbsp; \u202e';
    const source = b.article(
      { language: 'en', headline: words, description: words, keywords: [words], url: 'https://example.org/?a=b&c=<' },
      { ...b.paragraph(words), id: '1 <"' },
      b.heading(2, words),
      b.code(words, words),
      b.paragraph(b.link('#1 <"', 'there'), b.link('https://example.org/a|b%zz', words)),
      b.table(b.tableRow({ ...b.tableCell(words), colSpan: 900, rowSpan: 60_000 })),
    );
    const bytes = await toEpub(source);
    expect(await problems(bytes)).toEqual([]);
    expectWhole(open(bytes), source);
    expect(open(bytes).text('OEBPS/content.opf')).toContain('&lt;%= process.exit(1) %&gt;');
  });
});

describe('the same book', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  it('is made each time', async () => {
    expect(hash(await toEpub(bound))).toBe(hash(await toEpub(structuredClone(bound))));
  });

  it('is made in another process and another time zone', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { toEpub } from './src/epub.ts';
      const article = JSON.parse(readFileSync('seeds/every-node.json', 'utf8'));
      console.log(createHash('sha256').update(await toEpub(article)).digest('hex'));
    `;
    const printed = (TZ: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }).trim();
    const here = hash(await toEpub(everyNode));
    expect([printed('Asia/Tokyo'), printed('America/Lima')]).toEqual([here, here]);
  });

  it('has one identifier, whatever is known of where its content came from', async () => {
    const identifier = async (source: Article): Promise<string | undefined> =>
      /urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/.exec(
        (await book(source)).text('OEBPS/content.opf'),
      )?.[0];
    const known = await identifier(everyNode);
    expect(known).toBeDefined();
    expect(await identifier({ ...everyNode, provenance: {}, omitted: [] })).toBe(known);
    expect(await identifier({ ...everyNode, children: [] })).not.toBe(known);
  });
});

describe('the engine', () => {
  it('puts our documents into the container as they are, and fetches nothing', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const fetched = vi.spyOn(globalThis, 'fetch');
    const xhtml = '<html><img src="http://127.0.0.1:9/x.png"/>%> <%= 1 %>\r\n\ufeff</html>';
    const bytes = await packBook({
      opf: '<opf/>',
      nav: '<nav/>',
      ncx: '<ncx/>',
      css: 'a{}',
      documents: [{ name: 'a0001.xhtml', xhtml }],
      files: [{ path: 'OEBPS/images/p.png', content: pixel }],
    });
    const opened = open(bytes);
    expect(opened.names).toEqual([
      'mimetype',
      'OEBPS/style.css',
      'OEBPS/a0001.xhtml',
      'META-INF/container.xml',
      'OEBPS/content.opf',
      'OEBPS/toc.ncx',
      'OEBPS/toc.xhtml',
      'OEBPS/images/p.png',
    ]);
    expect(opened.text('mimetype')).toBe('application/epub+zip');
    expect(unzipSync(bytes)['OEBPS/a0001.xhtml']).toEqual(new TextEncoder().encode(xhtml));
    expect(['OEBPS/content.opf', 'OEBPS/toc.xhtml', 'OEBPS/toc.ncx', 'OEBPS/style.css'].map(opened.text)).toEqual([
      '<opf/>',
      '<nav/>',
      '<ncx/>',
      'a{}',
    ]);
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('begins the file with its media type, stored', async () => {
    const bytes = await toEpub(everyNode);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });
});

describe('the package', () => {
  const opf = async (source: Article | Publication, options?: EpubOptions): Promise<string> =>
    (await book(source, options)).text('OEBPS/content.opf');
  const property = (text: string, name: string): string[] =>
    [...text.matchAll(new RegExp(`property="schema:${name}">([^<]*)<`, 'g'))].map(([, value = '']) => value);

  it('says what is known', async () => {
    const text = await opf(everyNode);
    for (const line of [
      '<dc:title id="title">The Last Watch at Hallan Skerry</dc:title>',
      '<dc:creator id="creator-1">Maren Quist</dc:creator>',
      '<meta refines="#creator-1" property="file-as">Quist, Maren</meta>',
      '<meta refines="#contributor-2" property="role" scheme="marc:relators">trl</meta>',
      '<dc:publisher>The Northern Courier</dc:publisher>',
      '<dc:date>2025-11-08T06:30:00+01:00</dc:date>',
      '<dc:rights>© 2025 The Northern Courier</dc:rights>',
      '<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>',
      '<dc:source>https://example.org/coast/last-watch</dc:source>',
      '<meta property="dcterms:modified">2025-11-10T00:00:00Z</meta>',
    ])
      expect(text).toContain(line);
  });

  it('says nothing else', async () => {
    const text = await opf(b.article({}, 'Words.'));
    const names = [...text.matchAll(/<dc:(\w+)/g)].map(([, name]) => name);
    expect(names).toEqual(['identifier', 'title', 'language']);
    expect(text).not.toContain('conformsTo');
  });

  it('names the languages that are known, its own first', async () => {
    const languages = async (language: string, ...others: string[]): Promise<(string | undefined)[]> => {
      const articles = others.map((each) => b.article({ language: each }, 'x'));
      const text = await opf(b.publication({ name: 'Both', language }, ...articles));
      return [...text.matchAll(/<dc:language>([^<]*)</g)].map(([, tag]) => tag);
    };
    expect(await languages('de', 'en', 'de', 'ar')).toEqual(['de', 'en', 'ar']);
    expect(await languages('und', 'en', 'ar')).toEqual(['en', 'ar']);
    expect(await languages('und', 'und')).toEqual(['und']);
  });

  it('takes a time of day only with its zone', async () => {
    expect(await opf(b.article({ datePublished: '2026-03-08T10:00' }))).toContain('<dc:date>2026-03-08</dc:date>');
  });

  it('states what its content asks of a reader', async () => {
    const url = 'https://example.org/p';
    const pictured = (alt?: string): Article => b.article({ language: 'en' }, b.figure(b.image(url, alt)));
    const assets = { [url]: pixel };
    const words = await opf(b.article({ language: 'en' }, 'Words.'));
    expect([property(words, 'accessMode'), property(words, 'accessModeSufficient')]).toEqual([
      ['textual'],
      ['textual'],
    ]);
    expect(property(words, 'accessibilityFeature')).not.toContain('alternativeText');
    const described = await opf(pictured('A dot'), { assets });
    expect(property(described, 'accessMode')).toEqual(['textual', 'visual']);
    expect(property(described, 'accessModeSufficient')).toEqual(['textual']);
    expect(property(described, 'accessibilityFeature')).toContain('alternativeText');
    expect(property(described, 'accessibilitySummary')[0]).toContain('Pictures have descriptions');
    const bare = await opf(pictured(), { assets });
    expect(property(bare, 'accessModeSufficient')).toEqual(['textual,visual']);
    expect(property(bare, 'accessibilityFeature')).not.toContain('alternativeText');
  });

  it('turns the pages as the language reads', async () => {
    expect(await opf(b.article({ language: 'ar' }, 'x'))).toContain('page-progression-direction="rtl"');
    expect(await opf(b.article({ language: 'en' }, 'x'))).not.toContain('page-progression-direction');
  });
});

describe('what a book carries', () => {
  it('is the article as data', async () => {
    const opened = await book(bound);
    expect(JSON.parse(opened.text(`META-INF/${envelopeName}`))).toEqual(bound);
    expect((await book(bound, { embedSource: false })).names).not.toContain(`META-INF/${envelopeName}`);
  });

  it('is each picture once; one of a wrong kind is reported and leaves its words', async () => {
    const url = 'https://example.org/p';
    const picture = b.figure(b.image(url, 'A dot'));
    const twice = b.publication({ name: 'Twice' }, b.article({}, picture), b.article({}, picture));
    const opened = await book(twice, { assets: { [url]: pixel } });
    expect(opened.names.filter((name) => name.includes('images'))).toEqual(['OEBPS/images/p0001.png']);
    expect(opened.text('OEBPS/a0002.xhtml')).toContain('src="images/p0001.png" alt="A dot"');
    const seen: Diagnostic[] = [];
    const without = await book(twice, {
      assets: { [url]: Uint8Array.of(66, 77) },
      onDiagnostic: (diagnostic) => seen.push(diagnostic),
    });
    expect(without.text('OEBPS/a0001.xhtml')).toContain('A dot');
    expect(seen.filter(({ ruleId }) => ruleId === 'export/image-unsupported')).toHaveLength(2);
  });

  it('is a cover that says what the book is, where it has a title', async () => {
    const opened = await book(everyNode);
    expect(opened.text('OEBPS/cover.svg')).toContain('>Maren Quist</text>');
    expect(opened.text('OEBPS/cover.xhtml')).toContain(
      'alt="The Last Watch at Hallan Skerry · Coast &amp; Sea · Maren Quist · ',
    );
    expect((await book(everyNode, { cover: false })).names).not.toContain('OEBPS/cover.svg');
    expect((await book(b.article({}, 'Words.'))).names).not.toContain('OEBPS/cover.svg');
    expect((await book(b.article({}, 'Words.'), { title: 'Mine' })).names).toContain('OEBPS/cover.svg');
  });

  it('is a cover whose title leaves no letter alone in a row', async () => {
    const rows = async (headline: string): Promise<string[]> => {
      const svg = (await book(b.article({ headline, language: 'ja' }, 'x'))).text('OEBPS/cover.svg');
      return [...svg.matchAll(/>([^<\n]+)<\/text>/g)].map(([, row = '']) => row);
    };
    expect(await rows('眠らない灯台')).toEqual(['眠らない灯台']);
    expect((await rows('眠らない灯台の最後の夜')).length).toBeGreaterThan(1);
  });

  it('is its notes where they stand, for readers hide an aside that is one', async () => {
    const [chapter = ''] = chapters(await book(everyNode));
    expect(chapter).toMatch(/<div id="[^"]+" epub:type="footnote" role="doc-footnote">/);
    expect(chapter).not.toMatch(/<aside[^>]*footnote/);
  });

  it('is a cover for a title of any length', async () => {
    for (const headline of [
      'A',
      'word '.repeat(90),
      'x'.repeat(300),
      '灯台の灯りが消えた'.repeat(9),
      '👩‍👩‍👧'.repeat(60),
    ]) {
      const bytes = await toEpub(b.article({ headline, language: 'en' }));
      expect(await problems(bytes)).toEqual([]);
    }
  });
});

it('refuses an option of a wrong type by name', async () => {
  const wrong = { cover: 'x.png' } as object;
  await expect(toEpub(everyNode, wrong)).rejects.toMatchObject({ code: 'option/invalid', option: 'cover' });
  await expect(epub.write(everyNode, { signal: AbortSignal.abort() })).rejects.toThrow();
});
