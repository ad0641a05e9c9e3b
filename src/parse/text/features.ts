/**
 * What can be seen of one block by itself: how long it is, how it begins and ends, which marks it bears. Rules read these;
 * no rule looks at characters that another has looked at.
 *
 * Invariant: constant work for a block beyond its length in characters, whatever it holds; no pattern can backtrack.
 */
import type { Opener, Reading } from '../../language/reading.ts';
import type { TextBlock } from './blocks.ts';
import { type Marker, markerOf } from './marker.ts';
import { isIdeographic } from './wrap.ts';

export type { Marker };

/** How a block ends. */
export type Ending = 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'none';

/** Words before a colon at the head of a block, as a speaker has them. */
export interface Label {
  /** The words. */
  text: string;
  /** UTF-16 units of label, colon and white space. */
  length: number;
}

/** A quotation that a block opens with. */
export interface Quotation {
  /** UTF-16 units before the words: a dash, white space, the opening mark. */
  open: number;
  /** Where the words end, before the closing mark. */
  close: number;
  /** Where what follows the closing mark begins. */
  rest: number;
  /** Whether a dash stands before the opening mark. */
  dash: boolean;
  /** Whether dashes alone frame the words, before and behind. */
  framed: boolean;
}

/** What can be seen of a block. */
export interface Features {
  /** Columns that the block takes on one line; East Asian characters count two. Counted up to `longBlock`. */
  width: number;
  /** How it ends. */
  ending: Ending;
  /** Whether the block has a letter or a digit at all. */
  words: boolean;
  /** Whether the first letter is a small one, of a script that has two cases. */
  startsSmall: boolean;
  /** Share of words that begin with a capital, 0 to 1; 0 for scripts of one case. */
  capitalised: number;
  /** Whether the block is all capitals, of a script that has two cases. */
  allCapitals: boolean;
  /** The bullet or the number that it begins with. */
  marker?: Marker;
  /** Words before a colon at its head. */
  label?: Label;
  /** Words before a dash, a stroke or a bar at the head of a block, which some interviews part a speaker by. */
  dashed?: Label;
  /** The quotation that it opens with. */
  quotation?: Quotation;
  /** The word that opens it and says what it is: "By", "Source:". */
  opener?: Opener;
}

/** Columns from which a block is running text whatever else it looks like. */
export const longBlock = 400;
/** Columns from which a block is most likely running text; a sentence that ends needs fewer. */
export const runningWidth = 110;
export const sentenceWidth = 60;
/** Columns up to which a deck may go. */
export const widestDeck = 340;

/** Looks at a block. */
export function featuresOf(block: TextBlock, reading: Reading): Features {
  const { text } = block;
  const head = text.slice(0, longBlock);
  const width = displayWidth(head);
  const short = width < longBlock;
  const opener = short ? reading.opener(text) : undefined;
  const marker = markerOf(head);
  const asked = opener && (opener.kind === 'question' || opener.kind === 'answer') && opener.separator !== '';
  const label = asked
    ? { text: text.slice(0, opener.length), length: opener.contentStart }
    : marker?.shape.endsWith('\u3000')
      ? undefined
      : labelOf(head);
  const dashed = label ? undefined : dashedLabelOf(head);
  const quotation = quotationOf(text);
  const words = head.slice(0, 120).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word)).length;
  return {
    width,
    ending: endingOf(text),
    words: words.length > 0,
    startsSmall: /^[^\p{L}\p{N}]*\p{Ll}/u.test(head.slice(0, 40)),
    capitalised: words.length > 0 && /\p{Lu}/u.test(head) ? capitals / words.length : 0,
    allCapitals: short && !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text),
    ...(marker && { marker }),
    ...(label && { label }),
    ...(dashed && { dashed }),
    ...(quotation && { quotation }),
    ...(opener && { opener }),
  };
}

/** Whether a UTF-16 unit takes two columns: Han, Kana, Hangul. */
const isWide = (code: number): boolean => isIdeographic(code) || (code >= 0xac00 && code <= 0xd7a3);

function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

const endings: readonly (readonly [RegExp, Ending])[] = [
  [/(\.\.\.|…)$/u, 'ellipsis'],
  [/[.!。！।॥۔．]$/u, 'stop'],
  [/[?？؟]$/u, 'question'],
  [/[:：]$/u, 'colon'],
  [/[,;，、；،؛]$/u, 'comma'],
];
/** Marks that may close behind the end of a sentence: quotes, brackets, note markers. */
const closers = /(?:["'”’»«›‹“‘」』）)\]*_]|\[\d{1,3}\]|\s){1,8}$/u;

function endingOf(text: string): Ending {
  const tail = text.slice(-16).replace(closers, '');
  // The question mark of Greek looks like a semicolon, and is typed as one.
  if (/\p{Script=Greek}[\s\u00a0]?[;\u037e]$/u.test(tail)) return 'question';
  // A full stop behind a single small letter is that of a short form.
  if (/[\s\u00a0.]\p{Ll}\.$/u.test(tail)) return 'none';
  return endings.find(([pattern]) => pattern.test(tail))?.[1] ?? 'none';
}

/** Longest name of a speaker, in UTF-16 units. */
const longestLabel = 40;
const labelShape =
  /^(?:[«"“„「『]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’"”“»」』״׳()-]*)(?:[ \u00a0·・][\p{L}\p{M}\p{N}.'’"”“»״׳()&–-]+){0,4}[ \u00a0]?$/u;

/** A dash that stands for who asks, and a name that an ideographic space parts from what is said. */
const dashLabel = /^(?:――|──|——)[\s\u00a0\u3000]*(?=\S)/u;
const wideLabel = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{1,10})\u3000+(?=\S)/u;

function labelOf(text: string): Label | undefined {
  const dash = dashLabel.exec(text);
  if (dash) return { text: '―', length: dash[0].length };
  const wide = wideLabel.exec(text);
  if (wide) return { text: wide[1] ?? '', length: wide[0].length };
  const colon = text.slice(0, longestLabel + 1).search(/[:：]/u);
  if (colon < 1) return undefined;
  const label = text.slice(0, colon);
  const gap = /^[:：][\s\u00a0]*/u.exec(text.slice(colon, colon + 8))?.[0].length ?? 1;
  const spaced = gap > 1 || text.charAt(colon) === '：' || isIdeographic(text.charCodeAt(colon - 1));
  return spaced && labelShape.test(label) ? { text: label.trim(), length: colon + gap } : undefined;
}

function dashedLabelOf(text: string): Label | undefined {
  const head = text.slice(0, longestLabel + 4);
  const dash = /(?:[ \u00a0][–—-]|[ \u00a0]?[/|／｜]|\.[–—-])[ \u00a0]+(?=\S)/u.exec(head);
  if (!dash || !labelShape.test(head.slice(0, dash.index))) return undefined;
  return { text: head.slice(0, dash.index), length: dash.index + dash[0].length };
}

/** Opening marks and what closes each: the same mark, or its mirror, by the habits of all languages that are read. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '「': '」',
  '『': '』',
  '”': '”',
  '״': '״',
};
const openingQuote = /^([–—―-]{0,2}[\s\u00a0]*)([“"„«»‹‘「『”״])[\s\u00a0]*/u;

/** Units that words between dashes may have. */
const longestFramed = 240;
const leastFramed = 6;

/** A dash behind a sentence, with who said it behind that. */
const namedEnd =
  /[.!?…][\s\u00a0][–—―][\s\u00a0]\p{Lu}[^.!?…–—―]{4,70}$|[.!?…。！？][\s\u00a0]?[–—―]{1,2}[\s\u00a0]?\p{Lo}[^.!?…。！？–—―]{1,40}$/u;

/** A name, with an office or a place behind a comma or without. */
const signature =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s\u00a0](?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})){1,4}|\p{Lo}[\p{Lo}\p{M}]+(?:[\s\u00a0]\p{Lo}[\p{Lo}\p{M}]+){1,2})(?:[,،][\s\u00a0][^.!?;:]{2,60})?$/u;
/** Words between the dashes of a quotation that no other mark tells. */
const fewestWords = 4;

/** Words between two dashes of one kind with a name behind the second, as in "– The pier was ours – Ada Diaz". */
function signedOf(text: string): Quotation | undefined {
  const mark = /^(?:[–—―]|--?)(?=[\s\u00a0])/u.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const at = text.lastIndexOf(mark);
  const words = text.slice(mark.length, at).trim();
  if (!/\s/u.test(text.charAt(at - 1)) || words.split(/\s+/u).length < fewestWords || /\s[–—―-]{1,2}\s/u.test(words))
    return undefined;
  const behind = text.slice(at + mark.length);
  if (!/^\s/u.test(behind) || !signature.test(behind.trim())) return undefined;
  const open = mark.length + (/^\s*/u.exec(text.slice(mark.length))?.[0].length ?? 0);
  return { open, close: open + words.length, rest: open + words.length, dash: true, framed: false };
}

function framedOf(text: string): Quotation | undefined {
  if (text.length > longestFramed) return undefined;
  const named = signedOf(text);
  if (named) return named;
  const dashes = /^[–—―]{1,2}[\s\u00a0]*(?=\S)/u.exec(text)?.[0].length ?? 0;
  const signed = dashes > 0 ? namedEnd.exec(text) : undefined;
  if (signed && signed.index >= dashes + leastFramed)
    return { open: dashes, close: signed.index + 1, rest: signed.index + 1, dash: true, framed: false };
  const open = /^[–—―][\s\u00a0]+(?=\S)/u.exec(text)?.[0].length ?? 0;
  const close = text.length - (/[\s\u00a0][–—―]$/u.test(text) ? 1 : 0);
  if (open === 0 || close === text.length || close - open < 12) return undefined;
  return { open, close: trimmedEnd(text, open, close), rest: text.length, dash: true, framed: true };
}

function quotationOf(text: string): Quotation | undefined {
  const opening = openingQuote.exec(text.slice(0, 16));
  if (!opening) return framedOf(text);
  const [all, before = '', mark = ''] = opening;
  const ends = closing[mark] ?? '';
  const open = all.length;
  // The closing mark of this quotation: not that of one inside it, nor an apostrophe inside a word.
  let depth = 1;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === mark && !ends.includes(mark)) depth += 1;
    if (!ends.includes(character) || (mark === '‘' && /\p{L}/u.test(text.charAt(at + 1)))) continue;
    depth -= 1;
    if (depth > 0) continue;
    const close = trimmedEnd(text, open, at);
    return close > open ? { open, close, rest: at + 1, dash: /[–—―-]/u.test(before), framed: false } : undefined;
  }
  return undefined;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}
