/**
 * The long run: `npm run fuzz -- --minutes 30` tries each property by one seed after another. `--seed N` begins with that one,
 * `--only reading` tries one property.
 *
 * Each batch is a line in `.cache/fuzz/runs.jsonl`, so that a run can be had again; what fails is kept beside it, as small as it
 * could be made. Put such a file into `test/fuzz/found`, where every run of the tests tries it. Ends with 1 if anything failed.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { trials } from './properties.ts';
import type { Batch, Result } from './worker.ts';

const folder = join(import.meta.dirname, '../../.cache/fuzz');
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes ?? 1) * 60_000;
const names = (['printing', 'reading', 'parsing', 'shapes'] as const).filter((name) => (values.only ?? name) === name);
/** Runs in a batch, and the time after which one hangs. */
const batches = { printing: 20, reading: 100, parsing: 100, shapes: 10 };
const hangsAfterMs = 600_000;
/** Memory that a thread may hold: what is read and written here has some hundred kB. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** Runs a batch; one that ends its thread or does not end fails by the value that it was at. */
function attempt(batch: Batch): Promise<Result> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: batch, resourceLimits });
    let trying = new Uint8Array();
    let runs = 0;
    const fail = (fault: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ runs, found: { value: trying, faults: [fault] } });
    };
    const timer = setTimeout(() => fail(`does not end within ${hangsAfterMs / 1000} seconds`), hangsAfterMs);
    worker.on('error', (error) => fail(`ends its thread: ${error}`));
    worker.on('message', (message: { trying?: Uint8Array<ArrayBuffer>; result?: Result }) => {
      trying = message.trying ?? trying;
      runs += message.trying ? 1 : 0;
      if (!message.result) return;
      clearTimeout(timer);
      void worker.terminate();
      resolve(message.result);
    });
  });
}

mkdirSync(folder, { recursive: true });
let seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const tried = { printing: 0, reading: 0, parsing: 0, shapes: 0 };
let failures = 0;
while (Date.now() < end) {
  for (const name of names) {
    const { runs, found } = await attempt({ name, seed, runs: batches[name] });
    tried[name] += runs;
    appendFileSync(
      join(folder, 'runs.jsonl'),
      `${JSON.stringify({ name, seed, runs, faults: found?.faults ?? [] })}\n`,
    );
    if (!found) continue;
    failures += 1;
    const path = join(folder, `${name}-${seed}.${trials[name].extension}`);
    writeFileSync(path, found.value);
    console.log(`${name}, seed ${seed}: ${path}\n  ${found.faults.slice(0, 5).join('\n  ')}`);
  }
  seed += 1;
}
const { printing, reading, parsing, shapes } = tried;
console.log(
  `${printing} sources printed, ${reading} files read, ${parsing} parsed, ${shapes} of hostile shapes: ${failures} failed`,
);
process.exitCode = failures > 0 ? 1 : 0;
