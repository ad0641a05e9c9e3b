/**
 * One article in the document: its head, its body, its notes.
 *
 * Invariant: every note has its marker in the document, since Word drops a note that has none.
 */
import { blocks, led } from './block.ts';
import { type Draft, element, type Paragraph, type ParagraphFormat, type Piece, run } from './draft.ts';
import { character, placeNote } from './inline.ts';
import { type Ledger, type Place, placeOf } from './ledger.ts';
import type { StyleId } from './look.ts';
import { inside, paragraphOf } from './paragraph.ts';
import { spacedOut } from './spacing.ts';
import { dotted, textRuns } from './text.ts';

/**
 * Writes an article.
 *
 * @param bookmark Name of a bookmark at its title, or at its first words.
 */
export function writeArticle(place: Place, bookmark?: string): Draft[] {
  const { edition, ledger } = place;
  const body = edition.credit ? [...edition.body, edition.credit] : edition.body;
  const written = spacedOut([...writeHead(place, bookmark), ...blocks(body, place)], ledger);
  const unplaced = edition.notes.filter((note) => !ledger.notes.has(note.definition));
  const markers = unplaced.flatMap((note) => placeNote(note, place, note.references > 0));
  // A bookmark of a block that printed nothing still has its place.
  if (markers.length === 0 && ledger.anchors.length === 0 && ledger.openers.length === 0) return written;
  return [...written, paragraphOf([], place, 'BodyText', { lead: markers })];
}

function writeLine(text: string | undefined, place: Place, style: StyleId, format: ParagraphFormat = {}): Paragraph[] {
  return text?.trim() ? [paragraphOf([], place, style, { lead: textRuns(text, place), format })] : [];
}

/** The section label of the article. */
export function writeKicker(place: Place, format?: ParagraphFormat): Paragraph[] {
  return writeLine(place.edition.metadata.articleSection, place, 'Kicker', format);
}

/** Title, deck, byline; then where and when, as far as each is known. */
function writeHead(place: Place, bookmark: string | undefined): Draft[] {
  const { byline, dateline, metadata, words } = place.edition;
  const { dateModified, datePublished, description, headline } = metadata;
  const { publication } = place.ledger;
  const changed = dateModified !== undefined && dateModified !== datePublished;
  // The heads of a house are its own; the label stands here, for nothing may stand before the title.
  const label = place.ledger.design.house && !publication ? metadata.articleSection : undefined;
  const facts = [
    label,
    dateline,
    datePublished && words.formatDate(datePublished),
    changed ? `${words.labels.updated} ${words.formatDate(dateModified)}`.trim() : undefined,
  ];
  const date = dotted(facts, place);
  const kicker = publication ? writeKicker(place) : [];
  if (bookmark !== undefined) place.ledger.anchors.push(bookmark);
  return [
    ...kicker,
    ...writeLine(headline, place, publication ? 'Heading1' : 'Title'),
    ...writeLine(description, place, 'Subtitle'),
    ...writeLine(byline, place, 'Author', date ? { keepNext: true, spacing: { after: 0 } } : {}),
    ...writeLine(date, place, 'Date'),
  ];
}

/** Writes the notes of all articles (17.11.10). Word puts the number where the first paragraph of each asks for it. */
export function writeNotes(ledger: Ledger): Draft[] {
  // The notes of a house need not hang, and then a tab is as wide as its stops.
  const gap = ledger.design.house ? ' ' : '\t';
  return [...ledger.notes].map(([definition, { id, place }]) => {
    const within: Place = { ...placeOf(place.edition, place.article, ledger), part: 'footnotes' };
    const lead: Piece[] = [run(element('w:footnoteRef'), character('FootnoteReference', within)), run(gap)];
    const written = led(definition.children, inside(definition, within), 'FootnoteText', 'FootnoteContinue', { lead });
    return element('w:footnote', { 'w:id': String(id) }, written);
  });
}
