/**
 * Jobs of a queue, printed by worker threads: what a worker of BullMQ is given as its processor.
 *
 * Printing goes on beside the main thread, so that the lock of a job is renewed in time. Invariant: a job that is done twice,
 * because its worker was killed, gives the same files with the same bytes; a file that cannot be written fails the job, which
 * is tried again, and an article that cannot be printed does not.
 */
import type { Job } from 'bullmq';
import { checkSink, type FolderSink, openTarget, type ResultSink } from '../bulk/convert.ts';
import { settle } from '../bulk/flow.ts';
import { type ConversionOptions, jobsOf, settingsOf } from '../bulk/settings.ts';
import { type BulkSummary, openTally, reasonFor } from '../bulk/summary.ts';
import { openWorkers } from '../bulk/workers.ts';
import { readBatch } from './batch.ts';

/** How far a job is, as its progress says. */
export interface BatchProgress {
  /** Articles that are printed. */
  done: number;
  /** Articles that could not be printed. */
  failed: number;
  /** Articles of the job. */
  articles: number;
}

/** A processor, and its worker threads. */
export interface ArticleProcessor {
  /** What the worker of BullMQ is given; its result is what became of the articles. */
  process(job: Pick<Job, 'data' | 'updateProgress'>, token?: string, signal?: AbortSignal): Promise<BulkSummary>;
  /** Ends the worker threads. First close the worker of BullMQ, which waits for the jobs at hand. */
  close(): Promise<void>;
}

/** Milliseconds between two tellings of the progress. */
const pause = 1000;

/**
 * Makes a processor. It opens no connection; its threads start at once.
 *
 * @param sink A folder, which all workers may share, or a function that takes each result. A function may be given a result
 * again, when a job is tried again: `name` is the same then, and so are the bytes.
 * @throws OffprintError `option/invalid` for a wrong option.
 */
export function articleProcessor(sink: FolderSink | ResultSink, options: ConversionOptions): ArticleProcessor {
  checkSink(sink);
  const settings = settingsOf(options);
  const target = typeof sink === 'function' ? undefined : openTarget(sink);
  const pool = openWorkers(jobsOf(options), { settings, target: target?.target });
  return {
    async process(job, _, signal) {
      const articles = readBatch(job.data);
      const tally = openTally();
      const { summary } = tally;
      let told = performance.now();
      let unwritten: string | undefined;
      // All are handed in at once; the pool gives each worker what it can do.
      const results = articles.map((article) => settle(article, pool));
      for (const result of results) result.catch(() => {});
      for (const result of results) {
        signal?.throwIfAborted();
        const settled = await result;
        const { diagnostics } = settled;
        if (diagnostics.some(({ ruleId }) => ruleId === 'bulk/output')) unwritten ??= reasonFor({ diagnostics });
        if (typeof sink === 'function') await sink(settled);
        tally.count(settled);
        if (performance.now() - told < pause) continue;
        told = performance.now();
        const progress: BatchProgress = { done: summary.done, failed: summary.failed, articles: articles.length };
        await job.updateProgress({ ...progress });
      }
      if (unwritten !== undefined) throw new Error(unwritten);
      return summary;
    },
    async close() {
      await pool.close();
      target?.close();
    },
  };
}
