import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toEpub } from '../../../src/epub.ts';
import * as b from '../../../src/model/build.ts';
import { makePng } from '../pdf/make-picture.ts';
import { type Book, book } from './read-book.ts';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const english = b.article(
  { language: 'en', headline: 'A light', author: [{ type: 'Person', name: 'Ada Diaz' }] },
  'One.',
);
const japanese = b.article(
  { language: 'ja', headline: '眠らない灯台' },
  '灯台は12日の午前4時に消えた。誰も2026年までは気づかない!? 3.5キロ先、1990–95年、10時、A4判。',
);

describe('the cover', () => {
  it('is the picture that is given', async () => {
    const { names, text } = await book(english, { cover: pixel });
    expect(names).toContain('OEBPS/cover.png');
    expect(text('content.opf')).toContain('href="cover.png" media-type="image/png" properties="cover-image"');
    expect(text('cover.xhtml')).toContain('src="cover.png" alt="A light"');
  });

  it('is made where the picture is of a kind that no book may have, which is reported', async () => {
    const { names, rules } = await book(english, { cover: Uint8Array.of(66, 77) });
    expect(names).toContain('OEBPS/cover.svg');
    expect(rules).toContain('export/image-unsupported');
  });

  it('of a publication shows its picture and its first articles', async () => {
    const image = { type: 'image', url: 'https://example.org/c.png', alt: 'A dot' } as const;
    const source = b.publication({ name: 'The Coast', language: 'en', image }, english, english, english, english);
    const { text } = await book(source, { assets: { [image.url]: pixel } });
    expect(text('cover.svg')).toContain('xlink:href="data:image/png;base64,');
    expect(text('cover.svg').match(/>A light</g)).toHaveLength(3);
  });
});

const documentsOf = (names: readonly string[]): string[] => names.filter((name) => /a0001.*\.xhtml$/.test(name));

describe('a long article', () => {
  const words = 'The relay took over at four in the morning. '.repeat(2500).trim();
  const note = b.footnoteDefinition('n', b.paragraph('Where the ', b.link('#second', 'second'), ' is.'));
  const source = b.article(
    { language: 'en', headline: 'A long light' },
    b.heading(2, 'First'),
    b.paragraph('Marked', b.footnoteReference('n'), '. ', b.link('#second', 'On.')),
    words,
    b.heading(2, 'Second'),
    { ...b.paragraph(b.link('#first', 'Back.'), b.footnoteReference('n')), id: 'second' },
    words,
    b.heading(3, 'Deeper'),
    words,
    b.heading(2, 'Third'),
    words,
    note,
  );

  it('is parted at headings of the first level into documents that follow each other', async () => {
    const { names, text } = await book(source);
    expect(documentsOf(names)).toEqual(['OEBPS/a0001.xhtml', 'OEBPS/a0001-2.xhtml', 'OEBPS/a0001-3.xhtml']);
    const headings = ['a0001', 'a0001-2', 'a0001-3'].map((name) =>
      [...text(`${name}.xhtml`).matchAll(/<h[123][^>]*>([^<]*)</g)].map(([, title]) => title),
    );
    expect(headings).toEqual([
      ['A long light', 'First'],
      ['Second', 'Deeper'],
      ['Third', 'Notes'],
    ]);
    expect(text('content.opf')).toContain(
      '<itemref idref="a0001"/>\n<itemref idref="a0001-2"/>\n<itemref idref="a0001-3"/>',
    );
    expect(text('toc.xhtml')).toMatch(/href="a0001-2\.xhtml#section-3">Deeper</);
    expect(text('a0001.xhtml')).toContain('role="doc-chapter"');
    expect(text('a0001-2.xhtml')).not.toContain('role="doc-chapter"');
  });

  it('keeps its links and its notes', async () => {
    const { text } = await book(source);
    expect(text('a0001.xhtml')).toContain('href="a0001-3.xhtml#note-1" aria-label="Note 1">1</a>');
    expect(text('a0001.xhtml')).toContain('<a href="a0001-2.xhtml#second">On.</a>');
    expect(text('a0001-3.xhtml')).toContain('href="a0001.xhtml#note-1-marker"');
    expect(text('a0001-3.xhtml')).toContain('href="a0001-2.xhtml#note-1-marker-2"');
    expect(text('a0001-3.xhtml')).toContain('<a href="a0001-2.xhtml#second">second</a>');
  });

  it('is parted between blocks where it has no headings', async () => {
    const plain = b.article({ language: 'en', headline: 'No end' }, ...Array.from({ length: 12 }, () => words));
    const { names } = await book(plain);
    expect(documentsOf(names)).toHaveLength(6);
  });

  it('is measured in bytes, of which other scripts need more for a sign', async () => {
    const length = 24_000;
    const blocks = (letter: string): string[] => Array.from({ length: 5 }, () => letter.repeat(length));
    expect(documentsOf((await book(b.article({ language: 'en' }, ...blocks('a')))).names)).toHaveLength(1);
    expect(documentsOf((await book(b.article({ language: 'ja' }, ...blocks('灯')))).names)).toHaveLength(2);
  });

  it('has its notes in a document of their own where they are as long, with links both ways', async () => {
    const marked = b.paragraph('Marked', b.footnoteReference('n'));
    const { text, names } = await book(
      b.article({ language: 'en' }, marked, words, words, b.footnoteDefinition('n', words)),
    );
    expect(documentsOf(names)).toHaveLength(2);
    expect(text('a0001.xhtml')).toContain('href="a0001-2.xhtml#note-1"');
    expect(text('a0001-2.xhtml')).toContain('href="a0001.xhtml#note-1-marker"');
    expect(text('a0001-2.xhtml')).toContain('role="doc-endnotes"');
  });

  it('has no document without content', async () => {
    const items = Array.from({ length: 3000 }, () => words.slice(0, 90));
    const { text, names } = await book(b.article({ language: 'en' }, 'One.', b.list(...items)));
    for (const name of documentsOf(names)) expect(text(name.slice('OEBPS/'.length))).toMatch(/<(?:p|li)>/);
    const onlyNotes = b.article({ language: 'en' }, b.footnoteDefinition('n', words, words, words));
    expect(documentsOf((await book(onlyNotes)).names)).toHaveLength(1);
  });

  it('leaves no heading without what it stands over', async () => {
    const { text, names } = await book(
      b.article(
        { language: 'en' },
        words,
        words,
        b.heading(2, 'A'),
        b.heading(3, 'B'),
        `${words}${words}${words}`,
        'End.',
      ),
    );
    const pages = documentsOf(names).map((name) => text(name.slice('OEBPS/'.length)));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).not.toMatch(/<\/h\d>\s*(?:<\/section>\s*)+<\/body>/);
    expect(pages.find((page) => page.includes('>A</h2>'))).toContain('>B</h3>');
  });

  it('has documents of the size that is said, also with many notes', async () => {
    const marked = (index: number): b.BlockContent =>
      b.paragraph('Said', b.footnoteReference(`${index}a`), ' and & done', b.footnoteReference(`${index}b`));
    const count = 1000;
    const notes = Array.from({ length: count }, (_, index) =>
      ['a', 'b'].map((letter) =>
        b.footnoteDefinition(
          `${index}${letter}`,
          b.paragraph('See ', b.footnoteReference(`${count - 1 - index}b`), '.'),
        ),
      ),
    );
    const { text, names } = await book(
      b.article({ language: 'en' }, ...Array.from({ length: count }, (_, index) => marked(index)), ...notes.flat()),
    );
    const pages = documentsOf(names).map((name) => text(name.slice('OEBPS/'.length)));
    for (const page of pages) expect(page.length).toBeLessThan(275_000);
    // Only one list of notes has the heading; each says that it is one.
    expect(pages.filter((page) => page.includes('>Notes</h2>'))).toHaveLength(1);
    expect(pages.filter((page) => page.includes('role="doc-endnotes"')).length).toBeGreaterThan(2);
    for (const page of pages) {
      const own = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(own).toContain(id);
    }
  });

  it('is a section in a section for each heading', async () => {
    const { text } = await book(
      b.article({ language: 'en' }, b.heading(2, 'A'), b.heading(4, 'B'), 'x', b.heading(2, 'C')),
    );
    const nested = text('a0001.xhtml').replace(/ (id|lang|xml:lang|dir|class|role|epub:type)="[^"]*"/g, '');
    expect(nested).toContain(
      '<section>\n<h2>A</h2>\n<section>\n<h3>B</h3>\n<p>x</p>\n</section>\n</section>\n<section>\n<h2>C</h2>\n</section>',
    );
  });
});

describe('hazards', () => {
  const hazard = (opf: string): string | undefined => /accessibilityHazard">(\w+)</.exec(opf)?.[1];
  const gif = Uint8Array.from('GIF89a\u0001\0\u0001\0\0\0\0', (character) => character.charCodeAt(0));
  const moving = makePng({ colorType: 0, depth: 8, chunks: [['acTL', [0, 0, 0, 2, 0, 0, 0, 0]]] });
  const still = makePng({ colorType: 0, depth: 8 });

  it.each([
    ['none on a still cover', still, 'none'],
    ['unknown on a cover that may move', gif, 'unknown'],
    ['unknown on a PNG that moves', moving, 'unknown'],
    ['none on a cover that is made', true, 'none'],
  ])('are %s', async (_, cover, expected) => {
    const bytes = await toEpub(english, { cover });
    expect(hazard(strFromU8(unzipSync(bytes)['OEBPS/content.opf'] ?? new Uint8Array(0)))).toBe(expected);
  });
});

describe('a claim of conformance', () => {
  const accessibility = { certifiedBy: 'Ada Diaz', report: 'https://example.org/report' };

  it('is made in the name of who vouches', async () => {
    const { text } = await book(english, { accessibility });
    expect(text('content.opf')).toContain(
      [
        '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>',
        '<meta refines="#conformance" property="a11y:certifiedBy">Ada Diaz</meta>',
        '<link refines="#conformance" rel="a11y:certifierReport" href="https://example.org/report"/>',
      ].join('\n'),
    );
  });

  it('has a report of the web or none', async () => {
    const report = 'javascript:alert(1)';
    await expect(toEpub(english, { accessibility: { certifiedBy: 'Ada', report } })).rejects.toMatchObject({
      code: 'option/invalid',
    });
  });

  it('is not made without them', async () => {
    expect((await book(english)).text('content.opf')).not.toContain('conformsTo');
  });

  it.each([
    ['a picture has no alternative text', b.article({ language: 'en' }, b.figure(b.image('https://example.org/p')))],
    ['the language is unknown', b.article({}, 'x')],
  ])('is refused and reported where %s', async (_, source) => {
    const { text, rules } = await book(source, { accessibility });
    expect(text('content.opf')).not.toContain('conformsTo');
    expect(rules).toContain('epub/conformance-refused');
  });
});

describe('vertical writing', () => {
  it('runs down and turns pages to the left, with short figures upright', async () => {
    const { text, rules } = await book(japanese, { writingMode: 'vertical' });
    expect(text('content.opf')).toContain('<spine toc="ncx" page-progression-direction="rtl">');
    expect(text('content.opf')).toContain('<meta name="primary-writing-mode" content="vertical-rl"/>');
    const page = text('a0001.xhtml');
    expect(page).toContain(' class="vertical"');
    expect(page).toContain('href="vertical.css"');
    expect([...page.matchAll(/<span class="tcy">([^<]+)</g)].map(([, run]) => run)).toEqual(['12', '4', '!?', '10']);
    expect(page.replace(/<[^>]+>/g, '')).toContain('誰も2026年までは気づかない!? 3.5キロ先、1990–95年、10時、A4判。');
    expect(rules).not.toContain('export/lossy');
  });

  it('is not for other languages, which is reported', async () => {
    const { names, text, rules } = await book(english, { writingMode: 'vertical' });
    expect(text('content.opf')).not.toContain('page-progression-direction');
    expect(names).not.toContain('OEBPS/vertical.css');
    expect(rules).toContain('export/lossy');
  });

  it('is for the articles of a publication that are written so', async () => {
    const source = b.publication({ name: '灯台', language: 'ja' }, japanese, english);
    const { text } = await book(source, { writingMode: 'vertical' });
    expect(text('contents.xhtml')).toContain('class="vertical"');
    expect(text('a0001.xhtml')).toContain('class="vertical"');
    expect(text('a0002.xhtml')).not.toContain('vertical');
  });
});

describe('the opening', () => {
  it('is set in small capitals or with a large one, in scripts that have capitals', async () => {
    const plain = await book(english);
    const caps = await book(english, { opening: 'smallCaps' });
    const drop = await book(english, { opening: 'dropCap' });
    const classOf = ({ text }: Book): string | undefined =>
      /<section[^>]* class="([^"]*)"/.exec(text('a0001.xhtml'))?.[1];
    expect([plain, caps, drop].map(classOf)).toEqual([undefined, 'caps', 'caps drop']);
    expect(classOf(await book(japanese, { opening: 'dropCap' }))).toBeUndefined();
  });
});

describe('front matter', () => {
  const article = b.article(
    {
      language: 'en',
      headline: 'A light',
      articleSection: 'Coast',
      description: 'It sleeps.',
      author: [{ type: 'Person', name: 'Ada Diaz' }],
    },
    'One.',
  );
  const source = b.publication(
    {
      ...{ name: 'The Skarven Gazette', language: 'en', description: 'The Coast Issue', datePublished: '2026-03' },
      editor: [{ type: 'Person', name: 'Ben Moe' }],
    },
    article,
    b.article({ language: 'ar', headline: 'الضوء' }, 'واحد.'),
  );

  it('says what the publication is and what stands in it', async () => {
    const { text } = await book(source);
    const title = text('title.xhtml').replace(/<[^>]+>/g, '|');
    for (const words of ['The Skarven Gazette', 'The Coast Issue', 'March 2026 · 2 articles', 'Editor: Ben Moe'])
      expect(title).toContain(`|${words}|`);
    const contents = text('contents.xhtml');
    expect(contents).toContain('<p class="kicker">Coast</p>\n<p class="entry"><a href="a0001.xhtml">A light</a></p>');
    expect(contents).toContain('<p class="about">It sleeps.</p>\n<p class="byline">Ada Diaz</p>');
    expect(contents).toContain('<li lang="ar" xml:lang="ar" dir="rtl">');
    expect(text('toc.xhtml')).toContain('<a epub:type="toc" href="contents.xhtml">');
    expect(text('a0001.xhtml')).toContain('<meta name="author" content="Ada Diaz"/>');
  });

  it('is not there for a single article', async () => {
    const { names } = await book(article);
    expect(names).not.toContain('OEBPS/title.xhtml');
    expect(names).not.toContain('OEBPS/contents.xhtml');
  });

  it('takes the title of a publication without a name from its first article, and says so', async () => {
    const { text, rules } = await book(b.publication({ name: ' ', language: 'en' }, article));
    expect(text('content.opf')).toContain('>A light</dc:title>');
    expect(rules).toContain('export/title-derived');
  });
});

it.each([
  ['cover', 'x.png'],
  ['accessibility', {}],
  ['accessibility', { certifiedBy: 'A', level: 'B' }],
  ['fonts', [{ family: 'A' }]],
  ['fonts', [{ family: ' ', data: new Uint8Array() }]],
  ['writingMode', 'upwards'],
  ['opening', true],
])('refuses %s: %j', async (option, value) => {
  await expect(toEpub(english, { [option]: value })).rejects.toMatchObject({ code: 'option/invalid', option });
});
