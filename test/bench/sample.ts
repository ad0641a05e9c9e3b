/**
 * The articles that are measured: the seeds' prose, so many times over, with new text in each.
 *
 * An exporter that remembers words would only be asked what it knows if the text came again. Invariant: a sample depends on
 * its size and its number alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, fromText, plainText } from 'offprint';
import type { FaceName, Plain, Sample } from './contestants.ts';
import { mixed, randomOf } from './words.ts';

/** The faces of blocks, as the look `reading` has them; all others are `serif-400`. */
const faceOf: Readonly<Record<string, FaceName>> = {
  heading: 'sans-600',
  pullQuote: 'serif-400-italic',
  credit: 'sans-400',
};

const seeds = ['opinion', 'wire'].map((name) =>
  fromText(readFileSync(join(import.meta.dirname, `../../seeds/${name}.txt`), 'utf8'), { language: 'en' }),
);
const blocks: Article['children'] = seeds.flatMap(({ children }) => children);

/** The seeds' prose so many times over. */
export function sampleOf(times: number, number: number): Sample {
  const random = randomOf(number * 1000 + times);
  const children = Array.from({ length: times }, () => blocks.map((block) => reworded(block, random))).flat();
  const title = mixed('The gates of the river baths stay shut for a third summer', random);
  const [seed] = seeds;
  if (!seed) throw new Error('there is no seed');
  const article: Article = { ...seed, metadata: { ...seed.metadata, headline: title }, children };
  const plain = children.map((block): Plain => ({ text: plainText(block), face: faceOf[block.type] ?? 'serif-400' }));
  return { article, title, plain: [{ text: title, face: 'serif-600' }, ...plain] };
}

function reworded<Value>(value: Value, random: () => number): Value {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === 'value' && typeof part === 'string' ? mixed(part, random) : part,
  );
}
