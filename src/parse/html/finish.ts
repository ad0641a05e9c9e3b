/**
 * What paragraphs are by the word that opens them: credits, corrections, notes of the newsroom, a word about the author; and
 * what a pull quote repeats.
 *
 * Invariant: what a rule makes of a paragraph is marked `inferred`; its words stay as they are, but for a label that
 * writers put before a note of its role.
 */
import { datelineOf } from '../../language/dateline.ts';
import { noteLabelLength } from '../../language/note-label.ts';
import type { Reading } from '../../language/reading.ts';
import type { Block, Credit, Note, Paragraph, PullQuote } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import { lineOf } from '../elements/inline.ts';
import { cut } from '../elements/label.ts';
import type { PageMetadata } from './metadata/index.ts';

/** Longest credit line and author's note, and blocks from the end in which they are looked for. */
const longestCredit = 140;
const longestAuthorNote = 600;
const endBlocks = 5;

/** Roles by the kind of opening word; those of `atEnd` are looked for near the end alone. */
const credits: Readonly<Record<string, { role: Credit['role']; atEnd: boolean }>> = {
  photo: { role: 'photo', atEnd: false },
  source: { role: 'source', atEnd: true },
  reporting: { role: 'reporting', atEnd: true },
  editing: { role: 'editing', atEnd: true },
};
const notes: Readonly<Record<string, Note['role']>> = {
  correction: 'correction',
  updateNote: 'update',
  editorNote: 'editor',
};

/** Marks credits and notes among the blocks of a body, and what its pull quotes repeat. */
export function finish(
  blocks: readonly Block[],
  reading: Reading,
  authors: readonly string[],
  language: string,
): Block[] {
  const result = blocks.map((block, index): Block => {
    if (block.type !== 'paragraph') return block;
    const text = plainText(block);
    const atEnd = blocks.length - index <= endBlocks && index > 0;
    return (
      noteOf(block, text, reading, language) ??
      creditOf(block, text, atEnd, reading) ??
      authorNoteOf(block, text, atEnd, authors, reading) ??
      block
    );
  });
  markRepetitions(result);
  return result;
}

/** A dateline at the head of the first paragraph: the words stay, the metadata has a copy. */
export function readDateline(blocks: readonly Block[], { metadata, provenance }: PageMetadata): void {
  const first = blocks.find(({ type }) => type === 'paragraph');
  const found = first && datelineOf(plainText(first));
  if (!found || metadata.dateline !== undefined) return;
  metadata.dateline = found;
  provenance['/metadata/dateline'] = {
    status: 'inferred',
    rule: 'dateline/prefix',
    score: 0.95,
    evidence: ['capitals before a dash', ...(found.agency === undefined ? [] : ['agency in brackets'])],
    positions: [],
    text: found.text,
  };
}

const inferred = (rule: string, score: number, ...evidence: string[]): { data: NonNullable<Paragraph['data']> } => ({
  data: { inferred: { rule, score, evidence } },
});

function creditOf(block: Paragraph, text: string, atEnd: boolean, reading: Reading): Credit | undefined {
  if (text.length > longestCredit) return undefined;
  const opener = reading.opener(text);
  const known = opener && Object.hasOwn(credits, opener.kind) ? credits[opener.kind] : undefined;
  if (!opener || !known || (known.atEnd && !atEnd) || opener.contentStart >= text.length) return undefined;
  if (opener.separator === '' && !/^\p{Lu}/u.test(text.slice(opener.contentStart))) return undefined;
  if (opener.separator === '' && /[.!?]$/.test(text)) return undefined;
  return {
    ...block,
    type: 'credit',
    role: known.role,
    ...inferred(`credit/${known.role}`, 0.9, 'opening word', 'short'),
  };
}

function noteOf(block: Paragraph, text: string, reading: Reading, language: string): Note | undefined {
  const opener = reading.opener(text);
  const role = opener && Object.hasOwn(notes, opener.kind) ? notes[opener.kind] : undefined;
  if (!opener || !role || opener.separator === '' || opener.contentStart >= text.length) return undefined;
  const position = block.position ? { position: block.position } : {};
  const label = noteLabelLength(text, role, language);
  const line = label > 0 ? behindLabel(block, label) : block;
  if (line.children.length === 0) return undefined;
  return { type: 'note', role, ...position, ...inferred(`note/${role}`, 0.9, 'opening word'), children: [line] };
}

/** A line without its label; it begins behind it. */
function behindLabel(block: Paragraph, label: number): Paragraph {
  const children = lineOf(cut(block.children, label));
  const { position } = block;
  const start = children[0]?.position?.start;
  return { ...block, children, ...(position && start ? { position: { ...position, start } } : {}) };
}

function authorNoteOf(
  block: Paragraph,
  text: string,
  atEnd: boolean,
  authors: readonly string[],
  reading: Reading,
): Credit | undefined {
  if (!atEnd || text.length > longestAuthorNote) return undefined;
  const opens = authors.some((name) => text.startsWith(name) && saysOf(text.slice(name.length), reading));
  if (!opens && reading.opener(text)?.kind !== 'authorNote') return undefined;
  return {
    ...block,
    type: 'credit',
    role: 'author',
    ...inferred('credit/author', 0.85, opens ? 'opens with the author' : 'opening word', 'near the end'),
  };
}

/** Whether what follows a name says something of its bearer: a sentence goes on, or an office is named. */
const saysOf = (rest: string, reading: Reading): boolean =>
  /^ \p{Ll}/u.test(rest) || (/^[\p{L}\s,،、，(（]/u.test(rest) && reading.isOffice(rest));

/** Sets `repeats` on pull quotes whose words stand in a paragraph too. */
function markRepetitions(blocks: readonly Block[]): void {
  const paragraphs = blocks.filter((block): block is Paragraph => block.type === 'paragraph');
  const taken = new Set(blocks.flatMap(({ id }) => id ?? []));
  for (const block of blocks) {
    if (block.type !== 'pullQuote') continue;
    const words = wordsOf(block);
    for (const paragraph of words === '' ? [] : paragraphs) {
      const start = plainText(paragraph).indexOf(words);
      if (start < 0) continue;
      paragraph.id ??= freeName(taken);
      block.repeats = { block: paragraph.id, start, end: start + words.length };
      break;
    }
  }
}

function wordsOf({ children }: PullQuote): string {
  const text = children
    .filter(({ type }) => type === 'paragraph')
    .map(plainText)
    .join(' ');
  return text.replace(/^[\s"“„«‚‘'…]+|(?<![\s"”“»’'…])[\s"”“»’'…]+$/gu, '');
}

function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`repeated-${number}`)) number += 1;
  taken.add(`repeated-${number}`);
  return `repeated-${number}`;
}
