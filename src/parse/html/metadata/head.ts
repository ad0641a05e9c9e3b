/**
 * What the head of a page says (HTML Standard, 4.2.5; the Open Graph protocol; Dublin Core; the names that newsrooms use).
 *
 * Invariant: each table lists names in the order of trust; the first that is there speaks.
 */
import { readingFor } from '../../../language/reading.ts';
import { attributePosition } from '../../elements/place.ts';
import { attribute, collapse, type Document, type Element, findAll } from '../../elements/tree.ts';
import { agent, type Key, type Seen, trust } from './candidate.ts';
import { isOfArticle } from './microdata.ts';

/** Names of `meta` elements by property, best first. */
const metaNames: { readonly [Property in Key]?: readonly string[] } = {
  headline: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'title',
  ],
  description: ['og:description', 'description', 'twitter:description', 'dc.description', 'dcterms.description'],
  author: [
    ...['parsely-author', 'sailthru.author', 'citation_author', 'author', 'article:author_name', 'article:author'],
    ...[
      'og:article:author',
      'dc.creator',
      'dcterms.creator',
      'dc.contributor',
      'byl',
      'cxenseparse:author',
      'twitter:data1',
    ],
  ],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher'],
  datePublished: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
      'parsely-pub-date',
    ],
    ...[
      'sailthru.date',
      'datepublished',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'dc.date.created',
    ],
    ...['cxenseparse:recs:publishtime', 'publish-date', 'publishdate', 'pubdate', 'publish_date', 'publication_date'],
    ...[
      'article.published',
      'published-date',
      'citation_publication_date',
      'citation_date',
      'article:post_date',
      'date',
    ],
    ...[
      'og:pubdate',
      'article_date_original',
      'originalpublicationdate',
      'created',
      'release_date',
      'rnews:datepublished',
    ],
  ],
  dateModified: [
    ...[
      'article:modified_time',
      'og:updated_time',
      'og:article:modified_time',
      'lastmod',
      'last-modified',
      'datemodified',
    ],
    ...['dcterms.modified', 'dc.date.modified', 'article.updated', 'revision_date'],
  ],
  articleSection: ['article:section', 'parsely-section', 'og:article:section', 'sailthru.section'],
  keywords: ['article:tag', 'news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags', 'dc.subject'],
  url: ['og:url', 'twitter:url'],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
  language: ['content-language', 'dc.language', 'dcterms.language', 'language'],
  license: ['dcterms.license'],
};

/** Properties whose every element counts: authors, keywords. */
const plural: readonly Key[] = ['author', 'keywords'];

/**
 * Reads the `meta` and `link` elements of a page.
 *
 * @param away Elements that are no part of the article: what they say by `itemprop` is of another.
 */
export function readHead(page: Document, source: string, away: ReadonlySet<Element>): Seen[] {
  const metas = new Map<string, Element[]>();
  const seen: Seen[] = [];
  for (const element of findAll(page, ({ tagName }) => tagName === 'meta' || tagName === 'link')) {
    if (element.tagName === 'link') {
      const href = attribute(element, 'href')?.trim();
      const rel = ` ${attribute(element, 'rel')?.toLowerCase() ?? ''} `;
      if (href && rel.includes(' canonical ')) seen.push(said('url', href, 'link/canonical', element, 'href', source));
      if (href && rel.includes(' license '))
        seen.push(said('license', { url: href }, 'link/license', element, 'href', source));
      continue;
    }
    if (attribute(element, 'itemprop') !== undefined && !isOfArticle(element, new Set(), away)) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) =>
      attribute(element, name)?.trim().toLowerCase(),
    );
    for (const name of new Set(names)) if (name) metas.set(name, [...(metas.get(name) ?? []), element].slice(-100));
  }
  for (const [key, names] of Object.entries(metaNames) as [Key, readonly string[]][]) {
    for (const name of names) {
      const elements = (metas.get(name) ?? []).filter(
        (element) => collapse(attribute(element, 'content') ?? '') !== '',
      );
      const [first] = elements;
      if (!first || (name === 'twitter:data1' && !isWrittenBy(metas.get('twitter:label1')?.[0]))) continue;
      const values = elements.map((element) => collapse(attribute(element, 'content') ?? ''));
      const value =
        key === 'author' ? values.map((each) => agent(each)) : key === 'publisher' ? { name: values[0] } : values[0];
      const whole =
        key === 'keywords'
          ? [
              ...new Set(
                values
                  .flatMap((each) => each.split(/[,;]/))
                  .map((word) => word.trim())
                  .filter(Boolean),
              ),
            ]
          : value;
      seen.push({
        ...said(key, whole, `meta/${name}`, first, 'content', source),
        text: values.slice(0, plural.includes(key) ? 20 : 1).join(', '),
      });
    }
  }
  return seen;
}

/** Whether a label is the word before a name, in any language: "Written by", "Verfasst von". */
const isWrittenBy = (label: Element | undefined): boolean =>
  label !== undefined && readingFor('und').opener(`${attribute(label, 'content') ?? ''}: x`)?.kind === 'byline';

function said(key: Key, value: unknown, rule: string, element: Element, name: string, source: string): Seen {
  const position = attributePosition(element, name, source);
  const text = attribute(element, name);
  return {
    key,
    value,
    rule,
    score: trust.meta,
    stated: true,
    positions: position ? [position] : [],
    ...(text === undefined ? {} : { text }),
  };
}
