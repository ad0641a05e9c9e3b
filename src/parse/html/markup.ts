/**
 * Which characters of a page are its markup: tags, comments, and what programs read. With them `coverage` counts words alone.
 *
 * Invariant: no place that a value of the metadata or a piece of `omitted` was read from is markup.
 */
import type { Position } from '../../model/provenance.ts';
import { type Document, isElement, silent } from '../elements/tree.ts';

interface Range {
  startOffset: number;
  endOffset: number;
}

/**
 * The markup of a page as runs, in order.
 *
 * @param marks Words that stand for something the model says without them: the marker of a note.
 * @param said Places inside of tags that are words all the same.
 */
export function markupOf(
  page: Document,
  source: string,
  marks: readonly Position[],
  said: readonly Position[],
): Position[] {
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
    } else if (node.nodeName !== '#text') mark(node.sourceCodeLocation);
  }
  for (const { start, end } of marks) marked.fill(1, start.offset, end.offset);
  for (const { start, end } of said) marked.fill(0, start.offset, end.offset);
  return runsOf(marked, source);
}

function runsOf(marked: Uint8Array, source: string): Position[] {
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
    // Tags with white space between them are one run.
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
