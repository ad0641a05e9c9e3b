/**
 * Paper and text area: ISO 216 A4 and A5, US Letter, or any size; margins; columns.
 *
 * A size of the caller's takes the looks' paper that is nearest in width, with its margins where there is room for them. A
 * look of several columns has as many as make them about as wide as on its own papers. Invariant: a text area has room for a
 * few lines of a few words, or the caller is told.
 */
import { OffprintError } from '../../model/diagnostic.ts';
import type { Look, Paper } from './looks.ts';

/** Size of the paper: ISO 216 A4 or A5, US Letter, or points. */
export type PageSize =
  | 'a4'
  | 'letter'
  | 'a5'
  | {
      /** Points. */
      readonly width: number;
      /** Points. */
      readonly height: number;
    };

/** Margins of the text, points. */
export interface Margins {
  /** Points above the text. Default: the look's for the paper. */
  readonly top?: number;
  /** Points below the text. Default: the look's for the paper. */
  readonly bottom?: number;
  /** Points to the left of the text. Default: the look's for the paper. */
  readonly left?: number;
  /** Points to the right of the text. Default: the look's for the paper. */
  readonly right?: number;
}

/** The paper and where the text stands on it. Lengths are points. */
export interface PageLook {
  width: number;
  height: number;
  /** Width of the text area: all columns and what parts them. */
  measure: number;
  left: number;
  top: number;
  columns: { count: number; width: number; gutter: number };
  /** Lines of the grid on a page. */
  lines: number;
  /** Top of the running head's line, and of the line at the foot, from the head of the page. */
  head: number;
  foot: number;
}

/** Width from which a paper of the caller's is set as A4 is; smaller ones are set as A5. */
const large = 500;

/** The paper of a look for a size. */
export function paperFor({ papers, columns: [, most] }: Look, size: PageSize): Paper {
  if (typeof size === 'string') return papers[size];
  const paper = size.width < large ? papers.a5 : papers.a4;
  const wide = Math.min(1, size.width / paper.width);
  const high = Math.min(1, size.height / paper.height);
  // One column grows no wider than its lines are good to read; more paper makes it whiter, or gives a column more.
  const spare = most === 1 ? Math.max(0, size.width - paper.width) / 2 : 0;
  return {
    ...paper,
    ...size,
    side: paper.side * wide + spare,
    top: paper.top * high,
    bottom: paper.bottom * high,
    head: paper.head * high,
  };
}

/** Least width of a text area and of a column among others, in em of the body; least number of lines. */
const leastMeasure = 8;
const leastColumn = 15;
const leastLines = 6;

/** What the text stands on. */
interface PageSetting {
  margins: Margins | undefined;
  grid: number;
  /** Size of the body. */
  body: number;
  /** Whether a line is as long as a number of characters. */
  wholeCharacters: boolean;
}

/**
 * Where the text stands on a paper.
 *
 * @throws OffprintError `option/invalid` if the paper has no room for text between the margins.
 */
export function pageFor(
  look: Look,
  paper: Paper,
  { margins = {}, grid, body, wholeCharacters }: PageSetting,
): PageLook {
  const { width, height, gutter } = paper;
  const { top = paper.top, bottom = paper.bottom, left = paper.side, right = paper.side } = margins;
  const [measure, lines] = [width - left - right, Math.floor((height - top - bottom + 0.01) / grid)];
  if (measure < leastMeasure * body || lines < leastLines) {
    const least = `${Math.ceil(leastMeasure * body)} × ${Math.ceil(leastLines * grid)}`;
    const is = `${Math.round(measure)} × ${Math.round(height - top - bottom)}`;
    throw new OffprintError(
      'option/invalid',
      `margins: expected a text area of ${least} points at least on this paper, got ${is}`,
      { option: 'margins' },
    );
  }
  const count = columnCount(look, measure, gutter, body);
  const free = (measure - (count - 1) * gutter) / count;
  const column = wholeCharacters ? Math.floor(free / body + 1e-6) * body : free;
  const all = count * column + (count - 1) * gutter;
  return {
    width,
    height,
    measure: all,
    left: left + (measure - all) / 2,
    top,
    columns: { count, width: column, gutter },
    lines,
    head: (paper.head * top) / paper.top,
    foot: height - look.foot * bottom,
  };
}

function columnCount({ papers, columns: [usual, most] }: Look, measure: number, gutter: number, body: number): number {
  const { width, side, gutter: own, body: bodyRow } = papers.a4;
  const column = ((width - 2 * side - (usual - 1) * own) / usual / bodyRow[0]) * body;
  const wanted = Math.round((measure + gutter) / (column + gutter));
  const possible = Math.floor((measure + gutter) / (leastColumn * body + gutter));
  return Math.max(1, Math.min(wanted, possible, most));
}
