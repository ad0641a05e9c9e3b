/**
 * What stands before the articles of a publication: its title page and its contents.
 *
 * The contents are a field (ECMA-376-1 17.16.5.68) without page numbers whose entries are true and linked as they stand, so
 * that no reader needs to update it and none asks to. Invariant: a reader that does update it finds the same entries.
 */
import { xmlSafe } from '../../container/xml.ts';
import type { Publication } from '../../model/article.ts';
import {
  type Draft,
  element,
  field,
  fieldEnd,
  fieldStart,
  type Paragraph,
  type ParagraphFormat,
  type Piece,
} from './draft.ts';
import type { Place } from './ledger.ts';
import type { StyleId } from './look.ts';
import { paragraphOf } from './paragraph.ts';
import { dotted, textRuns } from './text.ts';

/** The line of an article in the contents. */
export interface Entry {
  title: string;
  bookmark: string;
  /** Whether the title stands on the article's page, as a heading. */
  printed: boolean;
}

/** Name, description, editors; publisher, date and how many articles there are. */
export function writeTitlePage({ metadata, children }: Publication, place: Place): Draft[] {
  const { words } = place.edition;
  const { labels } = words;
  const editors = metadata.editor?.map(({ name }) => name) ?? [];
  const facts = [
    metadata.publisher?.name,
    metadata.datePublished && words.formatDate(metadata.datePublished),
    // Where there are no words for a language, a number alone says nothing.
    labels.contents && labels.articleCount(children.length),
  ];
  const edited = labels.editor ? `${labels.editor}${words.colon}${labels.names(editors)}` : labels.names(editors);
  const lines: readonly (readonly [StyleId, string | undefined])[] = [
    ['Title', metadata.name],
    ['Subtitle', metadata.description],
    ['Author', editors.length > 0 ? edited : undefined],
    ['Date', dotted(facts, place)],
  ];
  return lines.flatMap(([style, text]) =>
    text?.trim() ? [paragraphOf([], place, style, { lead: textRuns(text, place), format: formats[style] ?? {} })] : [],
  );
}

/** The editors stand close to the facts below them. */
const formats: Partial<Record<StyleId, ParagraphFormat>> = { Author: { spacing: { after: 0 } } };

/** The contents, on a page of their own. */
export function writeContents(entries: readonly Entry[], place: Place): Draft[] {
  if (entries.length === 0) return [];
  const heading = place.edition.words.labels.contents;
  const head = heading
    ? [paragraphOf([], place, 'TOCHeading', { lead: textRuns(heading, place), format: { pageBreakBefore: true } })]
    : [];
  const unprinted = entries.some(({ printed }) => !printed);
  const code = ` TOC \\o "1-1" \\n \\h \\z${unprinted ? ` \\f ${kind}` : ''} `;
  const last = entries.length - 1;
  const lines = entries.map(
    ({ title, bookmark }, index): Paragraph =>
      paragraphOf([], place, 'TOC1', {
        format: index === 0 && head.length === 0 ? { pageBreakBefore: true } : {},
        lead: [
          ...(index === 0 ? fieldStart(code) : []),
          element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, textRuns(xmlSafe(title), place)),
          ...(index === last ? [fieldEnd] : []),
        ],
      }),
  );
  const properties = element('w:sdtPr', {}, [
    element('w:docPartObj', {}, [
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique'),
    ]),
  ]);
  return [element('w:sdt', {}, [properties, element('w:sdtContent', {}, [...head, ...lines])])];
}

/** The kind of entry that stands for an article whose title is not printed (17.16.5.69, TC). */
const kind = 'C';

/** A field that is nothing on the page and an entry in the contents. */
export function hiddenEntry(title: string): Piece[] {
  const text = title.replace(/["\\]/g, '\\$&');
  return field(` TC "${text}" \\f ${kind} \\l 1 `);
}
