/**
 * What a validator is: it reads printed files by a tool that is not ours and says what is wrong with each. And how such a
 * tool is run.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Publication } from 'offprint';

/** A file on disk and the source that it was printed from. */
export interface Printed {
  path: string;
  format: string;
  source: Article | Publication;
  /** What it was printed with. */
  options: object;
}

/** One way to check files. */
export interface Validator {
  name: string;
  /** Formats that it reads. */
  formats: readonly string[];
  /** Commands that it needs. */
  commands: readonly string[];
  /** Says what is wrong, a list of sentences a file, in the order of the files; an empty list where all is well. */
  check(files: readonly Printed[]): Promise<string[][]>;
}

/** What a command printed, and how it ended. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. A code that is not 0 is no error here: validators speak by it. */
export function run(command: string, args: readonly string[], input?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && typeof error.code === 'string') reject(error);
      else resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

/** Does a piece of work for each file, two at a time: a tool that starts anew for each file leaves one core idle. */
export async function inPairs<Result>(
  files: readonly Printed[],
  work: (file: Printed) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < files.length; at += 2) results.push(...(await Promise.all(files.slice(at, at + 2).map(work))));
  return results;
}

/** Whether a command is installed. */
export function isInstalled(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

const cache = join(import.meta.dirname, '../../.cache');

/** The class path of a Java tool: its jars by Maven, once, by the pom in the folder of its name. */
export async function classPath(tool: string): Promise<string> {
  const folder = join(cache, tool);
  if (!existsSync(folder) || readdirSync(folder).length === 0) {
    await mkdir(folder, { recursive: true });
    const pom = join(import.meta.dirname, tool, 'pom.xml');
    const goal = 'dependency:copy-dependencies';
    const { code, stdout } = await run('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${folder}`]);
    if (code !== 0) throw new Error(`Maven could not get ${tool}: ${stdout.slice(0, 500)}`);
  }
  return join(folder, '*');
}
