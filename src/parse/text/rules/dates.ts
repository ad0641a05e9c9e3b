/**
 * Date lines: when an article was published and changed, on a line of its own or beside little else.
 *
 * What else the line says speaks against it. Invariant: a date that reads two ways is never stated.
 */
import type { Rule, TextDocument } from '../rule.ts';
import { bareName, nearTop, piecesOf } from './signature.ts';

/** Columns up to which a date line may go. */
const widestDate = 110;

/** Words of a date line that say nothing by themselves. */
const dateFiller =
  /(?<![\p{L}\p{M}])(?:GMT|UTC|[A-Z]{2,4}T|[ap]\.?m\.?|at|on|uhr|h|hrs|часов)(?![\p{L}\p{M}])|[\p{Nd}:.,，、|｜│·•–—()（）[\]/～-]/giu;

interface DateLine {
  date?: string;
  modified?: string;
  ambiguous: boolean;
  /** Words that are no date nor open one. */
  others: number;
  opened: boolean;
}

/** Reads the dates of a line, one after another, and counts what else it says. */
function datesOf(text: string, document: TextDocument): DateLine | undefined {
  const line: DateLine = { ambiguous: false, others: 0, opened: false };
  let dates = 0;
  // "June 18, 20247:42 AMUpdated 3 hours ago": a scrape that has lost its tags joins what they parted.
  let rest = text.replace(/(\p{Nd}{4})(?=\p{Nd}{1,2}:\p{Nd}{2})/gu, '$1 ').replace(/(\p{Nd})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  for (let turn = 0; turn < 3; turn++) {
    const found = document.reading.date(rest);
    if (!found) break;
    dates += 1;
    const before = readPieces(rest.slice(0, found.start), line, document);
    line.ambiguous ||= found.ambiguous === true;
    if (!found.ambiguous) {
      if (before === 'updated') line.modified ??= found.date;
      else line.date ??= found.date;
    }
    rest = rest.slice(found.end);
  }
  if (dates > 0) readPieces(rest, line, document);
  return dates > 0 ? line : undefined;
}

/** Counts the words between dates; returns the kind of the last word that opens a date there. */
function readPieces(text: string, line: DateLine, document: TextDocument): string | undefined {
  let kind: string | undefined;
  const pieces = text.split(/[|｜│·•;；,，、()（）]|\s[–—-]\s|\s{2,}|　/u).filter((piece) => /\S/u.test(piece));
  for (const piece of pieces) {
    const trimmed = piece.trim();
    const opener = document.reading.opener(trimmed);
    const opens = opener?.kind === 'published' || opener?.kind === 'updated' || opener?.kind === 'updateNote';
    if (opens) {
      line.opened = true;
      kind = opener.kind === 'published' ? 'published' : 'updated';
    }
    if (document.reading.furniture(trimmed) !== undefined) continue;
    const words = trimmed
      .slice(opens ? opener.contentStart : 0)
      .replace(dateFiller, ' ')
      .trim();
    // "Updated 2 days ago": what an opening word opens is the time of it.
    // A word of three small letters is "at" or "the".
    const count = words.split(/\s+/u).filter((word) => word !== '' && !/^\p{Ll}{1,4}$|^\p{L}{1,2}$/u.test(word)).length;
    line.others += opens && count <= 4 ? 0 : count;
  }
  return kind;
}

/** Whether a day of a year opens a line and a bar parts it from what else the line says. */
function startsDated(text: string, document: TextDocument): boolean {
  const [first, ...others] = piecesOf(text);
  if (!first || !/[|│｜•·]/u.test(text.slice(first.end, others[0]?.start))) return false;
  const head = text.slice(first.start, first.end);
  const found = document.reading.date(head);
  return found !== undefined && found.start === 0 && found.date.length >= dayLength && head.length - found.end <= 8;
}

/** Units of a date that states the day. */
const dayLength = 10;

const dateLine: Rule = {
  name: 'date/line',
  kind: 'date',
  pass: 'own',
  description: 'A short line near the top that is a date, or two, with the words that open one.',
  look(block, document) {
    const { width, ending, opener } = document.features(block);
    const opens = opener?.kind === 'published' || opener?.kind === 'updated' || opener?.kind === 'updateNote';
    if (width > widestDate || (opener && !opens) || !/\p{Nd}/u.test(block.text)) return undefined;
    const line = datesOf(block.text, document);
    if (!line || !nearTop(block, document)) return undefined;
    return {
      ...(line.date === undefined || line.ambiguous ? {} : { date: line.date }),
      ...(line.modified === undefined || line.ambiguous ? {} : { modified: line.modified }),
      facts: {
        'date alone': line.others === 0,
        'a word or two besides': line.others > 0 && line.others < 3,
        'other words': line.others > 2,
        'opens with a date word': line.opened,
        'a name besides': bareName(block, document)?.cased === true,
        'alone before a bar': line.others > 0 && startsDated(block.text, document),
        'near the top': true,
        'full stop': ending === 'stop' && line.others > 0,
      },
    };
  },
};

export const dateRules: readonly Rule[] = [dateLine];
