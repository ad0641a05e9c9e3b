/**
 * The bench of PDF: CPU time, memory and size of the exporter beside the engine that it is built on and beside its peers; and
 * the other exporters beside theirs. Writes its sections of README.md.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestants, home, type Sample } from './contestants.ts';
import { measureExporters } from './exporters.ts';
import { type Best, takeTurns } from './measure.ts';
import type { Once } from './once.ts';
import { writeSections } from './page.ts';
import { installPeers } from './peers.ts';
import { type Measured, reportOf, type Size } from './report.ts';
import { sampleOf } from './sample.ts';

/** How often the text is in a document; most rounds of it, of a program; most milliseconds for the rounds of one contestant. */
const sizes: readonly (readonly [times: Size, rounds: number, ofProgram: number, budget: number])[] = [
  [1, 21, 7, 5000],
  [50, 7, 2, 8000],
  [500, 7, 1, 8000],
];
/** Who takes longer for a size is not asked for the next, milliseconds: some grow with the square of the text. */
const longest = 2000;

/** With a number it goes no further than that size, and leaves the page as it is. */
const [largest = '500'] = process.argv.slice(2);
await installPeers();

const prints = await Promise.all(contestants.map((contestant) => contestant.start()));
const measured: Measured[] = contestants.map(({ name, what }) => ({ name, what, times: {}, bytes: {} }));

/** What a process of its own takes for a document; the least of some. */
function once(name: string, times: Size, rounds: number): Once {
  const file = join(home, 'sample.json');
  const all = Array.from({ length: rounds }, (_, round): Once => {
    writeFileSync(file, JSON.stringify(sampleOf(times, 100 + round)));
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'once.ts'), name, file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return { cpu: Math.min(...all.map(({ cpu }) => cpu)), memory: Math.max(...all.map(({ memory }) => memory)) };
}

const exporters = await measureExporters();
const empty = once('nothing', 1, 3);
for (const [times, rounds, ofProgram, budget] of sizes) {
  if (times > Number(largest)) continue;
  const works = prints.map((print, index) => {
    const before = measured[index];
    const slow = before?.times[times === 500 ? 50 : 1];
    if (!print || !before || (times > 1 && (!slow || slow.cpu > longest))) return undefined;
    return {
      rounds: contestants[index]?.inProcess ? rounds : ofProgram,
      budget,
      // A text for each turn: both of ours remember the words of the other.
      prepare: (round: number) => sampleOf(times, round * contestants.length + index),
      async run(sample: Sample): Promise<void> {
        before.bytes[times] = (await print(sample)).length;
      },
    };
  });
  const bests: Best[] = await takeTurns(works);
  for (const [index, best] of bests.entries()) {
    const row = measured[index];
    if (row && best.rounds > 0) row.times[times] = best;
  }
  for (const [index, { name, inProcess }] of contestants.entries()) {
    const row = measured[index];
    if (!row?.times[times] || !inProcess) continue;
    if (times === 1) row.cold = once(name, 1, 3);
    if (times === 500) row.memory = once(name, 500, 1).memory;
  }
  const page = reportOf(measured, empty, exporters);
  console.log(page);
  // After each size: the largest takes longer than all that is before it.
  if (largest === '500') writeSections(page);
}
