/**
 * What a language file holds: the words that a parser reads by and the labels, dates and quotation marks that an exporter
 * prints by. One file a language; adding a language is adding a file and its line in `index.ts`.
 *
 * Invariant: plain data and pure functions, no `Intl`, so that the same article prints the same in every runtime.
 */
import type { PartialDate } from '../model/article.ts';

/** Words by which a parser reads a text. Matched without regard to case. */
export interface ReadingWords {
  /** Words that open a byline: "By", "Von", "Par", "作者". */
  byline: readonly string[];
  /** Words that part the names of a byline besides the comma: "and", "und". */
  and: readonly string[];
  /** Words that open a credit line for the text: "Source", "Via", "Quelle", "来源". */
  source: readonly string[];
  /** Words that open a picture credit: "Photo", "Foto", "写真". */
  photo: readonly string[];
  /** Words that open a credit for reporting: "Reporting by", "Additional reporting by". */
  reporting: readonly string[];
  /** Words that open a credit for editing: "Editing by". */
  editing: readonly string[];
  /** Words that open a date line: "Published", "Updated", "Veröffentlicht am". */
  published: readonly string[];
  updated: readonly string[];
  /** Words that open a correction, an update or an editor's note at the head of its paragraph. */
  correction: readonly string[];
  updateNote: readonly string[];
  editorNote: readonly string[];
  /** Labels of the two sides of an interview: question, then answer: "Q", "A". */
  question: readonly string[];
  answer: readonly string[];
  /** Whole short lines, or openings of short lines, that are furniture of a page. */
  furniture: {
    share: readonly string[];
    related: readonly string[];
    advert: readonly string[];
    newsletter: readonly string[];
    cookie: readonly string[];
    comments: readonly string[];
    copyright: readonly string[];
  };
  /** Names of the months, January first; each with its short forms. */
  months: readonly (readonly string[])[];
  /** Verbs of speech that follow a quotation in a sentence ("said", "says"): such a line is no attribution. */
  speech: readonly string[];
}

/** Labels that an exporter prints. Sentence case; no colon. */
export interface Labels {
  /** A byline made from names where none is printed: "By Ada Diaz and Tom Lee". */
  byline(names: readonly string[]): string;
  /** A list of names: "Ada, Ben and Cy". */
  names(names: readonly string[]): string;
  source: string;
  photo: string;
  reporting: string;
  editing: string;
  author: string;
  published: string;
  updated: string;
  /** Title of the list of notes: "Notes". */
  notes: string;
  /** Spoken name of the way back from note `n` to its marker. */
  backToText(n: number): string;
  correction: string;
  update: string;
  editorNote: string;
  tip: string;
  contents: string;
  cover: string;
  table: string;
  figure: string;
  /** Stands where a picture's bytes are missing and it has no alternative text. */
  picture: string;
  page: string;
  /** Said of a table that goes on from the page before. */
  continued: string;
  /** Accessibility summary of a publication file: text only, or text and described pictures. */
  accessibilitySummary(pictures: boolean): string;
}

/** How a language writes. */
export interface Language {
  /** BCP 47 primary subtag. */
  tag: string;
  reading: ReadingWords;
  labels: Labels;
  /** Prints a date as precisely as it is known: "14 March 2026", "March 2026", "2026". The time of day is not printed. */
  formatDate(date: PartialDate): string;
  /** Marks of a quotation, outer then inner: `['“', '”', '‘', '’']`. */
  quotes: readonly [string, string, string, string];
  /** Numerals of the language where they are not European, 0 first. */
  digits?: string;
}
