import { expect, it } from 'vitest';
import { pointerTo, valueAt } from '../../src/model/pointer.ts';
import { fc } from '../property.ts';

it('a pointer leads to the value that it was made for', () => {
  const keys = fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', 'a/b', '__proto__', '')), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(keys, fc.anything(), (path, leaf) => {
      const root = [...path].reverse().reduce<unknown>((value, key) => Object.fromEntries([[key, value]]), leaf);
      expect(valueAt(root, path.reduce<string>(pointerTo, ''))).toBe(leaf);
    }),
  );
});

it('a pointer leads nowhere that is not in the data', () => {
  const root = { list: ['a'], text: 'b' };
  expect(valueAt(root, '/list/0')).toBe('a');
  expect(valueAt(root, '')).toBe(root);
  for (const pointer of [
    '/list/1',
    '/text/0',
    '/toString',
    '/__proto__',
    '/list/constructor',
    'list',
    '/text/length',
  ]) {
    expect(valueAt(root, pointer)).toBeUndefined();
  }
});
