/**
 * Installs the peers where git ignores them, by their own lockfile: only who runs the bench pays for them. Writes the faces
 * as files beside them, since peers read fonts from files.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import { faces, home } from './contestants.ts';

/** Makes ready what the contestants need, unless it is. */
export async function installPeers(): Promise<void> {
  mkdirSync(home, { recursive: true });
  for (const face of faces) {
    const { data }: { data: string } = await import(`../../src/export/pdf/faces/${face}.ts`);
    writeFileSync(join(home, `${face}.ttf`), unzlibSync(Buffer.from(data, 'base64')));
  }
  const lock = join(import.meta.dirname, 'peers/package-lock.json');
  const installed = join(home, 'package-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, 'peers', name), join(home, name));
  // Without scripts: one of them would fetch a browser of its own.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: home, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers of the bench could not be installed');
}
