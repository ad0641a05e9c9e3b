import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { article, blockquote, footnoteReference, heading, paragraph } from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { bare } from '../../../src/model/envelope.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMdast } from '../../../src/parse/markdown/index.ts';

const text = (value: string) => ({ type: 'text' as const, value });

/** A tree with nodes that mdast does not name, as plug-ins make them. */
const treeOf = (...children: object[]): Root => JSON.parse(JSON.stringify({ type: 'root', children }));

function read(root: Root) {
  const seen: Diagnostic[] = [];
  const made = fromMdast(root, { language: 'en', onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  return { children: bare(made).children, made, rules: seen.map(({ ruleId }) => ruleId) };
}

describe('a tree of another program', () => {
  it('becomes an article', () => {
    const { made, rules } = read(
      treeOf(
        { type: 'yaml', value: 'author: Ada Diaz\nslug: a' },
        { type: 'heading', depth: 1, children: [text('A')] },
        { type: 'heading', depth: 2, children: [text('B')] },
        { type: 'paragraph', children: [text('c '), { type: 'emphasis', children: [text('d')] }] },
      ),
    );
    expect(made.metadata).toEqual({ headline: 'A', author: [{ type: 'Person', name: 'Ada Diaz' }] });
    expect(made.provenance['/metadata/author']).toMatchObject({ status: 'stated', positions: [] });
    expect(bare(made).children).toMatchObject([{ type: 'heading' }, { type: 'paragraph' }]);
    expect(rules).toEqual(['markdown/front-matter']);
  });

  it('keeps the places that it has', () => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
    const { made } = read(treeOf({ type: 'paragraph', position, children: [{ ...text('a'), position }] }));
    expect(made.children).toMatchObject([{ position, children: [{ position }] }]);
    expect(read(treeOf({ type: 'paragraph', children: [text('a')] })).made.children[0]).not.toHaveProperty('position');
  });

  it('keeps the text of nodes that mdast does not have, and says so', () => {
    const { children, rules } = read(
      treeOf(
        { type: 'containerDirective', name: 'note', children: [{ type: 'paragraph', children: [text('a')] }] },
        {
          type: 'paragraph',
          children: [text('b '), { type: 'textDirective', children: [text('c')] }, { type: 'math', value: ' d' }],
        },
        { type: 'math', value: 'e = m' },
        { type: 'thing' },
      ),
    );
    expect(children).toEqual([paragraph('a'), paragraph('b c d'), paragraph('e = m')]);
    expect(rules).toEqual(Array.from({ length: 5 }, () => 'markdown/unknown-node'));
  });

  it('may hold text without a paragraph, a link without its target, HTML of any kind', () => {
    const { children } = read(
      treeOf(
        text('a '),
        { type: 'strong', children: [text('b')] },
        {
          type: 'paragraph',
          children: [{ type: 'linkReference', identifier: 'x', referenceType: 'full', children: [text('c')] }],
        },
        { type: 'paragraph', children: [text('d '), { type: 'html', value: '<b>e</b> &amp; f' }] },
        { type: 'html', value: '<p>g</p>' },
      ),
    );
    expect(children.map(plainText)).toEqual(['a b', 'c', 'd e & f', 'g']);
  });

  it('may give two notes one name: both stay', () => {
    const note = {
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [{ type: 'paragraph', children: [text('b')] }],
    };
    const { children } = read(
      treeOf({ type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'n' }, text('a')] }, note, note),
    );
    expect(children).toMatchObject([
      paragraph(footnoteReference('n'), 'a'),
      { identifier: 'n' },
      { identifier: 'n-1' },
    ]);
  });

  it('may nest without end', () => {
    let quote: Nodes = { type: 'paragraph', children: [text('a')] };
    for (let depth = 0; depth < 20_000; depth++) quote = { type: 'blockquote', children: [quote] };
    let words: Nodes = text('b');
    for (let depth = 0; depth < 20_000; depth++) words = { type: 'emphasis', children: [words] };
    const made = fromMdast({ type: 'root', children: [quote, { type: 'paragraph', children: [words] }] });
    expect(plainText(made)).toBe('a\nb');
  });

  it('must be a tree', () => {
    expect(() => fromMdast(JSON.parse('{"type":"paragraph"}'))).toThrow(
      expect.objectContaining({ code: 'source/invalid' }),
    );
    expect(() => fromMdast(JSON.parse('null'))).toThrow(expect.objectContaining({ code: 'source/invalid' }));
  });
});

it('builders make what parsers read', () => {
  const { children } = read(
    treeOf(
      { type: 'heading', depth: 2, children: [text('a')] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('b')] }] },
    ),
  );
  expect(children).toEqual(article({}, heading(2, 'a'), blockquote('b')).children);
});

describe('a tree that is none', () => {
  const inside: { type: string; children: object[] } = { type: 'blockquote', children: [] };
  inside.children.push({ type: 'list', children: [inside] });

  it.each<[string, object, string]>([
    ['a hole', { type: 'paragraph', children: [null] }, 'root/children/0/children/0: expected a node, got null'],
    ['no children', { type: 'paragraph' }, 'root/children/0: expected a list as "children" of paragraph'],
    ['no words', { type: 'paragraph', children: [{ type: 'text' }] }, 'expected a string as "value" of text'],
    ['no address', { type: 'link', url: 5, children: [] }, 'expected a string as "url" of link, got 5'],
    ['no depth', { type: 'heading', children: [] }, 'expected a number as "depth" of heading'],
    ['a node inside itself', inside, 'root/children/0/children/0/children/0: the node stands inside itself'],
  ])('is refused with its place: %s', (_, node, reason) => {
    expect(() => fromMdast(Object.assign(treeOf(), { children: [node] }))).toThrow(
      expect.objectContaining({ code: 'source/invalid', message: expect.stringContaining(reason) }),
    );
  });
});

it('keeps what YAML says that is no metadata, at the head and below it', () => {
  const start = { line: 3, column: 1, offset: 20 };
  const end = { line: 5, column: 4, offset: 40 };
  const late = { type: 'yaml', value: 'title: Late', position: { start, end } };
  const { made, rules } = read(treeOf({ type: 'yaml', value: 'title: A\nslug: a' }, late));
  expect(made.metadata).toEqual({ headline: 'A' });
  expect(made.omitted).toMatchObject([{ text: 'slug: a' }, { text: 'title: Late', position: { start, end } }]);
  expect(rules.filter((rule) => rule === 'markdown/front-matter')).toHaveLength(2);
});
