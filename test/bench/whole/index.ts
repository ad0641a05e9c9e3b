/**
 * The whole, measured: all five formats of one article by ours and by what a user would otherwise take, in one run. Warm and
 * cold, by size, in memory; what each validator says of each file, and what each file lost or made up.
 *
 * What fails is a cell that says so, and stops nothing.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { home } from '../contestants.ts';
import { cpuTime, takeTurns, type Work } from '../measure.ts';
import type { Once } from '../once.ts';
import { type Verdict, verdictOf } from './kept.ts';
import { programs } from './programs.ts';
import { readFileOf } from './readers.ts';
import { type Format, formats, type Makers, pictureFile, type Stack, stacks } from './stacks.ts';
import { picture, type Story, storyOf } from './story.ts';
import { judgements } from './valid.ts';

/** What is known of a stack; what is absent was not measured. */
export interface Row {
  name: string;
  inProcess: boolean;
  /** Milliseconds for all its formats, by how often the text is in the article. */
  times: Map<number, number>;
  /** Milliseconds and bytes of one article, and why there are none. */
  formats: Map<Format, { cpu: number; bytes: number; verdict: Verdict; valid: string[] }>;
  failures: string[];
  cold?: number;
  memory?: number;
}

const folder = join(home, 'whole');
const [ours, , theirs] = stacks;

/** How often the text is in an article, rounds of those in this process, and who is asked. */
const sizes: readonly (readonly [times: number, rounds: number, asks: (stack: Stack) => boolean])[] = [
  [1, 15, () => true],
  [50, 2, ({ name }) => !/pandoc|from HTML/.test(name)],
  [500, 1, (stack) => stack === ours],
];
/** Milliseconds that one stack may take for all rounds of a size. */
const budget = 3000;

/** A stack that has started, and its row. */
interface Started {
  stack: Stack;
  makers: Makers;
  row: Row;
  /** What it made last. */
  made: Map<Format, Uint8Array>;
}

async function start(stack: Stack): Promise<{ row: Row; started?: Started }> {
  const row: Row = { name: stack.name, inProcess: stack.inProcess, times: new Map(), formats: new Map(), failures: [] };
  try {
    const makers = await stack.start();
    if (makers) return { row, started: { stack, makers, row, made: new Map() } };
    row.failures.push('not on this machine');
  } catch (error) {
    row.failures.push(reasonOf(error));
  }
  return { row };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Makes all formats of a story; what each takes is remembered where it is least. */
async function makeAll({ makers, row, made }: Started, story: Story, isOne: boolean): Promise<void> {
  for (const format of formats) {
    const make = makers[format];
    if (!make || row.failures.some((failure) => failure.startsWith(`${format}: `))) continue;
    try {
      const before = cpuTime();
      const output = await make(story);
      const cpu = cpuTime() - before;
      if (!isOne) continue;
      const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output;
      const least = Math.min(cpu, row.formats.get(format)?.cpu ?? cpu);
      row.formats.set(format, {
        cpu: least,
        bytes: bytes.length,
        verdict: { asked: 0, lost: [], invented: [] },
        valid: [],
      });
      made.set(format, bytes);
    } catch (error) {
      row.failures.push(`${format}: ${reasonOf(error)}`);
    }
  }
}

/** All take turns at one size. */
async function measure(all: readonly Started[], [times, rounds, asks]: (typeof sizes)[number]): Promise<void> {
  const works = all.map((started, index): Work<Story> | undefined => {
    if (!asks(started.stack) || (times > 1 && !started.stack.inProcess)) return undefined;
    return {
      rounds: started.stack.inProcess ? rounds : 1,
      budget,
      // The first story is the one whose files are looked at; then each turn has a text of its own.
      prepare: (round) => storyOf(times, round === 0 ? 0 : round * all.length + index),
      run: (story) => makeAll(started, story, times === 1),
    };
  });
  for (const [index, { rounds: done, cpu }] of (await takeTurns(works)).entries()) {
    if (done > 0) all[index]?.row.times.set(times, cpu);
  }
}

/** Files of the first story: read by others, and given to the validators. */
async function lookAt(all: readonly Started[]): Promise<void> {
  const story = storyOf(1, 0);
  const printed = [];
  for (const [index, started] of all.entries()) {
    // A program made its files in its only round.
    if (started.stack.inProcess) await makeAll(started, story, true);
    for (const [format, bytes] of started.made) {
      const path = join(folder, `${index}.${format}`);
      writeFileSync(path, bytes);
      printed.push({ path, format, source: story.article, options: {} });
      const cell = started.row.formats.get(format);
      if (cell) cell.verdict = await verdict(story, format, bytes);
    }
  }
  for (const { validator, path, says } of await judgements(printed)) {
    const at = printed.findIndex((file) => file.path === path);
    const [, index = '', format = ''] = /(\d+)\.(\w+)$/.exec(path) ?? [];
    const name = printed[at]?.format ?? format;
    all[Number(index)]?.row.formats.get(name as Format)?.valid.push(`${validator}: ${says}`);
  }
}

async function verdict(story: Story, format: Format, bytes: Uint8Array): Promise<Verdict> {
  try {
    return verdictOf(story, format, await readFileOf(format, bytes));
  } catch (error) {
    return { asked: 0, lost: [`all: ${reasonOf(error)}`], invented: [] };
  }
}

const run = promisify(execFile);

/** Makes some stories by a stack in a process of its own. */
async function once(name: string, file: string): Promise<Once | undefined> {
  try {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'once.ts'), name, file], {
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

function storiesFile(name: string, count: number, first: number): string {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, '');
  for (let number = 0; number < count; number++)
    writeFileSync(file, `${JSON.stringify(storyOf(1, first + number))}\n`, { flag: 'a' });
  return file;
}

/** The first article of a process: the least of some, in turns. */
async function measureCold(all: readonly Started[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const file = storiesFile('one', 1, 1000 + round);
    for (const { stack, row } of all) {
      const took = stack.inProcess ? (await once(stack.name, file))?.cpu : undefined;
      if (took !== undefined) row.cold = Math.min(took, row.cold ?? took);
    }
  }
}

/** Most memory for many articles, both at once: memory does not depend on who else is at work. */
async function measureMemory(all: readonly Started[], articles: number): Promise<void> {
  const file = storiesFile('many', articles, 2000);
  const asked = all.filter(({ stack }) => stack === ours || stack === theirs);
  await Promise.all(
    asked.map(async ({ row }) => {
      const took = await once(row.name, file);
      if (took) row.memory = took.memory;
    }),
  );
}

/** Measures all, and gives a row each. */
export async function measureWhole(articles: number): Promise<Row[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(pictureFile, picture);
  const begun = await Promise.all([...stacks, ...programs].map(start));
  const all = begun.flatMap(({ started }) => started ?? []);
  for (const size of sizes) await measure(all, size);
  await lookAt(all);
  await measureCold(all);
  await measureMemory(all, articles);
  return begun.map(({ row }) => row);
}
