/**
 * The headline of a Markdown text: its one top heading, or the first of several that repeats the front matter, where no prose
 * stands before it. Other headings are sections.
 *
 * Invariant: a heading becomes a headline only where every word of it does.
 */
import type { Heading, Root, RootContent } from 'mdast';
import type { Metadata } from '../../model/article.ts';
import type { Inline } from '../../model/nodes.ts';
import type { Provenance } from '../../model/provenance.ts';
import { plainText, visit } from '../../model/visit.ts';
import { lineOf } from './inline.ts';
import { type Mapper, omit, placed, spanOf } from './mapper.ts';

/** What may stand before a headline: pictures and rules, and what has no words. */
const silent = new Set(['thematicBreak', 'definition', 'html', 'yaml']);

/** Takes the headline out of the blocks of a text. */
export function takeHeadline(
  tree: Root,
  mapper: Mapper,
  metadata: Metadata,
  provenance: Record<string, Provenance>,
): readonly RootContent[] {
  const tops = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const [top] = tops;
  if (!top) return tree.children;
  const first = tree.children.find((node) => !silent.has(node.type) && !isPicture(node));
  const rest = tree.children.filter((node) => node !== top);
  const isOne = tops.length === 1 || metadata.headline !== undefined;
  const line = isOne && first === top ? lineOf(top.children, mapper, 0) : [];
  const words = textOf(line);
  if (words === undefined) {
    mapper.shift = 1;
    return tree.children;
  }
  if (metadata.headline === undefined) {
    metadata.headline = words;
    provenance['/metadata/headline'] = { status: 'stated', positions: positionsOf(line), text: words };
    return rest;
  }
  const span = spanOf(top, mapper);
  if (folded(metadata.headline) !== folded(words)) {
    mapper.shift = 1;
    return tree.children;
  }
  // The tops that remain are sections of the highest rank.
  if (tops.length > 1) mapper.shift = 1;
  omit(mapper, span, 'markdown/headline');
  mapper.report(
    'markdown/headline',
    'A heading repeats the headline of the front matter',
    placed(top, mapper).position,
  );
  return rest;
}

const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.every(({ type }) => type === 'image' || type === 'imageReference');

/** The text of a line whose nodes are all words; `undefined` where it has none, or has what is more than words. */
function textOf(line: readonly Inline[]): string | undefined {
  let isText = true;
  for (const root of line) {
    visit(root, ({ type }) => {
      if (type === 'image' || type === 'footnoteReference') isText = false;
    });
  }
  const words = line.map(plainText).join('').replace(/\s+/g, ' ').trim();
  return isText && words !== '' ? words : undefined;
}

function positionsOf(line: readonly Inline[]): Provenance['positions'] {
  const positions: Provenance['positions'] = [];
  for (const root of line) {
    visit(root, (node) => {
      if ('value' in node && node.position) positions.push(node.position);
    });
  }
  return positions;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
