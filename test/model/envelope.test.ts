import { describe, expect, it } from 'vitest';
import { publication as bind, image, article as make, paragraph } from '../../src/model/build.ts';
import { bare, sealEnvelope, toJson } from '../../src/model/envelope.ts';
import { plainText } from '../../src/model/visit.ts';
import { fc } from '../property.ts';
import { article, publication } from './arbitrary.ts';

const point = { line: 1, column: 1, offset: 0 };
const position = { start: point, end: point };

/** The same value with the keys of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('toJson', () => {
  it('writes the type first, then the other keys by code unit', () => {
    const [block] = JSON.parse(toJson(make({}, { ...paragraph('a'), language: 'fr', id: 'x' }))).children;
    expect(Object.keys(block)).toEqual(['type', 'children', 'id', 'language']);
    expect(toJson(make({}))).toMatch(/^\{"type":"article","children":\[\],"direction":"ltr",/);
  });

  it('writes equal articles with equal characters', () => {
    fc.assert(
      fc.property(fc.oneof(article, publication), (source) => {
        const other = JSON.parse(JSON.stringify(reversed(source)));
        expect(toJson(other)).toBe(toJson(source));
        expect(JSON.parse(toJson(source))).toEqual(source);
      }),
    );
  });

  it('is one line unless told to indent', () => {
    expect(toJson(make({ headline: 'a\nb' }))).not.toContain('\n');
    expect(toJson(make({}), 2)).toContain('\n  "children": []');
  });

  it('is well-formed whatever an article holds', () => {
    expect(toJson(make({ headline: '\ud800' }))).toContain('\\ud800');
  });
});

describe('bare', () => {
  it('drops what only says where things came from, and no word', () => {
    fc.assert(
      fc.property(fc.oneof(article, publication), (source) => {
        const before = structuredClone(source);
        const stripped = bare(source);
        expect(source).toEqual(before);
        expect(plainText(stripped)).toBe(plainText(source));
        expect(toJson(stripped)).not.toMatch(/"(?:position|inferred)":\{/);
        expect(bare(stripped)).toEqual(stripped);
      }),
    );
  });

  it('strips the pictures of metadata too', () => {
    const picture = { ...image('u', 'a'), position };
    const stripped = bare(bind({ name: 'P', image: picture }, make({ image: picture })));
    expect(stripped.metadata.image).toEqual(image('u', 'a'));
    expect(stripped.children[0]?.metadata.image).toEqual(image('u', 'a'));
  });
});

describe('sealEnvelope', () => {
  it('carries all, all but provenance, or nothing', () => {
    const source = { ...make({ headline: 'H' }), markup: [position] };
    expect(sealEnvelope(source, true)).toBe(toJson(source));
    expect(sealEnvelope(source, 'bare')).toBe(toJson(make({ headline: 'H' })));
    expect(sealEnvelope(source, false)).toBeUndefined();
  });
});
