/**
 * HTML and the Markdown round it as one tree: Markdown cuts HTML at its blank lines, so that an element may begin in one
 * piece and end in another, with Markdown between.
 *
 * The pieces are put together as one fragment, in which an element of its own stands for each node that Markdown made, and
 * the parser of the HTML Standard reads it. Invariant: each place in the tree is one of the source, and each node of
 * Markdown is in the tree, or there is none.
 */
import type { Token } from 'parse5';
import { decodeString } from '#markdown/micromark-util-decode-string';
import type { Block, Inline } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import { type Element, find, isElement, parsePage, walk } from '../elements/tree.ts';
import type { Source, Span } from './source.ts';
import { type Piece, silent } from './tag.ts';

/** A piece of HTML, with its way to the source: `at` gives the offset there of an offset in the HTML that it was cut from. */
export interface PlacedPiece extends Piece {
  text: string;
  span: Span | undefined;
  at: ((offset: number) => number) | undefined;
}

/** What is woven: HTML, and nodes that Markdown made. */
export type Item = Block | Inline | PlacedPiece;

export const isPiece = (item: Item): item is PlacedPiece => 'kind' in item;

/** A fragment as a tree. */
export interface Woven {
  body: Element;
  /** The nodes that Markdown made, by the element that stands for each. */
  made: ReadonlyMap<Element, Block | Inline>;
}

/** A run of the fragment, and where it comes from; character by character if it is `literal`. */
interface Thread {
  start: number;
  end: number;
  place: Span | undefined;
  literal: boolean;
}

/** A character reference (HTML Standard, 13.5). */
export const reference: RegExp = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});/gi;

/** Elements that begin a page, or read all that follows as text: a fragment has none. */
const ofPages = new Set('html head body frameset frame plaintext base meta link'.split(' '));

/** Weaves items into a tree; `undefined` where a node of Markdown would not be in it. */
export function weave(items: readonly Item[], inLine: boolean, source: Source): Woven | undefined {
  const tag = inLine ? 'span' : 'div';
  const loom = new Loom();
  const nodes = new Map<number, Block | Inline>();
  for (const item of items) {
    if (isPiece(item)) loom.putPiece(item);
    else {
      nodes.set(loom.length, item);
      const place = item.position && { start: item.position.start.offset, end: item.position.end.offset };
      loom.put(`<${tag}>${escaped(plainText(item))}</${tag}>`, place);
    }
  }
  const { document } = parsePage(loom.fragment);
  const body = find(document, ({ tagName }) => tagName === 'body');
  const made = new Map<Element, Block | Inline>();
  walk(document, (element) => {
    const node = nodes.get(element.sourceCodeLocation?.startOffset ?? -1);
    if (node && element.tagName === tag) made.set(element, node);
  });
  if (!body || made.size < nodes.size) return undefined;
  loom.relocate(body, source);
  return { body, made };
}

class Loom {
  private readonly threads: Thread[] = [];
  private readonly texts: string[] = ['<body>'];
  length = 6;

  get fragment(): string {
    return this.texts.join('');
  }

  put(text: string, place: Span | undefined, literal = false): void {
    if (text === '') return;
    this.threads.push({ start: this.length, end: this.length + text.length, place, literal });
    this.texts.push(text);
    this.length += text.length;
  }

  putPiece(piece: PlacedPiece): void {
    const { kind, name, text, span } = piece;
    if (kind === 'text') this.putText(piece);
    // A frame is closed where it opens, and what only a program reads is left out: their contents are no markup.
    else if (name === 'iframe') this.put(kind === 'open' ? `${text}</iframe>` : '', span);
    else if (kind !== 'hidden' && !silent.has(name) && !ofPages.has(name)) this.put(text, span);
  }

  private putText({ text, start, span, at }: PlacedPiece): void {
    const placeOf = (from: number, to: number): Span | undefined =>
      at ? { start: at(start + from), end: at(start + to - 1) + 1 } : span;
    let from = 0;
    const upTo = (end: number): void => {
      // Line by line: in a container the lines of HTML stand apart in the source.
      for (const { 0: line, index } of text.slice(from, end).matchAll(/[^\n<&]+|[\n<&]/g)) {
        const isSign = line === '<' || line === '&';
        this.put(isSign ? escaped(line) : line, placeOf(from + index, from + index + line.length), !isSign);
      }
      from = end;
    };
    for (const { 0: written, index } of text.matchAll(reference)) {
      if (decodeString(written) === written) continue;
      upTo(index);
      from = index + written.length;
      this.put(escaped(decodeString(written)), placeOf(index, from));
    }
    upTo(text.length);
  }

  /** Where in the source an offset of the fragment is; `undefined` for what is not from the source. */
  private place(offset: number, side: 'start' | 'end'): number | undefined {
    const wanted = side === 'start' ? offset : offset - 1;
    let low = 0;
    let high = this.threads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.threads[middle]?.start ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const thread = this.threads[low];
    if (!thread?.place || wanted < thread.start || wanted >= thread.end) return undefined;
    if (!thread.literal) return thread.place[side];
    return thread.place.start + offset - thread.start;
  }

  /** Gives each node of a tree its place in the source. */
  relocate(root: Element, source: Source): void {
    const stack: Element['childNodes'] = [...root.childNodes];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
      const start = startOffset === undefined ? undefined : this.place(startOffset, 'start');
      const end = endOffset === undefined ? undefined : this.place(endOffset, 'end');
      const isPlaced = start !== undefined && end !== undefined && start <= end && source.text !== '';
      node.sourceCodeLocation = isPlaced ? locationOf({ start, end }, source) : null;
      if (isElement(node)) for (const child of node.childNodes) stack.push(child);
    }
  }
}

function locationOf(span: Span, source: Source): Token.Location {
  const { start, end } = source.position(span);
  return {
    ...{ startLine: start.line, startCol: start.column, startOffset: start.offset },
    ...{ endLine: end.line, endCol: end.column, endOffset: end.offset },
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
