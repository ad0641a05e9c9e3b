/**
 * The check of what a caller may say of the look: paper, margins, theme.
 *
 * Invariant: after the check every length is a finite number in a range that a page can be set in, every colour is one, and
 * every key is known: a misspelt one would be left out in silence.
 */
import { OffprintError } from '../../model/diagnostic.ts';
import { nameOf } from '../../model/options.ts';
import type { PdfFont } from './fonts.ts';
import { looks } from './looks.ts';
import type { LookChoice, PdfStyle, PdfTheme, Role } from './theme.ts';

/** What a value may be: a description of it, and the test. */
type Check = readonly [expected: string, test: (value: unknown) => boolean];
type Checks<Of> = Readonly<Record<keyof Of & string, Check>>;

const oneOf = (values: readonly string[]): Check => [
  `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  (value) => typeof value === 'string' && values.includes(value),
];
const points = (least: number, most: number, what = 'points'): Check => [
  `a number of ${what} from ${least} to ${most}`,
  (value) => typeof value === 'number' && value >= least && value <= most,
];
const flag: Check = ['true or false', (value) => typeof value === 'boolean'];
const text: Check = ['the name of a font family', (value) => typeof value === 'string' && value !== ''];
const color: Check = ['a colour as #rrggbb', (value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)];

const roles = ['serif', 'sans', 'mono'] as const satisfies readonly Role[];
const colors = Object.keys(looks.reading.colors);
const all = (names: readonly string[], check: Check): Record<string, Check> =>
  Object.fromEntries(names.map((name) => [name, check]));

/** Largest page that all readers show (ISO 32000-1, annex C). */
const largest = 14_400;
const paperChecks: Checks<{ width: number; height: number }> = {
  width: points(72, largest),
  height: points(72, largest),
};
const marginChecks = all(['top', 'bottom', 'left', 'right'], points(0, largest));
const styleChecks: Checks<PdfStyle> = {
  size: points(2, 300),
  leading: points(2, 600),
  face: oneOf(roles),
  weight: points(1, 1000, 'weight'),
  italic: flag,
  color: oneOf(colors),
  tracking: points(-0.5, 2, 'em'),
};

/**
 * Checks the options of the look.
 *
 * @throws OffprintError `option/invalid` that names the first value that is wrong, or a family that `fonts` lacks.
 */
export function checkLook({ pageSize, margins, theme }: LookChoice, fonts: readonly PdfFont[]): void {
  if (typeof pageSize === 'object') {
    checkAll(pageSize, 'pageSize', paperChecks);
    for (const side of ['width', 'height'] as const) checkValue(pageSize[side], `pageSize.${side}`, paperChecks[side]);
  } else checkValue(pageSize, 'pageSize', oneOf(['a4', 'letter', 'a5']), ' or { width, height }');
  if (margins !== undefined) checkAll(margins, 'margins', marginChecks);
  if (typeof theme === 'object') checkTheme(theme, fonts);
  else checkValue(theme, 'theme', oneOf(Object.keys(looks)), ' or a theme of your own');
}

function checkTheme(theme: PdfTheme, fonts: readonly PdfFont[]): void {
  const families = new Set(fonts.map(({ family }) => family));
  const anything: Check = ['an object', () => true];
  checkAll(theme, 'theme', {
    base: oneOf(Object.keys(looks)),
    colors: anything,
    faces: anything,
    leading: points(4, 600),
    styles: anything,
  } satisfies Checks<PdfTheme>);
  if (theme.colors !== undefined) checkAll(theme.colors, 'theme.colors', all(colors, color));
  if (theme.faces !== undefined) checkAll(theme.faces, 'theme.faces', all(roles, text));
  for (const [role, family] of Object.entries(theme.faces ?? {})) {
    if (family === undefined || families.has(family)) continue;
    throw invalid(`theme.faces.${role}`, 'the family of one of the fonts that are given', family);
  }
  if (theme.styles === undefined) return;
  checkAll(theme.styles, 'theme.styles', all(Object.keys(looks.reading.styles), anything));
  for (const [name, style] of Object.entries(theme.styles))
    if (style !== undefined) checkAll(style, `theme.styles.${name}`, styleChecks);
}

/** Checks that a value is an object, its keys and their values. */
function checkAll(value: unknown, path: string, checks: Readonly<Record<string, Check>>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'an object', value);
  for (const [key, part] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) throw invalid(path, `only ${Object.keys(checks).join(', ')}`, key);
    if (part !== undefined) checkValue(part, `${path}.${key}`, check);
  }
}

function checkValue(value: unknown, path: string, [expected, test]: Check, more = ''): void {
  if (!test(value)) throw invalid(path, `${expected}${more}`, value);
}

function invalid(path: string, expected: string, value: unknown): OffprintError {
  const [option = path] = path.split('.');
  return new OffprintError('option/invalid', `${path}: expected ${expected}, got ${nameOf(value)}`, { option });
}
