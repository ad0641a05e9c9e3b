/**
 * The cover: bytes of the caller's, or a picture made from the metadata (SVG 1.1, a core media type of EPUB 3.3, 3.2); and the
 * page that shows it.
 *
 * The faces are the reader's, so that widths are reckoned for a wide one. Invariant: it says what the book says of itself
 * and nothing else, and its alternative text says the same.
 */
import type { Article, Publication } from '../../model/article.ts';
import { displayWidth } from '../../typeset/width.ts';
import { wrapText } from '../../typeset/wrap.ts';
import type { Edition } from '../edition.ts';
import {
  type Attributes,
  type FitPicture,
  fitBytes,
  fitPicture,
  lines,
  printXhtml,
  toDataAddress,
} from '../html/index.ts';
import type { BookChapter, BookFacts } from './book.ts';
import { type BookFile, stylesheetName } from './engine.ts';
import { tag, text } from './markup.ts';

/** Name of the page. */
export const coverName = 'cover.xhtml';

/** A cover as a file of the book. */
export interface Cover extends BookFile {
  mediaType: string;
  /** What it says. */
  alt: string;
  /** Pictures of others in it: the whole of it, or the one that it shows. */
  pictures: readonly FitPicture[];
}

/** Size of the picture, and its margins, in its own units. */
const width = 1600;
const height = 2560;
const margin = 130;
const measure = width - 2 * margin;

/** Sizes of the title, largest first, and the lines that it may have at each. */
const titleSizes = [
  { size: 205, most: 3 },
  { size: 168, most: 4 },
  { size: 130, most: 6 },
  { size: 96, most: 12 },
] as const;
const smallSize = 58;
const smallLeading = 82;

/** Of the articles below, as many as there is room for, three at most: the label, two lines of the title, the names. */
const entrySizes = { label: 44, title: 80, titleLeading: 92, names: 50, gap: 64 } as const;
const mostEntries = 3;

/** Mean width of a character, in em, and of a wide one (East Asian: two columns). */
const meanWidth = 0.56;

const colors = { ink: '#1a1a1a', soft: '#55524e', accent: '#9a2617', paper: '#ffffff' } as const;
const serif = { 'font-family': "'Source Serif 4', Georgia, serif", 'font-weight': 600 };
const sans = { 'font-family': "'Source Sans 3', Helvetica, sans-serif" };

/** What a cover is made from. */
export interface CoverParts {
  source: Article | Publication;
  facts: BookFacts;
  chapters: readonly BookChapter[];
  editions: readonly Edition[];
  /** Bytes of the caller's. */
  given: Uint8Array | undefined;
  /** Whether one is made where none is given, or what is given is no picture that a book may have. */
  isMade: boolean;
}

/** Makes the cover; `undefined` if there is none. */
export async function makeCover(parts: CoverParts): Promise<Cover | undefined> {
  const { source, facts, chapters, given, isMade } = parts;
  const [first] = parts.editions;
  const words = wordsOf(facts);
  const entries = source.type === 'publication' ? chapters : [];
  const alt = [facts.title, ...words, ...entries.slice(0, mostEntries).map(({ title }) => title)].join(' · ');
  if (given) {
    const fit = fitBytes(given);
    if (typeof fit !== 'string') {
      const { info, bytes } = fit;
      const path = `cover${info.extension}`;
      return { path, content: bytes, mediaType: info.mediaType, alt: facts.title, pictures: [fit] };
    }
    first?.report('export/image-unsupported', `The picture for the cover ${fit}`, {});
  }
  if (!isMade) return undefined;
  const image = source.type === 'publication' ? source.metadata.image : undefined;
  const picture = first && image ? await fitPicture(first, image) : undefined;
  const content = printCover(facts, words, entries, picture);
  return { path: 'cover.svg', content, mediaType: 'image/svg+xml', alt, pictures: picture ? [picture] : [] };
}

/** What stands below the title. */
function wordsOf({ creators, words, publisher, datePublished, section, description, editors }: BookFacts): string[] {
  const { names } = words.labels;
  const by = creators.length > 3 || editors.length > 0 ? names(editors.slice(0, 3).map(({ name }) => name)) : '';
  const authors = creators.length > 3 ? '' : names(creators.map(({ name }) => name));
  const short = description !== undefined && displayWidth(description) <= 60 ? description : '';
  const strip = [publisher?.name, datePublished && words.formatDate(datePublished)].filter(Boolean).join(' · ');
  return [section ?? '', short, by || authors, strip].filter((line) => line.trim() !== '');
}

function printCover(
  facts: BookFacts,
  words: readonly string[],
  entries: readonly BookChapter[],
  picture: FitPicture | undefined,
): string {
  const { size, rows } = fitTitle(facts.title.replace(/\s+/gu, ' ').trim());
  const isRtl = facts.direction === 'rtl';
  const line = (value: string, y: number, attributes: Attributes): string =>
    tag('text', { x: isRtl ? width - margin : margin, y, ...attributes }, text(value));
  const rule = (y: number, thick: number): string =>
    tag('rect', { x: margin, y, width: measure, height: thick, fill: colors.ink });
  const leading = Math.round(size * (facts.words.tag === 'ar' || facts.words.tag === 'fa' ? 1.4 : 1.06));
  const top = margin + 60 + size;
  const foot = top + (rows.length - 1) * leading + 110;
  const smallRows = words.flatMap((each, index) =>
    wrapText(each, columnsOf(smallSize)).map((row) => ({ row, fill: index === 0 ? colors.accent : colors.soft })),
  );
  const strip = foot + smallRows.length * smallLeading + 60;
  const below = printEntries(entries, strip, line, rule);
  const content = lines(
    tag('rect', { width, height, fill: colors.paper }),
    rule(margin, 14),
    rule(margin + 22, 3),
    ...rows.map((row, index) => line(row, top + index * leading, { ...serif, 'font-size': size, fill: colors.ink })),
    rule(foot, 3),
    ...smallRows.map(({ row, fill }, index) =>
      line(row, foot + 90 + index * smallLeading, { ...sans, 'font-size': smallSize, fill }),
    ),
    picture ? printPicture(picture, strip + 40, below.top - 60) : '',
    below.markup,
  );
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': picture && 'http://www.w3.org/1999/xlink',
    viewBox: `0 0 ${width} ${height}`,
    direction: isRtl ? 'rtl' : undefined,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, `\n${content}\n`)}\n`;
}

/** Prints a picture as wide as the measure, or less where it would be too high; none where there is no room. */
function printPicture({ bytes, info }: FitPicture, top: number, bottom: number): string {
  const room = bottom - top;
  if (room < 400) return '';
  const ratio = info.width > 0 ? info.height / info.width : 0.66;
  const high = Math.min(room, Math.round(measure * ratio));
  const wide = Math.min(measure, Math.round(high / ratio));
  const href = toDataAddress({ bytes, info });
  const x = margin + Math.round((measure - wide) / 2);
  return tag('image', { x, y: top, width: wide, height: high, 'xlink:href': href });
}

/** Prints the first articles at the foot, and says where they begin. */
function printEntries(
  chapters: readonly BookChapter[],
  from: number,
  line: (value: string, y: number, attributes: Attributes) => string,
  rule: (y: number, thick: number) => string,
): { markup: string; top: number } {
  const { label, title: size, titleLeading, names, gap } = entrySizes;
  let bottom = height - margin;
  const printed: string[] = [];
  const blocks = chapters.slice(0, mostEntries).map(({ title, section = '', byline = '' }) => {
    const rows = cut(wrapText(title, columnsOf(size)), 2);
    const head = section.trim() === '' ? 0 : label + 24;
    const tail = byline.trim() === '' ? 0 : names + 24;
    return { section, rows, byline, head, tall: head + rows.length * titleLeading + tail };
  });
  // Those that there is no room for are left out, the last first.
  while (blocks.reduce((sum, { tall }) => sum + tall + gap, 0) > bottom - from - 120) blocks.pop();
  for (const { section, rows, byline, head, tall } of blocks.reverse()) {
    const top = bottom - tall;
    const titleTop = top + head + size;
    printed.unshift(
      rule(top - 20, 3),
      section.trim() ? line(section, top + label + 10, { ...sans, 'font-size': label, fill: colors.accent }) : '',
      ...rows.map((row, index) =>
        line(row, titleTop + index * titleLeading, { ...serif, 'font-size': size, fill: colors.ink }),
      ),
      byline.trim()
        ? line(byline, titleTop + (rows.length - 1) * titleLeading + names + 24, {
            ...sans,
            'font-size': names,
            fill: colors.soft,
          })
        : '',
    );
    bottom = top - gap;
  }
  return { markup: lines(...printed), top: bottom };
}

/** The first rows, with an ellipsis where there are more. */
function cut(rows: readonly string[], most: number): string[] {
  return rows.length <= most
    ? [...rows]
    : [...rows.slice(0, most - 1), `${rows[most - 1]?.replace(/[\s,;:.]+$/u, '')}…`];
}

/** Columns of characters that a line has room for. */
function columnsOf(size: number): number {
  return Math.floor(measure / (size * meanWidth));
}

function fitTitle(title: string): { size: number; rows: string[] } {
  for (const { size, most } of titleSizes) {
    const columns = columnsOf(size);
    const rows = wrapText(title, columns);
    // A last row of a letter or two, which Chinese and Japanese may have, asks for the next size.
    const isEven = rows.length === 1 || displayWidth(rows.at(-1) ?? '') * 4 >= columns;
    if (isEven && rows.length <= most && rows.every((row) => displayWidth(row) <= columns)) return { size, rows };
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
export function printCoverPage(facts: BookFacts, { path, alt }: Cover): string {
  const image = tag('img', { role: 'doc-cover', src: path, alt });
  const section = tag('section', { 'epub:type': 'cover', class: 'cover' }, image);
  const title = facts.words.labels.cover || facts.title;
  return printXhtml({ ...facts, title, styles: [stylesheetName], division: 'frontmatter' }, section);
}
