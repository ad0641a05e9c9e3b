/**
 * Writes `schema.json`, the JSON Schema (draft 7) of an article or a publication, from the interfaces in `src/model`.
 *
 * Invariant: the same interfaces give the same characters, so that a test can hold the committed file against them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = new URL('../', import.meta.url);

/** The text of `schema.json`. */
export function makeSchema(): string {
  const schemaOf = (type: string) =>
    createGenerator({
      path: fileURLToPath(new URL('src/model/article.ts', root)),
      tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
      type,
      // The types are checked by `npm run check`.
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema(type);
  const definitions = { ...schemaOf('Article').definitions, ...schemaOf('Publication').definitions };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'offprint/schema.json',
    title: 'An article, or a publication of many',
    anyOf: [{ $ref: '#/definitions/Article' }, { $ref: '#/definitions/Publication' }],
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('schema.json', root), makeSchema());
