/**
 * Decisions into an article: blocks to nodes and metadata, each with its place in the source.
 *
 * Invariant (conservation): of every block, each character that is not white space ends up in a text leaf, a metadata
 * span, `omitted` or `markup`.
 */

import type { Metadata } from '../../model/article.ts';
import { canonicalInlines, trimEdges } from '../../model/build.ts';
import type {
  Attribution,
  Block,
  Blockquote,
  Credit,
  Inline,
  List,
  ListItem,
  Note,
  Paragraph,
} from '../../model/nodes.ts';
import type { Inference, Omission, Position, Provenance } from '../../model/provenance.ts';
import type { TextBlock } from './blocks.ts';
import type { Decision } from './decide.ts';
import type { Source } from './lines.ts';
import type { Kind, Part } from './rule.ts';
import { datelineOf, isName } from './rules/front-matter.ts';

/** What the reader makes of a source. */
export interface Reading {
  metadata: Metadata;
  provenance: Record<string, Provenance>;
  children: Block[];
  omitted: Omission[];
  markup: Position[];
}

/** Work in progress: the result so far, and what the handlers of blocks need. */
interface Builder extends Reading {
  source: Source;
  blocks: readonly TextBlock[];
  decisions: readonly (Decision | undefined)[];
  /** Paragraphs by the block they were made of, for what repeats them. */
  paragraphs: Map<TextBlock, Paragraph>;
  /** Metadata that the user states: a line of the source does not replace it. */
  given: Metadata;
}

/** Score of an author who is only known as the speaker of a pull quote: below the score at which it is stated. */
const selfQuotedScore = 0.6;

/** Makes the body and the metadata of an article. */
export function buildTree(
  source: Source,
  blocks: readonly TextBlock[],
  decisions: readonly (Decision | undefined)[],
  given: Metadata,
): Reading {
  const builder: Builder = {
    source,
    blocks,
    decisions,
    given,
    paragraphs: new Map(),
    metadata: {},
    provenance: {},
    children: [],
    omitted: [],
    markup: [],
  };
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    const decision = decisions[index];
    if (!block) break;
    index += decision ? handlers[decision.kind](builder, block, decision) : paragraph(builder, block);
  }
  readDateline(builder);
  linkRepetitions(builder);
  const { metadata, provenance, children, omitted, markup } = builder;
  return { metadata, provenance, children, omitted, markup };
}

/** Takes one block, or the run that begins with it, and tells how many blocks that were. */
type Handler = (builder: Builder, block: TextBlock, decision: Decision) => number;

const handlers: Readonly<Record<Kind, Handler>> = {
  headline: (builder, block, decision) =>
    statesText(builder, 'headline', block, decision) ? 1 : heading(builder, block, decision),
  deck: (builder, block, decision) =>
    statesText(builder, 'description', block, decision) ? 1 : paragraph(builder, block),
  byline,
  date,
  heading,
  pullQuote(builder, block, decision) {
    builder.children.push({
      type: 'pullQuote',
      ...origin(builder, block, decision),
      children: quoted(builder, block, decision),
    });
    return 1;
  },
  blockquote,
  attribution: (builder, block) => paragraph(builder, block),
  listItem(builder, block) {
    let count = 1;
    while (builder.decisions[block.index + count]?.kind === 'listItem') count += 1;
    builder.children.push(...lists(builder, builder.blocks.slice(block.index, block.index + count)));
    return count;
  },
  speakerTurn(builder, block, decision) {
    const [speaker, text] = decision.parts;
    markGaps(builder, block, decision.parts);
    builder.children.push({
      type: 'speakerTurn',
      ...origin(builder, block, decision),
      children: [
        { type: 'speaker', position: positionOf(builder, block, speaker), children: inlines(builder, block, speaker) },
        { type: 'paragraph', position: positionOf(builder, block, text), children: inlines(builder, block, text) },
      ],
    });
    return 1;
  },
  note(builder, block, decision) {
    const role = noteRoles.find((known) => known === decision.role) ?? 'editor';
    builder.children.push({
      type: 'note',
      role,
      ...origin(builder, block, decision),
      children: [paragraphOf(builder, block)],
    });
    return 1;
  },
  credit,
  thematicBreak(builder, block, decision) {
    builder.markup.push(positionOf(builder, block));
    builder.children.push({ type: 'thematicBreak', ...origin(builder, block, decision) });
    return 1;
  },
  furniture({ omitted, source }, block, { rule }) {
    const position = source.position(block.start, block.end);
    omitted.push({ position, text: source.text.slice(block.start, block.end), rule });
    return 1;
  },
};

const noteRoles: readonly Note['role'][] = ['correction', 'update', 'editor', 'tip'];
const creditRoles: readonly Credit['role'][] = ['source', 'photo', 'reporting', 'editing', 'author'];

function paragraph(builder: Builder, block: TextBlock): number {
  const node = paragraphOf(builder, block);
  builder.paragraphs.set(block, node);
  builder.children.push(node);
  return 1;
}

function paragraphOf(builder: Builder, block: TextBlock, part?: Part): Paragraph {
  return { type: 'paragraph', position: positionOf(builder, block, part), children: inlines(builder, block, part) };
}

function heading(builder: Builder, block: TextBlock, decision: Decision): number {
  builder.children.push({
    type: 'heading',
    depth: 2,
    ...origin(builder, block, decision),
    children: inlines(builder, block),
  });
  return 1;
}

/** States a metadata value that is the text of a block. False if the user states another: the block stays in the body. */
function statesText(
  builder: Builder,
  key: 'headline' | 'description' | 'byline',
  block: TextBlock,
  decision: Decision,
): boolean {
  const given = builder.given[key];
  if ((given !== undefined && given !== block.text) || builder.metadata[key] !== undefined) return false;
  builder.metadata[key] = block.text;
  builder.provenance[`/metadata/${key}`] = provenanceOf(builder, block, decision);
  return true;
}

function byline(builder: Builder, block: TextBlock, decision: Decision): number {
  if (!statesText(builder, 'byline', block, decision)) return paragraph(builder, block);
  const names = decision.parts.filter((part) => part.role === 'name');
  if (names.length > 0) {
    builder.metadata.author = names.map(({ start, end }) => ({ type: 'Person', name: block.text.slice(start, end) }));
    const positions = names.map((name) => positionOf(builder, block, name));
    builder.provenance['/metadata/author'] = { ...provenanceOf(builder, block, decision), positions };
  }
  return 1;
}

function date(builder: Builder, block: TextBlock, decision: Decision): number {
  const key = decision.role === 'update' ? 'dateModified' : 'datePublished';
  if (decision.date === undefined || builder.metadata[key] !== undefined) return paragraph(builder, block);
  builder.metadata[key] = decision.date;
  builder.provenance[`/metadata/${key}`] = provenanceOf(builder, block, decision);
  return 1;
}

function credit(builder: Builder, block: TextBlock, decision: Decision): number {
  const role = creditRoles.find((known) => known === decision.role) ?? 'source';
  builder.children.push({
    type: 'credit',
    role,
    ...origin(builder, block, decision),
    children: inlines(builder, block),
  });
  if (role !== 'source' || builder.metadata.creditText !== undefined) return 1;
  builder.metadata.creditText = block.text;
  builder.provenance['/metadata/creditText'] = provenanceOf(builder, block, decision);
  for (const part of decision.parts) {
    if (part.role !== 'publisher' && part.role !== 'url') continue;
    const words = block.text.slice(part.start, part.end);
    builder.metadata.isBasedOn = { ...builder.metadata.isBasedOn, [part.role]: words };
    const positions = [positionOf(builder, block, part)];
    builder.provenance[`/metadata/isBasedOn/${part.role}`] = {
      ...provenanceOf(builder, block, decision),
      positions,
      text: words,
    };
  }
  return 1;
}

/** The paragraph and the attribution of a block that is a quotation. */
function quoted(builder: Builder, block: TextBlock, { parts }: Decision): (Paragraph | Attribution)[] {
  markGaps(builder, block, parts);
  return parts.map((part) => ({
    type: part.role === 'attribution' ? 'attribution' : 'paragraph',
    position: positionOf(builder, block, part),
    children: inlines(builder, block, part),
  }));
}

function blockquote(builder: Builder, block: TextBlock, decision: Decision): number {
  if (decision.marker) return markedQuotation(builder, block, decision);
  const children: Blockquote['children'] = quoted(builder, block, decision);
  const below = builder.blocks[block.index + 1];
  const attribution = below && builder.decisions[below.index];
  const attributed = below !== undefined && attribution?.kind === 'attribution';
  if (attributed) children.push(...quoted(builder, below, attribution));
  builder.children.push({
    type: 'blockquote',
    ...origin(builder, block, decision, attributed ? below : block),
    children,
  });
  return attributed ? 2 : 1;
}

/** A run of lines that `>` marks; more marks nest. */
function markedQuotation(builder: Builder, block: TextBlock, decision: Decision): number {
  const root: Blockquote = { type: 'blockquote', ...origin(builder, block, decision), children: [] };
  const open: Blockquote[] = [root];
  let count = 0;
  let last: TextBlock | undefined;
  for (let next: TextBlock | undefined = block; next; next = builder.blocks[block.index + count]) {
    const { kind, marker, parts = [] } = builder.decisions[next.index] ?? {};
    const goesOn = kind === 'blockquote' && marker !== undefined && (count === 0 || next.blankBefore === 0);
    const attribution = kind === 'attribution' && count > 0;
    if (!goesOn && !attribution) break;
    count += 1;
    last = next;
    const depth = marker?.ordinal ?? 1;
    open.splice(Math.max(depth, 1));
    while (open.length < depth) {
      const inner: Blockquote = { type: 'blockquote', position: positionOf(builder, next), children: [] };
      open.at(-1)?.children.push(inner);
      open.push(inner);
    }
    markGaps(builder, next, parts);
    for (const part of parts) {
      const position = positionOf(builder, next, part);
      const type = attribution ? 'attribution' : 'paragraph';
      open.at(-1)?.children.push({ type, position, children: inlines(builder, next, part) });
    }
    if (attribution) break;
  }
  if (last) root.position = builder.source.position(block.start, last.end);
  builder.children.push(root);
  return count;
}

/** The lists that a run of items makes: deeper items nest, another kind of marker begins another list. */
function lists(builder: Builder, items: readonly TextBlock[]): List[] {
  const result: List[] = [];
  const open: { list: List; indent: number; shape: string }[] = [];
  for (const block of items) {
    const decision = builder.decisions[block.index];
    if (!decision?.marker) continue;
    const { shape, ordinal } = decision.marker;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > block.indent) open.pop();
    let level = open.at(-1);
    const last = level?.list.children.at(-1);
    if (level && last && block.indent > level.indent + 1) {
      level = { list: newList(decision, ordinal), indent: block.indent, shape };
      last.children.push(level.list);
      open.push(level);
    } else if (!level || level.shape !== shape) {
      const outer = open.at(-2)?.list.children.at(-1);
      open.pop();
      level = { list: newList(decision, ordinal), indent: block.indent, shape };
      if (outer) outer.children.push(level.list);
      else result.push(level.list);
      open.push(level);
    }
    level.list.children.push(itemOf(builder, block, decision));
    stretch(
      builder,
      open.map(({ list }) => list),
      block,
    );
  }
  return result;
}

function newList(decision: Decision, ordinal: number | undefined): List {
  const data = { inferred: inferenceOf(decision) };
  if (ordinal === undefined) return { type: 'list', data, children: [] };
  return { type: 'list', ordered: true, ...(ordinal === 1 ? {} : { start: ordinal }), data, children: [] };
}

function itemOf(builder: Builder, block: TextBlock, { parts }: Decision): ListItem {
  markGaps(builder, block, parts);
  return {
    type: 'listItem',
    position: positionOf(builder, block),
    children: parts.map((part) => paragraphOf(builder, block, part)),
  };
}

/** Lets the positions of open lists reach the end of a block. */
function stretch({ source }: Builder, open: readonly List[], block: TextBlock): void {
  for (const list of open)
    list.position = { start: list.position?.start ?? source.point(block.start), end: source.point(block.end) };
}

/** A dateline at the head of the first paragraph: the words stay, the metadata is a copy. */
function readDateline(builder: Builder): void {
  const first = [...builder.paragraphs.keys()][0];
  const found = first && datelineOf(first.text);
  if (!found || builder.children[0] !== builder.paragraphs.get(first)) return;
  builder.metadata.dateline = found;
  const positions = [positionOf(builder, first, { role: 'text', start: 0, end: found.text.length })];
  builder.provenance['/metadata/dateline'] = {
    status: 'inferred',
    rule: 'dateline/prefix',
    score: 0.95,
    evidence: ['capitals before a dash', ...(found.agency === undefined ? [] : ['agency in brackets'])],
    positions,
    text: found.text,
  };
}

/** Names the paragraphs that pull quotes repeat, and takes the speaker of unquoted prose for a possible author. */
function linkRepetitions(builder: Builder): void {
  const quotes = builder.children.filter((node) => node.type === 'pullQuote');
  const ordinals = new Map([...builder.paragraphs.values()].map((node, index) => [node, index + 1]));
  for (const node of quotes) {
    const block = builder.blocks.find((candidate) => candidate.start === node.position?.start.offset);
    const decision = block && builder.decisions[block.index];
    const repeats = decision?.repeats;
    const target = repeats && builder.paragraphs.get(repeats.block);
    if (!block || !decision || !target) continue;
    target.id ??= `paragraph-${ordinals.get(target) ?? 0}`;
    node.repeats = { block: target.id, start: repeats.start, end: repeats.end };
    const name = decision.parts.find((part) => part.role === 'attribution');
    if (name && !repeats.quoted) suggestAuthor(builder, block, name);
  }
}

function suggestAuthor(builder: Builder, block: TextBlock, part: Part): void {
  const name = block.text.slice(part.start, part.end);
  if (builder.metadata.author || !isName(name)) return;
  builder.metadata.author = [{ type: 'Person', name }];
  builder.provenance['/metadata/author'] = {
    status: 'inferred',
    rule: 'author/self-pull-quote',
    score: selfQuotedScore,
    evidence: ['speaker of a pull quote', 'its words stand unquoted in the body'],
    positions: [positionOf(builder, block, part)],
    text: name,
  };
}

function inferenceOf({ rule, score, evidence, alternatives }: Decision): Inference {
  return { rule, score, evidence, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

function provenanceOf({ source }: Builder, block: TextBlock, { rule, score, evidence }: Decision): Provenance {
  return {
    status: 'inferred',
    rule,
    score,
    evidence,
    positions: [source.position(block.start, block.end)],
    text: source.text.slice(block.start, block.end),
  };
}

/** Position and inference of a node that is a block, or a run up to `last`. */
function origin({ source }: Builder, block: TextBlock, decision: Decision, last: TextBlock = block) {
  return { position: source.position(block.start, last.end), data: { inferred: inferenceOf(decision) } };
}

/** Where a part of a block, or all of it, stands in the source. */
function positionOf({ source }: Builder, block: TextBlock, part?: Part): Position {
  if (!part) return source.position(block.start, block.end);
  return source.position(offsetOf(block, part.start), offsetOf(block, part.end - 1) + 1);
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

function inlines(builder: Builder, block: TextBlock, part?: Part): Inline[] {
  const value = part ? block.text.slice(part.start, part.end) : block.text;
  return trimEdges(canonicalInlines([{ type: 'text', value, position: positionOf(builder, block, part) }]));
}

/** Records what stands between the parts of a block as markup. */
function markGaps(builder: Builder, block: TextBlock, parts: readonly Part[]): void {
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
