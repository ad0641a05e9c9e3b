import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/docx.ts';
import { epub } from '../../../src/epub.ts';
import { html } from '../../../src/html.ts';
import {
  article,
  articlesOf,
  bare,
  type Diagnostic,
  emphasis,
  exportAll,
  footnoteDefinition,
  footnoteReference,
  fromJson,
  fromText,
  heading,
  jsonLd,
  link,
  note,
  paragraph,
  publication,
  pullQuote,
  readArticle,
  text,
  toJson,
  toJsonLd,
  verify,
} from '../../../src/index.ts';
import { fromMarkdown, markdown, toMarkdown } from '../../../src/markdown.ts';
import { ninjs } from '../../../src/ninjs.ts';
import { missingFrom } from '../../../src/parse/embedded/whole.ts';
import { pdf } from '../../../src/pdf.ts';
import { ssml } from '../../../src/ssml.ts';
import { faces } from '../../conformance/faces.ts';
import { article as anyArticle, publication as anyPublication } from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';

const formats = { pdf, docx, epub, html, text };
const seeds = join(import.meta.dirname, '../../../seeds');
const lamps = article(
  { language: 'en', headline: 'Two lamps' },
  paragraph('The first lamp is lit.', footnoteReference('a')),
  heading(2, 'On the rock'),
  paragraph('The second lamp is not.'),
  footnoteDefinition('a', paragraph('Since 1890.')),
);

/** A packed file, a part of which was edited. */
function edited(file: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part] ?? new Uint8Array(0));
  expect(before).toContain(from);
  return zipSync({ ...parts, [part]: strToU8(before.replace(from, to)) });
}

describe('verify', () => {
  it.each<[unknown, string]>([
    [null, 'source: expected an article or a publication, got null'],
    [{ type: 'article' }, 'source: expected an article or a publication, got an object'],
    [{ ...lamps, omitted: undefined }, '/omitted: expected a list, got undefined'],
  ])('refuses a source of a wrong shape: %j', async (source, message) => {
    await expect(Reflect.apply(verify, undefined, [source, 'Words.'])).rejects.toMatchObject({
      code: 'source/invalid',
      message: expect.stringContaining(message),
    });
  });

  it.each(readdirSync(seeds).filter((name) => name.endsWith('.json')))(
    'finds %s whole in every format',
    async (name) => {
      const source = fromJson(readFileSync(join(seeds, name), 'utf8'));
      const each = { pdf: { fonts: await faces() } };
      for (const [format, file] of Object.entries(await exportAll(source, formats, { each }))) {
        const report = await verify(source, file);
        expect(report, format).toMatchObject({ format, whole: true, missing: [] });
        expect(report.pieces).toBeGreaterThan(2);
      }
    },
  );

  it.each(readdirSync(seeds).filter((name) => name.endsWith('.json')))(
    'finds what is read of a source in it, without the signs of its format: %s',
    async (name) => {
      const seed = fromJson(readFileSync(join(seeds, name), 'utf8'));
      const files = { gfm: toMarkdown(seed), markdown: toMarkdown(seed, { dialect: 'offprint' }), json: toJson(seed) };
      for (const [format, file] of Object.entries({ ...files, jsonld: JSON.stringify(toJsonLd(seed)) })) {
        const read = await readArticle(file);
        const report = await verify(read, file);
        expect(report, format).toMatchObject({ format: format === 'gfm' ? 'markdown' : format, missing: [] });
        const more = { ...lamps, children: [...lamps.children, paragraph('A third lamp.')] };
        expect((await verify(more, file)).missing.at(-1), format).toMatchObject({ found: 'nowhere' });
      }
    },
  );

  it('finds all seeds, bound into a publication, in the formats that carry none, and what they lack', async () => {
    const names = readdirSync(seeds).filter((name) => name.endsWith('.json'));
    const sources = names.map((name) => fromJson(readFileSync(join(seeds, name), 'utf8')));
    const bound = publication({ name: 'All seeds', language: 'en' }, ...sources.flatMap(articlesOf));
    const files = await exportAll(bound, { markdown, jsonld: jsonLd, ninjs, ssml });
    for (const [format, file] of Object.entries(files)) {
      expect(await verify(bound, file), format).toMatchObject({ format, whole: true });
      const more = { ...bound, children: [...bound.children, article({}, paragraph('A third lamp.'))] };
      expect((await verify(more, file)).missing, format).toMatchObject([{ text: 'A third lamp.', found: 'nowhere' }]);
    }
  });

  it('says where the source has what a file lacks', async () => {
    const raw = 'The lamp\n\nIt burns all *night*, and the harbour sees it.\n';
    const source = fromMarkdown(raw);
    const { missing } = await verify(source, await html.write(lamps));
    expect(missing.map(({ position }) => position && raw.slice(position.start.offset, position.end.offset))).toEqual([
      'The lamp',
      'It burns all *night*, and the harbour sees it.',
    ]);
  });

  it('takes a text with signs of Markdown for the text that it is', async () => {
    const signs = article({ language: 'en' }, paragraph('# One'), paragraph('**Two** and [three](/three).'));
    expect(await verify(signs, '# One\n\n**Two** and [three](/three).')).toMatchObject({ format: 'text', whole: true });
  });

  it('finds any article whole in the formats that others may edit', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (source) => {
        for (const [format, file] of Object.entries(await exportAll(source, { docx, epub, html }))) {
          expect((await verify(source, file)).missing, format).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('takes the white space that a format may not hold for white space', async () => {
    const source = article({ language: 'en', headline: 'One\u000clamp\u000b!' }, paragraph('A\u000cdark \u0000rock.'));
    const each = { pdf: { fonts: await faces() } };
    for (const [format, file] of Object.entries(await exportAll(source, formats, { each }))) {
      expect((await verify(source, file)).missing, format).toEqual([]);
    }
  });

  it('finds signs in a paragraph that runs right to left', async () => {
    const source = article({ language: 'en' }, { ...paragraph('<b>"x"</b> & [one]>'), direction: 'rtl' });
    expect((await verify(source, await pdf.write(source))).missing).toEqual([]);
  });

  it('notices a sentence that is not in the file, wherever it stood', async () => {
    const files = await exportAll(lamps, formats);
    const more = publication({ name: 'Lamps', language: 'en' }, article({}, paragraph('A third lamp.')), lamps);
    for (const [format, file] of Object.entries(files)) {
      const { whole, missing } = await verify(more, file);
      expect(whole, format).toBe(false);
      expect(missing).toEqual([{ path: '/children/0/children/0/children/0', text: 'A third lamp.', found: 'nowhere' }]);
    }
  });

  it('tells what stands elsewhere, and what stands too seldom', async () => {
    const [first, second] = [paragraph('One lamp.'), paragraph('Another lamp.')];
    const file = await html.write(article({ language: 'en' }, first, second));
    expect((await verify(article({}, second, first), file)).missing).toMatchObject([
      { text: 'One lamp.', found: 'elsewhere' },
    ]);
    expect((await verify(article({}, first, first), file)).missing).toMatchObject([{ found: 'elsewhere' }]);
  });

  it('unpacks no more of a PDF than the limits allow', async () => {
    const file = await pdf.write(lamps);
    expect(await verify(lamps, file, { limits: { part: 2 ** 22 } })).toMatchObject({ whole: true });
    for (const limits of [{ entries: 5 }, { part: 50 }, { total: 50 }])
      await expect(verify(lamps, file, { limits })).rejects.toMatchObject({ code: 'source/limit' });
  });

  it('lists what the parser kept out, with its place in the source', async () => {
    const raw = 'The lamp\n\nIt burns all night, and the harbour sees it.\n\nShare this article\n';
    const source = fromText(raw, { language: 'en' });
    const { omitted } = await verify(source, await text.write(source));
    expect(omitted).toMatchObject([
      { path: '/omitted/0', text: 'Share this article', position: { start: { line: 5 } } },
    ]);
  });
});

/** A file with other words in its text, as an editor leaves it; the data that it carries stays. */
function inText(
  file: Uint8Array | string,
  changes: readonly (readonly [string | RegExp, string])[],
): Uint8Array | string {
  const change = (words: string): string => changes.reduce((left, [from, to]) => left.replace(from, to), words);
  if (typeof file === 'string') {
    const [body = '', data = ''] = file.split('<script type="application/json"');
    return `${change(body)}<script type="application/json"${data}`;
  }
  const parts = unzipSync(file);
  for (const name of Object.keys(parts).filter((each) => /(?:document\.xml|a\d+\.xhtml)$/.test(each)))
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array(0))));
  return zipSync(parts);
}

/** A block changed, and a paragraph behind it, in the markup of each format. */
const edits = [
  ['The second lamp is not.', 'The last lamp is lit.'],
  [
    'lit.</w:t></w:r></w:p><w:sectPr',
    'lit.</w:t></w:r></w:p><w:p><w:r><w:t>A wholly new lamp.</w:t></w:r></w:p><w:sectPr',
  ],
  ['The last lamp is lit.</p>', 'The last lamp is lit.</p><p>A wholly new lamp.</p>'],
] as const;

describe('readArticle of an edited file', () => {
  const found = async (file: Uint8Array | string): Promise<Partial<Diagnostic>[]> => {
    const diagnostics: Diagnostic[] = [];
    expect(await readArticle(file, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) })).toEqual(lamps);
    return diagnostics.map(({ ruleId, path }) => ({ ruleId, ...(path !== undefined && { path }) }));
  };
  const change = { ruleId: 'read/edited', path: '/children/2/children/0' };

  it('names the block that a reader of the DOCX no longer sees', async () => {
    const file = await docx.write(lamps);
    expect(await found(file)).toEqual([]);
    expect(await found(edited(file, 'word/document.xml', 'second lamp', 'last lamp'))).toEqual([change]);
    const note = { ruleId: 'read/edited', path: '/children/3/children/0/children/0' };
    expect(await found(edited(file, 'word/footnotes.xml', '1890', '1891'))).toEqual([note]);
  });

  it('tells what the file shows in place of a block, and what it shows besides, in each format', async () => {
    for (const [format, exporter] of Object.entries({ docx, epub, html })) {
      const file = await exporter.write(lamps);
      const told: string[] = [];
      await readArticle(inText(file, edits), { onDiagnostic: ({ reason }) => told.push(reason) });
      expect(told, format).toEqual([
        'The file does not show "The second lamp is not." but "The last lamp is lit."',
        expect.stringMatching(/^The file shows "A wholly new lamp.*", which the article does not have$/),
      ]);
    }
  });

  it('takes the words that it shows if they are preferred, and keeps what was not edited', async () => {
    for (const [format, exporter] of Object.entries({ docx, epub, html })) {
      const file = await exporter.write(lamps);
      expect(await readArticle(file, { prefer: 'visible' }), format).toEqual(lamps);
      const { children, ...rest } = lamps;
      const [first = paragraph(''), title = paragraph(''), , note = paragraph('')] = children;
      const read = await readArticle(inText(file, edits), { prefer: 'visible' });
      const [edited, added] = [paragraph('The last lamp is lit.'), paragraph('A wholly new lamp.')];
      expect(read, format).toEqual({ ...rest, children: [first, title, edited, added, note] });
      const gone = inText(file, [['The second lamp is not.', '']]);
      expect(await readArticle(gone, { prefer: 'visible' }), format).toEqual({
        ...rest,
        children: [first, title, note],
      });
    }
  });

  it('takes a number, a short word and a short sentence in the place of a block', async () => {
    for (const words of ['2026', 'Ja', '有人。', 'A']) {
      for (const [format, exporter] of Object.entries({ docx, epub, html })) {
        const changed = inText(await exporter.write(lamps), [['The second lamp is not.', words]]);
        const read = await readArticle(changed, { prefer: 'visible' });
        expect(read.children[2], `${format} ${words}`).toEqual(paragraph(words));
        expect(read.children).toHaveLength(4);
      }
    }
  });

  it('drops what a pull quote says of the offsets of a block that was edited', async () => {
    const block = { ...paragraph('The second lamp is not lit tonight.'), id: 'second' };
    const quote = { ...pullQuote(paragraph('not lit tonight.')), repeats: { block: 'second', start: 19, end: 35 } };
    const source = article({ language: 'en', headline: 'Lamps' }, paragraph('One.'), block, quote);
    const page = inText(await html.write(source), [['The second lamp is not lit tonight.', 'It is dark.']]);
    const read = await readArticle(page, { prefer: 'visible' });
    expect(read.children).toEqual([
      paragraph('One.'),
      { ...paragraph('It is dark.'), id: 'second' },
      pullQuote(paragraph('not lit tonight.')),
    ]);
    const faults: Diagnostic[] = [];
    fromJson(toJson(read), { onDiagnostic: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
  });

  it('keeps and counts the blocks that it would take too long to look for', async () => {
    const pieces = {
      body: Array.from({ length: 10 }, (_, index) => ({ path: `/children/${index}`, text: `b${index}` })),
      anywhere: [],
    };
    const missing = missingFrom('a'.repeat(100), pieces, undefined, 400);
    expect(missing.map(({ found }) => found)).toEqual([
      ...Array<string>(2).fill('nowhere'),
      ...Array<string>(8).fill('unsearched'),
    ]);
    const blocks = Array.from({ length: 3000 }, (_, index) => paragraph(`Lamp ${index} is lit.`));
    const source = article({ language: 'en', headline: 'Lamps' }, ...blocks);
    const [, data = ''] = (await html.write(source)).split('<script type="application/json"');
    const page = `<p>${'x '.repeat(200_000)}</p><script type="application/json"${data}`;
    const told: string[] = [];
    const read = await readArticle(page, { prefer: 'visible', onDiagnostic: ({ reason }) => told.push(reason) });
    expect(told.at(-1)).toMatch(/^The file differs too much to be compared further: \d+ blocks were not looked for$/);
    expect(read.children.slice(-1000)).toEqual(blocks.slice(-1000));
    const report = await verify(source, page);
    expect(report.whole).toBe(false);
    expect(report.missing.at(-1)).toMatchObject({ found: 'unsearched' });
  });

  describe('beside its blocks', () => {
    const about = (url: string) => link(url, 'the log');
    const linked = (first: string, second: string) =>
      article(
        { language: 'en', headline: 'The lamp on the rock', author: [{ type: 'Person', name: 'Ada Diaz' }] },
        paragraph('See ', about(first), ' and ', about(second), '.'),
        paragraph('Write to ', link('mailto:a@example.org', 'us'), '.'),
      );
    const [tides, ships] = ['https://example.org/tides?a=1&b=[2]', 'https://example.org/ships'];
    const source = linked(tides, ships);
    const printed = async () => Object.entries(await exportAll(source, { docx, epub, html }));
    const both = async (file: Uint8Array | string) => {
      const told: string[] = [];
      const read = await readArticle(file, { prefer: 'visible', onDiagnostic: ({ reason }) => told.push(reason) });
      return { told, read };
    };

    /** A file with other addresses, in the relations of its parts too. */
    const redirected = (file: Uint8Array | string, from: string, to: string): Uint8Array | string => {
      if (typeof file === 'string') return inText(file, [[`<a href="${from}"`, `<a href="${to}"`]]);
      const parts = unzipSync(file);
      for (const name of Object.keys(parts).filter((each) => /(?:\.rels|a\d+\.xhtml)$/.test(each)))
        parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array(0)).replace(`"${from}"`, `"${to}"`));
      return zipSync(parts);
    };

    it('tells where a link leads now, and takes it if the visible is preferred', async () => {
      for (const [format, file] of await printed()) {
        const { told, read } = await both(redirected(file, ships, 'https://example.com/a'));
        expect(told, format).toEqual([
          `The words "the log" of the file lead to https://example.com/a and not to ${ships}`,
        ]);
        expect(read, format).toEqual(linked(tides, 'https://example.com/a'));
        const unsafe = await both(redirected(file, 'mailto:a@example.org', 'javascript:alert(1)'));
        expect(unsafe.told, format).toHaveLength(1);
        expect(unsafe.read.children[1], format).toEqual(paragraph('Write to us.'));
      }
    });

    it('tells of words that are a link no longer', async () => {
      const page = inText(await html.write(source), [[/<a href="mailto[^>]*>us<\/a>/, 'us']]);
      const { told, read } = await both(page);
      expect(told).toEqual(['The words "us" of the file do not lead to mailto:a@example.org']);
      expect(read.children).toEqual([source.children[0], paragraph('Write to us.')]);
    });

    it('tells of a byline that names another, and takes a headline that is known again', async () => {
      for (const [format, file] of await printed()) {
        const changes = [
          ['Ada Diaz', 'Eva Diaz'],
          ['The lamp on the rock', 'The lamp on a rock'],
        ] as const;
        const all = typeof file === 'string' ? file.replace(/<title>.*?<\/title>|<meta[^>]*>/g, '') : file;
        const { told, read } = await both(inText(all, [...changes, ...changes, ...changes]));
        expect(told, format).toContain('The file does not show "The lamp on the rock" but "The lamp on a rock"');
        expect(told.join(), format).toMatch(/The file does not show "Ada Diaz"/);
        expect(read.metadata, format).toMatchObject({ headline: 'The lamp on a rock', author: [{ name: 'Ada Diaz' }] });
        expect(read.children, format).toEqual([
          { type: 'paragraph', children: [{ type: 'text', value: expect.stringMatching(/^By Eva Diaz/) }] },
          ...source.children,
        ]);
      }
    });
  });

  it('refuses to take the words of a PDF, which shows lines', async () => {
    const file = await pdf.write(lamps);
    const refused = { code: 'option/invalid', option: 'prefer' };
    await expect(readArticle(file, { prefer: 'visible' })).rejects.toMatchObject(refused);
    expect(await readArticle(file, { prefer: 'embedded' })).toEqual(lamps);
  });

  it('warns that a page of ours has lost its article', async () => {
    const told: string[] = [];
    const onDiagnostic = ({ ruleId }: Diagnostic) => void told.push(ruleId);
    const page = (await html.write(lamps)).replace(/<script type="application\/json".*?<\/script>/s, '');
    expect(bare(await readArticle(page, { onDiagnostic }))).toEqual(bare(lamps));
    expect(told).toContain('read/parsed');
    told.length = 0;
    await readArticle('<!doctype html><title>A</title><article><h1>A</h1><p>Words of others.</p></article>', {
      onDiagnostic,
    });
    expect(told).not.toContain('read/parsed');
  });

  it('finds no edit in any file that was not edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyArticle, anyPublication), async (source) => {
        for (const [format, file] of Object.entries(await exportAll(source, { docx, epub, html }))) {
          const told: string[] = [];
          const onDiagnostic = ({ ruleId, reason }: Diagnostic) => ruleId === 'read/edited' && told.push(reason);
          expect(await readArticle(file, { prefer: 'visible', onDiagnostic }), format).toEqual(source);
          expect(told, format).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('takes no label of a regional form of a language for words that were added', async () => {
    const source = publication(
      { name: 'All', language: 'en' },
      article({ language: 'zh-Hant-TW' }, note('editor', footnoteDefinition('1', paragraph('守塔人')))),
    );
    const linked = publication(
      { name: 'All', language: 'en' },
      article(
        { language: 'en' },
        paragraph(link('https://example.org/', emphasis('Lamps', footnoteReference('1')))),
        footnoteDefinition('1', paragraph('One.')),
      ),
    );
    for (const each of [source, linked])
      for (const [format, file] of Object.entries(await exportAll(each, { docx, epub, html })))
        expect(await readArticle(file, { prefer: 'visible' }), format).toEqual(each);
  });

  it('gives the article of a file whose text cannot be read, and says so', async () => {
    const parts = unzipSync(await docx.write(lamps));
    const broken = zipSync({ ...parts, 'word/document.xml': strToU8('<w:document') });
    expect(await found(broken)).toEqual([{ ruleId: 'read/edited' }]);
  });

  it('names the block that a reader of the EPUB no longer sees', async () => {
    const file = await epub.write(lamps);
    expect(await found(file)).toEqual([]);
    expect(await found(edited(file, 'OEBPS/a0001.xhtml', 'second lamp', 'last lamp'))).toEqual([change]);
  });

  it('names the block that a reader of the page no longer sees', async () => {
    const page = await html.write(lamps);
    expect(await found(page)).toEqual([]);
    const [body = '', data = ''] = page.split('<script type="application/json"');
    const changed = body.replace('The second lamp', 'The <b>last</b> lamp');
    expect(await found(`${changed}<script type="application/json"${data}`)).toEqual([change]);
  });
});
