#!/usr/bin/env node
/**
 * The `offprint` command: the process around `cli/main.ts`. Its exit code, its signals, its version.
 *
 * Invariant: an interrupted run exits with 128 + the signal's number and leaves no half-written file, because a file is
 * written within one turn of the event loop and signals are taken between turns; work in other threads is stopped first.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { main } from './cli/main.ts';
import { processTerminal } from './cli/terminal.ts';

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const interruption = new AbortController();
let patient = false;

for (const [signal, code] of Object.entries(signals)) {
  process.on(signal, () => {
    if (patient && !interruption.signal.aborted) interruption.abort(code);
    else process.exit(code);
  });
}

const terminal = processTerminal(process, () => {
  patient = true;
  return interruption.signal;
});

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(version);
}

void main(process.argv.slice(2), terminal, version).then((code) => {
  process.exitCode = code;
  // Standard input may keep a process that has been asked to stop.
  if (interruption.signal.aborted) process.exit();
});
