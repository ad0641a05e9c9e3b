/** Books for tests: made, checked by EPUBCheck's rules, and opened. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { type EpubOptions, toEpub } from '../../../src/epub.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** A book that was found valid. */
export interface Book {
  names: string[];
  /** The text of a file in the folder of the package; empty if there is none. */
  text(name: string): string;
  /** Rules of what was reported. */
  rules: string[];
}

/** The checker refuses a date without seconds, which W3CDTF has (hh:mmTZD) and EPUBCheck itself takes. */
const mistaken = /^OPF-053 .*T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})"/;

/** What the checker says, without notes on usage. */
export async function problems(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path}`)
    .filter((problem) => !mistaken.test(problem));
}

/** Makes a book, which must be valid, and opens it. */
export async function book(source: Article | Publication, options: EpubOptions = {}): Promise<Book> {
  const seen: Diagnostic[] = [];
  const bytes = await toEpub(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic), ...options });
  expect(await problems(bytes)).toEqual([]);
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    text: (name) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array()),
    rules: seen.map(({ ruleId }) => ruleId),
  };
}
