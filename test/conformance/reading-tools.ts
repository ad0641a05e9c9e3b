/**
 * Ace, axe, the Nu HTML Checker, a reading engine and Chromium's remote control, installed where git ignores them, by their own lockfile: only
 * who checks books and pages pays for them. The browser is the machine's own (`chromium`).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where they lie. */
export const toolsFolder: string = join(import.meta.dirname, '../../.cache/reading');

/** Name of the browser's command. */
export const browserCommand = 'chromium';

/** Where the browser is. */
export function browserPath(): string {
  return spawnSync('sh', ['-c', `command -v ${browserCommand}`], { encoding: 'utf8' }).stdout.trim();
}

/** Installs the tools unless they are, and gives what loads them. */
export function installTools(): NodeJS.Require {
  const source = join(import.meta.dirname, 'reading');
  const files = ['package.json', 'package-lock.json'];
  const isSame = (name: string): boolean =>
    existsSync(join(toolsFolder, name)) &&
    readFileSync(join(toolsFolder, name), 'utf8') === readFileSync(join(source, name), 'utf8');
  if (!files.every(isSame) || !existsSync(join(toolsFolder, 'node_modules'))) {
    mkdirSync(toolsFolder, { recursive: true });
    for (const name of files) copyFileSync(join(source, name), join(toolsFolder, name));
    // Without scripts: the remote control would fetch a browser of its own.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', args, { cwd: toolsFolder, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('the tools that check books and pages could not be installed');
  }
  // Read once, when the first of the tools loads the remote control.
  process.env.PUPPETEER_EXECUTABLE_PATH = browserPath();
  return createRequire(join(toolsFolder, 'index.js'));
}
