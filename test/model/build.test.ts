import { describe, expect, it } from 'vitest';
import * as build from '../../src/model/build.ts';
import { isKnown } from '../../src/model/content.ts';
import type { Node } from '../../src/model/nodes.ts';
import { fromJson } from '../../src/model/validate.ts';
import { fromText } from '../../src/parse/text/index.ts';

describe('builders', () => {
  it('make every node, each accepted as it is', () => {
    const { paragraph, attribution, image, caption } = build;
    const inline = [
      build.emphasis('a'),
      build.strong('b'),
      build.deleted('c'),
      build.inlineCode('d'),
      build.superscript('e'),
      build.subscript('f'),
      build.link('https://example.org', 'g'),
      image('https://example.org/a.png', ''),
      build.lineBreak(),
      build.footnoteReference('1'),
      build.foreign('fr', 'h'),
    ];
    const source = build.article(
      { headline: 'A', language: 'en' },
      paragraph('i', ...inline, 'j'),
      build.heading(2, 'k'),
      build.blockquote('l', attribution('m')),
      build.pullQuote('n', attribution('o')),
      build.list('p', build.listItem('q', build.orderedList(3, 'r'))),
      build.table(build.headerRow('s'), build.tableRow('t', build.tableCell('u', build.lineBreak(), 'v'))),
      build.figure(image('u'), caption('w'), build.credit('photo', 'x')),
      build.code('y', 'ts'),
      build.verse('z', ['1', build.strong('2')]),
      build.thematicBreak(),
      build.speakerTurn('3', '4'),
      build.footnoteDefinition('1', '5'),
      build.note('tip', '6'),
    );
    fromJson(source, { onDiagnostic: (diagnostic) => expect.unreachable(diagnostic.reason) });
    const made = Object.entries(build).filter(
      ([name]) => !/^(article|publication|directionOf|canonical.*)$/.test(name),
    );
    expect(made.length).toBeGreaterThan(30);
    for (const node of inline) expect(isKnown(node)).toBe(true);
  });

  it('take a string for a paragraph, an item, a cell, a text', () => {
    expect(build.blockquote('a')).toEqual({ type: 'blockquote', children: [build.paragraph('a')] });
    expect(build.list('a', build.paragraph('b'))).toEqual({
      type: 'list',
      children: [build.listItem(build.paragraph('a')), build.listItem(build.paragraph('b'))],
    });
    expect(build.tableRow('a').children).toEqual([build.tableCell('a')]);
    expect(build.headerRow('a').children).toEqual([{ ...build.tableCell('a'), header: 'column' }]);
  });

  it('put every part at its place', () => {
    const { attribution, caption, paragraph } = build;
    expect(build.blockquote(attribution('b'), 'a').children).toEqual([paragraph('a'), attribution('b')]);
    expect(build.pullQuote(attribution('b'), 'a').children).toEqual([paragraph('a'), attribution('b')]);
    expect(build.figure(caption('b'), build.image('u')).children).toEqual([build.image('u'), caption('b')]);
  });

  it('leave out what says nothing', () => {
    expect(build.orderedList(1, 'a')).not.toHaveProperty('start');
    expect(build.image('u')).toEqual({ type: 'image', url: 'u' });
    expect(build.image('u', '')).toEqual({ type: 'image', url: 'u', alt: '' });
    expect(build.code('a')).toEqual({ type: 'code', value: 'a' });
  });

  it('bring nodes that were made by hand into canonical form', () => {
    const byHand: Node = { type: 'paragraph', children: [{ type: 'text', value: ' a ' }] };
    expect(build.article({}, byHand, build.paragraph()).children).toEqual([build.paragraph('a')]);
    expect(build.paragraph('a', 'b', build.strong()).children).toEqual([{ type: 'text', value: 'ab' }]);
  });

  it('set a stanza of lines', () => {
    expect(build.verse('a', ['b', build.emphasis('c')], build.strong('d')).children).toEqual([
      { type: 'text', value: 'a' },
      { type: 'break' },
      { type: 'text', value: 'b' },
      build.emphasis('c'),
      { type: 'break' },
      build.strong('d'),
    ]);
  });
});

describe('article and publication', () => {
  it('know no language and no metadata unless told', () => {
    expect(build.article({})).toEqual({
      type: 'article',
      version: 1,
      language: 'und',
      direction: 'ltr',
      metadata: {},
      children: [],
      provenance: {},
      omitted: [],
      markup: [],
    });
    expect(build.publication({ name: 'P', language: 'ar' })).toMatchObject({
      direction: 'rtl',
      metadata: { name: 'P' },
    });
  });

  it('take a direction over that of the language', () => {
    expect(build.article({ language: 'ar', direction: 'ltr' }).direction).toBe('ltr');
  });
});

describe('directionOf', () => {
  it.each(['ar', 'AR-eg', 'he', 'fa-IR', 'ur', 'ps', 'ckb', 'yi', 'dv', 'uz-Arab', 'az-arab-IR', 'ff-Adlm', 'ku-Arab'])(
    '%s runs from right to left',
    (tag) => expect(build.directionOf(tag)).toBe('rtl'),
  );
  it.each(['en', 'und', '', 'ar-Latn', 'he-Latn-IL', 'ks-Deva', 'sd-Deva', 'fas', 'zh-Hant', 'en-x-arab', 'ara-x'])(
    '%s runs from left to right',
    (tag) => expect(build.directionOf(tag)).toBe('ltr'),
  );
});

describe('what is no node', () => {
  const calls: readonly (readonly [string, () => unknown])[] = [
    ['children: expected nodes and texts, one after another, got an array', () => build.article({}, ['a'] as never)],
    ['children: expected nodes and texts, one after another, got an array', () => build.list(['a'] as never)],
    ['children: expected nodes and texts, one after another, got 3', () => build.paragraph('a', 3 as never)],
    [
      'children: expected nodes and texts, one after another, got an array',
      () => build.publication({ name: 'A' }, [] as never),
    ],
    ['depth: expected a number from 2 to 6, got "Ink"', () => build.heading('Ink' as never)],
  ];
  it.each(calls)('is refused: %s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'option/invalid', message }));
  });
});

describe('metadata of a wrong shape', () => {
  it.each([
    [{ author: 'Ada Diaz' }, 'metadata/author: Expected a list, got "Ada Diaz"'],
    [{ author: [{ type: 'Person' }] }, 'metadata/author/0/name: '],
    [{ datePublished: '2026-13-01' }, 'metadata/datePublished: Expected a date as of ISO 8601, got "2026-13-01"'],
    [{ datePublished: '2026-02-31' }, 'metadata/datePublished: Expected a day that exists, got "2026-02-31"'],
    [
      { dateModified: '2026-01-01T25:00Z' },
      'metadata/dateModified: Expected a date as of ISO 8601, got "2026-01-01T25:00Z"',
    ],
    [{ datePublished: 'yesterday' }, 'metadata/datePublished: Expected a date as of ISO 8601, got "yesterday"'],
    [{ heading: 'A lamp' }, 'metadata/heading: '],
  ])('is refused by name: %o', (fields, message) => {
    const refused = expect.objectContaining({ code: 'option/invalid', message: expect.stringContaining(message) });
    expect(() => build.article(fields as object)).toThrow(refused);
    expect(() => fromText('One.', { metadata: fields as object })).toThrow(refused);
  });

  it('is refused of a publication too', () => {
    expect(() => build.publication({ language: 'en' } as never)).toThrow('metadata/name: ');
  });

  it('takes a member that is undefined for one that is not there', () => {
    expect(build.article({ headline: 'A lamp', author: undefined } as object).metadata).toMatchObject({
      headline: 'A lamp',
    });
  });
});
