/**
 * What is unmistakable inside a line: addresses, e-mail addresses, *emphasis* between marks, and note markers whose notes
 * are there. All else is characters.
 *
 * Invariant: constant look-ahead at every character, so that no text can make it slow; marks that are taken away are
 * recorded as markup.
 */

import { referencesIn } from './references.ts';

/** A piece of a line; offsets are UTF-16 units into the text that was given. */
export interface Piece {
  type: 'text' | 'link' | 'emphasis' | 'strong' | 'footnoteReference';
  /** The words, without marks. */
  start: number;
  end: number;
  /** The words with their marks. */
  outerStart: number;
  outerEnd: number;
  /** Target of a link, or identifier of a note. */
  target?: string;
}

/** What tells one of the pieces. */
const starts = /https?:\/\/|@(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_]{1,2}(?=[\p{L}\p{N}“"«„])/gu;
/** Longest phrase between marks that is taken for emphasis, in UTF-16 units. */
const longestEmphasis = 200;

const webAddress = /^https?:\/\/[^\s<>"“”„«»‘’「」『』（）。，、；]{1,2000}/u;
/** Units before the @ of an address (RFC 5321, 4.5.3.1.1). */
const longestLocalPart = 64;
const localPart = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+$/u;
const mailAddress = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

/** Splits a line into its pieces, in order and without gaps but for the marks of emphasis; `notes` are identifiers by mark. */
export function readInline(text: string, notes: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) pieces.push({ type: 'text', start: from, end: to, outerStart: from, outerEnd: to });
  };
  for (const { mark, start } of startsOf(text, notes)) {
    if (start < from) continue;
    const piece = pieceAt(text, start, mark, notes);
    if (!piece || piece.outerStart < from) continue;
    plain(piece.type === 'footnoteReference' ? spaceBefore(text, piece.outerStart, from) : piece.outerStart);
    pieces.push(piece);
    from = piece.outerEnd;
  }
  plain(text.length);
  return pieces;
}

/** Where the space before a place begins: a mark of a note stands at its word. */
function spaceBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && /\s/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where a piece may begin, in order. */
function startsOf(text: string, notes: ReadonlyMap<string, string>): { mark: string; start: number }[] {
  const found = /[@*_]|http/u.test(text)
    ? [...text.matchAll(starts)].map(({ 0: mark, index }) => ({ mark, start: index }))
    : [];
  const references = notes.size > 0 ? referencesIn(text).filter(({ mark }) => notes.has(mark)) : [];
  return references.length > 0 ? [...found, ...references].sort((a, b) => a.start - b.start) : found;
}

function pieceAt(text: string, at: number, mark: string, notes: ReadonlyMap<string, string>): Piece | undefined {
  if (mark.startsWith('http')) return linkAt(text, at, webAddress, '');
  if (mark === '@') {
    const local = localPart.exec(text.slice(Math.max(at - longestLocalPart, 0), at))?.[0].length ?? 0;
    return local === 0 ? undefined : linkAt(text, at - local, mailAddress, 'mailto:');
  }
  const target = notes.get(mark);
  if (target !== undefined && !/[\p{L}\p{N}]/u.test(text.charAt(at + mark.length))) {
    const [start, end] = [at, at + mark.length];
    return { type: 'footnoteReference', start, end, outerStart: start, outerEnd: end, target };
  }
  return emphasisAt(text, at, mark);
}

function linkAt(text: string, at: number, pattern: RegExp, scheme: string): Piece | undefined {
  // A full stop behind an address is the sentence's; a bracket is the address's only if it opens there.
  let address = pattern.exec(text.slice(at, at + 2100))?.[0] ?? '';
  while (/[.,;:!?'*_]$/u.test(address) || (address.endsWith(')') && !address.includes('('))) {
    address = address.slice(0, -1);
  }
  if (address === '' || !URL.canParse(scheme + address)) return undefined;
  const end = at + address.length;
  return { type: 'link', start: at, end, outerStart: at, outerEnd: end, target: scheme + address };
}

function emphasisAt(text: string, at: number, mark: string): Piece | undefined {
  const start = at + mark.length;
  const end = text.slice(0, start + longestEmphasis).indexOf(mark, start);
  const words = text.slice(start, end);
  // The closing mark stands behind a word or its punctuation, and before none.
  if (end < 0 || /[\s*_]$|^\s|[*_\n]/u.test(words) || /^[\p{L}\p{N}*_]/u.test(text.slice(end + mark.length)))
    return undefined;
  // Programs name things so (`__init__`): nothing tells such a name from a strong word.
  if (mark === '__' && /^[a-z][a-z0-9]*$/.test(words)) return undefined;
  const type = mark.length === 2 ? 'strong' : 'emphasis';
  return { type, start, end, outerStart: at, outerEnd: end + mark.length };
}
