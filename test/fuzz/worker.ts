/** Tries one property some times by one seed, in a thread of its own that may be ended when it hangs. */
import { parentPort, workerData } from 'node:worker_threads';
import { fc } from '../property.ts';
import { trials } from './properties.ts';

/** What a thread is asked to try. */
export interface Batch {
  name: keyof typeof trials;
  seed: number;
  runs: number;
}

/** What came of it. */
export interface Result {
  runs: number;
  /** The smallest value that was found to fail, and how. */
  found?: { value: Uint8Array; faults: string[] };
}

/** Time for making a value that fails smaller. */
const shrinkingMs = 240_000;

async function attempt({ name, seed, runs }: Batch): Promise<Result> {
  const { values, faults } = trials[name];
  let last: string[] = [];
  const property = fc.asyncProperty(values, async (value) => {
    // Told before, so that a value in which the thread ends is known.
    parentPort?.postMessage({ trying: value });
    const found = await faults(value).catch((error: unknown) => [
      error instanceof Error ? `${error.stack}` : `${error}`,
    ]);
    if (found.length > 0) last = found;
    return found.length === 0;
  });
  const { failed, counterexample, numRuns } = await fc.check(property, {
    ...{ seed, numRuns: runs, interruptAfterTimeLimit: shrinkingMs, markInterruptAsFailure: false },
  });
  const [value] = counterexample ?? [];
  return { runs: numRuns, ...(failed && value ? { found: { value, faults: last } } : {}) };
}

parentPort?.postMessage({ result: await attempt(workerData) });
