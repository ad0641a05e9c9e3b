/**
 * Lines of text as operators: runs that look alike are shown by one operator (9.4.3), with the line under a link, the line
 * through deleted text and dots of stress drawn beside them.
 *
 * Invariant: the glyphs of a line are shown in the order of its runs, each in the element that it belongs to.
 */
import { decimal, type Encoded, type Glyphs } from './glyphs.ts';
import type { LinkTarget, RunStyle } from './inlines.ts';
import { type ArtifactKind, colorOf, markContent, type PageState, rectangle } from './page.ts';
import type { Line, Run } from './paragraph.ts';
import type { Tag } from './tags.ts';
import type { ColorName } from './theme.ts';

/** Runs that are shown by one operator: same look, same element, one after another. */
interface Chunk {
  style: RunStyle;
  face: Run['shaped']['face'];
  tag: Tag;
  link: LinkTarget | undefined;
  start: number;
  end: number;
  text: string;
  /** Middles of the characters that have a dot of stress. */
  dots: number[];
  /** Operators that draw marks. */
  marks: string[];
}

/** Paints a line with its baseline at `y`, moved by `x`; as an artifact if it has such an owner. */
export function paintLine(
  state: PageState,
  line: Line,
  x: number,
  y: number,
  glyphs: Glyphs,
  owner: ArtifactKind | undefined,
): void {
  const { page } = state.theme;
  let chunk: Chunk | undefined;
  const show = (): void => {
    if (!chunk) return;
    const { style, face, tag, start, text } = chunk;
    markContent(state, owner ?? tag);
    const font = glyphs.fontOf(face);
    state.doc.page.fonts[font.id] ??= font.ref();
    const spacing = style.tracking === 0 ? '' : `${decimal(style.tracking)} Tc `;
    const back = style.tracking === 0 ? '' : ' 0 Tc';
    const [hide, paint] = style.hidden ? ['3 Tr ', ' 0 Tr'] : ['', ''];
    const place = `1 0 0 -1 ${decimal(state.left + x + start)} ${decimal(page.top + y - style.rise)} Tm`;
    state.operators.push(
      `${colorOf(state, style.color)}BT /${font.id} ${decimal(style.size)} Tf ${hide}${spacing}${place} [${text}] TJ${back}${paint} ET`,
    );
    decorate(state, chunk, x, y);
    state.operators.push(...chunk.marks);
    chunk = undefined;
  };
  for (const run of line.runs) {
    const { shaped, style, tag, link } = run;
    const goesOn =
      chunk &&
      chunk.style === style &&
      chunk.tag === tag &&
      chunk.face === shaped.face &&
      Math.abs(run.x - chunk.end) < 0.01;
    if (!goesOn) show();
    chunk ??= { style, face: shaped.face, tag, link, start: run.x, end: run.x, text: '', dots: [], marks: [] };
    const encoded = glyphs.encode(shaped);
    chunk.text += textOf(run, encoded);
    chunk.end = run.x + run.width;
    for (const { path, x: dx, y: dy } of encoded.marks) {
      const scale = decimal(style.size / encoded.unitsPerEm, 6);
      const left = state.left + x + run.x + (dx * style.size) / 1000;
      const foot = page.top + y - style.rise - (dy * style.size) / 1000;
      chunk.marks.push(`q ${scale} 0 0 -${scale} ${decimal(left)} ${decimal(foot)} cm ${path} f Q`);
    }
    if (style.dots && run.width > 0) chunk.dots.push(...middlesOf(run));
  }
  show();
}

/** A run inside `TJ`, with what its width differs from its glyphs'. */
function textOf({ shaped, style, width }: Run, { pieces }: Encoded): string {
  const natural = (shaped.advance * style.size) / 1000 + shaped.glyphs.length * style.tracking;
  const extra = ((natural - width) * 1000) / style.size;
  const [first] = pieces;
  const gap = Math.abs(extra) >= 0.05 ? decimal(extra) : '';
  if (first?.rise === 0 && pieces.length === 1) return first.text + gap;
  let rise = 0;
  let text = '';
  const riseTo = (wanted: number): void => {
    if (wanted !== rise) text += `] TJ ${decimal((wanted * style.size) / 1000)} Ts [`;
    rise = wanted;
  };
  for (const piece of pieces) {
    riseTo(piece.rise);
    text += piece.text;
  }
  riseTo(0);
  return text + gap;
}

/** Middles of the full-width characters of a run. */
function middlesOf({ x, shaped, style }: Run): number[] {
  let at = x;
  return shaped.glyphs.flatMap(({ advance, codePoints }) => {
    const width = (advance * style.size) / 1000;
    at += width;
    return wide.test(String.fromCodePoint(codePoints[0] ?? 0x20)) ? [at - width / 2] : [];
  });
}

/** Characters that take a dot of stress: no punctuation. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The line under a link, and through deleted text; dots of stress. */
function decorate(state: PageState, { style, link, start, end, dots }: Chunk, x: number, y: number): void {
  const draw = (below: number, height: number, color: ColorName): void => {
    const box = { x: x + start, y: y - style.rise + below, width: end - start, height };
    state.operators.push(`${colorOf(state, color)}${rectangle(state, box)} f`);
  };
  if (link?.underlined && end > start) draw(1.8, 0.5, 'accent');
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
export function stretches(runs: readonly Run[]): Stretch[] {
  const found = new Map<LinkTarget, Stretch>();
  for (const { link, x, width, style } of runs) {
    if (!link || width === 0) continue;
    const stretch = found.get(link);
    if (stretch) {
      stretch.from = Math.min(stretch.from, x);
      stretch.to = Math.max(stretch.to, x + width);
    } else found.set(link, { link, from: x, to: x + width, style });
  }
  return [...found.values()];
}
