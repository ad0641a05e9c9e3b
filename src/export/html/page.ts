/**
 * The documents that articles are put into: a page with its head (HTML Standard, 4.2; the Open Graph protocol), and an
 * XHTML document for a book (EPUB 3.3, 6.1).
 *
 * Invariant: a page needs nothing but itself and runs nothing; its head says only what is known.
 */
import { envelopeMediaType, envelopeName } from '../../model/envelope.ts';
import type { Direction } from '../../model/nodes.ts';
import type { Edition } from '../edition.ts';
import { type Attributes, element, escapeJson, escapeMarkup, languageName, lines } from './markup.ts';
import { pageStyle, pageStyleHash } from './style.ts';

/** A document without its content. */
export interface DocumentHead {
  title: string;
  language: string;
  direction: Direction;
}

/** What a page says of itself to machines: by name (`meta name`) and by property (Open Graph). */
export interface PageFacts {
  names: readonly Fact[];
  properties: readonly Fact[];
  /** Address of the page that the article stands on. */
  canonical?: string | undefined;
}

type Fact = readonly [name: string, value: string | undefined];

/** The head of a page: what every document has, and what machines are told. */
export interface PageHead {
  head: DocumentHead;
  facts: PageFacts;
}

/** The head of a page of one article. */
export function headOf(edition: Edition): PageHead {
  const { title, language, direction } = edition;
  return { head: { title, language, direction }, facts: factsOf(edition) };
}

function factsOf({ metadata, language, target }: Edition): PageFacts {
  const { headline, description, author = [], keywords = [], image } = metadata;
  const profiles = author.flatMap(({ url }) => (url === undefined ? [] : (webAddress(url, target) ?? [])));
  const picture = image && webAddress(image.url, target);
  const canonical = metadata.url === undefined ? undefined : webAddress(metadata.url, target);
  return {
    canonical,
    names: [
      ['description', description],
      ...author.map(({ name }): Fact => ['author', name]),
      ['keywords', keywords.join(', ')],
    ],
    properties: [
      ['og:type', 'article'],
      ['og:title', headline],
      ['og:description', description],
      ['og:url', canonical],
      ['og:site_name', metadata.publisher?.name],
      ['og:locale', localeOf(language)],
      ['og:image', picture],
      ['og:image:alt', picture && image?.alt],
      ['article:published_time', metadata.datePublished],
      ['article:modified_time', metadata.dateModified],
      ...profiles.map((address): Fact => ['article:author', address]),
      ['article:section', metadata.articleSection],
      ...keywords.map((keyword): Fact => ['article:tag', keyword]),
    ],
  };
}

/** Open Graph knows a language by its country alone: `en_GB`. */
export function localeOf(language: string): string | undefined {
  const [, tag, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language) ?? [];
  return tag && country ? `${tag.toLowerCase()}_${country.toUpperCase()}` : undefined;
}

/** An address as a page may write it, if it is one of the web. */
export function webAddress(url: string, target: Edition['target']): string | undefined {
  const address = target(url);
  return address !== undefined && /^https?:/.test(address) ? address : undefined;
}

/** What a page holds. */
export interface PageContent {
  /** Markup of its `main` element. */
  main: string;
  /** Class of that element. */
  className?: string | undefined;
  /** What search engines are told, JSON-LD. */
  linkedData: string;
  /** The source as JSON. */
  envelope: string | undefined;
  /** Schemes of the addresses that its pictures have. */
  schemes: readonly string[];
}

/**
 * What a page allows itself (Content Security Policy 3): its own style, known by its hash, and its pictures. Data blocks are
 * no scripts to a browser.
 */
const policyOf = (schemes: readonly string[]): string =>
  `default-src 'none'; style-src '${pageStyleHash}'; img-src ${schemes.join(' ')}; base-uri 'none'; form-action 'none'`;

/** Prints a page. */
export function printPage(head: DocumentHead, facts: PageFacts, content: PageContent): string {
  const tag = (name: string, attributes: Attributes, inner?: string): string =>
    element('html', name, attributes, inner);
  const metas = (key: 'name' | 'property', list: readonly Fact[]): string[] =>
    list.map(([name, value]) => (value?.trim() ? tag('meta', { [key]: name, content: value }) : ''));
  const data = { type: envelopeMediaType, id: envelopeName };
  const headContent = lines(
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(content.schemes) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escapeMarkup('html', head.title)),
    ...metas('name', facts.names),
    facts.canonical === undefined ? '' : tag('link', { rel: 'canonical', href: facts.canonical }),
    ...metas('property', facts.properties),
    tag('script', { type: 'application/ld+json' }, escapeJson(content.linkedData)),
    tag('style', {}, pageStyle),
  );
  // Last, so that a reader need not wait for it.
  const script = content.envelope === undefined ? '' : tag('script', data, escapeJson(content.envelope));
  const body = lines(tag('main', { class: content.className }, `\n${content.main}\n`), script);
  const html = tag(
    'html',
    { lang: languageName(head.language), dir: head.direction },
    `\n${lines(tag('head', {}, `\n${headContent}\n`), tag('body', {}, `\n${body}\n`))}\n`,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

/** A document of a book without its content. */
export interface BookPageHead extends DocumentHead {
  /** Addresses of its stylesheets. */
  styles: readonly string[];
  /** Which division of the book it belongs to (EPUB structural semantics 1.1, 3.1). */
  division?: 'frontmatter' | 'bodymatter';
  /** Class of the root. */
  className?: string | undefined;
  /** What it says of itself to machines. */
  facts?: PageFacts | undefined;
}

/**
 * Prints an XHTML document.
 *
 * @param content Markup of what its body holds.
 */
export function printXhtml(page: BookPageHead, content: string): string {
  const { title, language, direction, styles, division, className, facts } = page;
  const tag = (name: string, attributes: Attributes, inner?: string): string =>
    element('epub', name, attributes, inner);
  const head = lines(
    tag('meta', { charset: 'UTF-8' }),
    tag('title', {}, escapeMarkup('epub', title)),
    ...(facts?.names ?? []).map(([name, value]) => (value?.trim() ? tag('meta', { name, content: value }) : '')),
    facts?.canonical === undefined ? '' : tag('link', { rel: 'canonical', href: facts.canonical }),
    ...styles.map((href) => tag('link', { rel: 'stylesheet', type: 'text/css', href })),
  );
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: languageName(language),
    dir: direction,
    class: className,
  };
  const body = tag('body', { 'epub:type': division }, `\n${content}\n`);
  const html = tag('html', attributes, `\n${lines(tag('head', {}, `\n${head}\n`), body)}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html}\n`;
}
