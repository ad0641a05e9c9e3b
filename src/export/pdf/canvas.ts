/**
 * The pages as they are painted: text, rules, boxes and pictures, each inside the structure element that it belongs to or
 * as an artifact (ISO 32000-1, 14.8.2.2).
 *
 * Coordinates are points from the upper left corner of the text area, downwards. Operators of a page are collected and
 * written at once. Invariant: nothing is painted outside of marked content, and marked content is never nested.
 */
import type PDFDocument from 'pdfkit';
import type { PdfValue, Picture, Reference } from 'pdfkit';
import { decimal, type Glyphs } from './glyphs.ts';
import type { LinkTarget, RunStyle } from './inlines.ts';
import { type Links, openLinks } from './links.ts';
import type { Line, Run } from './paragraph.ts';
import { openParentTree, type ParentTree, place, type Tag } from './tags.ts';
import type { ColorName, Theme } from './theme.ts';

/** What content that says nothing is: part of the page's furniture, or of the layout. */
export type ArtifactKind = 'Pagination' | 'Layout';

/** A rectangle, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pages of a document. */
export interface Canvas {
  readonly doc: PDFDocument;
  readonly links: Links;
  readonly parents: ParentTree;
  /** Starts a page of a theme. */
  addPage(theme: Theme): void;
  /** Ends the last page. */
  end(): void;
  /** Opens the content of an element, or an artifact; what is painted next belongs to it. */
  mark(owner: Tag | ArtifactKind): void;
  /** Paints a line of text with its baseline at `y`, moved by `x`. */
  text(line: Line, x: number, y: number, owner?: ArtifactKind): void;
  /** Fills a rectangle, within what was marked last. */
  fill(box: Box, color: ColorName): void;
  /** Draws the outline of a rectangle, inside it. */
  outline(box: Box, color: ColorName, width: number): void;
  /** Paints a picture. */
  picture(picture: Picture, box: Box): void;
  /** Says where something lies on the page, as an attribute of its element (14.8.5.4.3). */
  layoutBox(box: Box): Record<string, PdfValue>;
  /** Remembers a place by name. */
  anchor(name: string, y: number): void;
}

/** State of the page that is painted. */
interface PageState {
  theme: Theme;
  reference: Reference;
  operators: string[];
  owner: Tag | ArtifactKind | undefined;
  /** Elements by the numbers of their pieces of content. */
  elements: Tag[];
  color: string;
}

/** Opens the pages of a document. */
export function openCanvas(doc: PDFDocument, glyphs: Glyphs): Canvas {
  const parents = openParentTree();
  const links = openLinks(doc, parents);
  let page: PageState | undefined;
  const current = (): PageState => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  const flush = (): void => {
    const { operators } = current();
    if (operators.length > 0) doc.addContent(operators.join('\n'));
    operators.length = 0;
  };
  const canvas: Canvas = {
    doc,
    links,
    parents,
    addPage(theme) {
      canvas.end();
      const { width, height } = theme.page;
      doc.addPage({ size: [width, height], margin: 0 });
      const reference = doc.page.dictionary;
      const elements: Tag[] = [];
      reference.data.StructParents = parents.addPage(elements);
      page = { theme, reference, operators: [], owner: undefined, elements, color: '' };
    },
    end() {
      if (!page) return;
      if (page.owner !== undefined) page.operators.push('EMC');
      page.owner = undefined;
      flush();
    },
    mark: (owner) => markContent(current(), owner),
    text(line, x, y, owner) {
      paintLine(current(), line, x, y, glyphs, doc, owner);
      if (owner === undefined) addLinks(line, x, y);
    },
    fill(box, color) {
      // A rectangle without height would still be drawn, as a hairline.
      if (box.width <= 0 || box.height <= 0) return;
      const state = current();
      state.operators.push(`${colorOf(state, color)}${rectangle(state.theme, box)} f`);
    },
    outline({ x, y, width, height }, color, line) {
      canvas.fill({ x, y, width, height: line }, color);
      canvas.fill({ x, y: y + height - line, width, height: line }, color);
      canvas.fill({ x, y, width: line, height }, color);
      canvas.fill({ x: x + width - line, y, width: line, height }, color);
    },
    picture(picture, { x, y, width, height }) {
      flush();
      const { left, top } = current().theme.page;
      doc.image(picture, left + x, top + y, { width, height });
    },
    layoutBox({ x, y, width, height }) {
      const { page } = current().theme;
      const [left, foot] = [page.left + x, page.height - page.top - y - height];
      return { O: 'Layout', Placement: 'Block', BBox: [left, foot, left + width, foot + height] };
    },
    anchor(name, y) {
      const { theme, reference } = current();
      links.place(name, reference, theme.page.height - theme.page.top - y);
    },
  };
  /** One annotation for each stretch of a link on a line. */
  const addLinks = (line: Line, x: number, y: number): void => {
    const { left, top } = current().theme.page;
    for (const { link, from, to, style } of stretches(line.runs)) {
      const box = {
        x: left + x + from,
        y: top + y - style.size * 0.9 - style.rise,
        width: to - from,
        height: style.size * 1.25,
      };
      links.add(link, box);
    }
    for (const { anchor, style } of line.runs) if (anchor !== undefined) canvas.anchor(anchor, y - style.size * 1.5);
  };
  return canvas;
}

function markContent(state: PageState, owner: Tag | ArtifactKind): void {
  if (state.owner === owner) return;
  if (state.owner !== undefined) state.operators.push('EMC');
  state.owner = owner;
  if (typeof owner === 'string') {
    state.operators.push(`/Artifact <</Type /${owner}>> BDC`);
    return;
  }
  place(owner);
  const content = state.elements.push(owner) - 1;
  owner.kids.push({ page: state.reference, content });
  state.operators.push(`/${owner.type} <</MCID ${content}>> BDC`);
}

function colorOf(state: PageState, name: ColorName): string {
  const color = state.theme.colors[name];
  if (state.color === color) return '';
  state.color = color;
  const part = (at: number): string => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return `${part(1)} ${part(3)} ${part(5)} rg `;
}

function rectangle({ page }: Theme, { x, y, width, height }: Box): string {
  return `${decimal(page.left + x)} ${decimal(page.top + y)} ${decimal(width)} ${decimal(height)} re`;
}

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

function paintLine(
  state: PageState,
  line: Line,
  x: number,
  y: number,
  glyphs: Glyphs,
  doc: PDFDocument,
  owner: ArtifactKind | undefined,
): void {
  const { page } = state.theme;
  let chunk: Chunk | undefined;
  const show = (): void => {
    if (!chunk) return;
    const { style, face, tag, start, text } = chunk;
    markContent(state, owner ?? tag);
    const font = glyphs.fontOf(face);
    doc.page.fonts[font.id] ??= font.ref();
    const spacing = style.tracking === 0 ? '' : `${decimal(style.tracking)} Tc `;
    const back = style.tracking === 0 ? '' : ' 0 Tc';
    const place = `1 0 0 -1 ${decimal(page.left + x + start)} ${decimal(page.top + y - style.rise)} Tm`;
    state.operators.push(
      `${colorOf(state, style.color)}BT /${font.id} ${decimal(style.size)} Tf ${spacing}${place} [${text}] TJ${back} ET`,
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
    chunk.text += textOf(run, glyphs);
    chunk.end = run.x + run.width;
    for (const { path, x: dx, y: dy } of glyphs.encode(shaped).marks) {
      const scale = decimal(style.size / glyphs.encode(shaped).unitsPerEm, 6);
      const left = page.left + x + run.x + (dx * style.size) / 1000;
      const foot = page.top + y - style.rise - (dy * style.size) / 1000;
      chunk.marks.push(`q ${scale} 0 0 -${scale} ${decimal(left)} ${decimal(foot)} cm ${path} f Q`);
    }
    if (style.dots && run.width > 0) chunk.dots.push(...middlesOf(run));
  }
  show();
}

/** A run inside `TJ`, with what its width differs from its glyphs'. */
function textOf({ shaped, style, width }: Run, glyphs: Glyphs): string {
  const natural = (shaped.advance * style.size) / 1000 + shaped.glyphs.length * style.tracking;
  const extra = ((natural - width) * 1000) / style.size;
  let rise = 0;
  let text = '';
  const riseTo = (wanted: number): void => {
    if (wanted !== rise) text += `] TJ ${decimal((wanted * style.size) / 1000)} Ts [`;
    rise = wanted;
  };
  for (const piece of glyphs.encode(shaped).pieces) {
    riseTo(piece.rise);
    text += piece.text;
  }
  riseTo(0);
  return Math.abs(extra) >= 0.05 ? text + decimal(extra) : text;
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
    state.operators.push(`${colorOf(state, color)}${rectangle(state.theme, box)} f`);
  };
  if (link?.underlined && end > start) draw(1.8, 0.5, 'accent');
  if (style.strike) draw(-0.24 * style.size, 0.05 * style.size, style.color);
  const { left, top } = state.theme.page;
  const middle = y + style.size * (style.dots === 'over' ? -1.02 : 0.26);
  for (const dot of dots)
    state.operators.push(`${colorOf(state, style.color)}${circle(left + x + dot, top + middle, 0.09 * style.size)} f`);
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

/** The stretches of a line that belong to one link each, from left to right. */
function stretches(runs: readonly Run[]): { link: LinkTarget; from: number; to: number; style: RunStyle }[] {
  const found = new Map<LinkTarget, { link: LinkTarget; from: number; to: number; style: RunStyle }>();
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
