import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { fromText, toJson } from '../../src/index.ts';

const raw = 'The lamp\n\nIt burns all night, and the harbour sees it.\n\nShare this article\n';
const cwd = mkdtempSync(join(tmpdir(), 'offprint-check-'));
const at = (name: string): string => join(cwd, name);

async function run(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    ...{ isScreen: false, debug: false },
    read: async () => Buffer.from(''),
    print: async (data) => void printed.push(Buffer.from(data).toString()),
    tell: async (line) => void told.push(line),
  };
  const code = await main(args, terminal, () => '1.2.3');
  return { code, stdout: printed.join(''), stderr: told.join('\n') };
}

beforeAll(async () => {
  writeFileSync(at('lamp.txt'), raw);
  writeFileSync(at('other.pdf'), '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj trailer << /Root 1 0 R >>\n%%EOF');
  await run(at('lamp.txt'), '--lang', 'en', '--to', 'pdf,docx,epub,html', '-d', cwd);
  const page = readFileSync(at('lamp.html'), 'utf8');
  writeFileSync(at('edited.html'), page.replace('<p>It burns all night', '<p>It burns all day'));
  const parts = unzipSync(new Uint8Array(readFileSync(at('lamp.docx'))));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array(0)).replace('all night', 'all day');
  writeFileSync(at('edited.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(body) }));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('offprint read', () => {
  test.each(['pdf', 'docx', 'epub', 'html'])('prints the article that a %s file carries', async (format) => {
    const { code, stdout, stderr } = await run('read', at(`lamp.${format}`));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${toJson(fromText(raw, { language: 'en' }), 2)}\n`);
  });

  test.each(['docx', 'html'])('warns that a %s file was edited since, which --strict does not pass', async (format) => {
    const { code, stdout, stderr } = await run('read', '--strict', at(`edited.${format}`));
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'article' });
    expect(stderr).toContain('warning: The file does not show "It burns all night');
  });

  test('says that a file carries none', async () => {
    const { code, stdout, stderr } = await run('read', at('other.pdf'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The PDF file carries no article');
  });
});

test('JSON-LD is an input', async () => {
  await run(at('lamp.txt'), '-o', at('lamp.jsonld'));
  expect((await run(at('lamp.jsonld'), '-o', at('data.epub'))).code).toBe(0);
  const { code, stdout } = await run('check', at('data.epub'));
  expect([code, stdout]).toEqual([0, expect.stringContaining(': epub: all')]);
});

test('a file of ours is an input', async () => {
  const { code } = await run(at('lamp.pdf'), '-o', at('again.epub'));
  expect(code).toBe(0);
  expect(readFileSync(at('again.epub'))).toEqual(readFileSync(at('lamp.epub')));
});

describe('offprint check', () => {
  test('tells that files are whole, and what the parser had kept out', async () => {
    const { code, stdout, stderr } = await run('check', at('lamp.*'.replace('*', '{pdf,docx,epub}')));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/pieces of text are there$/gm)).toHaveLength(3);
    expect(stdout).toContain('  kept out 5:1-5:19: "Share this article" [furniture/phrase]');
  });

  test('names what an edited file lacks, and ends with 1', async () => {
    const { code, stdout } = await run('check', '--quiet', at('lamp.docx'), at('edited.docx'));
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^\S+edited\.docx: docx: 1 of 2 pieces of text are not\n {2}lacks 3:1-3:45 \/children\/1\/children\/0: "It burns/,
    );
  });

  test('reports for programs, and goes on after a file that cannot be read', async () => {
    const { code, stdout, stderr } = await run('check', '--json', at('gone.pdf'), at('lamp.epub'));
    expect(code).toBe(1);
    expect(stderr).toContain('gone.pdf');
    expect(JSON.parse(stdout)).toMatchObject({ file: at('lamp.epub'), format: 'epub', whole: true, missing: [] });
  });

  test('compares any file with the article of another', async () => {
    await run(at('lamp.txt'), '--lang', 'en', '--to', 'json,text,markdown,jsonld,ninjs,ssml', '-d', at('all'));
    const files = ['txt', 'md', 'jsonld', 'ninjs.json', 'ssml'].map((ending) => join(at('all'), `lamp.${ending}`));
    const { code, stdout, stderr } = await run('check', ...files, '--against', join(at('all'), 'lamp.json'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/(?<=: )\w+(?=: all 2 pieces)/g)).toEqual(['text', 'text', 'jsonld', 'ninjs', 'ssml']);
    writeFileSync(at('other.txt'), 'The lamp\n\nIt is dark.\n');
    expect(await run('check', at('other.txt'), '--against', at('lamp.txt'))).toMatchObject({
      ...{ code: 1, stdout: expect.stringContaining('lacks 3:1-3:45 /children/1/children/0: "It burns') },
    });
    expect(await run(at('lamp.txt'), '--against', at('lamp.txt'), '--to', 'pdf', '-d', cwd)).toMatchObject({ code: 2 });
    expect(await run('check', at('lamp.txt'), '--against', at('gone.json'))).toMatchObject({ code: 1 });
  });

  test('says of a file that carries no article that there is none to compare it with', async () => {
    const formats = { text: 'txt', markdown: 'md', jsonld: 'jsonld', ssml: 'ssml', ninjs: 'ninjs.json' };
    const source = ['--title', 'The lamp', '--lang', 'en', '--author', 'Una Holm', '--date', '2026-03-01'];
    const folder = at('bare');
    await run(at('lamp.txt'), ...source, '--to', Object.keys(formats).join(), '-d', folder);
    const files = Object.values(formats).map((ending) => join(folder, `lamp.${ending}`));
    const { code, stdout, stderr } = await run('check', ...files, at('lamp.epub'));
    expect([code, stdout.match(/\S+: \w+: all/g)]).toEqual([1, [`${at('lamp.epub')}: epub: all`]]);
    expect(stderr.split('\n')).toEqual(
      files.map((file) => expect.stringContaining(`${file}: It carries no article that it could be compared with`)),
    );
  });
});
