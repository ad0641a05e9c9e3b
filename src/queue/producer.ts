/**
 * Articles into a queue of BullMQ. The queue, and its connection to Redis or Valkey, are the caller's.
 *
 * Invariant: what is added twice is in the queue once, as long as BullMQ knows the job: its id is the fingerprint of what it
 * holds. A job that has failed for good is put back by adding it, with all its attempts.
 */
import { setTimeout } from 'node:timers/promises';
import type { Job, JobsOptions, Queue } from 'bullmq';
import type { BulkSource } from '../bulk/input.ts';
import { type BulkLimits, defaultLimits, invalid, limitsCheck } from '../bulk/settings.ts';
import { checkOptions } from '../model/options.ts';
import { batchesOf } from './batch.ts';

/** Options of `addArticles`. */
export interface AddOptions {
  /** Articles of a job, 1 to 1,000. Default: 200. */
  batch?: number;
  /** Jobs that may wait in the queue; with more the producer waits. Default: 1,000. */
  waiting?: number;
  /** The limits that the workers have: a file that is larger is not read here, for they refuse it. Default: theirs. */
  limits?: BulkLimits;
  /**
   * Options of each job. Default: 5 attempts, with a pause that begins at a second and doubles; the last 1,000 jobs that are
   * done are kept for a day, those that failed for ever.
   */
  job?: JobsOptions;
}

/** What was added. */
export interface Added {
  /** Articles that the source gave. */
  articles: number;
  /** Jobs that hold them. */
  jobs: number;
  /** Jobs among them that had failed for good and wait again. */
  again: number;
}

const defaults: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { count: 1000, age: 86_400 },
};

/** Jobs between two looks at how many wait, and the milliseconds of a pause. */
const [look, pause] = [20, 250];

/**
 * Adds articles to a queue, in jobs of some hundreds each. A job that waits, is at work or is done stays as it is; one that has
 * failed for good waits again.
 *
 * @param queue A queue of BullMQ.
 * @throws OffprintError `option/invalid` for a batch of a wrong size or limits that are none; what the source or the queue throws.
 */
export async function addArticles(
  queue: Pick<Queue, 'add' | 'getWaitingCount'>,
  source: BulkSource,
  options: AddOptions = {},
): Promise<Added> {
  checkOptions(options, { batch: 'number', waiting: 'number', limits: limitsCheck, job: 'object' });
  const { batch: size = 200, waiting = 1000, limits, job = {} } = options;
  if (!Number.isSafeInteger(size) || size < 1 || size > 1000) throw invalid('batch', 'batch: expected 1 to 1,000');
  const added: Added = { articles: 0, jobs: 0, again: 0 };
  for await (const { id, batch } of batchesOf(source, size, limits?.size ?? defaultLimits.size)) {
    if (added.jobs % look === 0) while ((await queue.getWaitingCount()) > waiting) await setTimeout(pause);
    if (await putBack(await queue.add('articles', batch, { ...defaults, ...job, jobId: id }))) added.again += 1;
    added.articles += batch.articles.length;
    added.jobs += 1;
  }
  return added;
}

/** Lets a job that has failed for good wait again; `false` if it has not. */
async function putBack(job: Pick<Job, 'isFailed' | 'retry'>): Promise<boolean> {
  if (!(await job.isFailed())) return false;
  try {
    await job.retry('failed', { resetAttemptsMade: true });
    return true;
  } catch (error) {
    // Another producer may have been faster.
    if (await job.isFailed()) throw error;
    return false;
  }
}
