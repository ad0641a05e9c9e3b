import { describe, expect, it, vi } from 'vitest';
import { article as make, paragraph } from '../../src/model/build.ts';
import { maxDepth } from '../../src/model/canonical.ts';
import { toJson } from '../../src/model/envelope.ts';
import { plainText, visit } from '../../src/model/visit.ts';
import { inParagraph, read, readChildren, text } from './reading.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('hostile JSON', () => {
  const deep = 100_000;
  const nested = (open: string, close: string) =>
    toJson(make({ language: 'en' })).replace(
      '"children":[]',
      `"children":[${open.repeat(deep)}${JSON.stringify(text('deep'))}${close.repeat(deep)}]`,
    );

  it.each([
    ['quotations', '{"type":"blockquote","children":['],
    ['marks', '{"type":"emphasis","children":['],
    ['phrases', '{"type":"foreign","language":"fr","children":['],
    ['unknown nodes', '{"type":"x","children":['],
    ['faulty nodes', '{"type":"note","x":1,"children":['],
    ['paragraphs', '{"type":"paragraph","children":['],
  ])('with 100,000 nested %s keeps its words in a tree of bounded depth', (_, open) => {
    const { source, errors } = read(nested(open, ']}'));
    let depth = 0;
    for (const node of source.children) {
      if (node.type === 'article') continue;
      visit(node, (_, ancestors) => {
        depth = Math.max(depth, ancestors.length + 1);
      });
    }
    expect(depth).toBeLessThanOrEqual(maxDepth);
    expect(errors.length).toBeGreaterThan(0);
    expect(plainText(source)).toBe('deep');
  });

  it('with 100,000 nested lists is read', () => {
    expect(plainText(read(nested('[', ']')).source)).toBe('deep');
  });

  it('reports depth without an error', () => {
    const levels = (count: number) => {
      let node: unknown = inParagraph(text('a'));
      for (let level = 2; level < count; level++) node = { type: 'blockquote', children: [node] };
      return readChildren(node).found.map(({ ruleId }) => ruleId);
    };
    expect(levels(maxDepth)).toEqual([]);
    expect(levels(maxDepth + 1)).toEqual(['model/too-deep', 'model/canonical']);
  });

  it('keeps no value that is too deep to be written again', () => {
    const candidate = { value: JSON.parse('['.repeat(deep) + ']'.repeat(deep)), rule: 'r', score: 1 };
    const provenance = { '/language': { status: 'user', positions: [], candidates: [candidate] } };
    const { source, found } = read({ ...make({}), provenance });
    expect(found).toMatchObject([{ ruleId: 'model/too-deep' }]);
    expect(toJson(source)).not.toContain('[[');
  });

  it('changes nothing but the article', () => {
    const { source } = read(
      '{"type":"article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"provenance":{"__proto__":{"status":"user","positions":[]}},"children":[{"type":"__proto__","__proto__":{"type":"text"},"children":["a"]}]}',
    );
    expect(Object.getPrototypeOf(source)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(source.type === 'article' && Object.keys(source.provenance)).toEqual([]);
    expect(source.children).toEqual([paragraph('a')]);
  });

  it('may hold itself if it is a value', () => {
    const node = { type: 'blockquote', children: [inParagraph(text('a'))] as unknown[] };
    node.children.push(node);
    const { children, errors } = readChildren(node);
    expect(errors).toHaveLength(1);
    expect(children.map((child) => plainText(child))).toEqual(['a']);
  });
});
