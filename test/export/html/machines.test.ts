/** What a page tells machines: microformats, JSON-LD, Open Graph, and the policy that it keeps to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { pageStyle, pageStyleHash } from '../../../src/export/html/style.ts';
import { toJsonLd } from '../../../src/export/json-ld/index.ts';
import { toHtml } from '../../../src/html.ts';
import type { Article, Metadata, Publication } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { fromJson } from '../../../src/model/validate.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';
import { attribute, readPage, select, textOf } from './reading.ts';

const everyNode = fromJson(readFileSync(join(import.meta.dirname, '../../../seeds/every-node.json'), 'utf8'));
const article = (metadata: Metadata, ...content: Parameters<typeof b.article>[1][]): Article =>
  b.article({ language: 'en', ...metadata }, ...content);

const entriesOf = (html: string) => mf2(html, { baseUrl: 'https://example.org/' }).items;

describe('microformats', () => {
  it('tell of an article: name, summary, authors, dates, address, content', async () => {
    const [entry, ...others] = entriesOf(await toHtml(everyNode));
    expect(others).toEqual([]);
    expect(entry?.type).toEqual(['h-entry']);
    expect(entry?.properties).toMatchObject({
      name: [everyNode.type === 'article' ? everyNode.metadata.headline : ''],
      summary: [everyNode.metadata.description],
      author: [
        {
          type: ['h-card'],
          value: 'Maren Quist',
          properties: { name: ['Maren Quist'], url: ['https://example.org/people/maren-quist'] },
        },
      ],
      published: ['2025-11-08T06:30:00+01:00'],
      url: ['https://example.org/coast/last-watch'],
    });
    const content = JSON.stringify(entry?.properties.content);
    expect(content).toContain('doc-endnotes');
    expect(content).not.toContain('deck');
  });

  it('find each author in a byline of many, and one whom it does not name', async () => {
    const author: Metadata['author'] = ['Ada Diaz', 'Bo Lind', 'Cy Moss'].map((name) => ({ type: 'Person', name }));
    const html = await toHtml(article({ headline: 'So', byline: 'By Ada Diaz and Bo Lind in Oslo', author }));
    const names = entriesOf(html)[0]?.properties.author?.map((each) =>
      typeof each === 'object' && 'value' in each ? each.value : each,
    );
    expect(names).toEqual(['Ada Diaz', 'Bo Lind', 'Cy Moss']);
    expect(textOf(select(readPage(html), 'b')[0] ?? expect.fail())).toBe('By Ada Diaz and Bo Lind in Oslo');
  });

  it('tell of a publication as a feed', async () => {
    const source = b.publication({ name: 'A week', language: 'en' }, article({ headline: 'One' }), article({}, 'Two.'));
    const [feed, ...others] = entriesOf(await toHtml(source));
    expect(others).toEqual([]);
    expect(feed?.type).toEqual(['h-feed']);
    expect(feed?.properties.name).toEqual(['A week']);
    expect(feed?.children?.map((each) => (typeof each === 'object' && 'type' in each ? each.type : each))).toEqual([
      ['h-entry'],
      ['h-entry'],
    ]);
  });

  it('say no name where there is no headline', async () => {
    const [entry] = entriesOf(await toHtml(article({}, 'Words.')));
    expect(Object.keys(entry?.properties ?? {})).toEqual(['content']);
  });
});

/** The JSON-LD of a page. */
async function linkedDataOf(source: Article | Publication): Promise<Record<string, unknown>> {
  const [script] = select(readPage(await toHtml(source)), '[type=application/ld+json]');
  return JSON.parse(textOf(script ?? expect.fail()));
}

describe('the JSON-LD of a page', () => {
  it('is what toJsonLd says, without the text and with what may be read aloud', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.article, async (source) => {
        const { speakable, ...said } = await linkedDataOf(source);
        const { articleBody, ...expected } = toJsonLd(source);
        expect(said).toEqual(JSON.parse(JSON.stringify(expected)));
        const selectors = [
          ...(expected.headline === undefined ? [] : ['.headline']),
          ...(expected.description === undefined ? [] : ['.deck']),
        ];
        expect(speakable).toEqual(
          selectors.length === 0 ? undefined : { '@type': 'SpeakableSpecification', cssSelector: selectors },
        );
      }),
      { numRuns: 60 },
    );
  });

  it('selects in each article of a publication that article alone', async () => {
    const source = b.publication(
      { name: 'A week', language: 'en' },
      article({ headline: 'One', description: 'First.' }),
      article({ headline: 'Two' }),
    );
    const { '@graph': graph } = await linkedDataOf(source);
    expect(graph).toMatchObject([
      { '@type': 'Collection' },
      { headline: 'One', speakable: { cssSelector: ['#a1 .headline', '#a1 .deck'] } },
      { headline: 'Two', speakable: { cssSelector: ['#a2 .headline'] } },
    ]);
    const page = readPage(await toHtml(source));
    expect(select(page, 'article').map((each) => attribute(each, 'id'))).toEqual(['a1', 'a2']);
  });

  it('stands in pages alone, and reports nothing of its own', async () => {
    const rules: string[] = [];
    const source = article({ headline: 'So', datePublished: '2025-11-08T06:30' }, b.pullQuote('Words.'));
    const text = await toHtml(source, { fragment: true, onDiagnostic: ({ ruleId }) => rules.push(ruleId) });
    expect(text).not.toContain('<script');
    await toHtml(source, { onDiagnostic: ({ ruleId }) => rules.push(ruleId) });
    expect(rules).toEqual([]);
  });
});

describe('Open Graph', () => {
  const facts = async (source: Article | Publication): Promise<[string | undefined, string | undefined][]> =>
    select(readPage(await toHtml(source)), '[property]').map((each) => [
      attribute(each, 'property'),
      attribute(each, 'content'),
    ]);

  it('tells of an article', async () => {
    const author: Metadata['author'] = [{ type: 'Person', name: 'Ada', url: 'https://example.org/ada' }];
    const known = { headline: 'So', author, datePublished: '2025-11-08', articleSection: 'Sea', keywords: ['a', 'b'] };
    expect(await facts(b.article({ language: 'en-GB', ...known }))).toEqual([
      ['og:type', 'article'],
      ['og:title', 'So'],
      ['og:locale', 'en_GB'],
      ['article:published_time', '2025-11-08'],
      ['article:author', 'https://example.org/ada'],
      ['article:section', 'Sea'],
      ['article:tag', 'a'],
      ['article:tag', 'b'],
    ]);
  });

  it('tells of a publication', async () => {
    expect(await facts(b.publication({ name: 'A week', language: 'zh-Hant-TW' }))).toEqual([
      ['og:type', 'website'],
      ['og:title', 'A week'],
      ['og:locale', 'zh_TW'],
    ]);
  });
});

describe('the policy of a page', () => {
  const policyOf = async (images: 'inline' | 'link'): Promise<string | undefined> => {
    const page = readPage(await toHtml(everyNode, { images }));
    const [meta, style] = [select(page, '[http-equiv]')[0], select(page, 'style')[0]];
    expect(textOf(style ?? expect.fail())).toBe(pageStyle);
    return attribute(meta ?? expect.fail(), 'content');
  };

  it('marks an author only where the name stands as a word of its own', async () => {
    const byline = 'By Anna Smith and Ann';
    const source = b.article({ language: 'en', byline, author: [{ type: 'Person', name: 'Ann' }] }, 'Words.');
    expect(await toHtml(source, { fragment: true })).toContain(
      'By Anna Smith and <span class="p-author h-card">Ann</span>',
    );
  });

  it('allows its own style by hash and its pictures, nothing else', async () => {
    const hash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
    expect(pageStyleHash).toBe(hash);
    const rest = `base-uri 'none'; form-action 'none'`;
    expect(await policyOf('inline')).toBe(`default-src 'none'; style-src '${hash}'; img-src data:; ${rest}`);
    expect(await policyOf('link')).toBe(`default-src 'none'; style-src '${hash}'; img-src https: http:; ${rest}`);
  });

  it('stops none of its own markup: no style attribute, no handler', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.article, async (source) => {
        const { elements } = readPage(await toHtml(source));
        expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(?:style|on)/.test(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
