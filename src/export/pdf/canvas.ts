/**
 * The pages as they are painted: text, rules, boxes and pictures, each inside the structure element that it belongs to or
 * as an artifact (ISO 32000-1, 14.8.2.2).
 *
 * Coordinates are points from the upper left corner of the text area, downwards. Invariant: nothing is painted outside of
 * marked content.
 */
import type PDFDocument from 'pdfkit';
import type { PdfValue, Picture } from 'pdfkit';
import type { Glyphs } from './glyphs.ts';
import { type Links, openLinks } from './links.ts';
import {
  type ArtifactKind,
  type Box,
  colorOf,
  endPage,
  flush,
  markContent,
  type PageState,
  rectangle,
  startPage,
} from './page.ts';
import type { Line } from './paragraph.ts';
import type { StandardRules } from './standard.ts';
import { onPage, openParentTree, type ParentTree, type Tag } from './tags.ts';
import { paintLine, stretches } from './text.ts';
import type { ColorName, Theme } from './theme.ts';

export type { ArtifactKind, Box } from './page.ts';

/** The pages of a document. */
export interface Canvas {
  readonly doc: PDFDocument;
  readonly links: Links;
  readonly parents: ParentTree;
  /** Starts a page of a theme. */
  addPage(theme: Theme): void;
  /** Moves to a column: so far from the left edge of the text area. */
  moveTo(x: number): void;
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
  /** Remembers a place by name; it is the place of the element, or of what is marked next. */
  anchor(name: string, y: number, element?: Tag): void;
}

/** Opens the pages of a document. */
export function openCanvas(doc: PDFDocument, glyphs: Glyphs, rules: StandardRules): Canvas {
  const parents = openParentTree();
  const links = openLinks(doc, parents, rules);
  let page: PageState | undefined;
  const current = (): PageState => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  const fill = (box: Box, color: ColorName): void => fillBox(current(), box, color);
  return {
    doc,
    links,
    parents,
    addPage(theme) {
      if (page) endPage(page);
      page = startPage(doc, theme, parents, rules);
    },
    moveTo(x) {
      const state = current();
      state.left = state.theme.page.left + x;
    },
    end() {
      if (page) endPage(page);
    },
    mark: (owner) => markContent(current(), owner),
    text(line, x, y, owner) {
      paintLine(current(), line, x, y, glyphs, owner);
      if (owner === undefined) linkLine(current(), links, line, x, y);
    },
    fill,
    outline({ x, y, width, height }, color, line) {
      fill({ x, y, width, height: line }, color);
      fill({ x, y: y + height - line, width, height: line }, color);
      fill({ x, y, width: line, height }, color);
      fill({ x: x + width - line, y, width: line, height }, color);
    },
    picture(picture, { x, y, width, height }) {
      flush(current());
      const { left, theme } = current();
      doc.image(picture, left + x, theme.page.top + y, { width, height });
    },
    layoutBox: (box) => layoutBox(current(), box),
    anchor: (name, y, element) => anchor(current(), links, name, y, element),
  };
}

function fillBox(state: PageState, box: Box, color: ColorName): void {
  // A rectangle without height would still be drawn, as a hairline.
  if (box.width <= 0 || box.height <= 0) return;
  state.operators.push(`${colorOf(state, color)}${rectangle(state, box)} f`);
}

function layoutBox({ left, theme: { page } }: PageState, { x, y, width, height }: Box): Record<string, PdfValue> {
  const foot = page.height - page.top - y - height;
  return { O: 'Layout', Placement: 'Block', BBox: [left + x, foot, left + x + width, foot + height] };
}

function anchor(state: PageState, links: Links, name: string, y: number, element?: Tag): void {
  const { theme, reference } = state;
  const spot = { page: reference, y: theme.page.height - theme.page.top - y };
  if (element || !state.rules.hasNamespaces) links.place(name, { ...spot, element });
  else state.waiting.push((found) => links.place(name, { ...spot, element: found }));
}

/** One annotation for each stretch of a link on a line; and the places in it. */
function linkLine(state: PageState, links: Links, { chunks }: Line, x: number, y: number): void {
  const { left, theme } = state;
  for (const { link, from, to, style } of stretches(chunks)) {
    links.add(link, {
      x: left + x + from,
      y: theme.page.top + y - style.size * 0.9 - style.rise,
      width: to - from,
      height: style.size * 1.25,
    });
  }
  for (const { anchor: name, style, tag } of chunks)
    if (name !== undefined) anchor(state, links, name, y - style.size * 1.5, onPage(tag, state.reference));
}
