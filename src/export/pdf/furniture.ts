/**
 * What stands on a page besides its text: running head and folio. Artifacts, all of it.
 *
 * The first page of an article has its folio at the foot, the others have both at the head; a file of one page has neither.
 */
import { firstWords } from '../../model/visit.ts';
import type { Canvas } from './canvas.ts';
import { baselineOf, labelSpans, linesOf, styleOf } from './lines.ts';
import type { Place } from './place.ts';

/** Longest headline in a running head, in UTF-16 units. */
const headLength = 60;

/** Paints head and folio of a page. */
export function paintFurniture(
  canvas: Canvas,
  place: Place,
  page: { number: number; total: number; first: boolean },
): void {
  if (page.total === 1) return;
  const { edition, theme } = place.tools;
  const style = styleOf(place, 'runningHead');
  const heavy = { ...style, weight: theme.slants ? 600 : 700, color: 'ink' as const };
  const { foot, head, height, top } = theme.page;
  const y = (page.first ? height - foot - theme.styles.runningHead.leading : head) - top;
  const baseline = y + baselineOf(theme.styles.runningHead, place.tools);
  const folio = labelSpans(edition.words.formatNumber(page.number), place, heavy, place.parent);
  const [number] = linesOf(folio, place, { align: 'end' });
  const title = edition.metadata.headline?.trim();
  if (!page.first && title) {
    const text = title.length > headLength ? firstWords(title, headLength) : title;
    const [line] = linesOf(labelSpans(text, place, style, place.parent), { ...place, width: place.width * 0.9 });
    const x = place.direction === 'rtl' ? place.x + place.width * 0.1 : place.x;
    if (line) canvas.text(line, x, baseline, 'Pagination');
  }
  if (number) canvas.text(number, place.x, baseline, 'Pagination');
}
