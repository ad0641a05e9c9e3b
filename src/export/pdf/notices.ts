/**
 * Words of the newsroom: corrections, updates, editor's notes and tips between rules, and credit lines.
 */
import { noteLabel } from '../../language/note-label.ts';
import type { Credit, Note } from '../../model/nodes.ts';
import type { Flowable } from './flow.ts';
import { spansOf } from './inlines.ts';
import {
  drawn,
  flowing,
  joined,
  labelSpans,
  linesOf,
  phrases,
  piecesOf,
  setLines,
  spaced,
  stateOf,
  styleOf,
} from './lines.ts';
import { blockTag, type Place } from './place.ts';
import { tag } from './tags.ts';
import type { Work } from './work.ts';

/** Rule above the first of several, rule below each, and the room between rule and text. */
const topRule = 0.75;
const footRule = 0.5;
const topGap = 5;
const footGap = 6;

/** Sets a note between rules, its label run in. */
export function* note(node: Note, place: Place): Work<Flowable[]> {
  const { theme, edition, blocks } = place.tools;
  const style = styleOf(place, 'note');
  const parent = blockTag('Aside', node, place);
  const inner: Place = { ...place, parent, prose: { style: 'note', align: 'start', indent: false, onGrid: false } };
  const label = noteLabel(node, edition.words);
  const [first, ...rest] = node.children;
  const led = first?.type === 'paragraph' ? first : undefined;
  const within = tag('P', parent);
  const strong = { ...style, weight: theme.slants ? 600 : 700, color: 'accent' as const };
  const spans = label === '' ? [] : labelSpans(label, inner, strong, tag('Strong', within));
  if (spans.length > 0 && led) spans.push(...labelSpans(' ', inner, { ...style, tracking: style.size * 0.22 }, within));
  const state = stateOf(inner, style, within);
  if (led) spans.push(...spansOf(led.children, state));
  const set = [
    flowing(piecesOf(yield* setLines(spans, inner), inner, 'note')),
    ...(yield* blocks(led ? rest : node.children, inner)),
  ].filter(({ pieces }) => pieces.length > 0);
  return framed(spaced(set, theme.space.note), place, node.role === 'tip' ? 'line' : 'accent');
}

/** Puts rules over and under blocks. A note right after another has only the lower one. */
function framed(set: readonly Flowable[], place: Place, color: 'accent' | 'line'): Flowable[] {
  const follows = place.previous === 'note';
  const rule = (height: number, at: number, thickness: number, name: 'accent' | 'line') =>
    drawn(height, (canvas, top) =>
      canvas.fill({ x: place.x, y: top + at, width: place.width, height: thickness }, name),
    );
  const above = rule(topRule + topGap, 0, follows ? 0 : topRule, color);
  const below = rule(footGap + footRule, footGap, footRule, 'line');
  return set.map((block, index) => {
    const [first, ...others] = block.pieces;
    const pieces = index === 0 && first ? [joined([above, first]), ...others] : block.pieces;
    const last = pieces.at(-1);
    const all = index === set.length - 1 && last ? [...pieces.slice(0, -1), joined([last, below])] : pieces;
    return { ...block, pieces: all, ...(index === 0 && follows && { before: 0 }), together: all.length <= 12 };
  });
}

/** Sets a credit line. Several stand one under another. */
export function credit(node: Credit, place: Place): Flowable[] {
  const [before, after] = place.tools.theme.space.credit;
  const spans = phrases(node.children, place, styleOf(place, 'credit'), blockTag('P', node, place));
  const pieces = piecesOf(linesOf(spans, place), place, 'credit');
  if (pieces.length === 0) return [];
  return [flowing(pieces, [place.previous === 'credit' ? 0 : before, after])];
}
