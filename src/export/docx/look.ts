/**
 * The look of every paragraph style: its name, its type, its space. The names of built-in styles are Word's own, by which
 * its menus and other readers know them.
 *
 * Invariant: a style that a writer can name stands in this table; `StyleId` is made of it.
 */
import type { Face } from './script.ts';

/** Colours by use. */
export type ColorName = 'ink' | 'soft' | 'accent' | 'line' | 'hair' | 'tint';

/** The colours of the look, all at least 4.5:1 on white where they colour text. */
export const colours: Readonly<Record<ColorName, string>> = {
  ink: '1A1A1A',
  soft: '55524E',
  accent: '9A2617',
  line: '8A857E',
  hair: 'C9C5BF',
  tint: 'F5F3EF',
};

/** How lines stand in the column: at its start, at its end, in its middle, or from edge to edge. */
export type Align = 'start' | 'end' | 'center' | 'both';

/** What a style sets. Lengths are twips, sizes half-points, widths of lines eighths of a point. */
export interface Look {
  /** Name in Word's style pane. */
  name: string;
  /** Style that it takes the rest from. Default: Normal; absent on Normal. */
  basedOn?: StyleId;
  /** Style of the paragraph that is typed after one of this style. Default: the same. */
  next?: StyleId;
  /** Whether Word has no style of this name. */
  custom?: true;
  size?: number;
  line?: number;
  /** Whether lines may grow with their content. Default: exactly `line` high. */
  grows?: boolean;
  before?: number;
  after?: number;
  face?: Face;
  bold?: boolean;
  italic?: boolean;
  colour?: ColorName;
  caps?: true;
  tracking?: number;
  left?: number;
  right?: number;
  hanging?: number;
  firstLine?: number;
  keepNext?: boolean;
  keepLines?: true;
  /** Whether the space around falls away between paragraphs of this style. */
  contextual?: true;
  /** Level in the outline, from 0. */
  outline?: number;
  align?: Align;
  /** Whether words may be divided. Default: false but in running text. */
  hyphens?: true;
  topRule?: { width: number; colour: ColorName; space: number; between?: true };
  /** Colour of a frame. */
  box?: ColorName;
  /** Colour of the ground. */
  fill?: ColorName;
}

const title = { size: 58, line: 680, before: 40, after: 180, bold: true, tracking: -7, keepNext: true } as const;

/** Looks of section headings, the highest first. */
const sections = [
  { size: 27, line: 300, before: 450, after: 150, bold: true, grows: true },
  { size: 23, line: 300, before: 300, bold: true, italic: true, grows: true },
  { size: 19, line: 300, before: 300, bold: true, face: 'sans', grows: true },
  { size: 19, line: 300, before: 300, bold: true, face: 'sans', colour: 'soft', grows: true },
  { size: 19, line: 300, before: 300, face: 'sans', grows: true },
] as const;

const heading = (level: number, rows: readonly Partial<Look>[] = sections): Look => ({
  name: `heading ${level}`,
  next: 'BodyText',
  keepNext: true,
  outline: level - 1,
  ...(rows[level - 1] ?? rows.at(-1)),
});

/**
 * Styles that look otherwise in a publication: its name is the Title, Heading 1 the title of an article among others, and
 * the sections move down.
 */
export function publicationLooks(): Partial<Record<StyleId, Look>> {
  const moved = ([1, 2, 3, 4, 5, 6] as const).map((level) => [`Heading${level}`, heading(level, [title, ...sections])]);
  return { ...Object.fromEntries(moved), Title: coverTitle };
}

/** The name of a publication on its title page, under a heavy rule. */
const coverTitle: Look = {
  name: 'Title',
  next: 'Subtitle',
  ...title,
  size: 104,
  line: 1100,
  before: 2000,
  after: 300,
  topRule: { width: 24, colour: 'ink', space: 18 },
};

/** Space inside a frame, points; and what it and its line take of the column, twips, for Word draws a frame around the text. */
export const boxSpace = 6;
const frame = boxSpace * 20 + 10;

/** Identifiers of the paragraph styles. */
export type StyleId =
  | 'Normal'
  | 'BodyText'
  | 'BodyTextFirstIndent'
  | 'Kicker'
  | 'Title'
  | 'Subtitle'
  | 'Author'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Heading6'
  | 'Date'
  | 'Quote'
  | 'IntenseQuote'
  | 'Attribution'
  | 'ListBullet'
  | 'ListNumber'
  | 'ListContinue'
  | 'Caption'
  | 'TableText'
  | 'TableHeading'
  | 'Source'
  | 'Figure'
  | 'PicturePlaceholder'
  | 'SourceCode'
  | 'HTMLPreformatted'
  | 'Verse'
  | 'Speaker'
  | 'SpeakerContinue'
  | 'ThematicBreak'
  | 'Note'
  | 'NoteContinue'
  | 'Credit'
  | 'FootnoteText'
  | 'FootnoteContinue'
  | 'Header'
  | 'Footer'
  | 'TOCHeading'
  | 'TOC1';

/** Every paragraph style, by its identifier. */
export const looks: Readonly<Record<StyleId, Look>> = {
  Normal: { name: 'Normal', size: 22, line: 300, colour: 'ink' },
  BodyText: { name: 'Body Text', align: 'both', hyphens: true },
  BodyTextFirstIndent: { name: 'Body Text First Indent', basedOn: 'BodyText', firstLine: 330, hyphens: true },
  Kicker: {
    name: 'Kicker',
    custom: true,
    next: 'Title',
    size: 17,
    face: 'sans',
    bold: true,
    caps: true,
    tracking: 14,
    colour: 'accent',
    keepNext: true,
  },
  Title: { name: 'Title', next: 'Subtitle', ...title },
  Subtitle: { name: 'Subtitle', next: 'Author', size: 27, line: 380, after: 260, colour: 'soft', keepNext: true },
  Author: {
    name: 'Author',
    custom: true,
    next: 'BodyText',
    size: 19,
    line: 300,
    face: 'sans',
    bold: true,
    grows: true,
    after: 300,
    topRule: { width: 4, colour: 'line', space: 5 },
  },
  Date: {
    name: 'Date',
    next: 'BodyText',
    size: 19,
    line: 300,
    face: 'sans',
    grows: true,
    after: 300,
    colour: 'soft',
  },
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
  Heading4: heading(4),
  Heading5: heading(5),
  Heading6: heading(6),
  Quote: { name: 'Quote', size: 21, before: 150, after: 150, left: 330, right: 330, contextual: true, hyphens: true },
  IntenseQuote: {
    name: 'Intense Quote',
    basedOn: 'Quote',
    size: 36,
    line: 450,
    italic: true,
    before: 450,
    after: 300,
    left: 0,
    right: 1200,
    keepNext: true,
    topRule: { width: 12, colour: 'accent', space: 6 },
  },
  Attribution: {
    name: 'Attribution',
    custom: true,
    basedOn: 'Quote',
    next: 'BodyText',
    size: 18,
    face: 'sans',
    colour: 'soft',
    before: 0,
    after: 150,
    left: 330,
    right: 330,
  },
  ListBullet: { name: 'List Bullet', before: 150, after: 150, left: 330, hanging: 330, contextual: true },
  ListNumber: { name: 'List Number', before: 150, after: 150, left: 330, hanging: 330, contextual: true },
  ListContinue: { name: 'List Continue', left: 330 },
  Caption: {
    name: 'caption',
    next: 'BodyText',
    size: 19,
    line: 260,
    face: 'sans',
    grows: true,
    before: 300,
    after: 100,
    keepNext: true,
  },
  TableText: { name: 'Table Text', custom: true, size: 19, line: 300, face: 'sans', grows: true },
  TableHeading: { name: 'Table Heading', custom: true, basedOn: 'TableText', bold: true, keepNext: true },
  Source: {
    name: 'Source',
    custom: true,
    next: 'BodyText',
    size: 17,
    line: 240,
    face: 'sans',
    grows: true,
    before: 80,
    after: 180,
    colour: 'soft',
  },
  Figure: { name: 'Figure', custom: true, next: 'Caption', line: 240, grows: true, before: 300 },
  PicturePlaceholder: {
    name: 'Picture Placeholder',
    custom: true,
    basedOn: 'Figure',
    size: 19,
    line: 260,
    face: 'sans',
    grows: true,
    colour: 'soft',
    left: frame,
    right: frame,
    box: 'line',
  },
  // By this name pandoc knows code.
  SourceCode: { name: 'Source Code', custom: true },
  HTMLPreformatted: {
    name: 'HTML Preformatted',
    basedOn: 'SourceCode',
    size: 17,
    line: 260,
    face: 'mono',
    before: 150,
    after: 150,
    left: frame,
    right: frame,
    fill: 'tint',
    box: 'tint',
  },
  Verse: { name: 'Verse', custom: true, before: 150, after: 150, left: 660, keepLines: true },
  Speaker: { name: 'Speaker', custom: true, before: 150, after: 150, left: 330, hanging: 330, contextual: true },
  SpeakerContinue: { name: 'Speaker Continue', custom: true, basedOn: 'Speaker', before: 0, left: 330, hanging: 0 },
  ThematicBreak: { name: 'Thematic Break', custom: true, next: 'BodyText', before: 150, after: 150, align: 'center' },
  Note: {
    name: 'Note',
    custom: true,
    size: 19,
    line: 260,
    face: 'sans',
    grows: true,
    before: 300,
    topRule: { width: 6, colour: 'accent', space: 5, between: true },
  },
  NoteContinue: { name: 'Note Continue', custom: true, size: 19, line: 260, face: 'sans', grows: true },
  Credit: {
    name: 'Credit',
    custom: true,
    size: 18,
    line: 240,
    face: 'sans',
    grows: true,
    before: 160,
    colour: 'soft',
    contextual: true,
  },
  FootnoteText: { name: 'footnote text', size: 18, line: 240, left: 240, hanging: 240, hyphens: true },
  FootnoteContinue: {
    name: 'Footnote Continue',
    custom: true,
    basedOn: 'FootnoteText',
    left: 240,
    hanging: 0,
    hyphens: true,
  },
  Header: { name: 'header', size: 17, line: 240, face: 'sans', colour: 'soft' },
  Footer: { name: 'footer', size: 17, line: 240, face: 'sans', align: 'end' },
  TOCHeading: { name: 'TOC Heading', next: 'TOC1', ...title },
  TOC1: {
    name: 'toc 1',
    size: 27,
    line: 360,
    bold: true,
    grows: true,
    before: 160,
    after: 160,
    topRule: { width: 4, colour: 'line', space: 8, between: true },
  },
};

/** The indent of a style on the leading side, in twips. */
export function leftOf(style: StyleId): number {
  const look: Look = looks[style];
  return look.left ?? 0;
}

/** The identifier of a heading style; levels beyond the sixth are the sixth. */
export function headingStyle(level: number): StyleId {
  const styles = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;
  return styles[Math.min(level, styles.length) - 1] ?? 'Heading1';
}

/** Identifier of a character style. */
export type CharacterStyleId =
  | 'Hyperlink'
  | 'FootnoteReference'
  | 'VerbatimChar'
  | 'HTMLCode'
  | 'SpeakerName'
  | 'NoteLabel';

/** Identifier of the table style. */
export type TableStyleId = 'ArticleTable';
