/** `exportAll`: in order, options of all and of each, the first failure named. */
import { expect, test } from 'vitest';
import { epub } from '../../src/epub.ts';
import {
  article,
  type Exporter,
  type ExportOptions,
  exportAll,
  OffprintError,
  paragraph,
  text,
  toText,
} from '../../src/index.ts';
import { pdf } from '../../src/pdf.ts';

const source = article({ language: 'en' }, paragraph('Words.'));

/** An exporter that keeps what it was given. */
function recorder(): Exporter<ExportOptions, string> & { seen: ExportOptions[] } {
  const seen: ExportOptions[] = [];
  const write = (_: unknown, options: ExportOptions = {}): string => {
    seen.push(options);
    return 'done';
  };
  return { format: 'record', mediaType: 'text/plain', extension: '.rec', seen, write };
}

const failing = (cause: unknown): Exporter => ({
  ...{ format: 'fail', mediaType: 'text/plain', extension: '.fail' },
  write: () => Promise.reject(cause),
});

test('gives the outputs by the keys of the caller, in their order', async () => {
  const files = await exportAll(source, { second: recorder(), first: text });
  expect(Object.entries(files)).toEqual([
    ['second', 'done'],
    ['first', 'Words.\n'],
  ]);
});

test('hands every exporter the options of all, and its own over them', async () => {
  const [a, b] = [recorder(), recorder()];
  await exportAll(
    source,
    { a, b },
    { title: 'Of all', baseUrl: 'https://example.org/', each: { b: { title: 'Of b' } } },
  );
  expect(a.seen).toEqual([{ title: 'Of all', baseUrl: 'https://example.org/' }]);
  expect(b.seen).toEqual([{ title: 'Of b', baseUrl: 'https://example.org/' }]);
});

test('names the exporter that failed, keeps the cause, and runs none after it', async () => {
  const later = recorder();
  const cause = new Error('no ink');
  const failure = exportAll(source, { mine: failing(cause), later });
  await expect(failure).rejects.toThrow(OffprintError);
  await expect(failure).rejects.toMatchObject({ code: 'export/failed', format: 'mine', cause });
  expect(later.seen).toEqual([]);
});

test('lets a wrong option through as what it is', async () => {
  const wrong = { width: -1 };
  await expect(exportAll(source, { text }, { each: { text: wrong } })).rejects.toMatchObject({
    code: 'option/invalid',
    option: 'width',
  });
});

test('refuses options that are no options', async () => {
  for (const options of ['a4', { each: 'a4' }]) {
    const writing = exportAll(source, { text }, JSON.parse(JSON.stringify(options)));
    await expect(writing).rejects.toMatchObject({ code: 'option/invalid' });
  }
});

test.each<[unknown, unknown, string]>([
  [{}, {}, 'exporters: expected one at least, such as { pdf }'],
  ['pdf', {}, 'exporters: expected an object of exporters, such as { pdf, docx }, got "pdf"'],
  [{ text: toText }, {}, 'exporters.text: expected an exporter, an object with a method write, got a function'],
  [{ pdf: undefined }, {}, 'exporters.pdf: expected an exporter, an object with a method write, got undefined'],
  [
    { text },
    { width: 72 },
    'width: no option of all formats; what is for one of them goes into each: { text: { width: … } }',
  ],
  [{ text }, { text: {} }, 'text: no option of all formats; what is for one of them goes into each: { text: … }'],
  [{ text }, null, 'options: expected an object, got null'],
  [{ text }, { titel: 'A' }, 'titel: there is no such option; did you mean title?'],
  [{ text }, { assets: { 'a.png': 'aGk=' } }, 'assets["a.png"]: expected bytes, got "aGk="'],
  [
    { text },
    { assets: new Map() },
    'assets: expected a function, or a record of bytes by the address of the picture, got a Map',
  ],
  [{ pdf }, { each: { pdf: { fonts: ['a.ttf'] } } }, 'fonts[0]: expected an object with family and data, got "a.ttf"'],
  [
    { pdf },
    { each: { pdf: { fonts: [{ family: 'A', data: new ArrayBuffer(2) }] } } },
    'fonts[0].data: expected the bytes of a font, got an ArrayBuffer (make bytes of it',
  ],
  [
    { epub },
    { each: { epub: { fonts: [{ data: new Uint8Array(2), wieght: 400 }] } } },
    'fonts[0].wieght: there is no such option; did you mean weight?',
  ],
  [{ epub }, { each: { epub: { accessibility: {} } } }, 'accessibility.certifiedBy: expected a name, got undefined'],
  [{ text }, { each: { txt: {} } }, 'each.txt: there is no such option; did you mean text?'],
  [{ text }, { each: { text: { widht: 72 } } }, 'widht: there is no such option; did you mean width?'],
])('tells a caller without types what is wrong with %j, %j', async (exporters, options, message) => {
  await expect(Reflect.apply(exportAll, undefined, [source, exporters, options])).rejects.toMatchObject({
    code: 'option/invalid',
    message: expect.stringContaining(message),
  });
});

test('stops at a signal with the reason of the signal', async () => {
  const controller = new AbortController();
  const stopping: Exporter = {
    ...recorder(),
    write() {
      controller.abort(new Error('enough'));
      return 'done';
    },
  };
  const later = recorder();
  const { signal } = controller;
  await expect(exportAll(source, { stopping, later }, { signal })).rejects.toThrow('enough');
  expect(later.seen).toEqual([]);
});
