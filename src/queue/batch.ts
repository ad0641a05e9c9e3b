/**
 * Batches: what goes through Redis. One article is milliseconds of work, so a job has some hundreds.
 *
 * Names of files are given here, where all articles come by in order, so that they do not depend on which machine prints what.
 * Invariant: a batch is plain JSON, and its id is the fingerprint of all that is in it and of the bytes of its files: the same
 * articles give the same jobs, and a file that has changed another.
 */
import { resolve } from 'node:path';
import { type Fingerprint, fingerprintOf } from '../bulk/fingerprint.ts';
import { identityOf } from '../bulk/identity.ts';
import { type BulkInput, type BulkSource, soundInput } from '../bulk/input.ts';
import { giveNames, safeName } from '../bulk/names.ts';
import { diagnose, OffprintError } from '../model/diagnostic.ts';

/** An article in a batch. */
export interface BatchedArticle {
  /** Name of its files without ending. */
  name: string;
  /** The input; bytes as Base64 (RFC 4648, 4), which `base64` tells. */
  input: BulkInput;
  /** Set where the content of `input` is bytes as Base64. */
  base64?: true;
}

/** The data of a job. */
export interface ArticleBatch {
  /** The articles, in the order of their source. */
  articles: BatchedArticle[];
}

/** A batch and its id. */
export interface IdentifiedBatch {
  id: string;
  batch: ArticleBatch;
}

/** Bytes of a batch, as UTF-8: Redis and BullMQ take jobs whole. */
const largest = 2 ** 22;

/**
 * Parts a source into batches of so many articles, or as many as have 4 MiB together. An input that is none is an article that
 * fails.
 *
 * @param most Most bytes of a file that are read, which is what the workers take.
 */
export async function* batchesOf(source: BulkSource, size: number, most: number): AsyncGenerator<IdentifiedBatch> {
  const names = giveNames();
  let articles: BatchedArticle[] = [];
  let identities: Fingerprint[] = [];
  let bytes = 0;
  const finish = (): IdentifiedBatch => {
    const batch = { articles };
    // An id of digits alone BullMQ takes for its own.
    const id = `articles-${fingerprintOf(JSON.stringify(batch), ...identities)}`;
    [articles, identities, bytes] = [[], [], 0];
    return { id, batch };
  };
  for await (const given of source) {
    const sound = soundInput(given);
    const identity = identityOf(sound, most);
    const { length, ...article } = asJson(sound);
    if (articles.length > 0 && bytes + length > largest) yield finish();
    bytes += length;
    identities.push(identity);
    articles.push({ name: names.next(sound.id, identity), ...article });
    if (articles.length >= size) yield finish();
  }
  if (articles.length > 0) yield finish();
}

/** An input as JSON holds it, and its bytes there. A path is told from the root: workers have other folders. */
function asJson(input: BulkInput): { input: BulkInput; base64?: true; length: number } {
  try {
    const isBytes = 'content' in input && typeof input.content !== 'string';
    const plain: BulkInput = isBytes
      ? { ...input, content: Buffer.from(input.content).toString('base64') }
      : 'path' in input
        ? { ...input, path: resolve(input.path) }
        : input;
    return { input: plain, ...(isBytes && { base64: true }), length: Buffer.byteLength(JSON.stringify(plain)) };
  } catch (error) {
    const reason = `It is no plain data: ${error instanceof Error ? error.message : error}`;
    return asJson({ id: input.id, fault: diagnose('bulk/input', reason) });
  }
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
