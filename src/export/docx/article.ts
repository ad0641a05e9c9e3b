/**
 * One article in the document: its head, its body, its notes.
 *
 * Invariant: every note has its marker in the document, since Word drops a note that has none.
 */
import { type FileChild, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import { blocks, led } from './block.ts';
import { placeNote } from './inline.ts';
import { type Ledger, type Place, placeOf } from './ledger.ts';
import type { StyleId } from './look.ts';
import { inside, paragraphOf } from './paragraph.ts';
import { textRuns } from './text.ts';

/** Writes an article. */
export function writeArticle(place: Place): FileChild[] {
  const { edition, ledger } = place;
  const written = [...writeHead(place), ...blocks(edition.body, place)];
  const unplaced = edition.notes.filter((note) => !ledger.notes.has(note.definition));
  const markers = unplaced.flatMap((note) => placeNote(note, place, note.references > 0));
  // A bookmark of a block that printed nothing still has its place.
  if (markers.length === 0 && ledger.anchors.length === 0) return written;
  return [...written, paragraphOf([], place, 'BodyText', { lead: markers })];
}

function writeLine(
  text: string | undefined,
  place: Place,
  style: StyleId,
  options: IParagraphOptions = {},
): Paragraph[] {
  return text?.trim() ? [paragraphOf([], place, style, { lead: textRuns(text, place), options })] : [];
}

/** The section label of the article. */
export function writeKicker(place: Place, options?: IParagraphOptions): Paragraph[] {
  return writeLine(place.edition.metadata.articleSection, place, 'Kicker', options);
}

/** Title, deck, byline; then where and when, as far as each is known. */
function writeHead(place: Place): FileChild[] {
  const { byline, dateline, metadata, words } = place.edition;
  const { dateModified, datePublished, description, headline } = metadata;
  const { publication } = place.ledger;
  const changed = dateModified !== undefined && dateModified !== datePublished;
  const date = [
    dateline,
    datePublished && words.formatDate(datePublished),
    changed && `${words.labels.updated} ${words.formatDate(dateModified)}`.trim(),
  ]
    .filter(Boolean)
    .join(' · ');
  return [
    ...(publication ? writeKicker(place) : []),
    ...writeLine(headline, place, publication ? 'Heading1' : 'Title'),
    ...writeLine(description, place, 'Subtitle'),
    ...writeLine(byline, place, 'Author', date ? { keepNext: true, spacing: { after: 0 } } : {}),
    ...writeLine(date, place, 'Date'),
  ];
}

/** Writes the notes of all articles, by their ids. Word puts the number before each. */
export function writeNotes(ledger: Ledger): Record<string, { children: Paragraph[] }> {
  const notes: Record<string, { children: Paragraph[] }> = {};
  for (const [definition, { id, place }] of ledger.notes) {
    const within: Place = { ...placeOf(place.edition, place.article, ledger), part: 'footnotes' };
    const written = led(definition.children, inside(definition, within), 'FootnoteText', 'FootnoteText', {
      lead: [new TextRun({ children: [new Tab()] })],
    });
    notes[id] = { children: written.filter((child) => child instanceof Paragraph) };
  }
  return notes;
}
