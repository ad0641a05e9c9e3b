/**
 * Whole: the text of every block of a source is in a text that was read from its file, in order, as often as the source has
 * it. Headlines, notes and captions are looked for anywhere: each format has its own place for them.
 *
 * Folding undoes what printing may do to a text: line ends and hyphens at them, soft hyphens, composition (NFC), white space
 * beside ideographs, characters that no file may hold. Invariant: a text that is not there is never found.
 */
import type { Article, Publication } from '../../model/article.ts';
import type { Node } from '../../model/nodes.ts';
import { pointerTo } from '../../model/pointer.ts';
import type { Position } from '../../model/provenance.ts';
import { isInline } from '../../model/visit.ts';

/** A run of text that stands together, and where the model has it (a JSON Pointer). */
export interface Piece {
  /** JSON Pointer (RFC 6901) into the source. */
  path: string;
  /** The text. */
  text: string;
  /** Where the article's own source has it, if it came from one. */
  position?: Position;
}

/** What a source says, in reading order. */
export interface Pieces {
  body: Piece[];
  /** Headlines, decks, notes and captions. */
  anywhere: Piece[];
}

/** A piece that was not found, or not where it should be. */
export interface Missing extends Piece {
  /**
   * `nowhere` in the file; `elsewhere`: out of order, or not as often as the source has it; `unsearched`: not looked for, since
   * so much of the source is missing that a search for the rest would take too long.
   */
  found: 'nowhere' | 'elsewhere' | 'unsearched';
}

/** What a file is: one that is read from head to foot, or data, JSON-LD, which has properties for more. */
type Form = 'page' | 'data';

/** What a format may have in a place of its own. */
const apart: Readonly<Record<Form, ReadonlySet<string>>> = {
  page: new Set(['footnoteDefinition', 'caption']),
  data: new Set(['footnoteDefinition', 'caption', 'pullQuote', 'note', 'credit']),
};

/** Collects the text of a source. A note's marker and a picture part two runs. */
export function piecesOf(source: Article | Publication, form: Form = 'page'): Pieces {
  const pieces: Pieces = { body: [], anywhere: [] };
  const articles = source.type === 'article' ? [source] : source.children;
  for (const [index, article] of articles.entries())
    collectArticle(article, source.type === 'article' ? '' : `/children/${index}`, pieces, form);
  const hasText = ({ text }: Piece): boolean => fold(text) !== '';
  return { body: pieces.body.filter(hasText), anywhere: pieces.anywhere.filter(hasText) };
}

function collectArticle(article: Article, path: string, pieces: Pieces, form: Form): void {
  for (const key of ['headline', 'description'] as const) {
    const text = article.metadata[key];
    const { status, positions = [] } = article.provenance[`/metadata/${key}`] ?? {};
    // A guess may be left out; it stands in the body then.
    if (text !== undefined && status !== 'inferred')
      pieces.anywhere.push({ path: `${path}/metadata/${key}`, text, ...span(positions[0], positions.at(-1)) });
  }
  pieces.anywhere.push(...bylineOf(article, path, form));
  let open: Piece | undefined;
  for (const { node, path: place, isApart } of walk(article.children, path, apart[form])) {
    if (!isInline(node)) open = undefined;
    const text = node.type === 'break' ? ' ' : 'value' in node ? node.value : undefined;
    if (text === undefined) {
      if (node.type === 'footnoteReference' || node.type === 'image') open = undefined;
      continue;
    }
    if (open) {
      open.text += text;
      Object.assign(open, span(open.position, node.position));
    } else {
      open = { path: place, text, ...span(node.position, node.position) };
      pieces[isApart ? 'anywhere' : 'body'].push(open);
    }
  }
}

/** Who wrote an article, as far as that is no guess: the byline, which a page may print in one line; else, and in data, the names. */
function bylineOf({ metadata: { byline, author = [] }, provenance }: Article, path: string, form: Form): Piece[] {
  const isGuess = (key: string): boolean =>
    Object.entries(provenance).some(([at, { status }]) => at.startsWith(`/metadata/${key}`) && status === 'inferred');
  if (byline !== undefined && form === 'page') {
    if (isGuess('byline')) return [];
    return byline.split(/[\n\r\u0085\u2028\u2029]/u).map((text) => ({ path: `${path}/metadata/byline`, text }));
  }
  if (isGuess('author')) return [];
  return author.map(({ name }, index) => ({ path: `${path}/metadata/author/${index}/name`, text: name }));
}

const span = (first: Position | undefined, last: Position | undefined): Pick<Piece, 'position'> =>
  first && last ? { position: { start: first.start, end: last.end } } : {};

interface Step {
  node: Node;
  path: string;
  isApart: boolean;
}

/** The nodes of a tree in reading order, each with its pointer. Iterative: a tree may be of any depth. */
function* walk(roots: readonly Node[], path: string, setApart: ReadonlySet<string>): Generator<Step> {
  const stepsOf = (nodes: readonly Node[], parent: string, isApart: boolean): Step[] =>
    nodes.map((node, index) => ({ node, path: pointerTo(`${parent}/children`, index), isApart })).reverse();
  const stack = stepsOf(roots, path, false);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, path: place } = step;
    const isApart = step.isApart || setApart.has(node.type);
    yield { node, path: place, isApart };
    if ('children' in node) for (const child of stepsOf(node.children, place, isApart)) stack.push(child);
  }
}

const wide = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]|[—–/]';
const besideWide = new RegExp(`(?<=${wide})\\s+|\\s+(?=${wide})`, 'gu');
const unfit = /\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu;
const formatting = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Undoes what printing may do to a text. */
export function fold(text: string): string {
  const clean = text.replace(unfit, '\ufffd').replace(formatting, '').normalize('NFC');
  return clean
    .replace(/[-\u2010\u2011]\s*/g, '')
    .replace(/\s+/gu, ' ')
    .replace(besideWide, '')
    .trim();
}

/**
 * Folds a text from the pages of a PDF, where a reader may see a space before a vowel sign and a line may end anywhere. pdf.js
 * leaves `<` and `>` out of what runs right to left.
 */
export const foldPage = (text: string): string => fold(text).replace(/[\s<>]/gu, '');

/** Characters that are searched for pieces that are not where they should be: each takes a search of the whole text. */
const mostSearched = 2 ** 28;

/** Finds the pieces that a text lacks, has in another order, or has less often; past `most` characters, those not looked for. */
export function missingFrom(
  read: string,
  { body, anywhere }: Pieces,
  folded: (text: string) => string = fold,
  most: number = mostSearched,
): Missing[] {
  const text = folded(read);
  const missing: Missing[] = [];
  let [from, searched] = [0, 0];
  const search = (wanted: string, start: number): number => {
    const at = text.indexOf(wanted, start);
    searched += (at < 0 ? text.length : at) - start;
    return at;
  };
  for (const piece of body) {
    const wanted = folded(piece.text);
    const at = searched < most ? search(wanted, from) : -1;
    if (at >= 0) from = at + wanted.length;
    else if (searched >= most) missing.push({ ...piece, found: 'unsearched' });
    else missing.push({ ...piece, found: search(wanted, 0) < 0 ? 'nowhere' : 'elsewhere' });
  }
  for (const piece of anywhere) {
    if (searched >= most) missing.push({ ...piece, found: 'unsearched' });
    else if (search(folded(piece.text), 0) < 0) missing.push({ ...piece, found: 'nowhere' });
  }
  return missing;
}
