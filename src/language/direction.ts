/**
 * The direction and the script of a text whose language is not known.
 *
 * UAX #9 takes a paragraph's direction from its first strong character (P2, P3). An article may open with a foreign name,
 * so the direction here is that of most strong characters; where both sides are level the first one decides. Long texts are
 * sampled: head, tail and places between, 64 pieces of 1,024 units. Invariant: cost does not grow with the text beyond that.
 */
import type { Direction } from '../model/nodes.ts';

/** Scripts that are told apart; `Kana` is Japanese syllables of both kinds. */
export type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Han' | 'Kana' | 'Hangul';

/** Ranges of letters, first and last code point, in order. What stands in none is not counted. */
const ranges: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xaa, 0xaa, 'Latin'],
  [0xba, 0xba, 'Latin'],
  [0xc0, 0xd6, 'Latin'],
  [0xd8, 0xf6, 'Latin'],
  [0xf8, 0x2af, 'Latin'],
  [0x370, 0x373, 'Greek'],
  [0x376, 0x377, 'Greek'],
  [0x37f, 0x37f, 'Greek'],
  [0x386, 0x386, 'Greek'],
  [0x388, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x5d0, 0x5f2, 'Hebrew'],
  [0x620, 0x64a, 'Arabic'],
  [0x66e, 0x66f, 'Arabic'],
  [0x671, 0x6d3, 'Arabic'],
  [0x6fa, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'],
  [0x8a0, 0x8c7, 'Arabic'],
  [0x904, 0x939, 'Devanagari'],
  [0x958, 0x961, 'Devanagari'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3041, 0x3096, 'Kana'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x3131, 0x318e, 'Hangul'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xf900, 0xfaff, 'Han'],
  [0xfb1d, 0xfb4f, 'Hebrew'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
];

const rightToLeft = new Set<Script>(['Arabic', 'Hebrew']);

const pieces = 64;
const pieceLength = 1024;

/** The range of a UTF-16 unit; `undefined` for what is no letter of these scripts. */
function rangeOf(code: number): (typeof ranges)[number] | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return undefined;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return range;
  }
  return undefined;
}

/** How many letters of each script a text has, in its sample; keys in the order of first appearance. */
export function scriptsOf(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  let range: (typeof ranges)[number] | undefined;
  let run = 0;
  const stride = Math.max(pieceLength, Math.floor((text.length - pieceLength) / (pieces - 1)));
  for (let start = 0; start < text.length; start += stride) {
    const end = Math.min(start + pieceLength, text.length);
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      // Most letters stand in the range of the one before; spaces and marks of ASCII in none.
      if (code < 0x41) continue;
      if (range && code >= range[0] && code <= range[1]) {
        run += 1;
        continue;
      }
      const next = rangeOf(code);
      if (!next) continue;
      if (range) counts.set(range[2], (counts.get(range[2]) ?? 0) + run);
      range = next;
      run = 1;
    }
  }
  if (range) counts.set(range[2], (counts.get(range[2]) ?? 0) + run);
  return counts;
}

/**
 * The script that most of a text is written in; `undefined` if it has no letter of the scripts known here.
 *
 * Japanese is `Kana` from one syllable sign in ten letters on, though most of its letters may be Han.
 */
export const scriptOf = (text: string): Script | undefined => mainScript(scriptsOf(text));

/** The script of most letters, as `scriptsOf` counts them. */
export function mainScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  let most: Script | undefined;
  for (const [script, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = script;
  const kana = counts.get('Kana') ?? 0;
  return most === 'Han' && kana * 10 > (counts.get('Han') ?? 0) + kana ? 'Kana' : most;
}

/** The direction of a text: that of most of its letters, at a tie that of the first; without letters left to right (P3). */
export function textDirection(text: string): Direction {
  const counts = scriptsOf(text);
  let balance = 0;
  for (const [script, count] of counts) balance += rightToLeft.has(script) ? -count : count;
  if (balance !== 0) return balance > 0 ? 'ltr' : 'rtl';
  const [first] = counts.keys();
  return first !== undefined && rightToLeft.has(first) ? 'rtl' : 'ltr';
}

/** The direction of a text, where it is not that of its surroundings; `undefined` too where no letter has one. */
export function otherDirection(text: string, around: Direction): Direction | undefined {
  const own = textDirection(text);
  return own === around || scriptsOf(text).size === 0 ? undefined : own;
}
