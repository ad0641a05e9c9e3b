/**
 * How a language is set in Word: its fonts, sizes, emphasis and `w:lang` (ECMA-376-1 17.3.2.26, 17.3.2.20).
 *
 * Invariant: everything that depends on the writing system of a text is looked up here, by its language tag.
 */
import type { IRunPropertiesOptions } from 'docx';
import { directionOf } from '../../model/build.ts';

/** How a writing system is set where it is not set as Latin is. */
export interface Script {
  /** Factor on type sizes. */
  size: number;
  /** Factor on line heights and the space around blocks. */
  line: number;
  /** First-line indent of running text in twips, of the first paragraph too. Absent: the style's. */
  indent?: number;
  /** What stress looks like. */
  emphasis: 'italic' | 'bold' | 'dots';
  /** Styles with a size and line of their own: half-points and twips. */
  display: Readonly<Record<string, readonly [size: number, line: number]>>;
}

const latin: Script = { size: 1, line: 1, emphasis: 'italic', display: {} };

/** Right-to-left scripts: larger, with more room for marks above and below; no italics exist. */
const arabic: Script = {
  size: 12.5 / 11,
  line: 21 / 15,
  emphasis: 'bold',
  display: { Title: [56, 840], IntenseQuote: [34, 580] },
};

/** Chinese, Japanese, Korean: a square grid; stress is a dot beside each character. */
const eastAsian = (characters: number): Script => ({
  size: 10.5 / 11,
  line: 18 / 15,
  indent: characters * 210,
  emphasis: 'dots',
  display: { Title: [54, 760], IntenseQuote: [32, 540] },
});

const scripts: Readonly<Record<string, Script>> = {
  zh: eastAsian(2),
  yue: eastAsian(2),
  ja: eastAsian(1),
  ko: eastAsian(1),
};

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** How a language is set. */
export function scriptOf(language: string): Script {
  return scripts[primary(language)] ?? (directionOf(language) === 'rtl' ? arabic : latin);
}

/** Whether a language is written in East Asian characters. */
export function isEastAsian(language: string): boolean {
  return primary(language) in scripts;
}

/** The three faces of the design. */
export type Face = 'serif' | 'sans' | 'mono';

const latinFaces: Readonly<Record<Face, string>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  mono: 'Source Code Pro',
};

const eastAsianFonts: Readonly<Record<string, string>> = {
  ja: 'Noto Serif JP',
  ko: 'Noto Serif KR',
  hant: 'Noto Serif TC',
  hans: 'Noto Serif SC',
};

const complexFonts: Readonly<Record<string, string>> = {
  he: 'Noto Serif Hebrew',
  yi: 'Noto Serif Hebrew',
  hi: 'Noto Serif Devanagari',
  mr: 'Noto Serif Devanagari',
  ne: 'Noto Serif Devanagari',
  th: 'Noto Serif Thai',
};

/** A font for each of Word's four classes of characters (17.3.2.26). */
export interface Fonts {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
}

/**
 * The fonts of a face in a language.
 *
 * @param name Font of Latin, Greek and Cyrillic letters.
 */
export function fontsOf(face: Face, language: string, name: string = latinFaces[face]): Fonts {
  const tag = primary(language);
  const traditional = /-(hant|tw|hk|mo)(-|$)/i.test(language) || tag === 'yue';
  return {
    ascii: name,
    hAnsi: name,
    eastAsia: eastAsianFonts[tag] ?? eastAsianFonts[traditional ? 'hant' : 'hans'] ?? name,
    cs: complexFonts[tag] ?? 'Noto Naskh Arabic',
  };
}

/** Fonts that stand in where one is not installed: what the office suites bring along. */
export const alternativeFonts: Readonly<Record<string, string>> = {
  'Source Serif 4': 'Georgia',
  'Source Sans 3': 'Calibri',
  'Source Code Pro': 'Consolas',
  'Noto Serif SC': 'SimSun',
  'Noto Serif TC': 'PMingLiU',
  'Noto Serif JP': 'MS Mincho',
  'Noto Serif KR': 'Batang',
  'Noto Naskh Arabic': 'Times New Roman',
  'Noto Serif Hebrew': 'Times New Roman',
  'Noto Serif Devanagari': 'Mangal',
  'Noto Serif Thai': 'Angsana New',
};

/** The classes of `w:lang` that a language belongs in; `undefined` where the language is not known. */
export function wordLanguage(
  language: string,
): { value: string; eastAsia?: string; bidirectional?: string } | undefined {
  if (primary(language) === 'und') return undefined;
  return {
    value: language,
    ...(isEastAsian(language) ? { eastAsia: language } : {}),
    ...(directionOf(language) === 'rtl' ? { bidirectional: language } : {}),
  };
}

/** Run properties of stress in a language, inside a style that is itself slanted or not. */
export function emphasisOf(language: string, slanted: boolean): IRunPropertiesOptions {
  const { emphasis } = scriptOf(language);
  if (emphasis === 'bold') return { bold: true };
  return emphasis === 'dots' ? { emphasisMark: {} } : { italics: !slanted };
}
