/**
 * What must be counted over the whole source before any rule looks: runs of items, speakers that come again, and where
 * some words stand a second time.
 *
 * Invariant: linear in the source. Repeated words are only looked for a bounded number of times.
 */
import { scriptOf } from '../../language/direction.ts';
import type { Reading } from '../../language/reading.ts';
import type { TextBlock } from './blocks.ts';
import { type Features, featuresOf, longBlock } from './features.ts';
import type { Match, Repetition, TextDocument } from './rule.ts';

/** Blocks from whose heads the script is told. */
const scriptSample = 50;

/** Quotations of one source that are looked for in its body; a source with more is dialogue, not pull quotes. */
const mostLookups = 64;

/** Makes the document that rules see; `decisions` is read live, so that later passes see what earlier ones decided. */
export function survey(
  blocks: readonly TextBlock[],
  reading: Reading,
  decisions: readonly (Match | undefined)[],
): TextDocument {
  const features = blocks.map((block) => featuresOf(block, reading));
  const of = (block: TextBlock): Features => features[block.index] ?? featuresOf(block, reading);
  const items = itemsOf(blocks, features);
  const turns = turnsOf(blocks, features);
  return {
    blocks,
    reading,
    script: scriptOf(
      blocks
        .slice(0, scriptSample)
        .map((block) => block.text.slice(0, longBlock))
        .join('\n'),
    ),
    features: of,
    decided: (block) => block && decisions[block.index],
    before: (block) => blocks[block.index - 1],
    after: (block) => blocks[block.index + 1],
    listed: (block) => items.has(block.index),
    spoken: (block) => turns.has(block.index),
    referred: referenceFinder(blocks),
    repeated: repetitionFinder(blocks),
  };
}

/** Blocks that belong to a run of at least two items of one kind. */
function itemsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const items = new Set<number>();
  /** Open runs by the shape of their marker. */
  let open = new Map<string, { members: number[]; next: number }>();
  const close = (): void => {
    for (const { members } of open.values()) if (members.length >= 2) for (const member of members) items.add(member);
    open = new Map();
  };
  for (const { index } of blocks) {
    const marker = features[index]?.marker;
    if (!marker) {
      close();
      continue;
    }
    const { shape, ordinal } = marker;
    // In many languages a dash opens what somebody says: a dash is a bullet only before a fragment.
    if (/[–—]/.test(shape) && features[index]?.ending !== 'none') continue;
    const run = open.get(shape);
    if (run && (ordinal === undefined || ordinal === run.next)) {
      run.members.push(index);
      run.next += 1;
    } else if (ordinal === undefined || ordinal === 1) {
      if (run && run.members.length >= 2) for (const member of run.members) items.add(member);
      open.set(shape, { members: [index], next: 2 });
    }
  }
  close();
  return items;
}

/** Blocks whose label is a speaker's: it comes again, and so does another, or it is a question's or an answer's. */
function turnsOf(blocks: readonly TextBlock[], features: readonly Features[]): Set<number> {
  const turns = new Map<string, { members: number[]; pair: boolean }>();
  for (const { index } of blocks) {
    const { label, opener } = features[index] ?? {};
    if (label === undefined) continue;
    const pair = opener?.kind === 'question' || opener?.kind === 'answer';
    const turn = turns.get(label.text) ?? { members: [], pair };
    turn.members.push(index);
    turns.set(label.text, turn);
  }
  const speakers = [...turns.values()].filter(({ members, pair }) => members.length >= 2 || pair);
  return new Set(speakers.length >= 2 ? speakers.flatMap(({ members }) => members) : []);
}

/** Notes of one source that are looked for; more are no notes. */
const mostNotes = 999;

function referenceFinder(blocks: readonly TextBlock[]): TextDocument['referred'] {
  let first: Map<string, number> | undefined;
  return (marker, block) => {
    if (!first) {
      first = new Map();
      for (const { text, index } of blocks) {
        if (!text.includes('[')) continue;
        for (const found of text.matchAll(/(?<=\S ?)\[\d{1,3}\]/gu)) {
          if (first.size < mostNotes && !first.has(found[0])) first.set(found[0], index);
        }
      }
    }
    return (first.get(marker) ?? block.index) < block.index;
  };
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»‹›"]/gu, '"'],
  [/[‘’‚]/gu, "'"],
  [/[–—―]/gu, '-'],
  [/\s/gu, ' '],
];

/** Folds case, quotation marks, dashes and white space, character for character. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return folds.reduce(
    (folded, [pattern, by]) => folded.replace(pattern, by),
    lower.length === text.length ? lower : text,
  );
}

function repetitionFinder(blocks: readonly TextBlock[]): TextDocument['repeated'] {
  let haystack: string | undefined;
  let starts: number[] = [];
  let lookups = 0;
  return (words, except) => {
    lookups += 1;
    if (lookups > mostLookups) return undefined;
    if (haystack === undefined) {
      haystack = blocks.map((block) => fold(block.text)).join('\n');
      let at = 0;
      starts = blocks.map((block) => {
        const start = at;
        at += block.text.length + 1;
        return start;
      });
    }
    const needle = fold(words).replace(/^[\s.…]+|[\s.,…]+$/gu, '');
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
