/**
 * The articles that are measured: the seeds' prose, so many times over, with new text in each.
 *
 * An exporter that remembers words would only be asked what it knows if the text came again. So the words of each
 * paragraph change places, and one long word in four gets new letters, which gives as many different words as prose of
 * that length has (about 28,000 in 360,000). Invariant: a sample depends on its size and its number alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, fromText, plainText } from 'offprint';
import type { FaceName, Plain, Sample } from './contestants.ts';

/** The faces of blocks, as the look `reading` has them; all others are `serif-400`. */
const faceOf: Readonly<Record<string, FaceName>> = {
  heading: 'sans-600',
  pullQuote: 'serif-400-italic',
  credit: 'sans-400',
};

const seeds = ['opinion', 'wire'].map((name) =>
  fromText(readFileSync(join(import.meta.dirname, `../../seeds/${name}.txt`), 'utf8'), { language: 'en' }),
);
const blocks: Article['children'] = seeds.flatMap(({ children }) => children);

/** The seeds' prose so many times over. */
export function sampleOf(times: number, number: number): Sample {
  const random = randomOf(number * 1000 + times);
  const children = Array.from({ length: times }, () => blocks.map((block) => reworded(block, random))).flat();
  const title = mixed('The gates of the river baths stay shut for a third summer', random);
  const [seed] = seeds;
  if (!seed) throw new Error('there is no seed');
  const article: Article = { ...seed, metadata: { ...seed.metadata, headline: title }, children };
  const plain = children.map((block): Plain => ({ text: plainText(block), face: faceOf[block.type] ?? 'serif-400' }));
  return { article, title, plain: [{ text: title, face: 'serif-600' }, ...plain] };
}

/** Numbers from 0 to 1 (mulberry32): the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}

function reworded<Value>(value: Value, random: () => number): Value {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === 'value' && typeof part === 'string' ? mixed(part, random) : part,
  );
}

/** The same words in another order, some of them with other letters. */
export function mixed(text: string, random: () => number): string {
  const words = text.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  return words.map((word) => (/^[a-z]{6,}$/.test(word) && random() < 0.25 ? spelled(word, random) : word)).join(' ');
}

const vowels = 'aeiou';
const consonants = 'bcdfghklmnprstvw';

function spelled(word: string, random: () => number): string {
  return word.replace(/./g, (letter) => {
    const letters = vowels.includes(letter) ? vowels : consonants;
    return random() < 0.5 ? letter : letters.charAt(Math.floor(random() * letters.length));
  });
}
