/**
 * HTML in Markdown (CommonMark 4.6 and 6.6), cut into tags and text.
 *
 * A scan, not a parse: Markdown cuts HTML at its blank lines, so that what it hands over is seldom well-formed. Invariant:
 * the pieces put together are the HTML; one pass, linear.
 */

/** A piece of HTML. Offsets are into the HTML. */
export interface Piece {
  kind: 'text' | 'open' | 'close' | 'void' | 'hidden';
  /** Name of the element, in lower case. */
  name: string;
  attributes: string;
  start: number;
  end: number;
}

/** Elements without contents (HTML Standard, 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose contents are never read. */
export const silent: ReadonlySet<string> = new Set(
  'script style template iframe canvas svg title textarea select noscript noembed noframes xmp'.split(' '),
);

const construct =
  /<!--(?:>|->|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!(?:\[CDATA\[[\s\S]*?(?:\]\]>|$)|[a-z][^>]*(?:>|$))|<(\/?)([a-z][a-z0-9:-]*)((?:[^>"'/]|"[^"]*"|'[^']*'|\/)*)>/giy;

/** Cuts HTML into pieces. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (end: number): void => {
    if (end > from) pieces.push({ kind: 'text', name: '', attributes: '', start: from, end });
  };
  // After a construct without end, no other of its kind can have one.
  let dead = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, from))) {
    if (dead > 20) break;
    construct.lastIndex = at;
    const match = construct.exec(html);
    if (!match) {
      dead += html.length - at > 1000 ? 1 : 0;
      continue;
    }
    text(at);
    from = construct.lastIndex;
    pieces.push(pieceOf(match, at, from));
    const { kind, name } = pieces.at(-1) ?? { kind: 'text', name: '' };
    if (kind === 'open' && silent.has(name)) from = hideContents(html, name, from, pieces);
  }
  text(html.length);
  return pieces;
}

function pieceOf([, slash, tag, attributes = '']: RegExpExecArray, start: number, end: number): Piece {
  const name = tag?.toLowerCase() ?? '';
  const kind = tag === undefined ? 'hidden' : slash === '/' ? 'close' : voidElements.has(name) ? 'void' : 'open';
  return { kind, name, attributes, start, end };
}

function hideContents(html: string, name: string, from: number, pieces: Piece[]): number {
  const close = new RegExp(`</${name}[\\s>/]`, 'gi');
  close.lastIndex = from;
  const end = close.exec(html)?.index ?? html.length;
  if (end > from) pieces.push({ kind: 'hidden', name, attributes: '', start: from, end });
  return end;
}
