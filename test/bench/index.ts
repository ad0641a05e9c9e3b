/**
 * `npm run bench`: all five formats of one article beside what a user would otherwise take, then the benches of single formats,
 * each in a process of its own; every one writes its section of README.md. `npm run bench -- whole` is the first alone, and
 * `npm run bench -- whole 100` takes 100 articles for the memory in place of 1,000 and writes nothing. `npm run bench -- 50`
 * is the bench of PDF alone up to that size, which writes nothing.
 *
 * Ratios hold within one run: the machine is not always as fast.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeSections } from './page.ts';
import { installPeers } from './peers.ts';
import { measureWhole } from './whole/index.ts';
import { wholePage } from './whole/page.ts';

const [what = 'all', count = '1000'] = process.argv.slice(2);

function bench(file: string, ...args: string[]): void {
  const paths = [...process.execArgv, join(import.meta.dirname, file), ...args];
  const { status } = spawnSync(process.execPath, paths, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

await installPeers();
if (what === 'all' || what === 'whole') {
  const page = wholePage(await measureWhole(Number(count)), Number(count));
  console.log(page);
  if (count === '1000') writeSections(page);
}
if (what === 'all') for (const file of ['pdf.ts', 'docx.ts', 'text.ts']) bench(file);
else if (what !== 'whole') bench('pdf.ts', what);
