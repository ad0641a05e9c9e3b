/**
 * One article as pages: its head, its body, its notes at the foot of the pages of their markers.
 *
 * Invariant: structure elements of the body are made before those of the notes, so that notes come last in reading order.
 */
import type { Image } from '../../model/nodes.ts';
import type { Edition } from '../edition.ts';
import { blocks } from './blocks.ts';
import { layOutPages, type PageContent, type Piece } from './flow.ts';
import type { FontSet } from './fonts.ts';
import { setHead } from './head.ts';
import { notePieces, noteRule } from './notes.ts';
import type { Picture } from './pictures.ts';
import type { ArticleTools, OutlineEntry, Place } from './place.ts';
import type { OnMissing } from './shaping.ts';
import type { StandardRules } from './standard.ts';
import type { Tag } from './tags.ts';
import { type PageSize, type ScriptKind, type ThemeName, themeFor } from './theme.ts';
import type { Work } from './work.ts';

/** What an article is laid out by. */
export interface ArticleSetting {
  edition: Edition;
  /** Prefix of the anchors of this article. */
  article: string;
  parent: Tag;
  page: { pageSize: PageSize; theme: ThemeName; script: ScriptKind };
  fonts: FontSet;
  /** A letter of the article's script. */
  sample: string;
  missing: OnMissing;
  pictures: ReadonlyMap<Image, Picture>;
  rules: StandardRules;
}

/** An article on its pages. */
export interface SetArticle {
  pages: PageContent[];
  place: Place;
  outline: OutlineEntry[];
}

/** Lays out an article. It has one page at least. */
export function* layOutArticle(setting: ArticleSetting): Work<SetArticle> {
  const { edition, article, parent, page, fonts, sample, missing, pictures, rules } = setting;
  const theme = themeFor(page.theme, page.pageSize, page.script, edition.language);
  const tools: ArticleTools = {
    edition,
    theme,
    text: { fonts, missing },
    sample,
    article,
    raise: edition.metadata.headline?.trim() && !rules.hasTitle ? 0 : 1,
    marked: new Map(),
    pictures,
    outline: [],
    counts: { tables: 0, legends: 0 },
    blocks,
  };
  const place: Place = {
    tools,
    parent,
    x: 0,
    width: theme.page.measure,
    language: edition.language,
    direction: edition.direction,
    prose: { style: 'body', align: 'justify', indent: true, onGrid: true },
    depth: 0,
  };
  const flowables = [...setHead(place), ...(yield* blocks(edition.body, place))];
  const set = new Map<object, Piece[]>();
  for (const note of edition.notes) set.set(note, yield* notePieces(note, place));
  const pages = layOutPages(
    flowables,
    {
      grid: theme.grid,
      lines: theme.page.lines,
      noteGap: noteRule.thickness + noteRule.gap,
      notePieces: (note) => set.get(note) ?? [],
    },
    edition.notes,
  );
  return { pages, place, outline: tools.outline };
}
