import { describe, expect, it } from 'vitest';
import type { Article, Metadata } from '../../src/model/article.ts';
import { article as make, paragraph } from '../../src/model/build.ts';
import type { Text } from '../../src/model/nodes.ts';
import type { Position, Provenance } from '../../src/model/provenance.ts';
import { coverage, explain, replaceUnfit, statedMetadata } from '../../src/model/provenance.ts';
import { visit } from '../../src/model/visit.ts';
import { fc } from '../property.ts';

const source = `\ufeffThe Last Watch

By Maren Quist

- The lamp went dark. Nobody came. Nobody could.

Share this article`;

/** Where a piece of the source stands. */
function span(piece: string): Position {
  const offset = source.indexOf(piece);
  const point = (at: number) => {
    const before = source.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { start: point(offset), end: point(offset + piece.length) };
}

function read(): Article {
  const body = 'The lamp went dark. Nobody came. Nobody could.';
  const text: Text = { type: 'text', value: body, position: span(body) };
  const stated = (piece: string): Provenance => ({ status: 'stated', positions: [span(piece)], text: piece });
  return {
    ...make({ headline: 'The Last Watch', author: [{ type: 'Person', name: 'Maren Quist' }] }),
    children: [{ type: 'paragraph', position: span(body), children: [text] }],
    provenance: { '/metadata/headline': stated('The Last Watch'), '/metadata/author': stated('Maren Quist') },
    omitted: [{ position: span('Share this article'), text: 'Share this article', rule: 'furniture/share' }],
    markup: [span('By'), span('-')],
  };
}

function edited(edit: (text: Text) => void): Article {
  const article = read();
  visit(article, (node) => {
    if (node.type === 'text') edit(node);
  });
  return article;
}

describe('coverage', () => {
  it('is whole for an article that holds its source', () => {
    expect(coverage(read(), source)).toEqual({ total: 80, covered: 80, ratio: 1, missing: [], altered: [] });
    expect(coverage(make({}), ' \n\t\ufeff')).toMatchObject({ total: 0, ratio: 1 });
  });

  it('notices a sentence that was deleted from a leaf', () => {
    const article = edited((text) => {
      text.value = 'The lamp went dark. Nobody could.';
    });
    const { ratio, missing, altered } = coverage(article, source);
    expect(ratio).toBeLessThan(1);
    expect(altered).toEqual(['/children/0/children/0']);
    expect(missing).toEqual([
      { offset: source.indexOf('The lamp'), text: 'The lamp went dark. Nobody came. Nobody could.' },
    ]);
  });

  it('notices a letter that was changed, and a leaf that lost its position', () => {
    const changed = edited((text) => {
      text.value = text.value.replace('came', 'come');
    });
    expect(coverage(changed, source).altered).toHaveLength(1);
    const lost = edited((text) => {
      delete text.position;
    });
    expect(coverage(lost, source).missing).toHaveLength(1);
  });

  it('does not believe the position of a parent', () => {
    const article = read();
    const [block] = article.children;
    if (block?.type === 'paragraph') block.children = [];
    expect(coverage(article, source).missing).toMatchObject([
      { text: 'The lamp went dark. Nobody came. Nobody could.' },
    ]);
  });

  it('notices metadata that is gone or is no longer what the source says', () => {
    const gone = read();
    delete gone.metadata.author;
    expect(coverage(gone, source).missing).toMatchObject([{ text: 'Maren Quist' }]);
    const changed = read();
    changed.metadata.headline = 'The Watch';
    expect(coverage(changed, source)).toMatchObject({
      altered: ['/metadata/headline'],
      missing: [{ text: 'The Last Watch' }],
    });
  });

  it('lets a user say it otherwise, and counts what was seen and not chosen', () => {
    const article = read();
    article.metadata.headline = 'My title';
    article.provenance['/metadata/headline'] = { status: 'user', positions: [span('The Last Watch')] };
    delete article.metadata.author;
    article.provenance['/metadata/author'] = { status: 'inferred', positions: [span('Maren Quist')], candidates: [] };
    expect(coverage(article, source).ratio).toBe(1);
  });

  it('counts no position outside of the source', () => {
    const far = { line: 1, column: 1, offset: Number.MAX_SAFE_INTEGER };
    const article = edited((text) => {
      text.position = { start: { line: 1, column: 1, offset: 0 }, end: far };
    });
    expect(coverage(article, source).altered).toEqual(['/children/0/children/0']);
  });

  it('takes white space and characters that no file may hold as they were read', () => {
    const raw = 'a\u0000 \n b';
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 3, offset: raw.length } };
    const article = make({}, { type: 'paragraph', children: [{ type: 'text', value: 'a\ufffd b', position }] });
    expect(coverage(article, raw)).toMatchObject({ total: 3, ratio: 1, altered: [] });
  });

  it('is never more than everything', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.nat(30), (text, from, to) => {
        const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
        const article = { ...make({}), markup: [{ start: point(from), end: point(to) }] };
        const { total, covered, ratio, missing } = coverage(article, text);
        expect(covered).toBeLessThanOrEqual(total);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(missing.length === 0).toBe(covered === total);
      }),
    );
  });
});

describe('replaceUnfit', () => {
  it('keeps every offset and well-formed text', () => {
    const offsets: number[] = [];
    expect(replaceUnfit('a\u0000b\ud800c\udc00\ufffe😀\t', (offset) => offsets.push(offset))).toBe(
      'a\ufffdb\ufffdc\ufffd\ufffd😀\t',
    );
    expect(offsets).toEqual([1, 3, 5, 6]);
  });
});

describe('statedMetadata', () => {
  const metadata: Metadata = {
    headline: 'H',
    author: [
      { type: 'Person', name: 'Ada', jobTitle: 'Editor' },
      { type: 'Person', name: 'Bo' },
    ],
    isBasedOn: { name: 'Wire', publisher: 'Coastwire' },
    license: 'CC BY',
    copyrightHolder: { type: 'Organization', name: 'Courier' },
    copyrightYear: 2025,
  };
  const stated = (provenance: Record<string, Pick<Provenance, 'status' | 'score'>>, least = 0.75) => {
    const dropped: string[] = [];
    const article = make(metadata);
    for (const [pointer, origin] of Object.entries(provenance))
      article.provenance[pointer] = { ...origin, positions: [] };
    return { stated: statedMetadata(article, least, (pointer) => dropped.push(pointer)), dropped };
  };

  it('is all of it where nothing was inferred', () => {
    expect(stated({})).toEqual({ stated: metadata, dropped: [] });
  });

  it('leaves out what was inferred below the least score, at any depth', () => {
    const { author: _, ...rest } = metadata;
    expect(stated({ '/metadata/author': { status: 'inferred', score: 0.7 } })).toEqual({
      stated: rest,
      dropped: ['/metadata/author'],
    });
    expect(stated({ '/metadata/author': { status: 'inferred', score: 0.75 } }).dropped).toEqual([]);
    expect(stated({ '/metadata/author/0/jobTitle': { status: 'inferred' } }).stated.author?.[0]).toEqual({
      type: 'Person',
      name: 'Ada',
    });
    expect(stated({ '/metadata/isBasedOn/name': { status: 'inferred' } }).stated.isBasedOn).toEqual({
      publisher: 'Coastwire',
    });
  });

  it('states no person without a name', () => {
    const { stated: kept } = stated({ '/metadata/author/0/name': { status: 'inferred', score: 0.1 } });
    expect(kept.author).toEqual([{ type: 'Person', name: 'Bo' }]);
  });

  it('never states rights that were inferred, however sure', () => {
    const sure = { status: 'inferred', score: 1 } as const;
    const { stated: kept, dropped } = stated({
      '/metadata/license': sure,
      '/metadata/copyrightHolder/name': sure,
      '/metadata/copyrightYear': sure,
      '/metadata/headline': sure,
    });
    expect(Object.keys(kept)).toEqual(['headline', 'author', 'isBasedOn']);
    expect(dropped).toHaveLength(3);
  });

  it('leaves the article as it is', () => {
    const article = make(metadata);
    article.provenance['/metadata/author/0/name'] = { status: 'inferred', positions: [] };
    const before = structuredClone(article);
    statedMetadata(article, 1);
    expect(article).toEqual(before);
  });
});

describe('explain', () => {
  it('says rule, score and evidence of what was inferred, and nothing of what was stated', () => {
    const inferred = { rule: 'quote/repeats', score: 0.9, evidence: ['stands in the body', 'is followed by a name'] };
    const line = 'quote/repeats 0.90: stands in the body, is followed by a name';
    expect(explain(inferred)).toBe(line);
    expect(explain({ ...paragraph('a'), data: { inferred } })).toBe(line);
    expect(explain({ status: 'inferred', positions: [], ...inferred })).toBe(line);
    expect(explain({ status: 'stated', positions: [], ...inferred })).toBe('');
    expect(explain(paragraph('a'))).toBe('');
    expect(explain({ rule: 'a/b', score: 1, evidence: [] })).toBe('a/b 1.00');
  });
});
