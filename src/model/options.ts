/**
 * The check of options at every public door: what a caller does wrong is an `OffprintError` that names the option.
 *
 * Invariant: after the check an option has the type that its interface says, also for callers without types.
 */
import { OffprintError } from './diagnostic.ts';
import { nearest } from './nearest.ts';

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
 * Checks options against a table of what each may be.
 *
 * @param names Whether an option must be in the table: a misspelt one would be passed over in silence. `any` where others may
 * be somebody else's.
 * @throws OffprintError `option/invalid` with the name of the first option that is wrong.
 */
export function checkOptions(
  options: unknown,
  checks: Readonly<Record<string, OptionCheck>>,
  names: 'known' | 'any' = 'known',
): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OffprintError('option/invalid', `options: expected an object, got ${nameOf(options)}`, {
      option: 'options',
    });
  }
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const check = Object.hasOwn(checks, option) ? checks[option] : undefined;
    if (check === undefined && names === 'any') continue;
    const fault = check === undefined ? unknownOf(option, Object.keys(checks)) : faultOf(value, check);
    if (fault !== undefined) throw new OffprintError('option/invalid', `${option}${fault}`, { option });
  }
}

/** Says that there is no such name, and which one is near, or which there are. */
export function unknownOf(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return `: there is no such option; ${near === undefined ? `known are ${names.join(', ')}` : `did you mean ${near}?`}`;
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

/** An object with members of its own: a list or a Map, which would be taken for a record of nothing, is none. */
export const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** Names a value that is not what it should be, in a few words. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object') return nameOfObject(Object.prototype.toString.call(value).slice(8, -1));
  return typeof value === 'function' ? 'a function' : String(value);
}

/** Names an object by its kind, and says what to do with one that holds what was asked for. */
function nameOfObject(kind: string): string {
  if (kind === 'Uint8Array') return 'bytes';
  if (kind === 'ArrayBuffer') return 'an ArrayBuffer (make bytes of it: new Uint8Array(buffer))';
  if (kind === 'Promise') return 'a promise (await it)';
  return kind === 'Object' ? 'an object' : `a ${kind.slice(0, 40)}`;
}

/**
 * A check of an object by a table of its members.
 *
 * @param needed Members that must be there.
 */
export const membersOf =
  (
    checks: Readonly<Record<string, OptionCheck>>,
    needed: readonly string[],
  ): ((value: unknown) => string | undefined) =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `: expected an object with ${needed.join(' and ')}, got ${nameOf(value)}`;
    }
    const members: Readonly<Record<string, unknown>> = { ...value };
    for (const name of new Set([...needed, ...Object.keys(members)])) {
      const member = members[name];
      if (member === undefined && !needed.includes(name)) continue;
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      const fault = check === undefined ? unknownOf(name, Object.keys(checks)) : faultOf(member, check);
      if (fault !== undefined) return `.${name}${fault}`;
    }
    return undefined;
  };

/** A check of a list, each of whose items is checked by a function. */
export const listOf =
  (item: (value: unknown) => string | undefined): ((value: unknown) => string | undefined) =>
  (value) => {
    if (!Array.isArray(value)) return `: expected a list, got ${nameOf(value)}`;
    for (const [index, each] of value.entries()) {
      const fault = item(each);
      if (fault !== undefined) return `[${index}]${fault}`;
    }
    return undefined;
  };

/** Bytes of what an option takes. */
export const bytesOf = (what: string): OptionCheck => ({
  expected: `the bytes of ${what}`,
  test: (value) => value instanceof Uint8Array,
});

/**
 * A BCP 47 language tag, well-formed as far as RFC 5646's grammar of subtags goes. It allows for languages of 4 to 8 letters,
 * of which none is registered: "english" is the name of one.
 */
export const languageTag: OptionCheck = {
  expected: 'a BCP 47 language tag, such as "en" or "pt-BR"',
  test: (value) => typeof value === 'string' && languageTagPattern.test(value) && !/^[a-z]{4,}/i.test(value),
};

/** Same as the `@pattern` of `Article.language`. */
export const languageTagPattern: RegExp = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
