/**
 * The dateline of a story, by the habits of agencies: "TIRANA, Oct 19 (Reuters) — ", "Berlin (dpa) - ", "МОСКВА, 18 фев —
 * РИА Новости.", "新华社北京3月3日电", "【ロンドン共同】", "(서울=연합뉴스)".
 *
 * Invariant: an agency, a day, or a place in capitals is there: "Trump — who …" and "Ada Diaz (left) — …" are none. Constant
 * work: each form looks at the head of a paragraph.
 */
import { isAgency } from './agencies.ts';

/** Longest dateline, in UTF-16 units. */
const longestDateline = 80;

/** A day without or with its year: "Oct 19", "19. Oktober", "3 मार्च". Two digits at most, with a month beside them. */
const day = String.raw`\p{L}[\p{L}\p{M}]{2,9}\.? \d{1,2}(?:, \d{4})?|\p{Nd}{1,2}\.? (?:de )?\p{L}[\p{L}\p{M}]{2,9}\.?`;
/** Letters and spaces of a place. */
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.' -]{1,30}`;
const cased = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:[ /]\p{L}[\p{L}\p{M}.'’-]{0,20}){0,3}`;
const uncased = String.raw`\p{Lo}[\p{Lo}\p{M}]{1,20}(?: \p{Lo}[\p{Lo}\p{M}]{1,20}){0,3}`;

/** A way to write a dateline: its groups are `place`, `day`, `agency` (or `sign`). */
interface Form {
  shape: RegExp;
  /** Whether the agency must be one that is known: what else stands in brackets behind a name is its party, or its side. */
  known?: true;
  /** Whether what stands in brackets with no day before it may be a province: only an agency that is known is one there. */
  province?: true;
}

const forms: readonly Form[] = [
  {
    shape: new RegExp(
      String.raw`^(?<place>${capitals}|${cased})[,.] (?<day>${day})(?: [–—-] |\.? /?)(?<agency>[^\s./–—()](?:[^./–—()]|\.(?=\p{Lu})){1,30})(?:/\.|\.| [–—-]) (?=\S)`,
      'u',
    ),
    known: true,
  },
  {
    shape: new RegExp(
      String.raw`^(?<place>${capitals}(?:, \p{L}[\p{L}.]*(?: [\p{L}.]+)?)?)(?:, (?<day>${day}))?(?: \((?<agency>[\p{L} .]{2,30})\))?\.? ?[–—-]{1,2} (?=\S)`,
      'u',
    ),
    province: true,
  },
  {
    shape: new RegExp(
      String.raw`^(?<place>${cased}|${uncased})(?:,? (?<day>${day}))? ?\((?<agency>[\p{L}\p{M} ./\d-]{2,30})\)\.? ?[–—-]{1,2} ?(?=\S)`,
      'u',
    ),
    known: true,
  },
  { shape: /^[([（【［](?<place>\p{Script=Hangul}{2,8})[=＝](?<agency>[^)\]）】］=]{2,24})[)\]）】］]/u },
  {
    shape:
      /^[(（]?(?<agency>新华社|新華社|中新社|中新网|中央社)(?:记者[\p{Script=Han}]{2,4})?(?<place>\p{Script=Han}{2,6})(?<day>\p{Nd}{1,2}(?:月\p{Nd}{1,2})?日)电?[)）]?/u,
  },
  { shape: /^【(?<place>[^】＝=、]{1,12}?)(?:[＝=](?<agency>[^】＝=、]{2,16})|(?<sign>共同|時事))】/u, known: true },
];

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
  // Most paragraphs have none of the marks up here: they need not pay for the patterns.
  if (!/[–—/-]|^[([（【［新中]/u.test(head)) return undefined;
  for (const { shape, known, province } of forms) {
    const match = shape.exec(head);
    const { place, sign, agency = sign, day } = match?.groups ?? {};
    if (!match || place === undefined) continue;
    const sure = agency !== undefined && isAgency(agency);
    if (known ? !sure : day === undefined && agency === undefined && !/^\p{Lu}{3,}/u.test(place)) continue;
    const printed = match[0].replace(/(?<![\s–—-])[\s–—-]+$/u, '');
    // In Korea a reporter stands where the agency does.
    const isNone = agency?.endsWith('기자') || (province && day === undefined && !sure);
    const filed = agency === undefined || isNone ? {} : { agency: agency.trim() };
    return { text: printed, place: place.trimEnd(), ...filed };
  }
  return undefined;
}

/** Whether a line is a dateline and nothing else. */
export function isDateline(text: string): boolean {
  const found = /[,(]/u.test(text) && text.length < longestDateline ? datelineOf(`${text} — x`) : undefined;
  return found !== undefined && (found.agency !== undefined || found.text.length > found.place.length);
}
