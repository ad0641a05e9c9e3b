import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PdfOptions, pdf, toPdf } from '../../../src/export/pdf/index.ts';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { toJson } from '../../../src/model/envelope.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { elementsOf, readPdf, textOf } from './read-pdf.ts';
import { placesOf } from './read-places.ts';

const root = join(import.meta.dirname, '../../..');
const face = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'node_modules/@expo-google-fonts', path)));
const arabic = { family: 'Vazirmatn', data: face('vazirmatn/400Regular/Vazirmatn_400Regular.ttf') };
const chinese = { family: 'ZCOOL XiaoWei', data: face('zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf') };

function seed(name: string): Article {
  const source = fromJson(readFileSync(join(root, `seeds/${name}.json`), 'utf8'));
  if (source?.type !== 'article') throw new Error(`${name} is no article`);
  return source;
}

/** Prints and reads back, with what was reported. */
async function printed(source: Parameters<typeof toPdf>[0], options: PdfOptions = {}) {
  const diagnostics: Diagnostic[] = [];
  const bytes = await toPdf(source, { ...options, onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  const rules = diagnostics.map(({ ruleId }) => ruleId);
  return { bytes, diagnostics, rules, read: await readPdf(bytes) };
}

/** White space folded; marks of direction, which keep readers from turning signs round, left out. */
const squeezed = (text: string): string =>
  text
    .replace(/[\u061c\u200b\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const lorem = 'The ferry leaves at six and comes back when the light has been seen to by whoever is awake.';
const long = (count: number): Article['children'] =>
  Array.from({ length: count }, (_, index) => b.paragraph(`${index}. ${lorem} ${lorem} ${lorem}`));

describe('structure', () => {
  test('headline and headings go from H1 down and skip none', async () => {
    const article = b.article(
      { language: 'en', headline: 'One' },
      b.heading(4, 'Two'),
      b.paragraph('x'),
      b.heading(6, 'Three'),
      b.paragraph('y'),
    );
    const { read } = await printed(article);
    expect(['H1', 'H2', 'H3'].map((role) => elementsOf(read, role).map((element) => textOf(element).trim()))).toEqual([
      ['One'],
      ['Two'],
      ['Three'],
    ]);
  });

  test('a title that was made of the first words stands in the file and not on the page; headings are raised', async () => {
    const article = b.article({ language: 'en' }, b.paragraph('First words.'), b.heading(2, 'Part'), b.paragraph('x'));
    const { read, rules } = await printed(article);
    expect(read.title).toBe('First words.');
    expect(squeezed(read.body)).toBe('First words. Part x');
    expect(elementsOf(read, 'H1').map((element) => textOf(element).trim())).toEqual(['Part']);
    expect(rules).toContain('export/title-derived');
  });

  test('every text of every node is there, in the order of the model', async () => {
    const { read } = await printed(seed('every-node'), { fonts: [arabic] });
    const body = squeezed(read.body);
    let from = 0;
    for (const text of [
      'At ten minutes past four',
      'Inga Thorsen, keeper',
      'What the lamp says',
      'Photo: Piet Aalders',
    ]) {
      from = body.indexOf(text, from);
      expect(from, text).toBeGreaterThanOrEqual(0);
    }
    for (const text of [
      'not published',
      'Source: Coast Lights Service',
      'count seventeen',
      'Correction',
      'Source » Coastwire',
    ]) {
      from = body.indexOf(text, from);
      expect(from, text).toBeGreaterThanOrEqual(0);
    }
    expect(squeezed(read.notes)).toContain('The bath holds about four litres.');
  });

  test('tables have heads and cells, lists markers and bodies, quotations their own element', async () => {
    const { read } = await printed(seed('every-node'), { fonts: [arabic] });
    expect(elementsOf(read, 'TH').map((cell) => squeezed(textOf(cell)))).toContain('Kept');
    expect(elementsOf(read, 'TD')).toHaveLength(8);
    expect(elementsOf(read, 'Lbl').map((label) => squeezed(textOf(label)))).toEqual(
      expect.arrayContaining(['3.', '4.', '5.', '–', '☑', '☐']),
    );
    expect(elementsOf(read, 'BlockQuote').length).toBeGreaterThanOrEqual(2);
  });

  test('a foreign phrase says its language', async () => {
    const { read } = await printed(b.article({ language: 'en' }, b.paragraph('The ', b.foreign('fr', 'phare'), '.')));
    expect(elementsOf(read, 'Span').map(({ language }) => language)).toEqual(['fr']);
  });

  test('a row that heads a table is read once, though it is painted on each page', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => b.tableRow(`Row ${index}`, String(index)));
    const table = b.figure(b.table(b.headerRow('Name', 'Number'), ...rows), b.caption('Many rows'));
    const { read } = await printed(b.article({ language: 'en' }, table));
    expect(read.pages.length).toBeGreaterThan(1);
    expect(
      elementsOf(read, 'TH')
        .map((cell) => squeezed(textOf(cell)))
        .filter(Boolean),
    ).toEqual(['Name', 'Number']);
    expect(squeezed(read.body)).toMatch(/^Name Number Row 0 0 Row 1 1 .* Row 79 79$/);
    expect(read.body.match(/Many rows/g)).toHaveLength(1);
  });
});

describe('notes', () => {
  const noted = b.article(
    { language: 'en' },
    b.paragraph(
      'One',
      b.footnoteReference('a'),
      ' and two',
      b.footnoteReference('b'),
      ' and one',
      b.footnoteReference('a'),
    ),
    ...long(20),
    b.footnoteDefinition('b', b.paragraph('Second note.')),
    b.footnoteDefinition('a', b.paragraph('First note.')),
  );

  test('stand on the page of their marker, numbered by the first marker', async () => {
    const { read } = await printed(noted);
    const [page] = read.pages;
    const notes = elementsOf({ ...read, pages: page ? [page] : [] }, 'Note');
    expect(notes.map((note) => squeezed(textOf(note)))).toEqual(['1 First note.', '2 Second note.']);
  });

  test('a note that is longer than a page goes on', async () => {
    const article = b.article(
      { language: 'en' },
      b.paragraph('x', b.footnoteReference('a')),
      b.paragraph('The last words of the body.'),
      b.footnoteDefinition('a', ...long(40)),
    );
    const { read } = await printed(article);
    expect(read.pages.length).toBeGreaterThan(2);
    expect(squeezed(read.notes)).toContain(`39. ${lorem}`);
  });

  test('a note without a marker is printed with the others', async () => {
    const { read, rules } = await printed(
      b.article({ language: 'en' }, b.paragraph('x'), b.footnoteDefinition('a', b.paragraph('Lost note.'))),
    );
    expect(squeezed(read.notes)).toContain('Lost note.');
    expect(rules).toContain('export/note-unreferenced');
  });
});

describe('scripts', () => {
  test('right-to-left text reads back as it was written', async () => {
    const text = 'قرأت «كتابا» عن الأسماك (1201 صفحة)، لا أكثر.';
    const { read } = await printed(b.article({ language: 'ar' }, b.paragraph(text)), { fonts: [arabic] });
    expect(squeezed(read.body)).toBe(text);
  });

  test('letters that share a shape stay apart', async () => {
    const text = 'قالت فالت ققق ففف';
    const { read } = await printed(b.article({ language: 'ar' }, b.paragraph(text)), { fonts: [arabic] });
    expect(squeezed(read.body)).toBe(text);
  });

  test('Chinese lines break without spaces and read back whole', async () => {
    const text =
      '清晨六点半，雨还没有停，陈师傅已经把木门板一块一块卸下来，靠在墙边。铺子不到七平方米，四面墙上挂着一百多只钟。';
    const { read, rules } = await printed(b.article({ language: 'zh' }, b.paragraph(text)), { fonts: [chinese] });
    expect(read.body.replace(/\s/g, '')).toBe(text);
    expect(rules).not.toContain('pdf/missing-glyph');
  });

  test('a character that no font has is a box that still says it, and is reported once', async () => {
    const { read, diagnostics } = await printed(b.article({ language: 'en' }, b.paragraph('A rare 𝒳 and again 𝒳.')));
    expect(squeezed(read.body)).toBe('A rare 𝒳 and again 𝒳.');
    const missing = diagnostics.filter(({ ruleId }) => ruleId === 'pdf/missing-glyph');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.reason).toContain('U+1D4B3');
  });

  test('once in a publication too, whichever words it stands in', async () => {
    const articles = ['𝒳 alone', 'within a𝒳b', 'and 𝒳, again'].map((text) => b.article({}, b.paragraph(text)));
    const { diagnostics } = await printed(b.publication({ name: 'Letters', language: 'en' }, ...articles));
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'pdf/missing-glyph')).toHaveLength(1);
  });
});

describe('the file', () => {
  test('says its title, language and outline and holds its source', async () => {
    const article = seed('every-node');
    const { read } = await printed(article, { fonts: [arabic] });
    expect(read.title).toBe(article.metadata.headline);
    expect(read.language).toBe('en');
    expect(read.outline).toMatchObject([
      { title: article.metadata.headline, items: [{ title: 'What the lamp says' }, {}, {}] },
    ]);
    const attached = read.attachments['offprint.article.json'];
    expect(fromJson(new TextDecoder().decode(attached))).toEqual(article);
  });

  test('carries no source if none is wanted', async () => {
    const { read } = await printed(b.article({ language: 'en' }, b.paragraph('x')), { embedSource: false });
    expect(read.attachments).toEqual({});
  });

  test('is the same every time, whatever was printed in between', async () => {
    const article = seed('feature');
    const first = await toPdf(article);
    await toPdf(b.article({ language: 'fr' }, b.paragraph('Un\u00a0espace, un‐trait, un\u00adtrait, µ Ω ∆.')));
    expect(Buffer.from(await toPdf(article)).equals(Buffer.from(first))).toBe(true);
  });

  test('is the same in another process, time zone and locale', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { toPdf } from './src/pdf.ts';
      const article = JSON.parse(readFileSync('seeds/every-node.json', 'utf8'));
      const files = [await toPdf(article), await toPdf(article, { standard: 'ua2', theme: 'newsprint' })];
      console.log(files.map((file) => createHash('sha256').update(file).digest('hex')).join(' '));
    `;
    const printedIn = (TZ: string, LC_ALL: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        env: { ...process.env, TZ, LC_ALL, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }).trim();
    const article = seed('every-node');
    const here = [await toPdf(article), await toPdf(article, { standard: 'ua2', theme: 'newsprint' })]
      .map(hash)
      .join(' ');
    expect(printedIn('Asia/Tokyo', 'ja_JP.UTF-8')).toBe(here);
    expect(printedIn('America/Lima', 'tr_TR.UTF-8')).toBe(here);
  }, 60_000);

  test('survives hostile strings', async () => {
    const text = 'A & B < C > "D" ]]> --> <x/> \u0000 \uffff \ud800 (\\) %';
    const { read, bytes } = await printed(
      b.article({ language: 'en', headline: text, description: text }, b.paragraph(text)),
    );
    expect(read.title).toContain('A & B < C > "D" ]]> --> <x/>');
    const xmp = Buffer.from(bytes)
      .toString('utf8')
      .match(/<x:xmpmeta.*<\/x:xmpmeta>/s)?.[0];
    expect(xmp).toContain('A &amp; B &lt; C &gt; &quot;D&quot; ]]&gt;');
    expect(squeezed(read.body)).toContain('(\\) %');
  });

  test('names who else made the article: editors, translators, others', async () => {
    const person = (name: string) => ({ type: 'Person' as const, name });
    const { bytes } = await printed(
      b.article(
        {
          language: 'en',
          editor: [person('Una Holm')],
          translator: [person('Jon Strand')],
          contributor: [{ ...person('Ada Pell'), roleName: 'Drawings' }],
        },
        b.paragraph('x'),
      ),
    );
    expect(Buffer.from(bytes).toString('latin1')).toContain(
      '<dc:contributor><rdf:Bag><rdf:li>Una Holm</rdf:li><rdf:li>Jon Strand</rdf:li><rdf:li>Ada Pell</rdf:li></rdf:Bag></dc:contributor>',
    );
  });

  test('a dateline of the other direction takes no number of the date beside it along', async () => {
    const facts = { dateline: { text: 'LONDON (Reuters)' }, datePublished: '2026-03-14' };
    const [page] = await placesOf(await toPdf(b.article({ language: 'ar', ...facts }, b.paragraph('قال'))));
    const at = (part: string): number => page?.words.find(({ text }) => text.includes(part))?.x ?? Number.NaN;
    // From the right: the place, then the day.
    expect(at('LONDON')).toBeGreaterThan(at('14'));
  });

  test('an empty article is a page', async () => {
    const { read } = await printed(b.article({}));
    expect(read.pages).toHaveLength(1);
    expect(squeezed(read.body)).toBe('');
  });

  test('a publication without articles is a page', async () => {
    const { read } = await printed(b.publication({ name: 'Nothing yet', language: 'en' }));
    expect(read.pages).toHaveLength(1);
    expect(read.title).toBe('Nothing yet');
  });

  test('rows that are shorter than their table are filled with empty cells', async () => {
    const { read } = await printed(b.article({}, b.table(b.tableRow('a', 'b', 'c'), b.tableRow('d'))));
    const rows = elementsOf(read, 'TR').map(({ children }) => children.filter(({ role }) => role === 'TD').length);
    expect(rows).toEqual([3, 3]);
  });

  test('an unknown node keeps its text and is reported', async () => {
    const source = JSON.parse(toJson(b.article({ language: 'en' }, b.paragraph('x'))));
    source.children.push({
      type: 'marquee',
      children: [
        { type: 'text', value: 'Kept ' },
        { type: 'blink', value: 'too' },
      ],
    });
    const { read, rules } = await printed(source);
    expect(squeezed(read.body)).toContain('Kept');
    expect(squeezed(read.body)).toContain('too');
    expect(rules).toContain('export/unknown-node');
  });

  // pdf.js reads no structure that is deeper than 40 elements; a list makes three of a level.
  test('deep lists and long words keep their text', async () => {
    let item = b.listItem('Deep');
    for (let level = 0; level < 10; level++) item = b.listItem(b.list(item));
    const word = 'x'.repeat(2000);
    const { read } = await printed(b.article({ language: 'en' }, b.list(item), b.paragraph(word)));
    expect(read.body).toContain('Deep');
    expect(read.body.replace(/\s/g, '')).toContain(word);
  });
});

describe('options', () => {
  const article = b.article({ language: 'en' }, b.paragraph('x'));
  const mediaBox = (bytes: Uint8Array): string | undefined =>
    Buffer.from(bytes)
      .toString('latin1')
      .match(/MediaBox \[0 0 ([\d. ]+)\]/)?.[1];

  test.each([
    ['a4', '595.28 841.89'],
    ['letter', '612 792'],
    ['a5', '419.53 595.28'],
  ] as const)('%s paper', async (pageSize, size) => {
    expect(mediaBox(await toPdf(article, { pageSize }))).toBe(size);
  });

  test.each([
    ['pageSize', { pageSize: 'a3' }],
    ['theme', { theme: 'brochure' }],
    ['fonts', { fonts: [new Uint8Array(4)] }],
  ])('a wrong %s is refused by name', async (option, options) => {
    await expect(pdf.write(article, options as PdfOptions)).rejects.toMatchObject({ code: 'option/invalid', option });
  });

  test('a font that cannot be embedded is refused by name', async () => {
    const fonts = [{ family: 'Broken Sans', data: new Uint8Array(400) }];
    await expect(toPdf(article, { fonts })).rejects.toMatchObject({
      code: 'font/unusable',
      message: expect.stringContaining('Broken Sans'),
    });
  });

  test('an aborted signal stops the work', async () => {
    await expect(toPdf(article, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
