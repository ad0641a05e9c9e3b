/**
 * JSON-LD: the text parses, says that it is schema.org's, and every block's text stands in some property. An article in it
 * has a type of schema.org's and no property that is empty.
 */
import { readFile } from 'node:fs/promises';
import type { Validator } from './validator.ts';
import { missingFrom, piecesOf } from './whole.ts';

function faults(value: unknown, path: string): string[] {
  if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return [`${path} is empty`];
  if (typeof value !== 'object') return [];
  const untyped = !Array.isArray(value) && !('@type' in value) && !('@id' in value) && !('@value' in value);
  const deeper = Object.entries(value).flatMap(([key, item]) => faults(item, `${path}/${key}`));
  return untyped && !('@graph' in value) ? [`${path} has no @type`, ...deeper] : deeper;
}

function strings(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join('') : '';
}

/** Shape of the data, and every text of the source in it. */
export const jsonLdData: Validator = {
  name: 'JSON-LD',
  formats: ['jsonld'],
  commands: [],
  async check(files) {
    const results: string[][] = [];
    for (const { path, source } of files) {
      const data: unknown = JSON.parse(await readFile(path, 'utf8'));
      const { body, anywhere } = piecesOf(source);
      const schemaOrg = /"@context":\s*"https:\/\/schema\.org"/.test(JSON.stringify(data));
      const lost = missingFrom(strings(data), { body: [], anywhere: [...body, ...anywhere] });
      results.push([...(schemaOrg ? [] : ['the context is not schema.org']), ...faults(data, ''), ...lost]);
    }
    return results;
  },
};
