import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/export/docx/compose.ts';
import { designOf } from '../../../src/export/docx/design.ts';
import type { Draft } from '../../../src/export/docx/draft.ts';
import { markupOf } from '../../../src/export/docx/markup.ts';
import { picturesOf } from '../../../src/export/docx/picture.ts';
import { editionsOf } from '../../../src/export/edition.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import { article, list, orderedList, paragraph, publication, strong } from '../../../src/model/build.ts';
import { png } from './pictures.ts';
import { packedByDocx } from './slow-path.ts';

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

/** Everything that is written of a source. */
async function draftsOf(source: Article | Publication): Promise<Draft[]> {
  const editions = editionsOf(source, { assets }, 'docx');
  const pictures = new Map((await Promise.all(editions.map(picturesOf))).flatMap((found) => [...found]));
  const design = designOf({}, source.language, source.type === 'publication');
  const { body, notes, furniture } = compose({ source, editions, pictures, design, language: undefined });
  return [...body, ...notes, ...Object.values(furniture).flat()];
}

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
    const drafts = await draftsOf(source);
    const ours = markupOf(drafts, ({ picture }) => `rId${picture.bytes.length}-${picture.width}`);
    expect(renumbered(ours)).toBe(renumbered(await packedByDocx(drafts)));
  });
});
