/**
 * Many articles, in worker threads: `convert` into a folder or to a function, `results` as an iterable.
 *
 * Invariant: an article stands in the journal only when its files have their names, or the function is through with it. So a
 * run that was killed goes on where it was, and what is done again gives the same bytes.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkOptions, nameOf, type OptionCheck } from '../model/options.ts';
import type { Fingerprint } from './fingerprint.ts';
import { flow, type Settled } from './flow.ts';
import type { BulkSource } from './input.ts';
import { type Journal, openJournal } from './journal.ts';
import { giveNames } from './names.ts';
import type { FolderTarget } from './print.ts';
import {
  type ConversionOptions,
  conversionChecks,
  invalid,
  jobsOf,
  settingsFingerprint,
  settingsOf,
} from './settings.ts';
import { type BulkResult, type BulkSummary, openTally, reasonFor, type Tally } from './summary.ts';
import { codeOf } from './system-error.ts';
import { openWorkers } from './workers.ts';

/** A folder that files are written into. */
export interface FolderSink {
  /** Its path; it is made if it is not there. */
  folder: string;
  /** Whether files that are there and differ are replaced, and an earlier journal forgotten. Default: `false`. */
  overwrite?: boolean;
}

/** Takes each result; the run waits for it, so that it is never handed more than it takes. */
export type ResultSink = (result: BulkResult) => void | Promise<void>;

/** Options of a run. */
export interface BulkOptions extends ConversionOptions {
  /** Whether results come in the order of their inputs. Default: `false`, as they are done. */
  ordered?: boolean;
  /** File of the journal. Default: `.offprint/journal.ndjson` in the folder; none where there is no folder. */
  journal?: string;
  /**
   * Whether to go on with the journal: what it has as done is passed over if its files are there; what failed is tried again.
   * Give the same inputs in the same order: of two with one name, the first has it. Default: `false`.
   */
  resume?: boolean;
  /**
   * Told after each input, and waited for: the summary so far, which is yours to look at, not to keep; and the result, none
   * for what the journal has as done. Default: nobody.
   */
  onProgress?: (summary: Readonly<BulkSummary>, result?: BulkResult) => void | Promise<void>;
  /** Stops the run: it rejects with the reason of the signal. Default: none. */
  signal?: AbortSignal;
}

const runChecks: Readonly<Record<Exclude<keyof BulkOptions, keyof ConversionOptions>, OptionCheck>> = {
  ordered: 'boolean',
  journal: 'string',
  resume: 'boolean',
  onProgress: 'function',
  signal: { expected: 'an AbortSignal', test: (value) => value instanceof AbortSignal },
};

/** Articles on their way for each worker: at work, at hand, read ahead or waiting for their turn. */
const ahead = 8;

/**
 * Converts many articles.
 *
 * @param source Inputs: `files`, `ndjson`, or any iterable of your own. It is asked for the next when there is room.
 * @param sink A folder, or a function that takes each result.
 * @returns What became of them. A bad input fails alone; its reason is in the summary.
 * @throws OffprintError `option/invalid` for a wrong option, a module that cannot be loaded, or a journal that is there while
 * neither `resume` nor `overwrite` is set. What the source or the sink throws, when all that is on its way is done.
 */
export async function convert(
  source: BulkSource,
  sink: FolderSink | ResultSink,
  options: BulkOptions,
): Promise<BulkSummary> {
  checkSink(sink);
  const tally = openTally();
  const taken = typeof sink === 'function' ? sink : undefined;
  for await (const result of run(source, typeof sink === 'function' ? undefined : sink, options, tally)) {
    await taken?.(result);
  }
  return tally.summary;
}

/**
 * Converts many articles and gives each result when it is asked for; `data` has the files.
 *
 * An article counts as done when the next is asked for. Who stops asking (`break`) stops the run.
 *
 * @throws As `convert` does.
 */
export function results(source: BulkSource, options: BulkOptions): AsyncGenerator<BulkResult, BulkSummary> {
  return run(source, undefined, options, openTally());
}

async function* run(
  source: BulkSource,
  sink: FolderSink | undefined,
  options: BulkOptions,
  tally: Tally,
): AsyncGenerator<BulkResult, BulkSummary> {
  checkSource(source);
  checkOptions(options, { ...conversionChecks, ...runChecks });
  const { ordered = false, journal: journalPath, resume = false, onProgress, signal, ...conversion } = { ...options };
  const settings = settingsOf(conversion);
  const jobs = jobsOf(conversion);
  signal?.throwIfAborted();
  const journal = openJournalOf(sink, journalPath, resume);
  const output = sink && openTarget(sink);
  const pool = openWorkers(jobs, { settings, target: output?.target });
  try {
    const settled = flow(source, {
      ...{ pool, names: giveNames(), settings: settingsFingerprint(settings), size: settings.limits.size },
      ...{ window: jobs * ahead, ordered, signal },
      async skip(key: Fingerprint) {
        if (!journal?.has(key)) return false;
        tally.skip();
        await onProgress?.(tally.summary);
        return true;
      },
    });
    for await (const { key, result } of settled) {
      yield result;
      journal?.add(entryOf({ key, result }));
      tally.count(result);
      await onProgress?.(tally.summary, result);
    }
  } finally {
    await pool.close();
    journal?.close();
    output?.close();
  }
  return tally.summary;
}

function checkSource(source: unknown): void {
  const isSource =
    typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source);
  if (isSource) return;
  const message = `source: expected files(…), ndjson(…) or inputs of your own, got ${nameOf(source)}`;
  throw invalid('source', message);
}

/**
 * Checks where results go.
 *
 * @throws OffprintError `option/invalid`
 */
export function checkSink(sink: FolderSink | ResultSink): void {
  if (typeof sink === 'function') return;
  if (typeof sink?.folder !== 'string') throw invalid('sink', 'sink: expected { folder } or a function');
  checkOptions(sink, { folder: 'string', overwrite: 'boolean' });
}

function openJournalOf(sink: FolderSink | undefined, path: string | undefined, resume: boolean): Journal | undefined {
  const place = path ?? (sink && join(sink.folder, '.offprint', 'journal.ndjson'));
  if (place === undefined) {
    if (resume) throw invalid('resume', 'resume: say which journal');
    return undefined;
  }
  return openJournal(place, resume ? 'resume' : sink?.overwrite ? 'anew' : 'new', sink?.folder);
}

function entryOf({ key, result: { id, status, outputs, diagnostics } }: Settled): Parameters<Journal['add']>[0] {
  const files = Object.fromEntries(outputs.map(({ file, bytes }) => [file, bytes]));
  return status === 'done'
    ? { key, id, status, files }
    : { key, id, status, files, reason: reasonFor({ diagnostics }) };
}

/** Milliseconds without a change after which a file that has not its name was left by a run that was killed: it is written at once. */
const abandoned = 600_000;

/**
 * Where workers write. What killed runs left half is taken away, and on closing what is left of this one. By its age: process
 * ids and names of machines repeat where each run is a container.
 */
export function openTarget({ folder, overwrite = false }: FolderSink): { target: FolderTarget; close: () => void } {
  const hidden = resolve(folder, '.offprint');
  mkdirSync(hidden, { recursive: true });
  const own = `tmp-${crypto.randomUUID()}`;
  const clean = (isLeft: (name: string) => boolean): void => {
    for (const name of namesIn(hidden).filter(isLeft)) rmSync(join(hidden, name), { force: true });
  };
  clean((name) => name.startsWith('tmp-') && ageOf(join(hidden, name)) > abandoned);
  return {
    target: { folder: resolve(folder), temporary: join(hidden, own), overwrite },
    close: () => clean((name) => name.startsWith(`${own}-`)),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function ageOf(path: string): number {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed === undefined ? 0 : Date.now() - changed;
}
