/**
 * Words that tell what a short line is: alone on it, somewhere in it, or at its end.
 *
 * Invariant: a word of a script with spaces is matched whole; of Han, Kana and Hangul, which join words, anywhere.
 */
import { fold } from './fold.ts';

/** Units of a line that are looked at. */
const longest = 360;
/** Units of a line that is nothing but some known words. */
const longestTitle = 64;

const joining = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Without marks around the words. */
const bare = (text: string): string =>
  fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{M}\p{N}]|^)[^\p{L}\p{M}\p{N}]+$/u, '');

/** Makes the question whether a line, or one of its parts between bars, is one of the words. */
export function wholeFinder(list: readonly string[]): (line: string) => boolean {
  const words = new Set(list.map(bare));
  return (line) => line.length <= longest && line.split(/[/|·•]/u).some((part) => part !== '' && words.has(bare(part)));
}

/** Makes the question whether a line is one of the words and nothing else. */
export function lineFinder(list: readonly string[]): (line: string) => boolean {
  const words = new Set(list.map(bare));
  return (line) => line.length <= longestTitle && words.has(bare(line));
}

/** Makes the question whether a line holds one of the words; a word that begins with `…` closes a longer one. */
export function wordFinder(list: readonly string[]): (line: string) => boolean {
  const folded = list.map((word) => fold(word.replace(/^…/, '')));
  const inside = folded.filter((word) => joining.test(word));
  const phrases = new Map<string, string[]>();
  for (const phrase of folded.filter((word) => word.includes(' '))) {
    const first = phrase.slice(0, phrase.indexOf(' '));
    phrases.set(first, [...(phrases.get(first) ?? []), ` ${phrase} `]);
  }
  const whole = new Set(folded.filter((word) => !joining.test(word) && !word.includes(' ')));
  const closing = new Set(list.filter((word) => word.startsWith('…')).map((word) => fold(word.slice(1))));
  const lengths = [...new Set(Array.from(closing, ({ length }) => length))];
  const counts = (word: string): boolean =>
    whole.has(word) || lengths.some((length) => length <= word.length && closing.has(word.slice(-length)));
  return (line) => {
    const head = fold(line.slice(0, longest));
    if (inside.length > 0 && joining.test(head) && inside.some((word) => head.includes(word))) return true;
    const words = wordsOf(head);
    if (words.some(counts)) return true;
    if (!words.some((word) => phrases.has(word))) return false;
    const spaced = ` ${words.join(' ')} `;
    return words.some((word) => phrases.get(word)?.some((phrase) => spaced.includes(phrase)));
  };
}

let last: { head: string; words: readonly string[] } = { head: '', words: [] };

/** The words of the head of a line. Several questions are asked of a line in turn: those of the last one are kept. */
function wordsOf(head: string): readonly string[] {
  if (head !== last.head) last = { head, words: head.match(/[\p{L}\p{M}'-]+/gu) ?? [] };
  return last.words;
}

/** Makes the search for the word that closes a line, behind a space or a mark. */
export function closerFinder(list: readonly string[]): (line: string) => number | undefined {
  const words = list.map(fold);
  return (line) => {
    if (line.length > longest || words.length === 0) return undefined;
    const text = fold(line).trimEnd();
    const word = words.find((each) => text.endsWith(each));
    const start = word === undefined ? 0 : text.length - word.length;
    return start > 1 && /[\s/|·・＝=]/u.test(text.charAt(start - 1)) ? start : undefined;
  };
}
