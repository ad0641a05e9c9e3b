/**
 * What a file lost of the article's metadata, structure and words, and what it says that the article does not: by what readers
 * found in it (readers.ts), never by who made it. Names of programs and identifiers are no claim about the article.
 */
import type { Said, Structure } from './readers.ts';
import type { Format } from './stacks.ts';
import type { Part, Story } from './story.ts';

export interface Verdict {
  /** How many things were looked for. */
  asked: number;
  lost: string[];
  invented: string[];
}

/** Compares what a file says with the article. */
export function verdictOf(story: Story, format: Format, said: Said): Verdict {
  const checks = [
    ...(format === 'text' ? inText(story, said) : metadata(story, said)),
    ...(said.structure ? structure(story, said.structure) : []),
    words(story, said),
  ];
  const lost = checks.filter(([, kept]) => !kept).map(([name]) => name);
  return { asked: checks.length, lost, invented: format === 'text' ? [] : invented(story, said) };
}

type Check = readonly [name: string, kept: boolean];

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The moment that a date names, in any of the forms that files have. */
function momentOf(date: string): number {
  const [, year, month = '01', day = '01', time = '', zone = ''] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d{6})?(Z|[+-]\d\d'?\d\d)?/.exec(date) ?? [];
  if (!year) return Date.parse(date);
  const clock = (time || '000000').replace(/(..)(..)(..)/, '$1:$2:$3');
  return Date.parse(
    `${year}-${month}-${day}T${clock}${/\d/.test(zone) ? zone.replace(/^(...)'?(..).*/, '$1:$2') : 'Z'}`,
  );
}

/** Whether a date in a file is that of the article: the moment, or its day alone. */
const isDate = (date: string, own: string): boolean => momentOf(date) === momentOf(own) || date === own.slice(0, 10);

function metadata({ facts }: Story, said: Said): Check[] {
  const authors = said.authors.join(' ');
  return [
    ['headline', said.titles.includes(facts.headline)],
    ['description', said.descriptions.includes(facts.description)],
    ['authors', facts.authors.every((name) => authors.includes(name))],
    ['date published', said.dates.some((date) => isDate(date, facts.published))],
    ['date modified', said.dates.some((date) => isDate(date, facts.modified))],
    ['language', said.languages.some((tag) => tag.toLowerCase() === facts.language.toLowerCase())],
    ['publisher', said.publishers.includes(facts.publisher)],
    ['keywords', facts.keywords.every((word) => said.keywords.includes(word))],
  ];
}

/** Plain text has no metadata but what it prints. */
function inText({ facts }: Story, { text }: Said): Check[] {
  const printed = letters(text);
  const has = (value: string): boolean => printed.includes(letters(value));
  return [
    ['headline', has(facts.headline)],
    ['description', has(facts.description)],
    ['authors', facts.authors.every(has)],
  ];
}

function structure({ parts }: Story, found: Structure): Check[] {
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  const items = parts.flatMap((part) => (part.kind === 'bullets' || part.kind === 'numbers' ? part.items : [])).length;
  const notes = parts.flatMap((part) => (part.kind === 'notes' ? part.items : [])).length;
  const alts = parts.flatMap((part) => (part.kind === 'picture' ? [part.alt] : []));
  const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
  const { headings: read } = found;
  const hasAll = typeof read === 'number' ? read >= headings.length : headings.every((text) => read.includes(text));
  return [
    ['headings', hasAll],
    ['lists', found.items >= items],
    ['tables', found.tables >= count('table')],
    ['notes', found.notes >= notes],
    ['quotations', found.quotes >= count('quote')],
    ['alternative texts', alts.every((alt) => found.alts.includes(alt))],
  ];
}

/** Whether all words of the article are there, wherever: a reader may take a line for the end of a word. */
function words({ parts }: Story, { text }: Said): Check {
  const printed = letters(text);
  const own = parts.flatMap((part) => textsOf(part)).flatMap((value) => value.split(/\s+/));
  const missing = own.filter((word) => !printed.includes(letters(word)));
  return [`${missing.length} of ${own.length} words`, missing.length === 0];
}

function textsOf(part: Part): readonly string[] {
  if ('items' in part) return part.items;
  if (part.kind === 'table') return part.rows.flat();
  return part.kind === 'picture' ? [part.caption] : part.kind === 'quote' ? [part.text, part.by] : [part.text];
}

const quoted = (name: string, values: readonly string[]): string[] =>
  [...new Set(values)].map((value) => `${name} “${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`);

function invented({ facts }: Story, said: Said): string[] {
  const names = said.authors.flatMap((all) => all.split(/\s*(?:[;,&]|\band\b)\s*/)).filter((name) => name !== '');
  const dates = said.dates.filter((date) => !isDate(date, facts.published) && !isDate(date, facts.modified));
  return [
    ...quoted(
      'title',
      said.titles.filter((title) => title !== facts.headline),
    ),
    ...quoted(
      'author',
      names.filter((name) => !facts.authors.includes(name)),
    ),
    ...quoted(
      'description',
      said.descriptions.filter((text) => !['', facts.description, facts.headline].includes(text.trim())),
    ),
    ...quoted(
      'language',
      said.languages.filter((tag) => tag.toLowerCase() !== facts.language.toLowerCase()),
    ),
    ...quoted(
      'publisher',
      said.publishers.filter((name) => name !== facts.publisher),
    ),
    ...quoted('rights', said.rights),
    ...quoted(
      'keyword',
      said.keywords.filter((word) => word !== '' && !facts.keywords.includes(word)),
    ),
    ...(dates.length > 0 ? [`${dates.length} ${dates.length === 1 ? 'date' : 'dates'}`] : []),
  ];
}
