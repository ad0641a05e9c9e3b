/**
 * Settings of single formats on the command line: the look, paper, margins and standard of the PDF, paper and margins of the
 * DOCX, the opening of the EPUB, the lines and signs of plain text, and fonts as PDF and EPUB take them.
 *
 * A format's table says which settings it takes, and how a word becomes the value of an option of its exporter. Lengths are
 * points, or have one of the units below. Invariant: a word that is not understood gives no value, so that it is refused
 * before anything is written.
 */
import type { PageSize as DocxPageSize } from '../docx.ts';
import type { EpubFont } from '../epub.ts';
import type { TextOptions } from '../export/plain-text/index.ts';
import type { PageSize, PdfFont, PdfMargins, PdfOpening, PdfStandard, ThemeName } from '../pdf.ts';

/** The settings, as their options are named. */
export const settingNames = [
  'theme',
  'page-size',
  'margins',
  'standard',
  'opening',
  'width',
  'links',
  'notes',
  'emphasis',
  'headings',
  'eol',
  'flowed',
  'ascii',
  'profile',
] as const;

export type SettingName = (typeof settingNames)[number];

/** A setting of a format. */
export interface Setting<Value = unknown> {
  /** The exporter's option. */
  option: string;
  /** What it takes, to be told to who gave something else. */
  expected: string;
  /** The option's value for a word; `undefined` if the word is none. */
  read: (word: string) => Value | undefined;
}

export type Settings = Readonly<Partial<Record<SettingName, Setting>>>;

/** A setting that takes one of some words, each with its value. */
function choice<Value>(option: string, values: Readonly<Record<string, Value>>): Setting<Value> {
  const words = Object.keys(values);
  return {
    option,
    expected: `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
    read: (word) => (Object.hasOwn(values, word) ? values[word] : undefined),
  };
}

/** A value that is its own word. */
const same = <Word extends string>(...words: Word[]): Record<Word, Word> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

/** Points of a unit of length. */
const units = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72 } as const;

const unitOf = (unit: string | undefined): keyof typeof units | undefined =>
  unit === 'pt' || unit === 'mm' || unit === 'cm' || unit === 'in' ? unit : undefined;

/** A length in points; without a unit of its own it has the one that is handed over. */
function lengthOf(word: string, unit: keyof typeof units = 'pt'): number | undefined {
  const [, digits, own] = /^(\d+(?:\.\d+)?)(pt|mm|cm|in)?$/.exec(word.trim()) ?? [];
  if (digits === undefined) return undefined;
  return Number((Number(digits) * units[unitOf(own) ?? unit]).toFixed(3));
}

/** Names of paper, or width and height with one unit or two, such as 148x210mm. */
function paper(named: Setting<PageSize>): Setting<PageSize> {
  const read = (word: string): PageSize | undefined => {
    const name = named.read(word);
    if (name !== undefined) return name;
    const [first = '', second = '', ...more] = word.split(/[x×]/);
    const unit = unitOf(/[a-z]+$/.exec(second.trim())?.[0]);
    const [width, height] = [lengthOf(first, unit), lengthOf(second)];
    return width === undefined || height === undefined || more.length > 0 ? undefined : { width, height };
  };
  return { option: named.option, expected: `${named.expected}, or a size such as 148x210mm`, read };
}

/** One margin for all sides, two for those at head and foot and those beside, or four from the head on with the clock. */
function readMargins(word: string): PdfMargins | undefined {
  const lengths = word.split(',').flatMap((length) => lengthOf(length) ?? []);
  if (lengths.length !== word.split(',').length || ![1, 2, 4].includes(lengths.length)) return undefined;
  const [top = 0, right = top, bottom = top, left = right] = lengths;
  return { top, right, bottom, left };
}

const margins: Setting<PdfMargins> = {
  option: 'margins',
  expected: 'a length such as 20mm for all sides, or four: top,right,bottom,left',
  read: readMargins,
};

const opening = choice<PdfOpening>('opening', { plain: 'plain', 'small-caps': 'smallCaps', 'drop-cap': 'dropCap' });

/** Settings of the PDF. */
export const pdfSettings: Settings = {
  theme: choice<ThemeName>('theme', same('reading', 'newsprint')),
  'page-size': paper(choice<PageSize>('pageSize', same('a4', 'letter', 'a5'))),
  margins,
  standard: choice<PdfStandard>('standard', same('ua1', 'ua2')),
  opening,
};

/** Settings of the EPUB. */
export const epubSettings: Settings = { opening };

/** Settings of the DOCX. */
export const docxSettings: Settings = {
  'page-size': paper(choice<DocxPageSize>('pageSize', same('a4', 'letter', 'a5'))),
  margins,
};

/** Settings of plain text. Those that stand alone on the command line are given as the word `yes`. */
export const textSettings: Settings = {
  width: {
    option: 'width',
    expected: 'a whole number of columns, or none',
    read: (word) => (word === 'none' ? word : /^[1-9]\d{0,4}$/.test(word) ? Number(word) : undefined),
  },
  links: choice<TextOptions['links']>('links', same('none', 'inline', 'notes')),
  notes: choice<TextOptions['notes']>('notes', same('end', 'inline')),
  emphasis: choice<TextOptions['emphasis']>('emphasis', same('none', 'asterisks')),
  headings: choice<TextOptions['headings']>('headings', same('plain', 'underlined', 'capitals')),
  eol: choice<TextOptions['eol']>('eol', same('lf', 'crlf')),
  flowed: choice<boolean>('flowed', { yes: true }),
  ascii: choice<boolean>('ascii', { yes: true }),
  profile: {
    option: 'profile',
    expected: 'readback',
    read: (word) => (word === 'readback' ? word : undefined),
  },
};

/** A file of a font. */
export interface FontFile {
  /** Its name without folder and ending. */
  name: string;
  /** What stands after the `#`. */
  family?: string;
  data: Uint8Array;
}

/** Fonts as the PDF takes them: what has no name is called by its file. */
export const pdfFonts = (files: readonly FontFile[]): PdfFont[] =>
  files.map(({ name, family = name, data }) => ({ family, data }));

/** Fonts as the EPUB takes them: what has no name says its own. */
export const epubFonts = (files: readonly FontFile[]): EpubFont[] =>
  files.map(({ family, data }) => (family === undefined ? { data } : { family, data }));
