/**
 * Lines as the profile `readback` has them, each with its place in the source, and what is taken off their edges.
 *
 * Invariant: a line's text is its slice of the source; marks that are taken off are recorded as markup.
 */
import type { Position } from '../../../model/provenance.ts';
import type { Source } from '../lines.ts';

/** A line, or what is left of it behind a mark. */
export interface Row {
  text: string;
  /** UTF-16 units from the start of the source. */
  offset: number;
}

/** Line ends as `readLines` knows them. */
const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** Splits a source into lines, with all their white space. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const end of text.matchAll(lineEnd)) {
    rows.push({ text: text.slice(from, end.index), offset: from });
    from = end.index + end[0].length;
  }
  rows.push({ text: text.slice(from), offset: from });
  return rows;
}

export const isBlank = ({ text }: Row): boolean => text.trim() === '';

/** A row without its first characters. */
export const behind = ({ text, offset }: Row, length: number): Row => ({
  text: text.slice(length),
  offset: offset + Math.min(length, text.length),
});

/** Where some rows stand, from the first to the last. */
export function placeOf(source: Source, rows: readonly Row[]): Position {
  const first = rows[0] ?? { text: '', offset: 0 };
  const last = rows.at(-1) ?? first;
  return source.position(first.offset, last.offset + last.text.length);
}

/** Rows from `from` on that are set in by so many spaces, and the blank ones among them, without their indent. */
export function insetRows(rows: readonly Row[], from: number, by: string): Row[] {
  let end = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (!row || (!isBlank(row) && !row.text.startsWith(by))) break;
    if (!isBlank(row)) end = at + 1;
  }
  return rows.slice(from, end).map((row) => (isBlank(row) ? row : behind(row, by.length)));
}
