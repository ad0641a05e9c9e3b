/**
 * One article as an element: its head, its body, the credit line, its notes.
 *
 * Invariant: the headline is a heading only where there is one; every marker leads to its note and every note back.
 */
import type { NumberedNote } from '../edition.ts';
import { printBlocks, printOpened } from './block.ts';
import { markerName } from './inline.ts';
import { type Attributes, languageName, lines } from './markup.ts';
import { addressOf, languageAttributes, type Sheet } from './sheet.ts';
import { printText } from './vertical.ts';

/** Prints an article for a page. Its element has a name if it shares the page with others. */
export function printArticle(sheet: Sheet, id?: string): string {
  const attributes = { id, ...articleAttributes(sheet) };
  return sheet.tag(
    'article',
    attributes,
    `\n${lines(printHead(sheet), printBlocks(sheet.edition.body, sheet), printEnd(sheet))}\n`,
  );
}

/** Language and direction of the element that holds an article, and its name for assistive technology. */
export function articleAttributes({ edition, anchors }: Sheet): Attributes {
  return {
    lang: languageName(edition.language),
    dir: edition.direction,
    'aria-labelledby': edition.metadata.headline?.trim() ? anchors.own('headline') : undefined,
  };
}

/** What stands below the body: the credit line, and the notes. */
export function printEnd(sheet: Sheet): string {
  const { credit } = sheet.edition;
  return lines(credit ? printBlocks([credit], sheet) : '', printNotes(sheet));
}

/** What stands above the body. */
export function printHead(sheet: Sheet): string {
  const { articleSection, headline, description } = sheet.edition.metadata;
  const line = (name: string, attributes: Attributes, value: string | undefined): string =>
    value?.trim() ? sheet.tag(name, attributes, printText(value, sheet)) : '';
  const head = lines(
    line('p', { class: 'kicker' }, articleSection),
    line(`h${1 + sheet.below}`, { class: 'headline', id: sheet.anchors.own('headline') }, headline),
    line('p', { class: 'deck', 'epub:type': 'subtitle', role: 'doc-subtitle' }, description),
    printByline(sheet),
  );
  return head === '' ? '' : sheet.tag('header', {}, `\n${head}\n`);
}

function printByline(sheet: Sheet): string {
  const { byline, dateline, metadata } = sheet.edition;
  const parts = [
    byline === undefined ? '' : sheet.tag('b', {}, printText(byline, sheet)),
    dateline === undefined ? '' : sheet.tag('span', {}, printText(dateline, sheet)),
    printDate(metadata.datePublished, '', sheet),
    printDate(metadata.dateModified, sheet.edition.words.labels.updated, sheet),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : sheet.tag('p', { class: 'byline' }, parts.join(' · '));
}

function printDate(date: string | undefined, label: string, sheet: Sheet): string {
  if (date === undefined) return '';
  const { colon, formatDate } = sheet.edition.words;
  const time = sheet.tag('time', { datetime: date }, printText(formatDate(date), sheet));
  return sheet.tag('span', {}, label === '' ? time : sheet.text(label + colon) + time);
}

function printNotes(sheet: Sheet): string {
  const { notes, words } = sheet.edition;
  if (notes.length === 0) return '';
  const heading = words.labels.notes;
  const id = sheet.anchors.own('notes');
  const title = heading === '' ? '' : sheet.tag(`h${2 + sheet.below}`, { id }, sheet.text(heading));
  const attributes = {
    class: 'notes',
    'epub:type': 'endnotes',
    role: 'doc-endnotes',
    'aria-labelledby': heading === '' ? undefined : id,
  };
  const asides = notes.map((note) => printEndnote(note, sheet));
  return sheet.tag('section', attributes, `\n${lines(title, ...asides)}\n`);
}

function printEndnote({ number, definition, references }: NumberedNote, sheet: Sheet): string {
  const language = languageAttributes(definition, sheet.edition.direction);
  const attributes = { id: sheet.noteName(number), ...language, 'epub:type': 'footnote', role: 'doc-footnote' };
  const opening = printWaysBack(number, references, sheet);
  return sheet.tag('aside', attributes, `\n${printOpened(opening, definition.children, sheet)}\n`);
}

/** The number of a note, which leads to its first marker; then a sign for each marker more. */
function printWaysBack(number: number, references: number, sheet: Sheet): string {
  const { words } = sheet.edition;
  const sign = sheet.text(words.formatNumber(number));
  if (references === 0) return sheet.tag('span', { class: 'number' }, sign);
  const back = (count: number, content: string): string => {
    const label = words.labels.backToText(number) + (count === 1 ? '' : ` (${words.formatNumber(count)})`);
    const href = addressOf(sheet.anchors.own(markerName(number, count)), sheet);
    return sheet.tag('a', { role: 'doc-backlink', href, 'aria-label': label }, content);
  };
  const more = Array.from({ length: references - 1 }, (_, index) =>
    back(index + 2, `↩${sheet.text(words.formatNumber(index + 2))}`),
  );
  return [back(1, sign), ...more].join(' ');
}
