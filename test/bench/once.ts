/**
 * One contestant, one document, one process: `once.ts NAME SAMPLE` prints what that took from the start of the process, as
 * JSON. The sample comes as a file, so that nothing of ours is loaded but what prints it.
 */
import { readFileSync } from 'node:fs';
import { contestants, type Sample } from './contestants.ts';

/** What one process took. */
export interface Once {
  /** Milliseconds of CPU time. */
  cpu: number;
  /** Most memory at once, MB. */
  memory: number;
}

const [, , name, file = ''] = process.argv;
const print = await contestants.find((contestant) => contestant.name === name)?.start();
const sample: Sample = JSON.parse(readFileSync(file, 'utf8'));
await print?.(sample);
const { user, system } = process.cpuUsage();
const once: Once = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(once));
