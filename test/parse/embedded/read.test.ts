import { unzipSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/docx.ts';
import { epub } from '../../../src/epub.ts';
import { html } from '../../../src/html.ts';
import {
  type Article,
  article,
  type Diagnostic,
  exportAll,
  fromJson,
  type Publication,
  paragraph,
  publication,
  readArticle,
  readAssets,
  toJson,
} from '../../../src/index.ts';
import { pdf } from '../../../src/pdf.ts';
import { article as anyArticle, publication as anyPublication } from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';
import { growth } from '../../work.ts';

const carriers = { pdf, docx, epub, html };
const small = article({ language: 'en', headline: 'A lamp' }, paragraph('The lamp is lit. <b> & ]]>'));

/** The files of a source, by format. */
async function filesOf(source: Article | Publication): Promise<Record<keyof typeof carriers, Uint8Array>> {
  const { html: page, ...files } = await exportAll(source, carriers);
  return { ...files, html: new TextEncoder().encode(page) };
}

/** A PDF with entries of the catalog, and other objects from number 2 on. */
const pdfOf = (catalog: string, objects: readonly string[]): string =>
  [
    `%PDF-1.7\n1 0 obj << /Type /Catalog ${catalog} >> endobj`,
    ...objects.map((object, index) => `${index + 2} 0 obj ${object} endobj`),
    'trailer << /Root 1 0 R >>\n',
  ].join('\n');

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('readArticle', () => {
  it('gives back any article, deep-equal, from every format that carries it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyArticle, anyPublication), async (source) => {
        for (const [format, file] of Object.entries(await filesOf(source))) {
          expect(await readArticle(file), format).toEqual(source);
        }
        expect(await readArticle(toJson(source))).toEqual(source);
      }),
      { numRuns: 15 },
    );
  });

  it('reads a page from a string, and a file from a view into a larger buffer', async () => {
    const files = await filesOf(small);
    expect(await readArticle(new TextDecoder().decode(files.html))).toEqual(small);
    const buffer = new Uint8Array(files.docx.length + 3);
    buffer.set(files.docx, 3);
    expect(await readArticle(buffer.subarray(3))).toEqual(small);
  });

  it('gives a text, a Markdown or a page of others to its parser', async () => {
    const found: Diagnostic[] = [];
    const read = await readArticle('Just a line of text.\n', { onDiagnostic: (diagnostic) => found.push(diagnostic) });
    expect(read).toMatchObject({ type: 'article', children: [{ type: 'paragraph' }] });
    expect(found.map(({ ruleId }) => ruleId)).toContain('detect/parser');
  });

  it.each(['pdf', 'docx', 'epub'] as const)('says that a %s file carries none', async (format) => {
    const file = await carriers[format].write(small, { embedSource: false });
    await expect(readArticle(file)).rejects.toMatchObject({ code: 'envelope/missing' });
  });

  it('parses a page of ours that carries none', async () => {
    const page = await html.write(small, { embedSource: false });
    const read = await readArticle(page);
    expect(read).toMatchObject({ metadata: { headline: 'A lamp' } });
    const faults: Diagnostic[] = [];
    expect(fromJson(toJson(read), { onDiagnostic: (fault) => faults.push(fault) })).toEqual(read);
    expect(faults).toEqual([]);
  });

  it('refuses an article of a newer model', async () => {
    const source = publication({ name: 'Lamps' }, small);
    const newer = { ...source, version: 2 };
    const { epub: file } = await filesOf(source);
    const parts = unzipSync(file);
    const path = 'META-INF/offprint.article.json';
    const changed = zipSync({ ...parts, [path]: new TextEncoder().encode(JSON.stringify(newer)) });
    await expect(readArticle(changed)).rejects.toMatchObject({ code: 'envelope/version' });
  });

  it('mends and reports an envelope that has another shape', async () => {
    const { html: file } = await filesOf(small);
    const page = new TextDecoder().decode(file).replace('"type":"paragraph"', '"type":"paragraf"');
    const found: string[] = [];
    const read = await readArticle(page, { onDiagnostic: ({ ruleId }) => found.push(ruleId) });
    expect(found).toContain('json/schema');
    expect(read).toMatchObject({ type: 'article', metadata: { headline: 'A lamp' } });
  });

  it.each([{ limits: { part: -1 } }, { limits: { depth: 1 } }, { limits: 3 }])(
    'refuses the option %o',
    async (options) => {
      await expect(readArticle('One.', options as object)).rejects.toMatchObject({ code: 'option/invalid' });
    },
  );
});

describe('what was to be read and is not there', () => {
  it.each([
    ['article.pdf', 'file: expected what the file holds, got its name, "article.pdf"; nothing here opens files'],
    [
      new ArrayBuffer(2),
      'file: expected bytes or a string, got an ArrayBuffer (make bytes of it: new Uint8Array(buffer))',
    ],
    [Promise.resolve(''), 'file: expected bytes or a string, got a promise (await it)'],
    [undefined, 'file: expected bytes or a string, got undefined'],
  ])('is told of %o', async (file, message) => {
    for (const call of [readArticle, readAssets])
      await expect(Reflect.apply(call, undefined, [file])).rejects.toMatchObject({ code: 'source/invalid', message });
  });
});

describe('readArticle of a PDF', () => {
  it('reads objects that other tools have put into object streams, and a file specification in UTF-16', async () => {
    const json = toJson(small);
    const name = `<FEFF${[...'offprint.article.json'].map((letter) => `00${letter.charCodeAt(0).toString(16)}`).join('')}>`;
    const objects = [
      '<< /Type /Catalog /Names 12 0 R >>',
      '<< /EmbeddedFiles << /Kids [13 0 R 12 0 R 13 0 R] >> >>',
      `<< /Kids [13 0 R] /Names [(x) << /Type /Filespec /UF ${name} /EF << /F 5 0 R >> >>] >>`,
    ];
    const offsets = objects.map((_, index) => objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
    const head = objects.map((_, index) => `${11 + index} ${offsets[index]}`).join(' ');
    const packed = latin1(zlibSync(bytesOf(`${head} ${objects.join(' ')}`)));
    const stream = `/Type /ObjStm /N 3 /First ${head.length + 1} /Filter [/FlateDecode] /Length ${packed.length}`;
    const file = [
      '%PDF-1.7',
      `5 0 obj << /Length 6 0 R >> stream\n${latin1(new TextEncoder().encode(json))}\nendstream endobj`,
      `6 0 obj ${new TextEncoder().encode(json).length} endobj`,
      `7 0 obj << ${stream} >> stream\r\n${packed}\nendstream endobj`,
      '8 0 obj << /Type /XRef /Root 11 0 R /Length 0 >> stream\n\nendstream endobj',
      'startxref 0 %%EOF',
    ].join('\n');
    expect(await readArticle(bytesOf(file))).toEqual(small);
  });

  it('takes the last object of a number, as after an update', async () => {
    const { pdf: file } = await filesOf(small);
    const root = /\/Root (\d+) 0 R/.exec(latin1(file))?.[1];
    const update = `\n${root} 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root ${root} 0 R >>\n%%EOF`;
    await expect(readArticle(bytesOf(latin1(file) + update))).rejects.toMatchObject({ code: 'envelope/missing' });
  });

  it('says that a file is damaged, where its end is lost', async () => {
    const { pdf: file } = await filesOf(small);
    const end = latin1(file).lastIndexOf('trailer');
    await expect(readArticle(file.subarray(0, end))).rejects.toMatchObject({
      code: 'source/invalid',
      message: 'The PDF is damaged: its catalog is not to be found',
    });
  });

  it('refuses an encrypted file', async () => {
    const { pdf: file } = await filesOf(small);
    const locked = latin1(file).replace('/Root', '/Encrypt 1 0 R /Root');
    await expect(readArticle(bytesOf(locked))).rejects.toMatchObject({
      code: 'source/invalid',
      message: 'The PDF is encrypted',
    });
  });

  it.each([
    ['references in a ring', '1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj trailer << /Root 1 0 R >>'],
    [
      'a tree that is its own child',
      '1 0 obj << /Names 2 0 R /Kids [1 0 R] /EmbeddedFiles 1 0 R >> endobj trailer << /Root 1 0 R >>',
    ],
    ['deep nesting', `1 0 obj ${'['.repeat(100_000)} endobj trailer << /Root 1 0 R >>`],
    ['strings without an end', '1 0 obj ((((( '.repeat(50_000)],
    ['hexadecimal strings without an end', '1 0 obj <41 '.repeat(50_000)],
    ['streams without an end', '1 0 obj << /Length 9 0 R >> stream\n'.repeat(50_000)],
    ['lengths that lead back', '1 0 obj << /Length -40 >> stream\nxx endstream endobj '.repeat(20_000)],
    ['lengths that are no whole numbers', '1 0 obj << /Length 0.5 >> stream\nxx endstream endobj '.repeat(20_000)],
    ['names without an end', `1 0 obj /${'a'.repeat(1e6)}`],
    ['nothing else', ''],
  ])('comes to an end at %s', async (_, body) => {
    await expect(readArticle(bytesOf(`%PDF-1.7\n${body}`))).rejects.toMatchObject({ name: 'OffprintError' });
  });

  it('takes a text that speaks of the mark of a PDF for a text, and our page of it for a page', async () => {
    for (const headline of ['What %PDF-1.7 means for printers', '%PDF-1.7 means more than a number']) {
      expect(await readArticle(`${headline}\n\nIt is the mark of a file.\n`)).toMatchObject({ type: 'article' });
      const source = article({ language: 'en', headline }, paragraph('It is the mark of a file.'));
      const { html: page } = await filesOf(source);
      expect(await readArticle(page)).toEqual(source);
    }
  });

  it('reads a PDF behind bytes that a mailer or a printer driver put there', async () => {
    const { pdf: file } = await filesOf(small);
    for (const junk of ['\r\n', '\xef\xbb\xbf', '\0\0', '\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n', 'Content: pdf\n\n'])
      expect(await readArticle(bytesOf(junk + latin1(file)))).toEqual(small);
  });

  it('takes no word of the language it is written in for one of the syntax', async () => {
    const file = '%PDF-1.7\n1 0 obj << /Names constructor >> endobj trailer << /Root 1 0 R >>';
    await expect(readArticle(bytesOf(file))).rejects.toMatchObject({ code: 'source/invalid' });
  });

  it.each([
    [
      'streams without an end',
      readAssets,
      (n: number) => pdfOf('', Array<string>(n).fill('<< /Length 0.5 >> stream\nxxxxxxxx')),
    ],
    [
      'references to one long object',
      readArticle,
      (n: number) => pdfOf(`/AF [${'2 0 R '.repeat(n / 8)}]`, [`<< /UF [${'1 '.repeat(n)}] >>`]),
    ],
    [
      'nodes that share one list of nodes',
      readArticle,
      (n: number) => {
        const kids = Array.from({ length: n / 4 }, (_, index) => `${index + 3} 0 R`).join(' ');
        const nodes = Array<string>(n / 4).fill('<< /Kids 2 0 R >>');
        return pdfOf('/Names << /EmbeddedFiles 3 0 R >>', [`[${kids}]`, ...nodes]);
      },
    ],
  ])('takes time in proportion to the file: %s', { timeout: 120_000 }, async (_, read, fileOf) => {
    const take = (n: number) =>
      read(bytesOf(fileOf(n))).catch((error) => expect(error).toMatchObject({ name: 'OffprintError' }));
    expect(await growth(take, 4000, 32_000)).toBeLessThan(24);
  });

  it('holds the limits', async () => {
    const { pdf: file } = await filesOf(small);
    await expect(readArticle(file, { limits: { entries: 5 } })).rejects.toMatchObject({ code: 'source/limit' });
    await expect(readArticle(file, { limits: { part: 50 } })).rejects.toMatchObject({ code: 'source/limit' });
  });
});

describe('readArticle of damaged files', () => {
  it('gives an article or an OffprintError, wherever bytes were changed or cut off', async () => {
    const files = await filesOf(small);
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
      cut: fc.boolean(),
      format: fc.constantFrom('pdf', 'docx', 'epub', 'html'),
    } as const);
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte, cut, format }) => {
        const file = files[format].slice();
        const place = Math.floor(at * (file.length - 1));
        file[place] = byte;
        try {
          const read = await readArticle(cut ? file.subarray(0, place) : file);
          expect(['article', 'publication']).toContain(read.type);
        } catch (error) {
          expect(error).toMatchObject({ name: 'OffprintError' });
        }
      }),
      { numRuns: 300 },
    );
  });
});
