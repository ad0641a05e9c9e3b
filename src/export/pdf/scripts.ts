/**
 * Ways of writing that ask for measures of their own: larger letters, more room between the lines.
 *
 * Points, as `reading` has them on A4; other looks and papers take the same proportions. Weights above 400 are 700, nothing
 * is slanted, no letters are spaced.
 */
import type { Space, SpaceName, StyleName } from './theme.ts';

/** Ways of writing that ask for measures of their own. */
export type ScriptKind = 'latin' | 'arabic' | 'devanagari' | 'cjk';

/** What a script changes of `reading` on A4: sizes and leadings by style, and the grid. */
export interface ScriptLook {
  grid: number;
  sizes: Partial<Record<StyleName, readonly [size: number, leading: number]>>;
  space: Partial<Record<SpaceName, Space>>;
  /** Weight of what is slanted in Latin script. */
  slanted: number;
}

const arabic: ScriptLook = {
  grid: 21,
  sizes: {
    kicker: [10.5, 21],
    headline: [28, 42],
    longHeadline: [28, 42],
    deck: [15, 25],
    strip: [10.5, 15],
    byline: [10.5, 21],
    jobTitle: [9.5, 21],
    dateline: [10.5, 21],
    body: [12.5, 21],
    heading2: [15, 21],
    heading3: [13.5, 21],
    heading4: [11.5, 21],
    heading5: [11.5, 21],
    heading6: [11.5, 21],
    pullQuote: [17, 29],
    pullQuoteBy: [10.5, 18],
    blockquote: [12, 21],
    blockquoteBy: [10.5, 21],
    table: [10.5, 18],
    caption: [10.5, 17],
    figureCredit: [9.5, 17],
    tableSource: [9.5, 15],
    speaker: [11.5, 21],
    footnote: [10, 16],
    note: [10.5, 17],
    credit: [10, 16],
    runningHead: [9.5, 15],
    coverTitle: [66, 92],
    coverStrip: [10.5, 15],
    coverCredit: [9.5, 15],
    entryLabel: [9.5, 15],
    entryHeadline: [15.5, 24],
    entryDeck: [12, 20],
    entryByline: [10, 16],
  },
  space: { heading2: [21, 0], heading3: [21, 0], pullQuote: [21, 21], inset: [10.5, 10.5], figure: [21, 10.5] },
  slanted: 700,
};

/** Signs stand over and under the letters: lines are 1.6 times as high as they are large. */
const devanagari: ScriptLook = {
  grid: 17.5,
  sizes: {
    kicker: [9, 17.5],
    headline: [28, 40],
    longHeadline: [28, 40],
    deck: [14, 22],
    strip: [9, 14],
    byline: [9.5, 17.5],
    jobTitle: [8.5, 17.5],
    dateline: [9.5, 17.5],
    body: [11, 17.5],
    heading2: [14, 17.5],
    heading3: [12, 17.5],
    heading4: [10.5, 17.5],
    heading5: [10.5, 17.5],
    heading6: [10.5, 17.5],
    pullQuote: [17, 26],
    pullQuoteBy: [9.5, 17.5],
    blockquote: [10.5, 17.5],
    blockquoteBy: [9, 17.5],
    table: [9.5, 16],
    caption: [9.5, 15],
    figureCredit: [8.5, 15],
    tableSource: [8.5, 14],
    speaker: [10.5, 17.5],
    footnote: [9, 14],
    note: [9.5, 15],
    credit: [9, 14],
    runningHead: [8.5, 14],
    coverTitle: [66, 88],
    coverStrip: [9.5, 15],
    coverCredit: [8.5, 14],
    entryLabel: [8.5, 14],
    entryHeadline: [15, 23],
    entryDeck: [10.5, 17],
    entryByline: [9, 14],
  },
  space: {},
  slanted: 400,
};

const cjk: ScriptLook = {
  grid: 18,
  sizes: {
    kicker: [9, 18],
    headline: [27, 38],
    longHeadline: [27, 38],
    deck: [13, 22],
    strip: [9, 14],
    byline: [9, 18],
    jobTitle: [8.5, 18],
    dateline: [9, 18],
    body: [10.5, 18],
    heading2: [13, 18],
    heading3: [11.5, 18],
    heading4: [10.5, 18],
    heading5: [10.5, 18],
    heading6: [10.5, 18],
    pullQuote: [16, 27],
    pullQuoteBy: [9, 18],
    blockquote: [10, 18],
    blockquoteBy: [9, 18],
    table: [9, 16],
    caption: [9, 15],
    figureCredit: [8.5, 15],
    tableSource: [8.5, 14],
    speaker: [10.5, 18],
    footnote: [8.5, 14],
    note: [9, 15],
    credit: [9, 15],
    coverTitle: [64, 80],
    coverStrip: [9, 14],
    coverCredit: [8, 13],
    entryLabel: [8.5, 14],
    entryHeadline: [14, 21],
    entryDeck: [10, 17],
    entryByline: [9, 15],
  },
  space: { heading2: [27, 9], heading3: [18, 0], pullQuote: [27, 18], inset: [9, 9], figure: [18, 9] },
  slanted: 400,
};

/** Measures by way of writing. */
export const scripts: Readonly<Record<ScriptKind, ScriptLook>> = {
  latin: { grid: 15, sizes: {}, space: {}, slanted: 400 },
  arabic,
  devanagari,
  cjk,
};
