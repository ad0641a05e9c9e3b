import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as b from '../../src/index.ts';
import { article, type Diagnostic, figure, fromJson, image, link, paragraph, publication } from '../../src/index.ts';
import { type NinjsOptions, ninjs, toNinjs } from '../../src/ninjs.ts';
import { missingFrom, piecesOf } from '../../src/parse/embedded/whole.ts';
import { readNinjs } from '../conformance/ninjs.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';
import { expectGolden } from './golden.ts';

const folder = join(import.meta.dirname, '../../seeds');
const read = (path: string): b.Article | b.Publication => {
  const source = fromJson(readFileSync(path, 'utf8'));
  if (!source) throw new Error(`${path} holds nothing`);
  return source;
};
const seeds = readdirSync(folder).filter((name) => name.endsWith('.json'));
const everyNode = read(join(folder, 'every-node.json'));
const gazette = read(join(import.meta.dirname, '../fixtures/publication/gazette.json'));

async function expectValid(source: b.Article | b.Publication, options: NinjsOptions = {}): Promise<string> {
  const json = await ninjs.write(source, options);
  expect(readNinjs(json).faults).toEqual([]);
  return json;
}

test('the object of every node is as a person found it right', async () => {
  expectGolden(await expectValid(everyNode), 'every-node/out.ninjs.json');
});

describe('is valid by the schema and whole', () => {
  it.each(seeds)('for %s', async (name) => {
    const source = read(join(folder, name));
    const { text } = readNinjs(await expectValid(source));
    expect(missingFrom(text, piecesOf(source))).toEqual([]);
  });

  it('for any article, with and without pictures', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.article, fc.boolean(), async (source, hasBytes) => {
        const json = await expectValid(source, hasBytes ? { assets: () => Uint8Array.of(1, 2, 3) } : {});
        const { body } = piecesOf(source);
        expect(missingFrom(readNinjs(json).text, { body, anywhere: [] }, letters)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('for any publication', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.publication, async (source) => void (await expectValid(source))),
      {
        numRuns: 25,
      },
    );
  });
});

/** A text without what replacing, folding and composing may change. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe('the schema', () => {
  it.each([
    ['no uri', { type: 'text' }],
    ['an unknown property', { uri: 'https://example.org/', author: 'Ada' }],
    ['a date without time', { uri: 'https://example.org/', versionCreated: '2026-11-24' }],
    ['an address that is no URI', { uri: '/here' }],
    [
      'an association without a name',
      { uri: 'https://example.org/', associations: [{ uri: 'https://example.org/a' }] },
    ],
    ['a body that is no XML', { uri: 'u:1', bodies: [{ contentType: 'application/xhtml+xml', value: '<p>' }] }],
    ['a body of no namespace', { uri: 'u:1', bodies: [{ contentType: 'application/xhtml+xml', value: '<p>A</p>' }] }],
  ])('refuses %s', (_, item) => {
    expect(readNinjs(JSON.stringify(item)).faults).not.toEqual([]);
  });
});

/** The object of an article with some metadata, and what was reported. */
async function make(metadata: b.Metadata, options: NinjsOptions = {}) {
  const seen: Diagnostic[] = [];
  const onDiagnostic = (diagnostic: Diagnostic) => void seen.push(diagnostic);
  const source = article({ language: 'en', ...metadata }, 'Words.');
  await expectValid(source);
  return { item: await toNinjs(source, { ...options, onDiagnostic }), seen };
}

describe('metadata', () => {
  it('has its own property each', async () => {
    const item = await toNinjs(
      article(
        {
          ...{ language: 'en', headline: 'A lamp', alternativeHeadline: 'A light', description: 'It is lit.' },
          author: [{ type: 'Person', name: 'Ada Diaz', url: 'https://example.org/ada' }],
          contributor: [{ type: 'Organization', name: 'Archive', roleName: 'Research' }],
          ...{ articleSection: 'Coast', keywords: ['lamp'], genre: 'Feature', articleType: 'OpinionNewsArticle' },
          publisher: { name: 'The Courier' },
          datePublished: '2026-11-24T08:00:00+01:00',
          ...{ url: 'https://example.org/lamp', identifier: 'lamp-1', license: 'All rights reserved' },
        },
        'Words.',
      ),
    );
    expect(item).toMatchObject({
      ...{ uri: 'https://example.org/lamp', type: 'text', language: 'en', by: 'By Ada Diaz' },
      ...{ contentCreated: '2026-11-24T07:00:00Z', versionCreated: '2026-11-24T07:00:00Z' },
      headlines: [
        { role: 'main', value: 'A lamp' },
        { role: 'alternative', value: 'A light' },
      ],
      descriptions: [{ value: 'It is lit.' }],
      people: [{ name: 'Ada Diaz', rel: 'author', uri: 'https://example.org/ada' }],
      organisations: [{ name: 'Archive', rel: 'Research' }],
      subjects: [
        { name: 'Coast', rel: 'section' },
        { name: 'lamp', rel: 'keyword' },
      ],
      genres: [{ name: 'Feature' }, { name: 'OpinionNewsArticle', uri: 'https://schema.org/OpinionNewsArticle' }],
      infoSources: [{ name: 'The Courier', role: 'publisher' }],
      usageTerms: 'All rights reserved',
      altIds: [{ role: 'identifier', value: 'lamp-1' }],
    });
    expect(item.bodies?.[0]?.value).not.toContain('A lamp');
  });

  it('says nothing that is not known', async () => {
    const item = await toNinjs(article({}, 'Words.'));
    expect(Object.keys(item)).toEqual(['standard', 'uri', 'type', 'bodies']);
    expect(item.uri).toMatch(/^urn:uuid:/);
    expect((await toNinjs(article({}, 'Other words.'))).uri).not.toBe(item.uri);
  });

  it('takes a URI for an identifier, and that of the caller before all', async () => {
    const source = article({ language: 'en', identifier: 'tag:example.org,2026:1' }, 'Words.');
    expect(await toNinjs(source)).toMatchObject({ uri: 'tag:example.org,2026:1' });
    expect((await toNinjs(source, { uri: 'urn:x:1' })).uri).toBe('urn:x:1');
    await expect(toNinjs(source, { uri: 'no uri' })).rejects.toMatchObject({ code: 'option/invalid', option: 'uri' });
  });

  it.each(['2026', '2026-11', '2026-11-24', '2026-11-24T08:00'])(
    'invents no time and no zone for the date %s, and reports that it is left out',
    async (datePublished) => {
      const { item, seen } = await make({ datePublished });
      expect(item).not.toHaveProperty('contentCreated');
      expect(item).not.toHaveProperty('versionCreated');
      const reason = expect.stringContaining(`the date ${datePublished} was left out`);
      expect(seen).toMatchObject([{ ruleId: 'export/lossy', reason, source: 'ninjs' }]);
    },
  );

  it('tells apart when the content was made and this version of it', async () => {
    const dates = { datePublished: '2026-11-24T08:00:00Z', dateModified: '2026-11-25T08:00:00Z' };
    const { item, seen } = await make(dates);
    expect(item).toMatchObject({ contentCreated: dates.datePublished, versionCreated: dates.dateModified });
    expect(item).not.toHaveProperty('firstCreated');
    expect(seen).toEqual([]);
    const made = await make(dates, { timestamp: '2026-11-26T00:00:00Z' });
    expect(made.item).toMatchObject({ contentCreated: dates.datePublished, versionCreated: '2026-11-26T00:00:00Z' });
    expect(made.seen).toMatchObject([{ ruleId: 'export/lossy', path: '/metadata/dateModified' }]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'ftp://example.org/'])(
    'leaves out the address %s and reports it once',
    async (url) => {
      const { item, seen } = await make({ url });
      expect(item.uri).toMatch(/^urn:uuid:/);
      expect(item).not.toHaveProperty('renditions');
      expect(seen).toMatchObject([{ ruleId: 'export/link-dropped' }]);
    },
  );

  it.each(['vbscript:x', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'keeps the identifier %s as text alone',
    async (identifier) => {
      const { item } = await make({ identifier });
      expect(item.uri).toMatch(/^urn:uuid:/);
      expect(item.altIds).toEqual([{ role: 'identifier', value: identifier }]);
      await expect(make({}, { uri: identifier })).rejects.toMatchObject({ code: 'option/invalid' });
    },
  );

  it('is located where a place is known, and keeps the dateline in the body', async () => {
    const text = 'LIMA, May 2 (AP)';
    const bare = await make({ dateline: { text } });
    expect(bare.item).not.toHaveProperty('located');
    const placed = await make({ dateline: { text, place: 'Lima' } });
    expect(placed.item.located).toBe('Lima');
    for (const { item } of [bare, placed]) expect(item.bodies?.[0]?.value.split(text)).toHaveLength(2);
  });

  it.each([
    ['https://example.org/terms', { rightsInfo: { linkedRights: 'https://example.org/terms' } }],
    ['CC BY: 4', { usageTerms: 'CC BY: 4' }],
    ['cc:by', { usageTerms: 'cc:by' }],
  ])('says the licence %s as a link only if it is one', async (license, rights) => {
    const { usageTerms, rightsInfo } = (await make({ url: 'https://example.org/', license })).item;
    expect({ usageTerms, rightsInfo }).toEqual({ usageTerms: undefined, rightsInfo: undefined, ...rights });
  });

  it('makes a notice of copyright of a holder and a year, not of a year', async () => {
    const whole = await make({ copyrightYear: 2024, copyrightHolder: { type: 'Organization', name: 'Courier' } });
    expect(whole.item.copyrightNotice).toBe('© 2024 Courier');
    const { item, seen } = await make({ copyrightYear: 2024 });
    expect(item).not.toHaveProperty('copyrightNotice');
    expect(seen).toMatchObject([{ ruleId: 'export/lossy', path: '/metadata/copyrightYear' }]);
  });

  it('reports a thing once, though the body is printed by another', async () => {
    const seen: string[] = [];
    const bad = article({ language: 'en' }, paragraph(link('javascript:1', 'No')), figure(image('javascript:2')));
    await toNinjs(bad, { onDiagnostic: ({ ruleId, source }) => void seen.push(`${source} ${ruleId}`) });
    expect(seen.sort()).toEqual([
      ...['ninjs export/alt-missing', 'ninjs export/link-dropped', 'ninjs export/link-dropped'],
    ]);
  });
});

describe('pictures', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const source = article(
    { language: 'en', url: 'https://example.org/lamp' },
    figure(image('lamp.png', 'A lamp'), b.caption('At dusk.'), b.credit('photo', 'Photo: Piet')),
  );

  it('are associated objects with a rendition', async () => {
    const { associations } = await toNinjs(source, { assets: { 'lamp.png': png } });
    expect(associations).toEqual([
      {
        ...{
          name: 'picture-1',
          rel: 'picture',
          uri: 'https://example.org/lamp.png',
          type: 'picture',
          by: 'Photo: Piet',
        },
        descriptions: [
          { role: 'caption', contentType: 'text/plain', value: 'At dusk.' },
          { role: 'altText', contentType: 'text/plain', value: 'A lamp' },
        ],
        renditions: [
          {
            ...{ name: 'main', href: 'https://example.org/lamp.png', contentType: 'image/png', width: 1, height: 1 },
            sizeInBytes: png.length,
          },
        ],
      },
    ]);
  });

  it('have a name below that of the article where they have no address', async () => {
    const { uri, associations } = await toNinjs(article({ language: 'en' }, figure(image('lamp.png', 'A lamp'))));
    expect(associations).toMatchObject([{ uri: `${uri}#picture-1` }]);
    expect(associations?.[0]).not.toHaveProperty('renditions');
  });
});

describe('a publication', () => {
  it('is a composite object with one of each article, in order', async () => {
    const item = await toNinjs(gazette);
    const parts = item.associations?.filter(({ rel }) => rel === 'item') ?? [];
    const titles = b.articlesOf(gazette).map((each) => b.titleOf(each));
    expect(item).toMatchObject({ type: 'composite', headlines: [{ value: b.titleOf(gazette) }] });
    expect(parts.map(({ name }) => name)).toEqual(titles);
  });

  it('may hold nothing', async () => {
    await expectValid(publication({ name: 'Empty', language: 'en' }));
  });
});
