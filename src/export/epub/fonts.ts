/**
 * Fonts that a book brings along (EPUB 3.3, 3.2, core media types: TrueType, OpenType, WOFF, WOFF2).
 *
 * Invariant: what a font is is read from its bytes, and a family's name cannot end the string that it stands in.
 */
import { OffprintError } from '../../model/diagnostic.ts';
import { bytesOf, listOf, membersOf, type OptionCheck } from '../../model/options.ts';
import type { BookFile } from './engine.ts';
import { type FontFacts, readFontFile } from './font-file.ts';

/** A font that a book brings along. */
export interface EpubFont {
  /**
   * Name of the family; several fonts of one family are its weights and styles. Default: what the font says of itself. One in
   * WOFF2, which nothing here unpacks, has to be named.
   */
  family?: string;
  /**
   * Bytes of a TTF, OTF, WOFF or WOFF2 file, variable ones too, 32 MB at most. They are embedded whole: a font with fewer
   * letters makes a smaller book. One whose licence forbids it (`fsType`) is refused.
   */
  data: Uint8Array;
  /** Upright or slanted. Default: what the font says of itself; `'normal'` for WOFF2. */
  style?: 'normal' | 'italic';
  /** Weight, 1 to 1000. Default: what the font says of itself, for a variable one all that it has; 400 for WOFF2. */
  weight?: number;
  /**
   * What it is for: the text (`'serif'`, default), what stands around it (`'sans'`: bylines, captions, tables, notes), or
   * code (`'mono'`). Families of one role follow each other in the order given, so that one has what another lacks.
   */
  role?: 'serif' | 'sans' | 'mono';
}

const fontChecks: Readonly<Record<keyof EpubFont, OptionCheck>> = {
  family: { expected: 'the name of a family', test: (value) => typeof value === 'string' && value.trim() !== '' },
  data: bytesOf('a font'),
  style: ['normal', 'italic'],
  weight: {
    expected: 'a number from 1 to 1000',
    test: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
  },
  role: ['serif', 'sans', 'mono'],
};

/** Check of the option. */
export const fontsCheck: OptionCheck = listOf(membersOf(fontChecks, ['data']));

/** Bytes of a font at most: those of Chinese, Japanese and Korean together have 24 MB. */
const mostOfFont = 32_000_000;

/** A font as a file of the book. */
export interface BookFont extends BookFile {
  mediaType: string;
  family: string;
  weight: string;
  style: 'normal' | 'italic';
  role: 'serif' | 'sans' | 'mono';
}

/**
 * Places fonts in the book.
 *
 * @throws OffprintError `font/unusable` for bytes that are no font that books may have.
 */
export function placeFonts(fonts: readonly EpubFont[]): BookFont[] {
  return fonts.map(({ data, role = 'serif', ...given }, index) => {
    const facts = factsOf(data, given.family ?? `${index + 1}`);
    const family = given.family ?? facts.family;
    if (family === undefined) throw unusable(`${index + 1}`, 'it does not say the name of its family; give it one');
    return {
      ...{ path: `fonts/f${index + 1}${facts.extension}`, content: data, mediaType: facts.mediaType, family, role },
      weight: `${given.weight ?? facts.weight ?? 400}`,
      style: given.style ?? facts.style ?? 'normal',
    };
  });
}

function factsOf(data: Uint8Array, name: string): FontFacts {
  const refuse = (reason: string): never => {
    throw unusable(name, reason);
  };
  if (data.length > mostOfFont) refuse(`it has more than ${mostOfFont / 1_000_000} MB`);
  return readFontFile(data, refuse);
}

function unusable(name: string, reason: string): OffprintError {
  return new OffprintError('font/unusable', `The font "${name}" cannot be used: ${reason}`, { option: 'fonts' });
}

/** The families of each role, as values of `font-family`; each ends with the generic one. */
export type Families = Readonly<Record<'serif' | 'sans' | 'mono', string>>;

/** The families that a stylesheet names. */
export function familiesOf(fonts: readonly BookFont[]): Families {
  const of = (role: 'serif' | 'sans' | 'mono', generic: string): string => {
    const own = fonts.filter((font) => font.role === role).map(({ family }) => cssString(family));
    return [...new Set(own), generic].join(', ');
  };
  return { serif: of('serif', 'serif'), sans: of('sans', 'sans-serif'), mono: of('mono', 'monospace, monospace') };
}

/** Prints the rules that load fonts. */
export function printFaces(fonts: readonly BookFont[]): string {
  return fonts
    .map(({ path, family, style, weight }) => {
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
