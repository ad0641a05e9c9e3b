/**
 * What the files of a language hold: the labels, dates and quotation marks that an exporter prints by (`xx.ts`), the words that
 * a parser reads by (`reading-xx.ts`) and those of the page around an article (`page-xx.ts`). Adding a language is adding them
 * and its lines in `index.ts` and `readings.ts`.
 *
 * Invariant: plain data and pure functions, no `Intl`, so that the same article prints the same in every runtime.
 */
import type { PartialDate } from '../model/article.ts';

/**
 * Words by which a parser reads a text. Matched without regard to case, accents, and the shape of digits and apostrophes.
 *
 * Lists of words that open a line, and of furniture, hold patterns: braces hold what may stand in a place (`phrasesOf`). All
 * other lists hold plain words.
 *
 * A word that opens a line stands in one of two forms. `by` opens it by itself: any name may follow. `source:`, with a
 * colon, opens it only where a separator follows (a colon, dash, bar, guillemet: whichever), or nothing at all.
 */
export interface ReadingWords {
  /** Words that open a byline: "By", "Von", "Par", "作者:". */
  byline: readonly string[];
  /** Words that close a byline after the names, where the language has such: "기자". */
  bylineEnd: readonly string[];
  /** Words that part the names of a byline besides the comma: "and", "und"; joined to the next name: "ו…". */
  and: readonly string[];
  /** Words that open a credit line for the text: "Source:", "Via", "Quelle:", "来源:". */
  source: readonly string[];
  /** Words that open a picture credit: "Photo:", "Photo by", "写真:". */
  photo: readonly string[];
  /** Words that open a credit for reporting: "Reporting by", "Additional reporting by". */
  reporting: readonly string[];
  /** Words that open a credit for editing: "Editing by". */
  editing: readonly string[];
  /** Words that open a credit for translation: "Translated by". */
  translation: readonly string[];
  /** Words that open a date line for the first publication: "Published", "Veröffentlicht am". */
  published: readonly string[];
  /** Words that open a date line for the last change: "Updated", "Last modified". */
  updated: readonly string[];
  /** Words that open a correction at the head of its paragraph. */
  correction: readonly string[];
  /** Words that open a note on what was added. */
  updateNote: readonly string[];
  /** Words that open a note by the editors. */
  editorNote: readonly string[];
  /** Names of sections and forms that stand above a headline: "Opinion", "Interview", "The Long Read". */
  section: readonly string[];
  /** What parts of an article and its boxes are often called: "Background", "Ingredients", "What happens next?". */
  title: readonly string[];
  /** Names of the first page, with which the way to a page begins: "Home". */
  home: readonly string[];
  /** Words for an office or a trade that tell who writes: "editor", "correspondent"; `…redakteur` closes such a word. */
  office: readonly string[];
  /** Words that ask: "what", "why". A question without one is more often speech than a heading. */
  asking: readonly string[];
  /** Words for the end of a text, alone on a line: "End". */
  end: readonly string[];
  /** Words that close a picture credit behind a name, where the language has such: "摄". */
  photoEnd: readonly string[];
  /** Words by which a line below a picture says what it shows: "aerial view", "from left". */
  pictured: readonly string[];
  /** Verbs by which a note presents its author, behind the name, where names have capitals: "is", "teaches". */
  presenting: readonly string[];
  /** Words that open a note on the author below the text: "The writer is". */
  authorNote: readonly string[];
  /** Phrases that only a newsroom says of its article, wherever in a sentence: "an earlier version". */
  newsroom: readonly string[];
  /** Phrases by which an article names itself, wherever in a sentence: "this article". */
  itself: readonly string[];
  /** Words for how an article was made, paid for or changed: "supported by", "translated". A note says them of `itself`. */
  made: readonly string[];
  /** Phrases that say where a text was printed first, wherever in a sentence: "first appeared in". */
  republished: readonly string[];
  /** Words that open a line in which a paper names its own reporter: "From our special correspondent". */
  correspondent: readonly string[];
  /** Labels of a piece of advice: "Tip:". Each with its colon. */
  tip: readonly string[];
  /** Labels of a box of facts, or of a word to other newsrooms: "Good to know:", "Note to editors:". Each with its colon. */
  info: readonly string[];
  /** Phrases that say who helped with the article, wherever in a sentence: "contributed to this report". */
  contributed: readonly string[];
  /** Words that close a letter, before a name or above it: "Yours sincerely". */
  farewell: readonly string[];
  /** Labels of a question in an interview: "Q:". */
  question: readonly string[];
  /** Labels of an answer in an interview: "A:". */
  answer: readonly string[];
  /** Furniture of a page. See `FurnitureWords`. */
  furniture: FurnitureWords;
  /** Names of the months, January first; each with its other forms and short forms, without a full stop. */
  months: readonly (readonly string[])[];
  /** Names of the months of the Persian calendar, where the language dates by it. */
  jalaliMonths?: readonly string[];
  /** Names of the days of the week in any order, with short forms. */
  weekdays: readonly string[];
  /** Words that may stand inside a date or between date and time: "of", "de", "at", "Uhr". */
  dateWords: readonly string[];
  /** Verbs of speech that follow a quotation in a sentence ("said", "says"): such a line is no attribution. */
  speech: readonly string[];
}

/**
 * Lines of a page that do not belong to its article, by kind. `share this article` is a whole line (marks and white space
 * around it do not count), `related:` is one too, or opens one before a separator; `follow us on…` opens a short line;
 * `…all rights reserved` closes one; `sign up…newsletter` opens one that holds the second half further on; `#` stands for a
 * number, and the name of a social network for the name of any.
 */
export interface FurnitureWords {
  share: readonly string[];
  /** Pointers to other articles: "Read more", "Related stories". */
  related: readonly string[];
  advert: readonly string[];
  newsletter: readonly string[];
  cookie: readonly string[];
  comments: readonly string[];
  copyright: readonly string[];
  /** What works the page itself: "Skip to content", "Log in", "5 min read", "Listen to this article". */
  page: readonly string[];
  /** Phrases in which a page says how it earns, wherever in a sentence: "affiliate links". No patterns. */
  disclosure: readonly string[];
  /** Phrases in which a page calls its readers to do something, wherever in a sentence: "click here". No patterns. */
  call: readonly string[];
}

/**
 * Labels that an exporter prints. Sentence case; no colon (`Language.colon` is the language's own).
 *
 * A label may be empty: then print nothing in its place, and no colon. Only the neutral language has empty ones. A list of
 * notes then has its rule and no heading, a correction its frame and no label, a contents list the title of its publication.
 */
export interface Labels {
  /** A byline made from names where none is printed: "By Ada Diaz and Tom Lee". */
  byline(names: readonly string[]): string;
  /** A list of names: "Ada, Ben and Cy". */
  names(names: readonly string[]): string;
  /** Before the source of a text: "Source". */
  source: string;
  /** Before who took a picture: "Photo". */
  photo: string;
  /** Before who reported besides the author: "Reporting". */
  reporting: string;
  /** Before who edited: "Editing". */
  editing: string;
  /** Name of the part: "Author". */
  author: string;
  /** Name of the part: "Editor". */
  editor: string;
  /** Name of the part: "Translator". */
  translator: string;
  /** Before the date of publication: "Published". */
  published: string;
  /** Before the date of the last change: "Updated". */
  updated: string;
  /** Title of the list of notes: "Notes". */
  notes: string;
  /** Spoken name of the marker of note `n`: "Note 3". Never empty. */
  note(n: number): string;
  /** Spoken name of the way back from note `n` to its marker: "Back to reference 3". Never empty. */
  backToText(n: number): string;
  /** Heads a note of the role `correction`: "Correction". */
  correction: string;
  /** Heads a note of the role `update`: "Update". */
  update: string;
  /** Heads a note of the role `editor`: "Editor's note". */
  editorNote: string;
  /** Heads a note of the role `tip`: "Tip". */
  tip: string;
  /** Title of the contents of a publication: "Contents". */
  contents: string;
  /** Spoken name of the page with the cover: "Cover". */
  cover: string;
  /** Spoken name of a table: "Table". */
  table: string;
  /** Spoken name of a figure: "Figure". */
  figure: string;
  /** A table with its number, as its caption begins: "Table 2". Never empty. */
  tableNumber(n: number): string;
  /** A figure with its number: "Figure 2". Never empty. */
  figureNumber(n: number): string;
  /** Stands where a picture's bytes are missing and it has no alternative text. */
  picture: string;
  /** Before the number of a page: "Page". */
  page: string;
  /** Where a page stands in its document: "Page 2 of 9". Never empty. */
  pageOf(n: number, total: number): string;
  /** Said of a table that goes on from the page before: "continued". No brackets. */
  continued: string;
  /** How many articles a publication holds: "12 articles". Never empty. */
  articleCount(n: number): string;
  /** Accessibility summary of a publication file: text only, or text and described pictures. One or two sentences. */
  accessibilitySummary(pictures: boolean): string;
}

/** How a language writes. */
export interface Language {
  /** BCP 47 tag in canonical case: `en`, `zh-Hant`; `und` for the neutral one. */
  tag: string;
  /** What is printed in words. */
  labels: Labels;
  /** Prints a date as precisely as it is known: "14 March 2026", "March 2026", "2026". The time of day is not printed. */
  formatDate(date: PartialDate): string;
  /** Marks of a quotation, outer then inner: `['“', '”', '‘', '’']`; in French with their no-break spaces. */
  quotes: readonly [string, string, string, string];
  /** Colon between a label and what it labels, with its spaces: `': '`; French `' : '` (no-break), Chinese `'：'`. */
  colon: string;
  /** Prints a number with the language's own numerals, no grouping. */
  formatNumber(n: number): string;
  /** Marker of item `n` of a numbered list: "1."; Chinese "1."; Persian "۱.". */
  itemMarker(n: number): string;
  /** Numerals of the language where they are not European, 0 first. */
  digits?: string;
}
