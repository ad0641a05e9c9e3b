/** Mozilla's Readability, the reading view of Firefox, gets an article of ours whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/html.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { missingFrom, piecesOf } from '../../conformance/whole.ts';
import { readFragment, textOf } from './reading.ts';

const folder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('Readability', () => {
  it.each(seeds)('gets seeds/%s whole, with its title, byline, language and direction', async (name) => {
    const source = fromJson(readFileSync(join(folder, name), 'utf8'));
    if (source.type !== 'article') throw new Error('no article');
    const { document } = parseHTML(await toHtml(source));
    const read = new Readability(document).parse();
    const { headline, description, datePublished } = source.metadata;
    // The title is none of the text that it gives, and the description its excerpt.
    const [content] = readFragment(`<main>${read?.content?.replaceAll('<br>', '\n')}</main>`).elements;
    const text = [read?.title, read?.excerpt, content && textOf(content)].join('\n');
    // A tip that is mostly links is to Readability what surrounds an article.
    const children = source.children.filter((block) => block.type !== 'note' || block.role !== 'tip');
    expect(missingFrom(text, piecesOf({ ...source, children }))).toEqual([]);
    if (headline !== undefined) expect(read?.title).toBe(headline);
    if (description !== undefined) expect(read?.excerpt).toBe(description);
    if (datePublished !== undefined) expect(read?.publishedTime).toBe(datePublished);
    expect([read?.lang, read?.dir]).toEqual([source.language, source.direction]);
  });
});
