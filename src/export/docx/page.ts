/**
 * The page: its size and margins (ECMA-376-1 17.6), in twips, twentieths of a point.
 *
 * Invariant: the column of text is as wide on A4 as on Letter, and never narrower than an inch.
 */
/** Size of the paper: a name, or points (1/72 inch). */
export type PageSize =
  | 'a4'
  | 'letter'
  | 'a5'
  | {
      /** Points. */
      width: number;
      /** Points. */
      height: number;
    };

/** Margins of the text, points. */
export interface Margins {
  /** Points above the text. Default: by the height of the paper. */
  top?: number;
  /** Points below the text. Default: by the height of the paper. */
  bottom?: number;
  /** Points to the left of the text. Default: what leaves a good line. */
  left?: number;
  /** Points to the right of the text. Default: what leaves a good line. */
  right?: number;
}

/** A page. */
export interface Page {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** From the edges of the paper to the running head and to the folio. */
  header: number;
  footer: number;
}

/** Twips in a point. */
export const twips = 20;

/** Sizes of paper, and the side margins that leave a good line. */
const papers = {
  a4: { width: 11906, height: 16838, side: 2353 },
  letter: { width: 12240, height: 15840, side: 2520 },
  a5: { width: 8391, height: 11906, side: 1195 },
} as const;

/** Width of a good line. */
const line = 7200;

/** Least room for text. */
export const least = 1440;

/** Shares of the height, by A4. */
const shares = { top: 1640 / 16838, bottom: 1998 / 16838 };

/** Where head and folio stand in their margins. */
const [headAt, folioAt] = [920 / 1640, 1120 / 1998];

/** The page of a size with margins. */
export function pageOf(size: PageSize, margins: Margins = {}): Page {
  const paper = typeof size === 'string' ? papers[size] : sizeOf(size);
  const { width, height, side } = paper;
  const given = (points: number | undefined, usual: number): number =>
    Math.round(points === undefined ? usual : points * twips);
  const top = given(margins.top, size === 'a4' || size === 'letter' ? 1640 : height * shares.top);
  const bottom = given(margins.bottom, size === 'a4' || size === 'letter' ? 1998 : height * shares.bottom);
  return {
    width,
    height,
    top,
    bottom,
    left: given(margins.left, side),
    right: given(margins.right, side),
    header: Math.round(top * headAt),
    footer: Math.round(bottom * folioAt),
  };
}

function sizeOf({ width, height }: { width: number; height: number }): { width: number; height: number; side: number } {
  const wide = Math.round(width * twips);
  return { width: wide, height: Math.round(height * twips), side: Math.max((wide - line) / 2, wide / 10) };
}
