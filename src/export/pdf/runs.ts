/**
 * What a line draws: runs of glyphs in their places, and the chunks that they are kept as.
 *
 * All lines are kept until the number of pages is known, and most runs are a word or a space: kept one by one they would
 * weigh more than all else. Invariant: a chunk has the glyphs of its runs in their order.
 */
import type { Face } from './fonts.ts';
import type { LinkTarget, RunStyle, Span } from './inlines.ts';
import type { Shaped } from './shaping.ts';
import type { Tag } from './tags.ts';

/** A word or a space in its place. Lengths are points. */
export interface Run {
  /** From the left of the line. */
  x: number;
  width: number;
  /** Embedding level (UAX #9): what is odd runs right to left. */
  level: number;
  shaped: Shaped;
  span: Span;
}

/** Runs side by side that one operator shows: of one look and one element. */
export interface Chunk {
  /** From the left of the line. */
  x: number;
  width: number;
  face: Face;
  style: RunStyle;
  tag: Tag;
  link: LinkTarget | undefined;
  anchor: string | undefined;
  /** Its runs: their glyphs, and how wide each is. */
  shaped: readonly Shaped[];
  widths: readonly number[];
}

/** The chunks of runs, in their order. */
export function chunksIn(runs: readonly Run[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0, end = 1; start < runs.length; start = end++) {
    while (end < runs.length && goOn(runs[end - 1], runs[end])) end++;
    const chunk = chunkOf(runs.slice(start, end));
    if (chunk) chunks.push(chunk);
  }
  // Without the room that a list keeps to grow.
  return chunks.slice();
}

function goOn(run: Run | undefined, next: Run | undefined): boolean {
  return (
    run !== undefined &&
    next !== undefined &&
    run.span.style === next.span.style &&
    run.span.tag === next.span.tag &&
    run.shaped.face === next.shaped.face &&
    Math.abs(next.x - run.x - run.width) < 0.01
  );
}

function chunkOf(runs: readonly Run[]): Chunk | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return undefined;
  const { style, tag, link, anchor } = first.span;
  return {
    x: first.x,
    width: last.x + last.width - first.x,
    face: first.shaped.face,
    style,
    tag,
    link,
    anchor,
    shaped: runs.map(({ shaped }) => shaped),
    widths: runs.map(({ width }) => width),
  };
}
