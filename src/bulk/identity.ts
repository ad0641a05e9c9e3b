/**
 * What an input is, as a fingerprint: its bytes, and the hints that it is read by. Not where it is, when it was written, or what
 * is made of it.
 *
 * Invariant: two inputs with one fingerprint give the same files under any settings.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { type BulkInput, formatFrom } from './input.ts';

/**
 * The fingerprint of an input that is sound.
 *
 * @param size Most bytes of a file that are read: what has more is refused by the worker, whatever is in it.
 */
export function identityOf(input: BulkInput, size: number): Fingerprint {
  const { id, encoding = '', language = '', url = '', metadata } = input;
  const hints = JSON.stringify([id, formatFrom(input) ?? '', encoding, language, url, metadata]);
  return fingerprintOf(hints, ...contentOf(input, size));
}

function contentOf(input: BulkInput, size: number): (string | Uint8Array)[] {
  if ('content' in input) return ['content', input.content];
  if ('fault' in input) return ['fault', input.fault.reason];
  try {
    return contentAt(input.path, size);
  } catch {
    // The worker finds out why.
    return ['unreadable', input.path];
  }
}

/** So much of a file is held at once. */
const chunk = 2 ** 20;

function contentAt(path: string, size: number): string[] {
  // What is no ordinary file can be read once, and that is the worker's; to open a pipe is to wait for its writer.
  const stats = statSync(path);
  if (!stats.isFile() || stats.size > size) return ['state', path, `${stats.size} ${stats.mtimeMs}`];
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(stats.size + 1, chunk));
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
    }
    return ['file', hash.digest('hex')];
  } finally {
    closeSync(file);
  }
}
