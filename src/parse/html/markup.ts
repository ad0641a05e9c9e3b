/**
 * Which characters of a page are its markup: tags, comments, the tails of character references, and what programs read. With
 * them `coverage` counts words alone.
 *
 * Invariant: no place that a value of the metadata or a piece of `omitted` was read from is markup.
 */
import type { Position } from '../../model/provenance.ts';
import { type Document, isElement, isText, silent, type TextNode } from '../elements/tree.ts';

interface Range {
  startOffset: number;
  endOffset: number;
}

/** Marks the markup of a page: one for each of its characters. */
export function markupIn(page: Document, source: string): Uint8Array {
  const marked = new Uint8Array(source.length);
  const mark = (range: Range | null | undefined): void => {
    if (range) marked.fill(1, range.startOffset, range.endOffset);
  };
  const stack = [...page.childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      const place = node.sourceCodeLocation;
      mark(silent.has(node.tagName) && node.tagName !== 'title' ? place : (place?.startTag ?? undefined));
      mark(place?.endTag);
      for (const child of node.childNodes) stack.push(child);
    } else if (!isText(node)) mark(node.sourceCodeLocation);
    else for (const tail of tailsIn(node, source)) mark(tail);
  }
  return marked;
}

const reference = /&(?:#(?:\d+|x[\da-f]+)|[a-z][a-z\d]*);?/iy;

/** What the references in a run of text have too much; nothing where the run is not read as it is written. */
function tailsIn({ value, sourceCodeLocation: place }: TextNode, source: string): Range[] {
  if (!place || value.length === place.endOffset - place.startOffset) return [];
  const tails: Range[] = [];
  let at = place.startOffset;
  for (let index = 0; index < value.length; ) {
    const character = value.charAt(index);
    reference.lastIndex = at;
    const written = source.charAt(at) === '&' ? reference.exec(source)?.[0] : undefined;
    if (written !== undefined && (written === '&amp;' || !value.startsWith(written, index))) {
      const read = String.fromCodePoint(value.codePointAt(index) ?? 0);
      // White space is not counted: its reference is a mark as a whole.
      tails.push({ startOffset: /[\s\u200b]/u.test(read) ? at : at + 1, endOffset: at + written.length });
      at += written.length;
      index += read.length;
    } else if (source.startsWith('\r\n', at) && character === '\n') {
      at += 2;
      index += 1;
    } else if (source.charAt(at) === character || (source.charAt(at) === '\r' && character === '\n')) {
      at += 1;
      index += 1;
    } else return [];
  }
  return at === place.endOffset ? tails : [];
}

/**
 * Marked characters as runs, in order.
 *
 * @param marked One for each character that is markup. Tags with white space between them are one run.
 */
export function runsOf(marked: Uint8Array, source: string): Position[] {
  const runs: Position[] = [];
  let [line, lineStart, seen] = [1, 0, 0];
  const point = (offset: number): Position['start'] => {
    for (; seen < offset; seen += 1) {
      const character = source[seen];
      if (character !== '\n' && (character !== '\r' || source[seen + 1] === '\n')) continue;
      line += 1;
      lineStart = seen + 1;
    }
    return { line, column: offset - lineStart + 1, offset };
  };
  for (let from = marked.indexOf(1); from >= 0; ) {
    let stop = marked.indexOf(0, from);
    for (let at = stop; at >= 0 && at < source.length && (marked[at] === 1 || /\s/.test(source.charAt(at))); at += 1) {
      if (marked[at] === 1) stop = at + 1;
    }
    const end = stop < 0 ? source.length : stop;
    const start = point(from);
    runs.push({ start, end: point(end) });
    from = end >= source.length ? -1 : marked.indexOf(1, end);
  }
  return runs;
}
