/**
 * Where a line may end (UAX #14, by npm `linebreak`).
 *
 * Invariant: opportunities come in order, and the last one is the end of the text.
 */
import LineBreaker from 'linebreak';

/** A place where a line may or must end. */
export interface BreakOpportunity {
  /** UTF-16 units from the start of the text; the line ends before this unit. */
  position: number;
  /** Whether the line must end here (after a line separator, and at the end of the text). */
  required: boolean;
}

/** Finds every place where a line of this text may end. */
export function breakOpportunities(text: string): BreakOpportunity[] {
  return [...eachBreak(text)];
}

/** Finds them one after another, as they are asked for. */
export function* eachBreak(text: string): Generator<BreakOpportunity, void, void> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    // The library leaves the end of the text (LB3) unmarked.
    yield { position: next.position, required: next.required || next.position === text.length };
  }
}
