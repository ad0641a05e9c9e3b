/**
 * `offprint check`: whether files show every word of the article that they carry, or of one that is named, and what its parser
 * had kept out of it; with the places in the source that it was read from.
 *
 * Invariant: 0 if every file is whole, 1 if one is not, cannot be read, or has no article to be compared with: a text that is
 * compared with what is parsed out of it would always be whole.
 */
import { readFileSync } from 'node:fs';
import { decodeText } from '../container/characters.ts';
import { OffprintError } from '../model/diagnostic.ts';
import type { Position } from '../model/provenance.ts';
import { firstWords } from '../model/visit.ts';
import { detectFormat } from '../parse/detect.ts';
import { readArticle } from '../parse/read.ts';
import { type ConservationReport, verify } from '../parse/verify.ts';
import { failure } from './convert.ts';
import { expand } from './plan.ts';
import type { Terminal } from './terminal.ts';

/** What is asked for. */
export interface CheckRequest {
  /** Files or patterns. */
  files: readonly string[];
  /** File of the article that all are compared with; each with its own if absent. */
  against?: string;
  /** Whether each report is a line of JSON. */
  json: boolean;
  /** Whether only what is wrong is told. */
  quiet: boolean;
}

/** Checks files, one after another. */
export async function check({ files, against, json, quiet }: CheckRequest, terminal: Terminal): Promise<0 | 1> {
  const article = against === undefined ? undefined : await readArticle(new Uint8Array(readFileSync(against)));
  let failed = false;
  for (const file of await expand(files)) {
    try {
      const bytes = new Uint8Array(readFileSync(file));
      if (!article && !(await carriesArticle(bytes))) {
        const advice = '--against FILE names one';
        throw new OffprintError('envelope/missing', `It carries no article that it could be compared with; ${advice}`);
      }
      const report = await verify(article ?? (await readArticle(bytes)), bytes);
      failed ||= !report.whole;
      if (json) await terminal.print(`${JSON.stringify({ file, ...report })}\n`);
      else if (!quiet || !report.whole) await terminal.print(linesOf(file, report));
    } catch (error) {
      failed = true;
      await terminal.tell(`${file}: ${await failure(error, terminal)}`);
    }
  }
  return failed ? 1 : 0;
}

const foundAs = { nowhere: 'lacks', elsewhere: 'has elsewhere', unsearched: 'not looked for' } as const;

/** Whether a file has its article as data: a file of ours, or the model as JSON. */
async function carriesArticle(bytes: Uint8Array): Promise<boolean> {
  const { carrierOf } = await import('../parse/embedded/index.ts');
  return carrierOf(bytes) !== undefined || detectFormat(decodeText(bytes).text).format === 'json';
}

function linesOf(file: string, { format, whole, pieces, missing, omitted }: ConservationReport): string {
  const summary = whole
    ? `all ${pieces} pieces of text are there`
    : `${missing.length} of ${pieces} pieces of text are not`;
  const lines = [
    `${file}: ${format}: ${summary}`,
    ...missing.map(({ path, position, text, found }) => {
      const at = position ? `${spanOf(position)} ` : '';
      return `  ${foundAs[found]} ${at}${path}: "${firstWords(text, 60)}"`;
    }),
    ...omitted.map(({ position, text, rule }) => `  kept out ${spanOf(position)}: "${firstWords(text, 60)}" [${rule}]`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines and columns from 1, the end behind the last character. */
const spanOf = ({ start, end }: Position): string => `${start.line}:${start.column}-${end.line}:${end.column}`;
