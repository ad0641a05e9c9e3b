/**
 * What stands on a page besides its text: running head and folio. Artifacts, all of it.
 *
 * Over the text: the first page of an article has its folio at the foot, the others have both at the head; a file of one page
 * has neither. Under the text: every page has both. Invariant: a margin that is too narrow for them stays empty.
 */
import { firstWords } from '../../model/visit.ts';
import type { Canvas } from './canvas.ts';
import { baselineOf, labelSpans, linesOf, styleOf } from './lines.ts';
import type { Place } from './place.ts';

/** Longest headline in a running head, in UTF-16 units; the share of the measure that it may take. */
const headLength = 60;
const headShare = 0.8;

/** Where a page stands. */
export interface PageNumber {
  number: number;
  total: number;
  /** Whether it is the first of its article. */
  first: boolean;
}

/** Paints running head and folio of a page. */
export function paintFurniture(canvas: Canvas, column: Place, page: PageNumber): void {
  const { edition, theme } = column.tools;
  const { foot, grid, head, lines, measure, top } = { ...theme.page, grid: theme.grid };
  const below = theme.forms.furniture === 'foot';
  if (theme.forms.furniture === 'none' || (page.total === 1 && !below)) return;
  const { leading } = theme.styles.runningHead;
  const atFoot = below || page.first;
  const y = atFoot ? foot - leading : head;
  const gap = leading / 2;
  if (atFoot ? y < top + lines * grid + gap : y + leading + gap > top) return;
  const place: Place = { ...column, x: 0, width: measure };
  const baseline = y - top + baselineOf(theme.styles.runningHead, place.tools);
  const title = edition.metadata.headline?.trim();
  if (title && (below || !page.first)) {
    const text = title.length > headLength ? firstWords(title, headLength) : title;
    const width = place.width * headShare;
    const spans = labelSpans(text, place, styleOf(place, 'runningHead'), place.parent);
    const [line] = linesOf(spans, { ...place, width });
    if (line) canvas.text(line, place.direction === 'rtl' ? place.width - width : 0, baseline, 'Pagination');
  }
  const [folio] = linesOf(folioSpans(place, page), place, { align: 'end' });
  if (folio) canvas.text(folio, 0, baseline, 'Pagination');
}

/** The page's number, in the heavy weight, of how many. */
function folioSpans(place: Place, { number, total }: PageNumber): ReturnType<typeof labelSpans> {
  const { edition, theme } = place.tools;
  const style = styleOf(place, 'runningHead');
  const heavy = { ...style, weight: theme.slants ? 600 : 700, color: 'ink' as const };
  const { formatNumber } = edition.words;
  const spans = labelSpans(formatNumber(number), place, heavy, place.parent);
  if (total > 1) spans.push(...labelSpans(` / ${formatNumber(total)}`, place, style, place.parent));
  return spans;
}
