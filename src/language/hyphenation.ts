/**
 * Where words may be divided at line ends: by the patterns of their language (F. M. Liang, "Word Hy-phen-a-tion by
 * Com-put-er", 1983; the TeX patterns, by npm `hyphen`), loaded when a text asks for them.
 *
 * A word is left whole where dividing it would mislead: names, capitals, addresses, compounds that have a hyphen. Invariant:
 * two letters at least stand before the hyphen and three after it; a soft hyphen of the author's goes before all of this.
 */

type Patterns = typeof import('hyphen/patterns/*.js')['default'];
type Trie = Patterns[1];

/** Divides words of one language. */
export interface Hyphenator {
  /** The places in a word, in units from its start, at which it may be divided. */
  divide(word: string): readonly number[];
  /** Whether every noun has a capital, so that a name cannot be told by it. */
  readonly nounCapitals: boolean;
}

/** Where a piece of text may be divided: all that stands between two places where a line may end. */
export interface Divided {
  /** Places in the piece, each before the character that would begin the next line. */
  places: readonly number[];
  /** Where its word begins, if it does so with a capital. */
  capital: number | undefined;
}

/** Patterns by language tag in lower case; the longest tag that fits is taken (RFC 4647, 3.4). */
const loaders: Readonly<Record<string, () => Promise<{ default: Patterns }>>> = {
  bg: () => import('hyphen/patterns/bg.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  'en-au': () => import('hyphen/patterns/en-gb.js'),
  'en-gb': () => import('hyphen/patterns/en-gb.js'),
  'en-ie': () => import('hyphen/patterns/en-gb.js'),
  'en-nz': () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  it: () => import('hyphen/patterns/it.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nn.js'),
  no: () => import('hyphen/patterns/no.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

/** Languages whose nouns all have a capital. */
const capitalNouns = new Set(['de']);

const hyphenators = new Map<string, Promise<Hyphenator>>();

/** The hyphenator of a language, by its tag; `undefined` where its words are not divided. */
export async function openHyphenator(tag: string): Promise<Hyphenator | undefined> {
  let key = tag.toLowerCase();
  while (key !== '' && !Object.hasOwn(loaders, key)) key = key.slice(0, Math.max(0, key.lastIndexOf('-')));
  const load = loaders[key];
  if (!load) return undefined;
  const opened = hyphenators.get(key) ?? load().then((patterns) => hyphenator(patterns.default, key));
  hyphenators.set(key, opened);
  return opened;
}

/** Words that are remembered by language: they come again. */
const cacheSize = 20_000;

const leastWord = 6;
const leastBefore = 2;
const leastAfter = 3;
/** A mark stays with its letter; the patterns know letters with marks as one. */
const mark = /\p{M}/u;

function hyphenator(patterns: Patterns, language: string): Hyphenator {
  const known = new Map<string, readonly number[]>();
  const divide = (word: string): readonly number[] => {
    let places = known.get(word);
    if (!places) {
      places = placesIn(word, patterns);
      if (known.size >= cacheSize) known.clear();
      known.set(word, places);
    }
    return places;
  };
  return { divide, nounCapitals: capitalNouns.has(language) };
}

function placesIn(word: string, [levels, trie, exceptions]: Patterns): number[] {
  const lower = word.toLowerCase();
  if (word.length < leastWord || lower.length !== word.length) return [];
  const exception = exceptions && Object.hasOwn(exceptions, lower) ? exceptions[lower] : undefined;
  const places = exception ?? oddPlaces(lower, levels, trie);
  return places.filter((at) => at >= leastBefore && word.length - at >= leastAfter && !mark.test(word.charAt(at)));
}

/** Each pattern that is found in a word gives the places in it a level; the highest counts, and an odd one divides. */
function oddPlaces(word: string, levels: Patterns[0], trie: Trie): number[] {
  const highest = new Uint8Array(word.length + 2);
  const dotted = `.${word}.`;
  for (let start = 0; start < dotted.length; start++) {
    // The levels of a pattern that holds the start of the word are counted from its first letter too.
    const from = Math.max(0, start - 1);
    let node: Trie | undefined = trie;
    for (let at = start; node && at < dotted.length; at++) {
      const found: Trie[string] | undefined = node[dotted.charAt(at)];
      if (found === undefined) break;
      const row = levels[isPair(found) ? found[1] : typeof found === 'number' ? found : -1];
      for (let index = 0; row && index < row.length; index++)
        highest[from + index] = Math.max(highest[from + index] ?? 0, row[index] ?? 0);
      node = isPair(found) ? found[0] : typeof found === 'number' ? undefined : found;
    }
  }
  return Array.from(highest.keys()).filter((at) => (highest[at] ?? 0) % 2 === 1);
}

const isPair = (found: Trie[string]): found is readonly [Trie, number] => Array.isArray(found);

/** What a word may be made of: letters, with apostrophes and the author's soft hyphens. */
const whole = /^[\p{L}\p{M}'’\u00ad]+$/u;
const letter = /[\p{L}\p{M}]/u;
/** Signs of something longer at a word: an address, a number, a compound that has a hyphen. */
const longer = /[\p{N}@#/\\_&=\-\u2010\u2011]/u;
/** What a part of something longer follows: all that, and a word that began in another style. */
const goesOn = /[\p{L}\p{M}\p{N}@#/\\_&=.:%?\-\u2010\u2011]/u;

/** A word that ends in another style, or in an address. */
const goesInto = /[\p{L}\p{M}\p{N}@/-]/u;

const whollyOne: Divided = { places: [], capital: undefined };

/** Where a piece of text may be divided, whatever stands around it. Without patterns only the author's soft hyphens count. */
export function dividePiece(piece: string, hyphenator: Hyphenator | undefined): Divided {
  if (piece.length < leastWord) return whollyOne;
  let start = 0;
  let end = piece.length;
  while (start < end && !letter.test(piece.charAt(start))) start++;
  while (end > start && !letter.test(piece.charAt(end - 1))) end--;
  const word = piece.slice(start, end);
  const around = piece.slice(0, start) + piece.slice(end);
  if (word.length < leastWord || !whole.test(word) || longer.test(around)) return whollyOne;
  const soft = Array.from(word.matchAll(/\u00ad/g), ({ index }) => start + index + 1);
  if (soft.length > 0) return { places: soft, capital: undefined };
  if (!hyphenator || /(?!^)\p{Lu}/u.test(word)) return whollyOne;
  const places = Array.from(word.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: part, index }) =>
    hyphenator.divide(part).map((at) => start + index + at),
  );
  return { places, capital: /^\p{Lu}/u.test(word) && !hyphenator.nounCapitals ? start : undefined };
}

/** A place where a piece that no line has room for is broken, and whether a hyphen says so. */
export interface WidePlace {
  at: number;
  hyphened: boolean;
}

/** What an address has and no word; where it is broken: after a slash and its like, before a point and its like. */
const address = /[/@\\_=&?#%]|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const addressEnds = /(?<=[/:@=&\\])(?![/:@=&\\])|(?<!^)(?=[.?_~#%])/gu;

/**
 * Where a piece that is wider than its line is broken. The rules that keep names and compounds whole give way: any word may be
 * divided, an address at its signs, without a hyphen, which would be read as one of its own.
 */
export function divideWide(piece: string, hyphenator: Hyphenator | undefined): WidePlace[] {
  if (address.test(piece)) {
    const places = Array.from(piece.matchAll(addressEnds), ({ index }) => ({ at: index, hyphened: false }));
    return places.filter(({ at }) => at > 0 && at < piece.length);
  }
  const soft = Array.from(piece.matchAll(/(?<!^)\u00ad(?!$)/gu), ({ index }) => index + 1);
  if (soft.length > 0) return soft.map((at) => ({ at, hyphened: true }));
  return Array.from(piece.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: part, index }) =>
    (hyphenator?.divide(part) ?? []).map((at) => ({ at: index + at, hyphened: true })),
  );
}

/** Whether a piece may be divided where it stands in a text: as a whole word, and not as a name. */
export function mayDivide({ places, capital }: Divided, text: string, from: number, to: number): boolean {
  if (places.length === 0 || goesOn.test(text.charAt(from - 1)) || goesInto.test(text.charAt(to))) return false;
  return capital === undefined || opensSentence(text, from + capital);
}

/** Whether a word is the first of its sentence, or of a quotation of several words, where every word has a capital. */
function opensSentence(text: string, at: number): boolean {
  if (/[\p{Pi}„‚"]/u.test(text.charAt(at - 1)) && /^[\p{L}\p{M}]+ \p{Ll}/u.test(text.slice(at, at + 40))) return true;
  const before = text
    .slice(Math.max(0, at - 12), at)
    .replace(/(?<![\s\p{Ps}\p{Pi}"'¿¡„‚])[\s\p{Ps}\p{Pi}"'¿¡„‚]+$/u, '');
  if (before === '') return true;
  // A short word with a capital and a full stop is a title more often than an end: "Mr."
  return /[.!?…]["'”’»)\]]*$/u.test(before) && !/(?<!\p{L})\p{Lu}\p{L}{0,2}\.$/u.test(before);
}
