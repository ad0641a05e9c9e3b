/**
 * What a publication has besides its articles: its own head, its title, its contents.
 *
 * Invariant: the contents lead to each article, in the order of the page.
 */
import { languageOf } from '../../language/index.ts';
import type { Article, Publication } from '../../model/article.ts';
import { directionOf } from '../../model/build.ts';
import type { Edition } from '../edition.ts';
import type { ExportOptions } from '../exporter.ts';
import { type Attributes, element, escapeMarkup, type Form, languageName, lines } from './markup.ts';
import { localeOf, type PageHead } from './page.ts';

/** What the head of a page of many articles, or of none, says. */
export function boundHead(
  { metadata, language, direction }: Article | Publication,
  title: string,
  options: ExportOptions,
): PageHead {
  const { description, publisher } = metadata;
  const name = 'name' in metadata ? metadata.name : undefined;
  return {
    head: {
      title,
      language: options.language ?? language,
      direction: options.language === undefined ? direction : directionOf(options.language),
    },
    facts: {
      names: [['description', description]],
      properties: [
        ['og:type', 'website'],
        ['og:title', name],
        ['og:description', description],
        ['og:site_name', publisher?.name],
        ['og:locale', localeOf(options.language ?? language)],
      ],
    },
  };
}

/** Name of the element of an article, by its place from 0. */
export const articleName = (index: number, idPrefix = ''): string => `${idPrefix}a${index + 1}`;

/** Title and contents of a publication. */
export function printFront(
  source: Publication,
  editions: readonly Edition[],
  options: ExportOptions & { idPrefix?: string },
  form: Form,
): string {
  const { idPrefix = '' } = options;
  const language = options.language ?? source.language;
  const { labels, formatDate } = languageOf(language);
  const { name, description, datePublished } = source.metadata;
  const tag = (kind: string, attributes: Attributes, content?: string): string =>
    element(form, kind, attributes, content);
  const text = (value: string): string => escapeMarkup(form, value);
  const header = lines(
    name.trim() === '' ? '' : tag('h1', { class: 'headline p-name' }, text(name)),
    description === undefined ? '' : tag('p', { class: 'deck p-summary', role: 'doc-subtitle' }, text(description)),
    datePublished === undefined
      ? ''
      : tag('p', { class: 'byline' }, tag('time', { datetime: datePublished }, text(formatDate(datePublished)))),
  );
  const entries = editions.map((edition, index) => {
    const link = tag('a', { href: `#${articleName(index, idPrefix)}` }, text(edition.title));
    return tag('li', { lang: languageName(edition.language), dir: edition.direction }, link);
  });
  const title = labels.contents === '' ? '' : tag('h2', { id: `${idPrefix}contents` }, text(labels.contents));
  const list = tag('ol', {}, `\n${lines(...entries)}\n`);
  const named = title === '' ? { 'aria-label': name } : { 'aria-labelledby': `${idPrefix}contents` };
  const nav = tag('nav', { role: 'doc-toc', ...named }, `\n${lines(title, list)}\n`);
  return lines(tag('header', {}, `\n${header}\n`), editions.length === 0 ? '' : nav);
}
