/**
 * Names of persons in a line: whether words can be one, how a list of them is parted, what of a line they leave over.
 *
 * Invariant: a look at the line and no further; whether its place makes a signature of it is for the rules to say.
 */
import { isEastPerson } from '../../../language/east-names.ts';
import { isPlace, isVenue } from '../../../language/places.ts';
import type { TextBlock } from '../blocks.ts';
import type { Part, TextDocument } from '../rule.ts';

/** Columns up to which a bare name may go. */
export const widestName = 72;

const particle = `d[aeiu]|de|del|della|der|den|do|dos|das|di|du|la|le|van|von|zu|bin|ibn|y|ter|ten|af|el|al|e`;
const nameWord = String.raw`(?:[dDlL]['’]|al-|Mc)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’·・־׳\u200c-]*|${particle}`;
const nameShape = new RegExp(String.raw`^(?:${nameWord})(?:[\s\u00a0]+(?:${nameWord})){0,4}$`, 'u');

/** Articles: a line that opens with one is a title, not a name. */
export const article: RegExp =
  /^(?:the|a|an|der|die|das|ein|eine|les|un|une|los|las|una|il|gli|het|een|os|as|um|uma|ο|η|το|οι)\s/iu;

/** Whether some words can be the name of a person: one to five words with capitals, of a script that has them. */
export function isName(text: string): boolean {
  return text.length <= 60 && nameShape.test(text) && !/^\p{Ll}+$/u.test(text) && !article.test(text);
}

/** Names at the head of a piece that goes on: "Ada Diaz in Lima". */
const headOfName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s\u00a0]+\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?=[\s\u00a0]+\p{Ll})/u;

/** Marks at the end of a name, and a place or an office in brackets before them. */
const closing = /(?<![.*\s)）\]】〕])[.*\s)）\]】〕]+$/u;
const bracketed = /[(（][^()（）]{1,40}$/u;

/** Some words without the marks and the brackets at their end. */
function bareEnd(text: string): string {
  const marks = closing.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - marks.length);
  return /^[)）]/u.test(marks) ? words.replace(bracketed, '').trimEnd() : words;
}

/** Small words before a name: "By sports reporter Ada Diaz". */
const smallWords = /^(?:\p{Ll}[\p{L}\p{M}’'-]*[\s\u00a0]+){1,4}(?=\p{Lu})/u;

/** Units of the small words before a name that tell its office. */
function leadOf(text: string, document: TextDocument): number {
  const lead = smallWords.exec(text)?.[0] ?? '';
  return lead !== '' && document.reading.isOffice(lead) ? lead.length : 0;
}

/**
 * The names in a stretch of a line, parted by commas and the language's "and". They end at the first piece that is no name
 * ("By Ada Diaz, Science Editor"); `undefined` if there is none. A line that is `alone` has no name at the head of a sentence.
 */
export function namesOf(
  text: string,
  from: number,
  to: number,
  document: TextDocument,
  alone = false,
): Part[] | undefined {
  const parts: Part[] = [];
  let start = from;
  const take = (end: number): boolean => {
    const raw = text.slice(start, end);
    const name = bareEnd(raw.trim());
    if (name === '') return true;
    const lead = parts.length === 0 && !alone ? leadOf(name, document) : 0;
    if (lead > 0) {
      start += raw.indexOf(name) + lead;
      return take(end);
    }
    const head = parts.length === 0 && !alone ? headOfName.exec(name)?.[0] : undefined;
    // "Ada Diaz, Lima": one word after a full name is a place or a title.
    const first = parts[0] && text.slice(parts[0].start, parts[0].end);
    const office = /\p{Lu}/u.test(name) && document.reading.isOffice(name);
    const whole = isName(name) && !(first?.includes(' ') && !/\s/u.test(name)) && !office;
    const taken = whole ? name : head;
    if (taken === undefined) return false;
    const offset = start + raw.length - raw.trimStart().length;
    for (const [at, length] of namesApart(taken, document)) {
      parts.push({ role: 'name', start: offset + at, end: offset + at + length });
    }
    return whole;
  };
  const list = text.slice(0, to);
  for (let next = document.reading.separatorOf(list, from); next; next = document.reading.separatorOf(list, start)) {
    if (!take(next.start)) return parts.length > 0 ? parts : undefined;
    start = next.end;
  }
  take(to);
  return parts.length > 0 ? parts : undefined;
}

/** Where names stand that only a space parts, as in Chinese: "王小明 李芳". A Japanese name has a space within. */
function namesApart(name: string, { script }: TextDocument): [at: number, length: number][] {
  const words = [...name.matchAll(/[^\s\u3000]+/gu)];
  const areNames = words.length > 1 && script !== 'Kana' && words.every(([word]) => isEastPerson(word));
  return areNames ? words.map(({ 0: word, index }) => [index, word.length]) : [[0, name.length]];
}

/** What parts a name from a place, an office or a date in one line. */
const bars = /(?:(?<!\s)\s+)?[|│｜•·=＝]\s*|(?<!\s)\s+[–—-]\s+|\s\/\s|\s(?=@\w)/gu;

/** The pieces of a line between bars. */
export function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(bars)) {
    if (index > start) pieces.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** The pieces of a line, a date at its end apart: "Ada Diaz 14 March 2024". */
function piecesBesideDate(text: string, document: TextDocument): { start: number; end: number }[] {
  const pieces = piecesOf(text);
  const date = pieces.length === 1 && /\p{Nd}/u.test(text) ? document.reading.date(text) : undefined;
  const end = date ? text.slice(0, date.start).trimEnd().length : 0;
  return date && end > 0
    ? [
        { start: 0, end },
        { start: date.start, end: text.length },
      ]
    : pieces;
}

/** A line that is one or more names, and how sure that is without a look at its place. */
export interface BareName {
  names: Part[];
  /** Whether case tells that each word is a name's. */
  cased: boolean;
  /** Whether something that is no name follows: a place, an office. */
  more: boolean;
  /** Whether what follows holds the word of an office. */
  office: boolean;
  /** Whether it is a name wherever it stands: two or more words with capitals, and nothing more but an office. */
  sure: boolean;
}

/** A name with a place behind a short word: "Ada Diaz in Lima". */
const placed =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s\u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){1,2})[\s\u00a0]\p{Ll}{1,4}[\s\u00a0]\p{Lu}[\p{L}-]*(?:[\s\u00a0]\p{Lu}[\p{L}-]*)?$/u;

/** A name of East Asia written without a space. */
export const eastName: RegExp = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{3})$/u;

/** How many words a text has, by the spaces between them. */
export const wordsIn = (text: string): number => text.split(/[\s\u00a0]+/u).length;

/** Words up to which a place, an office or a date with the time of day goes. */
const mostPlaceWords = 5;

/** What each block was read as: many rules ask, and the answer is of the block alone. */
const readNames = new WeakMap<TextBlock, { found: BareName | undefined }>();

/** Reads a short line as names alone, or names with a place or an office behind a bar or a comma. */
export function bareName(block: TextBlock, document: TextDocument): BareName | undefined {
  const { width, opener } = document.features(block);
  if (width > widestName || width < 4 || opener) return undefined;
  const known = readNames.get(block) ?? { found: readName(block, document) };
  readNames.set(block, known);
  return known.found;
}

/** The pieces of a line with the person before the place: "Lima - Ada Diaz". */
function personFirst(text: string, pieces: { start: number; end: number }[]): { start: number; end: number }[] {
  const [place, person, ...others] = pieces;
  if (!place || !person || !isPlace(text.slice(place.start, place.end))) return pieces;
  const name = text.slice(person.start, person.end);
  return isName(name) && wordsIn(name) > 1 && !/\p{Nd}/u.test(name) ? [person, place, ...others] : pieces;
}

/** "A. Diaz", "د. محمد": the letter before a full stop is a name's or a title's, and counts nothing. */
const initialed = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}{2,20}$|^[دمأ]\.\s\p{Lo}/u;

function readName(block: TextBlock, document: TextDocument): BareName | undefined {
  const { text } = block;
  const { width, ending, marker } = document.features(block);
  if ((marker && !initialed.test(text)) || /\t|\s{2}/u.test(text) || document.tableOf(block) !== undefined)
    return undefined;
  if (
    /[:：?？!！"“”«»„]/u.test(text.replace(/\p{Nd}[:：]\p{Nd}|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '0')) ||
    (ending !== 'none' && !/\p{L}\.$/u.test(text))
  )
    return undefined;
  const [first, ...others] = personFirst(text, piecesBesideDate(text, document));
  // A place, an office or a date is short: what is longer is a sentence about the name.
  if (!first || others.length > 2 || others.some(({ start, end }) => wordsIn(text.slice(start, end)) > mostPlaceWords))
    return undefined;
  const date = /\p{Nd}/u.test(text);
  if (date && (others.length === 0 || !document.reading.date(text))) return undefined;
  const place = placed.exec(text.slice(first.start, first.end))?.[1];
  const end = place === undefined ? first.end : first.start + place.length;
  const names = namesOf(text, first.start, end, document, true);
  if (!names) return undefined;
  const counts = names.map(({ start, end }) => text.slice(start, end).split(/[\s\u00a0·・]+/u).length);
  const cased = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const one = counts[0] ?? 0;
  // "Buenos Aires - 14 March 2019" says where; and in a script without capitals one word beside a date does.
  const only = names.length === 1 ? text.slice(names[0]?.start, names[0]?.end) : '';
  if (isPlace(only) || (cased && isVenue(only)) || (date && only !== '' && isTown(only))) return undefined;
  const office = document.reading.isOffice(text.slice(names.at(-1)?.end ?? 0));
  const token = counts.length === 1 && eastName.test(text.slice(first.start, end).trim());
  if (one < 2 && !token && (cased || others.length === 0) && !(office && !cased)) return undefined;
  if (Math.max(...counts) > 4) return undefined;
  // Capitals throughout tell no name from a title.
  if (!cased && width > 44) return undefined;
  const more = (names.at(-1)?.end ?? 0) < first.end || others.length > 0;
  return { names, cased, more, office: more && office, sure: cased && !more };
}

/** Whether a word is alone, of a script that has spaces and no capitals: no person is called by one. */
const isTown = (words: string): boolean =>
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}\u200c]+$/u.test(words);

/** "Ada Diaz/AGENCY", "AGENCY/Ada Diaz/File Photo", "A. Diaz / Harbour Archive". */
const agencyShape =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?: ?\/ ?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}){1,2}$/u;

/** Whether a line is a name and an agency with a stroke between. */
export const isNameAndAgency = (text: string): boolean => text.length <= 80 && agencyShape.test(text);
