import { describe, expect, it } from 'vitest';
import { elementIn, elementsBelow, elementsOf, parseXml, xmlText } from '../../src/container/xml-tree.ts';
import { fc } from '../property.ts';

describe('parseXml', () => {
  it('reads elements, attributes and text as they are written', () => {
    const xml =
      '<?xml version="1.0"?><!-- before --><a:b xmlns:a="urn:a" x=\'1 "2"\' y="&lt;&#233;&#x1f30a;"> t &amp; <![CDATA[<c>]]><d/></a:b>\n';
    const root = parseXml(xml);
    expect(root.name).toBe('a:b');
    expect([...root.attributes]).toEqual([
      ['xmlns:a', 'urn:a'],
      ['x', '1 "2"'],
      ['y', '<é🌊'],
    ]);
    expect(root.children.slice(0, 2)).toEqual([' t & ', '<c>']);
    expect(elementIn(root, 'd')?.children).toEqual([]);
    expect(elementsOf(root)).toHaveLength(1);
    expect([...elementsBelow(root)].map(({ name }) => name)).toEqual(['a:b', 'd']);
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'text'],
    ['two roots', '<a/><b/>'],
    ['an open element', '<a><b></b>'],
    ['crossed tags', '<a><b></a></b>'],
    ['an unquoted value', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['a tag that breaks off', '<a><b'],
    ['deep nesting', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
    ['a crowd of elements', `<a>${'<b/>'.repeat(500_001)}</a>`],
  ])('refuses %s', (_, xml) => {
    expect(() => parseXml(xml)).toThrow(RangeError);
  });

  it('takes time that grows with the length alone', () => {
    for (const xml of [`<a ${'b="c" '.repeat(50_000)}`, '<a'.repeat(100_000), `<!--${'-'.repeat(200_000)}`])
      expect(() => parseXml(xml)).toThrow(RangeError);
  });
});

describe('xmlText', () => {
  it('writes what reads the same, whatever the text is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', "'", ']]>', '\n', '\t', ' ', 'é', '🌊') });
    fc.assert(
      fc.property(text, text, (value, content) => {
        const element = { name: 'a', attributes: new Map([['b', value]]), children: content === '' ? [] : [content] };
        expect(parseXml(xmlText(element))).toEqual(element);
      }),
    );
  });
});
