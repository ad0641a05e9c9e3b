import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import schema from '../../schema.json' with { type: 'json' };
import type { Article } from '../../src/model/article.ts';
import { article as make, paragraph, strong } from '../../src/model/build.ts';
import { canonical } from '../../src/model/canonical.ts';
import { toJson } from '../../src/model/envelope.ts';
import type { Node } from '../../src/model/nodes.ts';
import { fromJson } from '../../src/model/validate.ts';
import { plainText, visit } from '../../src/model/visit.ts';
import { fc } from '../property.ts';
import { article, publication } from './arbitrary.ts';
import { mutate, mutation } from './mutation.ts';
import { inParagraph, read, readChildren, text } from './reading.ts';

const accepts = new Ajv().compile(schema);
const seeds = new URL('../../seeds/', import.meta.url);
const readSeed = (name: string): unknown => JSON.parse(readFileSync(new URL(name, seeds), 'utf8'));
const seed = readSeed('every-node.json');

vi.setConfig({ testTimeout: 60_000 });

describe('a faultless article', () => {
  it.each(readdirSync(seeds).filter((name) => name.endsWith('.json')))('such as %s comes back as it is', (name) => {
    const { source, found } = read(readSeed(name));
    expect(found).toEqual([]);
    expect(source).toStrictEqual(readSeed(name));
  });

  it('survives the way through JSON, as a text and as a value', () => {
    fc.assert(
      fc.property(fc.oneof(article, publication), (source) => {
        const asText = read(toJson(source));
        expect(asText.found).toEqual([]);
        expect(asText.source).toStrictEqual(source);
        expect(read(source).source).toStrictEqual(source);
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\ufeff${toJson(make({ headline: 'A' }))}`).found).toEqual([]);
  });
});

describe('fromJson and the JSON Schema', () => {
  it('find fault with the same JSON, and what is mended is accepted', () => {
    fc.assert(
      fc.property(
        fc.oneof(article, publication),
        fc.array(mutation, { minLength: 1, maxLength: 2 }),
        (source, mutations) => {
          const damaged = mutations.reduce<unknown>(mutate, source);
          const { source: mended, errors } = read(damaged);
          expect({ faultless: errors.length === 0, errors }).toEqual({ faultless: accepts(damaged), errors });
          expect(accepts(mended)).toBe(true);
          expect(read(mended).found).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('agree about the seed with every node, damaged at every place', () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const damaged = mutate(seed, change);
        expect(read(damaged).errors.length === 0).toBe(accepts(damaged));
      }),
      { numRuns: 300 },
    );
  });
});

describe('words', () => {
  const letters = (source: Article) => {
    const found: string[] = [];
    visit(source, (node) => {
      if ('value' in node) found.push(...node.value.replace(/\s/gu, ''));
    });
    return found.sort();
  };

  it('are kept when a node becomes one of an unknown or another type', () => {
    const type = fc.constantFrom(
      'aside',
      'constructor',
      'paragraph',
      'blockquote',
      'list',
      'tableRow',
      'figure',
      'emphasis',
    );
    fc.assert(
      fc.property(article, fc.nat(), type, (source, place, other) => {
        const nodes: Node[] = [];
        const damaged = structuredClone(source);
        visit(damaged, (node) => {
          if ('children' in node) nodes.push(node);
        });
        const node = nodes[place % nodes.length];
        if (node) Object.assign(node, { type: other });
        const { source: mended } = read(damaged);
        expect(mended.type === 'article' && letters(mended)).toEqual(letters(source));
      }),
    );
  });

  it('of an unknown node take its place, in a paragraph where they stood alone', () => {
    const { children, paths } = readChildren(
      { type: 'aside', children: [inParagraph(text('One')), inParagraph(text('Two'))] },
      { type: 'html', value: '<b>' },
      inParagraph(text('a '), { type: 'mark', children: [text('b')] }, { type: 'math', value: ' c' }),
    );
    expect(children).toEqual([paragraph('One'), paragraph('Two'), paragraph('<b>'), paragraph('a b c')]);
    expect(paths).toEqual(['/children/0', '/children/1', '/children/2/children/1', '/children/2/children/2']);
  });

  it('of inline nodes that stand in the body are gathered in one paragraph', () => {
    const { children, paths } = readChildren(text('a '), { type: 'strong', children: [text('b')] }, text(' c'));
    expect(children).toEqual([paragraph('a ', strong('b'), ' c')]);
    expect(paths).toEqual(['/children/0', '/children/1', '/children/2']);
  });

  it('of blocks in a line are kept apart by breaks', () => {
    const { children } = readChildren(
      inParagraph(text('a'), inParagraph(text('b')), { type: 'code', value: 'c' }, text('d')),
    );
    expect(children.map((node) => plainText(node))).toEqual(['a\nb\nc\nd']);
  });

  it('in place of a list of children become the children', () => {
    expect(readChildren({ type: 'paragraph', children: 'Hello' }).children).toEqual([paragraph('Hello')]);
    expect(readChildren({ type: 'paragraph', value: 'Hello' }).children).toEqual([paragraph('Hello')]);
    expect(readChildren('Hello', 1).children).toEqual([paragraph('Hello'), paragraph('1')]);
  });

  it('under a leaf stand after it', () => {
    const { children } = readChildren({ type: 'thematicBreak', children: [inParagraph(text('a'))] });
    expect(children).toEqual([{ type: 'thematicBreak' }, paragraph('a')]);
  });
});

describe('a fault', () => {
  const faults: [string, unknown, string, unknown][] = [
    ['a depth out of range', { type: 'heading', depth: 1, children: [text('A')] }, '/depth', { depth: 2 }],
    ['a missing role', { type: 'credit', children: [text('A')] }, '/role', { role: 'source' }],
    ['an unknown property', { ...inParagraph(text('A')), class: 'x' }, '/class', {}],
    ['a language that is no tag', { ...inParagraph(text('A')), language: 'x y' }, '/language', {}],
    [
      'a position without an end',
      { ...inParagraph(text('A')), position: { start: { line: 1, column: 1, offset: 0 } } },
      '/position/end',
      {},
    ],
    ['a number as a text', { type: 'code', value: 5 }, '/value', { value: '5' }],
    ['a key that needs escaping', { ...inParagraph(text('A')), 'a/b~c': 1 }, '/a~1b~0c', {}],
  ];
  it.each(faults)('of %s is one diagnostic with its pointer, and mended', (_, node, path, mended) => {
    const { children, found } = readChildren(node);
    expect(found).toMatchObject([
      { ruleId: 'json/schema', severity: 'error', path: `/children/0${path}`, source: 'json' },
    ]);
    expect(children).toMatchObject([mended]);
    expect(accepts({ ...make({}), children })).toBe(true);
  });

  it('in metadata is mended where the meaning is plain', () => {
    const metadata = {
      author: 'Ada Diaz',
      keywords: 'sea',
      copyrightYear: '2025',
      datePublished: 'Nov 8',
      publisher: {},
      headline: 7,
    };
    const { source, found } = read({ ...make({}), metadata });
    expect(source.metadata).toEqual({
      author: [{ type: 'Person', name: 'Ada Diaz' }],
      keywords: ['sea'],
      copyrightYear: 2025,
      headline: '7',
    });
    expect(found.map(({ path }) => path)).toEqual([
      '/metadata/headline',
      '/metadata/author',
      '/metadata/publisher/name',
      '/metadata/datePublished',
      '/metadata/keywords',
      '/metadata/copyrightYear',
    ]);
  });

  it('of JSON itself leaves an empty article', () => {
    const { source, found } = read('{"type":');
    expect(found).toMatchObject([{ ruleId: 'json/syntax', path: '' }]);
    expect(source).toEqual(make({}));
  });

  it('of a newer version is told apart from no version', () => {
    expect(read({ ...make({}), version: 2 }).found).toMatchObject([{ ruleId: 'json/version', path: '/version' }]);
    expect(read({ ...make({}), version: '1' }).found).toMatchObject([{ ruleId: 'json/schema', path: '/version' }]);
  });

  it('of something else than an article still leaves one', () => {
    for (const value of [
      undefined,
      null,
      1,
      'null',
      [],
      {},
      Symbol('a'),
      () => 1,
      new Date(0),
      inParagraph(text('A')),
    ]) {
      const { source, errors } = read(value);
      expect(errors.length).toBeGreaterThan(0);
      expect(accepts(source)).toBe(true);
    }
    expect(read(inParagraph(text('A'))).source.children).toEqual([paragraph('A')]);
  });

  it('in a publication names the article', () => {
    const broken = { ...make({}), children: [{ type: 'paragraph', children: [{ type: 'text' }] }] };
    const source = {
      type: 'publication',
      version: 1,
      language: 'en',
      direction: 'ltr',
      metadata: {},
      children: [make({}), broken, 'A'],
    };
    const { found, source: mended } = read(source);
    expect(found.map(({ path }) => path)).toEqual([
      '/metadata/name',
      '/children/1/children/0/children/0/value',
      '/children/2',
      undefined,
    ]);
    expect(mended).toMatchObject({
      metadata: { name: '…' },
      children: [{}, { children: [] }, { children: [paragraph('A')] }],
    });
  });

  it('of a missing direction is mended by the language', () => {
    const { direction: _, ...rest } = make({ language: 'ar' });
    expect(read(rest).source.direction).toBe('rtl');
  });
});

describe('what no schema can say', () => {
  it('is put right and reported once', () => {
    const json = {
      ...make({ language: 'en', headline: 'A' }),
      provenance: {
        '/metadata/headline': { status: 'stated', positions: [] },
        '/metadata/author': { status: 'inferred', positions: [] },
        '/metadata/genre': { status: 'inferred', positions: [], candidates: [] },
        __proto: { status: 'user', positions: [] },
      },
      children: [
        { type: 'blockquote', children: [{ type: 'attribution', children: [text('B')] }, inParagraph(text(' A '))] },
        {
          type: 'figure',
          children: [
            { type: 'caption', children: [text('C')] },
            { type: 'image', url: 'u' },
          ],
        },
        { ...inParagraph(text('a'), text('b'), text('')), id: 'x' },
        { ...inParagraph(text('c')), id: 'x' },
        { type: 'pullQuote', repeats: { block: 'x', start: 1, end: 9 }, children: [inParagraph(text('b'))] },
        { type: 'footnoteDefinition', identifier: '1', children: [inParagraph(text('n'))] },
        { type: 'footnoteDefinition', identifier: '1', children: [inParagraph(text('m'))] },
      ],
    };
    const { source, found } = read(json);
    expect(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'json/schema error',
      'model/canonical info',
    ]);
    expect(Object.keys(source.type === 'article' ? source.provenance : {})).toEqual([
      '/metadata/headline',
      '/metadata/genre',
    ]);
    expect(source.children).toEqual([
      { type: 'blockquote', children: [paragraph('A'), { type: 'attribution', children: [text('B')] }] },
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'u' },
          { type: 'caption', children: [text('C')] },
        ],
      },
      { ...paragraph('ab'), id: 'x' },
      paragraph('c'),
      { type: 'pullQuote', children: [paragraph('b')] },
      { type: 'footnoteDefinition', identifier: '1', children: [paragraph('n')] },
      { type: 'footnoteDefinition', identifier: '1-2', children: [paragraph('m')] },
    ]);
  });
});

describe('misuse', () => {
  it('throws', () => {
    expect(() => Reflect.apply(fromJson, undefined, ['{}', { onDiagnostic: 'console' }])).toThrow(/onDiagnostic/);
  });
});

describe('canonical form', () => {
  it('is what every article from JSON has', () => {
    fc.assert(
      fc.property(article, mutation, (source, change) => {
        const { source: mended } = read(mutate(source, change));
        if (mended.type === 'article') expect(canonical(mended.children)).toStrictEqual(mended.children);
      }),
    );
  });
});
