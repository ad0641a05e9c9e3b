/**
 * The journal of a run: a line of JSON for each article that is through, appended when its files have their names. It tells
 * an interrupted run where to go on.
 *
 * Invariant: a line stands only after what it tells of; whenever the process is killed, what lacks its line is done again, and
 * so is that whose files are not there any more as the line has them. A line that the end cut off is taken away before the
 * next is written.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OffprintError } from '../model/diagnostic.ts';
import { type Fingerprint, fingerprintSet } from './fingerprint.ts';

/** A line of the journal. */
export interface JournalEntry {
  /** Fingerprint of the article, its name and the settings. */
  key: Fingerprint;
  id: string;
  status: 'done' | 'failed';
  /** Lengths of its files by their names, below the folder that is written into. */
  files: Readonly<Record<string, number>>;
  /** Why it failed. */
  reason?: string;
}

/** An open journal. */
export interface Journal {
  /** Whether an earlier run has done this, and its files are still there. What failed is not done. */
  has(key: Fingerprint): boolean;
  add(entry: JournalEntry): void;
  close(): void;
}

/**
 * Opens a journal.
 *
 * @param mode `resume` goes on with what is there; `anew` forgets it; `new` wants none that has a line.
 * @param folder Where files are written, if they are.
 * @throws OffprintError `option/invalid` for a journal that is there in mode `new`.
 */
export function openJournal(path: string, mode: 'new' | 'resume' | 'anew', folder?: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, mode === 'anew' ? 'w+' : 'a+');
  const done = fingerprintSet();
  try {
    let end = 0;
    for (const { line, end: lineEnd } of linesOf(file)) {
      if (mode === 'new') throw taken(path);
      end = lineEnd;
      const entry = doneBy(line);
      if (entry && (folder === undefined || stands(entry.files, folder))) done.add(entry.key);
    }
    ftruncateSync(file, end);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return {
    has: (key) => done.has(key),
    add: (entry) => {
      writeSync(file, `${JSON.stringify(entry)}\n`);
    },
    close: () => closeSync(file),
  };
}

function taken(path: string): OffprintError {
  const message = `${path} is the journal of an earlier run; resume goes on with it, overwrite begins anew`;
  return new OffprintError('option/invalid', message, { option: 'resume' });
}

/** The lines of a file that have an end, and where in the file that is. */
function* linesOf(file: number): Generator<{ line: string; end: number }> {
  const chunk = Buffer.alloc(2 ** 20);
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; ; ) {
    const length = readSync(file, chunk, 0, chunk.length, position);
    if (length === 0) return;
    const data = Buffer.concat([rest, chunk.subarray(0, length)]);
    const start = position - rest.length;
    position += length;
    let from = 0;
    for (let to = data.indexOf(10); to >= 0; to = data.indexOf(10, from)) {
      yield { line: data.toString('utf8', from, to), end: start + to + 1 };
      from = to + 1;
    }
    rest = data.subarray(from);
  }
}

/** What a line tells of as done; nothing for another line, or one that is damaged. */
function doneBy(line: string): Pick<JournalEntry, 'key' | 'files'> | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null) return undefined;
    if (!('key' in entry && 'status' in entry && 'files' in entry)) return undefined;
    const { key, status, files } = entry;
    if (status !== 'done' || typeof key !== 'string' || !/^[\da-f]{32}$/.test(key)) return undefined;
    return isLengths(files) ? { key, files } : undefined;
  } catch {
    return undefined;
  }
}

const isLengths = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && Object.values(value).every((length) => typeof length === 'number');

/** Whether files are there with their lengths: some may have been deleted or cut off since, or the folder is another. */
function stands(files: JournalEntry['files'], folder: string): boolean {
  try {
    return Object.entries(files).every(([name, length]) => {
      const stats = statSync(join(folder, name));
      return stats.isFile() && stats.size === length;
    });
  } catch {
    return false;
  }
}
