/**
 * The JSON-LD of a page: what `toJsonLd` says, but for the text, which the page itself is, and with the parts of the page
 * that may be read aloud (schema.org `speakable`).
 *
 * Invariant: a selector finds one element of this page, and none is given for what the page does not print.
 */
import type { Article, Publication } from '../../model/article.ts';
import { articlesOf } from '../../model/visit.ts';
import type { ExportOptions } from '../exporter.ts';
import { type JsonLdArticle, type JsonLdCollection, toJsonLd } from '../json-ld/index.ts';
import { articleName } from './front.ts';

interface Speakable {
  '@type': 'SpeakableSpecification';
  cssSelector: string[];
}

/** Says what is known of a source to search engines, as JSON. */
export function linkedData(source: Article | Publication, options: ExportOptions, idPrefix: string): string {
  // What cannot be said so is said by the page: nothing is lost that would have to be reported.
  const quiet: ExportOptions = { ...options, onDiagnostic: () => undefined };
  if (source.type === 'article') {
    const { '@context': context, ...article } = toJsonLd(source, quiet);
    return JSON.stringify({ '@context': context, ...inPage(article, '') });
  }
  const { '@graph': graph, ...rest } = toJsonLd(source, quiet);
  // The articles stand in the order of the publication, after what binds them.
  const from = graph.length - articlesOf(source).length;
  const nodes = graph.map((node, index) =>
    isArticle(node) ? inPage(node, `#${articleName(index - from, idPrefix)} `) : node,
  );
  return JSON.stringify({ ...rest, '@graph': nodes });
}

const isArticle = (node: JsonLdArticle | JsonLdCollection): node is JsonLdArticle => node['@type'] !== 'Collection';

function inPage(article: JsonLdArticle, scope: string): object {
  const { articleBody, ...said } = article;
  const cssSelector = [
    ...(said.headline === undefined ? [] : [`${scope}.headline`]),
    ...(said.description === undefined ? [] : [`${scope}.deck`]),
  ];
  const speakable: Speakable = { '@type': 'SpeakableSpecification', cssSelector };
  return cssSelector.length === 0 ? said : { ...said, speakable };
}
