/**
 * The article as it grows: what the handlers of blocks share, and the way from a block's text back to the source.
 *
 * Invariant: a node's position is where its words stand in the source as it was given.
 */
import type { Metadata } from '../../model/article.ts';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { RuleId } from '../../model/diagnostic.ts';
import type { Block, Inline, NodeData, Paragraph, PullQuote } from '../../model/nodes.ts';
import type { Inference, Omission, Position, Provenance } from '../../model/provenance.ts';
import type { TextBlock } from './blocks.ts';
import type { Decision } from './decide.ts';
import { hinted } from './front.ts';
import { type Piece, readInline } from './inline.ts';
import type { Source } from './lines.ts';
import type { Part, Repetition } from './rule.ts';

/** What the reader makes of a source. */
export interface TextTree {
  metadata: Metadata;
  provenance: Record<string, Provenance>;
  children: Block[];
  omitted: Omission[];
  markup: Position[];
}

/** Work in progress: the result so far, and what the handlers of blocks need. */
export interface Builder extends TextTree {
  source: Source;
  blocks: readonly TextBlock[];
  decisions: readonly (Decision | undefined)[];
  /** Language of the article, a BCP 47 tag. */
  language: string;
  /** Paragraphs by the block they were made of, for what repeats them. */
  paragraphs: Map<TextBlock, Paragraph>;
  /** Pull quotes that repeat a block. */
  repeating: { node: PullQuote; block: TextBlock; decision: Decision; repeats: Repetition }[];
  /** Tells the user what was noticed at a place. */
  report(ruleId: RuleId, reason: string, place: Position): void;
  /** The notes that the source has: the identifier of each by its mark. */
  notes: ReadonlyMap<string, string>;
  /** Metadata that the user states: a line of the source does not replace it. */
  given: Metadata;
}

/** Adds a block to the body as a paragraph. */
export function paragraph(builder: Builder, block: TextBlock): number {
  addParagraph(builder, block);
  return 1;
}

/** Adds a block, or a part of it, to the body as a paragraph. */
export function addParagraph(builder: Builder, block: TextBlock, part?: Part): void {
  builder.children.push(keptParagraph(builder, block, part));
}

/** The paragraph that a block makes, kept for what repeats it. */
export function keptParagraph(builder: Builder, block: TextBlock, part?: Part): Paragraph {
  const node = paragraphOf(builder, block, part);
  builder.paragraphs.set(block, node);
  return node;
}

/** Keeps a stretch of the source out of the body. */
export function omit({ omitted, source }: Builder, position: Position, { rule }: Decision): void {
  omitted.push({ position, text: source.text.slice(position.start.offset, position.end.offset), rule });
}

export function paragraphOf(builder: Builder, block: TextBlock, part?: Part): Paragraph {
  return { type: 'paragraph', position: positionOf(builder, block, part), children: inlines(builder, block, part) };
}

export function inferenceOf({ rule, score, evidence, alternatives }: Decision): Inference {
  return { rule, score, evidence, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

/** Where a value comes from: a block, or a part of it. What a hint makes of a line is the user's word. */
export function provenanceOf(
  builder: Builder,
  block: TextBlock,
  { rule, score, evidence }: Decision,
  part?: Part,
): Provenance {
  const position = positionOf(builder, block, part);
  const text = builder.source.text.slice(position.start.offset, position.end.offset);
  const status = rule === hinted ? 'user' : 'inferred';
  return { status, rule, score, evidence, positions: [position], text };
}

/** Position and inference of a node that is a block, or a run up to `last`. */
export function origin(
  { source }: Builder,
  block: TextBlock,
  decision: Decision,
  last: TextBlock = block,
): { position: Position; data: NodeData } {
  return { position: source.position(block.start, last.end), data: { inferred: inferenceOf(decision) } };
}

/** Where a part of a block, or all of it, stands in the source. */
export function positionOf({ source }: Builder, block: TextBlock, part?: Part): Position {
  if (!part) return source.position(block.start, block.end);
  // The space by which two lines were joined stands nowhere in the source: a part ends before it.
  let last = part.end - 1;
  while (block.lines.length > 1 && last > part.start && block.text.charAt(last) === ' ') last -= 1;
  return source.position(offsetOf(block, part.start), offsetOf(block, last) + 1);
}

/** Where a character of a block's text stands in the source. */
function offsetOf({ lines, text }: TextBlock, at: number): number {
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    if (at < begin + length || index === lines.length - 1) return line.start + Math.max(at - begin, 0);
    begin += length;
    if (text.charAt(begin) === ' ') begin += 1;
  }
  return at;
}

/** The line of a block, or of a part of it, as inline nodes. */
export function inlines(builder: Builder, block: TextBlock, part?: Part): Inline[] {
  const { start, end } = part ?? { start: 0, end: block.text.length };
  const pieces = readInline(block.text.slice(start, end), builder.notes);
  const nodes = pieces.map((piece) => inlineOf(builder, block, piece, start));
  return trimEdges(canonicalInlines(nodes));
}

function inlineOf(builder: Builder, block: TextBlock, piece: Piece, shift: number): Inline {
  const at = (from: number, to: number): Position =>
    positionOf(builder, block, { role: 'text', start: from + shift, end: to + shift });
  const outer = at(piece.outerStart, piece.outerEnd);
  const text: Inline = {
    type: 'text',
    value: block.text.slice(piece.start + shift, piece.end + shift),
    position: at(piece.start, piece.end),
  };
  if (piece.type === 'text') return text;
  if (piece.type === 'link') return { type: 'link', url: piece.target ?? '', position: outer, children: [text] };
  if (piece.type === 'footnoteReference') {
    builder.markup.push(outer);
    return { type: 'footnoteReference', identifier: piece.target ?? '', position: outer };
  }
  builder.markup.push(at(piece.outerStart, piece.start), at(piece.end, piece.outerEnd));
  return { type: piece.type, position: outer, children: [text] };
}

/** Records what stands between the parts of a block as markup. */
export function markGaps(builder: Builder, block: TextBlock, parts: readonly Part[]): void {
  const { source, markup } = builder;
  let from = block.start;
  for (const part of parts) {
    const { start, end } = positionOf(builder, block, part);
    if (start.offset > from) markup.push(...trimmed(source, from, start.offset));
    from = end.offset;
  }
  if (from < block.end) markup.push(...trimmed(source, from, block.end));
}

function trimmed(source: Source, from: number, to: number): Position[] {
  const slice = source.text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = to - (slice.length - slice.trimEnd().length);
  return start < end ? [source.position(start, end)] : [];
}
