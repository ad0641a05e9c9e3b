import { describe, expect, it } from 'vitest';
import {
  article,
  code,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading,
  image,
  inlineCode,
  lineBreak,
  list,
  paragraph,
  publication,
  strong,
} from '../../src/model/build.ts';
import { isBlock, isInline, isKnown } from '../../src/model/content.ts';
import type { Inline, Node } from '../../src/model/nodes.ts';
import { articlesOf, firstWords, plainText, titleOf, visit } from '../../src/model/visit.ts';
import { fc } from '../property.ts';
import { article as anyArticle, block as anyBlock } from './arbitrary.ts';

const typesOf = (root: Parameters<typeof visit>[0], ...skipped: string[]) => {
  const types: string[] = [];
  visit(root, (node) => {
    types.push(node.type);
    return skipped.includes(node.type) ? 'skip' : undefined;
  });
  return types;
};

describe('visit', () => {
  const tree = article({}, heading(2, 'A'), list('b', 'c'), paragraph(emphasis('d')));

  it('goes in reading order, parents first', () => {
    expect(typesOf(tree).join(' ')).toBe(
      'heading text list listItem paragraph text listItem paragraph text paragraph emphasis text',
    );
  });

  it('leaves out the children of what is skipped', () => {
    expect(typesOf(tree, 'list')).toEqual(['heading', 'text', 'list', 'paragraph', 'emphasis', 'text']);
  });

  it('stops at once, also in a publication', () => {
    const seen: Node[] = [];
    visit(publication({ name: 'P' }, tree, tree), (node) => {
      seen.push(node);
      return node.type === 'list' ? 'stop' : undefined;
    });
    expect(seen.map(({ type }) => type)).toEqual(['heading', 'text', 'list']);
  });

  it('visits a node that it is given too', () => {
    expect(typesOf(paragraph('a'))).toEqual(['paragraph', 'text']);
    expect(typesOf(lineBreak())).toEqual(['break']);
  });

  it('tells the ancestors, outermost first', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        visit(source, (node, ancestors) => {
          const holders = [source, ...ancestors];
          const chain: readonly unknown[] = [...ancestors, node];
          for (const [index, holder] of holders.entries()) expect(holder.children).toContain(chain[index]);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('survives any depth and any width', () => {
    let deep: Inline = { type: 'text', value: 'a' };
    for (let level = 0; level < 200_000; level++) deep = { type: 'emphasis', children: [deep] };
    expect(plainText(deep)).toBe('a');
    const wide: Node = { type: 'blockquote', children: Array.from({ length: 200_000 }, () => paragraph('a')) };
    expect(plainText(wide)).toHaveLength(399_999);
  });

  it('meets nodes of known types only in trees of the model', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        visit(block, (node) => {
          expect(isKnown(node)).toBe(true);
          expect(isInline(node) && isBlock(node)).toBe(false);
        });
      }),
      { numRuns: 30 },
    );
    expect(isKnown(JSON.parse('{"type":"constructor"}'))).toBe(false);
  });
});

describe('articlesOf', () => {
  it('gives the articles of either source', () => {
    const one = article({});
    expect(articlesOf(one)).toEqual([one]);
    expect(articlesOf(publication({ name: 'P' }, one, one))).toEqual([one, one]);
  });
});

describe('plainText', () => {
  it('is headline, description, byline, body, then notes wherever they stood', () => {
    const source = article(
      { headline: 'H', description: 'D', byline: 'B', genre: 'G' },
      footnoteDefinition('1', 'first note', footnoteDefinition('3', 'third note')),
      paragraph('one', footnoteReference('1'), ' ', inlineCode('two'), image('u', 'alt')),
      list(footnoteDefinition('2', 'second note'), 'three'),
      code('four\n  five'),
    );
    expect(plainText(source).split('\n')).toEqual([
      ...['H', 'D', 'B', 'one two', 'three', 'four', '  five'],
      ...['first note', 'second note', 'third note'],
    ]);
  });

  it('ends a line at a break and at a block, never inside a mark', () => {
    expect(plainText(paragraph('a', strong('b', lineBreak(), 'c'), 'd'))).toBe('ab\ncd');
    expect(plainText(article({}, 'a', 'b'))).toBe('a\nb');
  });

  it('of a note is its text', () => {
    expect(plainText(footnoteDefinition('1', 'a', 'b'))).toBe('a\nb');
  });

  it('of a publication is that of its articles', () => {
    expect(plainText(publication({ name: 'P' }, article({}, 'a'), article({}, 'b')))).toBe('a\nb');
  });

  it('holds every leaf and nothing else', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        const leaves: string[] = [];
        visit(source, (node) => {
          if ('value' in node) leaves.push(node.value);
        });
        const { headline = '', description = '', byline = '' } = source.metadata;
        const sorted = (text: string) => [...text.replace(/\s/gu, '')].sort();
        expect(sorted(plainText(source))).toEqual(sorted([headline, description, byline, ...leaves].join('')));
      }),
    );
  });
});

describe('titleOf', () => {
  it('is the headline, or the name of the publication', () => {
    expect(titleOf(article({ headline: 'H' }, 'a'))).toBe('H');
    expect(titleOf(publication({ name: 'P' }))).toBe('P');
  });

  it('is made from the first words of the body where there is no headline', () => {
    const words = 'At ten minutes past four the lamp at Hallan Skerry went dark, and nobody came.';
    expect(titleOf(article({ headline: ' ' }, footnoteDefinition('1', 'note'), image2(), paragraph(words)))).toBe(
      'At ten minutes past four the lamp at Hallan Skerry went…',
    );
    expect(titleOf(article({}, 'Short'))).toBe('Short');
    expect(titleOf(article({}, footnoteDefinition('1', 'note')))).toBe('note');
    expect(titleOf(article({ description: 'What it is about', publisher: { name: 'The Bell' } }))).toBe(
      'What it is about',
    );
    expect(titleOf(article({ url: 'https://example.org/a' }))).toBe('https://example.org/a');
    expect(titleOf(article({}))).toBe('…');
  });

  const image2 = () => paragraph(image('u', 'alt'));

  it('never cuts a character in two', () => {
    const family = '👩‍👩‍👧‍👦';
    const title = firstWords(family.repeat(9), 60);
    expect(title.slice(0, -1)).toBe(family.repeat(title.length / family.length));
    expect(firstWords(`${'x'.repeat(59)}e\u0301`, 60)).toBe(`${'x'.repeat(59)}…`);
  });

  it('is never longer than it may be, and halves no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const title = firstWords(text, 20);
        expect(title.length).toBeLessThanOrEqual(21);
        expect(title).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });
});
