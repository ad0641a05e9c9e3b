/**
 * From laid out pages to painted ones: each column where it belongs, the rule between columns, the rule over notes.
 *
 * Invariant: columns go in the direction of the article, so that the first is on the right where text runs to the left.
 */
import type { SetArticle } from './article.ts';
import type { Canvas } from './canvas.ts';
import type { FrameContent, PageContent } from './flow.ts';
import { openFurniture } from './furniture.ts';
import { fromLeading, type Place } from './place.ts';
import type { Work } from './work.ts';

/** What painting a page costs beside setting a character: it is packed too. */
const pageWork = 2000;

/** Paints the pages of an article, numbered on from those before, and lets go of each: its lines are most of what is kept. */
export function* paintArticle(
  canvas: Canvas,
  { pages, place }: SetArticle,
  { before, total }: { before: number; total: number },
): Work<void> {
  const paintFurniture = openFurniture(place);
  let number = before;
  for (let page = pages.shift(); page; page = pages.shift()) {
    number += 1;
    const first = number === before + 1;
    paintPage(canvas, place, page, first);
    paintFurniture(canvas, { number, total, first });
    yield pageWork;
  }
}

function paintPage(canvas: Canvas, place: Place, page: PageContent, first: boolean): void {
  canvas.addPage(place.tools.theme);
  if (first) canvas.anchor(place.tools.article, -place.tools.theme.page.top, place.parent);
  for (const frame of page.frames) {
    canvas.moveTo(leftOf(frame, place));
    paintFrame(canvas, place, frame);
  }
  canvas.moveTo(0);
  paintColumnRules(canvas, place, page);
}

/** How far a column is from the left edge of the text area. */
function leftOf({ column }: FrameContent, { tools: { edition, theme } }: Place): number {
  if (column === undefined) return 0;
  const { count, gutter, width } = theme.page.columns;
  return (edition.direction === 'rtl' ? count - 1 - column : column) * (width + gutter);
}

function paintFrame(canvas: Canvas, place: Place, { body, notes, rule, runsOn }: FrameContent): void {
  for (const { piece, top } of body) piece.paint(canvas, top);
  if (rule !== undefined) {
    const { length, thickness } = place.tools.theme.forms.footnote;
    const width = runsOn ? place.width : Math.min(length, place.width);
    canvas.mark('Layout');
    canvas.fill({ x: fromLeading(place, 0, width), y: rule, width, height: thickness }, 'ink');
  }
  for (const { piece, top } of notes) piece.paint(canvas, top);
}

/** Between columns, where they have text. */
function paintColumnRules(canvas: Canvas, { tools }: Place, { frames, columns = [] }: PageContent): void {
  const { forms, page } = tools.theme;
  const { gutter, width: column } = page.columns;
  const used = new Set(frames.flatMap((frame) => frame.column ?? []));
  if (forms.columnRule === 0) return;
  for (let index = 1; index < used.size; index++) {
    const across = index * (column + gutter) - gutter / 2;
    const x = (tools.edition.direction === 'rtl' ? page.measure - across : across) - forms.columnRule / 2;
    canvas.mark('Layout');
    for (const { top, bottom } of columns)
      canvas.fill({ x, y: top, width: forms.columnRule, height: bottom - top }, 'line');
  }
}
