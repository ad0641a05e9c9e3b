/**
 * The time of day beside a date, with its zone: "10:30", "3:45 pm", "15h30", "午後3時45分".
 *
 * Invariant: a number alone is no hour; what is returned follows ISO 8601 and exists.
 */
import { isText, numberAt, pad, shortNumber, type Token, type Vocabulary } from './date-tokens.ts';
import { fold } from './fold.ts';
import { words as wordsOf } from './writing.ts';

const mornings = new Set(wordsOf('am, πμ, 午前, 上午, 凌晨, 早上, 오전, ص, صباحا, صباحاً, صباحًا, सुबह').map(fold));
const evenings = new Set(wordsOf('pm, μμ, 午後, 下午, 晚上, 오후, م, مساء, مساءً, शाम').map(fold));

/** Half of the day that a token or a run of short ones names, and the index after it. */
function halfAt(tokens: readonly Token[], at: number): { evening: boolean; next: number } | undefined {
  const texts = [0, 1, 2, 3].map((index) => tokens[at + index]?.text ?? '');
  for (const [length, name] of [
    [4, texts[1] === '.' && texts[3] === '.' ? `${texts[0]}${texts[2]}` : ''],
    [1, `${texts[0]}`],
    [2, `${texts[0]}${texts[1]}`],
  ] as const) {
    if (mornings.has(name)) return { evening: false, next: at + length };
    if (evenings.has(name)) return { evening: true, next: at + length };
  }
  return undefined;
}

/** Words after an hour, and before one that is written with a full stop: "10.30 uur", "alle 10.30". */
const hourWords = ['uhr', 'uur', 'h', 'hs', 'hrs', 'horas', 'ч', 'बजे'];
const hourOpeners = ['ore', 'alle', 'om', 'um', 'ωρα'];

/** 10:30; T10:30:00Z; 3:45 pm; 3 p.m.; 15h30; 15.30 Uhr; 午後3時45分. */
export function timeAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
  head: string,
): { text: string; next: number } | undefined {
  const before = halfAt(tokens, at);
  const start = before?.next ?? (isText(tokens, at, 't') ? at + 1 : at);
  const hour = numberAt(tokens, start, shortNumber);
  if (hour === undefined) return undefined;
  const minute = numberAt(
    tokens,
    start + 2,
    (length) => length === 2 || isText(tokens, start + 1, '時', '时', '點', '시'),
  );
  const clock = isText(tokens, start + 1, ':', 'h', '時', '时', '點', '点', '시');
  const dotted = isText(tokens, start + 1, '.') && minute !== undefined;
  const withMinutes = (clock || dotted) && minute !== undefined;
  let next = start + (withMinutes ? 3 : clock ? 2 : 1);
  let second: number | undefined;
  if (withMinutes && isText(tokens, next, '分', '분')) next++;
  else if (withMinutes && isText(tokens, next, ':')) {
    second = numberAt(tokens, next + 1, (length) => length === 2);
    if (second !== undefined) next += 2;
    if (isText(tokens, next, '.') && tokens[next + 1]?.start === tokens[next]?.end) next += 2;
  }
  const after = before ?? halfAt(tokens, next);
  if (after && after !== before) next = after.next;
  const named = isText(tokens, next, ...hourWords);
  if (named) next++;
  const announced = dotted && isText(tokens, at - 1, ...hourOpeners);
  // A number alone, or one with a full stop, is an hour only where a word says so.
  if (!(clock && (withMinutes || !isText(tokens, start + 1, ':'))) && !after && !named && !announced) return undefined;
  const hours = after ? (hour % 12) + (after.evening && hour <= 12 ? 12 : 0) : hour;
  const full = after && hour > 12 ? hour : hours;
  if (full > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  const zone = zoneAt(tokens, next, words, head);
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  return { text: `T${pad(full)}:${pad(withMinutes ? minute : 0)}${seconds}${zone.text}`, next: zone.next };
}

/** Z, UTC, GMT+3, +03:00; the name of another zone is passed over, since such names mean different hours. */
function zoneAt(tokens: readonly Token[], at: number, words: Vocabulary, head: string): { text: string; next: number } {
  const start = isText(tokens, at, '(') ? at + 1 : at;
  const closed = (next: number): number => (start > at && isText(tokens, next, ')') ? next + 1 : next);
  const universal = isText(tokens, start, 'z', 'gmt', 'utc');
  const place = universal ? start + 1 : start;
  if (isText(tokens, place, '+', '-', '−')) {
    const hours = numberAt(tokens, place + 1, (length) => length < 3 || length === 4);
    const digits = tokens[place + 1]?.text.length ?? 0;
    const minutes = isText(tokens, place + 2, ':') ? numberAt(tokens, place + 3, (length) => length === 2) : undefined;
    const hour = hours === undefined ? 99 : digits === 4 ? Math.floor(hours / 100) : hours;
    const minute = minutes ?? (digits === 4 && hours !== undefined ? hours % 100 : 0);
    if (hour <= 14 && minute <= 59) {
      const sign = isText(tokens, place, '+') ? '+' : '-';
      return { text: `${sign}${pad(hour)}:${pad(minute)}`, next: closed(place + (minutes === undefined ? 2 : 4)) };
    }
  }
  if (universal) return { text: 'Z', next: closed(place) };
  const token = tokens[start];
  const name = token ? head.slice(token.start, token.end) : '';
  if (/^(?:[A-Z]{2,5}|МСК|мск)$/.test(name) && !words.weekdays.has(token?.text ?? ''))
    return { text: '', next: closed(start + 1) };
  return { text: '', next: at };
}
