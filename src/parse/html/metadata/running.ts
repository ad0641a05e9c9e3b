/**
 * Whether a date stands in a sentence of running text, which tells of that day, or in a line that says when an article came
 * out: "He left on 4 July 1950." beside "Published on 4 July 1950".
 *
 * Invariant: linear in the length of the line; a sentence is told by its words, in scripts with capitals and without.
 */
import type { Opener, Reading } from '../../../language/reading.ts';

/** What parts a line into pieces that say different things. */
const bars = /[\n|•·⋅–—]|\s[-/]\s/u;
/** Units beside a date that are looked at, and from which they are running text. */
const seen = 200;
const longest = 120;

/** Kinds of words that open a line beside a date which is no sentence. */
const labels = new Set<Opener['kind']>([
  ...(['byline', 'source', 'photo', 'reporting', 'editing', 'translation'] as const),
  ...(['published', 'updated', 'correspondent'] as const),
]);

/** What stands before and behind a date in a line, each up to the next bar; a date that goes on is taken whole. */
function beside(line: string, start: number, end: number, reading: Reading): [before: string, after: string] {
  const from = Math.max(0, start - seen);
  const piece = line.slice(from, end + seen);
  const date = reading.date(piece);
  const isThis = date && date.start + from < end && date.end + from > start;
  const [first, last] = isThis ? [Math.min(start, date.start + from), Math.max(end, date.end + from)] : [start, end];
  const before =
    line
      .slice(Math.max(0, first - seen), first)
      .split(bars)
      .at(-1) ?? '';
  const after = line.slice(last, last + seen).split(bars)[0] ?? '';
  return [before.trim(), after.trim()];
}

/** Whether some words are a label and what it labels: "By Ada Diaz", "Source: Port News". */
function isLabelled(words: string, reading: Reading): boolean {
  const opener = reading.opener(words);
  if (!opener || !labels.has(opener.kind)) return false;
  return opener.separator !== '' || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(words.slice(opener.contentStart));
}

/** Fewest words of a sentence beside its date, by script; of those without spaces the letters count. */
const fewestSmall = 2;
const fewestUncased = 3;
const fewestLetters = 6;

/** Whether the part of a line from `start` to `end`, a date, is told of by a sentence. */
export function isToldOf(line: string, start: number, end: number, reading: Reading): boolean {
  const [before, after] = beside(line, start, end, reading);
  if (/[:：]$/u.test(before) || isLabelled(before, reading)) return false;
  if ([before, after].some((each) => dateWords(each, reading).length > 0)) return false;
  if (reading.bylineEnd(before) !== undefined) return false;
  if (before.length > longest) return true;
  const told = `${before} ${isLabelled(after, reading) ? '' : after}`;
  const isStopped = /[.!?] *$/.test(line.slice(end, end + seen));
  const words = told.match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (/[\p{Ll}\p{Lu}]/u.test(told)) {
    const small = words.filter((word) => /^\p{Ll}{2}/u.test(word)).length;
    return small >= fewestSmall || (small > 0 && words.length > 1 && isStopped);
  }
  const joined = told.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  return joined.length > 0 ? joined.length >= fewestLetters : words.length >= fewestUncased;
}

/** A word in a line that says of what a date is. */
interface DateWord {
  kind: 'published' | 'updated';
  start: number;
}

/** The words of a line that say of what a date is, in order: "Published", "Zuletzt aktualisiert". */
export function dateWords(line: string, reading: Reading): DateWord[] {
  const found: DateWord[] = [];
  let end = 0;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{N}'’-])\p{L}/gu)) {
    const opener = index < end ? undefined : reading.opener(line.slice(index));
    if (opener?.kind !== 'published' && opener?.kind !== 'updated') continue;
    found.push({ kind: opener.kind, start: index });
    end = index + opener.length;
  }
  return found;
}
