/**
 * The contents of a publication: an entry an article, with the number of its first page.
 *
 * The list is a table of contents in the structure too (ISO 32000-1, 14.8.4.3, `TOC`): each entry is read as what it says,
 * and its headline and number are one link to the article (ISO 14289-2, 8.2.5.8 wants that it names what it leads to).
 * Numbers are set when they are painted, for only then is it known how many pages the contents take. Invariant: an entry is
 * not divided unless no page has room for it, and is as high whatever its number.
 */
import { firstWords } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import type { SetArticle } from './article.ts';
import { type Flowable, layOutPages, type Piece } from './flow.ts';
import { ruled } from './head.ts';
import type { LinkTarget, Span } from './inlines.ts';
import { baselineOf, flowing, joined, labelSpans, linesOf, piecesOf, room, styleOf } from './lines.ts';
import { textWidth } from './paragraph.ts';
import { inset, type Place } from './place.ts';
import { phrase, type Tag, tag } from './tags.ts';
import type { StyleName } from './theme.ts';
import type { Work } from './work.ts';

/** Under the title of the list. */
const titleGap = 13;
/** Rule over an entry, and room within it, from its head down. */
const entry = { rule: 0.5, above: 8, label: 2, deck: 3, byline: 4, below: 14 };
/** Least width of the column of numbers, and what parts it from the text where they are wide. */
const numbers = { width: 36, gap: 12 };
/** Longest texts of an entry, in UTF-16 units: an article has all of its own. */
const longest = { label: 60, title: 240, deck: 320, byline: 160 };

/** An article as the contents tell of it. */
export interface Listed {
  edition: Edition;
  /** Its anchor and its element. */
  article: string;
  element: Tag;
  pages: number;
}

/** Who wrote an article: names alone where they are known. */
export function namesOf({ metadata, byline = '', words }: Edition): string {
  const names = metadata.author?.map(({ name }) => name) ?? [];
  return names.length > 0 ? words.labels.names(names) : byline;
}

/** Sets a short text in a style, as an element of its own; nothing for an empty one. */
export function labelPieces(text: string | undefined, name: StyleName, place: Place, align: Align = 'start'): Piece[] {
  if (!text?.trim()) return [];
  const spans = labelSpans(text, place, styleOf(place, name), tag('P', place.parent));
  return piecesOf(linesOf(spans, place, { align }), place, name);
}

type Align = 'start' | 'end' | 'balance';

/** Lays out the contents, which stand after `before` pages and before those of the articles. */
export function* layOutContents(list: readonly Listed[], place: Place, before: number): Work<SetArticle> {
  const { edition, theme } = place.tools;
  const title = edition.words.labels.contents || edition.title;
  const heading = labelSpans(title, place, styleOf(place, 'headline'), tag('H1', place.parent));
  const pieces = piecesOf(linesOf(heading, place, { align: 'balance' }), place, 'headline');
  const flowables: Flowable[] = [{ ...flowing(pieces, [0, titleGap]), together: true, keepNext: true }];
  const within = tag('TOC', place.parent);
  const most = list.reduce((sum, { pages }) => sum + pages, before + list.length);
  const column = Math.max(numbers.width, numberWidth(most, place) + numbers.gap);
  const starts: number[] = [];
  for (const [index, listed] of list.entries()) {
    const number = (): number => starts[index] ?? 0;
    const isLast = index === list.length - 1;
    flowables.push(entryOf(listed, number, { ...place, parent: within }, column, isLast));
    yield listed.edition.title.length;
  }
  const { grid, page } = theme;
  const pages = yield* layOutPages(flowables, {
    grid,
    lines: page.lines,
    columns: 1,
    start: 0,
    noteGap: 0,
    notePieces: () => [],
  });
  let next = before + pages.length + 1;
  for (const listed of list) {
    starts.push(next);
    next += listed.pages;
  }
  return { pages, place, outline: [{ title, level: 2, anchor: place.tools.article }] };
}

/** Sets an entry; the last one has a rule below too. */
function entryOf(listed: Listed, number: () => number, place: Place, column: number, isLast: boolean): Flowable {
  const { edition, element } = listed;
  const { language, direction } = edition;
  const own = tag('TOCI', place.parent, language === place.language ? {} : { language });
  own.refers = [element];
  const whole: Place = { ...place, parent: own, language, direction };
  const text = inset(whole, 0, column);
  // A text of the other direction stands where the others begin.
  const align = direction === place.direction ? 'start' : 'end';
  const { articleSection, description = '' } = edition.metadata;
  const label = firstWords(articleSection?.trim().toUpperCase() ?? '', longest.label);
  const labels = labelPieces(label, 'entryLabel', whole, align);
  const headline = headlinePiece(listed, number, whole, text, align);
  const deck = labelPieces(firstWords(description.trim(), longest.deck), 'entryDeck', text, align);
  const byline = labelPieces(firstWords(namesOf(edition), longest.byline), 'entryByline', text, align);
  const rule = ruled(place, entry.rule, 0, 'line');
  const head = [rule, room(entry.above), ...labels, ...(labels.length > 0 ? [room(entry.label)] : []), headline];
  const pieces = [
    joined(head),
    ...lowered(deck, entry.deck),
    ...lowered(byline, entry.byline),
    joined(isLast ? [room(entry.below), rule] : [room(entry.below)]),
  ];
  return { ...flowing(pieces), together: true };
}

/** Pieces with room above the first. */
function lowered([first, ...others]: readonly Piece[], height: number): Piece[] {
  return first ? [joined([room(height), first]), ...others] : [];
}

/** Headline and number: one link, whose number stands at the end of the first line and is read after the last. */
function headlinePiece(
  { edition, article }: Listed,
  number: () => number,
  whole: Place,
  text: Place,
  align: Align,
): Piece {
  const title = firstWords(edition.title.trim(), longest.title);
  const element = phrase('Link', tag('Reference', whole.parent));
  const link: LinkTarget = { anchor: article, contents: title, tag: element, underlined: false };
  const linked = (spans: readonly Span[]): Span[] => spans.map((span) => ({ ...span, link }));
  const spans = linked(labelSpans(title, text, styleOf(text, 'entryHeadline'), element));
  const lines = joined(piecesOf(linesOf(spans, text, { align, goesOn: true }), text, 'entryHeadline'));
  const baseline = baselineOf(whole.tools.theme.styles.entryHeadline, whole.tools);
  const side = { ...whole, direction: whole.tools.edition.direction };
  return {
    height: lines.height,
    paint(canvas, top) {
      lines.paint(canvas, top);
      const [line] = linesOf(linked(numberSpans(number(), side, element)), side, { align: 'end' });
      if (line) canvas.text(line, side.x, top + baseline);
    },
  };
}

/** The number of a page, in figures of one width. */
function numberSpans(number: number, place: Place, within: Tag): Span[] {
  const style = { ...styleOf(place, 'entryHeadline'), features: '', tracking: 0 };
  return labelSpans(place.tools.edition.words.formatNumber(number), place, style, within);
}

const numberWidth = (number: number, place: Place): number =>
  textWidth(numberSpans(number, place, place.parent), place.direction, place.tools.text);
