/**
 * `npm run bench:bulk`: many articles in bulk, by one worker and by two, beside pandoc in a pool of processes and beside a
 * stack of packages in one process. Writes bulk.md. `npm run bench:bulk -- 0.02` runs a fiftieth of it, and writes nothing.
 *
 * Each run is a process of its own. On a machine that does other things too, only seconds of processor mean something.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from '../../src/bulk/fingerprint.ts';
import { openJournal } from '../../src/bulk/journal.ts';
import type { Measured } from './bulk-run.ts';
import { installPeers } from './peers.ts';

const scale = Number(process.argv[2] ?? 1);
const of = (count: number): number => Math.max(Math.round(count * scale), 20);

function run(who: string, formats: string, articles: number, jobs: number): Measured {
  const args = [join(import.meta.dirname, 'bulk-run.ts'), who, formats, `${articles}`, `${jobs}`];
  const measured: Measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim());
  const { wall, cpu, memory } = measured;
  console.log(
    `${who} ${formats} ${articles} by ${jobs}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.max(0, ...memory)} MB`,
  );
  return measured;
}

/** Seconds of processor for an article's key and line in the journal. */
function journalCost(articles: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const journal = openJournal(join(folder, 'journal'), 'new');
  const text = 'The gauge has run for eighty years. '.repeat(130);
  const before = process.cpuUsage();
  for (let index = 0; index < articles; index++) {
    const id = `${index % 100}/${index}`;
    const key = fingerprintOf(id, fingerprintOf('settings', JSON.stringify([id, 'text', '', 'en', '']), text));
    journal.has(key);
    journal.add({ key, id, status: 'done', files: { [`${id}.txt`]: 4000, [`${id}.jsonld`]: 4400 } });
  }
  const { user, system } = process.cpuUsage(before);
  journal.close();
  rmSync(folder, { recursive: true });
  return (user + system) / 1e6 / articles;
}

await installPeers();
const light = 'text,jsonld';
const all = 'pdf,docx,epub,jsonld,text';
const rows = [
  { what: 'text and JSON-LD, 2 workers', ...run('offprint', light, of(20_000), 2) },
  { what: 'text and JSON-LD, 1 worker', ...run('offprint', light, of(5000), 1) },
  { what: 'all five formats, 2 workers', ...run('offprint', all, of(2000), 2) },
  { what: 'all five formats, 1 worker', ...run('offprint', all, of(500), 1) },
];
const singles = ['text', 'jsonld', 'pdf', 'docx', 'epub'].map((format) => {
  return { what: `${format} alone, 1 worker`, ...run('offprint', format, of(500), 1) };
});
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const beside = [
  ...(hasPandoc
    ? [
        { what: 'pandoc, a process each, 2 at once: docx, epub', ...run('pandoc', 'docx,epub', of(200), 2) },
        { what: 'offprint, 2 workers: docx, epub', ...run('offprint', 'docx,epub', of(200), 2) },
      ]
    : []),
  {
    what: 'react-pdf, html-to-docx, epub-gen-memory, one process: pdf, docx, epub',
    ...run('stack', 'pdf,docx,epub', of(200), 1),
  },
  { what: 'offprint, 2 workers: pdf, docx, epub', ...run('offprint', 'pdf,docx,epub', of(200), 2) },
];
const journal = journalCost(of(20_000));

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const lineOf = ({ what, articles, wall, cpu, memory, bytes }: Measured & { what: string }): string[] => [
  ...[what, `${articles}`, (articles / wall).toFixed(1), ((cpu / articles) * 1000).toFixed(1)],
  ...[memory.length > 0 ? `${Math.max(...memory)}` : '–', (bytes / articles / 1000).toFixed(1)],
];
const head = ['', 'articles', 'a second', 'CPU ms an article', 'memory, MB', 'kB an article'];
const speed = ({ articles, wall }: Measured): number => articles / wall;
const [two, one, allTwo, allOne] = rows;
const ratio = (many?: Measured, single?: Measured): string =>
  many && single ? (speed(many) / speed(single)).toFixed(2) : '–';
const flat = (memory: readonly number[]): string => {
  const quarter = Math.ceil(memory.length / 4);
  const mean = (part: readonly number[]): number =>
    part.reduce((total, each) => total + each, 0) / Math.max(part.length, 1);
  return `${mean(memory.slice(quarter, 2 * quarter)).toFixed(0)}, then ${mean(memory.slice(-quarter)).toFixed(0)} MB`;
};

const page = `# Bulk

Made by \`npm run bench:bulk\`, which writes this page; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'},
${cpus().length} processors. Raw texts of 722 words, other words in each. Each run is a process of its own; loading is counted.

${table(head, [...rows, ...singles].map(lineOf))}

Two workers do ${ratio(two, one)} times of what one does to text and JSON-LD, ${ratio(allTwo, allOne)} times to all formats: mean little unless
two processors were free. Memory in the second quarter and in the last, two workers: ${flat(two?.memory ?? [])} to text and JSON-LD,
${flat(allTwo?.memory ?? [])} to all formats. Open descriptors after a tenth and at the end: ${two?.descriptors.join(', ')}.
The journal, keys included, takes ${(journal * 1e6).toFixed(0)} µs an article, ${((journal / ((two?.cpu ?? 0) / (two?.articles ?? 1))) * 100).toFixed(1)} % of text and JSON-LD.

## Beside others

${table(head, beside.map(lineOf))}
`;
if (scale === 1) writeFileSync(join(import.meta.dirname, 'bulk.md'), page);
else console.log(page);
