import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it, vi } from 'vitest';
import { makeSchema } from '../../scripts/schema.ts';
import { content } from '../../src/model/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('schema.json is what the types say', () => {
  expect(makeSchema()).toBe(read('schema.json'));
});

it('the content model is that of the schema', () => {
  const { definitions } = JSON.parse(read('schema.json'));
  const typesIn = (schema: { $ref?: string; anyOf?: []; properties?: { type: { const: string } } }): string[] => {
    if (schema.$ref) return typesIn(definitions[schema.$ref.slice('#/definitions/'.length)]);
    return schema.anyOf ? schema.anyOf.flatMap(typesIn) : [schema.properties?.type.const ?? ''];
  };
  const holders = Object.values<{ properties?: Record<string, { const: string; items: object }> }>(definitions);
  const found: Record<string, string[]> = {};
  for (const { properties } of holders) {
    if (properties?.children && properties.type?.const !== 'publication') {
      found[properties.type?.const ?? ''] = typesIn(properties.children.items).sort();
    }
  }
  expect(found).toEqual(
    Object.fromEntries(Object.entries(content).map(([type, held]) => [type, Object.keys(held).sort()])),
  );
});

it('the seed with every node uses every type and every member', () => {
  const used = new Set<string>();
  const note = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) for (const item of value) note(item, owner);
    else if (typeof value === 'object' && value !== null) {
      const type = 'type' in value && typeof value.type === 'string' ? value.type : owner;
      for (const [key, member] of Object.entries(value)) {
        used.add(`${type}.${key}`);
        note(member, key);
      }
    }
  };
  const seed = JSON.parse(read('seeds/every-node.json'));
  note(seed, '');
  const { definitions } = JSON.parse(read('schema.json'));
  const missing: string[] = [];
  for (const { properties = {} } of Object.values<{ properties?: Record<string, { const?: string }> }>(definitions)) {
    const type = properties.type?.const;
    if (type === undefined || type === 'publication') continue;
    // What every node may carry is shown on some.
    for (const key of Object.keys(properties)) {
      if (!['position', 'data', 'id', 'language', 'direction'].includes(key) && !used.has(`${type}.${key}`)) {
        missing.push(`${type}.${key}`);
      }
    }
  }
  for (const key of Object.keys(definitions.Metadata.properties)) {
    if (!Object.hasOwn(seed.metadata, key)) missing.push(`metadata.${key}`);
  }
  expect(missing).toEqual([]);
  expect(new Ajv().compile(JSON.parse(read('schema.json')))(seed)).toBe(true);
});
