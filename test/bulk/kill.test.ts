/** `kill -9` at any moment: the run goes on where it was, and comes to the same files as one that nobody disturbed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from '../cli/command.ts';

const script = fileURLToPath(new URL('./kill.ts', import.meta.url));
const count = 400;

/** Runs the script; kills it when its journal has grown by so many lines. Gives what it printed. */
async function run(corpus: string, out: string, killAfter = Number.POSITIVE_INFINITY): Promise<string> {
  const child = spawn(process.execPath, [script, corpus, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  const begun = linesIn(out);
  const timer = setInterval(() => {
    if (linesIn(out) - begun >= killAfter) child.kill('SIGKILL');
  }, 1);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  await once(child, 'close');
  clearInterval(timer);
  return printed;
}

function linesIn(out: string): number {
  const journal = join(out, '.offprint/journal.ndjson');
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0;
}

function filesIn(out: string): Record<string, string> {
  const names = readdirSync(out).filter((name) => name !== '.offprint');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

test('a killed run loses nothing, leaves no half file and goes on', { timeout: 600_000 }, async () => {
  const records = Array.from({ length: count }, (_, index) => ({
    id: `a${index % 390}`,
    text: `Number ${index}.\n\nMore.`,
  }));
  const cwd = folder({ 'corpus.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join('') });
  const corpus = join(cwd, 'corpus.ndjson');
  await run(corpus, join(cwd, 'whole'));
  const whole = filesIn(join(cwd, 'whole'));
  expect(Object.keys(whole)).toHaveLength(count * 2);

  const out = join(cwd, 'killed');
  for (const after of [1, 40, 77]) {
    expect(await run(corpus, out, after)).toBe('');
    for (const [name, content] of Object.entries(filesIn(out))) expect(content, name).toBe(whole[name]);
  }
  // What runs of another time left half, and one that may still be at work.
  const hidden = join(out, '.offprint');
  writeFileSync(join(hidden, 'tmp-old-1-1'), 'half');
  const left = readdirSync(hidden).filter((name) => name.startsWith('tmp-'));
  for (const name of left) utimesSync(join(hidden, name), 0, 0);
  writeFileSync(join(hidden, 'tmp-new-1-1'), 'half');
  const before = linesIn(out);
  expect(before).toBeGreaterThanOrEqual(118);
  expect(JSON.parse(await run(corpus, out))).toMatchObject({
    inputs: count,
    skipped: before,
    done: count - before,
    failed: 0,
  });
  expect(filesIn(out)).toEqual(whole);
  expect(readdirSync(join(out, '.offprint'))).toEqual(['journal.ndjson', 'tmp-new-1-1']);
});
