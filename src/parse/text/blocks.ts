/**
 * Lines into blocks: what one paragraph, heading or item of the source is, however the source parts them.
 *
 * A source parts paragraphs by blank lines, by single line ends, or wraps its lines by hand at a width (`wrap.ts`). Where
 * lines follow each other and do not tell a width, each is a block, whatever blank lines there are.
 * Invariant: blocks are in order, do not overlap, and hold every line that is not blank.
 */
import { goesOnInWord, type Hyphenation, hyphenation } from './hyphens.ts';
import type { Line, Source } from './lines.ts';
import { beginsLine, goesOn, isIdeographic, type Wrap, widestWrap, wrapOf } from './wrap.ts';

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

/** Finds the blocks of a source, and how it parts them unless that is given. */
export function readBlocks(source: Source, given?: ParagraphMode): { blocks: TextBlock[]; mode: ParagraphMode } {
  const wrap = given === undefined || given === 'wrapped' ? wrapOf(source) : undefined;
  const mode = given ?? (wrap !== undefined ? 'wrapped' : blankLinesPart(source) ? 'blank-line' : 'line');
  const joins = joinerOf(source.text, mode, wrap);
  const spacing = wrap?.spacing ?? 0;
  const oneWord = hyphenation(source);
  const blocks: TextBlock[] = [];
  let lines: Line[] = [];
  let blank = 0;
  let blankBefore = 0;
  const close = (): void => {
    if (lines.length > 0) blocks.push(blockOf(source.text, lines, { index: blocks.length, blankBefore }, oneWord));
    lines = [];
    // The blank line that stands below every line parts nothing.
    blankBefore = blocks.length === 0 ? blank : Math.max(0, blank - spacing);
  };
  for (const line of source.lines) {
    if (line.start === line.end) {
      blank += 1;
      continue;
    }
    const last = lines.at(-1);
    if (!last || blank > spacing || !joins(last, line, lines.length === 1)) close();
    lines.push(line);
    blank = 0;
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
function joinerOf(
  text: string,
  mode: ParagraphMode,
  wrap: Wrap | undefined,
): (line: Line, next: Line, isFirst: boolean) => boolean {
  if (mode === 'line') return () => false;
  if (wrap) return (line, next, isFirst) => goesOn(text, line, next, wrap.width, isFirst);
  // A user who says so is believed: every line end joins but those of items, rows and rules.
  const indents = mode === 'wrapped';
  return (line, next) =>
    !(indents && (next.indent > line.indent + 1 || next.indent < line.indent)) &&
    !beginsLine(text, next, widestWrap) &&
    !ruleLine.test(text.slice(line.start, Math.min(line.end, line.start + widestWrap)));
}

/** A line of marks. */
const ruleLine = /^[=_~─＝*·•-]{3,}$/u;

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
