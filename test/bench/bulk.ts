/**
 * `npm run bench:bulk`: many articles in bulk, by one worker and by two, beside pandoc in a pool of processes and beside a
 * stack of packages in one process. Writes bulk.md. `npm run bench:bulk -- 0.02` runs a fiftieth of it, and only prints.
 *
 * Each run is a process of its own. Those that are compared take turns, and of each the least counts. On a machine that does
 * other things too, only ratios of seconds of processor mean something.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fingerprintOf } from '../../src/bulk/fingerprint.ts';
import { identityOf } from '../../src/bulk/identity.ts';
import { openJournal } from '../../src/bulk/journal.ts';
import { type Beside, pageOf, type Row } from './bulk-page.ts';
import type { Measured } from './bulk-run.ts';
import { installPeers } from './peers.ts';
import { mixed, randomOf } from './words.ts';

const scale = Number(process.argv[2] ?? 1);
const rounds = scale < 1 ? 1 : 3;
const of = (count: number): number => Math.max(Math.round(count * scale), 20);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
const corpus = join(folder, 'corpus.ndjson');

/** Writes raw texts of the seeds' size as lines, other words in other places in each. */
async function writeCorpus(count: number): Promise<void> {
  const prose = ['opinion', 'wire'].map((name) => readFileSync(join(root, `seeds/${name}.txt`), 'utf8')).join('\n');
  const lines = prose.split('\n');
  const stream = createWriteStream(corpus);
  for (let index = 0; index < count; index++) {
    const random = randomOf(index);
    const text = lines.map((line) => (line.length > 200 ? mixed(line, random) : line)).join('\n');
    stream.write(`${JSON.stringify({ id: `${index % 100}/${index}`, text })}\n`);
  }
  await finished(stream.end());
}

function run(who: string, formats: string, articles: number, jobs: number): Measured {
  const args = [join(import.meta.dirname, 'bulk-run.ts'), who, formats, `${articles}`, `${jobs}`, corpus];
  const measured: Measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim());
  const { wall, cpu, memory } = measured;
  console.log(
    `${who} ${formats} ${articles} by ${jobs}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.max(0, ...memory)} MB`,
  );
  return measured;
}

/** Seconds of processor for an article's identity, key and line in the journal. */
function journalCost(articles: number): number {
  const journal = openJournal(join(folder, 'journal'), 'new');
  const text = 'The gauge has run for eighty years. '.repeat(130);
  const settings = fingerprintOf('settings');
  const before = process.cpuUsage();
  for (let index = 0; index < articles; index++) {
    const id = `${index % 100}/${index}`;
    const identity = identityOf({ id, from: 'text', content: text, language: 'en' }, Number.POSITIVE_INFINITY);
    const key = fingerprintOf(settings, id, identity);
    journal.has(key);
    journal.add({ key, id, status: 'done', files: { [`${id}.txt`]: 4000, [`${id}.jsonld`]: 4400 } });
  }
  const { user, system } = process.cpuUsage(before);
  journal.close();
  return (user + system) / 1e6 / articles;
}

/** Lets all take turns; of each the least seconds count. */
function takeTurns(asked: readonly Omit<Beside, 'measured'>[]): Beside[] {
  const bests = new Map<(typeof asked)[number], Measured>();
  for (let round = 0; round < rounds; round++) {
    for (const each of asked) {
      const measured = run(each.who, each.formats, of(each.articles), each.jobs);
      const best = bests.get(each) ?? measured;
      const [wall, cpu] = [Math.min(best.wall, measured.wall), Math.min(best.cpu, measured.cpu)];
      bests.set(each, { ...measured, wall, cpu, first: Math.min(best.first, measured.first) });
    }
  }
  return [...bests].map(([each, measured]) => ({ ...each, measured }));
}

await installPeers();
await writeCorpus(of(20_000));
const [light, all] = ['text,jsonld', 'pdf,docx,epub,jsonld,text'];
const rows: Row[] = [
  { what: 'text and JSON-LD, 2 workers', ...run('offprint', light, of(20_000), 2) },
  { what: 'text and JSON-LD, 1 worker', ...run('offprint', light, of(4000), 1) },
  { what: 'all five formats, 2 workers', ...run('offprint', all, of(2000), 2) },
  { what: 'all five formats, 1 worker', ...run('offprint', all, of(400), 1) },
];
const three = 'pdf,docx,epub';
const stack = ['stack', 'stack-standard'];
const beside = takeTurns([
  ...['text', 'jsonld', 'pdf', 'docx', 'epub'].map((formats) => ({ who: 'offprint', formats, articles: 200, jobs: 1 })),
  ...['pdf', 'docx', 'epub'].map((formats) => ({ who: 'stack', formats, articles: 200, jobs: 1 })),
  { who: 'stack-standard', formats: 'pdf', articles: 200, jobs: 1 },
  ...stack.map((who) => ({ who, formats: three, articles: 200, jobs: 1 })),
  ...[1, 2].map((jobs) => ({ who: 'offprint', formats: three, articles: 200, jobs })),
]);
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const ofPandoc: Beside[] = hasPandoc
  ? ['pandoc', 'offprint'].map((who) => {
      const task = { who, formats: 'docx,epub', articles: 200, jobs: 2 };
      return { ...task, measured: run(who, task.formats, of(task.articles), task.jobs) };
    })
  : [];
const page = pageOf({
  rows,
  beside: [...beside, ...ofPandoc],
  journal: journalCost(of(20_000)),
  rounds,
  processors: cpus(),
});
rmSync(folder, { recursive: true });
if (scale === 1) writeFileSync(join(import.meta.dirname, 'bulk.md'), page);
console.log(page);
