/**
 * The look of a page: paper, columns, grid, faces, sizes, colours and spaces, as one table. A look (`looks.ts`) says what
 * stands in the table, a way of writing (`scripts.ts`) and the caller's theme change some of it; everything else in this
 * folder reads the table and knows no number of its own.
 *
 * Lengths are points (1/72 inch), tracking is in em. Body lines stand on a grid of equal lines; a block whose leading is
 * another takes what it needs and the next body line goes to the next line of the grid. Invariant: a style on the grid of
 * its look is on the grid of the table, whatever the size.
 */
import { type Look, looks, type StyleRow } from './looks.ts';
import { type Margins, type PageLook, type PageSize, pageFor, paperFor } from './paper.ts';
import { type ScriptKind, type ScriptLook, scripts } from './scripts.ts';

/** A look of ours. */
export type ThemeName = 'reading' | 'newsprint';

/** What a face is for. */
export type Role = 'serif' | 'sans' | 'mono';

/** Colours by use; `#rrggbb`, sRGB. */
export type ColorName = 'ink' | 'soft' | 'accent' | 'line' | 'hair' | 'tint';

/** How figures are drawn: old-style in prose of letters that have two heights, lining in labels, lining and of one width in tables. */
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
  | 'longHeadline'
  | 'deck'
  | 'strip'
  | 'byline'
  | 'jobTitle'
  | 'dateline'
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
  | 'runningHead'
  | 'coverTitle'
  | 'coverStrip'
  | 'coverCredit'
  | 'entryLabel'
  | 'entryHeadline'
  | 'entryDeck'
  | 'entryByline';

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

/**
 * A look of your own: one of ours with other values.
 *
 * ```ts
 * await toPdf(article, { theme: { base: 'newsprint', colors: { accent: '#00457c' }, styles: { headline: { size: 36 } } } });
 * ```
 */
export interface PdfTheme {
  /** The look that gives every value that is not here. Default: `reading`. */
  base?: ThemeName;
  /** Colours by use, `#rrggbb`. Text on white wants a contrast of 4.5 to 1 at least (`ink`, `soft`, `accent`). Default: the look's. */
  colors?: Partial<Record<ColorName, string>>;
  /** Families of `fonts` that take the place of the built-in faces, by what a face is for. Default: the built-in ones. */
  faces?: Partial<Record<Role, string>>;
  /** From baseline to baseline of the body, points: the grid of the page. Default: as the look has it for the paper. */
  leading?: number;
  /** Other values of single styles. Default: the look's. */
  styles?: Partial<Record<StyleName, PdfStyle>>;
}

/** What a theme may say of a style. Default of each: as the look has it. */
export interface PdfStyle {
  /** Size of the type, points. Without a `leading`, that grows and shrinks with it; on the grid it stays if there is room. */
  size?: number;
  /** From baseline to baseline, points. That of `body` is the theme's `leading`. */
  leading?: number;
  /** Which face it is set in. */
  face?: Role;
  /** Weight, 1 to 1000; the nearest face is taken. Built in are serif 400 and 600, sans 400 and 600, mono 400. */
  weight?: number;
  /** Whether it is set in italics. */
  italic?: boolean;
  /** Colour of the text, by its use in the look. */
  color?: ColorName;
  /** Space between letters, em. */
  tracking?: number;
}

/** Everything that a page is set by. */
export interface Theme {
  script: ScriptKind;
  page: PageLook;
  grid: number;
  colors: Readonly<Record<ColorName, string>>;
  styles: Readonly<Record<StyleName, TextStyle>>;
  space: Readonly<Record<SpaceName, Space>>;
  /** Shapes, and lengths that belong to no style. */
  forms: Look['forms'];
  /** First-line indent of a paragraph, and whether one that follows no paragraph has it too. */
  indent: number;
  indentAll: boolean;
  /** Indent of quotations, list items, turnovers. */
  inset: number;
  /** Whether stress slants the letters; else it takes the heavy weight. */
  slants: boolean;
}

/** What the caller chose. */
export interface LookChoice {
  theme: ThemeName | PdfTheme;
  pageSize: PageSize;
  margins?: Margins | undefined;
}

/** First-line indents in em: Chinese two, and every paragraph has it; Japanese and Korean one. */
function indentOf(script: ScriptKind, language: string, latin: number): number {
  if (script !== 'cjk') return latin;
  return /^zh\b/i.test(language) ? 2 : 1;
}

/** Rounds to half a point. */
export const half = (length: number): number => Math.round(length * 2) / 2;

/** The table for a choice, a script and a language. */
export function themeFor(choice: LookChoice, script: ScriptKind, language: string): Theme {
  const own: PdfTheme = typeof choice.theme === 'string' ? { base: choice.theme } : choice.theme;
  const look = looks[own.base ?? 'reading'];
  const paper = paperFor(look, choice.pageSize);
  const usual = gridOf(look.papers.a4.body, script);
  const grid = own.leading ?? own.styles?.body?.leading ?? gridOf(paper.body, script);
  const scale = paper.body[0] / look.papers.a4.body[0];
  const wide = mapValues(look.styles, (row, name): TextStyle => {
    const [size, leading] = paper.sizes[name] ?? [row[3] * scale, row[4] * scale];
    const onGrid = row[4] === look.papers.a4.body[1];
    const style = writtenIn(scripts[script], name, row, half(size), onGrid ? undefined : half(leading), grid);
    const prose = row[0] === 'serif' && script === 'latin' ? 'old' : 'lining';
    return { ...style, figures: name === 'table' ? 'tabular' : prose };
  });
  const styles = mapValues(wide, (style, name) => restyled(style, own.styles?.[name], name === 'body', grid));
  const body = styles.body.size;
  const ratio = grid / usual;
  return {
    script,
    page: pageFor(look, paper, { margins: choice.margins, grid, body, wholeCharacters: script === 'cjk' }),
    grid,
    colors: { ...look.colors, ...own.colors },
    styles,
    space: mapValues({ ...look.space, ...spaceIn(scripts[script], usual) }, ([before, after]) => [
      before * ratio,
      after * ratio,
    ]),
    forms: look.forms,
    indent: indentOf(script, language, look.indent) * body,
    indentAll: script === 'cjk',
    inset: script === 'cjk' ? body * 2 : look.inset * body,
    slants: script === 'latin',
  };
}

/** The grid of a body size: what the look has it for Latin letters, and as much more as another script asks for. */
function gridOf([size, leading]: readonly [number, number], script: ScriptKind): number {
  if (script === 'latin') return leading;
  return half((scripts[script].grid * size) / looks.reading.papers.a4.body[0]);
}

/** Spaces that a script has of its own, on a grid. */
function spaceIn({ grid, space }: ScriptLook, own: number): Partial<Record<SpaceName, Space>> {
  return mapValues(space, ([before, after]): Space => [(before * own) / grid, (after * own) / grid]);
}

/** A style in a script: sizes as much larger or smaller as the script's are in `reading`. */
function writtenIn(
  script: ScriptLook,
  name: StyleName,
  [role, weight, slope, , , color, tracking = 0]: StyleRow,
  size: number,
  leading: number | undefined,
  grid: number,
): Omit<TextStyle, 'figures'> {
  const own = script.sizes[name];
  const italic = slope === 'italic';
  if (script === scripts.latin) return { role, weight, italic, size, leading: leading ?? grid, color, tracking };
  const scaled = own ? half((size * own[0]) / looks.reading.styles[name][3]) : size;
  const onGrid = own ? own[1] === script.grid : leading === undefined;
  const open = own ? half((scaled * own[1]) / own[0]) : (leading ?? grid);
  return {
    role,
    weight: weight > 400 ? 700 : italic ? script.slanted : weight,
    italic: false,
    size: scaled,
    leading: onGrid ? grid : open,
    color,
    tracking: 0,
  };
}

/** A letter of this share of the leading at most still stands well on a line. */
const fullest = 0.87;

function restyled(style: TextStyle, own: PdfStyle | undefined, isBody: boolean, grid: number): TextStyle {
  if (!own) return style;
  const { face: role = style.role, leading, size = style.size, ...rest } = own;
  const kept = style.leading === grid && size <= grid * fullest;
  const usual = kept || size === style.size ? style.leading : half((style.leading * size) / style.size);
  return { ...style, ...rest, role, size, leading: isBody ? grid : (leading ?? usual) };
}

function mapValues<Key extends string, From, To>(
  table: Readonly<Partial<Record<Key, From>>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(table) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, To>;
}
