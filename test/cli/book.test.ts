/** `--book`: many inputs, one publication. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutputFormat } from '../../src/cli/formats.ts';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Article } from '../../src/model/article.ts';
import { article, paragraph, publication } from '../../src/model/build.ts';
import { toJson } from '../../src/model/envelope.ts';
import { fromJson } from '../../src/model/validate.ts';
import { plainText } from '../../src/model/visit.ts';
import { readPdf } from '../export/pdf/read-pdf.ts';
import { folder, offprint } from './command.ts';

const harbour = 'The harbour opens\n\nThe new harbour opened on Monday, after nine years of work.\n\nNobody came.\n';
const storm = 'The harbour closes\n\nThe new harbour closed on Friday, after four days of storm.\n';

/** Writes the model, whatever the options. */
const model: OutputFormat = {
  name: 'model',
  extensions: ['.model'],
  mediaType: 'application/json',
  text: true,
  load: async () => ({
    format: 'model',
    mediaType: 'application/json',
    extension: '.model',
    write: (source) => toJson(source),
  }),
};

async function run(args: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    isScreen: false,
    debug: false,
    read: async () => Buffer.from(storm),
    print: async (data) => void printed.push(Buffer.from(data).toString()),
    tell: async (line) => void told.push(line),
  };
  const code = await main(args, terminal, () => '1.2.3', [model]);
  return { code, stdout: printed.join(''), stderr: told.join('\n') };
}

const bound = (text: string) => {
  const source = fromJson(text);
  if (source?.type !== 'publication') throw new Error('no publication');
  return source;
};

/** The word that an article is told by. */
const said = (one: Article): string | undefined => /Within|opened|closed/.exec(plainText(one))?.[0];

describe('a book', () => {
  test('holds all inputs in their order, under the name and the date that it is given', async () => {
    const cwd = folder({ 'b.txt': storm, 'a.txt': harbour });
    const args = [join(cwd, 'b.txt'), join(cwd, 'a.txt'), '-', '--book', ' Harbour News ', '--date', '2026-03'];
    const { code, stdout } = await run([...args, '--lang', 'en', '--author', 'Una Holm', '--to', 'model']);
    expect(code).toBe(0);
    const { language, metadata, children } = bound(stdout);
    expect({ language, metadata }).toEqual({
      language: 'en',
      metadata: { name: 'Harbour News', datePublished: '2026-03' },
    });
    expect(children.map(said)).toEqual(['closed', 'opened', 'closed']);
    expect(children.map(({ metadata: own }) => own.author?.[0]?.name)).toEqual(Array(3).fill('Una Holm'));
    expect(children.some(({ metadata: own }) => own.datePublished !== undefined)).toBe(false);
  });

  test.each([
    [['en', 'en'], 'en'],
    [['en-GB', 'en-US'], 'en'],
    [['en', 'de'], 'und'],
    [['en-GB', 'ar', 'en-US'], 'en'],
    [['en', 'de', 'ar'], 'und'],
  ])('of articles in %j is in %s', async (languages, expected) => {
    const files = languages.map((language, index) => [`${index}.json`, toJson(article({ language }, paragraph('x')))]);
    const cwd = folder(Object.fromEntries(files));
    const { stdout } = await run([join(cwd, '*.json'), '--book', 'Both', '--to', 'model']);
    expect(bound(stdout).language).toBe(expected);
  });

  test('holds the articles of publications among its inputs', async () => {
    const inner = publication({ name: 'Inner', language: 'en' }, article({ language: 'en', headline: 'Within' }));
    const cwd = folder({ 'a.json': toJson(inner), 'b.txt': harbour });
    const { stdout } = await run([join(cwd, 'a.json'), join(cwd, 'b.txt'), '--book', 'Outer', '--to', 'model']);
    expect(bound(stdout).children.map(said)).toEqual(['Within', 'opened']);
  });

  test('is named after itself in a folder, without what a file system forbids', async () => {
    const cwd = folder({ 'a.txt': harbour });
    const out = join(cwd, 'out');
    await run([join(cwd, 'a.txt'), '--book', '../News: 1/2?', '--to', 'model', '-d', out]);
    expect(readdirSync(out)).toEqual(['-News 1-2.model']);
    await run([join(cwd, 'a.txt'), '--book', 'Nul', '--to', 'model', '-d', out]);
    await run([join(cwd, 'a.txt'), '--book', '報'.repeat(200), '--to', 'model', '-d', out]);
    expect(readdirSync(out).sort()).toEqual(['-News 1-2.model', '_Nul.model', `${'報'.repeat(60)}.model`]);
  });

  test('is not written if an input cannot be read; the report says which', async () => {
    const cwd = folder({ 'a.txt': harbour, 'b.json': '{}' });
    const out = join(cwd, 'out.model');
    const args = [join(cwd, 'a.txt'), join(cwd, 'b.json'), '--book', 'News', '-o', out];
    const { code, stdout } = await run([...args, '--json']);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ input, status }) => [input, status])).toEqual([
      [join(cwd, 'a.txt'), 'ok'],
      [join(cwd, 'b.json'), 'failed'],
      ['News', 'failed'],
    ]);
    expect((await run(args)).stderr).toContain('1 of its 2 inputs failed');
  });

  test.each([
    [['--book', ' '], '--book: the name is empty'],
    [['--book', 'News', '--title', 'One'], '--title is about one article'],
  ])('is refused with %j', async (args, reason) => {
    const cwd = folder({ 'a.txt': harbour });
    const { code, stderr } = await run([join(cwd, 'a.txt'), '-o', join(cwd, 'a.model'), ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  test('does not overwrite one of its inputs', async () => {
    const cwd = folder({ 'a.model': harbour });
    const path = join(cwd, 'a.model');
    const { code, stderr } = await run([path, '--from', 'text', '--book', 'News', '-o', path, '--force']);
    expect(code).toBe(2);
    expect(stderr).toContain('would be overwritten');
  });
});

test('PDF, DOCX and EPUB bind books', async () => {
  const cwd = folder({ 'a.txt': harbour, 'b.txt': storm });
  const args = ['a.txt', 'b.txt', '--book', 'Harbour News', '--lang', 'en', '--to', 'pdf,docx,epub', '-d', '.'];
  expect(await offprint(cwd, args)).toMatchObject({ code: 0 });
  expect(readdirSync(cwd).sort()).toEqual(
    ['Harbour News.docx', 'Harbour News.epub', 'Harbour News.pdf', 'a.txt', 'b.txt'].sort(),
  );
  const { title, pages } = await readPdf(new Uint8Array(readFileSync(join(cwd, 'Harbour News.pdf'))));
  expect(title).toBe('Harbour News');
  expect(pages).toHaveLength(4);
});
