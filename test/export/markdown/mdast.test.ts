import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toMdast } from '../../../src/export/markdown/mdast.ts';
import type { Article } from '../../../src/model/article.ts';
import {
  article,
  attribution,
  blockquote,
  caption,
  credit,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  headerCell,
  heading,
  image,
  link,
  list,
  note,
  orderedList,
  paragraph,
  pullQuote,
  speakerTurn,
  superscript,
  table,
  tableCell,
  tableRow,
  verse,
} from '../../../src/model/build.ts';
import { bare } from '../../../src/model/envelope.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMdast } from '../../../src/parse/markdown/index.ts';
import { article as anyArticle } from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';

/** Types that a node of a type may hold, by mdast 5.1 and mdast-gfm. */
const phrasing = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'footnoteReference'];
const flow = ['paragraph', 'heading', 'blockquote', 'list', 'table', 'code', 'thematicBreak', 'footnoteDefinition'];
const mayHold: Readonly<Record<string, readonly string[]>> = {
  root: flow,
  blockquote: flow,
  listItem: flow,
  footnoteDefinition: flow,
  list: ['listItem'],
  table: ['tableRow'],
  tableRow: ['tableCell'],
  ...Object.fromEntries(
    ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'].map((type) => [type, phrasing]),
  ),
};

function misplaced(root: Root): string[] {
  const found: string[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      if (!mayHold[node.type]?.includes(child.type)) found.push(`${child.type} in ${node.type}`);
      stack.push(child);
    }
  }
  return found;
}

function wordsOf(root: Root): string {
  let words = '';
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) words += node.value;
    if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return words.replace(/[\s—]/gu, '');
}

/** The text of an article's headline and body in the order of the tree: notes stand where they are defined. */
function wordsInOrder(source: Article): string {
  const parts: string[] = [source.metadata.headline ?? ''];
  const stack: object[] = [...source.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) parts.push(String(node.value));
    if ('children' in node && Array.isArray(node.children)) stack.push(...[...node.children].reverse());
  }
  return parts.join('').replace(/[\s—]/gu, '');
}

describe('any article', () => {
  it('becomes mdast that holds only what mdast names, where it may stand, and every word in order', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        const root = toMdast(source);
        expect(misplaced(root)).toEqual([]);
        expect(wordsOf(root)).toBe(wordsInOrder(source));
        expect(JSON.parse(JSON.stringify(root))).toEqual(root);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what mdast has', () => {
  it('comes back as it was', () => {
    const source = article(
      { headline: 'A', language: 'en' },
      paragraph('b ', emphasis('c'), footnoteReference('1'), ' ', link('https://example.org', 'd')),
      heading(2, 'e'),
      blockquote('f', attribution('Ada')),
      list('g', 'h'),
      orderedList(4, 'i'),
      table(tableRow(headerCell('j')), tableRow(tableCell('k'))),
      figure(image('l.png', 'm'), caption('n')),
      footnoteDefinition('1', 'o'),
    );
    expect(bare(fromMdast(toMdast(source), { language: 'en' }))).toEqual(source);
  });
});

describe('what mdast lacks', () => {
  it('is told where it is metadata', () => {
    const told: string[] = [];
    const source = article({ headline: 'A', datePublished: '2019-03-04', byline: 'By Ada Diaz' }, paragraph('b'));
    toMdast(source, { onDiagnostic: ({ ruleId, reason }) => told.push(`${ruleId}: ${reason}`) });
    expect(told).toEqual([expect.stringMatching(/^export\/lossy: .*datePublished, byline$/)]);
    toMdast(article({ headline: 'A' }, paragraph('b')), { onDiagnostic: () => told.push('more') });
    expect(told).toHaveLength(1);
  });

  it('gives way to what it has', () => {
    const { children } = toMdast(
      article(
        {},
        pullQuote('a', attribution('Ada')),
        speakerTurn('Tom', 'b'),
        note('correction', 'c'),
        credit('source', 'd'),
        verse('e', 'f'),
        paragraph('g', superscript('2')),
        table(tableRow({ ...tableCell('h'), colSpan: 2 }), tableRow('i', 'j', 'k')),
      ),
    );
    expect(children).toMatchObject([
      { type: 'blockquote', children: [{ type: 'paragraph' }, { children: [{ value: '— ' }, { value: 'Ada' }] }] },
      { type: 'paragraph', children: [{ type: 'strong', children: [{ value: 'Tom' }] }] },
      { type: 'paragraph', children: [{ value: 'b' }] },
      { type: 'blockquote', children: [{ type: 'paragraph' }] },
      { type: 'paragraph', children: [{ value: 'd' }] },
      { type: 'paragraph', children: [{ value: 'e' }, { type: 'break' }, { value: 'f' }] },
      { type: 'paragraph', children: [{ value: 'g' }, { value: '2' }] },
      { type: 'table', children: [{ children: [{}, { children: [] }, { children: [] }] }, { children: [{}, {}, {}] }] },
    ]);
  });

  it('keeps the words of nodes that the model does not have', () => {
    const source: Article = JSON.parse(
      JSON.stringify({
        ...article({}),
        children: [{ type: 'poll', children: [{ type: 'x', value: 'a' }] }, paragraph('b')],
      }),
    );
    expect(wordsOf(toMdast(source))).toBe('ab');
    expect(plainText(source)).toContain('a');
  });
});
