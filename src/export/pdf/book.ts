/**
 * A publication as one document: a cover, the contents, then its articles, each on pages of its own.
 *
 * Cover and contents come first in reading order and are laid out last, when the number of pages is known; so their
 * elements are made before those of the articles. They are set as `reading` has them, whatever the look of the articles is.
 * Invariant: pages are numbered through, the cover being the first.
 */
import type { Article, Publication } from '../../model/article.ts';
import { article, paragraph } from '../../model/build.ts';
import type { Edition } from '../edition.ts';
import { type ArticleSetting, type SetArticle, toolsOf } from './article.ts';
import { layOutContents } from './contents.ts';
import { coverTheme, setCover } from './cover.ts';
import type { OutlineEntry, Place } from './place.ts';
import { type Tag, tag } from './tags.ts';
import { type LookChoice, type Theme, themeFor } from './theme.ts';
import type { Work } from './work.ts';

/** What comes before the articles, as an article: its words are the publication's, its body the picture of the cover. */
export function frontOf({ language, direction, metadata }: Publication): Article {
  const { name, image } = metadata;
  return article({ language, direction, headline: name }, ...(image ? [paragraph(image)] : []));
}

/** A publication whose articles are being laid out. */
export interface Book {
  source: Publication;
  editions: readonly Edition[];
  setting: ArticleSetting;
  cover: Tag;
  /** Absent where there is nothing to list. */
  contents: Tag | undefined;
}

/** Opens a book, before its articles are laid out. */
export function openBook(source: Publication, editions: readonly Edition[], setting: ArticleSetting): Book {
  const cover = tag('Sect', setting.parent);
  const contents = editions.length > 0 ? tag('Sect', setting.parent) : undefined;
  return { source, editions, setting, cover, contents };
}

/** Binds articles into a book. */
export function* bind(book: Book, articles: readonly SetArticle[]): Work<SetArticle[]> {
  const { source, editions, setting, contents } = book;
  const theme = frontTheme(setting);
  const cover = setCover(source.metadata, editions, frontPlace(setting, 'cover', coverTheme(theme), book.cover));
  if (!contents) return [cover];
  const list = articles.map(({ place, pages }) => ({
    edition: place.tools.edition,
    article: place.tools.article,
    element: place.parent,
    pages: pages.length,
  }));
  const listed = yield* layOutContents(list, frontPlace(setting, 'contents', theme, contents), cover.pages.length);
  return [cover, listed, ...articles.map((one) => ({ ...one, outline: outlineOf(one) }))];
}

/** Text area and styles of `reading`, with running head and folio where the articles have them. */
function frontTheme({ look, script, edition }: ArticleSetting): Theme {
  const own = typeof look.theme === 'string' ? {} : look.theme;
  const choice: LookChoice = { ...look, theme: { ...own, base: 'reading' } };
  const front = themeFor(choice, script, edition.language);
  const { forms, page, styles } = themeFor(look, script, edition.language);
  return {
    ...front,
    page: { ...front.page, head: page.head, foot: page.foot },
    forms: { ...front.forms, furniture: forms.furniture },
    styles: { ...front.styles, runningHead: styles.runningHead },
  };
}

function frontPlace(setting: ArticleSetting, name: string, theme: Theme, parent: Tag): Place {
  const { edition } = setting;
  return {
    tools: toolsOf({ ...setting, article: name }, theme),
    parent,
    x: 0,
    width: theme.page.columns.width,
    language: edition.language,
    direction: edition.direction,
    prose: { style: 'body', align: 'start', indent: false, onGrid: false },
    depth: 0,
  };
}

/** An article's title under the publication's, and its headings under that. */
function outlineOf({ outline, place }: SetArticle): OutlineEntry[] {
  const { edition, article } = place.tools;
  const headings = outline.filter(({ level }) => level > 1).map((entry) => ({ ...entry, level: entry.level + 1 }));
  return [{ title: edition.title, level: 2, anchor: article }, ...headings];
}
