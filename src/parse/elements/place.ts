/**
 * Where things stand in the source: the parser's locations as unist positions.
 *
 * Invariant: a leaf of text has a position only where its value is its slice of the source up to white space, so that
 * `coverage` holds; tags in the middle and the tails of character references (`&amp;`) are markup. A leaf of which this
 * is not so has none, the blocks around it have theirs.
 */
import type { Metadata } from '../../model/article.ts';
import type { Block } from '../../model/nodes.ts';
import { type Point, type Position, type Provenance, replaceUnfit } from '../../model/provenance.ts';
import { visit } from '../../model/visit.ts';
import { attribute, type ChildNode, type Element, isElement, isText, silent, type TextNode } from './tree.ts';

/** The position of a node of the page; `undefined` for what the parser made of its own accord. */
export function positionOf(node: ChildNode): Position | undefined {
  const place = node.sourceCodeLocation;
  if (!place) return undefined;
  return {
    start: { line: place.startLine, column: place.startCol, offset: place.startOffset },
    end: { line: place.endLine, column: place.endCol, offset: place.endOffset },
  };
}

/** The member `position` of a node, for spreading. */
export function placed(node: ChildNode): { position?: Position } {
  const position = positionOf(node);
  return position ? { position } : {};
}

/**
 * Takes the position off each leaf that is not what the source says there.
 *
 * @param says Whether the source says a value at a place.
 * @returns Where the other leaves stand.
 */
export function settlePositions(
  blocks: readonly Block[],
  says: (value: string, place: Position) => boolean,
): Position[] {
  const placed: Position[] = [];
  for (const block of blocks) {
    visit(block, (node) => {
      if (!('value' in node) || !node.position) return;
      if (says(node.value, node.position)) placed.push(node.position);
      else delete node.position;
    });
  }
  return placed;
}

/** Metadata whose value is the words of the source. */
const verbatim = ['headline', 'alternativeHeadline', 'description', 'byline'] as const;

/** Takes the positions off each metadata value that is not what the source says there. */
export function settleMetadata(metadata: Metadata, provenance: Record<string, Provenance>, source: string): void {
  for (const key of verbatim) {
    const origin = provenance[`/metadata/${key}`];
    const value = metadata[key];
    if (!origin || value === undefined || origin.status === 'user') continue;
    const slices = origin.positions.map(({ start, end }) => source.slice(start.offset, end.offset)).join('');
    if (bare(slices) !== bare(value)) origin.positions = [];
  }
}

const bare = (text: string): string => replaceUnfit(text).replace(/\s/gu, '');

/** Where the value of an attribute stands in the source: inside its quotes. `undefined` if a reference stands in it. */
export function attributePosition(element: Element, name: string, source: string): Position | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const value = attribute(element, name);
  if (!place || !value) return undefined;
  const written = source.slice(place.startOffset, place.endOffset);
  const at = written.indexOf(value, name.length);
  if (at < 0) return undefined;
  const start = advance(
    { line: place.startLine, column: place.startCol, offset: place.startOffset },
    written.slice(0, at),
  );
  return { start, end: advance(start, value) };
}

/** Where a string stands inside an element; `undefined` if it does not. */
export function positionInside(element: Element, words: string, source: string): Position | undefined {
  const place = element.sourceCodeLocation;
  if (!place) return undefined;
  const written = source.slice(place.startOffset, place.endOffset);
  const at = written.indexOf(words);
  if (at < 0) return undefined;
  const start = advance(
    { line: place.startLine, column: place.startCol, offset: place.startOffset },
    written.slice(0, at),
  );
  return { start, end: advance(start, words) };
}

/** Where words stand in one run of text of an element; `undefined` if they do not, or references stand before them. */
export function positionInText(element: Element, words: string): Position | undefined {
  for (const child of element.childNodes) {
    if (isElement(child)) {
      const inner = positionInText(child, words);
      if (inner) return inner;
    }
    const place = isText(child) ? positionOf(child) : undefined;
    if (!place || !isText(child) || child.value.length !== place.end.offset - place.start.offset) continue;
    const at = child.value.indexOf(words);
    if (at < 0) continue;
    const start = advance(place.start, child.value.slice(0, at));
    return { start, end: advance(start, words) };
  }
  return undefined;
}

/** The parts of a run of text outside some places, if they hold words. */
export function outside(node: TextNode, places: readonly Position[]): { text: string; position: Position }[] {
  const whole = positionOf(node);
  if (!whole) return [];
  const { start, end } = whole;
  const within = places.filter((place) => place.start.offset < end.offset && place.end.offset > start.offset);
  // With references in it, a run cannot be cut by offsets.
  const isCut = node.value.length === end.offset - start.offset;
  if (within.length === 0 || !isCut) return within.length === 0 ? [{ text: node.value, position: whole }] : [];
  const parts: { text: string; position: Position }[] = [];
  let from = start.offset;
  for (const place of [...within.sort((a, b) => a.start.offset - b.start.offset), { start: end, end }]) {
    const text = node.value.slice(from - start.offset, Math.max(from, place.start.offset) - start.offset);
    const words = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su.exec(text);
    if (words) {
      const at = advance(start, node.value.slice(0, from - start.offset + words.index));
      parts.push({ text: words[0], position: { start: at, end: advance(at, words[0]) } });
    }
    from = Math.max(from, place.end.offset);
  }
  return parts;
}

function advance({ line, column, offset }: Point, text: string): Point {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)?.length ?? 0;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last : last + 1,
    offset: offset + text.length,
  };
}

/** Where the words of a node stand: its runs of text. */
export function textPositions(root: ChildNode): Position[] {
  const positions: Position[] = [];
  const read = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (isText(node)) {
        const position = node.value.trim() === '' ? undefined : positionOf(node);
        if (position) positions.push(position);
      } else if (isElement(node) && !silent.has(node.tagName)) read(node.childNodes);
    }
  };
  read(isElement(root) ? root.childNodes : [root]);
  return positions;
}
