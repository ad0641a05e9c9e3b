/**
 * Verse that says by its lines alone that it is verse, wherever it stands in the text: sentences run over its lines, its lines
 * rhyme, or two halves of a line of Arabic or Persian verse are as wide as each other.
 *
 * Invariant: linear in the lines that are looked at, which are short and few; a line with figures, or all of names, is none.
 */
import type { Features } from './features.ts';

/** A line that may be one of verse. */
export interface VerseLine {
  text: string;
  look: Features;
}

/** Columns that a line of verse may take, lines of a stanza, and columns that the line of a couplet takes at least. */
const widestLine = 64;
const fewestLines = 3;
const mostLines = 16;
const narrowestOfTwo = 16;
/** Share of the lines above the last that break a sentence. */
const mostBroken = 0.5;
/** How many times as wide as the narrowest a line may be where nothing but width and rhyme tells. */
const mostWider = 1.5;
/** Letters in which two lines rhyme that nothing else tells for verse. */
const surestRhyme = 3;

const isCased = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text);

const isPlain = ({ text, look }: VerseLine): boolean =>
  look.width <= widestLine && !/\p{Nd}/u.test(text) && (look.capitalised < 0.8 || look.startsSmall);

const isOpen = ({ look }: VerseLine): boolean => look.ending === 'none' || look.ending === 'comma';

/** Whether a sentence runs over the end of a line: by its comma, or since the next line starts small. */
const isBroken = (line: VerseLine, next: VerseLine | undefined): boolean =>
  line.look.ending === 'comma' || (line.look.ending === 'none' && next?.look.startsSmall === true);

/** The last letters of a line, without the signs of its vowels. */
const endOf = ({ text }: VerseLine, letters: number): string =>
  text
    .slice(-24)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .slice(-letters)
    .toLowerCase();

/** Whether the last of some lines rhymes, and half of all do: they end in the letters that another ends in. */
export function rhymes(lines: readonly VerseLine[], letters = 2): boolean {
  const ends = lines.map((line) => endOf(line, letters));
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const rhyming = ends.map((end) => (counts.get(end) ?? 0) > 1);
  return rhyming.at(-1) === true && rhyming.filter(Boolean).length * 2 >= lines.length;
}

/** Whether some lines are about as wide as each other. */
function isEven(lines: readonly VerseLine[]): boolean {
  const widths = lines.map(({ look }) => look.width);
  return Math.max(...widths) <= Math.min(...widths) * mostWider;
}

/** Whether the last line belongs to those above: it ends their sentence, or rhymes. */
function isTied(lines: readonly VerseLine[]): boolean {
  const [above, last] = lines.slice(-2);
  if (!above || !last || last.look.ending === 'comma' || last.look.ending === 'colon') return false;
  return isOpen(above) || lines.slice(0, -1).some((line) => endOf(line, 2) === endOf(last, 2));
}

/** Whether the lines, three or more, are a stanza. */
function isStanza(lines: readonly VerseLine[], announced: boolean): boolean {
  const inner = lines.slice(0, -1);
  const broken = inner.filter((line, at) => isBroken(line, lines[at + 1])).length;
  // Items without a mark start small too, and end in nothing.
  if (!isTied(lines) || lines[0]?.look.ending === 'colon') return false;
  const marked = lines.some(({ look }) => look.ending !== 'none');
  if (marked && broken >= 2 && broken >= inner.length * mostBroken) return true;
  if (lines.length > fewestLines && broken > 0 && rhymes(lines)) return true;
  const isProse = lines.some(({ text }) => isCased(text) || /[.!?؟。！？।][\s\u00a0]/u.test(text));
  if (isProse || !isEven(lines)) return false;
  return announced ? marked && inner.filter(isOpen).length * 2 > inner.length : inner.every(isOpen) && rhymes(lines);
}

/** Whether two lines that stand together are a couplet: the first goes on in the second, and they rhyme or are of one width. */
export function isCouplet([first, second, ...more]: readonly VerseLine[]): boolean {
  if (!first || !second || more.length > 0 || !isPlain(first) || !isPlain(second)) return false;
  if (Math.min(first.look.width, second.look.width) < narrowestOfTwo || !isOpen(first) || !isEven([first, second]))
    return false;
  return isCased(first.text) ? isBroken(first, second) : second.look.ending !== 'comma';
}

/**
 * The stanza at the head of some short lines; none where they are no verse. `together` if blank lines part them from others,
 * `announced` if what stands above ends in a colon.
 */
export function stanzaOf<Line extends VerseLine>(
  run: readonly Line[],
  { together, announced }: { together: boolean; announced: boolean },
): readonly Line[] {
  const end = run.findIndex((line) => !isPlain(line));
  const plain = end < 0 ? run : run.slice(0, end);
  if (together) {
    const isVerse =
      run.length <= mostLines &&
      plain.length === run.length &&
      (isCouplet(plain) || (run.length >= fewestLines && isStanza(plain, announced)));
    return isVerse ? run : [];
  }
  for (let count = Math.min(plain.length, mostLines); count >= fewestLines; count--) {
    const lines = plain.slice(0, count);
    if (isStanza(lines, announced)) return lines;
  }
  const two = plain.slice(0, 2);
  const sure = isCouplet(two) && !isCased(two[0]?.text ?? '') && rhymes(two, surestRhyme);
  return sure ? two : [];
}

/** What parts the halves of a line of Arabic or Persian verse. */
const halves = /[\s\u00a0]{3,}|\t+|[\s\u00a0](?:\*{1,5}|\/{1,2}|\|{1,2}|…|\.{3,6}|#)[\s\u00a0]/u;
const fewestInHalf = 8;
const fewestWords = 3;

/** Whether a line is two halves of one width, in letters of Arabic: a verse of a poem. */
export function isHalved(text: string): boolean {
  if (text.length > widestLine * 2 || /[\p{Nd}:؟.!]/u.test(text.replace(/\.{3,}/gu, ''))) return false;
  const [first = '', second = '', ...more] = text.split(halves);
  const isHalf = (half: string): boolean =>
    /^\p{Script=Arabic}/u.test(half) && half.split(/\s+/u).length >= fewestWords;
  if (more.length > 0 || !isHalf(first) || !isHalf(second)) return false;
  const [narrow, wide] = [first, second].map((half) => half.replace(/\P{L}/gu, '').length).sort((a, b) => a - b);
  return narrow !== undefined && wide !== undefined && narrow >= fewestInHalf && wide <= narrow * mostWider;
}
