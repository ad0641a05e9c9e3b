/**
 * Whether a block says nearly what a block near it says: a pull quote is seldom word for word what was said.
 *
 * Words are compared folded; where words are not parted by spaces, pairs of characters are. Invariant: only a bounded number
 * of neighbours is looked at, and the words of each are taken once.
 */
import { fold } from '../../language/fold.ts';
import type { TextBlock } from './blocks.ts';
import { pairsOf } from './echo.ts';

/** Blocks above and below that are looked at. */
const nearBlocks = 12;
/** Fewest words that can be told to be the same, and the share of them that must be. */
const fewestWords = 5;
const sameShare = 0.75;
/** Units of a block whose words are taken. */
const headLength = 4000;

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u;

function wordsOf(text: string): string[] {
  const found = fold(text.slice(0, headLength)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.flatMap((word) => (spaceless.test(word) ? pairsOf(word) : [word]));
}

/** Words that are looked for to the letter before the words of a block are taken. */
const probes = 3;

/** The longest words of a text, or pairs from its longest runs of characters. */
function probesOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .sort((a, b) => b.length - a.length)
    .slice(0, probes)
    .flatMap((word) => (spaceless.test(word) ? [word.slice(0, 2), word.slice(-2)] : word.slice(1)));
}

/** Makes the comparison for the blocks of a source. */
export function likenessFinder(blocks: readonly TextBlock[]): (words: string, except: TextBlock) => boolean {
  const known = new Map<number, Set<string>>();
  const setOf = (block: TextBlock): Set<string> => {
    const words = known.get(block.index) ?? new Set(wordsOf(block.text));
    known.set(block.index, words);
    return words;
  };
  return (text, except) => {
    const longest = probesOf(text);
    const from = Math.max(0, except.index - nearBlocks);
    const near = blocks.slice(from, except.index + nearBlocks + 1).filter((block) => {
      if (block === except || block.text.length <= text.length) return false;
      return longest.some((word) => block.text.includes(word));
    });
    const words = near.length > 0 ? [...new Set(wordsOf(text))] : [];
    if (words.length < fewestWords) return false;
    return near.some((block) => {
      const others = setOf(block);
      return words.filter((word) => others.has(word)).length >= words.length * sameShare;
    });
  };
}
