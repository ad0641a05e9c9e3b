/**
 * Decisions into an article: one handler a kind of block, which adds nodes or states metadata.
 *
 * Invariant (conservation): of every block, each character that is not white space ends up in a text leaf, a metadata
 * span, `omitted` or `markup`.
 */
import { noteLabelLength } from '../../language/note-label.ts';
import { canonical } from '../../model/canonical.ts';
import type { Note, PullQuote, Speaker } from '../../model/nodes.ts';
import type { TextBlock } from './blocks.ts';
import {
  type Builder,
  inlines,
  keptParagraph,
  markGaps,
  omit,
  origin,
  paragraph,
  paragraphOf,
  positionOf,
  type TextTree,
} from './builder.ts';
import type { Decision } from './decide.ts';
import { byline, credit, date, readDateline, section, statesText, suggestAuthor } from './metadata.ts';
import { marksOf, noteMarkOf, noteNumberOf } from './references.ts';
import type { Kind, Part } from './rule.ts';
import { underlines } from './rules/headings.ts';
import { attributionBelow, blockquote, lists, quoted, table, verse } from './runs.ts';

/** Makes the body and the metadata of an article. */
export function buildTree(
  input: Pick<Builder, 'source' | 'blocks' | 'decisions' | 'given' | 'language' | 'report'>,
): TextTree {
  const { blocks, decisions } = input;
  const builder: Builder = {
    ...input,
    paragraphs: new Map(),
    repeating: [],
    notes: notesOf(blocks, decisions),
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
  for (const { hyphens } of blocks) {
    for (const at of hyphens) builder.markup.push(builder.source.position(at, at + 1));
  }
  readDateline(builder);
  linkRepetitions(builder);
  const { metadata, provenance, children, omitted, markup } = builder;
  // A quotation may have marks and no words.
  return { metadata, provenance, children: canonical(children), omitted, markup };
}

/** The notes that some blocks are: the identifier of each by its mark. Two marks of one number are two notes. */
function notesOf(blocks: Builder['blocks'], decisions: Builder['decisions']): Map<string, string> {
  const notes = new Map<string, string>();
  const taken = new Set<string>();
  for (const { index, text } of blocks) {
    const decision = decisions[index];
    const mark = decision?.kind === 'footnote' ? footnoteMark(text) : undefined;
    if (mark === undefined || decision?.note === undefined || notes.has(mark)) continue;
    const name = taken.has(decision.note) ? `${decision.note}-${notes.size + 1}` : decision.note;
    taken.add(name);
    notes.set(mark, name);
    if (/^\d/.test(mark)) for (const each of marksOf(mark)) if (!notes.has(each)) notes.set(each, name);
  }
  return notes;
}

/** The mark of a note, or its bare number. */
const footnoteMark = (text: string): string => (noteMarkOf(text) ?? noteNumberOf(text))?.mark ?? '';

/** Takes one block, or the run that begins with it, and tells how many blocks that were. */
type Handler = (builder: Builder, block: TextBlock, decision: Decision) => number;

const handlers: Readonly<Record<Kind, Handler>> = {
  kicker: section,
  headline(builder, block, decision) {
    const part = decision.parts.find(({ role }) => role === 'text');
    if (!statesText(builder, 'headline', block, decision, part))
      return heading(builder, block, { ...decision, parts: [] });
    if (part) markGaps(builder, block, [part]);
    return 1 + underline(builder, block);
  },
  deck: (builder, block, decision) =>
    statesText(builder, 'description', block, decision) ? 1 : paragraph(builder, block),
  byline,
  date,
  heading,
  pullQuote(builder, block, decision) {
    const children = quoted(builder, block, decision);
    const below = attributionBelow(builder, block);
    if (below) children.push(...quoted(builder, below.block, below.decision));
    const node: PullQuote = { type: 'pullQuote', ...origin(builder, block, decision, below?.block), children };
    builder.children.push(node);
    if (decision.repeats) builder.repeating.push({ node, block, decision, repeats: decision.repeats });
    return below ? 2 : 1;
  },
  blockquote,
  attribution: (builder, block) => paragraph(builder, block),
  listItem(builder, block) {
    let count = 1;
    while (builder.decisions[block.index + count]?.kind === 'listItem') count += 1;
    builder.children.push(...lists(builder, builder.blocks.slice(block.index, block.index + count)));
    return count;
  },
  tableRow: table,
  verse,
  speakerTurn(builder, block, decision) {
    const speaker = decision.parts.find(({ role }) => role === 'speaker');
    const text = decision.parts.find(({ role }) => role === 'text');
    const more = goesOn(builder, block);
    if (!text && more.length === 0) return paragraph(builder, block);
    markGaps(builder, block, decision.parts);
    builder.children.push({
      type: 'speakerTurn',
      ...origin(builder, block, decision, more.at(-1)),
      children: [
        ...(speaker ? [speakerOf(builder, block, speaker)] : []),
        ...(text ? [paragraphOf(builder, block, text)] : []),
        ...more.map((each) => keptParagraph(builder, each)),
      ],
    });
    return 1 + more.length;
  },
  note(builder, block, decision) {
    const role = noteRoles.find((known) => known === decision.role) ?? 'editor';
    const start = noteLabelLength(block.text, role, builder.language);
    const part: Part = { role: 'text', start, end: block.text.length };
    markGaps(builder, block, [part]);
    builder.children.push({
      type: 'note',
      role,
      ...origin(builder, block, decision),
      children: [paragraphOf(builder, block, part)],
    });
    return 1;
  },
  credit,
  footnote(builder, block, decision) {
    markGaps(builder, block, decision.parts);
    builder.children.push({
      type: 'footnoteDefinition',
      identifier: builder.notes.get(footnoteMark(block.text)) ?? `note-${block.index + 1}`,
      ...origin(builder, block, decision),
      children: decision.parts.map((part) => paragraphOf(builder, block, part)),
    });
    return 1;
  },
  thematicBreak(builder, block, decision) {
    builder.markup.push(positionOf(builder, block));
    builder.children.push({ type: 'thematicBreak', ...origin(builder, block, decision) });
    return 1;
  },
  furniture(builder, block, decision) {
    omit(builder, positionOf(builder, block), decision);
    return 1;
  },
};

/** Paragraphs that an answer may have besides its first. */
const mostParagraphs = 12;

/** What stands before the words of a turn: a label or a sign. */
const voiceOf = ({ text }: TextBlock, { parts }: Decision): string =>
  text.slice(0, parts.find(({ role }) => role === 'text')?.start).trim();

/** The paragraphs below an answer, down to the turn of another voice: the answer goes on in them. */
function goesOn({ blocks, decisions }: Builder, block: TextBlock): TextBlock[] {
  const own = decisions[block.index];
  if (!own) return [];
  const isLabel = own.parts.every(({ role }) => role === 'speaker');
  if (isLabel) return saidBelow({ blocks, decisions }, block);
  if (/[?？؟][\s"'”’»)\]]{0,4}$/u.test(block.text)) return [];
  for (let count = 0; count <= mostParagraphs; count++) {
    const next = blocks[block.index + 1 + count];
    const decision = next && decisions[next.index];
    if (!next || (decision && decision.kind !== 'speakerTurn')) return [];
    if (decision)
      return voiceOf(next, decision) === voiceOf(block, own)
        ? []
        : blocks.slice(block.index + 1, block.index + 1 + count);
  }
  return [];
}

/** The paragraphs below a name alone: down to the next turn, or the first where no turn comes. */
function saidBelow({ blocks, decisions }: Pick<Builder, 'blocks' | 'decisions'>, block: TextBlock): TextBlock[] {
  const rest = blocks.slice(block.index + 1, block.index + 1 + mostParagraphs);
  const end = rest.findIndex(({ index }) => decisions[index] !== undefined);
  const isNext = end >= 0 && decisions[block.index + 1 + end]?.kind === 'speakerTurn';
  return rest.slice(0, isNext ? end : Math.min(1, end < 0 ? 1 : end));
}

const speakerOf = (builder: Builder, block: TextBlock, part: Part): Speaker => ({
  type: 'speaker',
  position: positionOf(builder, block, part),
  children: inlines(builder, block, part),
});

const noteRoles: readonly Note['role'][] = ['correction', 'update', 'editor', 'tip'];

function heading(builder: Builder, block: TextBlock, decision: Decision): number {
  const [part] = decision.parts;
  if (part) markGaps(builder, block, decision.parts);
  builder.children.push({
    type: 'heading',
    depth: 2,
    ...origin(builder, block, decision),
    children: inlines(builder, block, part),
  });
  return 1 + underline(builder, block);
}

/** Takes the line of === below a heading for its mark; how many blocks that were. */
function underline(builder: Builder, block: TextBlock): number {
  const below = builder.blocks[block.index + 1];
  if (!below || !underlines(below)) return 0;
  builder.markup.push(positionOf(builder, below));
  return 1;
}

/** Names the paragraphs that pull quotes repeat, and takes the speaker of unquoted prose for a possible author. */
function linkRepetitions(builder: Builder): void {
  if (builder.repeating.length === 0) return;
  const ordinals = new Map([...builder.paragraphs.values()].map((node, index) => [node, index + 1]));
  for (const { node, block, decision, repeats } of builder.repeating) {
    const target = builder.paragraphs.get(repeats.block);
    if (!target) continue;
    target.id ??= `paragraph-${ordinals.get(target) ?? 0}`;
    node.repeats = { block: target.id, start: repeats.start, end: repeats.end };
    const name = decision.parts.find((part) => part.role === 'attribution');
    if (name && !repeats.quoted) suggestAuthor(builder, block, name);
  }
}
