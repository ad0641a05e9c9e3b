import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as schema from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { exportAll } from '../../src/export/exporter.ts';
import {
  type JsonLdArticle,
  type JsonLdCollection,
  type JsonLdDocument,
  type JsonLdGraph,
  jsonLd,
  toJsonLd,
  toJsonLdScript,
} from '../../src/export/json-ld/index.ts';
import { countWords } from '../../src/export/json-ld/words.ts';
import type { Article } from '../../src/model/article.ts';
import {
  type ArticleFields,
  article,
  attribution,
  blockquote,
  caption,
  credit,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  image,
  lineBreak,
  link,
  note,
  paragraph,
  publication,
  pullQuote,
  table,
  tableCell,
  tableRow,
} from '../../src/model/build.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { replaceUnfit } from '../../src/model/provenance.ts';
import { visit } from '../../src/model/visit.ts';
import { fromText } from '../../src/parse/text/index.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';
import { expectGolden } from './golden.ts';

const seedFolder = join(import.meta.dirname, '../../seeds');
const seed = (name: string): Article => JSON.parse(readFileSync(join(seedFolder, name), 'utf8'));
const seeds = readdirSync(seedFolder).filter((name) => name.endsWith('.json'));

const describeFields = (fields: ArticleFields, ...children: Parameters<typeof article>[1][]) =>
  toJsonLd(article({ language: 'en', ...fields }, ...children));

const report = (source: Article) => {
  const diagnostics: Diagnostic[] = [];
  const node = toJsonLd(source, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return { node, diagnostics, rules: diagnostics.map(({ ruleId }) => ruleId) };
};

const bare = (text: string): string => replaceUnfit(text).replace(/\s/gu, '');

/** Every value of a tree of JSON with the property that it stands in. */
function* valuesOf(value: unknown, property = ''): Generator<[string, unknown]> {
  yield [property, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* valuesOf(item, Array.isArray(value) ? property : key);
}

/** The properties that schema.org gives a type, by schema-dts. */
type PropertyOf<Type> = keyof Extract<schema.Thing, { '@type': Type }> & string;

/** What may be written, by type; the compiler checks that each property belongs to its type. */
const vocabulary: { [Type in WrittenType]: readonly PropertyOf<Type>[] } = {
  NewsArticle: articleProperties(),
  AnalysisNewsArticle: articleProperties(),
  AskPublicNewsArticle: articleProperties(),
  BackgroundNewsArticle: articleProperties(),
  OpinionNewsArticle: articleProperties(),
  ReportageNewsArticle: articleProperties(),
  ReviewNewsArticle: articleProperties(),
  Collection: [
    'identifier',
    'name',
    'description',
    'editor',
    'contributor',
    'publisher',
    'datePublished',
    'inLanguage',
    'image',
    'license',
    'hasPart',
  ],
  Person: ['name', 'url', 'jobTitle'],
  Organization: ['name', 'url', 'logo'],
  ImageObject: ['url', 'name', 'caption', 'description', 'creditText'],
  Quotation: ['text', 'spokenByCharacter', 'creditText'],
  CorrectionComment: ['text'],
  CreativeWork: ['name', 'url', 'publisher'],
  WebPage: ['@id'],
};

type WrittenType =
  | JsonLdArticle['@type']
  | 'Collection'
  | 'Person'
  | 'Organization'
  | 'ImageObject'
  | 'Quotation'
  | 'CorrectionComment'
  | 'CreativeWork'
  | 'WebPage';

function articleProperties() {
  return [
    'mainEntityOfPage',
    'url',
    'identifier',
    'headline',
    'alternativeHeadline',
    'description',
    'author',
    'editor',
    'translator',
    'contributor',
    'publisher',
    'datePublished',
    'dateModified',
    'dateline',
    'articleSection',
    'genre',
    'keywords',
    'inLanguage',
    'image',
    'articleBody',
    'wordCount',
    'hasPart',
    'correction',
    'citation',
    'isPartOf',
    'isBasedOn',
    'creditText',
    'copyrightHolder',
    'copyrightYear',
    'license',
    'isAccessibleForFree',
  ] as const satisfies readonly PropertyOf<'NewsArticle'>[];
}

/** Expects every node to be of a known type, with properties of that type alone, none of them empty. */
const expectValid = (data: unknown): void => {
  for (const [, value] of valuesOf(data)) {
    expect(value).not.toBe('');
    expect(value).not.toBeNull();
    expect(value).not.toBeUndefined();
    expect(value).not.toEqual([]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const { '@context': _, '@id': id, '@type': type, ...properties } = value as Record<string, unknown>;
    // A reference, and the list of a graph.
    if (type === undefined && (typeof id === 'string' || '@graph' in properties)) continue;
    const allowed: readonly string[] | undefined = { ...vocabulary, Role: ['roleName', 'contributor'] }[String(type)];
    expect(allowed, String(type)).toBeDefined();
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(properties)));
    expect(id !== undefined || Object.keys(properties).length > 0, `${type} says nothing`).toBe(true);
  }
};

describe('the types', () => {
  it('are those of schema.org', () => {
    expectTypeOf<JsonLdDocument<JsonLdArticle>>().toExtend<schema.WithContext<schema.NewsArticle>>();
    expectTypeOf<JsonLdDocument<JsonLdGraph>>().toExtend<schema.Graph>();
    expectTypeOf<JsonLdCollection>().toExtend<schema.Collection>();
    expectTypeOf<Exclude<keyof JsonLdArticle, '@type' | '@id' | PropertyOf<'NewsArticle'>>>().toBeNever();
    expectTypeOf<Exclude<keyof JsonLdCollection, '@type' | '@id' | PropertyOf<'Collection'>>>().toBeNever();
  });

  it('tell an article from a publication', () => {
    expectTypeOf(toJsonLd(article({}))).toEqualTypeOf<JsonLdDocument<JsonLdArticle>>();
    expectTypeOf(toJsonLd(publication({ name: 'x' }))).toEqualTypeOf<JsonLdDocument<JsonLdGraph>>();
  });
});

describe('an article', () => {
  it('says all that is known, as a person has read it and found it right', () => {
    expectGolden(String(jsonLd.write(seed('every-node.json'))), 'every-node/out.jsonld');
  });

  it.each(seeds)('has only properties of its types, none empty, in seeds/%s', (name) => {
    expectValid(toJsonLd(seed(name)));
  });

  it('is valid for any source, safe in a page, and holds every text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(arbitrary.article, arbitrary.publication), (source) => {
        const node = toJsonLd(source);
        expectValid(node);
        expect(toJsonLdScript(source)).toMatch(/^<script type="application\/ld\+json">[^<>&\u2028\u2029]*<\/script>$/);
        const told = bare([...valuesOf(node)].map(([, value]) => (typeof value === 'string' ? value : '')).join('\n'));
        visit(source, (leaf) => {
          if ('value' in leaf) expect(told).toContain(bare(leaf.value));
        });
      }),
    );
  });

  it('says nothing of what is not known', () => {
    expect(toJsonLd(article({}))).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
    expect(
      describeFields({ headline: ' ', keywords: [], author: [], isBasedOn: {}, description: '' }, 'It rained.'),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      inLanguage: 'en',
      articleBody: 'It rained.',
      wordCount: 2,
    });
  });

  it('keeps what is false and what is nought', () => {
    expect(describeFields({ isAccessibleForFree: false })).toMatchObject({ isAccessibleForFree: false });
  });

  it('leaves out what is inferred below the score, and rights at any score', () => {
    const source = article({
      author: [{ type: 'Person', name: 'Ada' }],
      articleSection: 'News',
      copyrightHolder: { type: 'Person', name: 'Ada' },
    });
    const inferred = (score: number) => ({ status: 'inferred' as const, score, positions: [] });
    source.provenance = {
      '/metadata/author/0': inferred(0.7),
      '/metadata/articleSection': inferred(0.8),
      '/metadata/copyrightHolder': inferred(1),
    };
    const node = toJsonLd(source);
    expect(node).toMatchObject({ articleSection: 'News' });
    expect(node).not.toHaveProperty('author');
    expect(node).not.toHaveProperty('copyrightHolder');
    expect(toJsonLd(source, { inferredFrom: 0.5 })).toHaveProperty('author');
  });

  it('writes dates as precisely as readers elsewhere can read them', () => {
    expect(describeFields({ datePublished: '2026', dateModified: '2026-03' })).toMatchObject({
      datePublished: '2026',
      dateModified: '2026-03',
    });
    const { node, diagnostics } = report(
      article({ datePublished: '2026-03-14T08:00', dateModified: '2026-03-14T08:00:00+01:00' }),
    );
    expect(node).toMatchObject({ datePublished: '2026-03-14', dateModified: '2026-03-14T08:00:00+01:00' });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'export/lossy', path: '/metadata/datePublished' }),
    );
  });

  it('writes absolute addresses of allowed schemes only', () => {
    const node = describeFields({
      url: 'https://example.org/a/',
      author: [{ type: 'Person', name: 'Ada', url: '../ada' }],
      publisher: { name: 'The Courier', url: 'javascript:alert(1)', logo: 'data:image/png;base64,AA' },
      image: image('boat.png'),
      license: 'CC BY 4.0',
    });
    expect(node).toMatchObject({
      url: 'https://example.org/a/',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/a/' },
      author: [{ '@type': 'Person', name: 'Ada', url: 'https://example.org/ada' }],
      publisher: { '@type': 'Organization', name: 'The Courier' },
      image: [{ '@type': 'ImageObject', url: 'https://example.org/a/boat.png' }],
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    });
    expect(Object.keys(node.publisher ?? {})).toEqual(['@type', 'name']);
  });

  it('gives organisations no job, and makes those that edit contributors', () => {
    const desk = { type: 'Organization', name: 'The Desk', jobTitle: 'Desk' } as const;
    expect(describeFields({ author: [desk], editor: [desk, { type: 'Person', name: 'Ada' }] })).toMatchObject({
      author: [{ '@type': 'Organization', name: 'The Desk' }],
      editor: [{ '@type': 'Person', name: 'Ada' }],
      contributor: [{ '@id': '_:organization-1' }],
    });
    expect(describeFields({ author: [desk] }).author?.[0]).not.toHaveProperty('jobTitle');
  });

  it('names what readers look for and nobody knows', () => {
    const { diagnostics } = report(article({ language: 'en', headline: 'So', datePublished: '2026' }, 'It rained.'));
    expect(diagnostics.map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ['export/recommended', '/metadata/image'],
      ['export/recommended', '/metadata/dateModified'],
      ['export/recommended', '/metadata/author'],
    ]);
  });

  it('names the authors whose addresses nobody knows', () => {
    const author = [
      { type: 'Person', name: 'Ada Diaz', url: 'https://example.org/ada' },
      { type: 'Person', name: 'Bo Li' },
    ] as const;
    const { diagnostics } = report(article({ language: 'en', author: [...author] }));
    expect(diagnostics.map(({ path }) => path)).toContain('/metadata/author/1/url');
    expect(diagnostics.map(({ path }) => path)).not.toContain('/metadata/author/0/url');
  });
});

describe('the body', () => {
  it('has paragraphs, headings and quotations, notes last; no pull quote, credit or correction', () => {
    const node = describeFields(
      { creditText: 'Source » x' },
      paragraph('One', footnoteReference('n'), '.'),
      pullQuote('So it is.', attribution('Hamid Bahrami')),
      heading(2, 'Two'),
      footnoteDefinition('n', 'The note.'),
      blockquote('Three.', attribution('Ada Diaz')),
      note('correction', 'It is four.', 'Not five.'),
      note('update', 'It is found.'),
      credit('source', 'Source » x'),
      credit('editing', 'Editing by Ada'),
    );
    expect(node.articleBody).toBe('One.\n\nTwo\n\nThree.\n\nAda Diaz\n\nIt is found.\n\nThe note.');
    expect(node.wordCount).toBe(10);
    expect(node.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'So it is.',
        spokenByCharacter: { '@type': 'Person', name: 'Hamid Bahrami' },
      },
    ]);
    expect(node.correction).toEqual([{ '@type': 'CorrectionComment', text: 'It is four.\n\nNot five.' }]);
    expect(node.creditText).toEqual(['Source » x', 'Editing by Ada']);
  });

  it.each([
    ['Hamid Bahrami', { spokenByCharacter: { '@type': 'Person', name: 'Hamid Bahrami' } }],
    ['Ludwig van Beethoven', { spokenByCharacter: { '@type': 'Person', name: 'Ludwig van Beethoven' } }],
    ['陈师傅', { spokenByCharacter: { '@type': 'Person', name: '陈师傅' } }],
    ['The Courier', { spokenByCharacter: { '@id': '_:organization-1' } }],
    ['Inga Thorsen, keeper', { creditText: 'Inga Thorsen, keeper' }],
    ['Iran’s foreign minister', { creditText: 'Iran’s foreign minister' }],
    ['Report of 1871', { creditText: 'Report of 1871' }],
    ['– Ada Diaz', { creditText: '– Ada Diaz' }],
  ])('takes %j for what it is sure to be', (name, said) => {
    const node = describeFields({ publisher: { name: 'The Courier' } }, pullQuote('So.', attribution(name)));
    expect(node.hasPart).toEqual([{ '@type': 'Quotation', text: 'So.', ...said }]);
  });

  it('gives pictures their legends, one that is told twice both', () => {
    const source = {
      ...article(
        { language: 'en', url: 'https://example.org/', image: image('/a.png', '') },
        figure(image('/a.png', 'A boat.'), caption('The boat.'), credit('photo', 'Photo: Ada')),
        figure(image('/a.png', 'A boat.'), caption('Again.')),
        figure(image('/rule.png', '')),
        figure(table(tableRow('a', tableCell('b', lineBreak(), 'c')), tableRow('d', 'e')), caption('A table.')),
        paragraph('A ', image('/b.png', 'sign'), ' here.'),
      ),
    };
    const node = toJsonLd(source);
    const picture = { '@type': 'ImageObject', url: 'https://example.org/a.png' };
    expect(node.image).toEqual([
      { ...picture, caption: 'The boat.', creditText: 'Photo: Ada', description: 'A boat.' },
      { ...picture, caption: 'Again.', description: 'A boat.' },
      { '@type': 'ImageObject', url: 'https://example.org/b.png', description: 'sign' },
    ]);
    expect(node.articleBody).toBe('a\tb c\nd\te\n\nA table.\n\nA here.');
  });

  it('keeps and reports what it does not know or cannot show', () => {
    const odd = JSON.parse('[{"type":"box","children":[{"type":"text","value":"one"}]},{"type":"rune","value":"two"}]');
    const { node, rules } = report({ ...article({ language: 'en' }), children: odd });
    expect(node.articleBody).toBe('one\n\ntwo');
    expect(rules.filter((rule) => rule === 'export/unknown-node')).toHaveLength(2);
    const { diagnostics } = report(seed('every-node.json'));
    const lossy = diagnostics.filter(({ ruleId }) => ruleId === 'export/lossy');
    expect(lossy.map(({ path }) => path)).toEqual([undefined, '/metadata/byline']);
  });

  it('cites what notes and quotations lead to, and no link of the prose', () => {
    const node = describeFields(
      {},
      paragraph('Read ', link('https://example.org/prose', 'this'), footnoteReference('1')),
      blockquote('So.', attribution('Ada, ', link('https://example.org/book', 'The Book'))),
      footnoteDefinition('1', paragraph(link('https://example.org/data', 'https://example.org/data'))),
    );
    expect(node.citation).toEqual([
      { '@type': 'CreativeWork', name: 'The Book', url: 'https://example.org/book' },
      { '@type': 'CreativeWork', url: 'https://example.org/data' },
    ]);
  });

  it('replaces what no file may hold', () => {
    const { node, rules } = report(article({ headline: 'a\u0000b' }, 'c\ud800d'));
    expect(node).toMatchObject({ headline: 'a\ufffdb', articleBody: 'c\ufffdd' });
    expect(rules.filter((rule) => rule === 'export/invalid-character')).toHaveLength(1);
  });

  it.skipIf(!existsSync(join(import.meta.dirname, '../../../shared/seeds')))('of a raw opinion piece is whole', () => {
    const folder = join(import.meta.dirname, '../../../shared/seeds');
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const raw = readFileSync(join(folder, name), 'utf8');
    const node = toJsonLd(fromText(raw, { language: 'en' }));
    const blocks = raw.split('\n\n').map((block) => block.trim());
    expect(node.articleBody?.split('\n\n')).toEqual(blocks.filter((block) => !/^(–|Source »)/.test(block)));
    expect(node.hasPart).toMatchObject([
      { '@type': 'Quotation', spokenByCharacter: { '@type': 'Person', name: 'Hamid Bahrami' } },
    ]);
    expect(node).toMatchObject({
      creditText: 'Source » alarabiya',
      isBasedOn: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'alarabiya' } },
    });
    expect(node).not.toHaveProperty('author');
    expect(node).not.toHaveProperty('headline');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two.', 2],
    ['counter-terrorism and don’t', 3],
    ['one—two … three -- four – five', 5],
    ['12,000 km/h & more', 3],
    ['Слово и дело', 3],
    ['كل من مرّ من هنا', 5],
    ['한국어 낱말', 2],
    ['中文没有空格', undefined],
    ['日本語の本', undefined],
    ['ภาษาไทยไม่มีช่องว่าง', undefined],
    ['Mostly English, one 字', undefined],
  ])('counts %j as %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('a publication', () => {
  it('is a collection that has its articles', () => {
    const issue = publication(
      {
        name: 'Issue',
        language: 'fr',
        editor: [{ type: 'Organization', name: 'The Desk' }],
        publisher: { name: 'The Courier' },
        datePublished: '2026-03',
        image: image('https://example.org/cover.png', 'A boat.'),
        license: 'javascript:alert(1)',
      },
      article({ headline: 'One' }),
      article({ headline: 'Two', articleType: 'OpinionNewsArticle' }),
    );
    const node = toJsonLd(issue);
    expectValid(node);
    expect(node['@graph']).toMatchObject([
      {
        '@type': 'Collection',
        name: 'Issue',
        inLanguage: 'fr',
        contributor: [{ '@type': 'Organization', name: 'The Desk' }],
        hasPart: [{ '@id': '_:article-1' }, { '@id': '_:article-2' }],
      },
      { '@id': '_:article-1', headline: 'One', isPartOf: { '@id': '_:publication' } },
      { '@id': '_:article-2', '@type': 'OpinionNewsArticle', headline: 'Two', isPartOf: { '@id': '_:publication' } },
    ]);
  });
});

describe('the script element', () => {
  const attacks = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]>',
    '&lt;/script&gt;',
    '\u2028\u2029',
    '-->',
    '\u202e\u2066</script>\u2069',
    '"}</script>',
  ];
  const content = (element: string): string => {
    const [, json] = /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>$/.exec(element) ?? [];
    expect(json, element).toBeDefined();
    return json ?? '';
  };

  it.each(attacks)('stays closed around %j', (attack) => {
    const source = article({ headline: attack, keywords: [attack], language: 'en' }, `One ${attack} two.`);
    expect(JSON.parse(content(toJsonLdScript(source)))).toEqual(toJsonLd(source));
  });

  it('stays closed around anything and reads back equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (headline, body) => {
        const source = article({ headline: headline + body }, `${body}</ScRiPt ${headline}`);
        expect(JSON.parse(content(toJsonLdScript(source)))).toEqual(toJsonLd(source));
      }),
    );
  });
});

it('is an exporter of indented JSON', async () => {
  const { ld } = await exportAll(article({ headline: 'So' }), { ld: jsonLd });
  expect(ld).toBe('{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n  "headline": "So"\n}\n');
  expect(() => jsonLd.write(article({}), { language: 'not a tag' })).toThrow(
    expect.objectContaining({ code: 'option/invalid', option: 'language' }),
  );
});
