/** Every example runs as it stands, on the built package, and writes what its header says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples, runExample } from '../scripts/examples.ts';

const folder = join(import.meta.dirname, '../examples');

test('every example is in the list', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.ts'))).toEqual(Object.keys(examples));
});

describe.each(Object.entries(examples))('%s', (name, files) => {
  const source = readFileSync(join(folder, name), 'utf8');

  test('runs, and writes files of the right kind', { timeout: 60_000 }, () => {
    expect(runExample(name)).toEqual([]);
  });

  test('says what it writes, in fewer than 40 lines', () => {
    const header = source.slice(0, source.indexOf('*/'));
    expect(header).toMatch(/Writes /);
    expect(files.filter((file) => !header.includes(file))).toEqual([]);
    expect(source.split('\n').length).toBeLessThanOrEqual(40);
  });

  test('imports from the package as a user does', () => {
    expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toSatisfy((names: string[]) =>
      names.every((from) => /^(offprint(\/|$)|node:)/.test(from)),
    );
  });
});
