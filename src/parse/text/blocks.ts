/**
 * Lines into blocks: what one paragraph, heading or item of the source is, however the source parts them.
 *
 * A source parts paragraphs by blank lines, by single line ends, or wraps its lines by hand at a width. A line end inside
 * a paragraph is told by the greedy rule that every wrapping program follows: the next word would not have fitted. Where lines
 * follow each other and do not tell a width, each is a block, whatever blank lines there are.
 * Invariant: blocks are in order, do not overlap, and hold every line that is not blank.
 */
import { goesOnInWord, type Hyphenation, hyphenation } from './hyphens.ts';
import type { Line, Source } from './lines.ts';

/**
 * How a source parts its paragraphs: by blank lines, so that the lines between two are one paragraph (items, rows of a table
 * and lines of marks apart); by each line end; or by line ends where the next word would have fitted, as hand-wrapped text does.
 */
export type ParagraphMode = 'blank-line' | 'line' | 'wrapped';

/** A run of lines that is one block. */
export interface TextBlock {
  /** Place among the blocks, from 0. */
  index: number;
  /** Its lines, as the source has them. */
  lines: readonly Line[];
  /** Where it begins in the source, in UTF-16 units. */
  start: number;
  /** Where it ends, not included. */
  end: number;
  /** Its words on one line: wrapped lines joined. */
  text: string;
  /** Columns before its first line. */
  indent: number;
  /** Blank lines above. */
  blankBefore: number;
  /** Places in the source of hyphens at line ends that are no part of a word. */
  hyphens: readonly number[];
}

/** Widest line, in UTF-16 units, that a hand-wrapped text may have; longer lines are paragraphs. */
const widestWrap = 120;
/** Narrowest line that counts as wrapped; shorter ones are verse, lists, addresses. */
const narrowestWrap = 40;
/** Lines below this share of the width may be items, verse or rows of a table. */
const shortShare = 0.7;
/** Share of line ends that must follow the greedy rule. */
const greedyShare = 0.8;

/** Finds the blocks of a source, and how it parts them unless that is given. */
export function readBlocks(source: Source, given?: ParagraphMode): { blocks: TextBlock[]; mode: ParagraphMode } {
  const width = wrapWidth(source);
  const mode = given ?? (width !== undefined ? 'wrapped' : blankLinesPart(source) ? 'blank-line' : 'line');
  const joins = joinerOf(source.text, mode, width);
  const oneWord = hyphenation(source);
  const blocks: TextBlock[] = [];
  let lines: Line[] = [];
  let blankBefore = 0;
  const close = (): void => {
    if (lines.length === 0) return;
    blocks.push(blockOf(source.text, lines, { index: blocks.length, blankBefore }, oneWord));
    lines = [];
    blankBefore = 0;
  };
  for (const line of source.lines) {
    if (line.start === line.end) {
      close();
      blankBefore += 1;
      continue;
    }
    const last = lines.at(-1);
    if (last && !joins(last, line)) close();
    lines.push(line);
  }
  close();
  return { blocks, mode };
}

/** Whether a blank line stands between any two lines of words: no line then follows another. */
function blankLinesPart(source: Source): boolean {
  const filled = source.lines.map((line) => line.start < line.end);
  return filled.filter(Boolean).length > 1 && filled.every((each, index) => !each || filled[index + 1] !== true);
}

/** Whether the second of two adjacent lines goes on with the paragraph of the first. */
function joinerOf(text: string, mode: ParagraphMode, width: number | undefined): (line: Line, next: Line) => boolean {
  if (mode === 'line') return () => false;
  if (mode === 'wrapped' && width !== undefined) return (line, next) => goesOn(text, line, next, width);
  // A user who says so is believed: every line end joins but those of items, rows and rules.
  const indents = mode === 'wrapped';
  return (line, next) =>
    !(indents && (next.indent > line.indent + 1 || next.indent < line.indent)) &&
    !beginsLine(text, next, widestWrap) &&
    !ruleLine.test(text.slice(line.start, Math.min(line.end, line.start + widestWrap)));
}

/** A line of marks. */
const ruleLine = /^[=_~─＝*·•-]{3,}$/u;

/** Lines that may be wider than those that are wrapped, at least, and as a share of all: rows of tables, line-ups, addresses. */
const fewestWide = 4;
const wideShare = 0.04;

/** The width at which a source is wrapped by hand; `undefined` if it is not. A few lines may be wider. */
function wrapWidth(source: Source): number | undefined {
  const widths: number[] = [];
  for (const line of source.lines) {
    const columns = line.end - line.start + line.indent;
    // An address is as long as it is.
    const isWords =
      source.text.slice(line.start, Math.min(line.end, line.start + widestWrap)).includes(' ') ||
      isIdeographic(source.text.charCodeAt(line.end - 1));
    if (line.end > line.start && (columns <= narrowestWrap || isWords)) widths.push(columns);
  }
  widths.sort((a, b) => b - a);
  const most = Math.max(fewestWide, Math.floor(widths.length * wideShare));
  const [widest = 0, ...others] = new Set(widths.slice(0, most + 1));
  if (widest <= widestWrap && isWrappedAt(source, widest, fewestEnds)) return widest;
  return others.slice(-mostWidths).find((width) => width <= widestWrap && isWrappedAt(source, width, surelyEnds));
}

/** Widths that are tried besides the widest. */
const mostWidths = 4;
/** Line ends that must tell a width: that of the widest line, and another. */
const fewestEnds = 2;
const surelyEnds = 10;

/** Whether line ends follow the greedy rule at a width. */
function isWrappedAt(source: Source, width: number, least: number): boolean {
  if (width < narrowestWrap) return false;
  let ends = 0;
  let greedy = 0;
  let open = 0;
  for (const [index, line] of source.lines.entries()) {
    const next = source.lines[index + 1];
    if (!next || next.start === next.end || line.start === line.end) continue;
    const joins = goesOn(source.text, line, next, width);
    // Short lines are items, verse or rows: they say nothing about the width, and no more do those that are wider.
    const columns = line.end - line.start + line.indent;
    if (!joins && (columns < width * shortShare || columns > width || beginsLine(source.text, next, width))) continue;
    ends += 1;
    if (joins) greedy += 1;
    if (!/[.!?…:;。！？؟।"”»’)\]]$/u.test(source.text.slice(line.end - 1, line.end))) open += 1;
  }
  return ends >= least && greedy / ends >= greedyShare && open / ends >= 0.4;
}

/** What begins a line of its own in a wrapped text: an item, a quotation mark of a mail, the line below a heading. */
const bullet = /[•·▪●○■□‣◦►*–—-][\s\u00a0]|\d{1,3}[.)][\s\u00a0]|>|[=_~-]{3}|[①-⑳・※]|（[\d一二三四五六七八九十]）/y;

/** Whether a line begins by a mark that no line in the middle of a paragraph begins by. */
function beginsLine(text: string, line: Line, width: number): boolean {
  bullet.lastIndex = line.start;
  return bullet.test(text) || /[|｜\t]/u.test(text.slice(line.start, Math.min(line.end, line.start + width)));
}

/** Whether the second line goes on with the first one's paragraph in a text that is wrapped at `width`. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent + 1 || next.indent < line.indent) return false;
  if (beginsLine(text, next, width)) return false;
  if (goesOnInWord(text, line, next)) return true;
  const head = text.slice(next.start, Math.min(next.end, next.start + width));
  // Scripts without spaces wrap between any two characters.
  const firstWord = isIdeographic(head.charCodeAt(0)) ? 1 : (/^\S+/.exec(head)?.[0].length ?? 0);
  const used = line.end - line.start + line.indent;
  // A line that is wider than the others was not wrapped.
  if (used > width) return false;
  // Some marks may not begin a line: where lines end anywhere, one that is nearly full goes on.
  return used + 1 + firstWord > width || (isIdeographic(text.charCodeAt(line.end - 1)) && used >= width - 2);
}

/** Whether a UTF-16 unit is of a script that is written without spaces: Han, Kana, or their punctuation. */
export function isIdeographic(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef);
}

function blockOf(
  text: string,
  lines: readonly Line[],
  { index, blankBefore }: Pick<TextBlock, 'index' | 'blankBefore'>,
  oneWord: Hyphenation,
): TextBlock {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const kept: Line[] = [];
  const hyphens: number[] = [];
  let joined = '';
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above) joined += gapBetween(text, above, line);
    const next = lines[at + 1];
    // What parts a word at a line end belongs to the line end.
    const parted = next !== undefined && oneWord(line, next);
    if (parted) hyphens.push(line.end - 1);
    kept.push(parted ? { ...line, end: line.end - 1 } : line);
    joined += text.slice(line.start, parted ? line.end - 1 : line.end);
  }
  return { index, lines: kept, start, end, text: joined, indent: lines[0]?.indent ?? 0, blankBefore, hyphens };
}

/** What stands for a line end between two lines of a paragraph: a space, or nothing inside a word and between ideographs. */
function gapBetween(text: string, line: Line, next: Line): '' | ' ' {
  const joined = isIdeographic(text.charCodeAt(line.end - 1)) && isIdeographic(text.charCodeAt(next.start));
  return joined || goesOnInWord(text, line, next) ? '' : ' ';
}
