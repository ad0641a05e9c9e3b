/**
 * Hyphens at the ends of lines: whether one parts a word ("kil-" above "led") or belongs to it ("well-" above "known").
 *
 * The source itself tells: a word that stands elsewhere whole was parted, one that stands elsewhere with its hyphen has it.
 * Where it says neither, only a source whose lines end in hyphens again and again was parted by a program.
 * Invariant: linear in the source, and no work for one whose lines end in no hyphen; where nothing tells, the hyphen stays.
 */
import type { Line, Source } from './lines.ts';

/** Whether the hyphen at the end of a line parts one word, the rest of which begins the next line. */
export type Hyphenation = (line: Line, next: Line) => boolean;

/** A hyphen behind a letter or a digit, and a small letter. */
const hyphened = /[\p{L}\p{Nd}][-\u2010\u00ad]$/u;
const startsSmall = /^\p{Ll}/u;

/** Words that follow a hyphen which stands for the rest of a word: "Haupt- und Nebenstraßen", "two- or three-year". */
const suspending = /^(?:und|oder|bzw|sowie|bis|and|or|to|en|of|et|ou|och|og|y|o|e|и|или)(?![\p{L}\p{M}])/u;

/** Whether a line ends within a word that goes on in the next one. */
export function goesOnInWord(text: string, line: Line, next: Line): boolean {
  if (!hyphened.test(text.slice(Math.max(line.start, line.end - 3), line.end))) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + 8));
  return startsSmall.test(head) && !suspending.test(head);
}

/** Words, with the hyphens inside them. */
const wordShape = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
/** Units at the end and the head of a line in which the parts of a word stand. */
const longestWord = 64;
/** Hyphens at line ends, and the share of all lines, from which a program set them. */
const fewestHyphens = 4;
const leastShare = 0.06;

/** The parts of the word that a line end parts, in small letters. */
function partsOf(text: string, line: Line, next: Line): readonly [string, string] | undefined {
  if (!goesOnInWord(text, line, next)) return undefined;
  const end = text.slice(Math.max(line.start, line.end - longestWord), line.end);
  const head = text.slice(next.start, Math.min(next.end, next.start + longestWord));
  const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(end.slice(0, -1))?.[0] ?? '';
  const second = /^[\p{L}\p{M}]+/u.exec(head)?.[0] ?? '';
  return first === '' ? undefined : [first.toLowerCase(), second.toLowerCase()];
}

/** What a source says of its words. */
interface Vocabulary {
  /** How often each word stands in it. */
  counts: ReadonlyMap<string, number>;
  /** How often each stands in it as a part at a line end. */
  parts: ReadonlyMap<string, number>;
  /** Whether its lines were parted by a program. */
  parted: boolean;
}

function vocabularyOf({ text, lines }: Source): Vocabulary {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(wordShape)) count(counts, word.toLowerCase().replaceAll('\u2010', '-'));
  const parts = new Map<string, number>();
  let hyphens = 0;
  let filled = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.start < line.end) filled += 1;
    const pair = next && partsOf(text, line, next);
    if (!pair) continue;
    hyphens += 1;
    for (const part of pair) count(parts, part);
  }
  return { counts, parts, parted: hyphens >= fewestHyphens && hyphens >= filled * leastShare };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Makes the look-up for a source; its words are counted when the first hyphen is asked about. */
export function hyphenation(source: Source): Hyphenation {
  let vocabulary: Vocabulary | undefined;
  return (line, next) => {
    const { text } = source;
    const pair = partsOf(text, line, next);
    if (!pair) return false;
    // A soft hyphen is no part of any word.
    if (text.charAt(line.end - 1) === '\u00ad') return true;
    vocabulary ??= vocabularyOf(source);
    const { counts, parts, parted } = vocabulary;
    const [first, second] = pair;
    if (counts.has(`${first}-${second}`)) return false;
    if (counts.has(first + second)) return true;
    // Both are words of their own elsewhere.
    const alone = pair.every((part) => (counts.get(part) ?? 0) > (parts.get(part) ?? 0));
    return parted && !alone;
  };
}
