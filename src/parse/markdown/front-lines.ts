/**
 * Lines under the headline that say what the front matter says: the standfirst, the names of the authors.
 *
 * Invariant: a line is taken only if it says no more than the front matter does, and its words stay accounted for.
 */
import { readingFor } from '../../language/reading.ts';
import type { Metadata } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/nodes.ts';
import type { Position, Provenance } from '../../model/provenance.ts';
import { plainText, visit } from '../../model/visit.ts';
import { type Mapper, omit } from './mapper.ts';

/** Blocks from the first in which such lines are looked for. */
const first = 3;
const longest = 500;

/** Takes the lines out of the blocks of a text. */
export function takeFrontLines(
  blocks: readonly Block[],
  metadata: Metadata,
  provenance: Record<string, Provenance>,
  mapper: Mapper,
): Block[] {
  const byline = blocks
    .slice(0, first)
    .find((block): block is Paragraph => isLine(block) && saysAuthors(plainText(block), metadata, mapper));
  const deck = blocks
    .slice(0, first)
    .find((block) => isLine(block) && block !== byline && says(metadata.description, plainText(block)));
  if (byline && metadata.byline === undefined && readingFor(mapper.language).opener(plainText(byline))) {
    metadata.byline = plainText(byline);
    provenance['/metadata/byline'] = { status: 'stated', positions: leavesIn(byline), text: metadata.byline };
  } else if (byline) leave(byline, mapper);
  if (deck) leave(deck, mapper);
  return blocks.filter((block) => block !== byline && block !== deck);
}

/** A paragraph of words: what links or shows more is no such line. */
function isLine(block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || plainText(block).length > longest) return false;
  let isWords = true;
  visit(block, ({ type }) => {
    if (type === 'image' || type === 'footnoteReference' || type === 'link') isWords = false;
  });
  return isWords;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const says = (value: string | undefined, text: string): boolean =>
  value !== undefined && squeeze(value) !== '' && squeeze(value) === squeeze(text);

/** Whether a line is the names of the authors, with the word before them or without. */
function saysAuthors(text: string, { author = [], byline }: Metadata, { language }: Mapper): boolean {
  if (says(byline, text)) return true;
  const reading = readingFor(language);
  const opener = reading.opener(text);
  let rest = opener?.kind === 'byline' ? text.slice(opener.contentStart) : text;
  if (author.length === 0 || text.length > longest) return false;
  for (const [index, { name }] of author.entries()) {
    const parting = index === 0 ? { start: 0, end: 0 } : reading.separatorOf(rest, 0);
    if (!parting || rest.slice(0, parting.start).trim() !== '') return false;
    rest = rest.slice(parting.end).trimStart();
    if (!rest.startsWith(name)) return false;
    rest = rest.slice(name.length);
  }
  return squeeze(rest) === '';
}

function leavesIn(block: Block): Position[] {
  const positions: Position[] = [];
  visit(block, (node) => {
    if ('value' in node && node.position) positions.push(node.position);
  });
  return positions;
}

function leave(block: Block, mapper: Mapper): void {
  const { position } = block;
  if (position) omit(mapper, { start: position.start.offset, end: position.end.offset }, 'markdown/front-matter');
  mapper.report('markdown/headline', 'A line repeats the front matter', position);
}
