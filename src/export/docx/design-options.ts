/**
 * The check of what a caller may say of the design: paper, margins, theme.
 *
 * Invariant: after the check every length is a finite number that Word takes, every colour is one, and every key is known: a
 * misspelt one would be left out in silence.
 */
import { OffprintError } from '../../model/diagnostic.ts';
import { nameOf } from '../../model/options.ts';
import type { DesignChoice, DocxStyle, DocxTheme } from './design.ts';
import { type Align, colours, looks } from './look.ts';
import { least, pageOf } from './page.ts';
import type { Face } from './script.ts';

/** What a value may be: a description of it, and the test. */
type Check = readonly [expected: string, test: (value: unknown) => boolean];
type Checks<Of> = Readonly<Record<keyof Of & string, Check>>;

const oneOf = (values: readonly string[]): Check => [
  `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  (value) => typeof value === 'string' && values.includes(value),
];
const points = (from: number, to: number): Check => [
  `a number of points from ${from} to ${to}`,
  (value) => typeof value === 'number' && value >= from && value <= to,
];
const flag: Check = ['true or false', (value) => typeof value === 'boolean'];
const anything: Check = ['an object', (value) => typeof value === 'object' && value !== null];
// Word takes 31 characters of a font's name (17.8.3.10).
const font: Check = [
  'the name of a font, 31 characters at most',
  (value) => typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,31}$/u.test(value),
];
const color: Check = ['a colour as #rrggbb', (value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)];

const faces = ['serif', 'sans', 'mono'] as const satisfies readonly Face[];
const aligns = ['start', 'end', 'center', 'both'] as const satisfies readonly Align[];
const names = Object.keys(colours);
const all = (keys: readonly string[], check: Check): Record<string, Check> =>
  Object.fromEntries(keys.map((key) => [key, check]));

/** Largest page, 22 inches (17.6.13). */
const largest = 1584;
const paperChecks: Checks<{ width: number; height: number }> = {
  width: points(144, largest),
  height: points(144, largest),
};
const marginChecks = all(['top', 'bottom', 'left', 'right'], points(0, largest));
const styleChecks: Checks<DocxStyle> = {
  size: points(1, 1638),
  leading: points(1, largest),
  before: points(0, largest),
  after: points(0, largest),
  face: oneOf(faces),
  bold: flag,
  italic: flag,
  color: oneOf(names),
  align: oneOf(aligns),
};
const themeChecks: Checks<DocxTheme> = { colors: anything, faces: anything, styles: anything };

/**
 * Checks the options of the design.
 *
 * @throws OffprintError `option/invalid` that names the first value that is wrong.
 */
export function checkDesign({ pageSize = 'a4', margins, theme }: DesignChoice): void {
  if (typeof pageSize === 'object') {
    checkAll(pageSize, 'pageSize', paperChecks);
    for (const side of ['width', 'height'] as const) checkValue(pageSize[side], `pageSize.${side}`, paperChecks[side]);
  } else checkValue(pageSize, 'pageSize', oneOf(['a4', 'letter', 'a5']), ' or { width, height }');
  if (margins !== undefined) checkAll(margins, 'margins', marginChecks);
  if (theme !== undefined) checkTheme(theme);
  const { width, height, left, right, top, bottom } = pageOf(pageSize, margins);
  if (width - left - right < least || height - top - bottom < least)
    throw new OffprintError('option/invalid', 'margins: less than an inch is left for text', { option: 'margins' });
}

function checkTheme(theme: DocxTheme): void {
  checkAll(theme, 'theme', themeChecks);
  if (theme.colors !== undefined) checkAll(theme.colors, 'theme.colors', all(names, color));
  if (theme.faces !== undefined) checkAll(theme.faces, 'theme.faces', all(faces, font));
  if (theme.styles === undefined) return;
  checkAll(theme.styles, 'theme.styles', all(Object.keys(looks), anything));
  for (const [name, style] of Object.entries(theme.styles)) {
    if (style !== undefined) checkAll(style, `theme.styles.${name}`, styleChecks);
  }
}

function checkAll(values: object, path: string, checks: Readonly<Record<string, Check>>): void {
  if (Object.prototype.toString.call(values) !== '[object Object]') throw invalid(path, 'an object', values);
  for (const [key, value] of Object.entries(values)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) throw invalid(`${path}.${key}`, `one of ${Object.keys(checks).join(', ')}`, key);
    if (value !== undefined) checkValue(value, `${path}.${key}`, check);
  }
}

function checkValue(value: unknown, path: string, [expected, test]: Check, more = ''): void {
  if (!test(value)) throw invalid(path, expected + more, value);
}

/** The option that is wrong is the first name of the path. */
function invalid(path: string, expected: string, value: unknown): OffprintError {
  const [option = path] = path.split('.');
  return new OffprintError('option/invalid', `${path}: expected ${expected}, got ${nameOf(value)}`, { option });
}
