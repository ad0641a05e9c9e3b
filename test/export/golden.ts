/** Files that a person has read and found right: a test fails where the output differs, `UPDATE=1` writes them anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares an output with the file that holds it.
 *
 * @param name Path below test/fixtures: `every-node/out.txt`.
 */
export function expectGolden(output: string, name: string): void {
  const path = join(import.meta.dirname, '../fixtures', name);
  if (process.env.UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, output);
  }
  expect(output).toBe(readFileSync(path, 'utf8'));
}
