/**
 * One article as an element: its head, its body, the credit line, its notes.
 *
 * Invariant: the headline is a heading only where there is one; every marker leads to its note and every note back.
 */
import { otherDirection } from '../../language/direction.ts';
import { indexOfWord } from '../../language/word.ts';
import type { NumberedNote } from '../edition.ts';
import { printBlocks, printOpened } from './block.ts';
import { markerName } from './inline.ts';
import { type Attributes, languageName, lines } from './markup.ts';
import { webAddress } from './page.ts';
import { addressOf, languageAttributes, type Sheet } from './sheet.ts';
import { printText } from './vertical.ts';

/**
 * Prints an article for a page, as an `h-entry` (microformats2). Its element has a name if it shares the page with others.
 */
export function printArticle(sheet: Sheet, id?: string): string {
  const { metadata, target, body, credit, notes } = sheet.edition;
  const url = metadata.url === undefined ? undefined : target(metadata.url);
  // What the metadata says and the page prints nowhere, or as a part of the body.
  const stated = { 'data-type': metadata.articleType, 'data-credit': credit ? undefined : metadata.creditText };
  const attributes = { id, class: articleClass, ...articleAttributes(sheet), ...stated };
  const content = lines(printBlocks(body, sheet), printCredit(sheet), printNotes(sheet, notes));
  const parts = lines(
    printHead(sheet),
    url === undefined ? '' : sheet.tag('data', { class: 'u-url', value: url }, ''),
    sheet.tag('div', { class: 'e-content' }, content === '' ? '' : `\n${content}\n`),
  );
  return sheet.tag('article', attributes, `\n${parts}\n`);
}

/** Classes of an article: ours, by which it is known when it is read back, and that of microformats2. */
const articleClass = 'offprint h-entry';

/** Language and direction of the element that holds an article, and its name for assistive technology. */
export function articleAttributes({ edition, anchors }: Sheet): Attributes {
  return {
    lang: languageName(edition.language),
    dir: edition.direction,
    'aria-labelledby': edition.metadata.headline?.trim() ? anchors.own('headline') : undefined,
  };
}

/** The credit line, which stands below the body. */
export function printCredit(sheet: Sheet): string {
  const { credit } = sheet.edition;
  const line = credit ? printBlocks([credit], sheet) : '';
  // On the web it is told from a credit line of the body: that one is read back as a block, this one as metadata.
  return line === '' || sheet.form === 'epub' ? line : sheet.tag('footer', {}, line);
}

/** What stands above the body. */
export function printHead(sheet: Sheet): string {
  const { articleSection, headline, description } = sheet.edition.metadata;
  const line = (name: string, attributes: Attributes, value: string | undefined): string =>
    value?.trim() ? sheet.tag(name, attributes, printText(value, sheet)) : '';
  const heading = `h${1 + sheet.below}`;
  const id = sheet.anchors.own('headline');
  const head = lines(
    line('p', { class: 'kicker', ...sheet.web({ class: 'kicker p-category' }) }, articleSection),
    line(heading, { class: 'headline', id, ...sheet.web({ class: 'headline p-name' }) }, headline),
    line(
      'p',
      { class: 'deck', 'epub:type': 'subtitle', role: 'doc-subtitle', ...sheet.web({ class: 'deck p-summary' }) },
      description,
    ),
    printByline(sheet),
  );
  return head === '' ? '' : sheet.tag('header', {}, `\n${head}\n`);
}

function printByline(sheet: Sheet): string {
  const { byline, dateline, metadata, words } = sheet.edition;
  // A line that is made from the authors' names is told from one that the source prints.
  const made = sheet.web({ class: metadata.byline === undefined ? 'authors' : undefined });
  const parts = [
    byline === undefined ? '' : sheet.tag('b', { ...made, ...isolation(byline, sheet) }, printAuthors(byline, sheet)),
    dateline === undefined
      ? ''
      : sheet.tag(
          'span',
          { ...sheet.web({ class: 'dateline' }), ...isolation(dateline, sheet) },
          printText(dateline, sheet),
        ),
    printDate(metadata.datePublished, '', sheet.web({ class: 'dt-published' }), sheet),
    printDate(metadata.dateModified, words.labels.updated, sheet.web({ class: 'dt-updated' }), sheet),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : sheet.tag('p', { class: 'byline' }, parts.join(' · '));
}

/** A direction isolates what runs the other way, so that it takes no number of its neighbour along. */
const isolation = (text: string, { edition }: Sheet): Attributes => ({ dir: otherDirection(text, edition.direction) });

/** A byline in which machines find who the authors are, each an `h-card` with its address. */
function printAuthors(byline: string, sheet: Sheet): string {
  if (sheet.form === 'epub') return printText(byline, sheet);
  let printed = '';
  let from = 0;
  for (const { name, url } of sheet.edition.metadata.author ?? []) {
    const at = name.trim() === '' ? -1 : indexOfWord(byline, name, from);
    if (at < 0) {
      if (name.trim() !== '') printed += sheet.tag('data', { class: 'p-author', value: name }, '');
      continue;
    }
    const href = url === undefined ? undefined : webAddress(url, sheet.edition.target);
    const card = { class: 'p-author h-card', href };
    printed += sheet.text(byline.slice(from, at)) + sheet.tag(href ? 'a' : 'span', card, sheet.text(name));
    from = at + name.length;
  }
  return printed + sheet.text(byline.slice(from));
}

function printDate(date: string | undefined, label: string, attributes: Attributes, sheet: Sheet): string {
  if (date === undefined) return '';
  const { colon, formatDate } = sheet.edition.words;
  const time = sheet.tag('time', { datetime: date, ...attributes }, printText(formatDate(date), sheet));
  return sheet.tag('span', {}, label === '' ? time : sheet.text(label + colon) + time);
}

/** Notes, which stand last. Those of a long article may be parted among documents: the first ones have the heading. */
export function printNotes(sheet: Sheet, notes: readonly NumberedNote[]): string {
  const { words } = sheet.edition;
  const [first] = notes;
  if (!first) return '';
  const heading = words.labels.notes;
  if (first !== sheet.edition.notes[0]) return printNoteList(sheet, notes, '', { 'aria-label': heading || undefined });
  const id = sheet.anchors.own('notes');
  const title = heading === '' ? '' : sheet.tag(`h${2 + sheet.below}`, { id }, sheet.text(heading));
  // Where articles share a page, each one's notes are called by its title too.
  const hasHeadline = Boolean(sheet.edition.metadata.headline?.trim());
  const names = sheet.below > 0 && hasHeadline ? `${id} ${sheet.anchors.own('headline')}` : id;
  const named =
    sheet.below > 0 && !hasHeadline
      ? { 'aria-label': `${heading}${words.colon}${sheet.edition.title}` }
      : { 'aria-labelledby': names };
  return printNoteList(sheet, notes, title, heading === '' ? {} : named);
}

function printNoteList(sheet: Sheet, notes: readonly NumberedNote[], title: string, named: Attributes): string {
  const attributes = { class: 'notes', 'epub:type': 'endnotes', role: 'doc-endnotes', ...named };
  const asides = notes.map((note) => printEndnote(note, sheet));
  return sheet.tag('section', attributes, `\n${lines(title, ...asides)}\n`);
}

function printEndnote({ number, definition, references }: NumberedNote, sheet: Sheet): string {
  const language = languageAttributes(definition, sheet.edition.direction);
  // Its own name, which is not told from one that is made for it.
  const known = sheet.web({ 'data-note': definition.identifier, 'data-id': definition.id });
  const attributes = {
    id: sheet.noteName(number),
    ...language,
    'epub:type': 'footnote',
    role: 'doc-footnote',
    ...known,
  };
  const opening = printWaysBack(number, references, sheet);
  // Some readers show an `aside` at its marker and nowhere else, or nowhere at all.
  return sheet.tag('div', attributes, `\n${printOpened(opening, definition.children, sheet)}\n`);
}

/** The number of a note, which leads to its first marker; then a sign for each marker more. */
function printWaysBack(number: number, references: number, sheet: Sheet): string {
  const { words } = sheet.edition;
  const sign = sheet.text(words.formatNumber(number));
  if (references === 0) return sheet.tag('span', { class: 'number' }, sign);
  // What a link shows is part of its name: who speaks to a computer says what is seen (WCAG 2.2, 2.5.3).
  const again = (count: number): string => `↩${words.formatNumber(count)}`;
  const back = (count: number, content: string): string => {
    const label = words.labels.backToText(number) + (count === 1 ? '' : ` ${again(count)}`);
    const href = addressOf(sheet.anchors.own(markerName(number, count)), sheet);
    return sheet.tag('a', { role: 'doc-backlink', href, 'aria-label': label }, content);
  };
  const more = Array.from({ length: references - 1 }, (_, index) => back(index + 2, sheet.text(again(index + 2))));
  return [back(1, sign), ...more].join(' ');
}
