/**
 * The source as the mapper sees it: where things stand, and which characters are Markdown's own.
 *
 * The marks are told by the tokens of the parser, not by looks: a star that is no emphasis is text. Invariant: a character
 * is marked only if it is a sign of Markdown, of HTML or of YAML that stands for structure.
 */
import { decodeString } from '#markdown/micromark-util-decode-string';
import type { Point, Position } from '../../model/provenance.ts';

/** Offsets into the source, from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A source, and what of it is markup. */
export interface Source {
  /** Empty for a tree that came from elsewhere. */
  text: string;
  mark(span: Span): void;
  /** Takes a mark back: the characters are words after all. */
  unmark(span: Span): void;
  isMarked(offset: number): boolean;
  position(span: Span): Position;
  /** The marks as runs, in order. */
  markup(): Position[];
}

export function sourceOf(text: string): Source {
  const marked = new Uint8Array(text.length);
  const lines = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lines.push(match.index + match[0].length);
  const point = (offset: number): Point => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
  };
  const position = ({ start, end }: Span): Position => ({ start: point(start), end: point(end) });
  return {
    text,
    mark: ({ start, end }) => marked.fill(1, start, end),
    unmark: ({ start, end }) => marked.fill(0, start, end),
    isMarked: (offset) => marked[offset] === 1,
    position,
    markup: () => {
      const runs: Position[] = [];
      for (let start = marked.indexOf(1); start >= 0; ) {
        const stop = marked.indexOf(0, start);
        const end = stop < 0 ? marked.length : stop;
        runs.push(position({ start, end }));
        start = marked.indexOf(1, end);
      }
      return runs;
    },
  };
}

/** Tokens of the parser (CommonMark 0.31, GFM 0.29) that are signs and no words. */
const signs: ReadonlySet<string> = new Set([
  ...['atxHeadingSequence', 'setextHeadingLine', 'blockQuoteMarker', 'listItemMarker', 'listItemValue'],
  ...['thematicBreakSequence', 'codeFencedFence', 'codeTextSequence', 'emphasisSequence', 'strongSequence'],
  ...['strikethroughSequence', 'escapeMarker', 'hardBreakEscape', 'autolinkMarker', 'definition', 'reference'],
  ...['labelMarker', 'labelImageMarker', 'resourceMarker', 'resourceDestination', 'resourceTitle', 'taskListCheck'],
  ...['tableCellDivider', 'tableDelimiterRow'],
  ...['gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'definitionMarker'],
]);

/** Takes a token of the parser; offsets are of the source. */
export function markToken(source: Source, type: string, span: Span): void {
  if (signs.has(type)) source.mark(span);
  else if (type === 'characterReference') markReference(source, span);
}

/**
 * Marks a character reference but for the sign that stands for its character; of one that names two characters, two signs.
 */
export function markReference(source: Source, { start, end }: Span): void {
  const decoded = decodeString(source.text.slice(start, end));
  const characters = [...decoded].filter((character) => !/\s/u.test(character)).length;
  source.mark({ start: start + Math.min(characters, 1), end: end - (characters > 1 ? 1 : 0) });
}

/** Where in the source a character of a leaf's value stands; marks and white space before it are passed over. */
export function offsetIn(source: Source, value: string, span: Span, index: number): number {
  // Characters, not units: of a reference to any character one sign is left.
  let left = [...value.slice(0, index).replace(/\s/gu, '')].length;
  let at = span.start;
  for (; at < span.end; at++) {
    if (source.isMarked(at) || /[\s\udc00-\udfff]/.test(source.text.charAt(at))) continue;
    if (left <= 0) break;
    left -= 1;
  }
  return at;
}
