/** What became of a run, as plain JSON: how many, how large, how long, and what failed. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BulkOutput } from './print.ts';

/** What became of one input. */
export interface BulkResult {
  /** Its name, as the source gave it. */
  id: string;
  /** Name of its files without ending, below the folder: a safe form of `id`, which no other article of the run has. */
  name: string;
  /** `failed` if a format is missing or wrong: then a diagnostic says `error`. */
  status: 'done' | 'failed';
  /** Its files, one a format that could be written. */
  outputs: BulkOutput[];
  /** What the parser and the exporters noticed. */
  diagnostics: Diagnostic[];
}

/** A run that is over. */
export interface BulkSummary {
  /** Inputs that the source gave. */
  inputs: number;
  /** Those that are printed in every format. */
  done: number;
  /** Those that lack a format, or all. */
  failed: number;
  /** Those that the journal says an earlier run has done. */
  skipped: number;
  /** By format: how many files, and their bytes. */
  formats: Record<string, { files: number; bytes: number }>;
  /** By rule: how often a diagnostic told of it. */
  diagnostics: Record<string, number>;
  /** What failed, the first 1,000: the journal has all. */
  failures: { id: string; reason: string }[];
  /** Seconds from the first input to the end. */
  seconds: number;
}

/** Failures that a summary lists. */
const listed = 1000;

/** Counts a run. */
export interface Tally {
  readonly summary: BulkSummary;
  count(result: BulkResult): void;
  skip(): void;
}

/** Why an input failed: the first error. */
export const reasonFor = ({ diagnostics }: Pick<BulkResult, 'diagnostics'>): string =>
  diagnostics.find(({ severity }) => severity === 'error')?.reason ?? '';

/** Starts to count. */
export function openTally(): Tally {
  const start = performance.now();
  const summary: BulkSummary = {
    ...{ inputs: 0, done: 0, failed: 0, skipped: 0 },
    ...{ formats: {}, diagnostics: {}, failures: [], seconds: 0 },
  };
  const tick = (): void => {
    summary.inputs += 1;
    summary.seconds = Math.round(performance.now() - start) / 1000;
  };
  return {
    summary,
    skip() {
      summary.skipped += 1;
      tick();
    },
    count(result) {
      summary[result.status] += 1;
      for (const { format, bytes } of result.outputs) {
        const sum = summary.formats[format] ?? { files: 0, bytes: 0 };
        summary.formats[format] = { files: sum.files + 1, bytes: sum.bytes + bytes };
      }
      for (const { ruleId } of result.diagnostics) summary.diagnostics[ruleId] = (summary.diagnostics[ruleId] ?? 0) + 1;
      if (result.status === 'failed' && summary.failures.length < listed) {
        summary.failures.push({ id: result.id, reason: reasonFor(result) });
      }
      tick();
    },
  };
}
