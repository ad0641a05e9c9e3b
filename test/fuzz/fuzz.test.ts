import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import { trials } from './properties.ts';

const folder = join(import.meta.dirname, 'found');
const found = existsSync(folder) ? readdirSync(folder).sort() : [];

describe.each([
  ['printing', 8],
  ['reading', 150],
] as const)('%s', (name, numRuns) => {
  const { values, faults } = trials[name];

  it('holds for anything', { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(values, async (value) => {
      expect(await faults(value)).toEqual([]);
    });
    await fc.assert(property, { numRuns });
  });

  it.each(found.filter((file) => file.startsWith(name)))('holds for %s, which it did not once', async (file) => {
    expect(await faults(new Uint8Array(readFileSync(join(folder, file))))).toEqual([]);
  });
});
