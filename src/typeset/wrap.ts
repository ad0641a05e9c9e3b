/**
 * Breaks text into lines of at most so many display columns, at places that UAX #14 allows: at white space, and in Chinese
 * and Japanese text between characters.
 *
 * Other places (after a hyphen, a dash, a slash) are not taken, so that an address is never split, and who joins the lines
 * by a space gets the text back. A word that is longer than the line makes it too long. Invariant: the lines and the white
 * space at their ends are the text; each piece is measured once.
 */
import { breakOpportunities } from './break.ts';
import { displayWidth } from './width.ts';

/** Characters of the scripts that are written without spaces and break between any two: Han, kana, bopomofo, Yi. */
const eastAsian =
  /[\u2e80-\u312f\u3190-\u9fff\ua000-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\u{20000}-\u{3ffff}]/u;
const endsOpen = new RegExp(`(?:\u200b|${eastAsian.source})$`, 'u');
const beginsOpen = new RegExp(`^${eastAsian.source}`, 'u');

/** A piece of text that is never split, and the white space after it. */
interface Piece {
  text: string;
  /** Columns of the text. */
  width: number;
  /** Spaces that stand after it unless the line ends there. */
  space: string;
  /** Whether the line ends after it in any case. */
  ends: boolean;
}

/**
 * Breaks a text into lines. A newline in the text ends a line.
 *
 * @param columns Most columns a line may have; `Infinity` to break at newlines alone.
 * @param hanging Put before each line that goes on from the one above, inside `columns`.
 * @param softEnd Makes the end of a line that goes on in the next out of the white space at which it was broken, outside of
 * `columns`. Default: none. A line of two hyphens then never ends softly, since that begins a signature (RFC 3676, 4.3).
 */
export function wrapText(text: string, columns: number, hanging = '', softEnd?: (space: string) => string): string[] {
  return text.split('\n').flatMap((run) => (columns === Infinity ? [run] : wrapRun(run, columns, hanging, softEnd)));
}

/** Columns of the widest piece of a text that cannot be split: the narrowest that a column with this text can be. */
export function narrowestWidth(text: string): number {
  return text
    .split('\n')
    .flatMap(piecesOf)
    .reduce((widest, piece) => Math.max(widest, piece.width), 0);
}

function wrapRun(run: string, columns: number, hanging: string, softEnd?: (space: string) => string): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  let space = '';
  for (const piece of piecesOf(run)) {
    const mayEnd = line !== '' && (softEnd === undefined || line !== '--');
    if (mayEnd && width + space.length + piece.width > columns) {
      lines.push(softEnd ? line + softEnd(space) : line);
      line = hanging + piece.text;
      width = hanging.length + piece.width;
    } else {
      line += space + piece.text;
      width += space.length + piece.width;
    }
    space = piece.space;
    if (!piece.ends) continue;
    lines.push(line);
    [line, width, space] = ['', 0, ''];
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function mayBreak(run: string, position: number): boolean {
  if (run.charAt(position - 1) === ' ') return true;
  return (
    endsOpen.test(run.slice(Math.max(0, position - 2), position)) || beginsOpen.test(run.slice(position, position + 2))
  );
}

/** Text of scripts that part words by spaces, each character of it one column wide. */
const spaced = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/**
 * Characters between which a space may end a line whatever else stands there: by LB14 to LB17 it is opening punctuation
 * before it, and a few signs on both sides, that forbid it after a space, and by LB13 closing ones after it.
 */
const mayPrecede = /[\p{L}\p{N},.;:!?%…)–-]/u;
const mayFollow = /[\p{L}\p{N}“‘«([—–-]/u;
const mayFollowAny = /[\p{L}\p{N}]/u;
const quoteOrDash = /[’”»"'—]/;

function piecesOf(run: string): Piece[] {
  return (spaced.test(run) ? piecesAtSpaces(run) : undefined) ?? piecesByRule(run);
}

/** The pieces of a text that only spaces part; `undefined` if one of them needs the whole of UAX #14. */
function piecesAtSpaces(run: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = run.indexOf(' '); at >= 0; at = run.indexOf(' ', start)) {
    let end = at + 1;
    while (run.charAt(end) === ' ') end += 1;
    const [before, after] = [run.charAt(at - 1), run.charAt(end)];
    const isClear = mayPrecede.test(before)
      ? after === '' || mayFollow.test(after)
      : quoteOrDash.test(before) && (after === '' || mayFollowAny.test(after));
    if (!isClear) return undefined;
    pieces.push({ text: run.slice(start, at), width: at - start, space: run.slice(at, end), ends: false });
    start = end;
  }
  if (start < run.length) pieces.push({ text: run.slice(start), width: run.length - start, space: '', ends: false });
  return pieces;
}

function piecesByRule(run: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { position, required } of breakOpportunities(run)) {
    const ends = required && position < run.length;
    if (!required && !mayBreak(run, position)) continue;
    const slice = run.slice(start, position);
    const text = slice.replace(/ +$/, '');
    pieces.push({ text, width: displayWidth(text), space: slice.slice(text.length), ends });
    start = position;
  }
  return pieces;
}
