/**
 * One worker thread and the tasks that it holds: the first is at work, one more is at hand.
 *
 * The time of a task begins when its worker begins it. Invariant: of what a worker holds when it ends, the first gets the fault if
 * the worker was ready, and is never settled twice.
 */
import { Worker } from 'node:worker_threads';

/** Milliseconds: what a timer of Node can wait at most. */
const longestTimer = 2 ** 31 - 1;

/** Mebibytes of what is new, as V8 keeps it: with the larger default two workers to all formats took 550 MB, not 350. */
const youngGeneration = 16;

/** What became of a task: its reply, or why there is none. */
export type Settled<Reply> = { reply: Reply } | { fault: string };

/** What a worker says: that it is there, that it cannot be, or its reply. */
export type WorkerMessage<Reply> = { ready: true } | { refusal: string } | { reply: Reply };

/** How a worker is run. */
export interface WorkerOptions {
  /** Its module. */
  module: URL;
  /** What it is told when it starts. */
  data: unknown;
  /** Milliseconds for a task. */
  time: number;
  /** Mebibytes of heap. */
  memory: number;
}

/** A task, and who waits for it. */
export interface Job<Task, Reply> {
  task: Task;
  settle(settled: Settled<Reply>): void;
  reject(error: unknown): void;
}

/** Who is told of a worker. */
export interface Foreman<Reply> {
  /** Whether something is what a worker of this kind says: a module of the user's may say things too. */
  isMessage(value: unknown): value is WorkerMessage<Reply>;
  /** It is there: it has loaded all that it needs. */
  onReady(): void;
  /** It has room for a task. */
  onRoom(): void;
  /** It cannot be, and says why. */
  onRefusal(reason: string): void;
  /** It has ended. `ready` if it had been there. */
  onEnd(fault: string, ready: boolean): void;
}

/** A worker. */
export interface Hand<Task, Reply> {
  /** What it holds, the first at work. */
  readonly jobs: Job<Task, Reply>[];
  /** Whether it holds fewer than so many, and is not about to end. */
  hasRoom(most: number): boolean;
  /** Hands a task to it; throws what the structured clone algorithm says of one that cannot be handed over. */
  give(job: Job<Task, Reply>): void;
  end(): Promise<unknown>;
}

/** Starts a worker. */
export function openHand<Task, Reply>(
  { module, data, time, memory }: WorkerOptions,
  foreman: Foreman<Reply>,
): Hand<Task, Reply> {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration };
  const worker = new Worker(module, { workerData: data, resourceLimits });
  const jobs: Job<Task, Reply>[] = [];
  let ready = false;
  let timer: NodeJS.Timeout | undefined;
  /** Why it is about to end. */
  let fault: string | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    if (!ready || jobs.length === 0) return;
    const late = (): void => {
      fault = `It took longer than ${time / 1000} s`;
      void worker.terminate();
    };
    timer = setTimeout(late, Math.min(time, longestTimer));
  };
  worker.on('message', (message: unknown) => {
    if (!foreman.isMessage(message)) return;
    if ('refusal' in message) {
      foreman.onRefusal(message.refusal);
      return;
    }
    if ('ready' in message) {
      ready = true;
      foreman.onReady();
    } else jobs.shift()?.settle({ reply: message.reply });
    watch();
    foreman.onRoom();
  });
  worker.on('error', (error) => {
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    fault ??= outOfMemory ? `It took more than ${memory} MiB of memory` : `Its worker failed: ${error.message}`;
  });
  worker.on('exit', (code) => {
    clearTimeout(timer);
    foreman.onEnd(fault ?? `Its worker ended with ${code}`, ready);
  });
  return {
    jobs,
    hasRoom: (most) => jobs.length < most && fault === undefined,
    give(job) {
      worker.postMessage(job.task);
      jobs.push(job);
      if (jobs.length === 1) watch();
    },
    end() {
      clearTimeout(timer);
      return worker.terminate();
    },
  };
}
