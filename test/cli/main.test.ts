import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutputFormat } from '../../src/cli/formats.ts';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { folder } from './command.ts';

type Write = Awaited<ReturnType<OutputFormat['load']>>['write'];

function format(name: string, write: Write): OutputFormat {
  const extension = `.${name}` as const;
  const mediaType = 'application/octet-stream';
  const exporter = { format: name, mediaType, extension, write };
  return { name, extensions: [extension], mediaType, text: false, load: async () => exporter };
}

const formats = [
  format('good', (source) => `${source.type}\n`),
  format('bad', () => {
    throw new TypeError('the engine broke');
  }),
  format('lossy', (_, options) => {
    options?.onDiagnostic?.({ severity: 'info', ruleId: 'export/lossy', reason: 'A table became lines' });
    options?.onDiagnostic?.({ severity: 'info', ruleId: 'export/recommended', reason: 'No publisher' });
    return 'lossy';
  }),
];

async function run(args: readonly string[], { isScreen = false, debug = false } = {}) {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    isScreen,
    debug,
    read: async () => Buffer.from('From standard input.'),
    print: async (data) => void printed.push(Buffer.from(data).toString()),
    tell: async (line) => void told.push(line),
  };
  const code = await main(args, terminal, () => '1.2.3', formats);
  return { code, stdout: printed.join(''), stderr: told.join('\n') };
}

describe('a format that fails', () => {
  test('does not stop the others, leaves no file, and is named', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const out = join(cwd, 'out');
    const { code, stderr } = await run([join(cwd, 'a.txt'), '--to', 'bad,good', '-d', out]);
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(['a.good']);
    expect(stderr).toContain('error: bad: the engine broke (unexpected; DEBUG=offprint prints the stack)');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('prints its stack where that is asked for', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const { stderr } = await run([join(cwd, 'a.txt'), '-o', join(cwd, 'a.bad')], { debug: true });
    expect(stderr).toMatch(/^TypeError: the engine broke\n\s+at /m);
  });

  test('beats strict', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const { code } = await run([join(cwd, 'a.txt'), '--to', 'lossy,bad', '--strict', '-d', cwd]);
    expect(code).toBe(1);
  });
});

describe('--strict', () => {
  test('exits with 3 where something was lost, and still writes', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const { code, stderr } = await run([join(cwd, 'a.txt'), '--strict', '-o', join(cwd, 'a.lossy')]);
    expect(code).toBe(3);
    expect(readFileSync(join(cwd, 'a.lossy'), 'utf8')).toBe('lossy');
    expect(stderr).toContain('A table became lines [export/lossy]');
  });

  test('exits with 0 where nothing was', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    expect((await run([join(cwd, 'a.txt'), '--strict', '-o', join(cwd, 'a.good')])).code).toBe(0);
  });
});

describe('what is told', () => {
  test('leaves notes out, unless --verbose asks for them', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const brief = await run([join(cwd, 'a.txt'), '-o', join(cwd, 'a.lossy')]);
    expect(brief.stderr).not.toContain('No publisher');
    const long = await run([join(cwd, 'a.txt'), '--verbose', '--force', '-o', join(cwd, 'a.lossy')]);
    expect(long.stderr).toContain('No publisher');
    expect(long.stderr).toContain(`wrote ${join(cwd, 'a.lossy')} (5 bytes)`);
  });

  test('is only errors with --quiet', async () => {
    const cwd = folder({ 'a.txt': 'A first article.' });
    const args = [join(cwd, 'a.txt'), '--quiet', '-d', cwd];
    expect((await run([...args, '--to', 'lossy'])).stderr).toBe('');
    expect((await run([...args, '--to', 'bad'])).stderr).toContain('the engine broke');
  });
});

describe('standard output that is a screen', () => {
  test('is not given binary data', async () => {
    const { code, stdout, stderr } = await run(['-', '--to', 'good'], { isScreen: true });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--force');
  });

  test('is given it by force', async () => {
    const { code, stdout } = await run(['-', '--to', 'good', '--force'], { isScreen: true });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'article\n' });
  });
});

test('an input of standard input is named stdin in a folder', async () => {
  const cwd = folder();
  expect((await run(['-', '--to', 'good', '-d', cwd])).code).toBe(0);
  expect(existsSync(join(cwd, 'stdin.good'))).toBe(true);
});
