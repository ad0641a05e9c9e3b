/**
 * Quotations: in the flow of the text, and set apart for display.
 *
 * Invariant: who said it stands with the last lines of what was said.
 */
import type { Attribution, Blockquote, PullQuote } from '../../model/nodes.ts';
import type { Flowable, Piece } from './flow.ts';
import { drawn, flowing, linesOf, phrases, piecesOf, room, spaced, styleOf } from './lines.ts';
import { blockTag, fromLeading, inset, type Place } from './place.ts';
import { tag } from './tags.ts';
import type { StyleName } from './theme.ts';
import type { Work } from './work.ts';

/** Sets a quotation in the flow of the text: smaller, indented on both sides. */
export function* blockquote(node: Blockquote, place: Place): Work<Flowable[]> {
  const { theme, blocks } = place.tools;
  const parent = blockTag('BlockQuote', node, place);
  const within: Place = {
    ...inset(place, theme.inset, theme.inset),
    parent,
    prose: { style: 'blockquote', align: place.prose.align, indent: place.prose.indent, onGrid: false },
  };
  const by = node.children.filter((child) => child.type === 'attribution');
  const set = yield* blocks(
    node.children.filter((child) => child.type !== 'attribution'),
    within,
  );
  return spaced(attributed(set, by, within, 'blockquoteBy'), theme.space.inset);
}

/** Adds attributions to the last block, so that they are not parted from it. */
function attributed(set: Flowable[], by: readonly Attribution[], place: Place, name: StyleName): Flowable[] {
  const pieces = by.flatMap((node) => attributionPieces(node, place, name));
  const last = set.at(-1);
  if (pieces.length === 0) return set;
  if (!last) return [flowing(pieces)];
  const [foot, head] = last.least;
  return [
    ...set.slice(0, -1),
    { ...last, pieces: [...last.pieces, ...pieces], least: [foot, head + pieces.length], onGrid: false },
  ];
}

function attributionPieces(node: Attribution, place: Place, name: StyleName): Piece[] {
  const spans = phrases(node.children, place, styleOf(place, name), blockTag('P', node, place));
  return piecesOf(linesOf(spans, place), place, name);
}

/** Sets an attribution that stands on its own. */
export function attribution(node: Attribution, place: Place): Flowable[] {
  const pieces = attributionPieces(node, place, 'blockquoteBy');
  return pieces.length > 0 ? [flowing(pieces)] : [];
}

/** Sets a phrase of the article apart: large, in even lines, under a rule; never divided. */
export function pullQuote(node: PullQuote, place: Place): Flowable[] {
  const { theme } = place.tools;
  const within = { ...place, parent: tag('BlockQuote', blockTag('Aside', node, place)) };
  const style = styleOf(place, 'pullQuote');
  const said: Piece[] = [];
  const by: Piece[] = [];
  for (const child of node.children) {
    if (child.type === 'attribution') by.push(...attributionPieces(child, within, 'pullQuoteBy'));
    else {
      const spans = phrases(child.children, within, style, blockTag('P', child, within));
      said.push(...piecesOf(linesOf(spans, within, { align: 'balance' }), within, 'pullQuote'));
    }
  }
  if (said.length + by.length === 0) return [];
  const { above, below, by: byGap } = theme.forms.pullQuote;
  const width = Math.min(above.length, place.width);
  const rule = drawn(above.thickness + above.gap, (canvas, top) =>
    canvas.fill({ x: fromLeading(place, 0, width), y: top, width, height: above.thickness }, above.color),
  );
  const pieces = [rule, ...said, ...(by.length > 0 ? [room(byGap), ...by] : [])];
  if (below) {
    const box = { x: place.x, width: place.width, height: below.thickness };
    pieces.push(
      drawn(below.gap + below.thickness, (canvas, top) => canvas.fill({ ...box, y: top + below.gap }, below.color)),
    );
  }
  return [{ ...flowing(pieces, theme.space.pullQuote), together: true }];
}
