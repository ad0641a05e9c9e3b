import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, image, paragraph } from '../../src/model/build.ts';
import { toJson } from '../../src/model/envelope.ts';
import { entry, folder, offprint, shell } from './command.ts';

const first = 'The harbour opens\n\nThe new harbour opened on Monday, after nine years of work.\n\nNobody came.\n';
const second = 'The harbour closes\n\nThe new harbour closed on Friday, after four days of storm.\n';

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('what the command says of itself', () => {
  test('goes to standard output when asked for', async () => {
    const cwd = folder();
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await offprint(cwd, ['--version'])).toEqual({ code: 0, stdout: `offprint ${version}\n`, stderr: '' });
    const help = await offprint(cwd, ['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: offprint INPUT');
    expect(help.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('goes to standard error with 2 where there is no input', async () => {
    const { code, stdout, stderr } = await offprint(folder(), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: offprint INPUT');
  });

  test('lists the formats, for people and for programs', async () => {
    const cwd = folder();
    expect((await offprint(cwd, ['formats'])).stdout).toMatch(/^ {2}epub +\.epub +application\/epub\+zip$/m);
    const { stdout } = await offprint(cwd, ['formats', '--json']);
    expect(lines(stdout)).toContainEqual({
      name: 'json',
      direction: 'read',
      extensions: ['.json'],
      mediaType: 'application/json',
    });
  });
});

describe('one input', () => {
  test('is written in the format that the name of the output says', async () => {
    const cwd = folder({ 'a.txt': first });
    expect(await offprint(cwd, ['a.txt', '-o', 'out.json'])).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ type: 'article', version: 1 });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('goes from standard input to standard output', async () => {
    const { code, stdout } = await offprint(folder(), ['-', '--to', 'text'], first);
    expect(code).toBe(0);
    expect(stdout).toContain('Nobody came.');
    expect(await offprint(folder(), ['-', '--to', 'text', '-o', '-'], first)).toMatchObject({ code, stdout });
  });

  test('is read as the model where its name says so, or --from', async () => {
    const model = toJson(article({ headline: 'A model', language: 'en' }, 'Some words.'));
    const cwd = folder({ 'a.json': model });
    const named = await offprint(cwd, ['a.json', '--to', 'text']);
    expect(named).toMatchObject({ code: 0 });
    expect(named.stdout).toContain('Some words.');
    expect(named.stdout).not.toContain('"type"');
    expect((await offprint(cwd, ['-', '--from', 'json', '--to', 'text'], model)).stdout).toBe(named.stdout);
  });

  test('takes what the user states, as the user’s', async () => {
    const stated = [
      '--title',
      'Stated',
      '--author',
      'Ada Diaz',
      '--author',
      'Tom Lee',
      '--lang',
      'pt-BR',
      '--date',
      '2026-11',
    ];
    const cwd = folder({ 'a.txt': first, 'b.json': toJson(article({ headline: 'Read' }, 'Words.')) });
    for (const input of ['a.txt', 'b.json']) {
      const { stdout } = await offprint(cwd, [input, '--to', 'json', ...stated]);
      expect(JSON.parse(stdout)).toMatchObject({
        language: 'pt-BR',
        metadata: {
          headline: 'Stated',
          author: [
            { type: 'Person', name: 'Ada Diaz' },
            { type: 'Person', name: 'Tom Lee' },
          ],
          datePublished: '2026-11',
        },
        provenance: { '/metadata/headline': { status: 'user' }, '/language': { status: 'user' } },
      });
    }
  });

  test('is read by the encoding that is given, and as windows-1252 with a warning where it is no UTF-8', async () => {
    const cwd = folder({ 'a.txt': Buffer.from('A caf\xe9 opened on the quay.\n', 'latin1') });
    const guessed = await offprint(cwd, ['a.txt', '--to', 'text']);
    expect(guessed.stdout).toContain('A café opened');
    expect(guessed.stderr).toMatch(/^a\.txt: warning: .* \[cli\/encoding\]$/m);
    const told = await offprint(cwd, ['a.txt', '--to', 'text', '--encoding', 'iso-8859-1']);
    expect(told.stdout).toContain('A café opened');
    expect(told.stderr).not.toContain('cli/encoding');
  });
});

describe('an input that is no article', () => {
  test.each([
    ['binary data', 'a.txt', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 31), 'text/binary'],
    ['no JSON', 'a.json', '{"type": "article",', 'json/syntax'],
    ['another JSON', 'a.json', '{"type": "poem"}', 'json/schema'],
  ])('is refused: %s', async (_, name, content, rule) => {
    const cwd = folder({ [name]: content });
    const { code, stdout, stderr } = await offprint(cwd, [name, '--to', 'text']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}:.*error: .*\\[${rule}\\]`, 'm'));
  });
});

describe('several inputs', () => {
  test('are written in several formats into a folder that is made', async () => {
    const cwd = folder({ 'a.txt': first, 'b.txt': second });
    const { code, stdout } = await offprint(cwd, [
      'a.txt',
      'b.txt',
      '--to',
      'json,text',
      '--to',
      'json',
      '-d',
      'new/out',
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'new/out')).sort()).toEqual(['a.json', 'a.txt', 'b.json', 'b.txt']);
  });

  test('are found by a pattern that no shell has replaced', async () => {
    const cwd = folder({ 'a.txt': first, 'b.txt': second, 'c.md': first, '[x].txt': first });
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/d.txt'), second);
    expect((await offprint(cwd, ['**/?.txt', 'a.txt', '[x].txt', '--to', 'json', '-d', 'out'])).code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['[x].json', 'a.json', 'b.json', 'd.json']);
  });

  test('are all written but the one that is missing, and the exit code is 1', async () => {
    const cwd = folder({ 'a.txt': first, 'c.json': '{"type":"article"}', 'd.json': '{' });
    const args = ['none.txt', '*.md', 'a.txt', 'c.json', 'd.json', '--to', 'text', '-d', 'out', '--strict'];
    const { code, stderr } = await offprint(cwd, args);
    expect(code).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.txt']);
    expect(stderr).toContain('none.txt: error: no such file or directory [cli/input]');
    expect(stderr).toContain('*.md: error: ');
    expect(stderr).toMatch(/^c\.json:.* error: .* \[json\/schema\]/m);
    expect(stderr).toMatch(/^d\.json:.* error: .* \[json\/syntax\]/m);
    expect(stderr).toContain('offprint: 4 of 5 inputs failed');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('are reported with one line of JSON each', async () => {
    const cwd = folder({ 'a.txt': first, 'b.txt': Buffer.from('A caf\xe9 opened on the quay.\n', 'latin1') });
    const { code, stdout } = await offprint(cwd, [
      'a.txt',
      'b.txt',
      'c.txt',
      '--to',
      'json,jsonld',
      '-d',
      'out',
      '--json',
      '-q',
    ]);
    expect(code).toBe(1);
    const bytes = (path: string): number => readFileSync(join(cwd, path)).length;
    expect(lines(stdout)).toMatchObject([
      {
        input: 'a.txt',
        status: 'ok',
        outputs: [
          { format: 'json', path: 'out/a.json', bytes: bytes('out/a.json') },
          { format: 'jsonld', path: 'out/a.jsonld', bytes: bytes('out/a.jsonld') },
        ],
      },
      {
        input: 'b.txt',
        status: 'warned',
        diagnostics: expect.arrayContaining([expect.objectContaining({ ruleId: 'cli/encoding' })]),
      },
      { input: 'c.txt', status: 'failed', outputs: [], diagnostics: [{ ruleId: 'cli/input', severity: 'error' }] },
    ]);
  });
});

describe('wrong usage', () => {
  test.each<[says: RegExp, args: string[]]>([
    [/Unknown option '--tilte'; did you mean --title\?/, ['a.txt', '--tilte', 'x', '-o', 'x.json']],
    [/did you mean "docx"/, ['a.txt', '--to', 'dcox', '-d', 'out']],
    [/did you mean "text"/, ['a.txt', '--from', 'tetx', '-o', 'x.json']],
    [/known are pdf, docx/, ['a.txt', '--to', 'json,', '-d', 'out']],
    [/says no known format/, ['a.txt', '-o', 'x.zip']],
    [/say which format/, ['a.txt']],
    [/say which format/, ['a.txt', '-o', '-']],
    [/say where the files go/, ['a.txt', 'b.txt', '--to', 'json']],
    [/say where the files go/, ['a.txt', '--to', 'json,text']],
    [/takes one input/, ['a.txt', 'b.txt', '-o', 'x.json']],
    [/takes one input/, ['*.txt', '-o', 'x.json']],
    [/takes one format/, ['a.txt', '--to', 'json,text', '-o', 'x.json']],
    [/give one of them/, ['a.txt', '-o', 'x.json', '-d', 'out']],
    [/"sub\/\*\.txt"/, ['sub', '-o', 'x.json']],
    [/is a folder; give it with -d/, ['a.txt', '--to', 'json', '-o', 'sub']],
    [/no encoding "klingon"/, ['a.txt', '--encoding', 'klingon', '-o', 'x.json']],
    [/no ISO 8601 date/, ['a.txt', '--date', '24.11.2026', '-o', 'x.json']],
    [/no ISO 8601 date/, ['a.txt', '--date', '2026-02-29', '-o', 'x.json']],
    [/no ISO 8601 date/, ['a.txt', '--date', '2026-11-24T25:00Z', '-o', 'x.json']],
    [/no language tag/, ['a.txt', '--lang', 'english, mostly', '-o', 'x.json']],
    [/--title: the text is empty/, ['a.txt', '--title', ' ', '-o', 'x.json']],
    [/--author: the text is empty/, ['a.txt', '--author', '', '-o', 'x.json']],
    [/--json reports on standard output/, ['a.txt', '--to', 'text', '--json']],
    [/would both be written to .*a\.json/, ['a.txt', 'sub/a.txt', '--to', 'json', '-d', 'out', '--force']],
    [/would be overwritten/, ['a.txt', '--to', 'text', '-d', '.', '--force']],
    [/would be overwritten/, ['a.txt', 'b.txt', '--to', 'text', '-d', 'sub/..', '--force']],
  ])('%s', async (says, args) => {
    const cwd = folder({ 'a.txt': first, 'b.txt': second });
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/a.txt'), second);
    const { code, stdout, stderr } = await offprint(cwd, args);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'sub']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(first);
  });
});

describe('--strict', () => {
  test('exits with 3 where a format has lost something, and writes it', async () => {
    const picture = { type: 'figure' as const, children: [image('https://example.org/a.jpg')] };
    const model = article({ headline: 'A', language: 'en' }, paragraph('Words.'), picture);
    const cwd = folder({ 'a.json': toJson(model) });
    expect((await offprint(cwd, ['a.json', '-o', 'a.jsonld'])).code).toBe(0);
    const { code, stderr } = await offprint(cwd, ['a.json', '-o', 'b.jsonld', '--strict']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^a\.json:\/children\/1\/children\/0: warning: .* \[export\/alt-missing\]/m);
    expect(existsSync(join(cwd, 'b.jsonld'))).toBe(true);
  });
});

describe('files that are there', () => {
  test('stay as they are, the other formats are written, and the exit code is 1', async () => {
    const cwd = folder({ 'a.txt': first, 'a.json': 'mine' });
    const { code, stderr } = await offprint(cwd, ['a.txt', '--to', 'json,jsonld', '-d', '.']);
    expect(code).toBe(1);
    expect(stderr).toContain('a.json exists; --force overwrites it [cli/output]');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.jsonld', 'a.txt']);
  });

  test('are replaced by force', async () => {
    const cwd = folder({ 'a.txt': first, 'a.json': 'mine' });
    expect((await offprint(cwd, ['a.txt', '-o', 'a.json', '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ type: 'article' });
  });

  test('are made by one of two commands that run at once', async () => {
    const cwd = folder({ 'a.txt': first, 'b.txt': second });
    const runs = await Promise.all(['a.txt', 'b.txt'].map((input) => offprint(cwd, [input, '-o', 'out.json'])));
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'out.json']);
  });
});

describe.runIf(process.platform !== 'win32')('what goes wrong outside', () => {
  const long = `${first}\n`.repeat(3000);

  test('a disk that fills up leaves no half of a file', async () => {
    const cwd = folder({ 'a.txt': long, 'out.json': 'mine' });
    // The largest file that the system lets the command write: the write fails in the middle.
    const { code, stderr } = await shell(
      cwd,
      'ulimit -f 8; offprint a.txt -o new.json; offprint a.txt -o out.json --force',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('new.json cannot be written: file too large [cli/output]');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('mine');
  });

  test.runIf(existsSync('/dev/full'))('standard output that takes no more is a failure', async () => {
    const { code, stderr } = await shell(folder({ 'a.txt': first }), 'offprint a.txt --to text >/dev/full');
    expect(code).toBe(1);
    expect(stderr).toContain('standard output cannot be written: no space left on device');
  });

  test('a reader that goes away is none', async () => {
    const cwd = folder({ 'a.txt': long });
    const { code, stdout, stderr } = await shell(cwd, '{ offprint a.txt --to text; echo $? >code; } | head -c 1');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'T', stderr: '' });
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('0\n');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the command with %i', async (signal, expected) => {
    const cwd = folder({ 'a.txt': first });
    const child = spawn(process.execPath, [entry, 'a.txt', '-', '--to', 'json', '-d', 'out', '--json'], { cwd });
    // The report of the first input says that the command is under way; it then waits for the second.
    await once(child.stdout, 'data');
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(expected);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json']);
  });
});
