/**
 * The cover: a picture made from the metadata (SVG 1.1, a core media type of EPUB 3.3, 3.2), and the page that shows it.
 *
 * The faces are the reader's, so that widths are reckoned for a wide one. Invariant: it says what the book says of itself
 * and nothing else, and its alternative text says the same.
 */
import { displayWidth } from '../../typeset/width.ts';
import { wrapText } from '../../typeset/wrap.ts';
import { type Attributes, element, escapeMarkup, lines, printXhtml } from '../html/index.ts';
import type { BookFacts } from './book.ts';
import { stylesheetName } from './engine.ts';

/** Name of the page. */
export const coverName = 'cover.xhtml';

/** Size of the picture, and its margins, in its own units. */
const width = 1600;
const height = 2560;
const margin = 130;

/** Sizes of the title, largest first, and the lines that it may have at each. */
const titleSizes = [
  { size: 205, most: 3 },
  { size: 168, most: 4 },
  { size: 130, most: 6 },
  { size: 96, most: 12 },
] as const;
const smallSize = 58;

/** Mean width of a character, in em, and of a wide one (East Asian: two columns). */
const meanWidth = 0.56;

const tag = (name: string, attributes: Attributes, content?: string): string =>
  element('xhtml', name, attributes, content);

/** What stands on the cover: the title, and a line below it. */
function wordsOf({ title, creators, words, publisher, datePublished }: BookFacts): { title: string; below: string[] } {
  const names = words.labels.names(creators.slice(0, 3).map(({ name }) => name));
  const strip = [publisher?.name, datePublished && words.formatDate(datePublished)].filter(Boolean).join(' · ');
  return { title, below: [creators.length > 3 ? '' : names, strip].filter((line) => line.trim() !== '') };
}

/** Prints the picture. */
export function printCover(facts: BookFacts): string {
  const { title, below } = wordsOf(facts);
  const { size, rows } = fitTitle(title.replace(/\s+/gu, ' ').trim());
  const isRtl = facts.direction === 'rtl';
  const x = isRtl ? width - margin : margin;
  const line = (value: string, y: number, attributes: Attributes): string =>
    tag('text', { x, y, ...attributes }, escapeMarkup('xhtml', value));
  const rule = (y: number, thick: number): string =>
    tag('rect', { x: margin, y, width: width - 2 * margin, height: thick, fill: '#1a1a1a' });
  const leading = Math.round(size * (facts.words.tag === 'ar' || facts.words.tag === 'fa' ? 1.4 : 1.06));
  const top = margin + 60 + size;
  const foot = top + (rows.length - 1) * leading + 110;
  const serif = { 'font-family': "'Source Serif 4', Georgia, serif", 'font-weight': 600, 'font-size': size };
  const sans = { 'font-family': "'Source Sans 3', Helvetica, sans-serif", 'font-size': smallSize };
  const smallRows = below.flatMap((words) => wrapText(words, columnsOf(smallSize)));
  const content = lines(
    tag('rect', { width, height, fill: '#ffffff' }),
    rule(margin, 14),
    rule(margin + 22, 3),
    ...rows.map((row, index) => line(row, top + index * leading, { ...serif, fill: '#1a1a1a' })),
    rule(foot, 3),
    ...smallRows.map((row, index) =>
      line(row, foot + 100 + index * Math.round(smallSize * 1.4), {
        ...sans,
        fill: index === 0 ? '#9a2617' : '#55524e',
      }),
    ),
  );
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    direction: isRtl ? 'rtl' : undefined,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, `\n${content}\n`)}\n`;
}

/** Columns of characters that a line has room for. */
function columnsOf(size: number): number {
  return Math.floor((width - 2 * margin) / (size * meanWidth));
}

function fitTitle(title: string): { size: number; rows: string[] } {
  for (const { size, most } of titleSizes) {
    const columns = columnsOf(size);
    const rows = wrapText(title, columns);
    if (rows.length <= most && rows.every((row) => displayWidth(row) <= columns)) return { size, rows };
  }
  const { size, most } = titleSizes[titleSizes.length - 1] ?? titleSizes[0];
  const columns = columnsOf(size);
  // A title that is longer than a cover is cut; the alternative text has all of it.
  const rows = wrapText(title, columns).map((row) =>
    displayWidth(row) > columns ? `${row.slice(0, columns - 1)}…` : row,
  );
  return { size, rows: rows.length > most ? [...rows.slice(0, most - 1), '…'] : rows };
}

/** Prints the page that shows the picture. */
export function printCoverPage(facts: BookFacts, path: string): string {
  const { title, below } = wordsOf(facts);
  const alt = [title, ...below].join(' · ');
  const image = tag('img', { role: 'doc-cover', src: path, alt });
  const section = tag('section', { 'epub:type': 'cover', class: 'cover' }, image);
  return printXhtml({ ...facts, title: facts.words.labels.cover || title }, stylesheetName, section);
}
