/**
 * The front matter of a publication: a title page, and a page of contents that says of each article what a reader chooses by.
 *
 * Readers show the navigation document in a list of their own; these pages are read in their turn. Invariant: they say what the
 * publication and its articles say of themselves, and lead to every article in order.
 */
import { type BookPageHead, languageName, lines, printXhtml } from '../html/index.ts';
import type { BookChapter, BookFacts } from './book.ts';
import { tag, text, textTag } from './markup.ts';

/** Names of the pages. */
export const titleName = 'title.xhtml';
export const contentsName = 'contents.xhtml';

/** How front matter is styled. */
export type FrontStyle = Pick<BookPageHead, 'styles' | 'className'>;

/** Prints the title page. */
export function printTitlePage(facts: BookFacts, count: number, style: FrontStyle): string {
  const { title, description, editors, publisher, datePublished, rights, words } = facts;
  const { labels, colon } = words;
  const names = labels.names(editors.map(({ name }) => name));
  const date = datePublished === undefined ? undefined : words.formatDate(datePublished);
  const issue = [publisher?.name, date, count > 0 ? labels.articleCount(count) : ''].filter(Boolean).join(' · ');
  const content = lines(
    textTag('h1', { class: 'headline' }, title),
    textTag('p', { class: 'deck', 'epub:type': 'subtitle', role: 'doc-subtitle' }, description),
    textTag('p', { class: 'byline' }, issue),
    names === ''
      ? ''
      : textTag('p', { class: 'imprint' }, labels.editor === '' ? names : labels.editor + colon + names),
    ...rights.slice(0, 1).map((right) => textTag('p', { class: 'imprint' }, right)),
  );
  const section = tag('section', { 'epub:type': 'titlepage', class: 'titlepage' }, `\n${content}\n`);
  return printXhtml({ ...facts, ...style, division: 'frontmatter' }, section);
}

/** Prints the page of contents. */
export function printContents(facts: BookFacts, chapters: readonly BookChapter[], style: FrontStyle): string {
  const heading = facts.words.labels.contents || facts.title;
  const entries = chapters.map(({ names: [href], title, section, description, byline, language, direction }) => {
    const link = tag('a', { href }, text(title));
    const content = lines(
      textTag('p', { class: 'kicker' }, section),
      tag('p', { class: 'entry' }, link),
      textTag('p', { class: 'about' }, description),
      textTag('p', { class: 'byline' }, byline),
    );
    return tag('li', { lang: languageName(language), dir: direction }, `\n${content}\n`);
  });
  const list = entries.length === 0 ? '' : tag('ol', {}, `\n${lines(...entries)}\n`);
  const title = tag('h1', { class: 'headline', id: 'contents' }, text(heading));
  const attributes = { class: 'contents', 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' };
  const nav = tag('nav', attributes, `\n${lines(title, list)}\n`);
  return printXhtml({ ...facts, ...style, title: heading, division: 'frontmatter' }, nav);
}
