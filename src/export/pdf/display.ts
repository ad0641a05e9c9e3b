/**
 * Text whose lines are the author's: code in a panel, and verse.
 *
 * Invariant: a line that is too long is broken and its rest hangs in, so that the author's own line ends can be told.
 */
import type { Code, Verse } from '../../model/nodes.ts';
import type { Flowable, Piece } from './flow.ts';
import { lineEnd, type Span } from './inlines.ts';
import { drawn, flowing, labelSpans, linesOf, phrases, piecesOf, setLines, styleOf } from './lines.ts';
import type { Line } from './paragraph.ts';
import { blockTag, inset, type Place } from './place.ts';
import { tag } from './tags.ts';
import type { Work } from './work.ts';

/** Padding of the panel, and how far what is broken hangs in, in characters of .6 em. */
const padding = { x: 9, y: 7 };
const hang = 2 * 0.6;
/** A panel of no more lines is not divided. */
const shortCode = 12;

/** Sets code: as it stands, on a tinted panel. */
export function* code(node: Code, place: Place): Work<Flowable[]> {
  const { theme } = place.tools;
  const inner = inset({ ...place, direction: 'ltr' }, padding.x, padding.x);
  const within = tag('Code', blockTag('P', node, place));
  const style = styleOf(place, 'code');
  const lines: Line[] = [];
  for (const text of node.value.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const spans = labelSpans(text.replace(/\t/g, '    ') || ' ', inner, style, within);
    const look = { verbatim: true, goesOn: true, indent: [0, hang * style.size] } as const;
    for (const line of yield* setLines(spans, inner, look)) lines.push(line);
  }
  const panel = (height: number): Piece =>
    drawn(height, (canvas, top) => canvas.fill({ x: place.x, y: top, width: place.width, height }, 'tint'));
  const pieces = piecesOf(lines, inner, 'code').map((piece): Piece => {
    const { paint } = panel(piece.height);
    return {
      ...piece,
      paint(canvas, top) {
        paint(canvas, top);
        piece.paint(canvas, top);
      },
    };
  });
  const [before, after] = theme.space.inset;
  const set = flowing([panel(padding.y), ...pieces, panel(padding.y)], [before, after]);
  return [{ ...set, least: [3, 3], together: lines.length <= shortCode }];
}

/** Sets a stanza: indented, a line a line, never divided. */
export function verse(node: Verse, place: Place): Flowable[] {
  const { theme } = place.tools;
  const inner = inset(place, theme.inset * 2);
  const within = blockTag('P', node, place);
  const spans = phrases(node.children, inner, styleOf(place, 'body'), within);
  const all = splitLines(spans);
  const lines = all.flatMap((line, index) =>
    linesOf(line, inner, { indent: [0, theme.inset], goesOn: index < all.length - 1 }),
  );
  if (lines.length === 0) return [];
  const [before, after] = theme.space.inset;
  const space = [place.previous === 'verse' ? theme.grid : before, after] as const;
  return [{ ...flowing(piecesOf(lines, inner, 'body'), space), together: true }];
}

function splitLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    if (span.text === lineEnd) lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines;
}
