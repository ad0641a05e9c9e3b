/**
 * The check of options at every public door: what a caller does wrong is an `OffprintError` that names the option.
 *
 * Invariant: after the check an option has the type that its interface says, also for callers without types.
 */
import { OffprintError } from './diagnostic.ts';

/**
 * What an option may be: a `typeof` name, the values that it may take, a test with its description, or a function that says
 * what is wrong with a value, and where in it.
 */
export type OptionCheck =
  | 'string'
  | 'number'
  | 'boolean'
  | 'function'
  | 'object'
  | readonly unknown[]
  | {
      /** What it should be, to go on after "expected". */
      expected: string;
      /** Whether a value is that. */
      test: (value: unknown) => boolean;
    }
  | ((value: unknown) => string | undefined);

/**
 * Checks options against a table of what each may be. An option that the table lacks is let through: it may be another
 * exporter's.
 *
 * @throws OffprintError `option/invalid` with the name of the first option that is wrong.
 */
export function checkOptions(options: unknown, checks: Readonly<Record<string, OptionCheck>>): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OffprintError('option/invalid', `options: expected an object, got ${nameOf(options)}`, {
      option: 'options',
    });
  }
  for (const [option, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, option) ? checks[option] : undefined;
    const fault = value === undefined || check === undefined ? undefined : faultOf(value, check);
    if (fault !== undefined) throw new OffprintError('option/invalid', `${option}${fault}`, { option });
  }
}

/** What is wrong with a value: a sentence that goes on after the name of the option. */
function faultOf(value: unknown, check: OptionCheck): string | undefined {
  if (typeof check === 'function') return check(value);
  return fits(value, check) ? undefined : `: expected ${expectation(check)}, got ${nameOf(value)}`;
}

type PlainCheck = Exclude<OptionCheck, (value: unknown) => unknown>;

function fits(value: unknown, check: PlainCheck): boolean {
  if (typeof check === 'string') return typeof value === check && value !== null && !Number.isNaN(value);
  return 'test' in check ? check.test(value) : check.includes(value);
}

function expectation(check: PlainCheck): string {
  if (typeof check === 'string') return `a value of type ${check}`;
  return 'test' in check ? check.expected : `one of ${check.map((value) => JSON.stringify(value)).join(', ')}`;
}

/** Names a value that is not what it should be, in a few words. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object') return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** A BCP 47 language tag, well-formed as far as RFC 5646's grammar of subtags goes. */
export const languageTag: OptionCheck = {
  expected: 'a BCP 47 language tag',
  test: (value) => typeof value === 'string' && languageTagPattern.test(value),
};

/** Same as the `@pattern` of `Article.language`. */
export const languageTagPattern: RegExp = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
