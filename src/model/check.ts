/**
 * Checks of data that came from outside: each takes a value, tells what is wrong with it, and gives back what can be kept.
 *
 * Invariant: a value without a fault comes back as it is; what comes back of a faulty one fits. A check says one thing a
 * fault, and never throws.
 */
import type { RuleId } from './diagnostic.ts';
import { nameOf } from './options.ts';
import { pointerTo } from './pointer.ts';

/** Takes what is wrong with the value that a JSON Pointer names. Default rule: `json/schema`. */
export type Fault = (path: string, reason: string, rule?: RuleId) => void;

/** Checks a value; `undefined` where nothing of it can be kept. */
export type Check<Value> = (value: unknown, path: string, fault: Fault) => Value | undefined;

/** A member that must be there, and what stands in for it. Without a stand-in its object cannot be kept. */
export interface Needed<Value> {
  readonly check: Check<Value>;
  readonly neutral?: () => Value;
}

/** The members of an object: a check for one that may be absent, else `needed`. */
export type Fields<Shape> = {
  readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key>
    ? Check<Exclude<Shape[Key], undefined>>
    : Needed<Shape[Key]>;
};

/** A member that must be there and can always be: it has a stand-in. */
export type Mendable<Value> = Required<Needed<Value>>;

/** The members of an object that can always be kept. */
export type MendableFields<Shape> = { readonly [Key in keyof Shape]-?: Mendable<Shape[Key]> };

/** Any `Fields`, where it does not matter of what. */
export type AnyFields = Readonly<Record<string, Check<unknown> | Needed<unknown>>>;

/** Marks a member as one that must be there. */
export function needed<Value>(check: Check<Value>): Needed<Value>;
export function needed<Value>(check: Check<Value>, neutral: () => Value): Mendable<Value>;
export function needed<Value>(check: Check<Value>, neutral?: () => Value): Needed<Value> {
  return neutral ? { check, neutral } : { check };
}

/** Whether a value is an object with members, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object, never one that it inherits. */
export function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A string, of a pattern where one is given. */
export function text(pattern: RegExp = /(?:)/, expected: string = 'a string'): Check<string> {
  return (value, path, fault) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    fault(path, `Expected ${expected}, got ${nameOf(value)}`);
    const words = typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
    return words !== undefined && pattern.test(words) ? words : undefined;
  };
}

/** A number from a least to a greatest value. */
export function number(least: number, greatest: number, isWhole = false): Check<number> {
  const fits = (value: number): boolean =>
    value >= least && value <= greatest && (Number.isInteger(value) || (!isWhole && Number.isFinite(value)));
  const range = Number.isFinite(greatest) ? `from ${least} to ${greatest}` : `of at least ${least}`;
  return (value, path, fault) => {
    if (typeof value === 'number' && fits(value)) return value;
    fault(path, `Expected a${isWhole ? ' whole' : ''} number ${range}, got ${nameOf(value)}`);
    const spelled = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
    return spelled !== undefined && fits(spelled) ? spelled : undefined;
  };
}

/** A whole number from a least to a greatest value. */
export function integer(least: number, greatest: number = Number.POSITIVE_INFINITY): Check<number> {
  return number(least, greatest, true);
}

/** One of the values that are listed. */
export function oneOf<const Value extends string | number | boolean | null>(...values: Value[]): Check<Value> {
  return (value, path, fault) => {
    const found = values.find((known) => known === value);
    if (found !== undefined) return found;
    fault(path, `Expected ${values.map((known) => JSON.stringify(known)).join(' or ')}, got ${nameOf(value)}`);
    return undefined;
  };
}

/** A list; a single value is taken for a list of one. */
export function list<Item>(check: Check<Item>): Check<Item[]> {
  return (value, path, fault) => {
    if (Array.isArray(value)) {
      return value
        .map((item, index) => check(item, pointerTo(path, index), fault))
        .filter((item): item is Exclude<typeof item, undefined> => item !== undefined);
    }
    fault(path, `Expected a list, got ${nameOf(value)}`);
    const only = check(value, path, ignore);
    return only === undefined ? undefined : [only];
  };
}

/** An object whose members are all alike, under any name. */
export function record<Member>(check: Check<Member>): Check<Record<string, Member>> {
  return (value, path, fault) => {
    if (!isRecord(value)) {
      fault(path, `Expected an object, got ${nameOf(value)}`);
      return undefined;
    }
    const members: [string, Member][] = [];
    for (const [key, member] of Object.entries(value)) {
      const kept = check(member, pointerTo(path, key), fault);
      if (kept !== undefined) members.push([key, kept]);
    }
    return Object.fromEntries(members);
  };
}

/**
 * An object with these members and no others.
 *
 * @param said The member that a string in place of the object is taken for.
 */
export function object<Shape extends object>(fields: Fields<Shape>, said?: keyof Shape & string): Check<Shape> {
  const read = (value: Readonly<Record<string, unknown>>, path: string, fault: Fault): Shape | undefined =>
    // The table has a check for each member of the shape: what it lets through has the shape.
    readFields(fields, value, path, fault) as Shape | undefined;
  return (value, path, fault) => {
    if (isRecord(value)) return read(value, path, fault);
    fault(path, `Expected an object, got ${nameOf(value)}`);
    return said !== undefined && typeof value === 'string' ? read({ [said]: value }, path, ignore) : undefined;
  };
}

/** Reads the members of an object of which every one has a stand-in. */
export function readMendable<Shape extends object>(
  fields: MendableFields<Shape>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  fault: Fault,
  handled: readonly string[],
): Shape {
  // As in `object`; and no member can be missing.
  return readFields(fields, value, path, fault, handled) as Shape;
}

/**
 * Reads the members of an object by a table. One that the table lacks is dropped and is a fault, unless it is `handled`.
 */
export function readFields(
  fields: AnyFields,
  value: Readonly<Record<string, unknown>>,
  path: string,
  fault: Fault,
  handled: readonly string[] = [],
): Record<string, unknown> | undefined {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key) || handled.includes(key) || value[key] === undefined) continue;
    fault(pointerTo(path, key), `There is no property "${key.slice(0, 40)}" here`);
  }
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = ownValue(value, key);
    const at = pointerTo(path, key);
    const isNeeded = typeof field !== 'function';
    if (given === undefined && isNeeded) fault(at, `The property "${key}" is missing`);
    const kept = given === undefined ? undefined : (isNeeded ? field.check : field)(given, at, fault);
    const member = kept === undefined && isNeeded ? field.neutral?.() : kept;
    if (member !== undefined) result[key] = member;
    else if (isNeeded) return undefined;
  }
  return result;
}

const ignore: Fault = () => undefined;
