/**
 * What is unmistakable inside a line: addresses, e-mail addresses, *emphasis* between marks, and note markers whose notes
 * are there. All else is characters.
 *
 * Invariant: constant look-ahead at every character, so that no text can make it slow; marks that are taken away are
 * recorded as markup.
 */

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
const starts = /https?:\/\/|@(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_]{1,2}(?=[\p{L}\p{N}“"«„])|\[\d{1,3}\]/gu;
/** Longest phrase between marks that is taken for emphasis, in UTF-16 units. */
const longestEmphasis = 200;

const webAddress = /^https?:\/\/[^\s<>"“”„«»‘’「」『』（）。，、；]{1,2000}/u;
/** Units before the @ of an address (RFC 5321, 4.5.3.1.1). */
const longestLocalPart = 64;
const localPart = /[\p{L}\p{N}._%+-]+$/u;
const mailAddress = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

/** Splits a line into its pieces, in order and without gaps but for the marks of emphasis. */
export function readInline(text: string, isNote: (identifier: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) pieces.push({ type: 'text', start: from, end: to, outerStart: from, outerEnd: to });
  };
  if (!/[@*_[]|http/u.test(text)) {
    plain(text.length);
    return pieces;
  }
  starts.lastIndex = 0;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const piece = pieceAt(text, match.index, match[0], isNote);
    if (!piece || piece.outerStart < from) continue;
    plain(piece.outerStart);
    pieces.push(piece);
    from = piece.outerEnd;
    starts.lastIndex = from;
  }
  plain(text.length);
  return pieces;
}

function pieceAt(text: string, at: number, mark: string, isNote: (identifier: string) => boolean): Piece | undefined {
  if (mark.startsWith('http')) return linkAt(text, at, webAddress, '');
  if (mark === '@') {
    const local = localPart.exec(text.slice(Math.max(at - longestLocalPart, 0), at))?.[0].length ?? 0;
    return local === 0 ? undefined : linkAt(text, at - local, mailAddress, 'mailto:');
  }
  if (mark.startsWith('[')) {
    const identifier = mark.slice(1, -1);
    const [start, end] = [at, at + mark.length];
    return isNote(identifier) && at > 0
      ? { type: 'footnoteReference', start, end, outerStart: start, outerEnd: end, target: identifier }
      : undefined;
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
  const type = mark.length === 2 ? 'strong' : 'emphasis';
  return { type, start, end, outerStart: at, outerEnd: end + mark.length };
}
