import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/model/article.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

function read(yaml: string, body = 'Text.\n') {
  const source = `---\n${yaml}\n---\n${body}`;
  const seen: Diagnostic[] = [];
  const article = fromMarkdown(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  const { missing, altered } = coverage(article, source);
  expect({ missing, altered }).toEqual({ missing: [], altered: [] });
  const faults: string[] = [];
  fromJson(article, { onDiagnostic: ({ path, reason }) => faults.push(`${path}: ${reason}`) });
  expect(faults).toEqual([]);
  const rules = seen.filter(({ ruleId }) => ruleId === 'markdown/front-matter');
  return { article, source, seen: rules, omitted: article.omitted.map(({ text }) => text) };
}

const person = (name: string) => ({ type: 'Person', name });

describe('a key', () => {
  const table: [yaml: string, metadata: Metadata | Record<string, unknown>][] = [
    ['title: The light', { headline: 'The light' }],
    ['Headline: The light', { headline: 'The light' }],
    ['title: 1984', { headline: '1984' }],
    ['title: "Rome: \\"a\\" caf\\u00e9 \\U0001F600"', { headline: 'Rome: "a" café 😀' }],
    ["title: 'It''s late'", { headline: "It's late" }],
    ['title: >-\n  The light\n  that nobody keeps', { headline: 'The light that nobody keeps' }],
    ['title: true', { headline: 'true' }],
    ['subtitle: A deck', { description: 'A deck' }],
    ['description: |\n  Two\n  lines', { description: 'Two lines' }],
    ['kicker: Coast', { alternativeHeadline: 'Coast' }],
    ['author: Ada Diaz', { author: [person('Ada Diaz')] }],
    ['author: By Ada Diaz and Tom Lee', { author: [person('Ada Diaz'), person('Tom Lee')] }],
    ['author: Diaz, Ada', { author: [person('Diaz, Ada')] }],
    ['authors: [Ada Diaz, Tom]', { author: [person('Ada Diaz'), person('Tom')] }],
    [
      'authors:\n  - name: Ada Diaz\n    url: https://example.org/ada\n    title: Editor\n  - name: The Desk\n    type: Organization',
      {
        author: [
          { ...person('Ada Diaz'), url: 'https://example.org/ada', jobTitle: 'Editor' },
          { type: 'Organization', name: 'The Desk' },
        ],
      },
    ],
    ['byline: By Ada Diaz in Lima', { byline: 'By Ada Diaz in Lima' }],
    ['editor: Tom Lee', { editor: [person('Tom Lee')] }],
    [
      'contributors:\n  - {name: Tom Lee, role: Research}',
      { contributor: [{ ...person('Tom Lee'), roleName: 'Research' }] },
    ],
    ['date: 2026-03-14', { datePublished: '2026-03-14' }],
    ['date: 2026', { datePublished: '2026' }],
    ['date: 2026-03', { datePublished: '2026-03' }],
    ['date: 2026-03-14T08:00:00Z', { datePublished: '2026-03-14T08:00:00Z' }],
    ['date: 2026-03-14 08:00:00 +0100', { datePublished: '2026-03-14T08:00:00+01:00' }],
    ['date: 14 March 2026', { datePublished: '2026-03-14' }],
    ['published_at: 2026-03-14', { datePublished: '2026-03-14' }],
    ['updated: 2026-03-15', { dateModified: '2026-03-15' }],
    ['last-modified: 2026-03-15', { dateModified: '2026-03-15' }],
    ['tags: [sea, light]', { keywords: ['sea', 'light'] }],
    ['keywords: sea, light', { keywords: ['sea', 'light'] }],
    ['category: Coast', { articleSection: 'Coast' }],
    ['categories:\n  - Coast', { articleSection: 'Coast' }],
    ['canonical_url: https://example.org/a', { url: 'https://example.org/a' }],
    ['source: https://example.org/a', { isBasedOn: { url: 'https://example.org/a' } }],
    ['source: The Harbour Post', { isBasedOn: { publisher: 'The Harbour Post' } }],
    ['licence: CC BY 4.0', { license: 'CC BY 4.0' }],
    ['publisher: The Harbour Post', { publisher: { name: 'The Harbour Post' } }],
    [
      'publisher: {name: Post, url: "https://example.org", logo: /logo.png}',
      { publisher: { name: 'Post', url: 'https://example.org', logo: '/logo.png' } },
    ],
    ['image: img/a.jpg', { image: { type: 'image', url: 'img/a.jpg' } }],
    ['cover:\n  src: a.jpg\n  alt: A lamp', { image: { type: 'image', url: 'a.jpg', alt: 'A lamp' } }],
    ['articleType: OpinionNewsArticle', { articleType: 'OpinionNewsArticle' }],
    ['dateline: LIMA (AP)', { dateline: { text: 'LIMA (AP)' } }],
    ['copyrightYear: 2026\ncopyrightHolder: Post', { copyrightYear: 2026, copyrightHolder: person('Post') }],
    ['isAccessibleForFree: false', { isAccessibleForFree: false }],
  ];

  it.each(table)('%s', (yaml, metadata) => {
    const { article, seen, omitted } = read(yaml);
    expect(article.metadata).toEqual(metadata);
    expect({ seen, omitted }).toEqual({ seen: [], omitted: [] });
    for (const key of Object.keys(metadata)) {
      const { status, positions } = article.provenance[`/metadata/${key}`] ?? { status: '', positions: [] };
      expect(status).toBe('stated');
      expect(positions.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['lang: de', 'de', 'ltr'],
    ['language: ar', 'ar', 'rtl'],
    ['locale: pt_BR', 'pt-BR', 'ltr'],
    ['lang: az\ndir: rtl', 'az', 'rtl'],
  ])('says how the text is written: %s', (yaml, language, direction) => {
    const { article } = read(yaml);
    expect(article).toMatchObject({ language, direction });
    expect(article.provenance['/language']).toMatchObject({ status: 'stated' });
  });

  it('reads dates and names by the language that is stated further down', () => {
    const { article } = read('date: 14. März 2026\nauthor: Von Ada Diaz und Tom Lee\nlang: de');
    expect(article.metadata).toEqual({ datePublished: '2026-03-14', author: [person('Ada Diaz'), person('Tom Lee')] });
  });
});

describe('what the model has no place for', () => {
  it.each([
    ['an unknown key', 'slug: the-light', 'slug: the-light'],
    ['a list under an unknown key', 'x:\n  - a\n  - b', 'x:\n  - a\n  - b'],
    ['a date that reads two ways', 'date: 03/04/2026', 'date: 03/04/2026'],
    ['a day that is none', 'date: 2026-02-31', 'date: 2026-02-31'],
    ['a type that is none of an article', 'type: post', 'type: post'],
    ['a picture that can run', 'image: javascript:alert(1)', 'image: javascript:alert(1)'],
    ['a title that is no text', 'title: [a, b]', 'title: [a, b]'],
    ['a language that is none', 'lang: "?"', 'lang: "?"'],
    ['an alias', 'x: &a b\nauthor: *a', 'author: *a'],
  ])('is kept verbatim and reported: %s', (_, yaml, text) => {
    const { article, omitted, seen } = read(yaml);
    expect(omitted).toContain(text);
    expect(seen.length).toBe(omitted.length);
    expect(article.metadata).toEqual({});
    expect(article.omitted.every(({ rule }) => rule === 'markdown/front-matter')).toBe(true);
  });

  it('is so member by member', () => {
    const { article, omitted } = read('author:\n  name: Ada Diaz\n  twitter: "@ada"');
    expect(article.metadata.author).toEqual([person('Ada Diaz')]);
    expect(omitted).toEqual(['twitter: "@ada"']);
  });

  it('is the weaker of two keys that say the same', () => {
    const { article, omitted } = read('description: For search engines\nsubtitle: The deck\ntitle: A\ntitle: B');
    expect(article.metadata).toEqual({ headline: 'A', description: 'The deck' });
    expect(omitted.sort()).toEqual(['description: For search engines', 'title: B']);
  });

  it('is nothing where a value is empty', () => {
    const { article, omitted, seen } = read('title:\ndate: null\ntags: ~\nauthor: ""\nsection: Coast');
    expect(article.metadata).toEqual({ articleSection: 'Coast' });
    expect({ seen, omitted }).toEqual({ seen: [], omitted: [] });
  });
});

describe('what is no YAML', () => {
  it('is read line by line, as its writer meant it', () => {
    const { article, seen, omitted } = read('title: Rome: a guide\nauthor: Ada Diaz\nx: [a\n  b: c');
    expect(article.metadata).toMatchObject({ headline: 'Rome: a guide', author: [person('Ada Diaz')] });
    expect(seen.length).toBeGreaterThan(0);
    expect(omitted.join('\n')).toContain('[a');
    expect(omitted.join('\n')).toContain('b: c');
  });

  it('is Markdown where no line has a key', () => {
    const article = fromMarkdown('---\nSpecial section\n---\n\nText.');
    expect(article.children.map(({ type }) => type)).toEqual(['thematicBreak', 'heading', 'paragraph']);
    expect(fromMarkdown('---\n\nText.\n\n---\n').children.map(({ type }) => type)).toEqual([
      ...['thematicBreak', 'paragraph', 'thematicBreak'],
    ]);
    expect(plainText(fromMarkdown('---\ntitle: never closed\n\nText.'))).toContain('title: never closed');
  });
});

describe('the block', () => {
  it.each([
    ['after a byte order mark', '\ufeff---\ntitle: A\n---\nText.'],
    ['with windows line ends', '---\r\ntitle: A\r\n---\r\nText.'],
    ['closed by dots', '---\ntitle: A\n...\nText.'],
    ['with a comment', '---\n# draft\ntitle: A # now\n---\nText.'],
    ['with no text behind it', '---\ntitle: A\n---'],
  ])('is found %s', (_, source) => {
    const article = fromMarkdown(source);
    expect(article.metadata).toEqual({ headline: 'A' });
    expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  });

  it('gives way to what you state', () => {
    const article = fromMarkdown('---\ntitle: A\ndate: 2026\n---\nText.', {
      language: 'nl',
      metadata: { headline: 'B' },
    });
    expect(article).toMatchObject({ language: 'nl', metadata: { headline: 'B', datePublished: '2026' } });
    expect(article.provenance['/metadata/headline']).toMatchObject({ status: 'user', text: 'A' });
  });

  it('names the place of each value', () => {
    const { article, source } = read('title: "The light"\nauthors: [Ada Diaz, Tom Lee]');
    const [first, second] = article.provenance['/metadata/author']?.positions ?? [];
    expect([first, second].map((place) => source.slice(place?.start.offset, place?.end.offset))).toEqual([
      ...['Ada Diaz', 'Tom Lee'],
    ]);
    expect(article.provenance['/metadata/headline']?.positions[0]?.start).toEqual({ line: 2, column: 9, offset: 12 });
  });
});

describe('keys that say one thing together', () => {
  it.each<[yaml: string, metadata: Record<string, unknown>]>([
    [
      'source: Reuters\nsource_url: https://example.org/a',
      { isBasedOn: { publisher: 'Reuters', url: 'https://example.org/a' } },
    ],
    [
      'source: https://example.org/a\nsource_name: The light',
      { isBasedOn: { url: 'https://example.org/a', name: 'The light' } },
    ],
    ['originalUrl: https://example.org/a', { isBasedOn: { url: 'https://example.org/a' } }],
    [
      'author-url: https://example.org/ada\nauthor: Ada Diaz\nauthor_title: Editor',
      { author: [{ ...person('Ada Diaz'), url: 'https://example.org/ada', jobTitle: 'Editor' }] },
    ],
    [
      'publisher: The Desk\npublisher_url: https://example.org\npublisher_logo: /logo.png',
      { publisher: { name: 'The Desk', url: 'https://example.org', logo: '/logo.png' } },
    ],
    ['image: a.png\nimage_alt: A lamp', { image: { type: 'image', url: 'a.png', alt: 'A lamp' } }],
  ])('%s', (yaml, metadata) => {
    const { article, omitted, seen } = read(yaml);
    expect(article.metadata).toEqual(metadata);
    expect({ omitted, seen }).toEqual({ omitted: [], seen: [] });
    const [origin] = Object.values(article.provenance);
    expect(origin).toMatchObject({ status: 'stated' });
    expect(origin?.positions).toHaveLength(yaml.split('\n').length);
  });

  it.each([
    ['where nobody knows whose it is', 'authors: [Ada Diaz, Tom Lee]\nauthor_url: https://example.org/ada'],
    ['where the rest is not there', 'title: A\nauthor_url: https://example.org/ada'],
    ['where another says it already', 'source: https://example.org/b\nauthor_url: https://example.org/ada'],
    ['that can run', 'author: Ada Diaz\nauthor_url: "javascript:x"'],
  ])('are kept apart %s', (_, yaml) => {
    const { omitted, seen } = read(yaml);
    expect(omitted).toEqual([expect.stringContaining('author_url')]);
    expect(seen).toMatchObject([{ place: { start: { line: 3 } } }]);
  });
});

describe('a block that is no YAML', () => {
  it.each([
    ['a value that is deeper than its key allows', 'title: A\n  bad: indent\n bad2: x', 2],
    ['an object that is not closed', '{title: [}', 2],
    ['a key in quotation marks with two colons', '"title": A: b', 2],
    ['a text that is not closed', 'title: "A', 3],
    ['a list that is not closed', 'tags: [a, b\nlang: en', 3],
  ])('is reported with its place and kept: %s', (_, yaml, line) => {
    const { article, seen, omitted } = read(yaml);
    expect(seen[0]).toMatchObject({ severity: 'warning', place: { start: { line } } });
    expect(plainText(article)).toBe('Text.');
    expect(omitted.join('')).toContain(yaml.split('\n')[0]);
  });

  it.each(['- a\n- b', 'only words', '* an item\n\n**b**'])('and was not meant as such stays Markdown: %s', (yaml) => {
    const { article, seen } = read(yaml);
    expect(seen).toEqual([]);
    expect(article.children.length).toBeGreaterThan(1);
  });
});

describe('the first of several top headings', () => {
  it('that says the title is folded into it; the others are sections', () => {
    const article = fromMarkdown('---\ntitle: Same\n---\n\n# Same\n\npara\n\n# Next\n\np2');
    expect(article.metadata.headline).toBe('Same');
    expect(article.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(article.omitted).toMatchObject([{ text: '# Same', rule: 'markdown/headline' }]);
  });
});

describe('front matter of other makes', () => {
  const take = (source: string) => {
    const seen: string[] = [];
    const article = fromMarkdown(source, { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    const { missing, altered } = coverage(article, source);
    expect({ missing, altered }).toEqual({ missing: [], altered: [] });
    return { article, seen, words: article.children.map(plainText) };
  };

  it('in TOML is kept out of the text, and reported', () => {
    const { article, seen, words } = take('+++\ntitle = "The light"\n[extra]\na = 1\n+++\n\nText.\n');
    expect(words).toEqual(['Text.']);
    expect(article.metadata).toEqual({});
    expect(article.omitted.map(({ text }) => text)).toEqual(['+++\ntitle = "The light"\n[extra]\na = 1\n+++\n']);
    expect(seen).toContain('markdown/front-matter');
  });

  it('in JSON is read as YAML is', () => {
    const { article, words } = take('{\n  "title": "The light",\n  "author": "Ada Diaz",\n  "slug": "x"\n}\n\nText.\n');
    expect(article.metadata).toEqual({ headline: 'The light', author: [person('Ada Diaz')] });
    expect(article.omitted.map(({ text }) => text)).toEqual(['"slug": "x"']);
    expect(words).toEqual(['Text.']);
  });

  it.each(['+++\n\n+++ and more\n', '{\n% raw\n}\n\nText.\n'])(
    'is told from text that only looks like it: %j',
    (source) => {
      expect(take(source).article.omitted).toEqual([]);
    },
  );

  it.each([
    ['license: javascript:alert(1)', 'license'],
    ['source: javascript:alert(1)', 'isBasedOn'],
    ['source: {name: A, url: "data:text/html,x"}', 'url'],
  ])('never brings an address that can run into the metadata: %s', (yaml) => {
    const { article } = take(`---\ntitle: T\n${yaml}\n---\nText.\n`);
    expect(JSON.stringify(article.metadata)).not.toMatch(/javascript:|data:/);
    expect(article.omitted.map(({ text }) => text).join()).toMatch(/javascript:|data:/);
  });

  it('takes a colon in words for no address', () => {
    expect(take('---\ntitle: "Data: the new oil"\nlicense: "Data: free"\n---\nText.\n').article.metadata).toEqual({
      headline: 'Data: the new oil',
      license: 'Data: free',
    });
  });
});
