/** The pool whose workers print articles: what they are told, and what they say. */
import type { WorkerMessage } from './hand.ts';
import { openPool, type Pool } from './pool.ts';
import type { FolderTarget, Printed, Task } from './print.ts';
import type { Settings } from './settings.ts';

/** What each worker is told when it starts. */
export interface WorkerData {
  settings: Settings;
  target: FolderTarget | undefined;
}

/** What a worker says. */
export type WorkerSays = WorkerMessage<Printed>;

/** Beside the source stands its source, beside the build the build. */
const module = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './bulk-worker.js', import.meta.url);

/** Starts workers that print. */
export function openWorkers(size: number, data: WorkerData): Pool<Task, Printed> {
  const { time, memory } = data.settings.limits;
  return openPool({ module, size, data, time, memory }, isMessage);
}

/** A module of the user's may say things too. */
function isMessage(value: unknown): value is WorkerSays {
  if (typeof value !== 'object' || value === null) return false;
  if ('reply' in value) return typeof value.reply === 'object' && value.reply !== null && 'outputs' in value.reply;
  return 'ready' in value || 'refusal' in value;
}
