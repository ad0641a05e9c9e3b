/**
 * Batches: what goes through Redis. One article is milliseconds of work, so a job has some hundreds.
 *
 * Names of files are given here, where all articles come by in order, so that they do not depend on which machine prints what.
 * Invariant: a batch is plain JSON, and its id is the fingerprint of all that is in it: the same articles give the same jobs.
 */
import { fingerprintOf } from '../bulk/fingerprint.ts';
import type { BulkInput, BulkSource } from '../bulk/input.ts';
import { giveNames, safeName } from '../bulk/names.ts';
import { OffprintError } from '../model/diagnostic.ts';

/** An article in a batch. */
export interface BatchedArticle {
  /** Name of its files without ending. */
  name: string;
  /** The input; bytes as Base64 (RFC 4648, 4), which `base64` tells. */
  input: BulkInput;
  base64?: true;
}

/** The data of a job. */
export interface ArticleBatch {
  articles: BatchedArticle[];
}

/** A batch and its id. */
export interface IdentifiedBatch {
  id: string;
  batch: ArticleBatch;
}

/** Bytes of a batch: Redis and BullMQ take jobs whole. */
const largest = 2 ** 22;

/** Parts a source into batches of so many articles, or as many as have 4 MiB together. */
export async function* batchesOf(source: BulkSource, size: number): AsyncGenerator<IdentifiedBatch> {
  const names = giveNames();
  let articles: BatchedArticle[] = [];
  let bytes = 0;
  const finish = (): IdentifiedBatch => {
    const batch = { articles };
    [articles, bytes] = [[], 0];
    // An id of digits alone BullMQ takes for its own.
    return { id: `articles-${fingerprintOf(JSON.stringify(batch))}`, batch };
  };
  for await (const input of source) {
    const [plain, base64] = asJson(input);
    const json = JSON.stringify(plain);
    if (articles.length > 0 && bytes + json.length > largest) yield finish();
    bytes += json.length;
    articles.push({ name: names.next(input.id, fingerprintOf(json)), input: plain, ...(base64 && { base64 }) });
    if (articles.length >= size) yield finish();
  }
  if (articles.length > 0) yield finish();
}

function asJson(input: BulkInput): [plain: BulkInput, base64: true | undefined] {
  if (!('content' in input) || typeof input.content === 'string') return [input, undefined];
  return [{ ...input, content: Buffer.from(input.content).toString('base64') }, true];
}

/**
 * Reads the data of a job.
 *
 * @throws OffprintError `source/invalid` for what no producer of ours has made.
 */
export function readBatch(data: unknown): BatchedArticle[] {
  const articles = typeof data === 'object' && data !== null && 'articles' in data ? data.articles : undefined;
  if (!Array.isArray(articles)) throw new OffprintError('source/invalid', 'The job is no batch of articles');
  return articles.map((article: unknown) => {
    if (!isBatched(article)) throw new OffprintError('source/invalid', 'An article of the job has no name or no input');
    const { name, input, base64 } = article;
    if (!base64 || !('content' in input)) return { name, input };
    return { name, input: { ...input, content: Buffer.from(String(input.content), 'base64') } };
  });
}

function isBatched(value: unknown): value is BatchedArticle {
  if (typeof value !== 'object' || value === null || !('name' in value && 'input' in value)) return false;
  const { name, input } = value;
  // A name from a queue is a path: it must be one that a producer gives.
  if (typeof name !== 'string' || safeName(name) !== name) return false;
  if (typeof input !== 'object' || input === null || !('id' in input) || typeof input.id !== 'string') return false;
  if ('content' in input) return typeof input.content === 'string';
  if ('path' in input) return typeof input.path === 'string';
  return 'fault' in input && typeof input.fault === 'object' && input.fault !== null;
}
