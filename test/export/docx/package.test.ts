import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DocxOptions, docx, toDocx } from '../../../src/export/docx/index.ts';
import { exportAll } from '../../../src/export/exporter.ts';
import { languageOf } from '../../../src/language/index.ts';
import {
  article,
  blockquote,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  link,
  list,
  paragraph,
  publication,
  table,
  tableRow,
} from '../../../src/model/build.ts';
import { envelopeNamespace, sealEnvelope } from '../../../src/model/envelope.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fc } from '../../property.ts';
import { house } from './house.ts';
import { all, type Element, type Package, printed, readDocx, textOf, value } from './package.ts';
import { looseEnds } from './references.ts';
import { assets, seeds, sources } from './sources.ts';

/** The file is well-formed, and every reference of it leads somewhere. */
const expectSound = (file: Package): void => expect(looseEnds(file)).toEqual([]);

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each(sources)('%s', (_, source) => {
  it('has no reference that leads nowhere, with pictures, without, and in the look of a house', async () => {
    expectSound(await printed(source, { assets }));
    expectSound(await printed(source));
    expectSound(await printed(source, { assets, reference: await house() }));
  });
});

describe.each(seeds)('%s', (_, source) => {
  it('holds the text of each block in order, as often as the model has it', async () => {
    const file = await printed(source);
    const text = fold(
      file
        .lines()
        .map((line) => line.replace(/^\w+: /, ''))
        .join('\n'),
    );
    const notes = fold(textOf(file.part('word/footnotes.xml')));
    let from = 0;
    for (const block of source.children) {
      // A caption stands above its table; a note's marker and a picture stand in the text.
      if (block.type === 'figure')
        for (const part of block.children) expect(text).toContain(fold(plainText(part).split('\n')[0] ?? ''));
      if (block.type === 'figure' || JSON.stringify(block).includes('"image"')) continue;
      if (block.type === 'footnoteDefinition') {
        for (const line of plainText(block).split('\n')) expect(notes).toContain(fold(line));
        continue;
      }
      for (const line of plainText(block).split('\n')) {
        const at = text.indexOf(fold(line), from);
        expect(at, line).toBeGreaterThanOrEqual(from);
        from = at + fold(line).length;
      }
    }
  });
});

describe('the bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are the same at any time, in any zone, after any other document', async () => {
    const source = publication({ name: 'All', language: 'en' }, ...seeds.map(([, seed]) => seed));
    const first = await toDocx(source, { assets });
    vi.useFakeTimers({ now: new Date('2035-05-05T05:05:05Z'), toFake: ['Date'] });
    process.env.TZ = 'Asia/Tokyo';
    await toDocx(article({}, list('another')), { assets });
    expect(await toDocx(source, { assets })).toEqual(first);
  });

  it('are the same in another process and another time zone', async () => {
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { toDocx } from './src/docx.ts';
      const article = JSON.parse(readFileSync('seeds/every-node.json', 'utf8'));
      console.log(createHash('sha256').update(await toDocx(article)).digest('hex'));
    `;
    const elsewhere = (TZ: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: join(import.meta.dirname, '../../..'),
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }).trim();
    const everyNode = seeds.find(([name]) => name === 'every-node.json')?.[1] ?? article({});
    const here = digest(await toDocx(everyNode));
    expect([elsewhere('Asia/Tokyo'), elsewhere('America/Lima')]).toEqual([here, here]);
  });
});

describe('the properties of the file', () => {
  const core = async (...given: Parameters<typeof printed>): Promise<Record<string, string>> => {
    const file = await printed(...given);
    const children = file.part('docProps/core.xml').children;
    return Object.fromEntries(
      children.flatMap((child) => (typeof child === 'string' ? [] : [[child.name, child.children.join('')]])),
    );
  };

  it('say what is known of the article', async () => {
    const source = article(
      {
        language: 'en-GB',
        headline: 'A & B',
        author: [
          { type: 'Person', name: 'Ada' },
          { type: 'Person', name: 'Ben' },
        ],
        description: 'Deck.',
        keywords: ['x', 'y'],
        articleSection: 'Coast',
        identifier: 'id-1',
        datePublished: '2026-03-14',
        dateModified: '2026-03-15T10:00:00+02:00',
        license: 'CC0',
        isBasedOn: { name: 'Book', publisher: 'House' },
      },
      'Text.',
    );
    expect(await core(source)).toEqual({
      'dc:title': 'A & B',
      'dc:creator': 'Ada; Ben',
      'cp:keywords': 'x; y',
      'dc:description': 'Deck.',
      'cp:category': 'Coast',
      'dc:identifier': 'id-1',
      'dc:language': 'en-GB',
      'dcterms:created': '2026-03-14T00:00:00Z',
      'dcterms:modified': '2026-03-15T08:00:00Z',
    });
    const file = await printed(source);
    const custom = all(file.part('docProps/custom.xml'), 'property');
    expect(custom.map((each) => `${each.attributes.name}=${all(each, 'vt:lpwstr')[0]?.children.join('')}`)).toEqual([
      'articleSection=Coast',
      'datePublished=2026-03-14',
      'isBasedOn=Book; House',
      'license=CC0',
    ]);
  });

  it('invent nothing, no time either', async () => {
    expect(await core(article({}, 'Some first words.'))).toEqual({ 'dc:title': 'Some first words.' });
    expect(await core(publication({ name: 'All' }, article({})))).toEqual({ 'dc:title': 'All' });
  });

  it('do not take a change for the making', async () => {
    expect(await core(article({ headline: 'T', dateModified: '2026-05-05' }))).toEqual({
      'dc:title': 'T',
      'dcterms:modified': '2026-05-05T00:00:00Z',
    });
  });

  it('take the time that the caller gives', async () => {
    expect(await core(article({ headline: 'T' }), { timestamp: '2026-11-24T08:00:00Z' })).toEqual({
      'dc:title': 'T',
      'dcterms:created': '2026-11-24T08:00:00Z',
      'dcterms:modified': '2026-11-24T08:00:00Z',
    });
  });

  it('are the publication’s own', async () => {
    const source = publication(
      { name: 'Spring', language: 'de', editor: [{ type: 'Person', name: 'Eva' }], datePublished: '2026' },
      article({ headline: 'T' }),
    );
    expect(await core(source)).toEqual({
      'dc:title': 'Spring',
      'dc:creator': 'Eva',
      'dc:language': 'de',
      'dcterms:created': '2026-01-01T00:00:00Z',
      'dcterms:modified': '2026-01-01T00:00:00Z',
    });
  });
});

describe('the envelope', () => {
  const source = article({ language: 'en', headline: 'A < B & "C" \uffff \ud800' }, 'Text \ufffe ]]> \r\n.');

  it('is a part of the document, character for character', async () => {
    const file = await printed(source);
    const envelope = file.part('customXml/item1.xml');
    expect(envelope.attributes.xmlns).toBe(envelopeNamespace);
    expect(envelope.children.join('')).toBe(sealEnvelope(source, true));
    expect(JSON.parse(envelope.children.join(''))).toEqual(source);
    const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
    expect(relations.map(({ attributes }) => attributes.Target)).toContain('../customXml/item1.xml');
    const types = all(file.part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes.PartName);
    expect(types).toContain('/customXml/itemProps1.xml');
  });

  it('is left out on demand', async () => {
    const file = await printed(source, { embedSource: false });
    expect(Object.keys(file.files).filter((path) => path.startsWith('customXml'))).toEqual([]);
    expect(JSON.stringify(file.part('word/_rels/document.xml.rels'))).not.toContain('customXml');
  });
});

describe('options', () => {
  const pageOf = async (options: DocxOptions) => {
    const document = (await printed(article({}, table(tableRow('a'))), options)).part('word/document.xml');
    const size = all(document, 'w:pgSz')[0]?.attributes;
    const margins = all(document, 'w:pgMar')[0]?.attributes;
    const width = Number(size?.['w:w']);
    const measure = width - Number(margins?.['w:left']) - Number(margins?.['w:right']);
    expect(all(document, 'w:tblW')[0]?.attributes['w:w']).toBe(String(measure));
    return {
      width,
      height: Number(size?.['w:h']),
      measure,
      top: Number(margins?.['w:top']),
      orient: size?.['w:orient'],
    };
  };

  it('choose the paper, and the column stays as wide', async () => {
    expect(await pageOf({})).toMatchObject({ width: 11906, measure: 7200 });
    expect(await pageOf({ pageSize: 'letter' })).toMatchObject({ width: 12240, measure: 7200 });
    expect(await pageOf({ pageSize: 'a5' })).toMatchObject({ width: 8391, height: 11906 });
  });

  it('take a paper of any size, and margins, in points', async () => {
    expect(await pageOf({ pageSize: { width: 600, height: 400 } })).toMatchObject({
      width: 12000,
      measure: 7200,
      orient: 'landscape',
    });
    expect(await pageOf({ margins: { top: 100, left: 50 } })).toMatchObject({
      top: 2000,
      measure: 11906 - 1000 - 2353,
    });
  });

  it('change fonts, colours and styles', async () => {
    const file = await printed(article({ language: 'en' }, list('a')), {
      theme: {
        colors: { accent: '#00457c' },
        faces: { serif: 'Garamond', sans: 'Gill & Sans' },
        styles: {
          Title: { size: 40, align: 'center', bold: false, before: 12 },
          Author: { face: 'serif', color: 'accent' },
        },
      },
    });
    const styles = all(file.part('word/styles.xml'), 'w:style');
    const style = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id) as Element;
    expect(value(style('Title'), 'w:sz')).toBe('80');
    expect(value(style('Title'), 'w:jc')).toBe('center');
    expect(value(style('Title'), 'w:b')).toBe('false');
    expect(all(style('Title'), 'w:spacing')[0]?.attributes).toMatchObject({ 'w:before': '240', 'w:line': '938' });
    expect(all(style('Author'), 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Garamond');
    expect(value(style('Author'), 'w:color')).toBe('00457C');
    expect(all(style('Caption'), 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Gill & Sans');
    expect(value(file.part('word/numbering.xml'), 'w:color')).toBe('00457C');
  });

  it.each([
    [{ pageSize: 'a3' }, 'pageSize', '"a4", "letter", "a5" or { width, height }'],
    [{ pageSize: { width: 600 } }, 'pageSize', 'pageSize.height'],
    [{ pageSize: { width: 600, height: Number.NaN } }, 'pageSize', 'a number of points'],
    [{ margins: { top: -1 } }, 'margins', 'from 0'],
    [{ margins: { left: 300, right: 250 } }, 'margins', 'an inch'],
    [{ margins: 72 }, 'margins', 'an object'],
    [{ theme: 'reading' }, 'theme', 'an object'],
    [{ theme: { color: {} } }, 'theme', 'colors, faces, styles'],
    [{ theme: { colors: { accent: 'red' } } }, 'theme', '#rrggbb'],
    [{ theme: { faces: { serif: 'x'.repeat(40) } } }, 'theme', '31 characters'],
    [{ theme: { styles: { Headline: {} } } }, 'theme', 'theme.styles.Headline'],
    [{ theme: { styles: { Title: { size: '12' } } } }, 'theme', 'theme.styles.Title.size'],
    [{ signal: 'now' }, 'signal', 'AbortSignal'],
  ])('of a wrong type are refused by name: %j', async (options, option, message) => {
    const wrong: unknown = options;
    await expect(toDocx(article({}), wrong as DocxOptions)).rejects.toMatchObject({
      code: 'option/invalid',
      option,
      message: expect.stringContaining(message),
    });
  });

  it('stop the work', async () => {
    await expect(toDocx(article({}), { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });

  it('set another language than the article’s', async () => {
    const file = await printed(article({ language: 'und' }, 'نص'), { language: 'ar' });
    expect(all(file.part('word/document.xml'), 'w:bidi')).toHaveLength(1);
  });
});

describe('the exporter', () => {
  it('is called by its name', async () => {
    const files = await exportAll(article({ headline: 'T' }), { docx }, { each: { docx: { pageSize: 'letter' } } });
    expect(readDocx(files.docx).lines()).toEqual(['Title: T']);
    expect(docx).toMatchObject({ format: 'docx', extension: '.docx' });
  });

  it('counts the pages at their feet, in the language of the article', async () => {
    for (const language of ['en', 'de', 'zh', 'ar', 'fa', 'und']) {
      const file = await printed(article({ language }));
      expect(file.lines('word/footer1.xml')).toEqual([`Footer: ${languageOf(language).labels.pageOf(1, 1)}`]);
      const fields = all(file.part('word/footer1.xml'), 'w:fldSimple').map(({ attributes }) => attributes['w:instr']);
      expect(fields.sort()).toEqual([' NUMPAGES ', ' PAGE ']);
    }
  });

  it('repeats the headline over all pages but the first, cut at a word', async () => {
    const headline = 'The keeper who would not leave the rock for thirty-one years and a day';
    const file = await printed(article({ language: 'en', headline, articleSection: 'Coast' }));
    expect(file.lines('word/header1.xml')).toEqual([
      'Header: The keeper who would not leave the rock for thirty-one years…',
    ]);
    const kinds = all(file.part('word/document.xml'), 'w:headerReference').map(
      ({ attributes }) => attributes['w:type'],
    );
    expect(kinds).toEqual(['default', 'first']);
  });

  it('gives headings their level in the outline', async () => {
    const styles = all((await printed(article({}))).part('word/styles.xml'), 'w:style');
    const levels = styles.flatMap((style) => value(style, 'w:outlineLvl') ?? []);
    expect(levels).toEqual(['0', '1', '2', '3', '4', '5']);
  });
});

describe('whatever the text is', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '<', '&', '"', '\n', '\t', '\u0000', '\uffff', '\ud83d', 'م', '文', '{', '}', '1'),
  });
  const inline = fc.oneof(
    text.map((content) => ({ type: 'text' as const, value: content })),
    text.map((content) => emphasis(content)),
    fc.tuple(fc.oneof(fc.webUrl(), text, fc.constant('#here')), text).map(([url, content]) => link(url, content)),
    fc.constantFrom('a', 'b', 'none').map((name) => footnoteReference(name)),
  );
  const line = fc.array(inline, { maxLength: 4 }).map((content) => paragraph(...content));
  const block = fc.oneof(
    line,
    fc.array(line, { maxLength: 3 }).map((lines) => blockquote(...lines)),
    fc.array(line, { maxLength: 3 }).map((lines) => list(...lines)),
    fc
      .array(fc.array(text, { maxLength: 3 }), { maxLength: 3 })
      .map((rows) => table(...rows.map((row) => tableRow(...row)))),
    fc.tuple(fc.constantFrom('a', 'b'), line).map(([name, note]) => footnoteDefinition(name, note)),
  );

  it('the file is sound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 6 }),
        fc.constantFrom('en', 'ar', 'zh'),
        async (blocks, language) => {
          expectSound(await printed(article({ language }, { ...paragraph('Here.'), id: 'here' }, ...blocks)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
