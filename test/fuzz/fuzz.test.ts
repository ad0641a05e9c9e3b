import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import { pageFaults } from './printing.ts';
import { trials } from './properties.ts';

const folder = join(import.meta.dirname, 'found');
const found = readdirSync(folder).sort();

it('has the files that a property failed with, each by the name of its property', () => {
  expect(found).not.toEqual([]);
  expect(found.filter((file) => !/^(?:printing|reading|parsing|shapes)-.+\.(?:json|bin)$/.test(file))).toEqual([]);
});

describe.each([
  ['printing', 8],
  ['reading', 100],
  ['parsing', 40],
  ['shapes', 6],
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

describe('what runs in a page is noticed', () => {
  const around = (body: string) =>
    `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;

  it.each([
    '<script>alert(1)</script>',
    '<p>A</p><script type="module" src="a.js"></script>',
    '<a href="javascript:alert(1)">A</a>',
    '<a href=" java&#9;script:alert(1)">A</a>',
    '<img src="a.png" alt="" onerror="alert(1)">',
    '<template><script>alert(1)</script></template>',
    '<iframe srcdoc="A"></iframe>',
  ])('%s', (body) => {
    expect(pageFaults(around(body))).toEqual([expect.stringMatching(/runs$/)]);
  });

  it('and words about it are not', () => {
    const words = '<p title="javascript:1">&lt;script&gt; onerror=1 javascript:1</p>';
    expect(pageFaults(around(`${words}<script type="application/ld+json">{}</script>`))).toEqual([]);
  });
});
