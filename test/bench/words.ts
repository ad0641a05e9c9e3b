/**
 * New text out of given prose: the words of a text change places, and one long word in four gets new letters, which gives as
 * many different words as prose of that length has (about 28,000 in 360,000).
 *
 * Invariant: what comes out hangs on the text and the numbers alone.
 */

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
