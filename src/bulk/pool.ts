/**
 * Worker threads, each with one task at work and one at hand, so that it never waits for the next.
 *
 * The time of a task begins when its worker begins it, and that is why this is no pool from a package: those begin it when
 * the task is handed in, while a new worker may still be loading. Invariant: every task gets a reply or a fault; a worker
 * that hangs, runs out of memory or ends is replaced, its task at work gets the fault, and the one at hand goes to another.
 */
import { Worker } from 'node:worker_threads';
import { OffprintError } from '../model/diagnostic.ts';

/** Milliseconds: what a timer of Node can wait at most. */
const longestTimer = 2 ** 31 - 1;

/** What became of a task: its reply, or why there is none. */
export type Settled<Reply> = { reply: Reply } | { fault: string };

/** What a worker says: that it is there, that it cannot be, or its reply. */
export type WorkerMessage<Reply> = { ready: true } | { refusal: string } | { reply: Reply };

/** How the workers are run. */
export interface PoolOptions {
  /** Module of the workers. */
  module: URL;
  size: number;
  /** What each worker is told when it starts. */
  data: unknown;
  /** Milliseconds for a task. */
  time: number;
  /** Mebibytes of heap for a worker. */
  memory: number;
}

/** Some workers. */
export interface Pool<Task, Reply> {
  /**
   * Hands a task in.
   *
   * @throws OffprintError `option/invalid` with what a worker refused to start for.
   */
  run(task: Task): Promise<Settled<Reply>>;
  /** Ends all workers; what is at work is lost. */
  close(): Promise<void>;
}

interface Job<Task, Reply> {
  task: Task;
  settle(settled: Settled<Reply>): void;
  reject(error: unknown): void;
}

interface Hand<Task, Reply> {
  worker: Worker;
  /** The first is at work. */
  jobs: Job<Task, Reply>[];
  ready: boolean;
  timer?: NodeJS.Timeout | undefined;
  /** Why it is about to end. */
  fault?: string;
}

/** Tasks of a worker: one at work, one at hand. */
const depth = 2;

/** Workers that may end one after another before they are there, until it is no accident. */
const attempts = 3;

/** Mebibytes of what is new, as V8 keeps it: with the larger default two workers to all formats took 550 MB, not 350. */
const youngGeneration = 16;

/** Starts workers. `isMessage` says whether something is what a worker of this kind says. */
export function openPool<Task, Reply>(
  { module, size, data, time, memory }: PoolOptions,
  isMessage: (value: unknown) => value is WorkerMessage<Reply>,
): Pool<Task, Reply> {
  const hands = new Set<Hand<Task, Reply>>();
  const waiting: Job<Task, Reply>[] = [];
  let closed = false;
  let refused: { error: unknown } | undefined;
  let failedStarts = 0;

  const refuse = (error: unknown): void => {
    refused ??= { error };
    for (const job of [...waiting.splice(0), ...[...hands].flatMap(({ jobs }) => jobs.splice(0))]) job.reject(error);
  };
  const watch = (hand: Hand<Task, Reply>): void => {
    clearTimeout(hand.timer);
    if (!hand.ready || hand.jobs.length === 0) return;
    hand.timer = setTimeout(
      () => {
        hand.fault = `It took longer than ${time / 1000} s`;
        void hand.worker.terminate();
      },
      Math.min(time, longestTimer),
    );
  };
  const dispatch = (): void => {
    for (let room = 1; room <= depth; room++) {
      for (const hand of hands) {
        const job = hand.jobs.length < room && hand.fault === undefined ? waiting.shift() : undefined;
        if (!job) continue;
        try {
          hand.worker.postMessage(job.task);
        } catch (error) {
          job.settle({ fault: `It cannot go to a worker: ${error instanceof Error ? error.message : error}` });
          continue;
        }
        hand.jobs.push(job);
        if (hand.jobs.length === 1) watch(hand);
      }
    }
  };
  const hear = (hand: Hand<Task, Reply>, message: unknown): void => {
    if (!isMessage(message)) return;
    if ('refusal' in message) {
      refuse(new OffprintError('option/invalid', message.refusal, { option: 'setup' }));
      return;
    }
    if ('ready' in message) {
      hand.ready = true;
      failedStarts = 0;
    } else hand.jobs.shift()?.settle({ reply: message.reply });
    watch(hand);
    dispatch();
  };
  const leave = (hand: Hand<Task, Reply>, code: number): void => {
    clearTimeout(hand.timer);
    hands.delete(hand);
    if (closed || refused) return;
    const fault = hand.fault ?? `Its worker ended with ${code}`;
    if (hand.ready) hand.jobs.shift()?.settle({ fault });
    else failedStarts += 1;
    if (failedStarts >= attempts) {
      refuse(new Error(`Workers end before they are there: ${fault}`));
      return;
    }
    waiting.unshift(...hand.jobs.splice(0));
    start();
    dispatch();
  };
  const start = (): void => {
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration };
    const hand: Hand<Task, Reply> = {
      worker: new Worker(module, { workerData: data, resourceLimits }),
      jobs: [],
      ready: false,
    };
    hands.add(hand);
    hand.worker.on('message', (message) => hear(hand, message));
    hand.worker.on('error', (error) => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      hand.fault ??= outOfMemory ? `It took more than ${memory} MiB of memory` : `Its worker failed: ${error.message}`;
    });
    hand.worker.on('exit', (code) => leave(hand, code));
  };

  for (let count = 0; count < size; count++) start();
  return {
    run: (task) =>
      new Promise((settle, reject) => {
        if (refused) return reject(refused.error);
        waiting.push({ task, settle, reject });
        dispatch();
      }),
    async close() {
      closed = true;
      for (const hand of hands) clearTimeout(hand.timer);
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}
