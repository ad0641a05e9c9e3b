/**
 * How many words of a short block the text below takes up again: a headline and a deck say what the text says, a button, a
 * section and (mostly) the name of its author do not.
 *
 * Words are compared by their first letters, so that endings do not count; scripts without spaces by pairs of characters.
 * Invariant: only the first paragraphs are read, once.
 */
import { fold } from '../../language/fold.ts';
import type { TextBlock } from './blocks.ts';
import type { Features } from './features.ts';

/** Paragraphs whose words count, the units of each that are read, and the columns from which a block is one. */
const mostParagraphs = 8;
const headLength = 900;
const paragraphWidth = 60;
/** Letters of a word that are compared; shorter words say nothing. */
const stemLength = 5;
const shortestWord = 4;

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** The words of a text, as they are compared. */
function stemsOf(text: string): Set<string> {
  const folded = fold(text);
  const stems = new Set<string>();
  for (const word of folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (hangul.test(word)) stems.add(word.slice(0, 2));
    else if (!spacelessWord.test(word)) {
      const stem = word > 'ا' ? word.replace(/^[وبفک]?ال(?=.{3})/u, '') : word;
      if (stem.length >= shortestWord) stems.add(stem.slice(0, stemLength));
    }
  }
  for (const run of spacelessWord.test(folded) ? (folded.match(spaceless) ?? []) : []) {
    for (const pair of pairsOf(run)) stems.add(pair);
  }
  return stems;
}

/** Each two characters that stand side by side: what is compared where words are not parted. */
export const pairsOf = (run: string): string[] =>
  Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** A word of two syllables or more; a particle may close it. */
const hangul = /^\p{Script=Hangul}{2}/u;
const spacelessWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a text takes up of a block. */
export interface Echo {
  /** Words that stand in the text as well. */
  words: number;
  /** Share of the block's words that do, 0 to 1. */
  share: number;
}

/** Makes the count for the blocks of a source. */
export function echoFinder(
  blocks: readonly TextBlock[],
  features: (block: TextBlock) => Features,
): (block: TextBlock) => Echo {
  let paragraphs: { block: TextBlock; stems: Set<string> }[] | undefined;
  const known = new Map<number, Echo>();
  const count = (block: TextBlock): Echo => {
    if (!paragraphs) {
      paragraphs = [];
      for (const each of blocks) {
        if (paragraphs.length >= mostParagraphs) break;
        if (features(each).width < paragraphWidth) continue;
        paragraphs.push({ block: each, stems: stemsOf(each.text.slice(0, headLength)) });
      }
    }
    const stems = stemsOf(block.text.slice(0, headLength));
    const below = paragraphs.filter((paragraph) => paragraph.block.index > block.index);
    let words = 0;
    for (const stem of stems) if (below.some((paragraph) => paragraph.stems.has(stem))) words += 1;
    return { words, share: stems.size === 0 ? 0 : words / stems.size };
  };
  return (block) => {
    const echo = known.get(block.index) ?? count(block);
    known.set(block.index, echo);
    return echo;
  };
}
