/**
 * Where a line may end (UAX #14, by npm `linebreak`), and where house style would not have it end all the same (tailoring,
 * UAX #14, 8).
 *
 * Invariant: opportunities come in order, and the last one is the end of the text.
 */
import LineBreaker from 'linebreak';

/** A place where a line may or must end. */
export interface BreakOpportunity {
  /** UTF-16 units from the start of the text; the line ends before this unit. */
  position: number;
  /** Whether the line must end here (after a line separator, and at the end of the text). */
  required: boolean;
}

/** Finds every place where a line of this text may end. */
export function breakOpportunities(text: string): BreakOpportunity[] {
  return [...eachBreak(text)];
}

/** Finds them one after another, as they are asked for. */
export function* eachBreak(text: string): Generator<BreakOpportunity, void, void> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    // The library leaves the end of the text (LB3) unmarked.
    yield { position: next.position, required: next.required || next.position === text.length };
  }
}

/** What never stands alone at the start of a line: the unit after a number. */
const unit =
  /^(?:[%‰€£$¥₽₹²³]|°[CF]?|(?:[kKMGTmµnc]?(?:m|g|W|Wh|Hz|B|bit|J|V|A|N|Pa|l|L|t)|km\/h|mph|ha|h|min|MW|dB|px|pt|ppm|Mio|Mrd|Uhr|USD|EUR|км|м|кг|г|т|га|руб|млн|млрд|тыс)[²³]?)(?![\p{L}\p{N}])/u;
const dash = /[\u2013-\u2015]/;
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
/** Halves of surrogate pairs stand for ideographs and pictures of the planes above. */
const ideograph =
  /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud83c-\ud83e\ud840-\ud88f\udc00-\udfff]/;

/** Marks of quotation with spaces inside, as French has them; the library knows UAX #14 from before these rules. */
const afterOpeningQuote = /(?:^|[\s\p{Ps}\p{Pd}])\p{Pi}[ \u2009]$/u;
const closingQuote = /^\p{Pf}(?:$|[\s\p{Pe}\p{Pf}!,./:;?])/u;

/**
 * Whether a line should not end at a place, though UAX #14 lets it: before a dash or after one that opens a phrase, between a
 * number and its unit, between a mark of quotation and the space inside of it (LB15a, LB15b), inside of a Korean word, at a
 * soft hyphen, which is a hyphen's place and not an end of a word.
 */
export function holds(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '\u00ad') return true;
  if (dash.test(after)) return before !== ' ' || !opensPhrase(text, at);
  if (dash.test(before)) return opensPhrase(text, at - 1);
  if (afterOpeningQuote.test(text.slice(Math.max(0, at - 3), at)) || closingQuote.test(text.slice(at, at + 2)))
    return true;
  if (before !== ' ') return inKoreanWord(before, after);
  if (after === '-') return text.charAt(at + 1) === ' ';
  return /\p{Nd}/u.test(text.charAt(at - 2)) && unit.test(text.slice(at, at + 8));
}

/** A dash with a space before it only: "he said —you know— that". */
function opensPhrase(text: string, at: number): boolean {
  return /^(?:|[\s(¿¡])$/.test(text.charAt(at - 1)) && /^[^\s—–]/u.test(text.charAt(at + 1));
}

const inKoreanWord = (before: string, after: string): boolean =>
  (hangul.test(before) && !ideograph.test(after)) || (hangul.test(after) && !ideograph.test(before));

/** What stands between two characters without a space: nothing, ideographs, or an ideograph and a letter or figure. */
export function gapBetween(before: string, after: string): 'none' | 'ideographs' | 'mixed' {
  const [first, second] = [ideograph.test(before), ideograph.test(after)];
  if (first && second) return 'ideographs';
  if (first === second) return 'none';
  return written.test(before) && written.test(after) ? 'mixed' : 'ideographs';
}

/** Letters and figures, no signs. */
const written = /[\p{L}\p{N}]/u;
