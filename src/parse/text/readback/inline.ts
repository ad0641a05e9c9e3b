/**
 * The text of a block in the profile `readback`: words, forced ends of lines, markers of notes, and emphasis and addresses if
 * the head says that their signs are none of the text's own.
 *
 * Invariant: one pass; a sign that is not closed is a character.
 */
import { canonicalInlines, trimEdges } from '../../../model/canonical.ts';
import type { Inline } from '../../../model/nodes.ts';
import type { Position } from '../../../model/provenance.ts';
import type { Source } from '../lines.ts';
import type { Row } from './lines.ts';

/** What the signs in a line mean. */
export interface Signs {
  emphasis: boolean;
  links: boolean;
  /** Names of the notes that the text has. */
  notes: ReadonlySet<string>;
}

/** Reads the rows of a block; what is a sign goes to `marked`. */
export function readInlines(
  source: Source,
  rows: readonly Row[],
  signs: Signs,
  marked: (position: Position) => void,
): Inline[] {
  const text = rows.map((row) => row.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const row of rows) {
    starts.push(length);
    length += row.text.length + 1;
  }
  let row = 0;
  /** Where a character stands in the source. Asked for from left to right, or nearly so. */
  const offsetOf = (at: number): number => {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= at) row += 1;
    while (row > 0 && (starts[row] ?? 0) > at) row -= 1;
    return (rows[row]?.offset ?? 0) + at - (starts[row] ?? 0);
  };
  const place = (from: number, to: number): Position => source.position(offsetOf(from), offsetOf(to - 1) + 1);
  const scan: Scan = { text, signs, place, marked };
  return trimEdges(canonicalInlines(read(scan, 0, text.length, true)));
}

interface Scan {
  text: string;
  signs: Signs;
  place: (from: number, to: number) => Position;
  marked: (position: Position) => void;
}

const tokens = /\n|\[([^[\]\s]{1,40})\]|\*\*?|<([^\s<>]+)>/g;

function read(scan: Scan, from: number, to: number, mayMark: boolean): Inline[] {
  const { text, signs, place, marked } = scan;
  const nodes: Inline[] = [];
  let start = from;
  const plain = (end: number): void => {
    if (end > start) nodes.push({ type: 'text', value: text.slice(start, end), position: place(start, end) });
  };
  const pattern = new RegExp(tokens);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const [sign, note, address] = match;
    const at = match.index;
    const end = at + sign.length;
    // Brackets that are no sign may hold one.
    if (sign.length > 2) pattern.lastIndex = at + 1;
    if (sign === '\n') {
      plain(at);
      nodes.push({ type: 'break' });
      start = end;
    } else if (note !== undefined && signs.notes.has(note)) {
      plain(at);
      marked(place(at, end));
      nodes.push({ type: 'footnoteReference', identifier: note, position: place(at, end) });
      start = end;
      pattern.lastIndex = end;
    } else if (address !== undefined && signs.links) {
      const url = targetOf(address);
      if (url === undefined) continue;
      plain(at);
      marked(place(at, at + 1));
      marked(place(end - 1, end));
      const words: Inline = { type: 'text', value: address, position: place(at + 1, end - 1) };
      nodes.push({ type: 'link', url, position: place(at, end), children: [words] });
      start = end;
      pattern.lastIndex = end;
    } else if (sign.startsWith('*') && signs.emphasis && mayMark) {
      const close = text.indexOf(sign, end);
      if (close < 0 || close >= to) continue;
      plain(at);
      marked(place(at, end));
      marked(place(close, close + sign.length));
      const type = sign === '*' ? 'emphasis' : 'strong';
      nodes.push({ type, position: place(at, close + sign.length), children: read(scan, end, close, false) });
      start = close + sign.length;
      pattern.lastIndex = start;
    }
  }
  plain(to);
  return nodes;
}

function targetOf(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : undefined;
  return /^[^@:]+@[^@:]+$/.test(address) && URL.canParse(`mailto:${address}`) ? `mailto:${address}` : undefined;
}
