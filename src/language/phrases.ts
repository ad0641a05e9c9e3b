/**
 * Phrases that lie at the head of a line, found among thousands.
 *
 * Language files write them as patterns with choices in braces. A pattern is filed under the first units of its phrases,
 * and comes apart into them when a line begins with these units: the first line of a process would else pay for the
 * thousands that no line begins with. A phrase is found by its length, so that a line costs a few looks into a table,
 * however many phrases begin as it does.
 *
 * Invariant: what is found is what a search through all phrases would find, the longest first, those of one length in the
 * order of the patterns.
 */
import { joined, phrasesOf } from './writing.ts';

/** A phrase as it is compared, and what it means. */
export interface Phrase<Meaning> {
  /** Folded. */
  text: string;
  meaning: Meaning;
  /** Whether it counts only where nothing comes after it. */
  alone: boolean;
}

/** Finds the phrases that a text begins with at an offset. */
export type PhraseBook<Meaning> = (text: string, start: number) => Phrase<Meaning>[];

/** Phrases that begin with the same units. */
interface Page<Meaning> {
  phrases: Map<string, Phrase<Meaning>[]>;
  /** Lengths of those that may be followed by something, longest first. */
  lengths: readonly number[];
}

/** A pattern in two parts, of which the first has all units of its key. */
interface Filed<Kind> {
  head: string;
  rest: string;
  kind: Kind;
}

/** Units by which patterns are filed; a shorter phrase is filed under the whole of it. */
const keyLength = 4;

/** Whether a pattern begins with units that all its phrases begin with. */
const plainHead = /^[\p{L}\p{N}#©@~][^{…:]{2}(?:[\p{L}\p{M}\p{N}#]|[^{…:][\p{L}\p{M}\p{N}#])/u;

/**
 * Makes the search.
 *
 * @param patterns Folded, in order of preference.
 * @param read Tells a phrase from what is written; `undefined` for what is none.
 */
export function phraseBook<Kind, Meaning>(
  patterns: Iterable<readonly [pattern: string, kind: Kind]>,
  read: (written: string, kind: Kind) => Phrase<Meaning> | undefined,
): PhraseBook<Meaning> {
  const filed = new Map<string, Filed<Kind>[]>();
  const pages = new Map<string, Page<Meaning>>();
  const put = (key: string, entry: Filed<Kind>): void => {
    const rest = filed.get(key);
    if (rest) rest.push(entry);
    else filed.set(key, [entry]);
  };
  const file = (pattern: string, kind: Kind): void => {
    const open = pattern.indexOf('{');
    if (open >= 0 && open <= keyLength) {
      const close = pattern.indexOf('}', open);
      const rest = pattern.slice(close + 1);
      for (const choice of pattern.slice(open + 1, close).split('|')) {
        const head = pattern.slice(0, open) + choice;
        const whole = choice !== '' && choice === choice.trim();
        if (whole && plainHead.test(head)) put(head.slice(0, keyLength), { head, rest, kind });
        else file(joined(pattern.slice(0, open), choice, rest), kind);
      }
    } else if (plainHead.test(pattern)) {
      put(pattern.slice(0, keyLength), { head: pattern, rest: '', kind });
    } else {
      for (const head of phrasesOf(pattern)) {
        put((read(head, kind)?.text ?? '').slice(0, keyLength), { head, rest: '', kind });
      }
    }
  };
  for (const [pattern, kind] of patterns) file(pattern, kind);
  const pageOf = (key: string): Page<Meaning> | undefined => {
    const entries = filed.get(key);
    if (!entries) return undefined;
    const known = pages.get(key);
    if (known) return known;
    const page = pageFrom(
      entries.flatMap((each) => phrasesOf(each.head + each.rest).map((one) => read(one, each.kind))),
    );
    pages.set(key, page);
    return page;
  };
  return (text, start) => {
    const found: Phrase<Meaning>[] = [];
    for (let length = keyLength; length > 0; length--) {
      const page = start + length > text.length ? undefined : pageOf(text.slice(start, start + length));
      if (page) findOn(page, text, start, found);
    }
    return found;
  };
}

function pageFrom<Meaning>(all: readonly (Phrase<Meaning> | undefined)[]): Page<Meaning> {
  const phrases = new Map<string, Phrase<Meaning>[]>();
  const lengths = new Set<number>();
  for (const phrase of all) {
    if (!phrase) continue;
    const same = phrases.get(phrase.text);
    if (same) same.push(phrase);
    else phrases.set(phrase.text, [phrase]);
    if (!phrase.alone) lengths.add(phrase.text.length);
  }
  return { phrases, lengths: [...lengths].sort((a, b) => b - a) };
}

function findOn<Meaning>(
  { phrases, lengths }: Page<Meaning>,
  text: string,
  start: number,
  found: Phrase<Meaning>[],
): void {
  const whole = phrases.get(start > 0 ? text.slice(start) : text);
  if (whole) found.push(...whole);
  const left = text.length - start;
  for (const length of lengths) {
    const same = length < left ? phrases.get(text.slice(start, start + length)) : undefined;
    for (const phrase of same ?? []) if (!phrase.alone) found.push(phrase);
  }
}
