/**
 * Lines of JSON as a source (ndjson.org, JSON Lines): an object a line, each an article. Plain, or gzip of one member or more.
 *
 * Invariant: no more than one line within the limit is held; a longer line, or one that is no article, fails alone.
 */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Metadata } from '../model/article.ts';
import { type Diagnostic, diagnose, OffprintError } from '../model/diagnostic.ts';
import { checkOptions, nameOf } from '../model/options.ts';
import { metadataFault } from '../model/shape.ts';
import { type BulkFormat, type BulkHints, type BulkInput, type BulkSource, hintChecks } from './input.ts';
import { isGzip } from './read-input.ts';
import { invalid } from './settings.ts';
import { reasonOf } from './system-error.ts';

/** Options of `ndjson`. */
export interface NdjsonOptions extends BulkHints {
  /** What articles without an `id` are called, followed by the number of their line. Default: the name of the file, else `line`. */
  name?: string;
  /** Most bytes of a line. Default: 16 MiB. */
  size?: number;
}

/** Whether a value gives bytes piece by piece; bytes themselves give numbers. */
const isStream = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Uint8Array) &&
  (Symbol.asyncIterator in value || Symbol.iterator in value);

/**
 * Lines of JSON as inputs. A line is an object with one of
 *
 * - `text`, `markdown`, `html`: the article in that format;
 * - `content`: the article in a format that is found out;
 * - `type: "article"` or `"publication"`: the model itself;
 * - `@type` or `@graph`: JSON-LD;
 *
 * and, if they are known, `id`, `url`, `language` and `metadata`. What else it has is left alone. A line that holds a string
 * is an article as raw text. Empty lines are passed over.
 *
 * @param source A file's name, or bytes as they come.
 * @throws OffprintError `option/invalid` for another source, or a wrong option.
 */
export function ndjson(source: string | AsyncIterable<Uint8Array>, options: NdjsonOptions = {}): BulkSource {
  if (typeof source !== 'string' && !isStream(source)) {
    throw invalid('source', `source: expected the name of a file or bytes as they come, got ${nameOf(source)}`);
  }
  checkOptions(options, { ...hintChecks, name: 'string', size: 'number' });
  const { name, size = 2 ** 24, ...hints } = options;
  const ids = name ?? (typeof source === 'string' ? basename(source).replace(/\..*$/s, '') || 'line' : 'line');
  let seen = 0;
  const total = typeof source === 'string' ? statSync(source, { throwIfNoEntry: false })?.size : undefined;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of typeof source === 'string' ? createReadStream(source) : source) {
      seen += chunk.length;
      yield chunk;
    }
  }
  async function* read(): AsyncGenerator<BulkInput> {
    let number = 0;
    try {
      for await (const line of linesOf(unpacked(counted()), size)) {
        number += 1;
        const fallback = `${ids}-${String(number).padStart(6, '0')}`;
        if (line === undefined) yield { id: fallback, fault: fault(`Line ${number} has more than ${size} bytes`) };
        else if (line.trim() !== '') yield inputOf(line, fallback, hints);
      }
    } catch (error) {
      yield { id: ids, fault: fault(`After line ${number} it cannot be read: ${reasonOf(error)}`) };
    }
  }
  return { [Symbol.asyncIterator]: read, share: () => (total ? Math.min(seen / total, 1) : undefined) };
}

const fault = (reason: string): Diagnostic => diagnose('bulk/input', reason, { source: 'ndjson' });

/** The bytes without their gzip, if they begin as gzip does. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array();
  let end = false;
  while (head.length < 2 && !end) {
    const { value, done } = await iterator.next();
    if (done) end = true;
    else head = Buffer.concat([head, value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    if (!end) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  if (isGzip(head)) yield* pipeline(all, createGunzip(), () => {});
  else yield* all();
}

/** Lines without their ends; `undefined` for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > size) parts = [];
    else parts.push(part);
  };
  const line = (): string | undefined => {
    const text = length > size ? undefined : Buffer.concat(parts).toString();
    [parts, length] = [[], 0];
    return text;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, to));
      from = to + 1;
      yield line();
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** Formats by the names of the fields that hold an article. */
const fields: Readonly<Record<string, BulkFormat | undefined>> = {
  ...{ text: 'text', markdown: 'markdown', html: 'html', content: undefined },
};

function inputOf(line: string, fallback: string, hints: BulkHints): BulkInput {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return { id: fallback, fault: fault(`It is no JSON: ${reasonOf(error)}`) };
  }
  if (typeof value === 'string') return { from: 'text', ...hints, id: fallback, content: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: fallback, fault: fault('It is neither an object nor a string') };
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  const id = idOf(record.id) ?? fallback;
  try {
    if (record.type === 'article' || record.type === 'publication') {
      return { ...hints, from: 'json', id, content: line };
    }
    if ('@type' in record || '@graph' in record) {
      return { ...hints, from: 'jsonld', id, content: line };
    }
    const field = Object.keys(fields).find((name) => typeof record[name] === 'string');
    if (field === undefined) return { id, fault: fault('It has no text, markdown, html or content') };
    const from = hints.from ?? fields[field];
    return { ...hints, ...known(record, hints), ...(from && { from }), id, content: String(record[field]) };
  } catch (error) {
    return { id, fault: fault(reasonOf(error)) };
  }
}

const idOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

/** What a line says besides; what you say of all wins. */
function known({ url, language, metadata }: Readonly<Record<string, unknown>>, hints: BulkHints): BulkHints {
  return {
    ...(typeof url === 'string' && hints.url === undefined && { url }),
    ...(typeof language === 'string' && hints.language === undefined && { language }),
    ...(isMetadata(metadata) && { metadata: { ...metadata, ...hints.metadata } }),
  };
}

function isMetadata(value: unknown): value is Metadata {
  if (value === undefined || value === null) return false;
  const fault = metadataFault(value);
  if (fault !== undefined) throw new OffprintError('source/invalid', `metadata${fault}`);
  return true;
}
