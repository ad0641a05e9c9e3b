/** Runs the command as a process, from source, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const entry: string = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** How a run ended. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Makes an empty folder, with files if some are given; it goes when the test is through. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'offprint-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** Runs the command in a folder. */
export function offprint(cwd: string, args: readonly string[], input = ''): Promise<Run> {
  return run(process.execPath, [entry, ...args], cwd, input);
}

/** Runs a line of shell in which `offprint` is the command. */
export function shell(cwd: string, line: string): Promise<Run> {
  const script = `offprint() { "${process.execPath}" "${entry}" "$@"; }\n${line}`;
  return run('sh', ['-c', script], cwd, '');
}

function run(program: string, args: readonly string[], cwd: string, input: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    );
    // A command that reads no input may be gone before the input is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
