/**
 * Where words end: at a character that is no letter, mark or digit, or beside a letter of a script that does not part words
 * (Unicode Standard Annex #29, 4: scripts that need a dictionary).
 */

/** Scripts that are written without spaces between words. */
export const unspaced: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]/u;

/** Finds a word, or words, in a text from an offset on, never as a part of a longer word; -1 if it is not there. */
export function indexOfWord(text: string, word: string, from: number = 0): number {
  const isPart = (inner: string | undefined, outer: string | undefined): boolean =>
    [inner, outer].every((sign) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign) && !unspaced.test(sign));
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1);
    const [after] = text.slice(end, end + 2);
    const [first] = word;
    if (!isPart(first, before) && !isPart([...word.slice(-2)].at(-1), after)) return at;
  }
  return -1;
}
