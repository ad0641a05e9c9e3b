/** What a page says about its article: the order of trust, what is refused, and what stays as a candidate. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromHtml, type HtmlParseOptions } from '../../../src/parse/html/index.ts';
import { trust } from '../../../src/parse/html/metadata/candidate.ts';

const text =
  '<p>The harbour froze on Tuesday, and the boats that had not left by then stayed where they were.</p>'.repeat(4);
const pageOf = (head: string, body = ''): string =>
  `<html lang="en"><head>${head}</head><body><article>${body}${text}</article></body></html>`;
const read = (head: string, body = '', options: HtmlParseOptions = {}) => fromHtml(pageOf(head, body), options);
const linked = (object: unknown): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

describe('the order of trust', () => {
  it('is the one that is documented', () => {
    const page = readFileSync(new URL('../../../docs/html.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| ([\d.]+) \| `([a-z-]+)` \|/gm)].map(([, score, kind]) => [kind, Number(score)]);
    expect(rows).toEqual(Object.entries(trust));
  });

  const layers: [string, { head: string; body?: string }][] = [
    ['json-ld', { head: linked({ '@type': 'NewsArticle', datePublished: '2026-01-01' }) }],
    ['microdata/datepublished', { head: '', body: '<meta itemprop="datePublished" content="2026-01-02">' }],
    ['meta/article:published_time', { head: '<meta property="article:published_time" content="2026-01-03">' }],
    ['visible/time', { head: '', body: '<time datetime="2026-01-04">4 January 2026</time>' }],
  ];

  it.each(layers.map(([rule], index) => [rule, index] as const))(
    'takes %s before what comes after it',
    (rule, index) => {
      const rest = layers.slice(index);
      const head = rest.map(([, layer]) => layer.head).join('');
      const body = rest.map(([, layer]) => layer.body ?? '').join('');
      const { metadata, provenance } = read(head, body);
      expect(metadata.datePublished).toBe(`2026-01-0${index + 1}`);
      expect(provenance['/metadata/datePublished']).toMatchObject({ status: 'stated', rule });
      const lost = (provenance['/metadata/datePublished']?.candidates ?? []).map(({ value }) => value);
      expect(lost).toEqual(rest.slice(1).map((_, at) => `2026-01-0${index + 2 + at}`));
    },
  );

  it.each([
    '14 March 2019 | Ada Diaz',
    '14 March 2019 - Ada Diaz',
    'Ada Diaz, 14 March 2019',
    'By Ada Diaz, 14 March 2019',
  ])('reads both out of a byline with a date: %s', (line) => {
    const { metadata, omitted, provenance, children } = read('', `<h1>The ice</h1><p class="byline">${line}</p>`);
    expect(metadata).toMatchObject({ author: [{ name: 'Ada Diaz' }], datePublished: '2019-03-14' });
    // As sure as a writer needs to print them.
    for (const key of ['author', 'datePublished'])
      expect(provenance[`/metadata/${key}`]?.score).toBeGreaterThanOrEqual(0.75);
    expect(omitted).toEqual([]);
    expect(children).toHaveLength(4);
  });

  it('keeps in omitted what stands beside a date and is no name of an author', () => {
    const { metadata, omitted } = read('', '<h1>The ice</h1><p>Lima, 14 March 2019</p>');
    expect(metadata.datePublished).toBe('2019-03-14');
    expect(metadata.author).toBeUndefined();
    expect(omitted).toMatchObject([{ text: 'Lima', rule: 'select/beside' }]);
  });

  it('trusts a date in a line of other words less, and takes no quoted person for the author', () => {
    const { metadata, provenance } = read(
      '',
      '<h1>The ice</h1><blockquote><p>Ice is patient.</p><p class="author">Bo Lind</p></blockquote><p>Tickets until 14 March 2019</p>',
    );
    expect(metadata.author).toBeUndefined();
    expect(provenance['/metadata/datePublished']?.score).toBe(0.6);
  });

  it('takes no title of a window for a headline that is the first words of the text, cut off', () => {
    expect(read('<title>The harbour froze on Tuesday, and…</title>').metadata.headline).toBeUndefined();
    expect(read('<title>The harbour waits…</title>').metadata.headline).toBe('The harbour waits…');
    expect(read('<title>The harbour froze on Tuesday</title>').metadata.headline).toBe('The harbour froze on Tuesday');
  });

  it('lets the caller win, and says so', () => {
    const { metadata, provenance } = read('<meta name="author" content="Ada Diaz">', '', {
      metadata: { author: [{ type: 'Person', name: 'Bo Lind' }] },
    });
    expect(metadata.author).toEqual([{ type: 'Person', name: 'Bo Lind' }]);
    expect(provenance['/metadata/author']).toMatchObject({ status: 'user' });
  });

  it('reports what the page contradicts itself in', () => {
    const seen: Diagnostic[] = [];
    read(`<meta name="author" content="Ada Diaz">${linked({ '@type': 'Article', author: 'Bo Lind' })}`, '', {
      onDiagnostic: (d) => seen.push(d),
    });
    expect(seen.filter(({ ruleId }) => ruleId === 'html/conflict').map(({ path }) => path)).toEqual([
      '/metadata/author',
    ]);
  });
});

describe('JSON-LD', () => {
  it('is followed through @graph and @id', () => {
    const graph = [
      { '@type': 'Person', '@id': '#a', name: 'Ada Diaz', url: 'https://example.org/ada' },
      {
        '@type': 'OpinionNewsArticle',
        headline: 'Ice',
        author: [{ '@id': '#a' }, { '@type': 'Organization', name: 'Port Office, Rail and Roads' }],
        isAccessibleForFree: 'False',
      },
    ];
    expect(read(linked({ '@graph': graph })).metadata).toMatchObject({
      author: [
        { type: 'Person', name: 'Ada Diaz', url: 'https://example.org/ada' },
        { type: 'Organization', name: 'Port Office, Rail and Roads' },
      ],
      articleType: 'OpinionNewsArticle',
      isAccessibleForFree: false,
    });
  });

  const wrong = {
    '@type': 'NewsArticle',
    headline: 'Ferries return to the islands',
    url: 'https://example.org/ferries',
    author: { '@type': 'Person', name: 'Wrong One' },
    datePublished: '2020-01-01',
  };
  const right = {
    '@type': 'NewsArticle',
    headline: 'Ice on the quay',
    url: 'https://example.org/ice',
    author: { '@type': 'Person', name: 'Ada Diaz' },
    datePublished: '2024-01-01',
  };
  const { url: _, ...untold } = right;

  it.each([
    [
      'by its address',
      '<link rel="canonical" href="/ice"><base href="https://example.org/">',
      { ...right, headline: 'X' },
    ],
    [
      'by its page',
      '<meta property="og:url" content="https://www.example.org/ice/">',
      {
        ...untold,
        mainEntityOfPage: { '@id': 'https://example.org/ice#page' },
      },
    ],
    ['by its headline', '<title>Ice on the quay - Port News</title>', untold],
    ['by the printed headline', '', untold],
  ])('is that of the article of the page, %s, wherever it stands; the others are named', (_, head, object) => {
    for (const data of [linked({ '@graph': [wrong, object] }), linked(wrong) + linked(object)]) {
      const seen: string[] = [];
      const { metadata } = read(head + data, '<h1>Ice on the quay</h1>', {
        onDiagnostic: ({ ruleId, reason }) => ruleId === 'html/json-ld' && seen.push(reason),
      });
      expect(metadata).toMatchObject({
        author: [{ name: 'Ada Diaz' }],
        datePublished: '2024-01-01',
      });
      expect(seen).toMatchObject([expect.stringContaining('Ferries return to the islands')]);
    }
  });

  it('that tells of another article alone says nothing', () => {
    const { metadata } = read(
      `<link rel="canonical" href="https://example.org/ice">${linked(wrong)}`,
      '<h1>Ice on the quay</h1>',
    );
    expect(metadata).toEqual({ headline: 'Ice on the quay', url: 'https://example.org/ice' });
  });

  it('may say a property in several ways: what the model does not hold stays a candidate', () => {
    const { metadata, provenance } = read(
      linked({
        ...right,
        creator: 'Bo Lind',
        articleSection: ['News', 'Sea'],
        identifier: { '@type': 'PropertyValue', propertyID: 'port', value: 'a-1' },
        isBasedOn: 'https://example.org/source',
        license: { '@type': 'CreativeWork', name: 'CC BY', url: 'https://example.org/by' },
      }),
      '<h1>Ice on the quay</h1>',
    );
    expect(metadata).toMatchObject({
      author: [{ name: 'Ada Diaz' }],
      articleSection: 'News',
      identifier: 'a-1',
      isBasedOn: { url: 'https://example.org/source' },
      license: 'CC BY',
    });
    const candidates = (key: string) => provenance[`/metadata/${key}`]?.candidates?.map(({ value }) => value);
    expect(candidates('author')).toMatchObject([[{ name: 'Bo Lind' }]]);
    expect(candidates('articleSection')).toEqual(['Sea']);
    expect(candidates('license')).toEqual(['https://example.org/by']);
  });

  it('holds names in markup', () => {
    const { metadata } = read(
      linked({ ...untold, author: { name: '<b>Ada</b> Diaz' }, keywords: ['x < y', '<i>ice</i>'] }),
    );
    expect(metadata).toMatchObject({ author: [{ name: 'Ada Diaz' }], keywords: ['x < y', 'ice'] });
  });

  it.each(['javascript:7', 'java\nscript:alert(1)', 'data:text/html,x', ' vbscript:x'])(
    'with the address %j as rights or identifier says none',
    (address) => {
      const article = read(
        `<link rel="license" href="${address}"><meta name="dcterms.license" content="${address}">` +
          linked({ ...untold, license: [address, { url: address }], identifier: [address, 'urn:port:1'] }),
      );
      expect(article.metadata).not.toHaveProperty('license');
      expect(article.metadata.identifier).toBe('urn:port:1');
      expect(JSON.stringify([article.metadata, article.provenance])).not.toContain('script:');
    },
  );

  it('that is no JSON is reported and nothing else happens', () => {
    const seen: string[] = [];
    const { metadata } = read('<script type="application/ld+json">{"@type": "Article", }</script>', '', {
      onDiagnostic: ({ ruleId }) => seen.push(ruleId),
    });
    expect(seen).toContain('html/json-ld');
    expect(metadata.articleType).toBeUndefined();
  });

  it('is read in spite of comments and of line ends in strings', () => {
    const script = '<script type="application/ld+json"><!-- {"@type": "Article", "author": "Ada\nDiaz"} --></script>';
    expect(read(script).metadata.author).toEqual([{ type: 'Person', name: 'Ada Diaz' }]);
  });
});

describe('the headline', () => {
  it('goes without the label before it, where a title has none', () => {
    const { metadata } = read(
      '<meta property="og:title" content="Harbours that freeze">',
      '<h1><b>Blog:</b> Harbours that freeze</h1>',
    );
    expect(metadata.headline).toBe('Harbours that freeze');
  });

  it('is read as it is shown: boxes in it are parted, what is for screen readers alone is not read', () => {
    const heading = '<h1><div>A harbour</div><div>freezes</div><span class="sr-only">Link copied</span></h1>';
    expect(read('<title>A harbour freezes</title>', heading).metadata.headline).toBe('A harbour freezes');
  });

  it('is no text, and no title with references where signs belong', () => {
    const { metadata } = read(
      '<meta property="og:title" content="Ice &amp;#038; Snow on the Quay">',
      `<h1>${'The harbour froze, and what it took with it. '.repeat(6)}</h1>`,
    );
    expect(metadata.headline).toBe('Ice & Snow on the Quay');
  });

  const titles = '<title>Harbour freezes over - Port News</title><meta property="og:site_name" content="Port News">';

  it('is the printed one where it agrees with the titles, and not printed twice', () => {
    const { metadata, children, provenance } = read(titles, '<h1>Harbour freezes <em>over</em></h1>');
    expect(metadata.headline).toBe('Harbour freezes over');
    expect(children.map(({ type }) => type)).not.toContain('heading');
    expect(provenance['/metadata/headline']?.positions).toHaveLength(2);
  });

  it('is the title without the name of the site where no heading agrees', () => {
    expect(read(titles, '<h1>Port News</h1>').metadata.headline).toBe('Harbour freezes over');
  });

  it('that is printed and that no title says stays a candidate, and is told', () => {
    const seen: Diagnostic[] = [];
    const { metadata, provenance } = read(
      '<title>Port News</title><meta property="og:title" content="What the sea took">',
      '<h1>Ice on the quay in spring</h1>',
      { onDiagnostic: (diagnostic) => seen.push(diagnostic) },
    );
    expect(metadata.headline).toBe('What the sea took');
    expect(provenance['/metadata/headline']?.candidates).toContainEqual(
      expect.objectContaining({ value: 'Ice on the quay in spring', rule: 'visible/other-heading' }),
    );
    expect(seen.filter(({ path }) => path === '/metadata/headline')).toHaveLength(1);
  });

  it.each(['<nav>Home Sports</nav>', '<header><a href="/">Port News</a></header>'])(
    'stands below what works the page: %s',
    (tools) => {
      expect(fromHtml(`<html><body>${tools}<h1>The ice</h1>${text}</body></html>`).metadata.headline).toBe('The ice');
    },
  );

  it('is not made up', () => {
    expect(fromHtml(`<body>${text}</body>`).metadata.headline).toBeUndefined();
  });
});

describe('microdata', () => {
  const story = (headline: string, more: string) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">${headline}</h3>${more}</div>`;
  const by = (name: string) => `<span itemprop="author">${name}</span>`;
  const comment =
    '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Troll</b>' +
    '<time itemprop="datePublished" datetime="2019-01-01">1 Jan</time><meta itemprop="datePublished" content="2019-01-02"></div>';

  it.each([
    ['a comment', comment],
    ['an article aside', `<aside>${story('Ice on the quay', by('Bo Lind'))}</aside>`],
    ['an article with another headline', story('Ferries return', by('Bo Lind'))],
  ])('of %s is none of the article', (_, other) => {
    const { metadata } = fromHtml(
      `<html lang="en"><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ice on the quay</h1>${by('Ada Diaz')}<p class="date">5 March 2024</p>${text}<footer>${by('Cy Moe')}</footer>${other}</article></body></html>`,
    );
    expect(metadata.author).toMatchObject([{ name: 'Ada Diaz' }, { name: 'Cy Moe' }]);
    expect(metadata.datePublished).toBe('2024-03-05');
  });
});

describe('authors', () => {
  const authorOf = (content: string, body = ''): string[] | undefined =>
    read(
      `<meta property="og:site_name" content="Port News"><meta name="author" content="${content}">`,
      body,
    ).metadata.author?.map(({ name }) => name);

  it.each(['admin', 'https://example.org/ada', 'Port News', 'ada@example.org', '@ada'])('are none: %s', (content) => {
    expect(authorOf(content)).toBeUndefined();
  });

  it.each([
    ['By Ada Diaz', ['Ada Diaz']],
    ['Ada Diaz and Bo Lind', ['Ada Diaz', 'Bo Lind']],
    ['Ada Diaz, PhD', ['Ada Diaz, PhD']],
    ['Ada Diaz | Port News', ['Ada Diaz']],
  ])('are named: %s', (content, names) => {
    expect(authorOf(content)).toEqual(names);
  });

  it('are read off the line by the headline, which stays as the byline', () => {
    const { metadata, provenance } = read('<title>Ice</title>', '<h1>Ice</h1><p>By Ada Diaz and Bo Lind</p>');
    expect(metadata).toMatchObject({
      byline: 'By Ada Diaz and Bo Lind',
      author: [{ name: 'Ada Diaz' }, { name: 'Bo Lind' }],
    });
    expect(provenance['/metadata/author']).toMatchObject({ status: 'inferred', rule: 'visible/byline' });
  });

  it('are not the word that opens a byline, in an element of its own beside the name', () => {
    const box = '<div class="by"><div><b>Written By:</b></div><a href="/authors/ada">Ada Diaz</a></div>';
    expect(read('<title>Ice</title>', `<h1>Ice</h1>${box}`).metadata.author).toMatchObject([{ name: 'Ada Diaz' }]);
  });
});

describe('dates', () => {
  const dateOf = (content: string) =>
    read(`<meta property="article:published_time" content="${content}">`).metadata.datePublished;

  it.each([
    ['2026-03-08T07:30:00+0000', '2026-03-08T07:30:00+00:00'],
    ['2026-03-08 07:30', '2026-03-08T07:30'],
    ['20260308', '2026-03-08'],
    ['March 8, 2026', '2026-03-08'],
  ])('%s is %s', (content, date) => {
    expect(dateOf(content)).toBe(date);
  });

  it.each(['2026-02-30', '03/04/2026', '1772955000', 'yesterday'])('%s is none', (content) => {
    expect(dateOf(content)).toBeUndefined();
  });
});

describe('a date in a sentence', () => {
  const dateOf = (line: string, language = 'en') =>
    fromHtml(
      `<html lang="${language}"><body><article><h1>The ice</h1><p class="date">2024-03-05</p>${line}${text}</article></body></html>`,
    ).metadata.datePublished;

  it.each([
    ['en', 'He left on <time datetime="1950-07-04">4 July 1950</time>.'],
    ['en', 'The concert is on <time datetime="1950-07-04T20:00">4 July</time>'],
    ['en', 'The storm of <span class="date">4 July 1950</span> took the pier.'],
    ['de', 'Das Konzert ist am <time datetime="1950-07-04">4. Juli 1950</time>.'],
    ['fr', 'Il est parti le <time datetime="1950-07-04">4 juillet 1950</time>.'],
    ['ru', 'Он уехал <time datetime="1950-07-04">4 июля 1950 года</time>.'],
    ['zh', '演唱会将在海港举行，时间是<time datetime="1950-07-04">1950年7月4日</time>'],
    ['ar', 'تقام الحفلة في الميناء يوم <time datetime="1950-07-04">4 يوليو 1950</time>'],
  ])('is no date of publication: %s, %s', (language, line) => {
    expect(dateOf(`<p>${line}</p>`, language)).toBe('2024-03-05');
  });

  it.each([
    ['en', '<p>By Ada Diaz on <time datetime="2024-03-06">6 March 2024</time> at 10:00</p>'],
    ['en', '<p>First published on <time datetime="2024-03-06">6 March 2024</time> · 3 min read</p>'],
    ['es', '<p>Lima, miércoles <time datetime="2024-03-06">6 de marzo de 2024</time></p>'],
    ['zh', '<p>来源：海港日报 <time datetime="2024-03-06">2024年3月6日</time></p>'],
    ['ko', '<p>김철수 기자 <time datetime="2024-03-06">2024년 3월 6일</time></p>'],
  ])('is none where the line is no sentence: %s, %s', (language, line) => {
    expect(dateOf(line, language)).toBe('2024-03-06');
  });

  it.each(['aside', 'nav', 'footer'])("and one in an %s is another article's", (tag) => {
    expect(
      dateOf(`<${tag}>Related: <a href="/x">Ferries</a> <time datetime="2011-01-01">1 January 2011</time></${tag}>`),
    ).toBe('2024-03-05');
  });
});

describe('the description', () => {
  it('is the standfirst that is printed', () => {
    const { metadata, children } = read(
      '<title>Ice</title><meta name="description" content="Other words.">',
      '<h1>Ice</h1><p class="standfirst">A cold week, told by those who stayed.</p>',
    );
    expect(metadata.description).toBe('A cold week, told by those who stayed.');
    expect(children).toHaveLength(4);
  });

  it('is none where the page only repeats its text', () => {
    const { metadata, provenance } = read(
      '<meta name="description" content="The harbour froze on Tuesday, and the boats that had not left by then">',
    );
    expect(metadata.description).toBeUndefined();
    expect(provenance['/metadata/description']?.candidates).toHaveLength(1);
  });
});

it('takes language and direction from the page', () => {
  const article = fromHtml('<html lang="ar" dir="rtl"><body><p>مرحبا بالعالم</p></body></html>');
  expect(article).toMatchObject({ language: 'ar', direction: 'rtl' });
  expect(article.provenance['/language']).toMatchObject({ status: 'stated' });
});

describe('a headline that no title repeats', () => {
  it.each([
    ['in an article', pageOf('', '<h1>The ferry</h1>')],
    ['at the head of a fragment', `<h1>The ferry</h1>${text}`],
  ])('is the one heading of its level %s', (_, html) => {
    const { metadata, children } = fromHtml(html);
    expect(metadata.headline).toBe('The ferry');
    expect(children.map(({ type }) => type)).not.toContain('heading');
  });

  it('is none below other text, or where there are two', () => {
    expect(fromHtml(`${text}<h1>The ferry</h1>${text}`).metadata.headline).toBeUndefined();
    expect(fromHtml(`<h1>The ferry</h1>${text}<h1>The boat</h1>${text}`).metadata.headline).toBeUndefined();
  });
});

describe('a date that reads two ways', () => {
  const seenIn = (head: string) => {
    const seen: Diagnostic[] = [];
    const html = pageOf(head, '<h1>The ferry</h1><p class="date">03/04/2019</p>');
    const article = fromHtml(html, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    return { article, seen: seen.filter(({ ruleId }) => ruleId === 'text/ambiguous-date') };
  };

  it('is reported, kept verbatim, and never guessed', () => {
    const { article, seen } = seenIn('');
    expect(article.metadata.datePublished).toBeUndefined();
    expect(article.omitted.map((piece) => piece.text)).toContain('03/04/2019');
    expect(seen).toMatchObject([{ source: 'html', place: { start: { line: 1 } } }]);
  });

  it('is of no account where the page states the date', () => {
    const { article, seen } = seenIn('<meta property="article:published_time" content="2019-04-03">');
    expect(article.metadata.datePublished).toBe('2019-04-03');
    expect(seen).toEqual([]);
  });
});

describe('the dateline', () => {
  it('is copied from the head of the text, where it stays', () => {
    const { metadata, provenance, children } = fromHtml(
      pageOf('', '<h1>A harbour freezes in one night</h1><p>LIMA, Nov 3 (Reuters) — The harbour froze on Tuesday.</p>'),
    );
    expect(metadata.dateline).toEqual({ text: 'LIMA, Nov 3 (Reuters)', place: 'LIMA', agency: 'Reuters' });
    expect(provenance['/metadata/dateline']).toMatchObject({ status: 'inferred', rule: 'dateline/prefix' });
    expect(children.map(plainText).join('\n')).toContain('LIMA, Nov 3 (Reuters) — The harbour');
  });
});

describe('what the metadata was read from', () => {
  it('is not left out as well', () => {
    const line =
      '<div class="byline">By <a href="/author/ada">Ada Diaz</a> | <time datetime="2026-01-04">4 January 2026</time></div>';
    const { metadata, omitted } = read('', `<h1>A harbour freezes in one night</h1>${line}<nav>Home</nav>`);
    expect(metadata).toMatchObject({ author: [{ name: 'Ada Diaz' }], datePublished: '2026-01-04' });
    expect(omitted.map((piece) => piece.text)).toEqual(['Home']);
  });
});

describe('words of a language by the headline', () => {
  const front = (language: string, body: string) =>
    fromHtml(
      `<html lang="${language}"><head><title>A</title></head><body><article><h1>A harbour freezes on a Tuesday</h1>${body}${text}</article></body></html>`,
    ).metadata;

  it.each([
    ['en', 'By Ada Diaz, last updated on 3 May 2026', { dateModified: '2026-05-03' }],
    ['de', 'Von Ada Diaz, zuletzt aktualisiert am 3. Mai 2026', { dateModified: '2026-05-03' }],
    ['fr', 'Par Ada Diaz, publié le 3 mai 2026', { datePublished: '2026-05-03' }],
    ['es', 'Por Ada Diaz | Actualizado el 3 de mayo de 2026', { dateModified: '2026-05-03' }],
    ['it', 'Di Ada Diaz, aggiornato il 3 maggio 2026', { dateModified: '2026-05-03' }],
    ['nl', 'Door Ada Diaz, gepubliceerd op 3 mei 2026', { datePublished: '2026-05-03' }],
  ])('part a name from a date and say of what it is: %s, %s', (language, line, date) => {
    expect(front(language, `<p class="byline">${line}</p>`)).toMatchObject({
      author: [{ type: 'Person', name: 'Ada Diaz' }],
      ...date,
    });
  });

  it.each(['Written by', 'Verfasst von', 'Écrit par', 'Escrito por', 'Scritto da', 'Автор'])(
    'say that a card names the author: %s',
    (label) => {
      const head = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ada Diaz">`;
      expect(read(head).metadata.author).toMatchObject([{ name: 'Ada Diaz' }]);
    },
  );

  it('say nothing of other cards', () => {
    const head =
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Five Minutes">';
    expect(read(head).metadata.author).toBeUndefined();
  });

  it.each([
    ['en', 'Ada Diaz', 'Ada Diaz covers the coast.'],
    ['de', 'Ada Diaz', 'Ada Diaz schreibt über die Küste.'],
    ['pt', 'Ada Diaz', 'Ada Diaz cobre a costa há dez anos.'],
    ['ru', 'Ада Диас', 'Ада Диас пишет о море.'],
    ['ko', '김하늘', '김하늘 기자는 바다를 취재한다.'],
  ])('do not decide what a word about the author is: %s', (language, name, line) => {
    const page = `<html lang="${language}"><head><meta name="author" content="${name}"></head><body><article><h1>A</h1>${text}<p>${line}</p></article></body></html>`;
    expect(fromHtml(page).children.at(-1)).toMatchObject({ type: 'credit', role: 'author' });
  });
});

describe('a page that does not say its language', () => {
  const german =
    '<p>Der Hafen fror am Dienstag zu, und die Boote, die bis dahin nicht ausgelaufen waren, blieben, wo sie lagen.</p>' +
    '<p>Am Mittwoch kam ein Eisbrecher aus der Stadt und brach eine Rinne bis zur Mole, aber die Fischer wollten nicht hinaus.</p>';
  const arabic = '<p>تجمد الميناء يوم الثلاثاء، وبقيت القوارب التي لم تغادر قبل ذلك في أماكنها حتى الربيع.</p>';
  const pageIn = (body: string, attributes = '') =>
    fromHtml(
      `<html${attributes}><head><title>A</title></head><body><nav>Home Sports Weather</nav><article><h1>A</h1>${body.repeat(2)}</article></body></html>`,
    );

  it.each([
    ['de', 'ltr', german],
    ['ar', 'rtl', arabic],
  ])('is in the one that its text is in, which is marked as a guess: %s', (language, direction, body) => {
    const article = pageIn(body);
    expect(article).toMatchObject({ language, direction });
    expect(article.provenance['/language']).toMatchObject({ status: 'inferred', score: expect.any(Number) });
    expect(article.provenance['/language']?.evidence?.length).toBeGreaterThan(0);
    expect(article.provenance['/direction']).toMatchObject({ status: 'inferred' });
  });

  it('is read by the words of that language', () => {
    const article = pageIn(`<p>Von Ada Diaz, veröffentlicht am 3. Mai 2026</p>${german}`);
    expect(article.metadata).toMatchObject({ author: [{ name: 'Ada Diaz' }], datePublished: '2026-05-03' });
  });

  it('is in none where there is too little text to tell', () => {
    const article = fromHtml('<p>Ada.</p>');
    expect(article).toMatchObject({ language: 'und', direction: 'ltr' });
    expect(article.provenance['/language']).toBeUndefined();
  });

  it.each(['<body lang="de" dir="ltr">', '<article lang="de" dir="ltr">'])('unless %s does', (tag) => {
    const article = fromHtml(`<html><head><title>A</title></head>${tag}${text}`);
    expect(article.language).toBe('de');
    expect(article.provenance['/language']).toMatchObject({ status: 'stated' });
  });

  it('is in the one that its caller or its own element names', () => {
    expect(pageIn(german, ' lang="fr" dir="rtl"')).toMatchObject({ language: 'fr', direction: 'rtl' });
    const article = fromHtml(german, { language: 'nl' });
    expect(article.language).toBe('nl');
    expect(article.provenance['/language']).toEqual({ status: 'user', positions: [] });
  });
});

describe('a date without a year', () => {
  it.each([
    ['en', '24 November'],
    ['de', '24. November'],
    ['ja', '11月24日'],
  ])('stays as it is written and is reported, never guessed: %s, %s', (language, written) => {
    const seen: Diagnostic[] = [];
    const { metadata, provenance } = fromHtml(
      `<html lang="${language}"><head><title>A</title></head><body><article><h1>A</h1><time>${written}</time>${text}`,
      { onDiagnostic: (diagnostic) => seen.push(diagnostic) },
    );
    expect(metadata.datePublished).toBeUndefined();
    expect(provenance['/metadata/datePublished']).toMatchObject({ text: written, candidates: [{ value: written }] });
    expect(seen).toMatchObject([{ ruleId: 'text/ambiguous-date', reason: expect.stringContaining(written) }]);
  });
});

describe('the one heading of a page', () => {
  it.each([
    ['goes before the title of the window', '<title>My site</title>', '<h1>The lamp</h1>', 'The lamp'],
    ['also where that has words of its own', '<title>Other words</title>', '<h1>The lamp</h1>', 'The lamp'],
    [
      'gives way to a title that the page states',
      '<title>A</title><meta property="og:title" content="The lamp">',
      '<h1>News</h1>',
      'The lamp',
    ],
    [
      'is none where it is the site that the title names behind another heading',
      '<title>The lamp went dark at last - The Daily Sample</title>',
      '<h1>The Daily Sample</h1><h2>The lamp went dark at last</h2>',
      'The lamp went dark at last',
    ],
  ])('%s', (_, head, body, headline) => {
    expect(
      fromHtml(`<html lang="en"><head>${head}</head><body>${body}<p>It was cold.</p></body></html>`).metadata.headline,
    ).toBe(headline);
  });
});
