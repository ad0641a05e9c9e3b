/**
 * The look of a page: paper, grid, faces, sizes, colours and spaces, as values. One theme is a function from paper and
 * script to a table; everything else in this folder reads the table and knows no number of its own.
 *
 * Lengths are points (1/72 inch), tracking is in em. Body lines stand on a grid of equal lines; a block whose leading is
 * another takes what it needs and the next body line goes to the next line of the grid.
 */

/** Size of the paper: ISO 216 A4 and A5, US Letter. */
export type PageSize = 'a4' | 'letter' | 'a5';

/** A look. */
export type ThemeName = 'reading';

/** What a face is for. */
export type Role = 'serif' | 'sans' | 'mono';

/** Ways of writing that ask for measures of their own. */
export type ScriptKind = 'latin' | 'arabic' | 'cjk';

/** Colours by use; `#rrggbb`, sRGB. */
export type ColorName = 'ink' | 'soft' | 'accent' | 'line' | 'hair' | 'tint';

/** How figures are drawn: old-style in prose, lining in labels, lining and of one width in tables. */
export type Figures = 'old' | 'lining' | 'tabular';

/** How a text is set. */
export interface TextStyle {
  role: Role;
  weight: number;
  italic: boolean;
  size: number;
  leading: number;
  color: ColorName;
  figures: Figures;
  /** Space between letters, em. */
  tracking: number;
}

/** The styles of a theme. */
export type StyleName =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'body'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'heading6'
  | 'pullQuote'
  | 'pullQuoteBy'
  | 'blockquote'
  | 'blockquoteBy'
  | 'table'
  | 'caption'
  | 'figureCredit'
  | 'tableSource'
  | 'code'
  | 'speaker'
  | 'footnote'
  | 'note'
  | 'credit'
  | 'runningHead';

/** Blocks with a space of their own before and after; between two blocks the larger one counts. */
export type SpaceName =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'heading2'
  | 'heading3'
  | 'pullQuote'
  | 'inset'
  | 'figure'
  | 'note'
  | 'credit';

/** Space before and after a block. */
export type Space = readonly [before: number, after: number];

/** The paper and where the text stands on it. */
export interface PageLook {
  width: number;
  height: number;
  measure: number;
  left: number;
  top: number;
  /** Lines of the grid on a page. */
  lines: number;
  /** Top of the running head's line. */
  head: number;
  /** Top of the first page's folio, from the foot of the page. */
  foot: number;
}

/** Everything that a page is set by. */
export interface Theme {
  script: ScriptKind;
  page: PageLook;
  grid: number;
  colors: Readonly<Record<ColorName, string>>;
  styles: Readonly<Record<StyleName, TextStyle>>;
  space: Readonly<Record<SpaceName, Space>>;
  /** First-line indent of a paragraph, and whether one that follows no paragraph has it too. */
  indent: number;
  indentAll: boolean;
  /** Indent of quotations, list items, turnovers. */
  inset: number;
  /** Whether stress slants the letters; else it takes the heavy weight. */
  slants: boolean;
}

const colors: Theme['colors'] = {
  ink: '#1a1a1a',
  soft: '#55524e',
  accent: '#9a2617',
  line: '#8a857e',
  hair: '#c9c5bf',
  tint: '#f5f3ef',
};

/** Paper with the measures of `reading`; `scale` is the body's size by that of A4. */
const papers: Readonly<Record<PageSize, Omit<PageLook, 'lines'> & { bottom: number; scale: number; grid: number }>> = {
  a4: page(595.28, 841.89, 360, 82, 99.89, 46, 1, 15),
  letter: page(612, 792, 360, 80, 97, 45, 1, 15),
  a5: page(419.53, 595.28, 300, 56, 66.78, 32, 10 / 11, 13.5),
};

function page(
  width: number,
  height: number,
  measure: number,
  top: number,
  bottom: number,
  head: number,
  scale: number,
  grid: number,
): (typeof papers)[PageSize] {
  return { width, height, measure, left: (width - measure) / 2, top, bottom, head, foot: bottom * 0.56, scale, grid };
}

type StyleRow = readonly [
  role: Role,
  weight: number,
  slope: 'upright' | 'italic',
  size: number,
  leading: number,
  color: ColorName,
  tracking?: number,
];

/** `reading` on A4. */
const styles: Readonly<Record<StyleName, StyleRow>> = {
  kicker: ['sans', 600, 'upright', 8.5, 15, 'accent', 0.08],
  headline: ['serif', 600, 'upright', 29, 32, 'ink', -0.012],
  deck: ['serif', 400, 'upright', 14, 19, 'soft'],
  byline: ['sans', 400, 'upright', 9.5, 15, 'soft'],
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
};

const spaces: Readonly<Record<SpaceName, Space>> = {
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
};

/** What a script changes: sizes and leadings by style, and the grid. Weights above 400 are 700, nothing is slanted. */
interface ScriptLook {
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
    deck: [15, 25],
    byline: [10.5, 21],
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
  },
  space: { heading2: [21, 0], heading3: [21, 0], pullQuote: [21, 21], inset: [10.5, 10.5], figure: [21, 10.5] },
  slanted: 700,
};

const cjk: ScriptLook = {
  grid: 18,
  sizes: {
    kicker: [9, 18],
    headline: [27, 38],
    deck: [13, 22],
    byline: [9, 18],
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
  },
  space: { heading2: [27, 9], heading3: [18, 0], pullQuote: [27, 18], inset: [9, 9], figure: [18, 9] },
  slanted: 400,
};

const scripts: Readonly<Record<ScriptKind, ScriptLook>> = {
  latin: { grid: 15, sizes: {}, space: {}, slanted: 400 },
  arabic,
  cjk,
};

/** First-line indents in em: Chinese two, and every paragraph has it; Japanese and Korean one. */
function indentOf(script: ScriptKind, language: string): number {
  if (script !== 'cjk') return 1.5;
  return /^zh\b/i.test(language) ? 2 : 1;
}

/** Rounds to half a point. */
const half = (length: number): number => Math.round(length * 2) / 2;

/** The table of a theme for one paper, script and language. */
export function themeFor(_name: ThemeName, size: PageSize, script: ScriptKind, language: string): Theme {
  const { bottom, scale, grid: latinGrid, ...paper } = papers[size];
  const look = scripts[script];
  const scaled = (length: number): number => (scale === 1 ? length : half(length * scale));
  const grid = script === 'latin' ? latinGrid : scaled(look.grid);
  const table = mapValues(styles, (row, name) => styleOf(row, name, look, scaled, grid));
  const body = table.body.size;
  const measure = script === 'cjk' ? Math.floor(paper.measure / body) * body : paper.measure;
  const indent = indentOf(script, language) * body;
  return {
    script,
    page: {
      ...paper,
      measure,
      left: (paper.width - measure) / 2,
      lines: Math.floor((paper.height - paper.top - bottom + 0.01) / grid),
    },
    grid,
    colors,
    styles: table,
    space: mapValues({ ...spaces, ...look.space }, ([before, after]) => [
      (before * grid) / look.grid,
      (after * grid) / look.grid,
    ]),
    indent,
    indentAll: script === 'cjk',
    inset: script === 'cjk' ? body * 2 : 1.5 * body,
    slants: script === 'latin',
  };
}

function styleOf(
  [role, weight, slope, size, leading, color, tracking = 0]: StyleRow,
  name: StyleName,
  look: ScriptLook,
  scaled: (length: number) => number,
  grid: number,
): TextStyle {
  const [ownSize, ownLeading] = look.sizes[name] ?? [size, leading];
  const plain = look.grid !== scripts.latin.grid;
  return {
    role,
    weight: plain ? (weight > 400 ? 700 : slope === 'italic' ? look.slanted : weight) : weight,
    italic: slope === 'italic' && !plain,
    size: scaled(ownSize),
    leading: ownLeading === look.grid ? grid : scaled(ownLeading),
    color,
    figures: name === 'table' ? 'tabular' : role === 'serif' ? 'old' : 'lining',
    tracking: plain ? 0 : tracking,
  };
}

function mapValues<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(table) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, To>;
}
