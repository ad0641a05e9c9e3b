/**
 * HTML in a Markdown text (CommonMark 4.6 and 6.6): woven with the Markdown round it, and mapped as the elements of a page
 * are. A comment, and what no reader sees (`script`, `style`, what is hidden), is kept in `omitted`.
 *
 * Invariant: nothing that can run reaches the model, and each character of the HTML is a word of the article, markup, or in
 * `omitted`.
 */
import { decodeString } from '#markdown/micromark-util-decode-string';
import { directionOf } from '../../model/build.ts';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { RuleId } from '../../model/diagnostic.ts';
import type { Block, Inline } from '../../model/nodes.ts';
import type { Position } from '../../model/provenance.ts';
import { flow, parted } from '../elements/block.ts';
import { inlineContent, joinCaptions } from '../elements/figure.ts';
import { inlinesOf } from '../elements/inline.ts';
import { type Mapper as Elements, isKnown, isPhrasing } from '../elements/mapper.ts';
import { noNotes } from '../elements/notes.ts';
import type { Element } from '../elements/tree.ts';
import { unseenIn } from '../elements/visible.ts';
import { account } from './account.ts';
import { type Mapper, mark, omit } from './mapper.ts';
import { markReference, type Span } from './source.ts';
import { piecesOf, silent } from './tag.ts';
import { linkTarget, pictureAddress } from './url.ts';
import { type Item, isPiece, type PlacedPiece, reference, weave } from './weave.ts';

/** Pieces of one construct of HTML, or of a run of its lines. */
export function itemsOf(html: string, lines: readonly Span[] | undefined): PlacedPiece[] {
  const at = placesOf(lines);
  return piecesOf(html).map((piece) => {
    const span = at && { start: at(piece.start), end: at(piece.end - 1) + 1 };
    return { ...piece, text: html.slice(piece.start, piece.end), span, at };
  });
}

/** The way from an offset in HTML whose lines stand apart in the source to the source. */
function placesOf(lines: readonly Span[] | undefined): ((offset: number) => number) | undefined {
  if (!lines || lines.length === 0) return undefined;
  const starts: number[] = [];
  let total = 0;
  for (const { start, end } of lines) {
    starts.push(total);
    total += end - start + 1;
  }
  let index = 0;
  return (offset) => {
    while (index > 0 && (starts[index] ?? 0) > offset) index -= 1;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= offset) index += 1;
    const { start = 0, end = 0 } = lines[index] ?? {};
    return Math.min(start + offset - (starts[index] ?? 0), end);
  };
}

/** A line with HTML in it, where only a line may stand. */
export function inlinesWithHtml(items: readonly Item[], mapper: Mapper): Inline[] {
  return read(items, mapper, true, ({ childNodes }, elements) =>
    childNodes.every(isPhrasing)
      ? canonicalInlines(inlinesOf(childNodes, elements))
      : inlineContent(...flow(childNodes, elements)),
  );
}

/** A line with HTML in it, where blocks may stand. */
export function paragraphsWithHtml(items: readonly Item[], mapper: Mapper): Block[] {
  return read(items, mapper, true, ({ childNodes }, elements): Block[] => {
    if (!childNodes.every(isPhrasing)) return flow(childNodes, elements);
    // Not as a line of HTML: ends of lines stay, for what looks for a last line.
    return parted(inlinesOf(childNodes, elements)).flatMap((line): Block[] => {
      const children = trimEdges(canonicalInlines(line));
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    });
  });
}

/** Blocks with HTML round them. */
export function blocksWithHtml(items: readonly Item[], mapper: Mapper): Block[] {
  return read(items, mapper, false, ({ childNodes }, elements) => joinCaptions(flow(childNodes, elements), elements));
}

type Read<Node> = (body: Element, elements: Elements) => Node[];

function read<Node extends Block | Inline>(
  given: readonly Item[],
  mapper: Mapper,
  inLine: boolean,
  map: Read<Node>,
): Node[] {
  const items = withoutSilent(given, mapper).map((item) => (isPiece(item) ? taken(item, mapper) : item));
  const woven = weave(items, inLine, mapper.source);
  // Where the HTML would swallow Markdown, each piece is read for itself.
  const parts = woven ? [woven] : runsOf(items).flatMap((run) => weave(run, inLine, mapper.source) ?? []);
  const nodes = parts.flatMap(({ body, made }) => map(body, elementsOf(body, made, mapper)));
  account(items, nodes, mapper);
  return nodes;
}

/** Items as runs of HTML, and nodes alone. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (isOpen && isPiece(item)) runs.at(-1)?.push(item);
    else runs.push([item]);
    isOpen = isPiece(item);
  }
  return runs;
}

function elementsOf(body: Element, made: Elements['made'], mapper: Mapper): Elements {
  const unseen = unseenIn(body);
  return {
    target: (written) => (written === undefined ? undefined : linkTarget(written)),
    picture: (written) => (written === undefined ? undefined : pictureAddress(written)),
    language: mapper.language,
    direction: directionOf(mapper.language),
    keeps: (element) => !unseen.has(element),
    notes: noNotes,
    targets: mapper.targets,
    taken: mapper.taken,
    flow,
    made,
    mark: () => {},
    print: () => {},
    leave: ({ tagName, sourceCodeLocation: place }, rule) => {
      const span = place ? { start: place.startOffset, end: place.endOffset } : undefined;
      if (mapper.source.text !== '') omit(mapper, span, rule);
      const lack = rule === 'picture/no-address' ? 'shows nothing' : 'has no title to link it by';
      const reason = `The HTML element "${tagName}" ${lack} and was left out`;
      mapper.report('markdown/html', reason, span && mapper.source.position(span));
    },
    report: (ruleId: RuleId, reason: string, place?: Position) =>
      mapper.report(ruleId === 'html/link-dropped' ? 'markdown/link-dropped' : ruleId, reason, place),
  };
}

// --- Before the weaving ---------------------------------------------------------------------------------------------

/** Takes out what only a program reads where it begins in one construct and ends in another: in a line. */
function withoutSilent(items: readonly Item[], mapper: Mapper): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    const end = isPiece(item) && item.kind === 'open' && silent.has(item.name) ? endOf(items, at, item.name) : at;
    if (end === at) kept.push(item);
    else {
      const [start, close] = [spanOf(item), spanOf(items[end])];
      hide(start && close && { start: start.start, end: close.end }, mapper);
      at = end;
    }
  }
  return kept;
}

/** The index of the tag that ends an element, where there is something between; else that of the tag that begins it. */
function endOf(items: readonly Item[], from: number, name: string): number {
  const next = items[from + 1];
  if (!next || (isPiece(next) && next.kind === 'hidden')) return from;
  const end = items.findIndex((item, at) => at > from && isPiece(item) && item.kind === 'close' && item.name === name);
  return end > from + 1 ? end : from;
}

const spanOf = (item: Item | undefined): Span | undefined => (item && isPiece(item) ? item.span : undefined);

/** Keeps what no reader sees out of the text that stands around it. */
function hide(span: Span | undefined, mapper: Mapper): void {
  omit(mapper, span, 'markdown/html');
  mark(mapper, span);
}

/** Takes note of a piece: which of its characters are markup, and what the mapping will leave out. */
function taken(piece: PlacedPiece, mapper: Mapper): Item {
  const { kind, name, span } = piece;
  if (kind === 'hidden') hide(span, mapper);
  else if (kind === 'text') markReferences(span, mapper);
  else {
    mark(mapper, span);
    const place = span && mapper.source.text !== '' ? mapper.source.position(span) : undefined;
    if (kind !== 'close' && !isKnown(name) && !silent.has(name)) {
      mapper.report('markdown/html', `The HTML element "${name.slice(0, 40)}" gave way to its contents`, place);
    }
  }
  return piece;
}

function markReferences(span: Span | undefined, { source }: Mapper): void {
  if (!span || source.text === '') return;
  for (const { 0: written, index } of source.text.slice(span.start, span.end).matchAll(reference)) {
    const start = span.start + index;
    if (decodeString(written) !== written) markReference(source, { start, end: start + written.length });
  }
}
