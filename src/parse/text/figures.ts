/**
 * Rows of figures that single spaces part: the scores of a match, a league table, the prices of a market, as a scrape leaves
 * them when it makes one space of each column.
 *
 * Invariant: linear in the source; rows stand right below each other and close with as many figures each.
 */
import type { TextBlock } from './blocks.ts';
import type { Cell } from './sequences.ts';

/** Units of a row, figures that close it, and rows that make a table with many figures and with few. */
const longestRow = 120;
const fewestFigures = 2;
const manyFigures = 3;
const fewestRows = 3;
const fewestWithMany = 2;

/** A figure, or a dash between the two of a score; a number of a telephone begins in a way of its own. */
const figure = /^(?:[+–−-]?[$€£¥]?\p{Nd}[\p{Nd}.,:/]{0,12}(?:%|[\p{L}]{1,2})?|[–—―-])$/u;
const telephone = /^(?:0\p{Nd}|\+\p{Nd}{2}$)/u;

/** The cells of a row: what it is of, and the figures that close it; none for other lines. */
export function figureCells(text: string): Cell[] {
  if (text.length > longestRow || /[.!?。]$/u.test(text)) return [];
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  let from = words.length;
  while (from > 0 && figure.test(words[from - 1]?.word ?? '')) from -= 1;
  const figures = words.slice(from);
  const name = words.slice(0, from);
  const counted = figures.filter(({ word }) => /\p{Nd}/u.test(word)).length;
  const named = name.some(({ word }) => /\p{L}/u.test(word)) && !/[:：,،]$/u.test(name.at(-1)?.word ?? '');
  if (!named || counted < fewestFigures || figures.some(({ word }) => telephone.test(word))) return [];
  const [{ start } = { start: 0 }, { end } = { end: 0 }] = [name[0], name.at(-1)];
  return [{ start, end }, ...figures.map((each) => ({ start: each.start, end: each.end }))];
}

/** The cells of the head of such a table: as many words, or one for each figure and more. */
export function headCells(text: string, columns: number): Cell[] {
  if (text.length > longestRow || /[.!?:。：]$/u.test(text)) return [];
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  if (words.length < columns) return [];
  const name = words.slice(0, words.length - columns + 1);
  return [{ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 }, ...words.slice(name.length)];
}

/** Rows of tables of figures: the cells of each block, and the first block of its table. */
export function figureRows(blocks: readonly TextBlock[]): Map<number, { first: number; cells: Cell[] }> {
  const rows = new Map<number, { first: number; cells: Cell[] }>();
  let run: { index: number; cells: Cell[] }[] = [];
  const close = (): void => {
    const columns = run[0]?.cells.length ?? 0;
    const fewest = columns > manyFigures ? fewestWithMany : fewestRows;
    const above = blocks[(run[0]?.index ?? 0) - 1];
    if (run.length >= fewest) {
      const head = above && blocks[above.index + 1]?.blankBefore === 0 ? headCells(above.text, columns) : [];
      const whole =
        above && head.length === columns && isShort(head) ? [{ index: above.index, cells: head }, ...run] : run;
      for (const { index, cells } of whole) rows.set(index, { first: whole[0]?.index ?? index, cells });
    }
    run = [];
  };
  for (const { index, text, blankBefore } of blocks) {
    const cells = figureCells(text);
    if (run.length > 0 && (blankBefore > 0 || cells.length !== run[0]?.cells.length)) close();
    if (cells.length > 0) run.push({ index, cells });
  }
  close();
  return rows;
}

/** Columns of a figure's head. */
const widestHead = 8;

const isShort = ([, ...cells]: readonly Cell[]): boolean => cells.every(({ start, end }) => end - start <= widestHead);
