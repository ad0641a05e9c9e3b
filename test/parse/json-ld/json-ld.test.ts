import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toJsonLdScript } from '../../../src/export/json-ld/index.ts';
import {
  type ArticleFields,
  article,
  attribution,
  image,
  note,
  paragraph,
  publication,
  pullQuote,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { bare } from '../../../src/model/envelope.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromJsonLd } from '../../../src/parse/json-ld/index.ts';
import { fc } from '../../property.ts';

const seedFolder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(seedFolder).filter((name) => name.endsWith('.json'));

const read = (data: unknown) => {
  const diagnostics: Diagnostic[] = [];
  const found = fromJsonLd(data, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return { found, rules: diagnostics.map(({ ruleId }) => ruleId), diagnostics };
};

describe('our own data', () => {
  const fields: ArticleFields = {
    language: 'fr',
    headline: 'Un',
    alternativeHeadline: 'Le premier',
    description: 'Ce qui commence.',
    author: [{ type: 'Person', name: 'Ada Diaz', url: 'https://example.org/ada', jobTitle: 'Reporter' }],
    editor: [{ type: 'Person', name: 'Bo Li' }],
    translator: [{ type: 'Person', name: 'Cy Roe' }],
    contributor: [{ type: 'Person', name: 'Di Fo', roleName: 'Research' }],
    publisher: { name: 'The Courier', url: 'https://example.org/', logo: 'https://example.org/logo.png' },
    datePublished: '2026-03-14',
    dateModified: '2026-03-15T09:30:00+01:00',
    dateline: { text: 'LIMA (AP)' },
    articleSection: 'World',
    keywords: ['one, two', 'three'],
    articleType: 'OpinionNewsArticle',
    genre: 'Essay',
    url: 'https://example.org/one',
    identifier: 'a-1',
    isBasedOn: { name: 'Report', url: 'https://example.org/report', publisher: 'Reuters' },
    creditText: 'Source » Reuters',
    copyrightHolder: { type: 'Organization', name: 'The Courier' },
    copyrightYear: 2026,
    license: 'CC BY 4.0',
    image: image('https://example.org/a.jpg', 'A boat.'),
    isAccessibleForFree: false,
  };

  it('gives metadata, paragraphs, pull quotes and corrections back', () => {
    const source = article(
      fields,
      'Un deux.',
      'Trois quatre.',
      pullQuote('Un mot.', attribution('Ada Diaz')),
      note('correction', 'Il y a cinq.'),
    );
    for (const data of [toJsonLd(source), JSON.stringify(toJsonLd(source)), toJsonLdScript(source)]) {
      const { found, rules } = read(data);
      expect(bare(found)).toEqual(source);
      expect(rules).toEqual([]);
    }
  });

  it('gives any paragraphs back', () => {
    const words = fc.lorem({ mode: 'sentences', maxCount: 3 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), words, (texts, headline) => {
        const source = article({ language: 'en', headline: headline.trim() }, ...texts.map((text) => paragraph(text)));
        expect(bare(fromJsonLd(toJsonLd(source)))).toEqual(source);
      }),
    );
  });

  it.each(seeds)('has the body of seeds/%s', (name) => {
    const source = fromJson(readFileSync(join(seedFolder, name), 'utf8'));
    if (source.type !== 'article') throw new Error('no article');
    const data = toJsonLd(source);
    const found = fromJsonLd(data);
    const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const text = found.children
      .filter(({ type }) => type === 'paragraph')
      .map(plainText)
      .join(' ');
    expect(fold(text)).toBe(fold(data.articleBody ?? ''));
    expect(found.metadata.headline).toBe(source.metadata.headline);
  });
});

describe('data of other pages', () => {
  it('is found in a graph, by reference, with types as addresses', () => {
    const { found } = read({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Example' },
        {
          '@type': ['https://schema.org/Article', 'Thing'],
          headline: 'Rain &amp; wind',
          author: { '@id': '#ada' },
          publisher: { '@id': '#org' },
          datePublished: '2026-03-14T08:00:00+0100',
          inLanguage: { '@type': 'Language', alternateName: 'en' },
          keywords: 'rain, wind',
          image: ['https://example.org/a.jpg'],
          articleBody: 'It rained.\nIt blew.',
        },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Diaz' },
        {
          '@type': 'NewsMediaOrganization',
          '@id': '#org',
          name: 'The Courier',
          logo: { '@type': 'ImageObject', url: 'https://example.org/l.png' },
        },
      ],
    });
    expect(found.language).toBe('en');
    expect(found.metadata).toEqual({
      headline: 'Rain & wind',
      author: [{ type: 'Person', name: 'Ada Diaz' }],
      publisher: { name: 'The Courier', logo: 'https://example.org/l.png' },
      datePublished: '2026-03-14T08:00:00+01:00',
      keywords: ['rain', 'wind'],
      image: { type: 'image', url: 'https://example.org/a.jpg' },
    });
    expect(found.children.map(plainText)).toEqual(['It rained.', 'It blew.']);
  });

  it('says what it does not give', () => {
    const { found, diagnostics } = read({
      '@type': 'NewsArticle',
      headline: 'So',
      datePublished: 'yesterday',
      url: 'javascript:alert(1)',
    });
    expect(found.metadata).toEqual({ headline: 'So' });
    expect(diagnostics.map(({ path }) => path)).toEqual(['/datePublished', '/url']);
  });

  it('may be several articles, and names those that are not read', () => {
    const issue = publication(
      { name: 'Issue', language: 'en' },
      article({ headline: 'One', language: 'en' }, 'It rained.'),
      article({ headline: 'Two', language: 'en' }, 'It blew.'),
      article({ language: 'en' }, 'It froze.'),
    );
    const { found, diagnostics } = read(toJsonLd(issue));
    expect(found.metadata.headline).toBe('One');
    expect(diagnostics.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['json-ld/articles', 'Only the first article was read, not "Two", "It froze."'],
    ]);
  });

  it.each([[''], [null], [' '], [[]]])('passes over an article whose headline is %j', (headline) => {
    const { found, rules } = read({
      '@graph': [
        { '@type': 'NewsArticle', headline },
        { '@type': 'NewsArticle', headline: 'Real', articleBody: 'B' },
      ],
    });
    expect(found.metadata.headline).toBe('Real');
    expect(found.children.map(plainText)).toEqual(['B']);
    expect(rules).toEqual([]);
  });

  it('names another article of the same headline', () => {
    const one = { '@type': 'NewsArticle', headline: 'Letters', articleBody: 'It rained.' };
    expect(read([one, { ...one, articleBody: 'It blew.' }]).rules).toEqual(['json-ld/articles']);
    expect(read([one, { '@type': 'NewsArticle', headline: 'Letters' }, { ...one }]).rules).toEqual([]);
  });

  it('may tell of one article in several objects', () => {
    const { rules } = read([
      { '@type': 'NewsArticle', '@id': '#a', headline: 'One', url: 'https://example.org/one' },
      { '@type': 'Article', headline: 'One | Example', url: 'https://example.org/one' },
      { '@type': 'NewsArticle', headline: 'One', mainEntity: { '@type': 'Article', '@id': '#a' } },
    ]);
    expect(rules).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'json/syntax'],
    ['no article', { '@type': 'Recipe' }, 'json/schema'],
    ['nothing', null, 'json/schema'],
  ])('may be %s', (_, data, rule) => {
    const { found, rules } = read(data);
    expect(rules).toContain(rule);
    expect(found.children).toEqual([]);
  });

  it('may be anything, and refer to itself', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('author', 'image', 'hasPart', 'articleBody', 'isBasedOn', 'correction', 'inLanguage'),
        (value, key) => {
          const found = fromJsonLd({ '@type': 'NewsArticle', headline: 'So', [key]: value });
          expect(fromJson(JSON.parse(JSON.stringify(found)))).toEqual(found);
        },
      ),
    );
    const knot: Record<string, unknown> = { '@type': 'NewsArticle', '@id': '#a', headline: 'So' };
    knot.author = knot;
    knot.isPartOf = { '@id': '#a' };
    expect(fromJsonLd(knot).metadata.headline).toBe('So');
  });

  it('gives way to what you state', () => {
    const found = fromJsonLd(
      { '@type': 'NewsArticle', headline: 'So' },
      { metadata: { headline: 'Thus' }, language: 'en' },
    );
    expect(found.metadata.headline).toBe('Thus');
    expect(found.provenance['/metadata/headline']?.status).toBe('user');
    expect(() => fromJsonLd({}, { language: 'not a tag' })).toThrow(
      expect.objectContaining({ code: 'option/invalid' }),
    );
  });
});

describe('what the model has one place for', () => {
  const said = (members: object) =>
    read({ '@type': 'Article', headline: 'A', articleBody: 'Text.', ...members }).diagnostics.map(
      ({ ruleId, reason }) => [ruleId, reason],
    );

  it('names the values that are not read', () => {
    const one = { '@type': 'ImageObject', url: 'https://example.org/1.jpg' };
    const two = { '@type': 'ImageObject', url: 'https://example.org/2.jpg', caption: 'A quay.' };
    expect(said({ headline: ['A', 'B'] })).toEqual([['json-ld/values', 'Of headline not all was read: not "B"']]);
    expect(said({ image: [one, two] })).toEqual([
      ['json-ld/values', 'Of image not all was read: not "https://example.org/2.jpg", "A quay."'],
    ]);
    expect(said({ image: one, keywords: ['a', 'b'] })).toEqual([]);
    expect(said({ name: 'B' })).toEqual([['json-ld/values', 'Of name not all was read: not "B"']]);
    expect(said({ name: 'A' })).toEqual([]);
  });

  it('reports HTML in the text', () => {
    expect(said({ articleBody: '<p>Para <b>one</b></p>' })).toEqual([
      ['json-ld/markup', 'articleBody holds HTML: its tags stand as text'],
    ]);
    expect(said({ articleBody: 'If a < b, and c > d.' })).toEqual([]);
  });
});
