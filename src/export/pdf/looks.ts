/**
 * The looks: `reading`, one column for paper and screen, and `newsprint`, columns under a wide head as a newspaper has them.
 *
 * Rows are for Latin letters on A4, in points; other sizes are theirs by the size of the body, rounded to half a point,
 * unless a paper has its own. Invariant: a leading that is the body's stands for the grid, on every paper.
 */
import type { ColorName, Role, Space, SpaceName, StyleName, Theme, ThemeName } from './theme.ts';

/** A style. Tracking in em. */
export type StyleRow = readonly [
  role: Role,
  weight: number,
  slope: 'upright' | 'italic',
  size: number,
  leading: number,
  color: ColorName,
  tracking?: number,
];

/** A paper: its size, its margins, the body on it, and sizes of its own. */
export interface Paper {
  width: number;
  height: number;
  /** Left and right margin. */
  side: number;
  top: number;
  bottom: number;
  /** Top of the running head's line. */
  head: number;
  gutter: number;
  body: readonly [size: number, leading: number];
  sizes: Partial<Record<StyleName, readonly [size: number, leading: number]>>;
}

/** A look. */
export interface Look {
  papers: Readonly<Record<'a4' | 'letter' | 'a5', Paper>>;
  /** Columns on the papers above, and how many a wider one may have. */
  columns: readonly [usual: number, most: number];
  /** Lower edge of the folio's line, from the foot of the page, by the bottom margin. */
  foot: number;
  colors: Theme['colors'];
  styles: Readonly<Record<StyleName, StyleRow>>;
  space: Readonly<Record<SpaceName, Space>>;
  /** Indents by the size of the body: of a first line, and of what is set in. */
  indent: number;
  inset: number;
  /** Shapes, and lengths that no style has. */
  forms: Forms;
}

/** A rule and the room on its inner side. */
interface Ruled {
  thickness: number;
  gap: number;
  color: ColorName;
}

/** Shapes of blocks. */
export interface Forms {
  /** Who, where and when: in one line under the deck, or in a strip over the headline and at the head of the text. */
  head: 'line' | 'strip';
  /** From page 2 on over the text, or under it on every page; a cover has none. */
  furniture: 'head' | 'foot' | 'none';
  /** A headline of more characters takes the style `longHeadline`. */
  longHeadline: number;
  /** Rule between columns. */
  columnRule: number;
  pullQuote: { above: Ruled & { length: number }; by: number; below?: Ruled };
  /** Where a bullet starts and a number ends, by the width of the marker's column. */
  list: { bullet: number; number: number };
  /**
   * Room in a row above and below its text, under the caption, over the source; columns from which it goes across; the share
   * of its width that a head asks for, so that it wraps where what it heads is narrower.
   */
  table: { head: number; body: number; caption: number; source: number; across: number; share: number };
  /** Between a picture and its caption. */
  caption: number;
  /** The rule over the notes, and the indent of a note's text by its size. */
  footnote: { length: number; thickness: number; gap: number; indent: number };
}

const colors: Theme['colors'] = {
  ink: '#1a1a1a',
  soft: '#55524e',
  accent: '#9a2617',
  line: '#8a857e',
  hair: '#c9c5bf',
  tint: '#f5f3ef',
};

/** Cover and contents of a publication, which every look sets alike. */
const frontMatter = {
  coverTitle: ['serif', 600, 'upright', 76, 71, 'ink', -0.028],
  coverStrip: ['sans', 400, 'upright', 9.5, 12, 'ink'],
  coverCredit: ['sans', 400, 'upright', 8, 12, 'soft'],
  entryLabel: ['sans', 600, 'upright', 8, 12, 'accent', 0.08],
  entryHeadline: ['serif', 600, 'upright', 15, 18, 'ink', -0.005],
  entryDeck: ['serif', 400, 'upright', 10.5, 15, 'soft'],
  entryByline: ['sans', 400, 'upright', 9, 12, 'ink'],
} as const satisfies Partial<Record<StyleName, StyleRow>>;

const a4 = { width: 595.28, height: 841.89 };
const letter = { width: 612, height: 792 };
const a5 = { width: 419.53, height: 595.28 };

const reading: Look = {
  papers: {
    a4: { ...a4, side: 117.64, top: 82, bottom: 99.89, head: 46, gutter: 0, body: [11, 15], sizes: {} },
    letter: { ...letter, side: 126, top: 80, bottom: 97, head: 45, gutter: 0, body: [11, 15], sizes: {} },
    a5: {
      ...a5,
      side: 59.765,
      top: 56,
      bottom: 66.78,
      head: 32,
      gutter: 0,
      body: [10, 13.5],
      sizes: { headline: [24, 27], longHeadline: [24, 27], deck: [12, 16] },
    },
  },
  columns: [1, 1],
  foot: 0.56,
  colors,
  styles: {
    kicker: ['sans', 600, 'upright', 8.5, 15, 'accent', 0.08],
    headline: ['serif', 600, 'upright', 29, 32, 'ink', -0.012],
    longHeadline: ['serif', 600, 'upright', 29, 32, 'ink', -0.012],
    deck: ['serif', 400, 'upright', 14, 19, 'soft'],
    strip: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    byline: ['sans', 400, 'upright', 9.5, 15, 'soft'],
    jobTitle: ['sans', 400, 'upright', 8.5, 15, 'soft'],
    dateline: ['sans', 600, 'upright', 9.5, 15, 'ink', 0.05],
    body: ['serif', 400, 'upright', 11, 15, 'ink'],
    heading2: ['serif', 600, 'upright', 13.5, 15, 'ink'],
    heading3: ['serif', 600, 'italic', 11.5, 15, 'ink'],
    heading4: ['sans', 600, 'upright', 9.5, 15, 'ink'],
    heading5: ['sans', 600, 'upright', 9.5, 15, 'soft'],
    heading6: ['sans', 400, 'upright', 9.5, 15, 'ink'],
    pullQuote: ['serif', 400, 'italic', 18, 22.5, 'ink'],
    pullQuoteBy: ['sans', 400, 'upright', 9.5, 15, 'soft'],
    blockquote: ['serif', 400, 'upright', 10.5, 15, 'ink'],
    blockquoteBy: ['sans', 400, 'upright', 9, 15, 'soft'],
    table: ['sans', 400, 'upright', 9.5, 15, 'ink'],
    caption: ['sans', 400, 'upright', 9.5, 13, 'ink'],
    figureCredit: ['sans', 400, 'upright', 8.5, 13, 'soft'],
    tableSource: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    code: ['mono', 400, 'upright', 8.5, 13, 'ink'],
    speaker: ['sans', 600, 'upright', 9.5, 15, 'ink'],
    footnote: ['serif', 400, 'upright', 9, 12, 'ink'],
    note: ['sans', 400, 'upright', 9.5, 13, 'ink'],
    credit: ['sans', 400, 'upright', 9, 12, 'soft'],
    runningHead: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    ...frontMatter,
  },
  space: {
    headline: [2, 9],
    deck: [0, 13],
    byline: [0, 9],
    heading2: [22.5, 7.5],
    heading3: [15, 0],
    pullQuote: [22.5, 15],
    inset: [7.5, 7.5],
    figure: [15, 9],
    note: [15, 0],
    credit: [8, 0],
  },
  indent: 1.5,
  inset: 1.5,
  forms: {
    head: 'line',
    furniture: 'head',
    longHeadline: Number.POSITIVE_INFINITY,
    columnRule: 0,
    pullQuote: { above: { length: 36, thickness: 2, gap: 5.5, color: 'accent' }, by: 4 },
    list: { bullet: 5 / 16.5, number: 12 / 16.5 },
    table: { head: 2.5, body: 2, caption: 5, source: 4, across: Number.POSITIVE_INFINITY, share: 1 },
    caption: 6,
    footnote: { length: 60, thickness: 0.5, gap: 5, indent: 12 / 9 },
  },
};

const newsprint: Look = {
  papers: {
    a4: { ...a4, side: 48, top: 72, bottom: 61.89, head: 36, gutter: 18, body: [9.5, 12], sizes: {} },
    letter: { ...letter, side: 48, top: 72, bottom: 60, head: 36, gutter: 18, body: [9.5, 12], sizes: {} },
    a5: {
      ...a5,
      side: 34,
      top: 54,
      bottom: 57.28,
      head: 28,
      gutter: 14,
      body: [8.5, 11],
      sizes: { headline: [28, 29], longHeadline: [22.5, 24], deck: [11.5, 15] },
    },
  },
  columns: [2, 8],
  foot: 34 / 61.89,
  colors,
  styles: {
    kicker: ['sans', 600, 'upright', 8.5, 12, 'accent', 0.08],
    headline: ['serif', 600, 'upright', 40, 41, 'ink', -0.02],
    longHeadline: ['serif', 600, 'upright', 32, 34, 'ink', -0.02],
    deck: ['sans', 400, 'upright', 14, 18, 'soft'],
    strip: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    byline: ['sans', 600, 'upright', 9.5, 12, 'ink'],
    jobTitle: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    dateline: ['sans', 600, 'upright', 8.5, 12, 'ink', 0.05],
    body: ['serif', 400, 'upright', 9.5, 12, 'ink'],
    heading2: ['sans', 600, 'upright', 11, 12, 'ink'],
    heading3: ['serif', 600, 'italic', 10, 12, 'ink'],
    heading4: ['sans', 600, 'upright', 8.5, 12, 'ink'],
    heading5: ['sans', 600, 'upright', 8.5, 12, 'soft'],
    heading6: ['sans', 400, 'upright', 8.5, 12, 'ink'],
    pullQuote: ['serif', 600, 'upright', 16, 18, 'ink', -0.01],
    pullQuoteBy: ['sans', 400, 'upright', 8.5, 12, 'soft'],
    blockquote: ['serif', 400, 'upright', 9, 12, 'ink'],
    blockquoteBy: ['sans', 400, 'upright', 8, 12, 'soft'],
    table: ['sans', 400, 'upright', 8.5, 12, 'ink'],
    caption: ['sans', 400, 'upright', 8.5, 11, 'ink'],
    figureCredit: ['sans', 400, 'upright', 7.5, 11, 'soft'],
    tableSource: ['sans', 400, 'upright', 7.5, 11, 'soft'],
    code: ['mono', 400, 'upright', 7.5, 11, 'ink'],
    speaker: ['sans', 600, 'upright', 8.5, 12, 'ink'],
    footnote: ['serif', 400, 'upright', 8, 10, 'ink'],
    note: ['sans', 400, 'upright', 8.5, 11, 'ink'],
    credit: ['sans', 400, 'upright', 8, 11, 'soft'],
    runningHead: ['sans', 400, 'upright', 8, 12, 'soft'],
    ...frontMatter,
  },
  space: {
    headline: [10, 8],
    deck: [0, 9],
    byline: [0, 12],
    heading2: [12, 0],
    heading3: [12, 0],
    pullQuote: [12, 12],
    inset: [6, 6],
    figure: [12, 6],
    note: [12, 0],
    credit: [6, 0],
  },
  indent: 1,
  inset: 1,
  forms: {
    head: 'strip',
    furniture: 'foot',
    longHeadline: 70,
    columnRule: 0.4,
    pullQuote: {
      above: { length: Number.POSITIVE_INFINITY, thickness: 2, gap: 5, color: 'ink' },
      by: 3,
      below: { thickness: 0.5, gap: 5, color: 'ink' },
    },
    list: { bullet: 1 / 9.5, number: 7 / 9.5 },
    table: { head: 1, body: 1, caption: 3, source: 2, across: 5, share: 0.6 },
    caption: 4,
    footnote: { length: 48, thickness: 0.5, gap: 4, indent: 9.5 / 8 },
  },
};

/** The looks by name. */
export const looks: Readonly<Record<ThemeName, Look>> = { reading, newsprint };
