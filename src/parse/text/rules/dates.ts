/**
 * Date lines: when an article was published and changed, on a line of its own or beside who signs, a source, a place.
 *
 * A line that says something else as well is none, but behind a bar. Invariant: a date that reads two ways is never stated,
 * and every word beside the date has a part of its own.
 */
import { isEastPerson, isJapaneseName } from '../../../language/east-names.ts';
import { isPlace, isVenue } from '../../../language/places.ts';
import type { LooseDate } from '../../../language/reading.ts';
import type { TextBlock } from '../blocks.ts';
import { isRunning } from '../kin.ts';
import type { Part, Rule, TextDocument } from '../rule.ts';
import { originOf } from './credits.ts';
import { bareName, isName, namesOf, piecesOf } from './names.ts';
import { nearTop } from './signature.ts';

/** Columns up to which a date line may go. */
const widestDate = 110;

/** Words of a date line that say nothing by themselves. */
const dateFiller =
  /(?<![\p{L}\p{M}])(?:GMT|UTC|[A-Z]{2,4}T|[ap]\.?m\.?|at|on|uhr|h|hrs|часов)(?![\p{L}\p{M}])|[\p{Nd}:.,，、|｜│·•–—()（）[\]/～-]/giu;

/** What a line says that has a date in it. Parts are what else it says and is known: who signs, a source, a place. */
interface DateLine {
  date?: string;
  modified?: string;
  ambiguous: boolean;
  parts: Part[];
  /** Stretches that are nothing known. */
  unknown: Part[];
  opened: boolean;
  /** How sure it is that the line says when, where it names no day of a year. */
  loose?: LooseDate;
  /** Whether it says besides what a page says: how long it takes to read. */
  beside?: boolean;
}

/** "June 18, 20247:42 AMUpdated 3 hours ago": a scrape that has lost its tags joins what they parted. */
const joints = /(?<=\p{Nd}{4})(?=\p{Nd}{1,2}:\p{Nd}{2})|(?<=\p{Nd})(?=\p{Lu}\p{Ll})/gu;

/** What parts the pieces of a line, and a label of Han from what stands before it. */
const pieceMark = /[|｜│·•;；؛,，،、()（）]|\s[–—-]\s|\s{2,}|\u3000|\s(?=\p{Script=Han}{2,6}[:：])/gu;

/** A bar or a point, which parts what has nothing to do with each other. */
const bar = /[|│｜•·]/u;

/** Reads the dates of a line, one after another, and what else it says. */
function datesOf(text: string, document: TextDocument): DateLine | undefined {
  const line: DateLine = { ambiguous: false, parts: [], unknown: [], opened: false };
  const cuts = Array.from(text.matchAll(joints), ({ index }) => index);
  const spaced = text.replace(joints, ' ');
  /** The place in the line as it stands of one in the line with its parts apart. */
  const back = (at: number): number => at - cuts.filter((cut, index) => cut + index < at).length;
  let dates = 0;
  let from = 0;
  for (let turn = 0; turn < 3; turn++) {
    from += issueBefore(spaced.slice(from), document);
    const found = document.reading.date(spaced.slice(from));
    if (!found) break;
    dates += 1;
    const gap = { start: back(from), end: back(from + found.start) };
    const kind = readGap(text, gap, line, document, dates === 1);
    line.ambiguous ||= found.ambiguous === true;
    if (!found.ambiguous) {
      if (kind === 'updated') line.modified ??= found.date;
      else line.date ??= found.date;
    }
    from += found.end;
  }
  if (dates === 0) return looseLine(text, document);
  readGap(text, { start: back(from), end: text.length }, line, document, false);
  return line;
}

/** The word for an issue at the head of a line, its number, and a mark: "Issue 12, May 2024" is no 12 May. */
const issueShape = /^([\p{L}\p{M}№#°º]{1,14}\.?)\s?\p{Nd}{1,4}(?=\s?[,，·•(–-])/u;

/** Units that the number of an issue takes before a date. */
function issueBefore(text: string, { reading }: TextDocument): number {
  const [whole = '', word = ''] = issueShape.exec(text) ?? [];
  const rest = text.slice(whole.length);
  return whole !== '' && reading.looseDate(`${word} 1`) === 'weak' && reading.date(rest) ? whole.length : 0;
}

/** What parts the stretches of a line that names no day of a year: "today, 14:12" is one. */
const stretchMark = /[|｜│·•;；()（）]|\s[–—-]\s|\s{2,}|\u3000/u;

/** Reads a line that says when and names no day of a year: each stretch of it says when, or is what a page says. */
function looseLine(text: string, document: TextDocument): DateLine | undefined {
  const { reading } = document;
  const line: DateLine = { ambiguous: false, parts: [], unknown: [], opened: false };
  const read = (words: string): LooseDate | 'page' | undefined => {
    const opener = reading.opener(words);
    const opens = opener?.kind === 'published' || opener?.kind === 'updated' || opener?.kind === 'updateNote';
    const loose = reading.looseDate(opens ? words.slice(opener.contentStart) : words);
    if (loose && opens) line.opened = true;
    // A time of day alone is a date line where a word opens it: "Updated 21:15".
    if (loose === 'bare') return opens ? 'weak' : 'bare';
    return loose ?? (reading.furniture(words) === undefined ? undefined : 'page');
  };
  const whole = read(text);
  if (whole === 'sure' || whole === 'weak') return { ...line, loose: whole };
  const found = text.split(stretchMark).flatMap((words) => (words.trim() === '' ? [] : [read(words.trim())]));
  const loose = found.includes('sure') ? 'sure' : found.includes('weak') ? 'weak' : undefined;
  if (!loose || found.includes(undefined)) return undefined;
  return { ...line, loose, beside: found.includes('page') };
}

/** Reads what stands between two dates; returns the kind of the last word that opens a date there. */
function readGap(
  text: string,
  gap: { start: number; end: number },
  line: DateLine,
  document: TextDocument,
  first: boolean,
): string | undefined {
  let kind: string | undefined;
  const marks = [...text.slice(gap.start, gap.end).matchAll(pieceMark)];
  let start = gap.start;
  let above = '';
  for (const { index, 0: below } of [...marks, { index: gap.end - gap.start, 0: '' }]) {
    const end = gap.start + index;
    const piece = trimmedPart(text, start, end);
    // The mark that parts a piece from the date.
    const mark = first ? below : above;
    start = end + below.length;
    above = below;
    if (!piece) continue;
    const words = text.slice(piece.start, piece.end);
    const opener = document.reading.opener(words);
    const opens = opener?.kind === 'published' || opener?.kind === 'updated' || opener?.kind === 'updateNote';
    if (opens) {
      line.opened = true;
      kind = opener.kind === 'published' ? 'published' : 'updated';
    }
    if (document.reading.furniture(words) !== undefined) {
      line.parts.push({ ...piece, role: 'page' });
      line.beside = true;
      continue;
    }
    const said = words.slice(opens ? opener.contentStart : 0);
    const count = countWords(said);
    if (count === 0) continue;
    // The number of an issue or a release goes with its date.
    const loose = document.reading.looseDate(said);
    if (loose === 'sure' || loose === 'weak' || isForm(said, document)) continue;
    if (partialDate.test(said)) {
      line.parts.push({ ...piece, role: 'page' });
      continue;
    }
    // "Updated 2 days ago": what an opening word opens is the time of it.
    const rest = { ...piece, start: piece.end - said.length };
    if (opens && count <= 4) line.parts.push({ ...rest, role: 'page' });
    else {
      const known = saidBeside(text, piece, { first, mark }, document);
      if (known) line.parts.push(...known);
      else line.unknown.push({ ...rest, role: 'text' });
    }
  }
  return kind;
}

/** A date without its year, and a word for a change behind it: "3月31日 21時30分更新". */
const partialDate = /^\p{Nd}[\p{Nd}\s:.月日時时點点分]*(?:更新|公開|配信|発表|发布|發布)?$/u;

/** Whether a piece is the form of an article, with its number or without: "Press release no. 38 of". */
function isForm(piece: string, { reading }: TextDocument): boolean {
  const at = piece.search(/\p{Nd}/u);
  if (at >= 0 && !/^[\p{Nd}/.-]{1,10}\P{Nd}{0,6}$/u.test(piece.slice(at))) return false;
  if (isPlace(piece)) return false;
  const form = (at < 0 ? piece : piece.slice(0, at)).trim();
  return reading.isSection(form) || reading.isSection(form.replace(/\s\p{L}{0,4}[.º°#№]{0,2}$/u, ''));
}

/** Words of a piece that say something: one of three small letters is "at" or "the". */
const countWords = (piece: string): number =>
  piece
    .replace(dateFiller, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^\p{Ll}{1,4}$|^\p{L}{1,2}$/u.test(word)).length;

function trimmedPart(text: string, start: number, end: number): Part | undefined {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return piece.trim() === '' ? undefined : { role: 'text', start: start + lead, end: start + piece.trimEnd().length };
}

/** Kinds of an opening word that makes a credit of its role. */
const creditRoles = ['source', 'photo', 'reporting', 'editing'] as const;

/** An hour without minutes before a comma: that of an event, "14 March, 7pm, Town Hall". */
const hourBefore = /\p{Nd}\s?[ap]\.?m\.?[,，]\s*$/iu;

/** A word or two all in capitals. */
const shouted = /^\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})?$/u;

/** What a piece beside a date is: who signs, a credit, a place. `undefined` if it is nothing known. */
function saidBeside(
  text: string,
  piece: Part,
  { first, mark }: { first: boolean; mark: string },
  document: TextDocument,
): Part[] | undefined {
  const { reading, script } = document;
  const words = text.slice(piece.start, piece.end);
  const opener = reading.opener(words);
  if (opener?.kind === 'byline' && opener.contentStart < words.length) {
    const names = namesOf(text, piece.start + opener.contentStart, piece.end, document);
    return names && [{ ...piece, role: 'byline' }, ...names];
  }
  const role = creditRoles.find((kind) => kind === opener?.kind);
  if (role && opener && opener.separator !== '' && opener.contentStart < words.length) {
    const origin = role === 'source' ? originOf(words, opener.contentStart) : [];
    const shifted = origin.map((part) => ({ ...part, start: part.start + piece.start, end: part.end + piece.start }));
    return [{ ...piece, role }, ...shifted];
  }
  if (reading.isAgency(words)) return [{ ...piece, role: 'byline' }];
  const bars = bar.test(mark);
  // "Updated 5 March 2024 - LIMA": Indian papers print last where the story is from.
  if (!first && /[–—-]/u.test(mark) && shouted.test(words) && !reading.isSection(words))
    return [{ ...piece, role: 'place' }];
  if (isPlace(words) && !bars) return [{ ...piece, role: 'place' }];
  if (reading.isSection(words)) return undefined;
  const close = reading.bylineEnd(words);
  if (close !== undefined && close > 0) {
    const names = namesOf(text, piece.start, piece.start + close, document);
    return names && [{ ...piece, role: 'byline' }, ...names];
  }
  const count = words.split(/\s+/u).length;
  const cased = /\p{Lu}/u.test(words);
  if (isVenue(words) || reading.isOffice(words)) return undefined;
  // "Lima, 14 March 2019": one word before a date says where.
  if (first && !bars && mark !== '' && count === 1 && isWord(words, cased)) return [{ ...piece, role: 'place' }];
  if (hourBefore.test(text.slice(0, piece.start))) return undefined;
  const signed = { ...piece, role: 'byline' as const };
  if (!cased) {
    const named = isEastPerson(words) || (script === 'Kana' && isJapaneseName(words));
    return named ? [signed, { ...piece, role: 'name' }] : undefined;
  }
  const names = namesOf(text, piece.start, piece.end, document, true) ?? [];
  const whole = names.at(-1)?.end === piece.end && names.every(({ start, end }) => isFullName(text.slice(start, end)));
  return whole ? [signed, ...names] : undefined;
}

/** Whether some words are two to four with capitals, as a name in full is. */
function isFullName(words: string): boolean {
  const count = words.split(/\s+/u).length;
  return count > 1 && count < 5 && isName(words);
}

/** Whether a word can name a town that is not known: with a capital, or of a script that has none but has spaces. */
const isWord = (word: string, cased: boolean): boolean =>
  cased
    ? /^\p{Lu}[\p{L}\p{M}.'’-]{2,}$/u.test(word)
    : /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]{3,}$/u.test(word);

/** Whether a day of a year opens a line and a bar parts it from what else the line says. */
function startsDated(text: string, document: TextDocument): boolean {
  const [first, ...others] = piecesOf(text);
  if (!first || !/[|│｜•·]/u.test(text.slice(first.end, others[0]?.start))) return false;
  const head = text.slice(first.start, first.end);
  const found = document.reading.date(head);
  return found !== undefined && found.start === 0 && found.date.length >= dayLength && head.length - found.end <= 8;
}

/** Units that one piece behind a date and a space may have in a script without spaces, where no bar is usual. */
const longestApart = 10;

/** Whether a line is a date, a space and one short piece of East Asia that names no place to go to. */
function isSpacedApart(text: string, [piece, ...others]: readonly Part[]): boolean {
  if (!piece || others.length > 0 || piece.end < text.length || !/^\p{Nd}/u.test(text)) return false;
  const words = text.slice(piece.start);
  return (
    words.length <= longestApart &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u.test(words) &&
    !isVenue(words)
  );
}

/** Lines above a date in which somebody may sign: a credit can stand between. */
const signersSeen = 2;

/** Whether a block says by itself that somebody signs. */
const isSigner = (block: TextBlock | undefined, document: TextDocument): boolean =>
  block !== undefined &&
  (document.features(block).opener?.kind === 'byline' || bareName(block, document)?.sure === true);

/** Whether a byline or a name stands right below a block, or among the short lines right above it. */
function besideSigner(block: TextBlock, document: TextDocument): boolean {
  let above = document.before(block);
  for (let seen = 0; above && seen < signersSeen; seen++, above = document.before(above)) {
    if (isSigner(above, document)) return true;
    if (document.features(above).ending !== 'none') break;
  }
  return isSigner(document.after(block), document);
}

/** Lines above a date that may be the title, a label above it and its deck. */
const mostTitles = 3;

/** Whether a block stands between one to three lines that end like titles, at the top, and running text. */
function isBelowTitle(block: TextBlock, document: TextDocument): boolean {
  if (block.index === 0 || block.index > mostTitles || !isRunning(document.after(block), document)) return false;
  return document.blocks.slice(0, block.index).every((each) => {
    const { ending, width } = document.features(each);
    return ending !== 'stop' && width <= widestDate * 2;
  });
}

/** Blocks beside a date line in which the times of other entries may stand. */
const entriesSeen = 12;

/** Whether a line like this one stands near by: the times of a live page's entries, "Posted 1 hour ago". */
function isEntryTime(block: TextBlock, document: TextDocument): boolean {
  const { opener } = document.features(block);
  return document.blocks.slice(Math.max(0, block.index - entriesSeen), block.index + entriesSeen).some((each) => {
    if (each === block) return false;
    const other = document.features(each).opener;
    if (other?.kind !== opener?.kind || other?.length !== opener?.length) return false;
    return document.reading.looseDate(each.text.slice(other?.contentStart)) !== undefined;
  });
}

/** Units of a date that states the day. */
const dayLength = 10;

/** Whether a line has a number, or says without one how long ago: "قبل ساعتين". */
const saysWhen = (text: string, { reading }: TextDocument): boolean =>
  /\p{Nd}/u.test(text) || reading.looseDate(text) === 'sure';

const dateLine: Rule = {
  name: 'date/line',
  kind: 'date',
  pass: 'own',
  description: 'A short line near the top that is a date, or two, with the words that open one.',
  look(block, document) {
    const { width, ending, opener } = document.features(block);
    const opens = opener?.kind === 'published' || opener?.kind === 'updated' || opener?.kind === 'updateNote';
    if (width > widestDate || (opener && !opens) || !(opens || saysWhen(block.text, document))) return undefined;
    const line = datesOf(block.text, document);
    if (!line || !nearTop(block, document)) return undefined;
    const { unknown, loose } = line;
    // What is nothing known stands behind a bar, and is printed; else the line is about something else.
    const apart = unknown.length > 0 && (startsDated(block.text, document) || isSpacedApart(block.text, unknown));
    if (unknown.length > 0 && !apart && !line.ambiguous) return undefined;
    const says = line.parts.some(({ role }) => role !== 'page');
    return {
      ...(line.date === undefined || line.ambiguous ? {} : { date: line.date }),
      ...(line.modified === undefined || line.ambiguous ? {} : { modified: line.modified }),
      ...(line.ambiguous ? { ambiguous: true as const } : {}),
      parts: [...line.parts, ...unknown].sort((a, b) => a.start - b.start),
      facts: {
        'date alone': unknown.length === 0 && !says,
        'what else it says is known': unknown.length === 0 && says,
        'other words': unknown.length > 0,
        'opens with a date word': line.opened,
        'names no day of a year': loose !== undefined,
        'says when by today': loose === 'sure',
        'may be something else': loose === 'weak',
        'beside what a page says': line.beside === true,
        'one of several such lines': loose !== undefined && isEntryTime(block, document),
        'right below the title': loose !== undefined && isBelowTitle(block, document),
        'beside who signs': loose !== undefined && besideSigner(block, document),
        'a name besides': bareName(block, document)?.cased === true,
        'alone before a bar': apart,
        'near the top': true,
        'full stop': ending === 'stop' && unknown.length > 0,
      },
    };
  },
};

export const dateRules: readonly Rule[] = [dateLine];
