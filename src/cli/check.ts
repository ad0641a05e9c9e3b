/**
 * `offprint check`: whether files show every word of the article that they carry, and what its parser had kept out of it.
 *
 * Invariant: 0 if every file is whole, 1 if one is not, cannot be read, or carries no article: a text that is compared with what
 * is parsed out of it would always be whole.
 */
import { readFileSync } from 'node:fs';
import { decodeText } from '../container/characters.ts';
import { OffprintError } from '../model/diagnostic.ts';
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
  /** Whether each report is a line of JSON. */
  json: boolean;
  /** Whether only what is wrong is told. */
  quiet: boolean;
}

/** Checks files, one after another. */
export async function check({ files, json, quiet }: CheckRequest, terminal: Terminal): Promise<0 | 1> {
  let failed = false;
  for (const file of await expand(files)) {
    try {
      const bytes = new Uint8Array(readFileSync(file));
      if (!(await carriesArticle(bytes))) {
        const advice = 'verify(article, file) of the library compares it with one';
        throw new OffprintError('envelope/missing', `It carries no article that it could be compared with; ${advice}`);
      }
      const report = await verify(await readArticle(bytes), bytes);
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
    ...missing.map(({ path, text, found }) => `  ${foundAs[found]} ${path}: "${firstWords(text, 60)}"`),
    ...omitted.map(
      ({ position: { start }, text, rule }) =>
        `  kept out ${start.line}:${start.column}: "${firstWords(text, 60)}" [${rule}]`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
