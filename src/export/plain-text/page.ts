/**
 * What the printing of one article as plain text goes by: the style, the room, the signs of notes and links, what was
 * lost so far.
 *
 * Invariant: a sign (`[3]`) that stands in the text of the article is given to no note and no link.
 */
import type { Direction, Node } from '../../model/nodes.ts';
import { replaceUnfit } from '../../model/provenance.ts';
import { plainText } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import { type Transliteration, toAscii } from './ascii.ts';

/** How plain text is set. */
export interface Style {
  /**
   * Display columns of the longest line, counted as a terminal shows them: an East Asian character takes two. Default:
   * `'none'`, a paragraph is one line, which readers, speech and comparison want; 72 with `flowed`. Addresses, long words
   * and code are never broken and may stand out, as does text of a script that parts no words (Thai).
   */
  width: number | 'none';
  /** End of a line: `'lf'` (default) or `'crlf'`, which mail and some editors want. */
  eol: 'lf' | 'crlf';
  /**
   * Where the target of a link is printed: nowhere (`'none'`, default: the text reads undisturbed, the loss is reported),
   * after its text in angle brackets (`'inline'`, RFC 3986 appendix C), or numbered at the end (`'notes'`).
   */
  links: 'none' | 'inline' | 'notes';
  /** Emphasis: `'none'` (default, reported), or `'asterisks'`: `*so*`, strong `**so**`. */
  emphasis: 'none' | 'asterisks';
  /** Headings: `'plain'` (default, a line alone), `'underlined'`, or `'capitals'`. */
  headings: 'plain' | 'underlined' | 'capitals';
  /** Notes: numbered, with a list at the end (`'end'`, default), or in brackets at their first marker (`'inline'`). */
  notes: 'end' | 'inline';
  /**
   * Lines that go on in the next end in a space, for mail (`format=flowed`, RFC 3676); quotations are marked by `>`. Default:
   * false. Send it with the content type that `text.mediaTypeOf(source, options)` gives.
   */
  flowed: boolean;
  /**
   * Quotation marks, dashes, ellipses and the like as a typewriter has them, Latin letters without their marks. Default:
   * false. Set it for what reads ASCII only; letters that changed, and characters that ASCII has no form for and that stand
   * as they are, are reported.
   */
  ascii: boolean;
  /**
   * Text that runs both ways: `'isolates'` (default) puts the controls of UAX #9 where a viewer would else show a line wrongly,
   * such as a mark before a Hebrew line that begins with a Latin name; `'none'` adds no character.
   */
  bidi: 'isolates' | 'none';
}

/** What text cannot show. */
export type Loss = keyof typeof losses;

const losses = {
  emphasis: 'Emphasis is not shown; the option emphasis "asterisks" shows it',
  strong: 'Strong text is not shown as such; the option emphasis "asterisks" shows it',
  delete: 'Deleted text is not shown as such',
  inlineCode: 'Code in a line is not shown as such',
  superscript: 'Raised text stands on the line',
  subscript: 'Lowered text stands on the line',
  link: 'The targets of links are left out; the options links "notes" and "inline" print them',
  image: 'Pictures are not shown; their alternative texts stand for them',
  foreign: 'The language of a phrase is not shown',
  verseSpace: 'Of several spaces in a line of verse one is shown',
  codeSpace: 'Spaces that end a line of code are left out; the option flowed would join the lines there',
  span: 'A cell that spans stands once, in the first of the rows and columns that it covers',
} as const;

/** What lines are set by. */
export interface Measure {
  style: Style;
  /** Columns that a line may take here; `Infinity` for no limit. */
  columns: number;
  /** Direction of the text here. */
  direction: Direction;
  /** Makes the end of a line that goes on in the next; absent where lines only end. */
  softEnd?: (space: string) => string;
  /** Writes a text in the characters that the style has. */
  inCharacters(text: string): string;
}

/** The printing of one article. */
export interface Page extends Measure {
  edition: Edition;
  /** Whether letters are set in capitals here. */
  capitals: boolean;
  /** The sign of a note, by its number in the edition. */
  noteSign(number: number): string;
  /** The sign of an address, which is then listed at the end. */
  linkSign(url: string): string;
  /** Addresses to list at the end, with their signs. */
  links: ReadonlyMap<string, string>;
  /** Identifiers of the notes that stand in the text already. */
  told: Set<string>;
  /** Reports what text cannot show, once a kind. */
  lose(loss: Loss, node: Node): void;
  /** A value of the model with what no text may hold replaced and each run of white space made one space. */
  words(value: string): string;
  /** A value of the model with what no text may hold replaced. */
  clean(value: string): string;
}

/** Begins the printing of an article. */
export function pageOf(edition: Edition, measure: Measure): Page {
  const { style } = measure;
  const lost = new Set<Loss>();
  const replaced = new Set<string>();
  const clean = (value: string): string =>
    cleanText(value, (character) => {
      if (replaced.size === 0) {
        edition.report('export/invalid-character', `${character} may not stand in text and was replaced by U+FFFD`);
      }
      replaced.add(character);
    });
  const nextSign = signs(edition);
  const noteSigns = style.notes === 'end' ? edition.notes.map(nextSign) : [];
  const links = new Map<string, string>();
  return {
    ...measure,
    edition,
    direction: edition.direction,
    capitals: false,
    noteSign(number) {
      const sign = noteSigns[number - 1] ?? nextSign();
      noteSigns[number - 1] = sign;
      return sign;
    },
    linkSign(url) {
      const sign = links.get(url) ?? nextSign();
      links.set(url, sign);
      return sign;
    },
    links,
    told: new Set(),
    lose(loss, node) {
      if (!lost.has(loss)) edition.report('export/lossy', losses[loss], node);
      lost.add(loss);
    },
    words: (value) => foldSpace(clean(value)),
    clean,
  };
}

/** Most characters that a report names. */
const mostNamed = 20;

/**
 * Writes texts as the style asks, and tells at the end what ASCII could not say.
 *
 * @param language BCP 47 tag of the texts.
 */
export function characters(
  style: Style,
  language: string,
): { inCharacters: Measure['inCharacters']; report(tell: (reason: string) => void): void } {
  if (!style.ascii) return { inCharacters: (text) => text, report: () => undefined };
  const told: Transliteration = { changed: new Map(), kept: new Set() };
  return {
    inCharacters: (text) => toAscii(text, language, told),
    report(tell) {
      const changed = [...told.changed].map(([from, to]) => `${from} ${to}`).slice(0, mostNamed);
      const kept = [...told.kept].slice(0, mostNamed);
      if (changed.length > 0) tell(`Letters were changed for ASCII: ${changed.join(', ')}`);
      if (kept.length > 0) tell(`Characters without a form in ASCII stand as they are: ${kept.join(' ')}`);
    },
  };
}

/** Gives the signs `[1]`, `[2]` … in the numerals of the language, without those that the article has in its text. */
function signs(edition: Edition): () => string {
  const taken = new Set<string>(plainText(edition.article).match(/\[\p{Nd}+\]/gu));
  let number = 0;
  return () => {
    for (;;) {
      number += 1;
      const sign = `[${edition.words.formatNumber(number)}]`;
      if (!taken.has(sign)) return sign;
    }
  };
}

/** Replaces control characters (ISO/IEC 6429 C0, C1, delete), noncharacters and lone surrogates by U+FFFD. */
export function cleanText(value: string, replaced?: (character: string) => void): string {
  const found = (character: string): string => {
    replaced?.(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '\ufffd';
  };
  return replaceUnfit(value, (offset) => void found(value.charAt(offset))).replace(
    /[\u007f-\u0084\u0086-\u009f]/g,
    found,
  );
}

/** Makes each run of white space one space. No-break and ideographic spaces are signs of their own and stay. */
export function foldSpace(value: string): string {
  return value
    .replace(/[\t\n\f\r\u0085][ \t\n\f\r\u0085]*| [ \t\n\f\r\u0085]+/g, ' ')
    .replace(/ ?[\u2028\u2029] ?/g, '\n');
}

/** Sets letters in capitals. */
export function capitalsOf(value: string, language: string): string {
  // Turkish and Azerbaijani have a dotted capital.
  const text = /^(tr|az)\b/i.test(language) ? value.replaceAll('i', 'İ') : value;
  return text.toUpperCase();
}
