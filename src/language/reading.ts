/**
 * What a parser of plain lines needs from the languages together: what a line is that begins with a certain word, whether
 * a short line is furniture of a page, the date in a line.
 *
 * The words are compiled once for each set of languages, on first use. Invariant: every question looks at a bounded head
 * of the line and costs time linear in it.
 */
import { isAgency } from './agencies.ts';
import { type DateMatch, dateFinder } from './date-search.ts';
import { fold } from './fold.ts';
import { type FurnitureKind, furnitureFinder } from './furniture.ts';
import type { ReadingWords } from './language.ts';
import { closerFinder, lineFinder, wholeFinder, wordFinder } from './line-words.ts';
import { type LooseDate, looseDateFinder } from './loose-dates.ts';
import { separatorFinder } from './names.ts';
import { type Opener, openerFinder } from './opener.ts';
import { readings } from './readings.ts';

export type { DateMatch, FurnitureKind, LooseDate, Opener };

/** What the languages know about lines. */
export interface Reading {
  /** The word that opens a line and says what it is. A match is of the word alone: see `Opener`. */
  opener(line: string): Opener | undefined;
  /** The kind of furniture that a short line is (at most 160 units); `undefined` for all else. */
  furniture(line: string): FurnitureKind | undefined;
  /** Whether a line holds a phrase in which a page says how it earns: "affiliate links". */
  isDisclosure(line: string): boolean;
  /** Whether a line holds a phrase in which a page calls its readers to do something: "click here". */
  isCall(line: string): boolean;
  /** The first date in the head (256 units) of a line. */
  date(line: string): DateMatch | undefined;
  /** Whether a stretch of a line says when, and names no day of a year: "5 hours ago", "Winter 2022". */
  looseDate(words: string): LooseDate | undefined;
  /** Whether a word is a verb of speech: "said". */
  isSpeechVerb(word: string): boolean;
  /** The labels of the two sides of an interview, without colon. */
  labels: Readonly<
    Record<
      'question' | 'answer',
      {
        /** Whether a label is one of that side. */
        has(label: string): boolean;
      }
    >
  >;
  /** The next comma or "and" at or after an offset of a list of names. */
  separatorOf(names: string, from: number): { start: number; end: number } | undefined;
  /** Whether a line names a section or the form of an article: "Opinion", "Theatre / Review". */
  isSection(line: string): boolean;
  /** Whether a line is what a part of an article or a box in it is often called: "Background", "Ingredients". */
  isTitle(line: string): boolean;
  /** Whether some words are the name of the first page. */
  isHome(words: string): boolean;
  /** Whether a line holds the word for an office or a trade. */
  isOffice(line: string): boolean;
  /** Whether a word behind a name presents who has it: "is", "teaches". */
  presents(word: string): boolean;
  /** Whether a line holds a word that asks. */
  asks(line: string): boolean;
  /** Whether a line holds words by which one below a picture says what it shows. */
  isPictured(line: string): boolean;
  /** Whether a line holds a phrase that only a newsroom says of its article: "an earlier version". */
  isNewsroom(line: string): boolean;
  /** Whether a line names the article itself: "this article". */
  isItself(line: string): boolean;
  /** Whether a line holds a word for how an article was made, paid for or changed: "supported by". */
  isMade(line: string): boolean;
  /** Whether a line holds a phrase that says where its text was printed first. */
  isRepublished(line: string): boolean;
  /** Whether a line is the sign of news agencies and nothing else: "(AFP)", "APA/dpa", "新华社". */
  isAgency(line: string): boolean;
  /** Whether a line holds a phrase that says who helped with its article: "contributed to this report". */
  isContribution(line: string): boolean;
  /** Whether a line is the word for the end, whatever marks stand around it. */
  isEnd(line: string): boolean;
  /** Where the word begins that closes a picture credit: "柳知远 摄". */
  photoEnd(line: string): number | undefined;
  /** Where the word begins that closes a byline, if one does: "김철수 기자". */
  bylineEnd(line: string): number | undefined;
}

const compiled = new Map<string, Reading>();

/**
 * The reading of texts in a language: by its words and those of English, which pages of every language carry; by the words
 * of all languages where the language is not known or has no file.
 *
 * @param language BCP 47 tag; `und` if not known.
 */
export function readingFor(language: string): Reading {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const key = Object.hasOwn(readings, primary) ? primary : 'und';
  let reading = compiled.get(key);
  if (!reading) {
    const chosen = Object.entries(readings).filter(([tag]) => key === 'und' || tag === key || tag === 'en');
    reading = compile(chosen.map(([, words]) => words()));
    compiled.set(key, reading);
  }
  return reading;
}

/** Units at the end of a line that are looked at. */
const tailLength = 96;

/** An address after a byline: "김철수 기자 kim@example.com". */
const address = /(?<![\s([<|/=])[\s([<|/=]+[a-z0-9._%+-]{1,40}@[a-z0-9.-]{1,40}[\s)\]>]*$/;

function compile(words: readonly ReadingWords[]): Reading {
  const speech = new Set(words.flatMap((each) => each.speech.map(fold)));
  const presenting = new Set(words.flatMap((each) => each.presenting.map(fold)));
  const labelled = (kind: 'question' | 'answer'): { has(label: string): boolean } => {
    const labels = new Set(words.flatMap((each) => each[kind].map((label) => fold(label.replace(/:$/, '')))));
    return { has: (label) => labels.has(fold(label)) };
  };
  const ends = words.flatMap((each) => each.bylineEnd.map(fold));
  const opener = openerFinder(words);
  return {
    opener,
    furniture: furnitureFinder(words.map((each) => each.furniture)),
    isDisclosure: wordFinder(words.flatMap((each) => each.furniture.disclosure)),
    isCall: wordFinder(words.flatMap((each) => each.furniture.call)),
    date: dateFinder(words),
    looseDate: looseDateFinder(words),
    isSpeechVerb: (word) => speech.has(fold(word)),
    presents: (word) => presenting.has(fold(word)),
    labels: { question: labelled('question'), answer: labelled('answer') },
    separatorOf: separatorFinder(words.flatMap((each) => each.and)),
    isSection: wholeFinder(words.flatMap((each) => each.section)),
    isTitle: lineFinder(words.flatMap((each) => each.title)),
    isHome: wholeFinder(words.flatMap((each) => each.home)),
    isEnd: lineFinder(words.flatMap((each) => each.end)),
    isAgency,
    isOffice: wordFinder(words.flatMap((each) => each.office)),
    asks: wordFinder(words.flatMap((each) => each.asking)),
    isPictured: wordFinder(words.flatMap((each) => each.pictured)),
    isNewsroom: wordFinder(words.flatMap((each) => each.newsroom)),
    isItself: wordFinder(words.flatMap((each) => each.itself)),
    isMade: wordFinder(words.flatMap((each) => each.made)),
    isRepublished: wordFinder(words.flatMap((each) => each.republished)),
    isContribution: wordFinder(words.flatMap((each) => each.contributed)),
    photoEnd: closerFinder(words.flatMap((each) => each.photoEnd)),
    bylineEnd: (line) => {
      const offset = Math.max(0, line.length - tailLength);
      const whole = fold(line.slice(offset));
      const tail = (whole.includes('@') ? whole.replace(address, '') : whole).trimEnd();
      const end = ends.find((each) => tail.endsWith(each));
      if (end === undefined) return undefined;
      const start = offset + tail.length - end.length;
      // "김철수기자" is written together; "山田記者" is too, but so is prose: there a byline must say that it is one.
      const joined = /[\p{L}\p{M}]/u.test(line.charAt(start - 1)) && !/\p{Script=Hangul}$/u.test(end);
      return joined && opener(line)?.kind !== 'byline' ? undefined : start;
    },
  };
}
