/**
 * How many words a text has, counted by a rule that is the same in every runtime (no `Intl`).
 *
 * A word is a run without white space that has a letter or a digit; dashes and ellipses part words, hyphens and
 * apostrophes do not: as word processors count. Invariant: a number is given only where that rule counts rightly.
 */

import { unspaced } from '../../language/word.ts';

/** The planes and blocks that those scripts are in: a test that costs little, for most texts have nothing of them. */
const high = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Counts the words of a text; `undefined` if any of it is in a script that does not part words. */
export function countWords(text: string): number | undefined {
  if (high.test(text) && unspaced.test(text)) return undefined;
  return text.split(/[\s\u200b—―…]+|--+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
