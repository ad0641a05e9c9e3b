/**
 * How far a long run is, as a line that is drawn anew: how many, what part, how fast, how long still, how many failed.
 *
 * Invariant: it is drawn ten times a second at most; speed and time left are those of the last ten seconds.
 */
import type { BulkSummary } from '../bulk.ts';

/** Milliseconds between two drawings, and of what the speed is taken from. */
const [pause, memory] = [100, 10_000];

/** A moment of a run. */
interface Moment {
  /** Milliseconds. */
  time: number;
  inputs: number;
  share: number | undefined;
}

/**
 * Makes what draws the line.
 *
 * @param draw Shows a line in the place of the one before.
 * @param now Milliseconds of a clock that only goes on.
 */
export function openProgress(
  draw: (line: string) => void,
  now: () => number = () => performance.now(),
): (summary: Readonly<BulkSummary>, share: number | undefined) => void {
  const past: Moment[] = [{ time: now(), inputs: 0, share: 0 }];
  let drawn = Number.NEGATIVE_INFINITY;
  return ({ inputs, failed, skipped }, share) => {
    const time = now();
    if (time - drawn < pause) return;
    drawn = time;
    past.push({ time, inputs, share });
    while (past.length > 2 && time - (past[0]?.time ?? time) > memory) past.shift();
    const [first] = past;
    const seconds = (time - (first?.time ?? time)) / 1000;
    const speed = seconds > 0 ? (inputs - (first?.inputs ?? 0)) / seconds : 0;
    const gained = share === undefined || first?.share === undefined ? 0 : share - first.share;
    const parts = [
      `${counted(inputs)} articles${share === undefined ? '' : ` (${Math.floor(share * 100)} %)`}`,
      `${speed < 10 ? speed.toFixed(1) : counted(Math.round(speed))} a second`,
      ...(gained > 0 && share !== undefined ? [`${duration(((1 - share) / gained) * seconds)} left`] : []),
      ...(skipped > 0 ? [`${counted(skipped)} done before`] : []),
      ...(failed > 0 ? [`${counted(failed)} failed`] : []),
    ];
    draw(parts.join(', '));
  };
}

/** A number with its thousands apart. */
export const counted = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A time as a person says it: `42 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
