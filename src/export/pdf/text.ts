/**
 * Lines of text as operators: one operator shows a chunk (9.4.3), with the line under a link, the line
 * through deleted text and dots of stress drawn beside them.
 *
 * Invariant: the glyphs of a line are shown in the order of its runs, each in the element that it belongs to.
 */
import { decimal, type Encoded, type Glyphs, gap } from './glyphs.ts';
import type { LinkTarget, RunStyle } from './inlines.ts';
import { type ArtifactKind, colorOf, markContent, type PageState, rectangle } from './page.ts';
import type { Line } from './paragraph.ts';
import { widthOfRun } from './pieces.ts';
import type { Chunk } from './runs.ts';
import type { Shaped } from './shaping.ts';
import type { ColorName } from './theme.ts';

/** Paints a line with its baseline at `y`, moved by `x`; as an artifact if it has such an owner. */
export function paintLine(
  state: PageState,
  line: Line,
  x: number,
  y: number,
  glyphs: Glyphs,
  owner: ArtifactKind | undefined,
): void {
  for (const chunk of line.chunks) {
    markContent(state, owner ?? chunk.tag);
    paintChunk(state, chunk, x, y, glyphs);
  }
}

function paintChunk(state: PageState, chunk: Chunk, x: number, y: number, glyphs: Glyphs): void {
  const { style, face } = chunk;
  const { page } = state.theme;
  const font = glyphs.fontOf(face);
  state.doc.page.fonts[font.id] ??= font.ref();
  const spacing = style.tracking === 0 ? '' : `${decimal(style.tracking)} Tc `;
  const back = style.tracking === 0 ? '' : ' 0 Tc';
  const [hide, paint] = style.hidden ? ['3 Tr ', ' 0 Tr'] : ['', ''];
  const place = `1 0 0 -1 ${decimal(state.left + x + chunk.x)} ${decimal(page.top + y - style.rise)} Tm`;
  const marks: string[] = [];
  const dots: number[] = [];
  let text = '';
  let at = chunk.x;
  for (let index = 0; index < chunk.shaped.length; index++) {
    const shaped = chunk.shaped[index];
    const width = chunk.widths[index] ?? 0;
    if (!shaped) continue;
    const encoded = glyphs.encode(shaped);
    text += textOf(shaped, width, style, encoded);
    for (const { path, x: dx, y: dy } of encoded.marks) {
      const scale = decimal(style.size / encoded.unitsPerEm, 6);
      const left = state.left + x + at + (dx * style.size) / 1000;
      const foot = page.top + y - style.rise - (dy * style.size) / 1000;
      marks.push(`q ${scale} 0 0 -${scale} ${decimal(left)} ${decimal(foot)} cm ${path} f Q`);
    }
    if (style.dots && width > 0) dots.push(...middlesOf(at, shaped, style));
    at += width;
  }
  state.operators.push(
    `${colorOf(state, style.color)}BT /${font.id} ${decimal(style.size)} Tf ${hide}${spacing}${place} [(${text})] TJ${back}${paint} ET`,
  );
  decorate(state, chunk, dots, x, y);
  state.operators.push(...marks);
}

/** A run inside `TJ`, with what its width differs from its glyphs'. */
function textOf(shaped: Shaped, width: number, style: RunStyle, { pieces }: Encoded): string {
  const rest = gap(((widthOfRun(shaped, style) - width) * 1000) / style.size);
  const [first] = pieces;
  if (first?.rise === 0 && pieces.length === 1) return first.text + rest;
  let rise = 0;
  let text = '';
  const riseTo = (wanted: number): void => {
    if (wanted !== rise) text += `)] TJ ${decimal((wanted * style.size) / 1000)} Ts [(`;
    rise = wanted;
  };
  for (const piece of pieces) {
    riseTo(piece.rise);
    text += piece.text;
  }
  riseTo(0);
  return text + rest;
}

/** Middles of the full-width characters of a run. */
function middlesOf(x: number, { glyphs }: Shaped, { size }: RunStyle): number[] {
  let at = x;
  return glyphs.flatMap(({ advance, codePoints }) => {
    const width = (advance * size) / 1000;
    at += width;
    return wide.test(String.fromCodePoint(codePoints[0] ?? 0x20)) ? [at - width / 2] : [];
  });
}

/** Characters that take a dot of stress: no punctuation. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The line under a link, and through deleted text; dots of stress. */
function decorate(
  state: PageState,
  { x: start, width, style, link }: Chunk,
  dots: readonly number[],
  x: number,
  y: number,
): void {
  const draw = (below: number, height: number, color: ColorName): void => {
    const box = { x: x + start, y: y - style.rise + below, width, height };
    state.operators.push(`${colorOf(state, color)}${rectangle(state, box)} f`);
  };
  if (link?.underlined && width > 0) draw(1.8, 0.5, 'accent');
  if (style.strike) draw(-0.24 * style.size, 0.05 * style.size, style.color);
  const { left } = state;
  const { top } = state.theme.page;
  const middle = y + style.size * (style.dots === 'over' ? -1.02 : 0.26);
  for (const dot of dots)
    state.operators.push(`${colorOf(state, style.color)}${circle(left + x + dot, top + middle, 0.11 * style.size)} f`);
}

/** A circle of four curves. */
function circle(x: number, y: number, radius: number): string {
  const bow = 0.5523 * radius;
  const points = (...all: number[]): string =>
    all.map((value, index) => decimal((index % 2 ? y : x) + value)).join(' ');
  return [
    `${points(radius, 0)} m`,
    `${points(radius, bow, bow, radius, 0, radius)} c`,
    `${points(-bow, radius, -radius, bow, -radius, 0)} c`,
    `${points(-radius, -bow, -bow, -radius, 0, -radius)} c`,
    `${points(bow, -radius, radius, -bow, radius, 0)} c`,
  ].join(' ');
}

/** A part of a line that belongs to one link. Lengths are points from the left of the line. */
export interface Stretch {
  link: LinkTarget;
  from: number;
  to: number;
  style: RunStyle;
}

/** The stretches of a line that belong to one link each, from left to right. */
export function stretches(chunks: readonly Chunk[]): Stretch[] {
  const found = new Map<LinkTarget, Stretch>();
  for (const { link, x, width, style } of chunks) {
    if (!link || width === 0) continue;
    const stretch = found.get(link);
    if (stretch) {
      stretch.from = Math.min(stretch.from, x);
      stretch.to = Math.max(stretch.to, x + width);
    } else found.set(link, { link, from: x, to: x + width, style });
  }
  return [...found.values()];
}
