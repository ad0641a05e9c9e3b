/**
 * Hard wrap: at which width a source wraps its lines by hand, and whether a line goes on with the paragraph of the one above.
 *
 * A line end inside a paragraph is told by the greedy rule that every wrapping program follows: the next word would not have
 * fitted. Most texts are wrapped whole; one that is wrapped in parts, in narrow lines of East Asia, or with a blank line below
 * each line, must break sentence after sentence besides. Invariant: linear in the source.
 */
import { goesOnInWord } from './hyphens.ts';
import type { Line, Source } from './lines.ts';

/** How a source is wrapped. */
export interface Wrap {
  /** Columns that the widest of the wrapped lines has. */
  width: number;
  /** Blank lines that stand below each line: 1 in a text that is wrapped and double-spaced, else 0. */
  spacing: 0 | 1;
}

/** Widest line, in UTF-16 units, that a hand-wrapped text may have; longer lines are paragraphs. */
export const widestWrap = 120;
/** Narrowest line that counts as wrapped; shorter ones are verse, lists, addresses. */
const narrowestWrap = 40;
/** The same for Han and Kana, of which each unit is a syllable. */
const narrowestIdeographic = 19;
/** Lines below this share of the width may be items, verse or rows of a table. */
const shortShare = 0.7;
/** Share of line ends that must follow the greedy rule. */
const greedyShare = 0.8;
/** Lines that may be wider than those that are wrapped, at least, and as a share of all: rows of tables, line-ups, addresses. */
const fewestWide = 4;
const wideShare = 0.04;
/** Widths that are tried besides the widest. */
const mostWidths = 4;
/** Line ends that must tell a width: that of the widest line, and another. */
const fewestEnds = 2;
const surelyEnds = 10;

/** Two lines that nothing parts but what stands below every line. */
type Pair = readonly [line: Line, next: Line];

/** How a source is wrapped by hand; `undefined` if it is not. */
export function wrapOf(source: Source): Wrap | undefined {
  const pairs = pairsOf(source, 0);
  const whole = widthOfWhole(source, pairs);
  if (whole !== undefined) return { width: whole, spacing: 0 };
  const part = widthOfBroken(source.text, pairs, fewestBroken);
  if (part !== undefined) return { width: part, spacing: 0 };
  // Blank lines that part paragraphs in most texts: only where hardly two lines stand together they are line spacing.
  const spaced = pairsOf(source, 1);
  if (pairs.length * 4 > spaced.length) return undefined;
  const width = widthOfBroken(source.text, spaced, fewestSpaced);
  return width === undefined ? undefined : { width, spacing: 1 };
}

/** Each line of words with the next one, at most some blank lines below it. */
function pairsOf({ lines }: Source, spacing: number): Pair[] {
  const pairs: Pair[] = [];
  let last: Line | undefined;
  let blank = 0;
  for (const line of lines) {
    if (line.start === line.end) {
      blank += 1;
      continue;
    }
    if (last && blank <= spacing) pairs.push([last, line]);
    last = line;
    blank = 0;
  }
  return pairs;
}

const columnsOf = ({ start, end, indent }: Line): number => end - start + indent;

/** The width of a text that is wrapped as a whole. A few lines may be wider. */
function widthOfWhole({ text, lines }: Source, pairs: readonly Pair[]): number | undefined {
  const widths: number[] = [];
  for (const line of lines) {
    const columns = columnsOf(line);
    // An address is as long as it is.
    const isWords =
      text.slice(line.start, Math.min(line.end, line.start + widestWrap)).includes(' ') ||
      isIdeographic(text.charCodeAt(line.end - 1));
    if (line.end > line.start && (columns <= narrowestWrap || isWords)) widths.push(columns);
  }
  widths.sort((a, b) => b - a);
  const most = Math.max(fewestWide, Math.floor(widths.length * wideShare));
  const [widest = 0, ...others] = new Set(widths.slice(0, most + 1));
  const isWrappedAt = (width: number, least: number): boolean => {
    if (width < narrowestWrap) return false;
    const { ends, greedy, open } = endsAt(text, pairs, width);
    return ends >= least && greedy / ends >= greedyShare && open / ends >= 0.4;
  };
  if (widest <= widestWrap && isWrappedAt(widest, fewestEnds)) return widest;
  return others.slice(-mostWidths).find((width) => width <= widestWrap && isWrappedAt(width, surelyEnds));
}

/** Line ends that must break a sentence: in a text that is wrapped in parts, and in one that is double-spaced besides. */
const fewestBroken = 4;
const fewestSpaced = 5;
/** Share of the joined lines that must end within a sentence, and of those the share that must go on with a small letter. */
const brokenShare = 0.55;
const smallShare = 0.5;
/** The same in Han and Kana, where every title that fills its line might be one. */
const fewestJoined = 4;
/** Share of the joined lines of Han and Kana within which a sentence ends: titles, one to a line, have none. */
const innerStops = 0.15;
/** Columns below a width within which lines that are wrapped at it end. */
const ragged = 10;

/** The width at which some lines are wrapped, whatever stands beside them, told by the sentences that they break. */
function widthOfBroken(text: string, all: readonly Pair[], least: number): number | undefined {
  const pairs = all.filter((pair) => pair.every((line) => isSaid(text, line)));
  return likelyWidths(pairs).find((width) => {
    const { ends, greedy, broken, small, cased, joined, stops } = endsAt(text, pairs, width);
    const isIn = joined >= fewestJoined && joined / greedy > brokenShare && stops / joined >= innerStops;
    return (
      greedy >= least &&
      greedy / ends >= greedyShare &&
      broken / greedy >= brokenShare &&
      (cased < 1 || small / cased >= smallShare) &&
      (joined === 0 ? width >= narrowestWrap : isIn)
    );
  });
}

/** Whether a line can be of running text: an address has no space, and a row or a line of a program has many in a row. */
function isSaid(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + widestWrap));
  return isIdeographic(text.charCodeAt(line.end - 1)) || (words.includes(' ') && !words.includes('   '));
}

/** The widths below which most lines end, likeliest first. */
function likelyWidths(pairs: readonly Pair[]): number[] {
  const counts = new Array<number>(widestWrap + 1).fill(0);
  for (const [line] of pairs) {
    const columns = columnsOf(line);
    if (columns >= narrowestIdeographic && columns <= widestWrap) counts[columns] = (counts[columns] ?? 0) + 1;
  }
  const near = (width: number): number =>
    counts.slice(Math.max(0, width - ragged), width + 1).reduce((sum, count) => sum + count, 0);
  return [...counts.keys()]
    .filter((width) => (counts[width] ?? 0) > 0 && near(width) >= fewestBroken)
    .map((width) => ({ width, lines: near(width) }))
    .sort((a, b) => b.lines - a.lines || b.width - a.width)
    .slice(0, mostWidths * 2)
    .map(({ width }) => width);
}

/** What the line ends near a width say. */
interface Ends {
  /** Line ends that say something about the width. */
  ends: number;
  /** Those at which the next word would not have fitted. */
  greedy: number;
  /** Line ends of both kinds with no mark at them that may end a sentence. */
  open: number;
  /** Greedy ends with no mark at all: verse and items end in commas. */
  broken: number;
  /** Broken ends below which a letter of a script of two cases stands, and a small one. */
  cased: number;
  small: number;
  /** Greedy ends between Han or Kana, and those of lines within which a sentence ends. */
  joined: number;
  stops: number;
}

/** Counts the line ends that follow the greedy rule at a width. */
function endsAt(text: string, pairs: readonly Pair[], width: number): Ends {
  const seen: Ends = { ends: 0, greedy: 0, open: 0, broken: 0, cased: 0, small: 0, joined: 0, stops: 0 };
  for (const [line, next] of pairs) {
    const joins = goesOn(text, line, next, width, true);
    const columns = columnsOf(line);
    // Short lines are items, verse or rows: they say nothing about the width, and no more do those that are wider.
    if (!joins && (columns < width * shortShare || columns > width || beginsLine(text, next, width))) continue;
    // No more does the last line of a paragraph, above the first of another.
    if (!joins && next.indent > line.indent + 1) continue;
    seen.ends += 1;
    const open = !/[.!?…:;。！？؟।"”»’)\]」』]$/u.test(text.charAt(line.end - 1));
    if (open) seen.open += 1;
    if (!joins) continue;
    seen.greedy += 1;
    if (isIdeographic(text.charCodeAt(line.end - 1))) {
      seen.joined += 1;
      if (/[。！？](?!$)/u.test(text.slice(line.start, line.end))) seen.stops += 1;
    }
    if (!open || /[,،，、]/u.test(text.charAt(line.end - 1))) continue;
    seen.broken += 1;
    const head = text.slice(next.start, next.start + 2);
    if (/^[\p{Ll}\p{Lu}]/u.test(head)) seen.cased += 1;
    if (/^\p{Ll}/u.test(head)) seen.small += 1;
  }
  return seen;
}

/** What begins a line of its own in a wrapped text: an item, a quotation mark of a mail, the line below a heading. */
const bullet = /[•·▪●○■□‣◦►*–—-][\s\u00a0]|\d{1,3}[.)][\s\u00a0]|>|[=_~-]{3}|[①-⑳・※]|（[\d一二三四五六七八九十]）/y;

/** Whether a line begins by a mark that no line in the middle of a paragraph begins by. */
export function beginsLine(text: string, line: Line, width: number): boolean {
  bullet.lastIndex = line.start;
  return bullet.test(text) || /[|｜\t]/u.test(text.slice(line.start, Math.min(line.end, line.start + width)));
}

/** What stands at the head of a line up to where it may break: a space, or a sign of Han or Kana. */
const firstUnit = /^[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/u;

/**
 * Whether the second line goes on with the first one's paragraph in a text that is wrapped at `width`.
 *
 * @param isFirst Whether the first line opens its paragraph, and may be indented.
 */
export function goesOn(text: string, line: Line, next: Line, width: number, isFirst: boolean): boolean {
  if (next.indent > line.indent + 1 || (next.indent < line.indent && !isFirst)) return false;
  if (beginsLine(text, next, width)) return false;
  if (goesOnInWord(text, line, next)) return true;
  const head = text.slice(next.start, Math.min(next.end, next.start + width));
  // Scripts without spaces wrap between any two characters.
  const firstWord = isIdeographic(head.charCodeAt(0)) ? 1 : (firstUnit.exec(head)?.[0].length ?? 0);
  const used = columnsOf(line);
  // A line that is wider than the others was not wrapped, and a paragraph on one line is no part of another.
  if (used > width || isWhole(text, next, width)) return false;
  // Some marks may not begin a line: where lines end anywhere, one that is nearly full goes on.
  return used + 1 + firstWord > width || (isIdeographic(text.charCodeAt(line.end - 1)) && used >= width - 2);
}

/** Whether a line is so much wider than the others, and has a place to break, that it was not wrapped at their width. */
function isWhole(text: string, line: Line, width: number): boolean {
  if (columnsOf(line) <= width + ragged) return false;
  return isIdeographic(text.charCodeAt(line.start)) || text.slice(line.start, line.start + width).includes(' ');
}

/** Whether a UTF-16 unit is of a script that is written without spaces: Han, Kana, or their punctuation. */
export function isIdeographic(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef);
}
