/**
 * Worker threads, each with one task at work and one at hand, so that it never waits for the next.
 *
 * The time of a task begins when its worker begins it, and that is why this is no pool from a package: those begin it when
 * the task is handed in, while a new worker may still be loading. Invariant: every task gets a reply or a fault; a worker
 * that hangs, runs out of memory or ends is replaced, its task at work gets the fault, and the one at hand goes to another.
 */
import { OffprintError } from '../model/diagnostic.ts';
import { type Foreman, type Hand, type Job, openHand, type Settled, type WorkerOptions } from './hand.ts';

/** How the workers are run. */
export interface PoolOptions extends WorkerOptions {
  size: number;
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

/** Tasks of a worker: one at work, one at hand. */
const depth = 2;

/** Workers that may end one after another before they are there, until it is no accident. */
const attempts = 3;

/** Starts workers. `isMessage` says whether something is what a worker of this kind says. */
export function openPool<Task, Reply>(
  { size, ...options }: PoolOptions,
  isMessage: Foreman<Reply>['isMessage'],
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
  const dispatch = (): void => deal(waiting, hands);
  const leave = (hand: Hand<Task, Reply>, fault: string, ready: boolean): void => {
    hands.delete(hand);
    if (closed || refused) return;
    if (ready) hand.jobs.shift()?.settle({ fault });
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
    const hand: Hand<Task, Reply> = openHand(options, {
      isMessage,
      onReady: () => {
        failedStarts = 0;
      },
      onRoom: dispatch,
      onRefusal: (reason) => refuse(new OffprintError('option/invalid', reason, { option: 'setup' })),
      onEnd: (fault, ready) => leave(hand, fault, ready),
    });
    hands.add(hand);
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
      await Promise.all([...hands].map((hand) => hand.end()));
    },
  };
}

/** Hands tasks out while there is room: one to each hand before a second to any. */
function deal<Task, Reply>(waiting: Job<Task, Reply>[], hands: Iterable<Hand<Task, Reply>>): void {
  for (let room = 1; room <= depth; room++) {
    for (const hand of hands) {
      // A task that cannot be handed over takes no room: no message would come for those behind it.
      while (hand.hasRoom(room)) {
        const job = waiting.shift();
        if (!job) return;
        give(hand, job);
      }
    }
  }
}

/** Hands a task over; one that cannot go to another thread has its fault. */
function give<Task, Reply>(hand: Hand<Task, Reply>, job: Job<Task, Reply>): void {
  try {
    hand.give(job);
  } catch (error) {
    job.settle({ fault: `It cannot go to a worker: ${error instanceof Error ? error.message : error}` });
  }
}
