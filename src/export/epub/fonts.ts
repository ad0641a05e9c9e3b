/**
 * Fonts that a book brings along (EPUB 3.3, 3.2, core media types: TrueType, OpenType, WOFF, WOFF2).
 *
 * Invariant: what a font is is read from its bytes, and a family's name cannot end the string that it stands in.
 */
import { OffprintError } from '../../model/diagnostic.ts';
import { nameOf, type OptionCheck } from '../../model/options.ts';
import type { BookFile } from './engine.ts';

/** A font that a book brings along. Whether you may embed it is for its licence to say. */
export interface EpubFont {
  /** Name of the family; several fonts of one family are its weights and styles. */
  family: string;
  /** Bytes of a TTF, OTF, WOFF or WOFF2 file. They are embedded whole: a font with fewer letters makes a smaller book. */
  data: Uint8Array;
  /** Default: `'normal'`. */
  style?: 'normal' | 'italic';
  /** Weight, 1 to 1000. Default: 400. */
  weight?: number;
  /**
   * What it is for: the text (`'serif'`, default), what stands around it (`'sans'`: bylines, captions, tables, notes), or
   * code (`'mono'`). Families of one role follow each other in the order given, so that one has what another lacks.
   */
  role?: 'serif' | 'sans' | 'mono';
}

/** Check of the option. */
export const fontsCheck: OptionCheck = {
  expected: 'a list of fonts, each with family and data',
  test: (value) => Array.isArray(value) && value.every(isFont),
};

function isFont(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { family, data, style, weight, role }: Partial<Record<keyof EpubFont, unknown>> = value;
  return (
    typeof family === 'string' &&
    family.trim() !== '' &&
    data instanceof Uint8Array &&
    (style === undefined || style === 'normal' || style === 'italic') &&
    (weight === undefined || (typeof weight === 'number' && weight >= 1 && weight <= 1000)) &&
    (role === undefined || role === 'serif' || role === 'sans' || role === 'mono')
  );
}

/** First four bytes of each kind. */
const kinds: Readonly<Record<string, { mediaType: string; extension: string }>> = {
  '\0\u0001\0\0': { mediaType: 'font/ttf', extension: '.ttf' },
  true: { mediaType: 'font/ttf', extension: '.ttf' },
  OTTO: { mediaType: 'font/otf', extension: '.otf' },
  wOFF: { mediaType: 'font/woff', extension: '.woff' },
  wOF2: { mediaType: 'font/woff2', extension: '.woff2' },
};

/** A font as a file of the book. */
export interface BookFont extends BookFile {
  mediaType: string;
  font: EpubFont;
}

/**
 * Places fonts in the book.
 *
 * @throws OffprintError `font/unusable` for bytes that are no font of a kind that books may have.
 */
export function placeFonts(fonts: readonly EpubFont[]): BookFont[] {
  return fonts.map((font, index) => {
    const kind = kinds[String.fromCharCode(...font.data.subarray(0, 4))];
    if (!kind) {
      const reason = `fonts: ${nameOf(font.family)} is no TTF, OTF, WOFF or WOFF2 file`;
      throw new OffprintError('font/unusable', reason, { option: 'fonts' });
    }
    return { path: `fonts/f${index + 1}${kind.extension}`, content: font.data, mediaType: kind.mediaType, font };
  });
}

/** The families of each role, as values of `font-family`; each ends with the generic one. */
export type Families = Readonly<Record<'serif' | 'sans' | 'mono', string>>;

/** The families that a stylesheet names. */
export function familiesOf(fonts: readonly BookFont[]): Families {
  const of = (role: 'serif' | 'sans' | 'mono', generic: string): string => {
    const own = fonts.filter(({ font }) => (font.role ?? 'serif') === role).map(({ font }) => cssString(font.family));
    return [...new Set(own), generic].join(', ');
  };
  return { serif: of('serif', 'serif'), sans: of('sans', 'sans-serif'), mono: of('mono', 'monospace, monospace') };
}

/** Prints the rules that load fonts. */
export function printFaces(fonts: readonly BookFont[]): string {
  return fonts
    .map(({ path, font: { family, style = 'normal', weight = 400 } }) => {
      const about = `font-weight: ${weight}; font-style: ${style}`;
      return `@font-face { font-family: ${cssString(family)}; src: url(${path}); ${about} }\n`;
    })
    .join('');
}

/** A string of CSS (CSS Syntax 3, 4.3.5), its signs escaped. */
function cssString(text: string): string {
  const escaped = text.trim().replace(/[^\p{L}\p{N} _-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `'${escaped}'`;
}
