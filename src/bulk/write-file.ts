/**
 * Writing a file whole or not at all: to a temporary file in the same file system, which then takes the name.
 *
 * Invariant: at no time has a file of the wanted name a part of the content; without leave an existing file stays as it
 * is, even one that another process makes at the same moment (link(2) fails where the name is taken, rename(2) does not).
 * All in one turn of the event loop, so that a signal finds no temporary file.
 */
import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './system-error.ts';

/**
 * Writes a file.
 *
 * @param force Whether an existing file may be replaced. What is no ordinary file, such as `/dev/null` or a pipe, is
 * written to in any case.
 * @param temporary The temporary file, which must not exist. Default: one beside the file.
 * @throws The system's error: `EEXIST` where the file exists and may not be replaced.
 */
export function writeWhole(path: string, data: Uint8Array, force: boolean, temporary?: string): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) {
    writeFileSync(path, data);
    return;
  }
  // A symbolic link stays one: the file that it points to is replaced.
  const target = existing && force ? realpathSync(path) : path;
  const passing = temporary ?? join(dirname(target), `.offprint-${crypto.randomUUID()}.tmp`);
  // One that is there is another's, and stays.
  const file = openSync(passing, 'wx');
  try {
    try {
      writeFileSync(file, data);
    } finally {
      closeSync(file);
    }
    if (existing && force) chmodSync(passing, existing.mode);
    if (force) renameSync(passing, target);
    else linkOrRename(passing, target);
  } finally {
    rmSync(passing, { force: true });
  }
}

function linkOrRename(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // A file system without hard links. The name is claimed first; what it holds for this moment is empty.
    closeSync(openSync(target, 'wx'));
    renameSync(temporary, target);
  }
}
