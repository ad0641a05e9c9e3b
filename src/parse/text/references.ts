/**
 * Marks of notes: [1], ¹, (1), *, †, as they stand behind a word of the text and at the head of the note.
 *
 * Invariant: a mark is a reference only where a note with the same mark stands below; constant look at each mark.
 */
import { fold } from '../../language/fold.ts';
import type { TextBlock } from './blocks.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark at the head of a note, alone before its words. */
const head =
  /^(?:\[\p{Nd}{1,3}\]|[⁰¹²³⁴-⁹]{1,3}|\(\p{Nd}{1,2}\)|[*＊]{1,4}|†{1,2}|‡)(?=[\s\u00a0\p{L}\p{N}“"«„‘「『(])/u;

/**
 * A mark behind a word or the end of a sentence. One in round brackets that a word follows may number what it says: it is none
 * in the middle of a sentence.
 */
const reference =
  /(?<=\S ?)\[\p{Nd}{1,3}\]|(?<=[\p{L}\p{M}.,;:!?)”’»"])[⁰¹²³⁴-⁹]{1,3}|(?<=[\p{L}\p{M}\p{N}”’»"][ \u00a0]?)\(\p{Nd}{1,2}\)(?=[.,;:!?”»"]|$)|(?<=[.!?]["”’»]?[ \u00a0]?)\(\p{Nd}{1,2}\)(?![\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}.,;:!?)”’»"])(?:[*＊]{1,4}|†{1,2}|‡)(?![\p{L}\p{N}*＊†])/gu;

/** The mark of a note that a block opens with, and the UTF-16 units up to its words. */
export function noteMarkOf(text: string): { mark: string; length: number } | undefined {
  const mark = head.exec(text.slice(0, 8))?.[0];
  if (mark === undefined) return undefined;
  const gap = /^[\s\u00a0]*/u.exec(text.slice(mark.length, mark.length + 16))?.[0].length ?? 0;
  return mark.length + gap < text.length ? { mark, length: mark.length + gap } : undefined;
}

/** A number at the head of a note in a list of them, where the text has the number in brackets or raised. */
const numberHead = /^(\p{Nd}{1,2})[.)]?[\s\u00a0]+(?=[\p{L}\p{N}“"«„‘「『(*_])/u;

/** The number of a note that a block opens with bare, as "1. Ibid." does, and the UTF-16 units up to its words. */
export function noteNumberOf(text: string): { mark: string; length: number } | undefined {
  const [all, number = ''] = numberHead.exec(text.slice(0, 12)) ?? [];
  return all === undefined ? undefined : { mark: fold(number), length: all.length };
}

/** The marks that refer to a note of a bare number. */
export const marksOf = (number: string): string[] => [
  `[${number}]`,
  `(${number})`,
  [...number].map((digit) => superscripts.charAt(Number(digit))).join(''),
];

/** Whether a mark alone tells a note: other marks number and point out much else. */
export const isPlainMark = (mark: string): boolean => mark.startsWith('[');

/** What a mark is called: the number that it is, or the name of its sign. */
export function markName(mark: string): string {
  const digits = mark.replace(/[⁰¹²³⁴-⁹]/gu, (each) => String(superscripts.indexOf(each))).replace(/[[\]()]/gu, '');
  if (/^\p{Nd}+$/u.test(digits)) return fold(digits);
  const sign = mark.startsWith('†') ? 'dagger' : mark.startsWith('‡') ? 'double-dagger' : 'star';
  return mark.length > 1 ? `${sign}-${mark.length}` : sign;
}

/** The references in a text, with their marks. */
export function referencesIn(text: string): { mark: string; start: number }[] {
  if (!/[[⁰¹²³⁴-⁹(*＊†‡]/u.test(text)) return [];
  return [...text.matchAll(reference)].map(({ 0: mark, index }) => ({ mark, start: index }));
}

/** Notes of one source that are looked for; more are no notes. */
const mostNotes = 999;

/** A number right behind a word or its full stop: a raised one that a scrape has let down. */
const letDown = /(?<=\p{Ll}[.,;:!?]?[.,;:!?”"’»)]|\p{Ll}|\p{Nd}{4}\.)\p{Nd}{1,2}(?=[\s\u00a0]|$)/gu;

/** Makes the look-up whether some block above another refers to a note, by its mark or by its bare number. */
export function referenceFinder(blocks: readonly TextBlock[]): (mark: string, block: TextBlock) => boolean {
  let first: Map<string, number> | undefined;
  const heads = new Set<string>();
  const take = (mark: string, index: number): void => {
    if (first && first.size < mostNotes && !first.has(mark)) first.set(mark, index);
  };
  return (mark, block) => {
    if (!first) {
      first = new Map();
      for (const { text, index } of blocks) {
        heads.add(noteMarkOf(text)?.mark ?? '');
        for (const { mark: found } of referencesIn(text)) take(found, index);
        for (const [number] of text.matchAll(letDown)) take(fold(number), index);
      }
    }
    const marks = /^\d/.test(mark) ? [mark, ...marksOf(mark)] : [mark];
    // Where a note has the mark itself, the bare number is another list's.
    if (marks.length > 1 && marks.some((each) => heads.has(each))) return false;
    return marks.some((each) => (first?.get(each) ?? block.index) < block.index);
  };
}
