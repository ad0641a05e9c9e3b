/**
 * The dateline of a story: place, day and agency before a dash, "TIRANA, Oct 19 (Reuters) — ".
 *
 * Invariant: an agency in brackets, a day, or a place in capitals is there; "Trump — who …" is none.
 */

/** Longest dateline, in UTF-16 units. */
const longestDateline = 80;
const shape =
  /^(\p{Lu}[\p{Lu}\p{M}.' -]{1,30}(?:, [\p{L}.]+(?: [\p{L}.]+)?)?)(?:, ([\p{L}.]+ \d{1,2}(?:, \d{4})?))?(?: \(([\p{L} .]{2,30})\))? ?[–—-]{1,2} (?=\S)/u;

/** Where and by which agency a story was filed. */
export interface DatelineMatch {
  /** As printed, without the dash. */
  text: string;
  place: string;
  agency?: string;
}

/** The dateline at the head of a paragraph. */
export function datelineOf(text: string): DatelineMatch | undefined {
  const head = text.slice(0, longestDateline);
  // Most paragraphs have no dash up here: they need not pay for the pattern.
  if (!/[–—-] /.test(head)) return undefined;
  const match = shape.exec(head);
  const [, place, day, agency] = match ?? [];
  if (place === undefined || (day === undefined && agency === undefined && !/^\p{Lu}{3,}/u.test(place)))
    return undefined;
  const printed = text.slice(0, match?.[0].length).replace(/[\s–—-]+$/u, '');
  return { text: printed, place: place.trimEnd(), ...(agency === undefined ? {} : { agency }) };
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(text: string): boolean {
  const found = /[,(]/u.test(text) && text.length < longestDateline ? datelineOf(`${text} — x`) : undefined;
  return found !== undefined && (found.agency !== undefined || found.text.length > found.place.length);
}
