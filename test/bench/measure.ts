/**
 * CPU time of work, its child processes included: on a busy machine it swings less than time by the clock.
 *
 * Contestants take turns, so that what slows one slows all; the least of the rounds counts. Before each turn the waste of
 * the one before is taken away, if the runtime lets us (`--expose-gc`).
 */
import { readFileSync } from 'node:fs';

/** What is measured. */
export interface Work<Input> {
  rounds: number;
  /** Its own time for all rounds at most, milliseconds; but one round at least. */
  budget: number;
  /** Makes what is worked on, which is not measured. */
  prepare(round: number): Input;
  run(input: Input): unknown;
}

/** What was measured; `rounds` is 0 if it was not. */
export interface Best {
  rounds: number;
  /** Milliseconds. */
  cpu: number;
}

/** Milliseconds of a clock tick of the kernel's. */
const tick = 10;

/** CPU time of the children that have ended and of theirs (proc(5), `stat`, fields 16 and 17); none where there is no proc. */
export function childTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * tick;
  } catch {
    return 0;
  }
}

/** CPU time of this process and its children, milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childTime();
}

/** Lets all take turns until each had its rounds or its time. */
export async function takeTurns<Input>(works: readonly (Work<Input> | undefined)[]): Promise<Best[]> {
  const rounds = Math.max(...works.map((work) => work?.rounds ?? 0));
  const bests = works.map((): Best => ({ rounds: 0, cpu: Number.POSITIVE_INFINITY }));
  const spent = works.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const best = bests[index];
      const before = spent[index] ?? 0;
      if (!work || !best || round >= work.rounds || (round > 0 && before + before / round > work.budget)) continue;
      const input = work.prepare(round);
      globalThis.gc?.();
      const start = cpuTime();
      await work.run(input);
      const cpu = cpuTime() - start;
      spent[index] = before + cpu;
      best.rounds++;
      best.cpu = Math.min(best.cpu, cpu);
    }
  }
  return bests;
}
