import { describe, expect, it } from 'vitest';
import {
  attribution,
  blockquote,
  caption,
  credit,
  emphasis,
  figure,
  footnoteDefinition,
  foreign,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  paragraph,
  pullQuote,
  speaker,
  strong,
  table,
  tableRow,
} from '../../src/model/build.ts';
import { canonical, canonicalInlines, inOrder, maxDepth, trimEdges } from '../../src/model/canonical.ts';
import { mayHold } from '../../src/model/content.ts';
import type { Block, Inline, Node } from '../../src/model/nodes.ts';
import { plainText, visit } from '../../src/model/visit.ts';
import { fc } from '../property.ts';
import { article } from './arbitrary.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const depthOf = (blocks: readonly Node[]) => {
  let depth = 0;
  for (const block of blocks) {
    visit(block, (_, ancestors) => {
      depth = Math.max(depth, ancestors.length + 1);
    });
  }
  return depth;
};

/** Expects that every node may stand where it stands. */
function expectContent(blocks: readonly Node[]): void {
  const misplaced: string[] = [];
  for (const block of blocks) {
    visit(block, (node, ancestors) => {
      if (!mayHold(ancestors.at(-1)?.type ?? 'article', node.type)) misplaced.push(node.type);
    });
  }
  expect(misplaced).toEqual([]);
}

describe('inline nodes', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['adjacent texts are joined', [text('a'), text('b'), strong('c'), text('d')], [text('ab'), strong('c'), text('d')]],
    ['empty nodes go', [text(''), emphasis(), strong(emphasis()), inlineCode(''), text('a')], [text('a')]],
    ['texts that an empty node parted are joined', [text('a'), emphasis(), text('b')], [text('ab')]],
    [
      'a mark in the same mark is unwrapped at any depth',
      [
        {
          type: 'emphasis',
          children: [text('a'), { type: 'strong', children: [{ type: 'emphasis', children: [text('b')] }] }],
        },
      ],
      [emphasis('a', strong('b'))],
    ],
    [
      'a link in a link is unwrapped',
      [{ type: 'link', url: 'x', children: [{ type: 'link', url: 'y', children: [text('a')] }] }],
      [link('x', 'a')],
    ],
    ['a phrase in another phrase stays', [foreign('fr', foreign('ar', 'a'))], [foreign('fr', foreign('ar', 'a'))]],
    ['white space inside stays', [text(' a '), emphasis(' b ')], [text(' a '), emphasis(' b ')]],
  ])('%s', (_, given, expected) => {
    expect(canonicalInlines(given)).toEqual(expected);
  });

  it('keep the span of both texts that were joined, if both have one', () => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const at = (value: string, offset: number): Inline => ({
      type: 'text',
      value,
      position: { start: point(offset), end: point(offset + value.length) },
    });
    expect(canonicalInlines([at('ab', 0), at('cd', 2)])).toEqual([at('abcd', 0)]);
    expect(canonicalInlines([at('ab', 0), text('cd')])).toEqual([text('abcd')]);
  });

  it('are flattened to their leaves below the deepest level', () => {
    let deep: Inline = text('a');
    for (let level = 0; level < 100_000; level++) deep = { type: 'foreign', language: 'fr', children: [deep] };
    const flat = canonicalInlines([text('x'), deep]);
    expect(depthOf(flat)).toBe(maxDepth);
    expect(plainText({ type: 'paragraph', children: flat })).toBe('xa');
  });
});

describe('the edges of a block', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['lose white space', [text(' \u00a0a\u3000\n')], [text('a')]],
    ['lose breaks and what was blank beside them', [text(' '), lineBreak(), text(' a'), lineBreak()], [text('a')]],
    [
      'are found inside marks',
      [emphasis(' ', strong(' a')), text('b '), strong(' ')],
      [emphasis(strong('a')), text('b')],
    ],
    ['are not inside code', [inlineCode(' a ')], [inlineCode(' a ')]],
    ['may be all there was', [text(' '), lineBreak(), emphasis(' ')], []],
  ])('%s', (_, given, expected) => {
    expect(trimEdges(given)).toEqual(expected);
  });
});

describe('blocks', () => {
  it('that show nothing go, but for items, cells and notes', () => {
    const empty: Block[] = [
      paragraph(' '),
      blockquote(paragraph(), attribution()),
      pullQuote(),
      figure(caption()),
      { type: 'list', children: [] },
      table(),
    ];
    expect(canonical(empty)).toEqual([]);
    const kept: Block[] = [
      list({ type: 'listItem', children: [] }),
      table(tableRow('')),
      footnoteDefinition('1'),
      { type: 'code', value: '' },
      { type: 'thematicBreak' },
    ];
    expect(canonical(kept)).toEqual(kept);
  });

  it('have their parts in order', () => {
    const picture = image('u');
    expect(inOrder('figure', [credit('photo', 'c'), picture, caption('b'), image('v')])).toEqual([
      picture,
      image('v'),
      caption('b'),
      credit('photo', 'c'),
    ]);
    expect(canonical([{ type: 'speakerTurn', children: [paragraph('a'), speaker('b')] }])).toEqual([
      { type: 'speakerTurn', children: [speaker('b'), paragraph('a')] },
    ]);
    expect(canonical([{ type: 'blockquote', children: [attribution('b'), paragraph('a')] }])).toEqual([
      { type: 'blockquote', children: [paragraph('a'), attribution('b')] },
    ]);
  });
});

describe('depth', () => {
  const nested = (levels: number, innermost: Block[]): Block => {
    let block: Block = blockquote(...innermost);
    for (let level = 1; level < levels; level++)
      block = { type: 'blockquote', children: [block, attribution(`${level}`)] };
    return block;
  };

  it('of as many levels as may be is left alone', () => {
    const tree = [nested(maxDepth - 2, [paragraph('a')])];
    expect(depthOf(tree)).toBe(maxDepth);
    expect(canonical(tree, () => expect.unreachable())[0]).toBe(tree[0]);
  });

  it('of more levels gives way to the innermost blocks, in order and with all their words', () => {
    const innermost = [
      paragraph('a', strong('b')),
      list('c', list('d')),
      figure(table(tableRow('e')), caption('f')),
      { type: 'code', value: 'g' } as const,
    ];
    const tree = nested(200, innermost);
    const flattened: string[] = [];
    const flat = canonical([tree], (node) => flattened.push(node.type));
    expect(depthOf(flat)).toBeLessThanOrEqual(maxDepth);
    expect(flattened).toEqual(['blockquote']);
    expect(plainText({ type: 'blockquote', children: flat })).toBe(plainText(tree));
    expectContent(flat);
  });

  it('of 100,000 levels of lists leaves a tree of the model', () => {
    let deep: Block = paragraph('a');
    for (let level = 0; level < 50_000; level++) {
      deep = { type: 'list', children: [{ type: 'listItem', children: [deep, paragraph('b')] }] };
    }
    const flat = canonical([deep]);
    expect(depthOf(flat)).toBeLessThanOrEqual(maxDepth);
    expect(plainText({ type: 'blockquote', children: flat })).toHaveLength(2 * 50_001 - 1);
    expectContent(flat);
  });
});

describe('the canonical form', () => {
  it('is its own canonical form, node by node the same object', () => {
    fc.assert(
      fc.property(article, ({ children }) => {
        const again = canonical(children);
        expect(again).toHaveLength(children.length);
        for (const [index, block] of again.entries()) expect(block).toBe(children[index]);
      }),
    );
  });

  it('has no empty inline, no adjacent texts, no mark in the same mark, no blank edge', () => {
    fc.assert(
      fc.property(article, (source) => {
        visit(source, (node, ancestors) => {
          const parent = ancestors.at(-1);
          if ('children' in node && mayHold('paragraph', node.type)) {
            expect(node.children.length).toBeGreaterThan(0);
            if (node.type !== 'foreign') expect(ancestors.map(({ type }) => type)).not.toContain(node.type);
          }
          if (node.type !== 'text') return;
          expect(node.value).not.toBe('');
          const siblings: readonly Node[] = parent?.children ?? [];
          const before = siblings[siblings.indexOf(node) - 1];
          expect(before?.type).not.toBe('text');
          if (parent && !before && !mayHold('paragraph', parent.type)) expect(node.value).toBe(node.value.trimStart());
        });
      }),
    );
  });

  it('leaves the tree that was given as it was', () => {
    const tree: Block[] = [{ type: 'paragraph', children: [text(' a'), text('b ')] }];
    const before = structuredClone(tree);
    expect(canonical(tree)).toEqual([paragraph('ab')]);
    expect(tree).toEqual(before);
  });
});
