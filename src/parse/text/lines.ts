/**
 * The source as lines: where each begins and ends, how far it is indented, and where an offset lies.
 *
 * Line ends are LF, CR LF, CR and the separators of UAX #14 class BK (VT, FF, NEL, LS, PS). Invariant: offsets are UTF-16
 * units of the string as it was given; characters that no file may hold are replaced one for one, so none shifts.
 */
import type { Point, Position } from '../../model/provenance.ts';

/** One line of the source, without its white space at both ends. */
export interface Line {
  /** First character that is not white space; `end` for a blank line. */
  start: number;
  /** Behind the last character that is not white space. */
  end: number;
  /** Columns of white space before `start`: a tab is 4, an ideographic space 2. */
  indent: number;
}

/** A source text with its lines. */
export interface Source {
  text: string;
  lines: Line[];
  /** Line and column of an offset. */
  point(offset: number): Point;
  position(start: number, end: number): Position;
}

const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;
const tabColumns = 4;

/** Splits a text into lines. */
export function readLines(text: string): Source {
  const starts: number[] = [0];
  const lines: Line[] = [];
  lineEnd.lastIndex = 0;
  for (let from = 0; ; ) {
    const match = lineEnd.exec(text);
    lines.push(lineOf(text, from, match ? match.index : text.length));
    if (!match) break;
    from = lineEnd.lastIndex;
    starts.push(from);
  }
  const point = (offset: number): Point => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { text, lines, point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to && isSpace(text.charCodeAt(start)); start++) {
    const code = text.charCodeAt(start);
    indent += code === 9 ? tabColumns - (indent % tabColumns) : code === 0x3000 ? 2 : 1;
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, indent };
}

/** Whether a UTF-16 unit is white space: ECMAScript's WhiteSpace and LineTerminator, and the zero width space. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
