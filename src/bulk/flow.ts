/**
 * From inputs to results: a window of articles is on its way through the workers, and the source is asked for the next only
 * when there is room.
 *
 * Invariant: what is held does not grow with the run, whoever is slow: source, workers or whoever takes the results. What
 * is wrong with one input is that input's result; only the source itself and the workers' start can fail the whole.
 */
import { diagnose } from '../model/diagnostic.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { identityOf } from './identity.ts';
import { type BulkInput, type BulkSource, soundInput } from './input.ts';
import type { Names } from './names.ts';
import type { Pool } from './pool.ts';
import type { Printed, Task } from './print.ts';
import type { BulkResult } from './summary.ts';

/** What a run is made with. */
export interface Flow {
  pool: Pool<Task, Printed>;
  names: Names;
  /** Fingerprint of the settings. */
  settings: Fingerprint;
  /** Most bytes of an input. */
  size: number;
  /** Articles on their way. */
  window: number;
  ordered: boolean;
  /** Whether an article need not be done; it gives no result. */
  skip(key: Fingerprint): Promise<boolean>;
  signal: AbortSignal | undefined;
}

/** A result, and the key that the journal knows it by. */
export interface Settled {
  key: Fingerprint;
  result: BulkResult;
}

/** What happens: the source has given or has failed, a worker is through or cannot work. */
type Step =
  | { next: IteratorResult<BulkInput> }
  | { number: number; settled: Settled }
  | { error: unknown; working: number };

/** Runs a source through the workers. */
export async function* flow(source: BulkSource, run: Flow): AsyncGenerator<Settled> {
  const iterator = iteratorOf(source);
  const { arrive, nextStep, forget } = openSteps(run.signal);
  /** Results that wait for their turn. */
  const finished = new Map<number, Settled>();
  let [given, taken, working] = [0, 0, 0];
  let [asked, ended] = [false, false];
  let failure: { error: unknown } | undefined;
  try {
    for (;;) {
      if (!asked && !ended && working + finished.size < run.window) {
        asked = true;
        arrive(ask(iterator), 0);
      }
      if (!asked && working === 0) break;
      const step = await nextStep();
      if ('error' in step) {
        // What is on its way is done all the same.
        failure ??= step;
        working -= step.working;
        [asked, ended] = [asked && step.working > 0, true];
      } else if ('next' in step) {
        [asked, ended] = [false, ended || step.next.done === true];
        if (step.next.done) continue;
        const task = taskOf(step.next.value, run);
        if (await run.skip(task.key)) continue;
        const number = given++;
        working += 1;
        arrive(
          settle(task, run.pool).then((result) => ({ number, settled: { key: task.key, result } })),
          1,
        );
      } else {
        working -= 1;
        finished.set(run.ordered ? step.number : taken, step.settled);
        for (let first = finished.get(taken); first; first = finished.get(taken)) {
          finished.delete(taken++);
          yield first;
        }
      }
    }
  } finally {
    forget();
    // Behind a next that may never come, its end would wait as long.
    if (!ended) await leave(iterator, asked);
  }
  if (failure) throw failure.error;
}

function iteratorOf(source: BulkSource): AsyncIterator<BulkInput> | Iterator<BulkInput> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

async function ask(iterator: AsyncIterator<BulkInput> | Iterator<BulkInput>): Promise<Step> {
  return { next: await iterator.next() };
}

/** Tells a source that no more is asked for; waits for it unless it owes an input. */
async function leave(iterator: AsyncIterator<BulkInput> | Iterator<BulkInput>, owes: boolean): Promise<void> {
  const left = (async () => iterator.return?.())();
  if (owes) left.catch(() => {});
  else await left;
}

/**
 * Steps as they arrive. A race of promises would leave a trace in each that is slow.
 *
 * @returns `nextStep` throws what the signal was aborted with.
 */
function openSteps(signal: AbortSignal | undefined): {
  arrive: (step: Promise<Step>, working: number) => void;
  nextStep: () => Promise<Step>;
  forget: () => void;
} {
  const steps: Step[] = [];
  let wake = (): void => {};
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);
  const push = (step: Step): void => {
    steps.push(step);
    wake();
  };
  return {
    arrive: (step, working) => void step.then(push, (error: unknown) => push({ error, working })),
    async nextStep() {
      for (;;) {
        signal?.throwIfAborted();
        const step = steps.shift();
        if (step) return step;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    forget: () => signal?.removeEventListener('abort', onAbort),
  };
}

interface NamedInput {
  key: Fingerprint;
  name: string;
  input: BulkInput;
}

/** Gives an input its name and its key: what its files depend on is the input, its name and the settings. */
function taskOf(given: BulkInput, { names, settings, size }: Flow): NamedInput {
  const input = soundInput(given);
  const identity = identityOf(input, size);
  const name = names.next(input.id, identity);
  return { key: fingerprintOf(settings, name, identity), name, input };
}

/** Has one input printed. */
export async function settle(
  { name, input }: Pick<NamedInput, 'name' | 'input'>,
  pool: Pool<Task, Printed>,
): Promise<BulkResult> {
  const failed = { id: input.id, name, status: 'failed' as const, outputs: [] };
  if ('fault' in input) return { ...failed, diagnostics: [input.fault] };
  const settled = await pool.run({ name, input });
  if ('fault' in settled) return { ...failed, diagnostics: [diagnose('bulk/limit', settled.fault)] };
  const { outputs, diagnostics } = settled.reply;
  const status = diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : 'done';
  return { id: input.id, name, status, outputs, diagnostics };
}
