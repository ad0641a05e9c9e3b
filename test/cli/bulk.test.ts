import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { article } from '../../src/model/build.ts';
import { toJson } from '../../src/model/envelope.ts';
import { readArticle } from '../../src/parse/read.ts';
import { entry, folder, offprint, shell } from './command.ts';

const corpus = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: `a${index}`, text: `Number ${index}.` })}\n`,
  ).join('');

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('offprint bulk', () => {
  test('writes the articles of a corpus and a summary, silent where all is well', async () => {
    const cwd = folder({
      'corpus.ndjson.gz': gzipSync(corpus(12)),
      'b.json': toJson(article({ language: 'fr' }, 'Mots.')),
    });
    const args = [
      'bulk',
      'corpus.ndjson.gz',
      'b.json',
      '--to',
      'epub,text',
      '-d',
      'out',
      '-j',
      '2',
      '--report',
      'report.json',
    ];
    expect(await offprint(cwd, [...args, '--lang', 'pt-BR', '--author', 'Ada Diaz', '--ascii'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(27);
    expect(await readArticle(readFileSync(join(cwd, 'out/a3.epub')))).toMatchObject({
      ...{ language: 'pt-BR', metadata: { author: [{ name: 'Ada Diaz' }] } },
    });
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ inputs: 13, done: 13, failed: 0, skipped: 0, formats: { epub: { files: 13 } } });
  });

  test('tells of what failed and ends with 1; --json has a line for each', async () => {
    const lines = `${corpus(2)}{"id":"bad"}\n`;
    const cwd = folder();
    const { code, stdout, stderr } = await offprint(cwd, ['bulk', '-', '--to', 'text', '-d', 'out', '--json'], lines);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'bad: error: It has no text, markdown, html or content [bulk/input]\noffprint: 1 of 3 inputs failed\n',
    );
    const reports = linesOf(stdout).sort((a, b) => String(a.input).localeCompare(String(b.input)));
    expect(reports).toMatchObject([
      { input: 'a0', status: 'ok', outputs: [{ format: 'text', path: join('out', 'a0.txt') }] },
      { input: 'a1', status: 'ok' },
      { input: 'bad', status: 'failed', outputs: [] },
    ]);
  });

  test('ends on the first signal though standard input gives nothing', async () => {
    const cwd = folder();
    const child = spawn(process.execPath, [entry, 'bulk', '-', '--to', 'text', '-d', 'out', '-j', '1'], { cwd });
    child.stdin.write('{"id":"a","text":"Words."}\n');
    while (!existsSync(join(cwd, 'out/a.txt'))) await setTimeout(20);
    child.kill('SIGINT');
    const code = await Promise.race([once(child, 'close').then(([code]) => code), setTimeout(10_000, 'no end')]);
    child.kill('SIGKILL');
    expect(code).toBe(130);
  });

  test('goes on after a signal, which leaves no half file', async () => {
    const cwd = folder({ 'corpus.ndjson': corpus(300) });
    const args = [entry, 'bulk', 'corpus.ndjson', '--to', 'text', '-d', 'out', '-j', '1'];
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const journal = join(cwd, 'out/.offprint/journal.ndjson');
    const timer = setInterval(() => {
      if (!child.killed && existsSync(journal) && readFileSync(journal).length > 0) child.kill('SIGINT');
    }, 1);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    clearInterval(timer);
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'offprint: interrupted; --resume goes on\n' });
    expect(readdirSync(join(cwd, 'out/.offprint'))).toEqual(['journal.ndjson']);
    const done = readFileSync(journal, 'utf8').trimEnd().split('\n').length;
    expect(done).toBeLessThan(300);
    const refused = await offprint(cwd, args.slice(1));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('out holds an earlier run; --resume goes on with it, --force begins anew');
    expect(await offprint(cwd, [...args.slice(1), '--resume', '--report', 'r.json'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({
      inputs: 300,
      skipped: done,
      done: 300 - done,
    });
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(301);
  });

  test('exits with 3 by --strict where something was lost', async () => {
    const cwd = folder({ 'a.txt': Buffer.from('A caf\xe9 opened on the quay.\n', 'latin1') });
    const args = ['bulk', 'a.txt', '--to', 'text', '-d', 'out'];
    expect(await offprint(cwd, args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stderr } = await offprint(cwd, [...args, '--force', '--strict', '--verbose']);
    expect(code).toBe(3);
    expect(stderr).toContain('[detect/encoding]');
  });

  test('loads a module of yours, and keeps to the limits', async () => {
    const module = "export const exporters = { json: { extension: '.mine', write: async () => { for (;;); } } };";
    const cwd = folder({ 'a.txt': 'Words.', 'setup.mjs': module });
    const args = ['bulk', 'a.txt', '--to', 'json', '-d', 'out', '--setup', 'setup.mjs', '--timeout', '1.5'];
    const { code, stderr } = await offprint(cwd, args);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'a: error: It took longer than 1.5 s [bulk/limit]\noffprint: 1 of 1 inputs failed\n',
    });
    const small = await offprint(cwd, ['bulk', 'a.txt', '--to', 'json', '-d', 'out2', '--max-size', '0.000001']);
    expect(small.stderr).toContain('a: error: It has more than 2 bytes [bulk/input]');
  });

  test('writes formats that a module of yours brings, and refuses those that it does not', async () => {
    const module = "export const exporters = { poemXML: { extension: '.poem', write: () => 'A poem.' } };";
    const cwd = folder({ 'a.txt': 'Words.', 'setup.mjs': module });
    const args = ['bulk', 'a.txt', '--setup', 'setup.mjs', '--to'];
    const { code, stderr } = await offprint(cwd, [...args, 'poemXML,txt', '-d', 'out']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'out/a.poem'), 'utf8')).toBe('A poem.');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.offprint', 'a.poem', 'a.txt']);
    const refused = await offprint(cwd, [...args, 'poem', '-d', 'none']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('there is no format "poem", and setup exports none in exporters');
  });

  test.each<[says: RegExp, args: string[]]>([
    [/say where the files go/, ['bulk', 'a.txt', '--to', 'text']],
    [/say which format/, ['bulk', 'a.txt', '-d', 'out']],
    [/--output is about one file/, ['bulk', 'a.txt', '--to', 'text', '-d', 'out', '-o', 'b.txt']],
    [/--jobs: "none" is no number/, ['bulk', 'a.txt', '--to', 'text', '-d', 'out', '--jobs', 'none']],
    [/--jobs: give a whole number/, ['bulk', 'a.txt', '--to', 'text', '-d', 'out', '--jobs', '1.5']],
    [/--timeout: "0" is no number/, ['bulk', 'a.txt', '--to', 'text', '-d', 'out', '--timeout', '0']],
    [/is a folder; name its files/, ['bulk', '.', '--to', 'text', '-d', 'out']],
    [/setup: the module cannot be loaded/, ['bulk', 'a.txt', '--to', 'text', '-d', 'out', '--setup', 'none.mjs']],
    [/--resume is about many articles/, ['a.txt', '--to', 'text', '-d', 'out', '--resume']],
  ])('refuses wrong usage: %s', async (says, args) => {
    const cwd = folder({ 'a.txt': 'Words.' });
    const { code, stderr } = await offprint(cwd, args);
    expect(stderr).toMatch(says);
    expect(code).toBe(2);
  });

  test.runIf(process.platform === 'linux')('shows its progress on a screen', async () => {
    const cwd = folder({ 'corpus.ndjson': corpus(50) });
    writeFileSync(
      join(cwd, 'run.sh'),
      `CI= TERM=xterm "${process.execPath}" "${entry}" bulk corpus.ndjson --to text -d out -j 1\n`,
    );
    const { code, stdout } = await shell(cwd, 'script -qec "sh run.sh" /dev/null < /dev/null');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\r\u001b\[2K[\d,]+ articles \(\d+ %\), [\d.,]+ a second/);
    expect(stdout).toMatch(/\r\u001b\[2K(?:\r\u001b\[2K)?offprint: 50 inputs in \d+ s\r\n$/);
  });
});
