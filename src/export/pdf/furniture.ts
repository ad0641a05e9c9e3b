/**
 * What stands on a page besides its text: running head and folio. Artifacts, all of it.
 *
 * Over the text: the first page of an article has its folio at the foot, the others have both at the head; a file of one page
 * has neither. Under the text: every page has both. Invariant: a margin that is too narrow for them stays empty.
 */
import { firstWords } from '../../model/visit.ts';
import type { Canvas } from './canvas.ts';
import { baselineOf, labelSpans, linesOf, styleOf } from './lines.ts';
import type { Line } from './paragraph.ts';
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

/** Paints running head and folio of pages of one article; the head is set once. */
export function openFurniture(column: Place): (canvas: Canvas, page: PageNumber) => void {
  const { theme } = column.tools;
  const { foot, grid, head, lines, measure, top } = { ...theme.page, grid: theme.grid };
  const { furniture } = theme.forms;
  const below = furniture === 'foot';
  const { leading } = theme.styles.runningHead;
  const gap = leading / 2;
  const place: Place = { ...column, x: 0, width: measure };
  let title: Line | undefined;
  return (canvas, page) => {
    if (furniture === 'none' || (page.total === 1 && !below)) return;
    const atFoot = below || page.first;
    const y = atFoot ? foot - leading : head;
    if (atFoot ? y < top + lines * grid + gap : y + leading + gap > top) return;
    const baseline = y - top + baselineOf(theme.styles.runningHead, place.tools);
    if (below || !page.first) {
      title ??= titleLine(place);
      const x = place.direction === 'rtl' ? place.width - place.width * headShare : 0;
      if (title) canvas.text(title, x, baseline, 'Pagination');
    }
    const [folio] = linesOf(folioSpans(place, page), place, { align: 'end' });
    if (folio) canvas.text(folio, 0, baseline, 'Pagination');
  };
}

/** The headline as a running head. */
function titleLine(place: Place): Line | undefined {
  const title = place.tools.edition.metadata.headline?.trim() ?? '';
  const text = title.length > headLength ? firstWords(title, headLength) : title;
  const spans = labelSpans(text, place, styleOf(place, 'runningHead'), place.parent);
  return linesOf(spans, { ...place, width: place.width * headShare })[0];
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
