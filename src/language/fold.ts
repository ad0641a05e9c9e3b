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
export const fold = (text: string): string => text.replace(beyond, foldRun).toLowerCase();

/** All but ASCII, of which only the capitals change; control characters and the grave accent change too. */
const beyond = /[^ -_a-~]+/g;

function foldRun(run: string): string {
  let folded = '';
  for (let index = 0; index < run.length; index++) {
    const unit = run.charAt(index);
    let found = known.get(unit);
    if (found === undefined) {
      found = foldUnit(unit);
      known.set(unit, found);
    }
    folded += found;
  }
  return folded;
}

/** What each unit folds to, as met so far: at most one entry a UTF-16 unit. */
const known = new Map<string, string>();
