/**
 * Folding of text before words are compared: case, accents, compatibility forms, apostrophes, spaces and digits of any
 * script become one (after UAX #15 NFKD and CaseFolding, cut down to one unit a unit).
 *
 * Invariant: the folded text has the length of the text, so an offset in one is an offset in the other.
 */

const table = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['׳', "'"],
  ['״', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['־', '-'],
  ['ς', 'σ'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ß', 's'],
  // Arabic and Persian keyboards write these letters by different code points.
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  // Joiners and direction marks count as white space.
  ['\u200b', ' '],
  ['\u200c', ' '],
  ['\u200d', ' '],
  ['\u200e', ' '],
  ['\u200f', ' '],
  ['\u202a', ' '],
  ['\u202b', ' '],
  ['\u202c', ' '],
  ['\u2066', ' '],
  ['\u2067', ' '],
  ['\u2068', ' '],
  ['\u2069', ' '],
  ['\ufeff', ' '],
]);

/** Zeros of the decimal digits that dates are written with: Arabic-Indic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  // Hangul syllables come apart into letters, which would lose all but the first.
  if (code >= 0xac00 && code <= 0xdfff) return unit;
  const lower = unit.toLowerCase().charAt(0);
  const base = table.get(lower) ?? lower.normalize('NFKD').charAt(0);
  return /\s/.test(base) ? ' ' : (table.get(base) ?? base);
}

/** Folds a text. Same length, unit by unit. */
export function fold(text: string): string {
  if (!beyond.test(text)) return text.toLowerCase();
  let folded = '';
  for (let from = 0; from < text.length; from += stretch.length) folded += foldStretch(text, from);
  return folded;
}

/** All but ASCII, of which only the capitals change; control characters and the grave accent change too. */
const beyond = /[^ -_a-~]/;

/** What each unit folds to, as met so far; 0 for one that was not met. */
const known = new Uint16Array(0x10000);
/** Room for the units of a text, a stretch at a time. */
const stretch = new Uint16Array(1024);

function foldStretch(text: string, from: number): string {
  const length = Math.min(stretch.length, text.length - from);
  let paired = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(from + at);
    stretch[at] = known[code] || learn(code);
    paired ||= code >= 0xd800 && code <= 0xdfff;
  }
  const folded = Reflect.apply(String.fromCharCode, undefined, stretch.subarray(0, length));
  // Only pairs have capitals left.
  return paired ? folded.toLowerCase() : folded;
}

function learn(code: number): number {
  const folded = foldUnit(String.fromCharCode(code)).toLowerCase().charCodeAt(0);
  known[code] = folded;
  return folded;
}
