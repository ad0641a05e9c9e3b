/**
 * Articles into a queue of BullMQ. The queue, and its connection to Redis or Valkey, are the caller's.
 *
 * Invariant: what is added twice is in the queue once, as long as BullMQ knows the job: its id is the fingerprint of what it
 * holds.
 */
import { setTimeout } from 'node:timers/promises';
import type { JobsOptions, Queue } from 'bullmq';
import type { BulkSource } from '../bulk/input.ts';
import { invalid } from '../bulk/settings.ts';
import { batchesOf } from './batch.ts';

/** Options of `addArticles`. */
export interface AddOptions {
  /** Articles of a job, 1 to 1,000. Default: 200. */
  batch?: number;
  /** Jobs that may wait in the queue; with more the producer waits. Default: 1,000. */
  waiting?: number;
  /**
   * Options of each job. Default: 5 attempts, with a pause that begins at a second and doubles; the last 1,000 jobs that are
   * done are kept for a day, those that failed for ever.
   */
  job?: JobsOptions;
}

/** What was added. */
export interface Added {
  articles: number;
  jobs: number;
}

const defaults: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { count: 1000, age: 86_400 },
};

/** Jobs between two looks at how many wait, and the milliseconds of a pause. */
const [look, pause] = [20, 250];

/**
 * Adds articles to a queue, in jobs of some hundreds each.
 *
 * @param queue A queue of BullMQ.
 * @throws OffprintError `option/invalid` for a batch of a wrong size; what the source or the queue throws.
 */
export async function addArticles(
  queue: Pick<Queue, 'add' | 'getWaitingCount'>,
  source: BulkSource,
  { batch: size = 200, waiting = 1000, job = {} }: AddOptions = {},
): Promise<Added> {
  if (!Number.isSafeInteger(size) || size < 1 || size > 1000) throw invalid('batch', 'batch: expected 1 to 1,000');
  const added: Added = { articles: 0, jobs: 0 };
  for await (const { id, batch } of batchesOf(source, size)) {
    if (added.jobs % look === 0) while ((await queue.getWaitingCount()) > waiting) await setTimeout(pause);
    await queue.add('articles', batch, { ...defaults, ...job, jobId: id });
    added.articles += batch.articles.length;
    added.jobs += 1;
  }
  return added;
}
