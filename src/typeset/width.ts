/**
 * Display width of text in columns of a fixed grid (UAX #11 East Asian Width, by npm `get-east-asian-width`).
 *
 * What a reader sees as one character (UAX #29 grapheme cluster) takes the columns of its base: marks, joiners and
 * variation selectors add none, an emoji sequence is as wide as one emoji. Ambiguous characters count as narrow, as
 * UAX #11 asks where no context is known. Invariant: one pass over the text, no regard to the runtime's `Intl`.
 */
import { eastAsianWidth } from 'get-east-asian-width';

/** Latin, Greek, Cyrillic and general punctuation: most of what is ever measured, told at once. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]$/;

/** Marks, joiners, selectors, conjoining vowels and finals of Hangul: drawn on the character before, or not at all. */
const zeroWidth = /^[\p{M}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const emojiModifier = /^\p{Emoji_Modifier}$/u;
const regional = /^\p{Regional_Indicator}$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;

const joiner = '\u200d';
const emojiPresentation = '\ufe0f';

/** Columns that a text takes when it is shown on one line. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  let previous = '';
  /** Columns of the cluster that is open, and whether an emoji began it. */
  let cluster = 0;
  let emoji = false;
  /** Whether a regional indicator waits for its second half. */
  let half = false;
  for (const character of text) {
    if (narrow.test(character)) {
      cluster = 1;
      width += 1;
      emoji = false;
      half = false;
    } else if (character === emojiPresentation) {
      // A character that is narrow as text (a heart, a keycap's digit) is wide as an emoji.
      if (cluster === 1) width += 1;
      cluster = 2;
    } else if (zeroWidth.test(character) || (emoji && emojiModifier.test(character))) {
      half = false;
    } else if (emoji && previous === joiner && pictograph.test(character)) {
      // The next figure of a family: drawn together with the one before.
    } else if (regional.test(character)) {
      if (!half) width += 2;
      cluster = 2;
      half = !half;
    } else {
      cluster = eastAsianWidth(character.codePointAt(0) ?? 0);
      width += cluster;
      emoji = pictograph.test(character);
      half = false;
    }
    previous = character;
  }
  return width;
}
