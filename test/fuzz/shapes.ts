/**
 * Files that no accident makes: of a shape that costs whoever reads it more than it costs to send, or that leads out of the
 * file. Each is repeated some thousand times, or unpacks to some MB.
 */
import { zipSync, zlibSync } from 'fflate';
import { fc } from '../property.ts';

const encode = (words: string): Uint8Array => new TextEncoder().encode(words);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const binary = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'latin1'));

/** What is repeated in a text, before and behind a word: `[open]` n times, the word, `[close]` n times. */
const nests: readonly (readonly [open: string, close: string])[] = [
  ...([
    ['<div>', '</div>'],
    ['<b>', ''],
    ['<table><tr><td>', ''],
    ['<ul><li>', ''],
    ['<a href="x">', '</a>'],
  ] as const),
  ...([
    ['<p>', ''],
    ['</p>', ''],
    ['<!--', ''],
    ['<script>', ''],
    ['<svg><foreignObject>', ''],
    ['<p x', '=1>'],
  ] as const),
  ...([
    ['> ', ''],
    ['- ', ''],
    ['1. ', ''],
    ['[', ']'],
    ['![', '](a)'],
    ['*a ', '*'],
    ['**a', '** '],
    ['_', '_'],
  ] as const),
  ...([
    ['`', ' '],
    ['~~', '~~'],
    ['<', '>'],
    ['&', ';'],
    ['\\', ''],
    ['|', ''],
    ['|-', '|\n'],
    ['[^1]: ', ''],
  ] as const),
  ...([
    ['[a]: b\n', ''],
    [':::note\n', ':::\n'],
    ['::: ', ''],
    ['#', ' '],
    ['\t', ''],
    ['\n\n', 'a\n'],
    ['---\n', ''],
  ] as const),
  ...([
    ['“', '”'],
    ['– ', '\n'],
    ['"', '"'],
    ['By A ', '\n'],
    ['a\u0301', ''],
    ['\u202e', '\u202c'],
    ['https://a', ''],
  ] as const),
  ...([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"type":"blockquote","children":[', ']}'],
    ['{"@type":"NewsArticle","a":', '}'],
  ] as const),
];

/** Heads by which a text is taken for one of a format. */
const heads = [
  '',
  '<!doctype html><html><body><article class="offprint" lang="en" dir="ltr">',
  '<!doctype html><script type="application/json" id="offprint.article.json">',
  '<script type="application/ld+json">',
  '---\ndialect: offprint\na: &a [*a, *a]\nb: ',
  '---\ntitle: A\n---\n\n# A\n\n[a](https://a)\n\n',
  '{"type":"article","version":1,"children":',
  '{"type":"article","version":1,"metadata":{"keywords":',
  '[offprint readback 1]\n',
];

const nested: fc.Arbitrary<Uint8Array> = fc
  .record({
    head: fc.constantFrom(...heads),
    nest: fc.constantFrom(...nests),
    inner: fc.constantFrom(...nests),
    count: fc.constantFrom(50, 1000, 8000),
    isClosed: fc.boolean(),
  })
  .map(({ head, nest: [open, close], inner: [before, behind], count, isClosed }) =>
    encode(`${head + (open + before).repeat(count)}a lamp${isClosed ? (behind + close).repeat(count) : ''}`),
  );

const types = encode(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
);
const container = encode('<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>');
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 2 ** 20);
const document = (body: string): Uint8Array => encode(`<w:document xmlns:w="a"><w:body>${body}</w:body></w:document>`);
const carried = encode(
  '<envelope xmlns="urn:offprint:envelope:1">{"type":"article","version":1,"children":[]}</envelope>',
);
const docxOf = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ '[Content_Types].xml': types, 'customXml/item1.xml': carried, ...parts });
const epubOf = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync({
    'META-INF/container.xml': container,
    'META-INF/offprint.article.json': encode('{"type":"article","version":1,"children":[]}'),
    ...parts,
  });

/** Archives: bombs, a great many parts, names that lead out, entities, spines that name one part again and again. */
const archives: readonly (() => Uint8Array)[] = [
  () => docxOf({ 'word/document.xml': zeros(70) }),
  () =>
    docxOf(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`customXml/item${index + 2}.xml`, zeros(40)]))),
  () => docxOf(Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`a/${index}`, encode('')]))),
  () =>
    docxOf({ '../../etc/passwd': encode('a'), '/word/document.xml': document(''), 'word\\document.xml': document('') }),
  () => docxOf({ 'word/document.xml': document('<w:p><w:r><w:t>a</w:t>'.repeat(50_000)) }),
  () => docxOf({ 'word/document.xml': document('<w:hyperlink r:id="a"><w:t>a</w:t>'.repeat(50_000)) }),
  () =>
    docxOf({
      'word/document.xml': encode('<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><w:document>&d;</w:document>'),
    }),
  () =>
    docxOf({
      'customXml/item1.xml': encode(`<envelope xmlns="urn:offprint:envelope:1">${'['.repeat(1e6)}</envelope>`),
    }),
  () => docxOf({ 'word/document.xml': docxOf({ 'word/document.xml': document('a') }) }),
  () =>
    epubOf({
      'a.opf': encode(
        `<package><manifest><item id="a" href="a.opf"/></manifest><spine>${'<itemref idref="a"/>'.repeat(5000)}</spine></package>`,
      ),
    }),
  () =>
    epubOf({
      'a.opf': encode(
        '<package><manifest><item id="a" href="../../../a"/></manifest><spine><itemref idref="a"/></spine></package>',
      ),
    }),
  () => epubOf({ 'META-INF/container.xml': encode('<rootfile full-path="META-INF/container.xml"/>') }),
  () => epubOf({ 'META-INF/offprint.article.json': zeros(70) }),
];

/** Objects of a PDF, each some thousand times; `N` is the number of the next. */
const objects = [
  ...[
    'N 0 obj 1 0 R endobj\n',
    'N 0 obj << /Length 99999999 >> stream\n',
    'N 0 obj [[[[[[[[[[ endobj\n',
    '1 0 obj ((((\n',
  ],
  ...[
    'N 0 obj << /Type /ObjStm /N 9999 /First 1 /Length 4 >> stream\n1 0 endstream endobj\n',
    'trailer << /Root N 0 R >>\n',
  ],
  ...['xref\n0 99999999\n', 'startxref\n0\n%%EOF\n', 'N 0 obj << /Kids [N 0 R N 0 R] /Names [(a) N 0 R] >> endobj\n'],
  ...['N 0 obj << /Type /Catalog /AF [N 0 R] /Names << /EmbeddedFiles N 0 R >> >> endobj\n', '<FEFF', '/#00#2', '% '],
];
const bomb = latin1(zlibSync(zeros(80), { level: 9 }));

const documents: fc.Arbitrary<Uint8Array> = fc
  .record({
    repeated: fc.array(fc.constantFrom(...objects), { minLength: 1, maxLength: 3 }),
    count: fc.constantFrom(1, 500, 5000),
    isBomb: fc.boolean(),
  })
  .map(({ repeated, count, isBomb }) => {
    const body = Array.from({ length: count }, (_, index) => repeated.join('').replaceAll('N', `${index + 2}`)).join(
      '',
    );
    const root =
      '1 0 obj << /Type /Catalog /AF [<< /UF (offprint.article.json) /EF << /F 9999999 0 R >> >>] >> endobj\n';
    const packed = `9999999 0 obj << /Filter /FlateDecode /Length ${bomb.length} >> stream\n${bomb}\nendstream endobj\n`;
    return binary(`%PDF-1.7\n${body}${isBomb ? root + packed : ''}trailer << /Root 1 0 R >>\n%%EOF`);
  });

/** Files of a hostile shape. */
export const hostile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: nested },
  { weight: 1, arbitrary: fc.constantFrom(...archives).map((make) => make()) },
  { weight: 1, arbitrary: documents },
);
