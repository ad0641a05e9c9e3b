/**
 * `offprint bulk`: many inputs into a folder, by worker threads.
 *
 * Invariant: the exit code is that of other conversions; a run that a signal stopped leaves no half file, and `--resume` goes
 * on with it.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isBulkFormat } from '../bulk/input.ts';
import { reasonOf } from '../bulk/system-error.ts';
import { writeWhole } from '../bulk/write-file.ts';
import { type BulkHints, type BulkResult, type BulkSource, type BulkSummary, convert, files, ndjson } from '../bulk.ts';
import { OffprintError } from '../model/diagnostic.ts';
import { type BulkRequest, refusal } from './arguments.ts';
import { isWebAddress } from './fetch.ts';
import { readFonts, withReference } from './fonts.ts';
import { standardStream } from './plan.ts';
import { counted, duration, openProgress } from './progress.ts';
import { exitCodeOf, report, type Status, statusOf } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Converts what is asked for; gives the exit code. */
export async function convertInBulk(asked: BulkRequest, terminal: Terminal): Promise<number> {
  const { folder, jobs, resume, force, limits, setup } = asked;
  const source = sourceOf(asked);
  const each = optionsOf(asked);
  const statuses = new Set<Status>();
  const progress = terminal.status && !asked.quiet ? openProgress(terminal.status) : undefined;
  const signal = terminal.interruption?.();
  try {
    const summary = await convert(
      source,
      { folder, overwrite: force },
      {
        ...{ formats: asked.formats.map(({ name }) => name), each, resume },
        limits: {
          ...(limits.timeout !== undefined && { time: limits.timeout * 1000 }),
          ...(limits.maxSize !== undefined && { size: Math.ceil(limits.maxSize * 2 ** 20) }),
        },
        ...(jobs !== undefined && { jobs }),
        ...(setup !== undefined && { setup: pathToFileURL(resolve(setup)) }),
        ...(signal && { signal }),
        async onProgress(soFar, result) {
          if (result) await tell(result, asked, statuses, terminal);
          progress?.(soFar, source.share?.());
        },
      },
    );
    terminal.status?.('');
    return await end(summary, asked, statuses, terminal);
  } catch (error) {
    terminal.status?.('');
    if (error instanceof OffprintError && error.option === 'resume') {
      throw refusal('resume', `${folder} holds an earlier run; --resume goes on with it, --force begins anew`);
    }
    if (typeof error !== 'number' || !signal?.aborted) throw error;
    await terminal.tell('offprint: interrupted; --resume goes on');
    return error;
  }
}

/** What each exporter is told. */
function optionsOf(asked: BulkRequest): Record<string, Record<string, unknown>> {
  const { settings } = withReference(asked);
  const fonts = readFonts(asked.fonts);
  return Object.fromEntries(
    asked.formats.map((format) => [
      format.name,
      { ...settings.get(format.name), ...(fonts.length > 0 && format.fonts && { fonts: format.fonts(fonts) }) },
    ]),
  );
}

/** Files of articles, and articles as files, one after another. */
function sourceOf({ inputs, from, encoding, statement, limits }: BulkRequest): BulkSource {
  const { language, metadata } = statement;
  const hints: BulkHints = {
    ...(isBulkFormat(from?.name) && { from: from.name }),
    ...(encoding !== undefined && { encoding }),
    ...(language !== undefined && { language }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
  const size = limits.maxSize === undefined ? {} : { size: Math.ceil(limits.maxSize * 2 ** 20) };
  const sources: BulkSource[] = [];
  const alone: string[] = [];
  for (const input of inputs) {
    if (isWebAddress(input)) throw refusal('input', `${input} is on the web, which bulk does not read`);
    if (input !== standardStream && existsSync(input) && statSync(input).isDirectory()) {
      throw refusal('input', `${input} is a folder; name its files, such as "${join(input, '**/*.txt')}"`);
    }
    if (input === standardStream) sources.push(ndjson(process.stdin, { ...hints, ...size, name: 'stdin' }));
    else if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(input)) sources.push(ndjson(input, { ...hints, ...size }));
    else alone.push(input);
  }
  return joined(alone.length > 0 ? [...sources, files(alone, hints)] : sources);
}

function joined(sources: readonly BulkSource[]): BulkSource {
  let through = 0;
  return {
    async *[Symbol.asyncIterator]() {
      for (const source of sources) {
        yield* source;
        through += 1;
      }
    },
    share() {
      const current = sources[through];
      const part = current ? current.share?.() : 0;
      return part === undefined ? undefined : (through + part) / sources.length;
    },
  };
}

/** Tells of one input: errors in any case, the rest if it is asked for. */
async function tell(
  { id, outputs, diagnostics }: BulkResult,
  asked: BulkRequest,
  statuses: Set<Status>,
  terminal: Terminal,
): Promise<void> {
  const written = outputs.map(({ format, file, bytes }) => ({ format, path: join(asked.folder, file), bytes }));
  const outcome = { input: id, outputs: written, diagnostics };
  statuses.add(statusOf(outcome));
  // Of many articles warnings are too many to be read.
  await report(outcome, { ...asked, quiet: asked.quiet || !asked.verbose }, terminal);
}

async function end(
  summary: BulkSummary,
  { report: path, strict, quiet }: BulkRequest,
  statuses: ReadonlySet<Status>,
  terminal: Terminal,
): Promise<number> {
  const { inputs, failed, skipped, seconds } = summary;
  if (path !== undefined) {
    try {
      writeWhole(path, Buffer.from(`${JSON.stringify(summary, null, 2)}\n`), true);
    } catch (error) {
      await terminal.tell(`offprint: ${path} cannot be written: ${reasonOf(error)}`);
      return 1;
    }
  }
  const before = skipped > 0 ? `, ${counted(skipped)} done before` : '';
  if (failed > 0) await terminal.tell(`offprint: ${counted(failed)} of ${counted(inputs)} inputs failed`);
  else if (terminal.status && !quiet)
    await terminal.tell(`offprint: ${counted(inputs)} inputs in ${duration(seconds)}${before}`);
  return exitCodeOf([...statuses], strict);
}
