/**
 * Lines of text as pieces of a page: from phrases to lines, and from lines to what flows.
 *
 * Invariant: the baseline of a line is where the face of the article's language has it, whatever faces stand in the line.
 */
import type { Node } from '../../model/nodes.ts';
import type { ArtifactKind, Canvas } from './canvas.ts';
import type { Flowable, Piece } from './flow.ts';
import { leadingFace } from './fonts.ts';
import { type InlineState, type RunStyle, runStyle, type Span, spansOf, textSpans } from './inlines.ts';
import { type Line, type ParagraphLook, setInSteps } from './paragraph.ts';
import type { ArticleTools, Place } from './place.ts';
import type { Tag } from './tags.ts';
import type { Space, StyleName, TextStyle } from './theme.ts';
import { atOnce, type Work } from './work.ts';

/** What phrases in a block are set by. */
export function stateOf(place: Place, style: RunStyle, within: Tag): InlineState {
  const { edition, theme, text, article, marked } = place.tools;
  return {
    edition,
    theme,
    fonts: text.fonts,
    style,
    tag: within,
    language: place.language,
    direction: place.direction,
    article,
    marked,
    pictures: [],
  };
}

/** The spans of phrases in a style. */
export function phrases(nodes: readonly Node[], place: Place, style: RunStyle, within: Tag): Span[] {
  const state = stateOf(place, style, within);
  const spans = spansOf(nodes, state);
  for (const image of state.pictures) {
    place.tools.edition.report(
      'export/lossy',
      `The picture ${image.url.slice(0, 80)} stands where PDF has no room for one`,
      image,
    );
  }
  return spans;
}

/** A text of our own as spans: a label, a number. */
export function labelSpans(text: string, place: Place, style: RunStyle, within: Tag): Span[] {
  return textSpans(text, stateOf(place, style, within));
}

/** The look of a style of the theme. */
export const styleOf = (place: Place, name: StyleName): RunStyle => runStyle(place.tools.theme.styles[name]);

/** Sets spans of any length into the width of a place. */
export function setLines(spans: readonly Span[], place: Place, look: Partial<ParagraphLook> = {}): Work<Line[]> {
  const { width, direction, tools } = place;
  return setInSteps(spans, { width, direction, align: 'start', ...look }, tools.text);
}

/** Sets short text: labels, headings, captions. */
export function linesOf(spans: readonly Span[], place: Place, look: Partial<ParagraphLook> = {}): Line[] {
  return atOnce(setLines(spans, place, look));
}

const baselines = new WeakMap<ArticleTools, Map<TextStyle, number>>();

/** From the top of a line to its baseline: the face stands in the middle of its leading. */
export function baselineOf(style: TextStyle, tools: ArticleTools): number {
  const known = baselines.get(tools) ?? new Map<TextStyle, number>();
  baselines.set(tools, known);
  let baseline = known.get(style);
  if (baseline === undefined) {
    const font = leadingFace(style, tools.text.fonts, tools.sample)?.font();
    const ascent = (font ? font.ascent / font.unitsPerEm : 1) * style.size;
    const descent = (font ? -font.descent / font.unitsPerEm : 0.3) * style.size;
    baseline = (style.leading - ascent - descent) / 2 + ascent;
    known.set(style, baseline);
  }
  return baseline;
}

/** Lines as pieces, each as high as the style's leading. */
export function piecesOf(lines: readonly Line[], place: Place, name: StyleName, owner?: ArtifactKind): Piece[] {
  const style = place.tools.theme.styles[name];
  const baseline = baselineOf(style, place.tools);
  return lines.map((line) => ({
    height: style.leading,
    goesOn: line.hyphened,
    notes: owner === undefined ? line.notes : [],
    paint: (canvas, top) => canvas.text(line, place.x, top + baseline, owner),
  }));
}

/** A block of lines that flow: two at least at the foot of a page, and at the head of the next. */
export function flowing(pieces: readonly Piece[], space: Space = [0, 0], onGrid = false): Flowable {
  return { pieces, before: space[0], after: space[1], onGrid, least: [2, 2] };
}

/** Room between pieces. */
export const room = (height: number): Piece => ({ height, paint: () => undefined });

/** A piece that paints what is no text: rules, bars. */
export function drawn(height: number, paint: (canvas: Canvas, top: number) => void): Piece {
  return {
    height,
    paint(canvas, top) {
      canvas.mark('Layout');
      paint(canvas, top);
    },
  };
}

/** Several pieces as one that is not divided. */
export function joined(pieces: readonly Piece[]): Piece {
  return {
    height: pieces.reduce((sum, { height }) => sum + height, 0),
    notes: pieces.flatMap(({ notes }) => notes ?? []),
    paint(canvas, top) {
      let at = top;
      for (const piece of pieces) {
        piece.paint(canvas, at);
        at += piece.height;
      }
    },
  };
}

/** The first piece of the first block with something more painted on it; `undefined` if there is none. */
export function withFirst(
  flowables: readonly Flowable[],
  paint: (canvas: Canvas, top: number) => void,
): Flowable[] | undefined {
  const [block, ...rest] = flowables;
  const [piece, ...others] = block?.pieces ?? [];
  if (!block || !piece) return undefined;
  const first: Piece = {
    ...piece,
    paint(canvas, top) {
      paint(canvas, top);
      piece.paint(canvas, top);
    },
  };
  return [{ ...block, pieces: [first, ...others] }, ...rest];
}

/** Blocks with other spaces before the first and after the last. */
export function spaced(flowables: readonly Flowable[], [before, after]: Space): Flowable[] {
  return flowables.map((block, index) => ({
    ...block,
    before: index === 0 ? before : block.before,
    after: index === flowables.length - 1 ? after : block.after,
  }));
}
