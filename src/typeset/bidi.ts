/**
 * The order of text that runs both ways (UAX #9, by npm `bidi-js`): levels of a paragraph, and rule L2 for the parts of a
 * line.
 *
 * Invariant: a text without any right-to-left character in a left-to-right paragraph costs one test, and has no levels.
 */
import bidiFactory from 'bidi-js';
import type { Direction } from '../model/nodes.ts';

/** Letters and controls that can make a level other than 0. */
const twoWay =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let bidi: ReturnType<typeof bidiFactory> | undefined;

/**
 * The embedding level of each UTF-16 unit of a paragraph: odd runs right to left.
 *
 * @returns `undefined` where all of it runs left to right.
 */
export function bidiLevels(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === 'ltr' && !twoWay.test(text)) return undefined;
  bidi ??= bidiFactory();
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/**
 * The visual order of the parts of one line, left to right (UAX #9 L2).
 *
 * @param levels Level of each part, in logical order.
 * @returns Indexes into `levels`.
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  const lowestOdd = levels.reduce((least, level) => (level % 2 === 1 ? Math.min(least, level) : least), highest + 1);
  for (let level = highest; level >= lowestOdd; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  }
  return order;
}
