/**
 * The look of every paragraph style: its name, its type, its space. The names of built-in styles are Word's own, by which
 * its menus and other readers know them.
 *
 * Invariant: a style that a writer can name stands in this table; `StyleId` is made of it.
 */
import { type Face, scriptOf } from './script.ts';

/** Colours, all at least 4.5:1 on white where they colour text. */
export const colours = {
  ink: '1A1A1A',
  soft: '55524E',
  accent: '9A2617',
  line: '8A857E',
  hair: 'C9C5BF',
  tint: 'F5F3EF',
} as const;

/** What a style sets. Lengths are twips, sizes half-points, widths of lines eighths of a point. */
export interface Look {
  /** Name in Word's style pane. */
  name: string;
  /** Style that it takes the rest from. Default: Normal; absent on Normal. */
  basedOn?: string;
  /** Style of the paragraph that is typed after one of this style. Default: the same. */
  next?: string;
  /** Whether Word has no style of this name. */
  custom?: true;
  size?: number;
  line?: number;
  /** Whether lines may grow with their content. Default: exactly `line` high. */
  grows?: true;
  before?: number;
  after?: number;
  face?: Face;
  bold?: boolean;
  italic?: true;
  colour?: string;
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
  align?: 'both' | 'center' | 'end';
  /** Whether words may be divided. Default: false but in running text. */
  hyphens?: true;
  topRule?: { width: number; colour: string; space: number; between?: true };
  /** Colour of a frame. */
  box?: string;
  /** Colour of the ground. */
  fill?: string;
}

const title = { size: 58, line: 680, before: 40, after: 180, bold: true, tracking: -7, keepNext: true } as const;

/** Looks of section headings, the highest first. */
const sections = [
  { size: 27, line: 300, before: 450, after: 150, bold: true, grows: true },
  { size: 23, line: 300, before: 300, bold: true, italic: true, grows: true },
  { size: 19, line: 300, before: 300, bold: true, face: 'sans', grows: true },
  { size: 19, line: 300, before: 300, bold: true, face: 'sans', colour: colours.soft, grows: true },
  { size: 19, line: 300, before: 300, face: 'sans', grows: true },
] as const;

/**
 * The look of a heading style.
 *
 * @param publication Whether Heading 1 is the title of an article among others: it looks like one, and the rest move down.
 */
export function headingLook(level: number, publication: boolean): Look {
  const rows: readonly Partial<Look>[] = publication ? [title, ...sections] : sections;
  const frame = { name: `heading ${level}`, next: 'BodyText', keepNext: true, outline: level - 1 };
  return { ...frame, ...(rows[level - 1] ?? rows.at(-1)) };
}

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
  | 'HTMLPreformatted'
  | 'Verse'
  | 'Speaker'
  | 'ThematicBreak'
  | 'Note'
  | 'NoteContinue'
  | 'Credit'
  | 'FootnoteText'
  | 'Footer';

/** Every paragraph style, by its identifier. */
export const looks: Readonly<Record<StyleId, Look>> = {
  Normal: { name: 'Normal', size: 22, line: 300, colour: colours.ink },
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
    colour: colours.accent,
    keepNext: true,
  },
  Title: { name: 'Title', next: 'Subtitle', ...title },
  Subtitle: { name: 'Subtitle', next: 'Author', size: 27, line: 380, after: 260, colour: colours.soft, keepNext: true },
  Author: {
    name: 'Author',
    custom: true,
    next: 'BodyText',
    size: 19,
    face: 'sans',
    bold: true,
    grows: true,
    after: 300,
    topRule: { width: 4, colour: colours.line, space: 5 },
  },
  Date: {
    name: 'Date',
    next: 'BodyText',
    size: 19,
    face: 'sans',
    grows: true,
    after: 300,
    colour: colours.soft,
  },
  Heading1: headingLook(1, false),
  Heading2: headingLook(2, false),
  Heading3: headingLook(3, false),
  Heading4: headingLook(4, false),
  Heading5: headingLook(5, false),
  Heading6: headingLook(6, false),
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
    topRule: { width: 12, colour: colours.accent, space: 6 },
  },
  Attribution: {
    name: 'Attribution',
    custom: true,
    basedOn: 'Quote',
    next: 'BodyText',
    size: 18,
    face: 'sans',
    colour: colours.soft,
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
  TableText: { name: 'Table Text', custom: true, size: 19, face: 'sans', grows: true },
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
    colour: colours.soft,
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
    colour: colours.soft,
    box: colours.line,
  },
  HTMLPreformatted: {
    name: 'HTML Preformatted',
    size: 17,
    line: 260,
    face: 'mono',
    before: 150,
    after: 150,
    fill: colours.tint,
    box: colours.tint,
  },
  Verse: { name: 'Verse', custom: true, before: 150, after: 150, left: 660, keepLines: true },
  Speaker: { name: 'Speaker', custom: true, before: 150, after: 150, left: 330, hanging: 330, contextual: true },
  ThematicBreak: { name: 'Thematic Break', custom: true, next: 'BodyText', before: 150, after: 150, align: 'center' },
  Note: {
    name: 'Note',
    custom: true,
    size: 19,
    line: 260,
    face: 'sans',
    grows: true,
    before: 300,
    topRule: { width: 6, colour: colours.accent, space: 5, between: true },
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
    colour: colours.soft,
    contextual: true,
  },
  FootnoteText: { name: 'footnote text', size: 18, line: 240, left: 240, hanging: 240, hyphens: true },
  Footer: { name: 'footer', size: 17, line: 240, face: 'sans', bold: true, align: 'end' },
};

/** The indent of a style on the leading side, in twips. */
export function leftOf(style: StyleId): number {
  const look: Look = looks[style];
  return look.left ?? 0;
}

/** Whether the first line of a style stands out, for a number or a name. */
export function hangs(style: StyleId): boolean {
  const look: Look = looks[style];
  return look.hanging !== undefined;
}

/** Whether text of a style is slanted by itself, so that stress stands upright in it. */
export function isSlanted(style: StyleId, language: string): boolean {
  const look: Look = looks[style];
  return look.italic === true && scriptOf(language).emphasis === 'italic';
}

/** The identifier of a heading style; levels beyond the sixth are the sixth. */
export function headingStyle(level: number): StyleId {
  const styles = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;
  return styles[Math.min(level, styles.length) - 1] ?? 'Heading1';
}

/** Identifier of a character style. */
export type CharacterStyleId = 'Hyperlink' | 'FootnoteReference' | 'HTMLCode' | 'SpeakerName' | 'NoteLabel';

/** Identifier of the table style. */
export const tableStyle = 'ArticleTable';
