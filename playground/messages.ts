/**
 * What the page and its worker say to each other. Plain data, for it is copied from one to the other.
 *
 * Invariant: what may be long comes in slices, so that taking one in is a short task for the page.
 */
import type { Severity } from 'offprint';
import type { Row } from './rows.ts';

/** The formats that the page offers, in the order in which they are printed: the quick ones do not wait for the PDF. */
export const formats = ['html', 'markdown', 'text', 'jsonld', 'ninjs', 'ssml', 'json', 'docx', 'epub', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** What the reader of the page chooses for printed pages. */
export interface Look {
  theme: 'reading' | 'newsprint';
  pageSize: 'a4' | 'letter' | 'a5';
}

/** Formats whose files depend on it. */
export const looked: readonly Format[] = ['docx', 'pdf'];

/** A file that was picked or dropped. */
export interface Dropped {
  name: string;
  bytes: Uint8Array;
}

export type Request =
  /** Read a text, or an article among files: the others are its pictures. */
  | { ask: 'read'; input: string | readonly Dropped[] }
  /** Print what was read in every format; the second time in those that depend on the look. */
  | { ask: 'print'; look: Look }
  /** Members of a value of the model, from a place on. */
  | { ask: 'members'; pointer: string; from: number };

/** Requests are counted in the order in which they are made, and each reply says whose it is: an old one may still come. */
export type Numbered<Message> = Message & { number: number };

/** A diagnostic, with the formats that reported it. */
export interface Noticed {
  severity: Severity;
  ruleId: string;
  reason: string;
  formats: Format[];
  line?: number;
  /** The row that it is about. */
  row?: number;
}

/** A member of an object or a list. */
export interface Member {
  key: string;
  pointer: string;
  /** Its JSON where it holds nothing else, or how much it holds. */
  text: string;
  isParent: boolean;
}

/** How the source was read. */
export interface Summary {
  /** What it was taken for. */
  as: string;
  /** The source where it is a text. */
  text?: string;
  /** Runs that hold a guess. */
  guesses: number;
  /** Which part of its characters the article accounts for. */
  covered?: number;
}

export type Reply =
  | ({ tell: 'read' } & Summary)
  | { tell: 'rows'; rows: Row[] }
  | { tell: 'article'; html: string }
  | { tell: 'diagnostics'; noticed: Noticed[]; rest: number }
  | { tell: 'printing'; format: Format }
  | { tell: 'file'; format: Format; name: string; data: Blob }
  | { tell: 'failed'; format: Format; reason: string }
  | { tell: 'unreadable'; reason: string }
  | { tell: 'members'; pointer: string; members: Member[]; rest: number }
  | { tell: 'done' };
