/** Damage to JSON, one thing at a time: what a person, another program or an attacker would do to it. */
import { fc } from '../property.ts';

/** What to do to a value: a place in it, by the order of a walk, and what is to happen there. */
export interface Mutation {
  place: number;
  kind: 'delete' | 'replace' | 'add' | 'rename' | 'repeat' | 'wrap';
  key: string;
  value: unknown;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(2000),
  kind: fc.constantFrom('delete', 'replace', 'add', 'rename', 'repeat', 'wrap'),
  key: fc.constantFrom(
    'type',
    'value',
    'children',
    'id',
    'language',
    'title',
    'x',
    '__proto__',
    'constructor',
    'toString',
  ),
  value: fc.oneof(
    fc.constantFrom(null, '', 0, -1, 1.5, true, 'text', 'paragraph', 'listItem', 'image', '__proto__', 'e\u0301'),
    fc.constantFrom([], {}, [[]], { type: 'text', value: 'w' }, { type: 'break' }, { type: 'paragraph', children: [] }),
    fc.json({ maxDepth: 1 }).map((json): unknown => JSON.parse(json)),
  ),
});

/** A copy of a JSON value with one thing changed. */
export function mutate(root: unknown, { place, kind, key, value }: Mutation): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(root));
  const spots = spotsOf(copy);
  const spot = spots[place % spots.length];
  if (!spot) return value;
  const [holder, name] = spot;
  const inner: unknown = Reflect.get(holder, name);
  // As JSON.parse does: an own member, even under the name "__proto__".
  const set = (target: object, at: string, to: unknown) =>
    Object.defineProperty(target, at, { value: to, enumerable: true, configurable: true, writable: true });
  if (kind === 'delete') Array.isArray(holder) ? holder.splice(Number(name), 1) : Reflect.deleteProperty(holder, name);
  else if (kind === 'replace') set(holder, name, value);
  else if (kind === 'wrap') set(holder, name, [inner]);
  else if (kind === 'repeat') Array.isArray(holder) ? holder.push(inner) : set(holder, `${name}2`, inner);
  else if (kind === 'rename' && !Array.isArray(holder)) {
    Reflect.deleteProperty(holder, name);
    set(holder, key, inner);
  } else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) set(inner, key, value);
  else set(holder, name, value);
  return copy;
}

function spotsOf(root: unknown): [object, string][] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.keys(root).flatMap((key) => [[root, key], ...spotsOf(Reflect.get(root, key))]);
}
