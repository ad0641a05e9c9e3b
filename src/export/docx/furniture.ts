/**
 * What stands around the text of each page: the running head and the number of the page, as fields (ECMA-376-1 17.10, 17.16).
 *
 * Invariant: the first page has no running head over its headline; words are those of the document's language.
 */
import { xmlSafe } from '../../container/xml.ts';
import type { Language } from '../../language/language.ts';
import { firstWords } from '../../model/visit.ts';
import { element, type Paragraph, type Piece } from './draft.ts';
import type { Place } from './ledger.ts';
import { paragraphOf } from './paragraph.ts';
import { textRuns } from './text.ts';

/** Heads and feet of the pages: those of the first, and those of all others. */
export interface Furniture {
  firstHead: readonly Paragraph[];
  head: readonly Paragraph[];
  firstFoot: readonly Paragraph[];
  foot: readonly Paragraph[];
}

/** Characters of a running head at most. */
const longestHead = 60;

/** The running head: the title, cut at a word. */
export function runningHead(title: string | undefined, place: Place): Paragraph[] {
  const text = firstWords(title?.replace(/\s+/gu, ' ').trim() ?? '', longestHead);
  return [paragraphOf([], place, 'Header', { lead: textRuns(xmlSafe(text), place) })];
}

/** "Page 2 of 9", its numbers fields. */
export function folio(words: Language, place: Place): Paragraph[] {
  const fields = new Map([
    [words.formatNumber(marks.page), pageField],
    [words.formatNumber(marks.pages), pagesField],
  ]);
  const pieces = words.labels
    .pageOf(marks.page, marks.pages)
    .split(new RegExp(`(${[...fields.keys()].join('|')})`, 'u'));
  const lead = pieces.flatMap((piece): Piece[] => {
    const field = fields.get(piece);
    return field ? [field(words, place)] : textRuns(piece, place);
  });
  return [paragraphOf([], place, 'Footer', { lead })];
}

/** Numbers that no document has, in whose place the fields stand. */
const marks = { page: 1_000_001, pages: 2_000_002 } as const;

const pageField = (words: Language, place: Place): Piece => field('PAGE', words.formatNumber(1), place);
const pagesField = (words: Language, place: Place): Piece => field('NUMPAGES', words.formatNumber(1), place);

/** A field that a reader keeps up to date (17.16.19), with what it shows until then. */
const field = (code: string, shown: string, place: Place): Piece =>
  element('w:fldSimple', { 'w:instr': ` ${code} ` }, textRuns(shown, place));
