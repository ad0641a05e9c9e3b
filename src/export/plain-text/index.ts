/**
 * Plain text, to be read by people and by speech: structure is shown by blank lines, indents and the few signs that
 * typewritten text has always used (text/plain, RFC 2046 4.1.3, knows no markup).
 *
 * Invariant: all that the article prints stands in the text in reading order, as often as the article has it, notes last;
 * what is added is markers, labels and alternative texts. What text cannot show is reported, once a kind.
 */
import { languageOf } from '../../language/index.ts';
import type { Article, Publication } from '../../model/article.ts';
import { diagnose, OffprintError } from '../../model/diagnostic.ts';
import type { OptionCheck } from '../../model/options.ts';
import { type Edition, editionsOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { indented, printBlocks, stack } from './block.ts';
import { deletesSpace, flowedRoom, flowedType, flowedWidth, softEnd, stuffed } from './flowed.ts';
import { setHeading, setLines } from './line.ts';
import { capitalsOf, characters, cleanText, foldSpace, type Measure, type Page, pageOf, type Style } from './page.ts';
import { printReadback } from './readback/index.ts';

/** How plain text is set. */
export interface TextOptions extends ExportOptions, Partial<Style> {
  /**
   * `'readback'`: a head of what is known about the article, and signs that leave no doubt, so that `fromText` reads the same
   * article; what raw text cannot show is reported. Default: none, text for people alone. It says itself how it is set: of
   * the other options of the style only `eol` goes with it.
   */
  profile?: 'readback';
}

const plainStyle: Style = {
  width: 'none',
  eol: 'lf',
  links: 'none',
  emphasis: 'none',
  headings: 'plain',
  notes: 'end',
  flowed: false,
  ascii: false,
  bidi: 'isolates',
};

const checks: Readonly<Record<keyof Style, OptionCheck>> = {
  width: {
    expected: 'a whole number of columns from 1, or "none"',
    test: (value) => value === 'none' || (Number.isSafeInteger(value) && Number(value) >= 1),
  },
  eol: ['lf', 'crlf'],
  links: ['none', 'inline', 'notes'],
  emphasis: ['none', 'asterisks'],
  headings: ['plain', 'underlined', 'capitals'],
  notes: ['end', 'inline'],
  flowed: 'boolean',
  ascii: 'boolean',
  bidi: ['isolates', 'none'],
};

/** Options that the profile `readback` decides itself. */
const styleOnly = (Object.keys(plainStyle) as (keyof Style)[]).filter((option) => option !== 'eol');

/** Columns of the rule between the articles of a publication, and above notes where the language has no heading for them. */
const ruleLength = 40;

/**
 * Prints an article as plain text, or the articles of a publication one after another. The last line is ended too.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function toText(source: Article | Publication, options: TextOptions = {}): string {
  const editions = editionsOf(source, options, 'text', { ...checks, profile: ['readback'] });
  const style = styleOf(options);
  if (options.profile === 'readback') {
    refuseStyle(options);
    return ended(printReadback(editions, source.type === 'publication'), style);
  }
  const room = roomOf(source, style);
  const title = source.type === 'publication' ? [printTitle(source, options, room)] : [];
  const parts = [...title, ...editions.map((edition) => printArticle(edition, room))];
  const rule = ['', '='.repeat(Math.min(room.columns, ruleLength)), ''];
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...rule, ...part]));
  return ended(style.flowed ? lines.map(stuffed) : lines, style);
}

function ended(lines: readonly string[], { eol }: Style): string {
  const end = eol === 'crlf' ? '\r\n' : '\n';
  return lines.map((line) => line + end).join('');
}

function refuseStyle(options: TextOptions): void {
  const option = styleOnly.find((each) => options[each] !== undefined);
  if (option === undefined) return;
  throw new OffprintError('option/invalid', `${option}: the profile readback sets it itself; leave one of them out`, {
    option,
  });
}

/** Plain text as an exporter. */
export const text: Exporter<TextOptions, string> = {
  format: 'text',
  mediaType: 'text/plain',
  mediaTypeOf: (source, options) => (options?.flowed === true ? flowedType(source) : 'text/plain; charset=utf-8'),
  extension: '.txt',
  write: toText,
};

function styleOf(options: TextOptions): Style {
  const {
    width = plainStyle.width,
    eol = plainStyle.eol,
    links = plainStyle.links,
    emphasis = plainStyle.emphasis,
    headings = plainStyle.headings,
    notes = plainStyle.notes,
    flowed = plainStyle.flowed,
    ascii = plainStyle.ascii,
    // ASCII has no controls of direction.
    bidi = ascii ? 'none' : plainStyle.bidi,
  } = options;
  return { width, eol, links, emphasis, headings, notes, flowed, ascii, bidi };
}

/** What lines are set by, but for the characters, which go by the language of each article. */
type Room = Omit<Measure, 'inCharacters'>;

function roomOf(source: Article | Publication, style: Style): Room {
  const { width, flowed } = style;
  const shared = { style, direction: source.direction };
  if (!flowed) return { ...shared, columns: width === 'none' ? Infinity : width };
  const delSp = deletesSpace(source);
  const columns = flowedRoom(width === 'none' ? flowedWidth : width, delSp);
  return { ...shared, columns, softEnd: softEnd(delSp) };
}

function printArticle(edition: Edition, room: Room): string[] {
  const { inCharacters, report } = characters(room.style, edition.language);
  const page = pageOf(edition, { ...room, inCharacters });
  const head = printHead(page);
  const { body, credit } = page.edition;
  const blocks = printBlocks(credit ? [...body, credit] : body, page);
  // Last, for only now it is known which notes and links are left for the list.
  const lines = stack([head, blocks, printNotes(page)]);
  report((reason) => edition.report('export/lossy', reason));
  return lines;
}

function printHead(page: Page): string[] {
  const { metadata, byline, dateline, words } = page.edition;
  const { headline, description, datePublished, dateModified } = metadata;
  reportSection(page.edition);
  return stack([
    headline === undefined ? [] : printHeading(headline, 1, page),
    printValue(description, page),
    [
      ...printValue(byline, page),
      ...printValue(dateline, page),
      ...printValue(datePublished && labelled(words.labels.published, words.formatDate(datePublished), page), page),
      ...printValue(dateModified && labelled(words.labels.updated, words.formatDate(dateModified), page), page),
    ],
  ]);
}

/** Other formats print the section above the headline, where a text would show a headline of its own. */
function reportSection({ metadata, report }: Edition): void {
  if (metadata.articleSection !== undefined)
    report('export/lossy', 'The section is not printed', { path: '/metadata/articleSection' });
}

function printValue(value: string | undefined, page: Page): string[] {
  return setLines(page.words(value ?? '').trim(), page);
}

function labelled(label: string, value: string, page: Page): string {
  return label === '' ? value : label + page.edition.words.colon + value;
}

function printHeading(value: string, level: number, page: Page): string[] {
  const words = page.words(value).trim();
  const { headings } = page.style;
  const set = headings === 'capitals' ? capitalsOf(words, page.edition.language) : words;
  return setHeading(set, level, page);
}

function printNotes(page: Page): string[] {
  const { notes, words } = page.edition;
  const listed = notes.filter(({ definition }) => !page.told.has(definition.identifier));
  const entries = listed.map(({ number, definition }) =>
    indented(page, `${page.noteSign(number)} `, (inner) => printBlocks(definition.children, inner)),
  );
  for (const [url, sign] of page.links) entries.push([`${sign} ${url}`]);
  if (entries.length === 0) return [];
  const heading = words.labels.notes;
  const rule = '-'.repeat(Math.min(page.columns, ruleLength));
  return stack([heading === '' ? [rule] : printHeading(heading, 2, page), entries.flat()]);
}

/** The name of a publication, and what is printed below it. */
function printTitle(source: Publication, options: TextOptions, room: Room): string[] {
  const { name, description, datePublished } = source.metadata;
  const language = options.language ?? source.language;
  const { inCharacters, report } = characters(room.style, language);
  const measure = { ...room, inCharacters };
  const clean = (value: string | undefined): string => foldSpace(cleanText(value ?? '')).trim();
  const title = room.style.headings === 'capitals' ? capitalsOf(clean(name), language) : clean(name);
  const lines = stack([
    setHeading(title, 1, measure),
    setLines(clean(description), measure),
    setLines(clean(datePublished && languageOf(language).formatDate(datePublished)), measure),
  ]);
  report((reason) => options.onDiagnostic?.(diagnose('export/lossy', reason, { source: 'text' })));
  return lines;
}
