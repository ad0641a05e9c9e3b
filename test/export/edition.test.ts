/** What every format decides alike: the options that all take, the title, what may be stated, links and notes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { editionsOf, fileTime, fileTitle } from '../../src/export/edition.ts';
import type { AnyExporter, ExportOptions } from '../../src/export/exporter.ts';
import { html } from '../../src/html.ts';
import * as b from '../../src/index.ts';
import { ninjs } from '../../src/ninjs.ts';
import { pdf } from '../../src/pdf.ts';
import { ssml } from '../../src/ssml.ts';
import { readPdf } from './pdf/read-pdf.ts';

const exporters: readonly AnyExporter[] = [pdf, docx, epub, html, ninjs, ssml, b.jsonLd, b.text];
const source = b.article({ language: 'en', headline: 'A title' }, b.figure(b.image('a.png', 'A boat')));

/** An edition, and the rules that it reported. */
function editionOf(article: b.Article, options: ExportOptions = {}) {
  const rules: string[] = [];
  const onDiagnostic = ({ ruleId }: b.Diagnostic) => void rules.push(ruleId);
  const [edition] = editionsOf(article, { ...options, onDiagnostic }, 'test');
  if (!edition) throw new Error('no edition');
  return { edition, rules };
}

/** The words of a file, and the title that it states. */
async function readBack(file: unknown): Promise<{ words: string; title: string | undefined }> {
  const titleIn = (markup: string): string | undefined => /<(?:dc:)?title[^>]*>([^<]*)</.exec(markup)?.[1];
  // Data for machines say again what the page prints.
  if (typeof file === 'string')
    return { words: file.replace(/<script[^>]*>[^<]*<\/script>| data-[a-z]+="[^"]*"/g, ''), title: titleIn(file) };
  if (!(file instanceof Uint8Array)) throw new TypeError('neither text nor bytes');
  if (file[0] === 0x25) {
    const { body, title } = await readPdf(file);
    return { words: body, title };
  }
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  const of = (ending: RegExp): string =>
    parts.flatMap(([path, content]) => (ending.test(path) ? [content] : [])).join('\n');
  return { words: of(/document\.xml$|\.xhtml$/), title: titleIn(of(/core\.xml$|\.opf$/)) };
}

/** An article whose metadata is only inferred. */
function inferred(fields: b.ArticleFields, score: number): b.Article {
  const article = b.article({ language: 'en', ...fields }, 'The first words.');
  const origin: b.Provenance = { status: 'inferred', rule: 'front/guess', score, positions: [] };
  const pointers = Object.keys(article.metadata).map((key) => [`/metadata/${key}`, origin] as const);
  return { ...article, provenance: Object.fromEntries(pointers) };
}

describe.each(exporters)('$format', (exporter) => {
  test.each([
    ['language', 5],
    ['language', 'en_US'],
    ['timestamp', 'yesterday'],
    ['timestamp', new Date(0)],
    ['title', 5],
    ['baseUrl', '/no/base'],
    ['inferredFrom', '0.5'],
    ['inferredFrom', Number.NaN],
    ['assets', 'a.png'],
    ['assets', new Map()],
    ['assets', { 'a.png': 'no bytes' }],
    ['embedSource', 'yes'],
    ['onDiagnostic', {}],
    ['signal', {}],
  ])('refuses the option %s: %s', async (option, value) => {
    const writing = async () => exporter.write(source, { [option]: value });
    await expect(writing()).rejects.toMatchObject({ name: 'OffprintError', code: 'option/invalid', option });
  });

  test.each([undefined, null, 'words', {}, b.paragraph('A block.')])('refuses %j as a source', async (value) => {
    const writing = async () => exporter.write(JSON.parse(JSON.stringify(value ?? null)));
    await expect(writing()).rejects.toMatchObject({ code: 'source/invalid' });
  });

  it('prints nothing where its signal is aborted', async () => {
    const writing = async () => exporter.write(source, { signal: AbortSignal.abort(new Error('enough')) });
    await expect(writing()).rejects.toThrow('enough');
  });
});

test.each(exporters)('$format finds a picture under no member that every object has', async (exporter) => {
  const named = b.article(
    { language: 'en', headline: 'A title' },
    ...['constructor', '__proto__', 'toString'].map((url) => b.figure(b.image(url, 'A boat'))),
  );
  expect(await exporter.write(named, { assets: {} })).toEqual(await exporter.write(named));
});

test.each(exporters.slice(0, 4))(
  '$format refuses what a function of assets gives that is no bytes',
  async (exporter) => {
    const assets = () => JSON.parse('"no bytes"');
    const writing = async () => exporter.write(source, { assets });
    await expect(writing()).rejects.toMatchObject({ code: 'option/invalid', option: 'assets' });
  },
);

it('says where in the article a node stands that something is reported of', () => {
  const rules: (string | undefined)[] = [];
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
  const pictured = b.article({}, 'Words.', b.figure({ ...b.image('a.png'), position: place }, b.caption('A.')));
  editionsOf(pictured, { onDiagnostic: ({ path, place: at }) => void rules.push(path, at && 'here') }, 'test');
  expect(rules).toContain('/children/1/children/0');
  expect(rules).toContain('here');
});

describe('the title', () => {
  const untitled = b.article({ language: 'en' }, 'The first words.');

  it('is the headline, then the option, then the first words, which is reported', () => {
    expect(editionOf(source, { title: 'Given' }).edition.title).toBe('A title');
    expect(editionOf(untitled, { title: 'Given' }).edition.title).toBe('Given');
    const { edition, rules } = editionOf(untitled);
    expect([edition.title, edition.title, ...rules]).toEqual([
      'The first words.',
      'The first words.',
      'export/title-derived',
    ]);
  });

  it('is never blank', () => {
    expect(editionOf(untitled, { title: ' ' }).edition.title).toBe('The first words.');
  });

  it('is no headline that is only guessed', () => {
    expect(editionOf(inferred({ headline: 'A guess' }, 0.5)).edition.title).toBe('The first words.');
    expect(editionOf(inferred({ headline: 'A guess' }, 0.8)).edition.title).toBe('A guess');
    expect(editionOf(inferred({ headline: 'A guess' }, 0.8), { inferredFrom: 1.01 }).edition.title).toBe(
      'The first words.',
    );
  });
});

describe('the title of a file', () => {
  const untitled = b.article({ language: 'en' }, 'The first words.');
  const titled = (name: string, options: ExportOptions = {}): [string, string[]] => {
    const rules: string[] = [];
    const bound = b.publication({ name }, source, untitled);
    const all = { ...options, onDiagnostic: ({ ruleId }: b.Diagnostic) => void rules.push(ruleId) };
    return [fileTitle(bound, editionsOf(bound, all, 'test'), all, 'test'), rules];
  };

  it('of many articles is their name, then the option, then the first article’s, which is reported', () => {
    expect(titled('Spring')).toEqual(['Spring', []]);
    expect(titled(' ', { title: 'Given' })).toEqual(['Given', []]);
    expect(titled(' ')).toEqual(['A title', ['export/title-derived']]);
  });

  it.each([pdf, docx, epub, html])('stands in a file of many articles without a name: $format', async (exporter) => {
    const bound = b.publication({ name: ' ', language: 'en' }, source);
    const rules: string[] = [];
    const onDiagnostic = ({ ruleId }: b.Diagnostic) => void rules.push(ruleId);
    const { title } = await readBack(await exporter.write(bound, { embedSource: false, onDiagnostic }));
    expect(title).toBe('A title');
    expect(rules.filter((rule) => rule === 'export/title-derived')).toHaveLength(1);
  });
});

describe('the credit line', () => {
  const text = 'Source: the harbour office';
  const creditOf = (...credits: string[]) =>
    editionOf(b.article({ creditText: text }, 'Words.', ...credits.map((line) => b.credit('source', line)))).edition
      .credit;

  it('is printed below the body, unless the body prints it', () => {
    expect(creditOf()).toEqual(b.credit('source', text));
    expect(creditOf('Photo: Ada')).toEqual(b.credit('source', text));
    expect(creditOf('Photo: Ada', 'Source:  the harbour\noffice ')).toBeUndefined();
    expect(editionOf(b.article({ creditText: ' ' }, 'Words.')).edition.credit).toBeUndefined();
    // What no file may hold is shown as such, as it is everywhere: a vertical tab is no blank.
    const unfit = editionOf(b.article({ creditText: '\u000b\u0000' }, 'Words.')).edition.credit;
    expect(unfit).toEqual(b.credit('source', '\ufffd\ufffd'));
  });

  it.each([pdf, docx, epub, html, b.text])('stands once in $format', async (exporter) => {
    const count = async (...credits: string[]): Promise<number> => {
      const body = credits.map((line) => b.credit('source', line));
      const printed = b.article({ language: 'en', headline: 'A title', creditText: text }, 'Words.', ...body);
      const { words } = await readBack(await exporter.write(printed, { embedSource: false }));
      return words.split(text).length - 1;
    };
    expect([await count(), await count(text)]).toEqual([1, 1]);
  });
});

describe('inferred metadata', () => {
  const guesses = { byline: 'By Ada', license: 'CC0', copyrightYear: 2025 } as const;

  it('is stated from a score of 0.75, or from the one that is asked for; what is left out is reported', () => {
    expect(editionOf(inferred({ byline: 'By Ada' }, 0.75)).edition.metadata).toEqual({ byline: 'By Ada' });
    const { edition, rules } = editionOf(inferred({ byline: 'By Ada' }, 0.74));
    expect([edition.metadata, edition.byline, rules]).toEqual([{}, undefined, ['export/inferred-omitted']]);
    expect(editionOf(inferred({ byline: 'By Ada' }, 1), { inferredFrom: 1.01 }).edition.metadata).toEqual({});
  });

  it('never states rights', () => {
    expect(editionOf(inferred(guesses, 1), { inferredFrom: 0 }).edition.metadata).toEqual({ byline: 'By Ada' });
  });
});

describe('the byline', () => {
  const bylineOf = (byline: string) => editionOf(b.article({ language: 'en', byline }, 'Words.')).edition.byline;

  it('of several printed lines is one, with a dot where a line ended', () => {
    expect(bylineOf('By Margaret Okafor and Tom Lindqvist\nEnvironment correspondents')).toBe(
      'By Margaret Okafor and Tom Lindqvist · Environment correspondents',
    );
    expect(bylineOf('By Ada Diaz\r\n\r\n Cold Ness ')).toBe('By Ada Diaz · Cold Ness');
  });

  it('has none where the words run on, or a sign is there already', () => {
    expect(bylineOf('By Ada Diaz\nand Tom Berg')).toBe('By Ada Diaz and Tom Berg');
    expect(bylineOf('By Ada Diaz,\nCold Ness')).toBe('By Ada Diaz, Cold Ness');
    expect(bylineOf('By Ada Diaz\n| Cold Ness')).toBe('By Ada Diaz | Cold Ness');
  });

  it('stays as it is in one line', () => {
    expect(bylineOf('By Ada  Diaz')).toBe('By Ada  Diaz');
  });
});

describe('the language', () => {
  it('of the option wins, its labels and direction follow', () => {
    const { edition } = editionOf(source, { language: 'ar' });
    expect([edition.language, edition.direction, edition.words.tag]).toEqual(['ar', 'rtl', 'ar']);
  });

  it('is reported where nobody knows it', () => {
    expect(editionOf(b.article({}, 'Words.')).rules).toEqual(['export/language-unknown']);
  });
});

describe('links', () => {
  const linked = b.article({ language: 'en', url: 'https://example.org/a/b' }, 'Words.');

  it('resolve by the base, else by the address of the article', () => {
    expect(editionOf(linked).edition.target('c')).toBe('https://example.org/a/c');
    expect(editionOf(linked, { baseUrl: 'https://other.example/x/' }).edition.target('c')).toBe(
      'https://other.example/x/c',
    );
  });

  it('of a scheme that runs, or to nowhere, are dropped and reported once', () => {
    const { edition, rules } = editionOf(b.article({ language: 'en' }, 'Words.'));
    for (const url of ['javascript:alert(1)', 'javascript:alert(1)', 'c', '#nowhere']) {
      expect(edition.target(url)).toBeUndefined();
    }
    expect(rules).toEqual(['export/link-dropped', 'export/link-dropped', 'export/link-dropped']);
  });
});

it('reports pictures without alternative text and markers without a note', () => {
  const { rules } = editionOf(
    b.article({ language: 'en' }, b.paragraph('Words', b.footnoteReference('lost'), '.'), b.figure(b.image('a.png'))),
  );
  expect(rules).toEqual(['export/alt-missing', 'export/note-missing']);
});

it.each([
  ['2026', '2026-01-01T00:00:00Z'],
  ['2026-11-24T08:00:00+05:30', '2026-11-24T02:30:00Z'],
])('completes the time %s in UTC', (timestamp, expected) => {
  expect(editionOf(source, { timestamp }).edition.timestamp).toBe(expected);
});

describe('the time of a file', () => {
  const dated = b.article({ language: 'en', datePublished: '2025-05-01', dateModified: '2025-06' }, 'Words.');
  const timeOf = (content: b.Article | b.Publication, options: ExportOptions = {}): string =>
    fileTime(content, editionsOf(content, options, 'test'), options);
  const bound = (datePublished: string) =>
    b.publication({ name: 'Bound', language: 'en', datePublished }, dated, source);

  it('is what the caller says', () => {
    expect(timeOf(dated, { timestamp: '2026-11-24T08:00:00Z' })).toBe('2026-11-24T08:00:00Z');
    expect(timeOf(bound('2030'), { timestamp: '2026' })).toBe('2026-01-01T00:00:00Z');
  });

  it('is of an article when it was changed last', () => {
    expect(timeOf(dated)).toBe('2025-06-01T00:00:00Z');
    expect(timeOf(source)).toBe('1980-01-01T00:00:00Z');
  });

  it('is of a publication the latest of its own date and its articles', () => {
    expect(timeOf(bound('2025-05'))).toBe('2025-06-01T00:00:00Z');
    expect(timeOf(bound('2025-07'))).toBe('2025-07-01T00:00:00Z');
    expect(timeOf(b.publication({ name: 'Empty', language: 'en' }))).toBe('1980-01-01T00:00:00Z');
  });
});

it('takes the time of the article, never the clock', () => {
  const dated = b.article({ language: 'en', datePublished: '2025-05-01', dateModified: '2025-06' }, 'Words.');
  expect(editionOf(dated).edition.timestamp).toBe('2025-06-01T00:00:00Z');
  expect(editionOf(source).edition.timestamp).toBe('1980-01-01T00:00:00Z');
});

it('reports what a rule of the writer itself noticed, as info if the writer says nothing else', () => {
  const seen: b.Diagnostic[] = [];
  const onDiagnostic = (diagnostic: b.Diagnostic) => void seen.push(diagnostic);
  const [edition] = b.editionsOf(b.article({ language: 'en' }, 'Words.'), { onDiagnostic }, 'mine');
  edition?.report('mine/short', 'A word');
  edition?.report('mine/long', 'Words', { severity: 'error', path: '/children/0' });
  expect(seen).toEqual([
    { severity: 'info', ruleId: 'mine/short', reason: 'A word', source: 'mine' },
    { severity: 'error', ruleId: 'mine/long', reason: 'Words', source: 'mine', path: '/children/0' },
  ]);
});
