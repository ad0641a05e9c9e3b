import { describe, expect, it } from 'vitest';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { html } from '../../src/html.ts';
import {
  type Article,
  article,
  blockquote,
  fromJson,
  jsonLd,
  list,
  paragraph,
  publication,
  table,
  tableCell,
  tableRow,
  text,
} from '../../src/index.ts';
import { markdown } from '../../src/markdown.ts';
import { ninjs } from '../../src/ninjs.ts';
import { pdf } from '../../src/pdf.ts';
import { ssml } from '../../src/ssml.ts';

const exporters = { pdf, docx, epub, html, markdown, text, jsonLd, ninjs, ssml };
const sound = article({ language: 'en', headline: 'One' }, paragraph('Two.'));

/** A body as somebody makes it without the builders and without types. */
const body = (...children: unknown[]): unknown => ({ ...sound, children });
const said = (metadata: object): unknown => ({ ...sound, metadata });

function nested(levels: number): unknown {
  let node: unknown = paragraph('Deep.');
  for (let level = 0; level < levels; level += 1) node = { type: 'blockquote', children: [node] };
  return body(node);
}

const cell = (spans: object): unknown => body(table(tableRow({ ...tableCell('One'), ...spans })));

const ring: { type: string; children: unknown[] } = { type: 'blockquote', children: [] };
ring.children.push(ring, ring);

const malformed: readonly [string, unknown, string][] = [
  ['a language that is a number', { ...sound, language: 1 }, '/language: expected a string, got 1'],
  ['no direction', { ...sound, direction: undefined }, '/direction: the member "direction" is missing'],
  ['no provenance', { ...sound, provenance: undefined }, '/provenance: expected an object'],
  ['a node that is none', body(null), '/children/0: expected a node, got null'],
  ['a string for a node', body(paragraph('One.'), 'Two.'), '/children/1: expected a node, got "Two."'],
  ['a node without a type', body({ children: [] }), '/children/0: expected a node'],
  [
    'a paragraph without children',
    body({ type: 'paragraph' }),
    '/children/0/children: the member "children" is missing',
  ],
  ['children that are no list', body({ type: 'list', children: {} }), '/children/0/children: expected a list'],
  [
    'a text that is a number',
    body({ ...paragraph(''), children: [{ type: 'text', value: 1 }] }),
    '/children/0/children/0',
  ],
  ['a link without an address', body({ ...paragraph(''), children: [{ type: 'link', children: [] }] }), '/url'],
  ['an author who is a string', said({ author: ['Ada Diaz'] }), '/metadata/author: expected an object'],
  ['authors that are no list', said({ author: { name: 'Ada Diaz' } }), '/metadata/author: expected a list'],
  ['a headline that is an object', said({ headline: {} }), '/metadata/headline: expected a string'],
  ['3,000 quotations in each other', nested(3000), 'nodes nest deeper than 100 levels'],
  ['a node that holds itself', body(ring), 'nodes nest deeper than 100 levels'],
  [
    'a publication of strings',
    { ...publication({ name: 'A' }), children: ['One.'] },
    '/children/0: expected an article',
  ],
  ['a cell as wide as all memory', cell({ colSpan: 2 ** 32 }), '/colSpan: expected a whole number from 1 to 1000'],
  ['a cell of a thousand columns and one', cell({ colSpan: 1001 }), '/colSpan: expected a whole number'],
  ['a cell of half a row', cell({ rowSpan: 0.5 }), '/rowSpan: expected a whole number from 1 to 65534'],
  [
    'a table aligned by a word',
    body({ ...table(tableRow('One')), align: 'left' }),
    '/children/0/align: expected a list',
  ],
  [
    'a list that begins at no number',
    body({ ...list('One'), ordered: true, start: Number.NaN }),
    '/start: expected a number',
  ],
  ['nothing said of what was kept out', { ...sound, omitted: undefined }, '/omitted: expected a list'],
  ['a list', [sound], 'source: expected an article or a publication'],
];

describe('a source that was made by hand', () => {
  it.each(malformed)('is refused by every exporter with %s', async (_, source, reason) => {
    for (const [format, exporter] of Object.entries(exporters)) {
      const write = async (): Promise<unknown> => exporter.write(source as Article);
      await expect(write(), format).rejects.toMatchObject({
        ...{ name: 'OffprintError', code: 'source/invalid', message: expect.stringContaining(reason) },
      });
    }
  });

  it.each(malformed)('is mended by fromJson, and printed then: %s', async (_, source) => {
    if (Array.isArray(source) || source === malformed.find(([name]) => name === 'a node that holds itself')?.[1])
      return;
    for (const exporter of [html, text, markdown]) await exporter.write(fromJson(source));
  });

  it('passes with empty nodes, nodes in other places, members that nobody knows', async () => {
    const odd = body(
      { type: 'paragraph', children: [] },
      { type: 'text', value: '' },
      { type: 'box', children: [{ type: 'text', value: 'One.' }], colour: 1 },
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Two' }], id: undefined },
    );
    for (const exporter of Object.values(exporters)) await exporter.write(odd as Article);
  });

  it('passes as deep as the builders nest', async () => {
    let block = blockquote(paragraph('Deep.'));
    for (let level = 0; level < 200; level += 1) block = blockquote(block);
    const deep = article({ language: 'en' }, block);
    for (const exporter of Object.values(exporters)) await exporter.write(deep);
  });

  it('of a language that is no tag is printed in none, which is reported', async () => {
    const odd = { ...sound, language: 'not a language', children: [{ ...paragraph('Two.'), language: 'nor this' }] };
    for (const [format, exporter] of Object.entries(exporters)) {
      const told: string[] = [];
      const file = await exporter.write(odd as Article, {
        embedSource: false,
        onDiagnostic: (each) => told.push(each.ruleId),
      });
      expect(told, format).toContain('export/language-unknown');
      if (format !== 'pdf') continue;
      const languages = Buffer.from(file as Uint8Array)
        .toString('latin1')
        .matchAll(/\/Lang \(([^)]*)\)/g);
      expect(new Set(Array.from(languages, ([, tag]) => tag))).toEqual(new Set(['und']));
    }
    const data = await jsonLd.write(publication({ name: 'A', language: 'no tag' }, sound));
    expect(JSON.parse(String(data))['@graph'][0]).not.toHaveProperty('inLanguage');
  });
});
