/**
 * Where the names in a byline part: at commas and at the language's "and".
 *
 * Arabic and Hebrew write "and" as one letter at the head of the next name, where a name may begin with that letter too: it
 * parts names only between two words and two words. Invariant: what is found is no part of a longer word.
 */
import { fold } from './fold.ts';

/** Makes the search; a word that ends in `…` is joined to the next name. */
export function separatorFinder(
  and: readonly string[],
): (text: string, from: number) => { start: number; end: number } | undefined {
  const apart = new Set(and.filter((word) => !word.endsWith('…')).map(fold));
  const joined = and.filter((word) => word.endsWith('…')).map((word) => fold(word.slice(0, -1)));
  return (text, from) => {
    const folded = fold(text);
    const next = nextMark(folded, from);
    for (const { 0: word, index } of folded.slice(from, next?.start).matchAll(/[^\s]+/g)) {
      const start = from + index;
      if (apart.has(word)) return { start, end: start + word.length };
      const prefix = joined.find((each) => word.length > each.length + 1 && word.startsWith(each));
      if (
        prefix !== undefined &&
        wordsIn(folded.slice(from, start)) > 1 &&
        wordsIn(folded.slice(start, next?.start)) > 1
      ) {
        return { start, end: start + prefix.length };
      }
    }
    return next;
  };
}

const wordsIn = (text: string): number => text.split(' ').filter(Boolean).length;

function nextMark(folded: string, from: number): { start: number; end: number } | undefined {
  const marks = /[,;、،؛]| \/ |(?<=\p{Script=Hangul})[·・](?=\p{Script=Hangul})/gu;
  marks.lastIndex = from;
  const mark = marks.exec(folded);
  return mark ? { start: mark.index, end: mark.index + mark[0].length } : undefined;
}
