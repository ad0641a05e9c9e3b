/**
 * Where the words of woven HTML went: each leaf is brought into line with its slice of the source, and what no leaf holds is
 * kept in `omitted`.
 *
 * The mapping of elements puts signs beside words (the brackets of a reading) and takes some away (the dash before a name),
 * so that a leaf may say more or less than its slice. Invariant: after it, `coverage` finds each character of the HTML.
 */
import type { Block, Inline, Node } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import { type Mapper, omit } from './mapper.ts';
import type { Source, Span } from './source.ts';
import { type Item, isPiece } from './weave.ts';

type Leaf = Extract<Node, { value: string }>;

/** Accounts for the words of items in the nodes that were made of them. */
export function account(items: readonly Item[], nodes: readonly (Block | Inline)[], mapper: Mapper): void {
  const { source } = mapper;
  const words = items.flatMap(wordsOf);
  const [first] = words;
  if (!first || source.text === '') return;
  const start = words.reduce((least, span) => Math.min(least, span.start), first.start);
  const end = words.reduce((most, span) => Math.max(most, span.end), first.end);
  const held = new Uint8Array(end - start);
  let loose = '';
  for (const leaf of leavesOf(nodes)) {
    settle(leaf, source);
    const { position } = leaf;
    if (!position) loose += bare(leaf.value);
    else held.fill(1, Math.max(0, position.start.offset - start), Math.max(0, position.end.offset - start));
  }
  for (const span of words) {
    for (const run of runsIn(span, (at) => held[at - start] === 1 || source.isMarked(at), source)) {
      // What stands in a leaf without a place is a word all the same.
      if (loose.includes(bare(source.text.slice(run.start, run.end)))) source.mark(run);
      else omit(mapper, run, 'markdown/html');
    }
  }
}

function leavesOf(nodes: readonly (Block | Inline)[]): Leaf[] {
  const leaves: Leaf[] = [];
  for (const root of nodes) {
    visit(root, (node) => {
      if ('value' in node) leaves.push(node);
    });
  }
  return leaves;
}

/** Where the words of an item stand. */
function wordsOf(item: Item): Span[] {
  if (isPiece(item)) return item.kind === 'text' && item.span ? [item.span] : [];
  return leavesOf([item]).flatMap(({ position }) =>
    position ? [{ start: position.start.offset, end: position.end.offset }] : [],
  );
}

const bare = (text: string): string => text.replace(/\s/gu, '');

/** Runs of a span that show something and that nothing holds. */
function runsIn(span: Span, isHeld: (offset: number) => boolean, { text }: Source): Span[] {
  const runs: Span[] = [];
  let start: number | undefined;
  for (let at = span.start; at <= span.end; at += 1) {
    const isOut = at === span.end || isHeld(at);
    if (isOut && start !== undefined) {
      if (bare(text.slice(start, at)) !== '') runs.push({ start, end: at });
      start = undefined;
    } else if (!isOut) start ??= at;
  }
  return runs;
}

/** A character of the source that is a word's. */
interface Sign {
  offset: number;
  character: string;
  /** Whether it may stand for another: of a reference it is the sign that is left. */
  standsIn: boolean;
}

function settle(leaf: Leaf, source: Source): void {
  if (!leaf.position) return;
  const span = { start: leaf.position.start.offset, end: leaf.position.end.offset };
  if (source.text.slice(span.start, span.end) === leaf.value) return;
  const signs = signsIn(span, source);
  const said = [...bare(leaf.value)];
  const more = signs.length - said.length;
  const fits = (shift: number): boolean =>
    said.every((character, at) => {
      const sign = signs[at + shift];
      return sign !== undefined && (sign.character === character || sign.standsIn);
    });
  if (more === 0 && fits(0)) return;
  const from = more > 0 ? [more, 0].find(fits) : undefined;
  const kept = from === undefined ? [] : signs.slice(from, from + said.length);
  for (const { offset, character } of signs) {
    if (!kept.some((sign) => sign.offset === offset)) source.mark({ start: offset, end: offset + character.length });
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && last) leaf.position = source.position({ start: first.offset, end: last.offset + last.character.length });
  else delete leaf.position;
}

function signsIn({ start, end }: Span, source: Source): Sign[] {
  const signs: Sign[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(source.text.codePointAt(at) ?? 0);
    const touches = source.isMarked(at - 1) || source.isMarked(at + 1);
    if (!source.isMarked(at) && !/\s/u.test(character)) {
      signs.push({ offset: at, character, standsIn: /[&\\;]/.test(character) && touches });
    }
    at += character.length;
  }
  return signs;
}
