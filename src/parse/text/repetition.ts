/**
 * Where some words of a block stand a second time in the source.
 *
 * Invariant: bounded work. A source with very many candidates is dialogue or a list, and the later ones are not looked for.
 */
import type { TextBlock } from './blocks.ts';
import type { Repetition, TextDocument } from './rule.ts';

/** Characters of the source, over all look-ups, that are searched; at least the first 64 look-ups are made. */
const mostSearched = 200_000_000;
const leastLookups = 64;
const mostLookups = 512;
/** Characters of the words that must stand elsewhere to the letter before case and marks are folded. */
const probeStart = 1;
const probeEnd = 13;

/** Marks that stand for one another, each with the one that it folds to. */
const folded: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '“”„«»‹›', "'": '‘’‚', '-': '–—―' }).flatMap(([to, marks]) =>
    [...marks].map((mark) => [mark, to] as const),
  ),
);

/** Folds case, quotation marks, dashes and white space, character for character. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(
    /[“”„«»‹›‘’‚–—―]|[^\S ]/gu,
    (mark) => folded.get(mark) ?? ' ',
  );
}

/** Makes the search over all blocks of a source. */
export function repetitionFinder(blocks: readonly TextBlock[]): TextDocument['repeated'] {
  let haystack: string | undefined;
  let starts: number[] = [];
  let lookups = 0;
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.max(leastLookups, Math.min(mostLookups, mostSearched / (size + 1)));
  return (words, except) => {
    lookups += 1;
    if (lookups > most) return undefined;
    const probe = words.slice(probeStart, probeEnd).trim();
    if (!blocks.some((block) => block !== except && block.text.includes(probe))) return undefined;
    if (haystack === undefined) {
      haystack = blocks.map((block) => fold(block.text)).join('\n');
      let at = 0;
      starts = blocks.map((block) => {
        const start = at;
        at += block.text.length + 1;
        return start;
      });
    }
    const needle = fold(words).replace(/^[\s.…]+|(?<![\s.,…])[\s.,…]+$/gu, '');
    if (needle === '') return undefined;
    for (let hit = haystack.indexOf(needle); hit >= 0; hit = haystack.indexOf(needle, hit + 1)) {
      const block = blocks[blockAt(starts, hit)];
      if (!block || block === except) continue;
      const start = hit - (starts[block.index] ?? 0);
      return { block, start, end: start + needle.length, quoted: isQuoted(block.text, start) } satisfies Repetition;
    }
    return undefined;
  };
}

function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a place in a text stands inside quotation marks. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const opened = before.match(/[“„«「]/gu)?.length ?? 0;
  const closed = before.match(/[”»」]/gu)?.length ?? 0;
  return opened > closed || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
