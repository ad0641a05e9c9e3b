import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markupOf } from '../../../src/export/docx/markup.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import { article, list, orderedList, paragraph, publication, strong } from '../../../src/model/build.ts';
import { png } from './pictures.ts';
import { draftsOf, markupByDocx } from './slow-path.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): Article | Publication => JSON.parse(readFileSync(join(root, path), 'utf8'));
const seeds = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(`seeds/${name}`)] as const);
const odd = article(
  { language: 'en', headline: 'Marks & "quotes" of <XML> in it’s text' },
  paragraph('a\tb\nc\r\nd ', strong('CURRENT'), ' ]]> {list-0} \ufffe \ud800'),
  list('one', orderedList(7, 'seven')),
);

const sources: readonly (readonly [string, Article | Publication])[] = [
  ...seeds,
  ['gazette', read('test/fixtures/publication/gazette.json')],
  ['all seeds', publication({ name: 'All', language: 'en' }, ...seeds.map(([, seed]) => seed as Article))],
  ['odd text', odd],
];

const assets = { 'https://example.org/lamp.png': png(900, 600), 'https://example.org/bow.png': png(60, 20) };

/** Numbers of lists and of pictures' relationships in the order of first use: each side counts its own. */
function renumbered(xml: string): string {
  const seen = new Map<string, number>();
  const number = (whole: string, name: string, value: string): string => {
    const key = name + value;
    if (!seen.has(key)) seen.set(key, seen.size);
    return whole.replace(`"${value}"`, `"${seen.get(key)}"`);
  };
  return xml.replace(/(<w:numId w:val=)"([^"]*)"/g, number).replace(/(r:embed=)"([^"]*)"/g, number);
}

describe('the markup', () => {
  it.each(sources)('of %s is what docx writes by its own packer', async (_, source) => {
    const drafts = await draftsOf(source, assets);
    const ours = markupOf(drafts, ({ picture }) => `rId${picture.bytes.length}-${picture.width}`);
    expect(renumbered(ours)).toBe(renumbered(await markupByDocx(drafts)));
  });
});
