/**
 * The command from its arguments to its exit code: 0 all is well, 1 an input or a format failed, 2 wrong usage, 3 `--strict`
 * and something was lost or warned of.
 *
 * Invariant: nothing is written before the whole plan stands; data goes to standard output, all else to standard error.
 */
import { OffprintError } from '../model/diagnostic.ts';
import { type Command, type Request, readArguments } from './arguments.ts';
import { bind } from './book.ts';
import { convertInBulk } from './bulk.ts';
import { check } from './check.ts';
import { convert, failure, type Outcome } from './convert.ts';
import { readFonts, withReference } from './fonts.ts';
import { inputFormats, type OutputFormat, outputFormats } from './formats.ts';
import { formatTable, help } from './help.ts';
import { type Job, plan } from './plan.ts';
import { exitCodeOf, report, type Status, statusOf } from './report.ts';
import type { FontFile } from './settings.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command.
 *
 * @param args Arguments without the names of the runtime and the script.
 * @param version Reads the version of the package.
 * @param formats Formats that can be written.
 * @returns The exit code.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  version: () => string,
  formats: readonly OutputFormat[] = outputFormats,
): Promise<number> {
  try {
    const command = readArguments(args, formats);
    if (command.kind === 'convert') return await convertAll(command.request, terminal);
    if (command.kind === 'bulk') return await convertInBulk(command.request, terminal);
    if (command.kind === 'check') return await check(command, terminal);
    return await inform(command, terminal, version, formats);
  } catch (error) {
    if (!(error instanceof OffprintError && error.code === 'option/invalid')) {
      await terminal.tell(`offprint: ${await failure(error, terminal)}`);
      return 1;
    }
    await terminal.tell(`offprint: ${error.message}`);
    await terminal.tell('offprint --help says more');
    return 2;
  }
}

async function convertAll(asked: Request, terminal: Terminal): Promise<number> {
  const statuses: Status[] = [];
  const { jobs, book } = await plan(asked, terminal.isScreen);
  const request = withReference(asked);
  const fonts = readFonts(request.fonts);
  const outcomes = book ? bind(jobs, book, request, fonts, terminal) : each(jobs, request, fonts, terminal);
  for await (const outcome of outcomes) {
    statuses.push(statusOf(outcome));
    await report(outcome, request, terminal);
  }
  const failed = statuses.filter((status) => status === 'failed').length;
  if (failed > 0 && jobs.length > 1 && !book)
    await terminal.tell(`offprint: ${failed} of ${jobs.length} inputs failed`);
  return exitCodeOf(statuses, request.strict);
}

async function* each(
  jobs: readonly Job[],
  request: Request,
  fonts: readonly FontFile[],
  terminal: Terminal,
): AsyncGenerator<Outcome> {
  for (const job of jobs) yield await convert(job, request, fonts, terminal);
}

type Question = Exclude<Command, { kind: 'convert' | 'check' | 'bulk' }>;

async function inform(
  command: Question,
  terminal: Terminal,
  version: () => string,
  formats: readonly OutputFormat[],
): Promise<number> {
  switch (command.kind) {
    case 'help':
      await terminal.print(help);
      return 0;
    case 'version':
      await terminal.print(`offprint ${version()}\n`);
      return 0;
    case 'formats':
      await terminal.print(command.json ? formatLines(formats) : formatTable({ writes: formats, reads: inputFormats }));
      return 0;
    case 'usage':
      await terminal.tell(help.trimEnd());
      return 2;
  }
}

/** The formats for programs: one line of JSON each. */
function formatLines(formats: readonly OutputFormat[]): string {
  const lines = [
    ...formats.map((format) => ({ ...format, direction: 'write' })),
    ...inputFormats.map((format) => ({ ...format, direction: 'read' })),
  ];
  return lines
    .map(
      ({ name, direction, extensions, mediaType }) => `${JSON.stringify({ name, direction, extensions, mediaType })}\n`,
    )
    .join('');
}
