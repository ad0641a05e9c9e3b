/**
 * From the blocks of the model to blocks of pages: one function a node type, all with the same signature.
 *
 * Invariant: a block makes its structure elements when it is laid out, in the order of the model, and every leaf of it is in
 * some line. An unknown node is set as what it holds.
 */
import type { Block, BlockPart, Heading, Node, Paragraph, SpeakerTurn, ThematicBreak } from '../../model/nodes.ts';
import { isInline, plainText } from '../../model/visit.ts';
import { code, verse } from './display.ts';
import { setFigure, setPicture } from './figures.ts';
import type { Flowable, Piece } from './flow.ts';
import { datelined } from './head.ts';
import { spansOf } from './inlines.ts';
import {
  baselineOf,
  flowing,
  labelSpans,
  linesOf,
  phrases,
  piecesOf,
  setLines,
  spaced,
  stateOf,
  styleOf,
  withFirst,
} from './lines.ts';
import { list, listItem } from './lists.ts';
import { credit, note } from './notices.ts';
import { setOpening } from './opening.ts';
import { inkOf, type Line } from './paragraph.ts';
import { blockAnchor, blockTag, inBlock, inset, type Place } from './place.ts';
import { attribution, blockquote, pullQuote } from './quotes.ts';
import { table, tablePlace } from './tables.ts';
import { tag } from './tags.ts';
import type { StyleName } from './theme.ts';
import type { Work } from './work.ts';

/** What may hold long text or other blocks works in steps. */
type Handler<N> = (node: N, place: Place) => Flowable[] | Work<Flowable[]>;
type Known = Block | Extract<BlockPart, { type: 'attribution' | 'caption' | 'listItem' | 'speaker' }>;

const handlers: { readonly [Type in Known['type']]: Handler<Extract<Known, { type: Type }>> } = {
  paragraph,
  heading,
  blockquote,
  pullQuote,
  list,
  table: (node, place) => table(node, tablePlace(node, place)),
  figure: setFigure,
  code,
  verse,
  thematicBreak: stars,
  speakerTurn,
  // Notes stand at the foot of the pages of their markers.
  footnoteDefinition: () => [],
  note,
  credit,
  attribution,
  caption: (node, place) => paragraph({ ...node, type: 'paragraph' }, place),
  listItem: (node, place) => listItem(node, place),
  speaker: (node, place) => paragraph({ ...node, type: 'paragraph' }, place),
};

/** Sets blocks, one after another. */
export function* blocks(nodes: readonly Node[], place: Place): Work<Flowable[]> {
  const flowables: Flowable[] = [];
  for (const [index, node] of nodes.entries()) {
    const at: Place = { ...place, previous: nodes[index - 1]?.type, next: nodes[index + 1]?.type };
    const set = block(node, at);
    flowables.push(...anchored(Array.isArray(set) ? set : yield* set, node, at));
    yield 1;
  }
  return flowables;
}

function block(node: Node, place: Place): Flowable[] | Work<Flowable[]> {
  if (isInline(node)) return paragraph({ type: 'paragraph', children: [node] }, place);
  const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type as Known['type']] : undefined;
  if (handler) return (handler as Handler<Node>)(node, inBlock(node, place));
  return unknown(node, place);
}

/** A node that nobody knows: its value as a paragraph, then what it holds. */
function* unknown(node: Node, place: Place): Work<Flowable[]> {
  const value = 'value' in node && typeof node.value === 'string' ? node.value : '';
  const own = value === '' ? [] : yield* paragraph({ type: 'paragraph', children: [{ type: 'text', value }] }, place);
  const children: readonly Node[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...(yield* blocks(children, place))];
}

/** Remembers where a block with an id stands. */
function anchored(flowables: Flowable[], node: Node, place: Place): Flowable[] {
  if (!('id' in node) || node.id === undefined) return flowables;
  const name = blockAnchor(place, node.id);
  return withFirst(flowables, (canvas, top) => canvas.anchor(name, top)) ?? flowables;
}

function* paragraph(node: Paragraph, place: Place): Work<Flowable[]> {
  const { theme, opening, initial, closing } = place.tools;
  const { style, align, indent, onGrid } = place.prose;
  const state = stateOf(place, styleOf(place, style), blockTag('P', node, place));
  const own = spansOf(node.children, state);
  const spans = opening?.node === node ? datelined(own, place, state.tag) : own;
  const first = indent && (place.previous === 'paragraph' || theme.indentAll) ? theme.indent : 0;
  const opened = initial?.node === node ? yield* setOpening(initial.opening, spans, place, align) : undefined;
  const lines = opened?.lines ?? (yield* setLines(spans, place, { align, indent: [first, 0] }));
  const pieces = piecesOf(lines, place, style);
  if (closing === node) pieces.push(...endMarked(pieces.splice(-1), lines.at(-1), place));
  const block = flowing(pieces, [0, 0], onGrid);
  const text = lines.length > 0 ? [opened?.adorn?.(block) ?? block] : [];
  return [...text, ...state.pictures.flatMap((image) => setPicture(image, place))];
}

/** The end mark by the size of the body: its side, how far it is raised, and how far it is from the last word. */
const endMark = { side: 0.46, rise: 0.04, gap: 0.5 };

/** The last line of a text with a square after it, if there is room: it says nothing aloud. */
function endMarked([piece]: readonly Piece[], line: Line | undefined, place: Place): Piece[] {
  if (!piece || !line) return [];
  const { size } = place.tools.theme.styles.body;
  const [side, gap] = [endMark.side * size, endMark.gap * size];
  const { left, width } = inkOf(line);
  const x = place.direction === 'rtl' ? left - gap - side : left + width + gap;
  if (x < 0 || x + side > place.width) return [piece];
  const y = baselineOf(place.tools.theme.styles.body, place.tools) - (endMark.rise + endMark.side) * size;
  return [
    {
      ...piece,
      paint(canvas, top) {
        piece.paint(canvas, top);
        canvas.mark('Layout');
        canvas.fill({ x: place.x + x, y: top + y, width: side, height: side }, 'accent');
      },
    },
  ];
}

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
const headingStyles: readonly StyleName[] = ['heading2', 'heading3', 'heading4', 'heading5', 'heading6'];

function heading(node: Heading, place: Place): Flowable[] {
  const { edition, theme, raise, outline } = place.tools;
  const depth = edition.headingLevel(node);
  const level = Math.max(1, depth - raise);
  const name = headingStyles[Math.min(depth, 6) - 2] ?? 'heading6';
  const within = blockTag(headingTags[level - 1] ?? 'H6', node, place);
  const lines = linesOf(phrases(node.children, place, styleOf(place, name), within), place);
  if (lines.length === 0) return [];
  const [before, after] = theme.space[name === 'heading2' ? 'heading2' : 'heading3'];
  const space = [place.previous === 'heading' ? 0 : before, after] as const;
  const anchor = `${place.tools.article}heading-${outline.length}`;
  outline.push({ title: plainText(node).replace(/\s+/g, ' ').trim(), level: depth, anchor });
  const set: Flowable = { ...flowing(piecesOf(lines, place, name), space), keepNext: true, sinks: true };
  return withFirst([set], (canvas, top) => canvas.anchor(anchor, top, within)) ?? [];
}

/** A change of subject: three stars, which say nothing aloud. */
function stars(_node: ThematicBreak, place: Place): Flowable[] {
  const style = { ...styleOf(place, 'body'), tracking: 0 };
  const wide = { ...style, tracking: style.size / 2 };
  const spans = ['*', ' ', '*', ' ', '*'].flatMap((text) =>
    labelSpans(text, place, text === ' ' ? wide : style, place.parent),
  );
  const [line] = linesOf(spans, place, { align: 'center' });
  const [piece] = line ? piecesOf([line], place, 'body') : [];
  if (!line || !piece) return [];
  const { paint: _paint, ...height } = piece;
  const baseline = (place.tools.theme.grid * 19) / 15 - place.tools.theme.grid / 4;
  const set = {
    ...height,
    paint: (canvas: Parameters<typeof piece.paint>[0], top: number) =>
      canvas.text(line, place.x, top + baseline, 'Layout'),
  };
  return [flowing([set], place.tools.theme.space.inset)];
}

/** Who speaks stands in the line of the first paragraph; what goes on is indented. */
function* speakerTurn(node: SpeakerTurn, place: Place): Work<Flowable[]> {
  const { theme } = place.tools;
  const speaker = node.children.find((child) => child.type === 'speaker');
  const said = node.children.filter((child) => child.type !== 'speaker');
  const led = said[0]?.type === 'paragraph' ? said[0] : undefined;
  const group = tag('Div', place.parent);
  const within = tag('P', group);
  const name = styleOf(place, 'speaker');
  const prose = styleOf(place, 'body');
  const spans = speaker ? phrases(speaker.children, place, name, tag('Strong', within)) : [];
  if (spans.length > 0) spans.push(...labelSpans(' ', place, { ...name, tracking: name.size * 0.22 }, within));
  const state = stateOf(place, prose, within);
  if (led) spans.push(...spansOf(led.children, state));
  const lines = yield* setLines(spans, place, { indent: [0, theme.inset] });
  const deeper = {
    ...inset(place, theme.inset),
    parent: group,
    prose: { ...place.prose, align: 'start' as const, indent: false, onGrid: false },
  };
  const set = [
    ...(lines.length > 0 ? [flowing(piecesOf(lines, place, 'body'))] : []),
    ...state.pictures.flatMap((image) => setPicture(image, deeper)),
    ...(yield* blocks(led ? said.slice(1) : said, deeper)),
  ];
  const [before, after] = theme.space.inset;
  // A question of one line that opens a conversation does not stand alone at the foot of a column.
  const [only] = set;
  if (only?.pieces.length === 1 && set.length === 1 && place.previous !== 'speakerTurn' && place.next === 'speakerTurn')
    set[0] = { ...only, keepNext: true };
  return spaced(set, [place.previous === 'speakerTurn' ? 0 : before, place.next === 'speakerTurn' ? 0 : after]);
}
