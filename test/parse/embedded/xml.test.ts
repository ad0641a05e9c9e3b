import { describe, expect, it } from 'vitest';
import { attributeOf, xmlTokens } from '../../../src/parse/embedded/xml.ts';

describe('xmlTokens', () => {
  it('parts tags, texts, comments and data', () => {
    const xml = '<?xml version="1.0"?><a b="1"><!-- <c> --><d/>x &amp; &#x41;&#66;<![CDATA[<e>&amp;]]></a>';
    expect([...xmlTokens(xml)]).toEqual([
      { kind: 'open', name: 'a', attributes: ' b="1"', isEmpty: false },
      { kind: 'open', name: 'd', attributes: '', isEmpty: true },
      { kind: 'text', text: 'x & AB' },
      { kind: 'text', text: '<e>&amp;' },
      { kind: 'close', name: 'a', attributes: '', isEmpty: false },
    ]);
  });

  it('refuses a document that declares entities, and lets the document type of a page pass', () => {
    const refused = expect.objectContaining({ code: 'source/invalid' });
    expect(() => [...xmlTokens('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]).toThrow(refused);
    expect([...xmlTokens('<!DOCTYPE html><a/>')]).toMatchObject([{ name: 'a' }]);
  });

  it.each(['<a', '<a b="', '<!-- ', '<![CDATA[ x', '<?xml'])('refuses %s, which breaks off', (xml) => {
    expect(() => [...xmlTokens(xml)]).toThrow(expect.objectContaining({ code: 'source/invalid' }));
  });

  it('reads attributes in either quotes', () => {
    expect(attributeOf(` id="a" w:href='b &lt; c'`, 'w:href')).toBe('b < c');
    expect(attributeOf(' id="a"', 'd')).toBeUndefined();
  });
});
