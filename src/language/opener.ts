/**
 * The word that opens a line and says what it is: "By", "Source:", "Foto:", "记者".
 *
 * Invariant: the match ends at the end of a word of the line, and is the longest one; of two kinds that share a word the
 * earlier one of `openerKinds` wins.
 */
import { fold } from './fold.ts';
import type { ReadingWords } from './language.ts';
import { type Phrase, phraseBook } from './phrases.ts';

/** What an opening word makes of its line. Where two kinds share a word the earlier one here wins. */
export const openerKinds = [
  'byline',
  'source',
  'photo',
  'reporting',
  'editing',
  'translation',
  'published',
  'updated',
  'correction',
  'updateNote',
  'editorNote',
  'authorNote',
  'correspondent',
  'tip',
  'info',
  'farewell',
  'question',
  'answer',
] as const;

export type OpenerKind = (typeof openerKinds)[number];

/** An opening word. Offsets are UTF-16 units from the start of the line. */
export interface Opener {
  kind: OpenerKind;
  /** End of the word; white space and a bracket before it are inside. */
  length: number;
  /** The mark that follows the word and parts it from the rest: `:` `»` `–` `-` `|` `/` …; '' if none does. */
  separator: string;
  /** Where the rest begins, after separator and white space; the length of the line if nothing follows. */
  contentStart: number;
}

/** Units of a line that are looked at. */
const headLength = 96;

interface Meaning {
  kind: OpenerKind;
  /** Whether a separator, or the end of the line, must follow. */
  strict: boolean;
}

/** Makes the look-up for the words of some languages. */
export function openerFinder(reading: readonly ReadingWords[]): (line: string) => Opener | undefined {
  const book = phraseBook(writtenIn(reading), openingOf);
  return (line) => {
    const head = line.slice(0, headLength);
    const folded = fold(head);
    const start = /^[ ]*[[【〔［(（<〈□■▲●◆○◎]?[ ]*/.exec(folded)?.[0].length ?? 0;
    const entries = book(folded, start);
    for (const { text, meaning } of entries) {
      const note = ({ text: other, meaning: { kind } }: Phrase<Meaning>): boolean =>
        other === text && kind === 'updateNote';
      // A word that opens a date line, and a note as well ("Aktualisierung: …"), is the former where a number follows.
      const dated = meaning.kind === 'updated' && entries.some(note);
      const opener = openerAt({ word: text, ...meaning, dated }, line, folded, start + text.length);
      if (opener) return opener;
    }
    return undefined;
  };
}

const writtenIn = (reading: readonly ReadingWords[]): (readonly [string, OpenerKind])[] =>
  openerKinds.flatMap((kind) => reading.flatMap((words) => words[kind].map((each) => [fold(each), kind] as const)));

function openingOf(written: string, kind: OpenerKind): Phrase<Meaning> | undefined {
  const strict = written.endsWith(':');
  return { text: (strict ? written.slice(0, -1) : written).trim(), meaning: { kind, strict }, alone: false };
}

interface Entry extends Meaning {
  word: string;
  /** Whether a number must follow. */
  dated: boolean;
}

/** Marks that part an opening word from the rest, folded. */
const separators = [...':»›>–—-|/=・·•▪►▸▶→]】〕］)）（([〉'];

/** Letters of scripts that put no space between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The number that the label of a turn may have: "Q1.", "Question 2:", "س٣:". */
const turnNumber = /^(?: ?n[o°º]?\.?)? ?\d{1,3}(?![\p{L}\p{M}\d])/u;

function openerAt(entry: Entry, line: string, folded: string, wordEnd: number): Opener | undefined {
  const label = entry.kind === 'question' || entry.kind === 'answer';
  const number = label ? (turnNumber.exec(folded.slice(wordEnd, wordEnd + 12))?.[0].length ?? 0) : 0;
  const end = wordEnd + number;
  const next = folded.charAt(end);
  const separator = separatorAt(entry, line, folded, end);
  const last = folded.charAt(wordEnd - 1);
  // "By" is no part of "Bye" nor of "By's"; a long Chinese word may be followed by a name at once.
  const joined = /[\p{L}\p{M}\p{N}'_]/u.test(next) || (next === '-' && separator.mark === '');
  if (joined && !(spaceless.test(last) && entry.word.length > 3)) return undefined;
  const content = separator.end + (/^\s*/.exec(line.slice(separator.end, separator.end + 64))?.[0].length ?? 0);
  if (entry.strict && separator.mark === '' && (label || content < line.length)) return undefined;
  // "Tips" alone is a heading: the label of a box stands before what it labels.
  if (boxKinds.has(entry.kind) && (separator.mark === '' || content >= line.length)) return undefined;
  if (entry.dated && !/\d/.test(folded.slice(content, content + 32))) return undefined;
  const opener = { kind: entry.kind, length: end, separator: separator.mark, contentStart: content };
  const phrase = entry.word.split(' ').length >= 3;
  return entry.kind === 'source' &&
    !phrase &&
    separator.mark === '' &&
    !namesSomething(line.slice(content, content + 64))
    ? undefined
    : opener;
}

/** Kinds that label what stands behind them. */
const boxKinds = new Set<OpenerKind>(['tip', 'info']);

/** Kinds that may have a date between their word and its colon: "Correction, 3 May 2024: …". */
const noteKinds = new Set<OpenerKind>(['correction', 'updateNote', 'editorNote']);
const datedSeparator = /^(?=[^:]{0,40}[0-9])[, (][^:;.!?]{2,40}:/;

/** Separator after a word, as it stands in the line, and the offset after it. */
function separatorAt(entry: Entry, line: string, folded: string, end: number): { mark: string; end: number } {
  let place = end;
  while (folded.charAt(place) === ' ') place++;
  const dated = noteKinds.has(entry.kind) ? datedSeparator.exec(folded.slice(end, end + 48))?.[0] : undefined;
  if (dated !== undefined) return { mark: ':', end: end + dated.length };
  const mark = folded.charAt(place);
  const label = entry.kind === 'question' || entry.kind === 'answer';
  const compound = mark === '-' && place === end && /[\p{L}\p{N}]/u.test(folded.charAt(place + 1));
  if ((mark !== '' && separators.includes(mark) && !compound) || (label && mark === '.' && place === end)) {
    return { mark: line.charAt(place), end: place + 1 };
  }
  // An ideographic space parts a label from a name as a colon does.
  const wide = line.slice(end, place).indexOf('\u3000');
  return wide < 0 ? { mark: '', end } : { mark: '\u3000', end: end + wide + 1 };
}

/** Whether a text begins with a name, an address or a handle; a small letter begins none. */
const namesSomething = (text: string): boolean =>
  text === '' || /^[\p{Lu}\p{Lo}\p{Lt}\p{N}@“«„"'‘「『《]/u.test(text) || /^[^\s.]{1,60}\.[^\s.]/u.test(text);
