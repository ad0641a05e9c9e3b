/**
 * One article as pages: its head, its body, its notes at the foot of the pages of their markers.
 *
 * Invariant: structure elements of the body are made before those of the notes, so that notes come last in reading order.
 */
import type { Image, Node } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { blocks } from './blocks.ts';
import { type FlowLook, layOutPages, type PageContent, type Piece } from './flow.ts';
import { setHead } from './head.ts';
import { notePieces } from './notes.ts';
import { initialOf, type Opening } from './opening.ts';
import type { Picture } from './pictures.ts';
import type { TextTools } from './pieces.ts';
import type { ArticleTools, OutlineEntry, Place } from './place.ts';
import type { ScriptKind } from './scripts.ts';
import type { StandardRules } from './standard.ts';
import type { Tag } from './tags.ts';
import { type LookChoice, type Theme, themeFor } from './theme.ts';
import type { Work } from './work.ts';

/** What an article is laid out by. */
export interface ArticleSetting {
  edition: Edition;
  /** Prefix of the anchors of this article. */
  article: string;
  parent: Tag;
  look: LookChoice;
  script: ScriptKind;
  text: TextTools;
  /** A letter of the article's script. */
  sample: string;
  pictures: ReadonlyMap<Image, Picture>;
  rules: StandardRules;
  opening: Opening;
}

/** An article on its pages. */
export interface SetArticle {
  pages: PageContent[];
  place: Place;
  outline: OutlineEntry[];
}

/** What the parts of an article share. */
export function toolsOf(setting: ArticleSetting, theme: Theme): ArticleTools {
  const { edition, article, text, sample, pictures, rules } = setting;
  return {
    edition,
    theme,
    text,
    sample,
    article,
    raise: edition.metadata.headline?.trim() && !rules.hasTitle ? 0 : 1,
    marked: new Map(),
    opening: openingOf(edition, theme),
    initial: undefined,
    closing: closingOf(edition.body),
    pictures,
    outline: [],
    counts: { tables: 0, legends: 0 },
    blocks,
  };
}

/** Lays out an article. It has one page at least. */
export function* layOutArticle(setting: ArticleSetting): Work<SetArticle> {
  const { edition, parent, look, script } = setting;
  const theme = themeFor(look, script, edition.language);
  const tools = toolsOf(setting, theme);
  if (!tools.opening) tools.initial = initialOf(edition.body, setting.opening, tools);
  const place: Place = {
    tools,
    parent,
    x: 0,
    width: theme.page.columns.width,
    language: edition.language,
    direction: edition.direction,
    prose: { style: 'body', align: 'justify', indent: true, onGrid: true },
    depth: 0,
  };
  const flowables = [
    ...setHead(place),
    ...(yield* blocks(edition.credit ? [...edition.body, edition.credit] : edition.body, place)),
  ];
  const set = new Map<object, Piece[]>();
  for (const note of edition.notes) set.set(note, yield* notePieces(note, place));
  const { page, forms, grid } = theme;
  const flow: FlowLook = {
    grid,
    lines: page.lines,
    columns: page.columns.count,
    start: Math.min(0, page.head - page.top),
    noteGap: forms.footnote.thickness + forms.footnote.gap,
    notePieces: (note) => set.get(note) ?? [],
  };
  const pages = yield* layOutPages(flowables, flow, edition.notes);
  return { pages, place, outline: tools.outline };
}

/** The paragraph that the dateline runs into, where the look has it there: the one that it stands in, or the first. */
function openingOf({ body, dateline, metadata }: Edition, { forms }: Theme): ArticleTools['opening'] {
  const text = metadata.dateline?.text.trim() ?? '';
  if (forms.head !== 'strip' || text === '') return undefined;
  const isMissing = dateline !== undefined;
  const node = body.find((block) => block.type === 'paragraph' && (isMissing || plainText(block).startsWith(text)));
  return node && { node, isMissing };
}

/** The paragraph that the text ends with; what the newsroom adds comes after the end. */
function closingOf(body: readonly Node[]): Node | undefined {
  const last = body.findLast(({ type }) => type !== 'note' && type !== 'credit' && type !== 'thematicBreak');
  return last?.type === 'paragraph' ? last : undefined;
}
