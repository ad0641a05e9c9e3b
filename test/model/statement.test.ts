import { describe, expect, test } from 'vitest';
import { article, publication } from '../../src/model/build.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type Statement, state } from '../../src/model/statement.ts';

const statement: Statement = {
  language: 'fa',
  metadata: { headline: 'Stated', author: [{ type: 'Person', name: 'Ada Diaz' }], datePublished: '2026-11' },
};

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };

describe('state', () => {
  test('wins over what the model says, and the provenance says so', () => {
    const source = article({ headline: 'Read', keywords: ['a'], author: [{ type: 'Person', name: 'X' }] }, 'Text.');
    source.provenance['/metadata/headline'] = { status: 'inferred', score: 0.9, positions: [place], text: 'Read' };
    source.provenance['/metadata/author/0/name'] = { status: 'stated', positions: [place] };
    source.provenance['/metadata/keywords'] = { status: 'stated', positions: [] };
    const before = structuredClone(source);
    expect(state(source, statement, () => {})).toEqual({
      ...source,
      language: 'fa',
      direction: 'rtl',
      metadata: { ...statement.metadata, keywords: ['a'] },
      provenance: {
        '/metadata/keywords': { status: 'stated', positions: [] },
        '/metadata/headline': { status: 'user', positions: [place], text: 'Read' },
        '/metadata/author': { status: 'user', positions: [place] },
        '/metadata/datePublished': { status: 'user', positions: [] },
        '/language': { status: 'user', positions: [] },
      },
    });
    expect(source).toEqual(before);
  });

  test('changes nothing where nothing is stated', () => {
    const source = article({ headline: 'Read' }, 'Text.');
    expect(state(source, { metadata: {} }, () => {})).toEqual(source);
  });

  test('names and dates a publication, and leaves its articles', () => {
    const source = publication({ name: 'Read' }, article({ headline: 'One' }, 'Text.'));
    const { author, ...metadata } = statement.metadata;
    expect(state(source, { metadata }, () => {})).toEqual({
      ...source,
      metadata: { name: 'Stated', datePublished: '2026-11' },
    });
  });

  test('gives a publication nothing that is about an article, and says so', () => {
    const noticed: Diagnostic[] = [];
    const source = publication({ name: 'Read' }, article({}, 'Text.'));
    state(source, statement, (diagnostic) => noticed.push(diagnostic));
    expect(noticed).toMatchObject([{ ruleId: 'model/statement', severity: 'warning' }]);
    expect(noticed[0]?.reason).toMatch(/: author$/);
  });
});
