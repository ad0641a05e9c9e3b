/**
 * The draft of a document: what stands in it, as plain data, before it is WordprocessingML. Formatting is said in the words
 * of npm `docx`; text and structure are our own, so that printing them costs little.
 *
 * Invariant: nothing here depends on a package; relationships and numbers are those of the ledger.
 */
import type {
  IParagraphOptions,
  IRunPropertiesOptions,
  ITableCellOptions,
  ITableOptions,
  ITableRowOptions,
} from 'docx';
import type { Picture } from './picture.ts';

/** Formatting of a paragraph; what numbers it is said apart. */
export type ParagraphFormat = Omit<
  IParagraphOptions,
  'children' | 'text' | 'numbering' | 'bullet' | 'run' | 'revision'
>;

/** A stretch of one formatting (17.3.2). */
export interface Run {
  type: 'run';
  format: IRunPropertiesOptions;
  /** Text, in which a line feed breaks the line and a tab is one; or what stands in its place. */
  content: string | Element | Drawing;
}

/** An element that docx has no class for, or one with ids of our own. */
export interface Element {
  type: 'element';
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  /** What stands in it; a string is text that is not printed, such as the code of a field. */
  children: readonly (Piece | Draft | string)[];
}

/** A picture in the line. */
export interface Drawing {
  type: 'drawing';
  picture: Picture;
  /** Number of the picture in the document. */
  id: number;
  name: string;
  /** Pixels of 1/96 inch. */
  width: number;
  height: number;
  description?: string;
  title?: string;
  decorative: boolean;
}

/** What stands in a paragraph. */
export type Piece = Run | Element;

/** A paragraph (17.3.1). */
export interface Paragraph {
  type: 'paragraph';
  format: ParagraphFormat;
  /** The list that numbers it, and the level in it from 0. */
  list?: { id: number; level: number };
  children: readonly Piece[];
}

/** A table (17.4). */
export interface Table {
  type: 'table';
  format: Omit<ITableOptions, 'rows'>;
  rows: readonly TableRow[];
}

export interface TableRow {
  format: Omit<ITableRowOptions, 'children'>;
  cells: readonly TableCell[];
}

export interface TableCell {
  format: Omit<ITableCellOptions, 'children'>;
  children: readonly Paragraph[];
}

/** What stands in a document. */
export type Draft = Paragraph | Table | Element;

/** Makes a run. */
export function run(content: Run['content'], format: IRunPropertiesOptions = {}): Run {
  return { type: 'run', format, content };
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element {
  return { type: 'element', name, attributes, children };
}

const mark = (type: 'begin' | 'separate' | 'end'): Piece => run(element('w:fldChar', { 'w:fldCharType': type }));

/** Opens a field (17.16.18) whose result follows. */
export function fieldStart(code: string): Piece[] {
  return [...fieldCode(code), mark('separate')];
}

/** Closes it. */
export const fieldEnd: Piece = mark('end');

/** Makes a field with its result, or with none. */
export function field(code: string, result: readonly Piece[] = []): Piece[] {
  return [...(result.length > 0 ? fieldStart(code) : fieldCode(code)), ...result, fieldEnd];
}

const fieldCode = (code: string): Piece[] => [
  mark('begin'),
  run(element('w:instrText', { 'xml:space': 'preserve' }, [code])),
];
