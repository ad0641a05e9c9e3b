/** What is printed and looked through: every seed, all of them bound, a publication of its own, and what is odd. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Publication } from '../../../src/model/article.ts';
import {
  article,
  list,
  orderedList,
  paragraph,
  publication,
  strong,
  table,
  tableRow,
} from '../../../src/model/build.ts';
import { png } from './pictures.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): Article | Publication => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Every seed, by its name. */
export const seeds: readonly (readonly [string, Article])[] = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const source = read(`seeds/${name}`);
    return source.type === 'article' ? [[name, source] as const] : [];
  });

const odd = article(
  { language: 'en', headline: 'Marks & "quotes" of <XML> in it’s text', creditText: 'Source: us' },
  paragraph('a\tb\nc\r\nd ', strong('CURRENT'), ' ]]> {list-0} \ufffe \ud800'),
  list('one', orderedList(7, 'seven')),
  list('another'),
  table(tableRow('a')),
);

/** Every source, by a name. */
export const sources: readonly (readonly [string, Article | Publication])[] = [
  ...seeds,
  ['the gazette', read('test/fixtures/publication/gazette.json')],
  ['all seeds', publication({ name: 'All', language: 'en' }, ...seeds.map(([, seed]) => seed))],
  ['odd text', odd],
  ['nothing', article({})],
  ['a publication of nothing', publication({ name: ' ' })],
];

/** Pictures of the seeds. */
export const assets: Readonly<Record<string, Uint8Array>> = {
  'https://example.org/lamp.png': png(900, 600),
  'https://example.org/bow.png': png(60, 20),
};
