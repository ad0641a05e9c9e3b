/**
 * The article that all are given: headline, deck, two authors, two dates, prose of the seeds under headings, and one of each
 * thing that an article may have: lists, table, quotation, pull quote, picture, notes. As our model, as parts for engines that
 * have elements of their own, and as a page of HTML with its metadata for those that read pages.
 *
 * Invariant: a story depends on its size and its number alone, and its three forms say the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as offprint from 'offprint';
import { makePng } from '../../export/pdf/make-picture.ts';
import { mixed, randomOf } from '../words.ts';

/** A block without a model of ours. */
export type Part =
  | { kind: 'heading' | 'pull'; text: string }
  /** `note` is the number of the note that is called at its end. */
  | { kind: 'paragraph'; text: string; note?: number }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'bullets' | 'numbers'; items: readonly string[] }
  /** The first row is of headers. */
  | { kind: 'table'; rows: readonly (readonly string[])[] }
  | { kind: 'picture'; alt: string; caption: string }
  | { kind: 'notes'; items: readonly string[] };

/** What is known of the article besides its text. */
export interface Facts {
  headline: string;
  description: string;
  authors: readonly string[];
  published: string;
  modified: string;
  language: string;
  publisher: string;
  keywords: readonly string[];
}

export interface Story {
  facts: Facts;
  parts: readonly Part[];
  article: offprint.Article;
}

/** Where the picture is said to be. */
export const pictureUrl = 'https://example.org/baths.png';
export const picture: Uint8Array = makePng({ colorType: 2, depth: 8, width: 320, height: 160 });

const seeds = join(import.meta.dirname, '../../../seeds');
const prose = ['opinion', 'wire'].flatMap((name) =>
  readFileSync(join(seeds, `${name}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.length > 120)
    .map((block) => block.replace(/\s+/g, ' ').trim()),
);

/** A story whose text is there so many times over, with other words in each. */
export function storyOf(times: number, number: number): Story {
  const random = randomOf(number * 1000 + times);
  const reworded = (text: string): string => mixed(text, random);
  const facts: Facts = {
    headline: reworded('The gates of the river baths stay shut for a third summer'),
    description: reworded('The council says that the water is clean enough to swim in and that the money is gone'),
    authors: ['Maren Quist', 'Tobias Lund'],
    published: '2025-11-08T06:30:00+01:00',
    modified: '2025-11-10T09:00:00+01:00',
    language: 'en-GB',
    publisher: 'The Northern Courier',
    keywords: ['river baths', 'public money'],
  };
  const copies = Array.from({ length: times }, (_, copy) => partsOf(reworded, copy * 2));
  const notes = copies.flatMap(({ notes }) => notes);
  const parts: Part[] = [...copies.flatMap(({ body }) => body), { kind: 'notes', items: notes }];
  return { facts, parts, article: modelOf(facts, parts) };
}

/** One copy of the text; its notes are counted from `noted` on. */
function partsOf(reworded: (text: string) => string, noted: number): { body: Part[]; notes: string[] } {
  const [first = '', second = '', ...others] = prose.map(reworded);
  const middle = Math.ceil(others.length / 2);
  const plain = (texts: readonly string[]): Part[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const body: Part[] = [
    { kind: 'paragraph', text: first, note: noted + 1 },
    { kind: 'paragraph', text: second },
    { kind: 'pull', text: reworded('Nobody has ever drowned in a bath that was shut') },
    { kind: 'heading', text: reworded('What the report of the engineers says') },
    ...plain(others.slice(0, middle)),
    {
      kind: 'bullets',
      items: ['a towel of any colour', 'a dry place for clothes', 'a coin that comes back'].map(reworded),
    },
    {
      kind: 'picture',
      alt: reworded('An empty basin with leaves on its floor'),
      caption: reworded('The north basin in October'),
    },
    { kind: 'heading', text: reworded('Where the money of the baths went') },
    ...plain(others.slice(middle, -1)),
    {
      kind: 'table',
      rows: [
        ['Year', 'Visitors', 'Cost in pounds'],
        ['2022', '41,200', '310,000'],
        ['2023', '0', '95,000'],
        ['2024', '0', '97,500'],
      ],
    },
    {
      kind: 'quote',
      text: reworded('We would open tomorrow if somebody gave us the keys and a pump'),
      by: 'Inga Thorsen, lifeguard',
    },
    {
      kind: 'numbers',
      items: ['repair the pump first', 'count the tiles that are left', 'open one gate of the two'].map(reworded),
    },
    { kind: 'paragraph', text: others.at(-1) ?? '', note: noted + 2 },
  ];
  return {
    body,
    notes: ['The report was printed in March and is kept in the library', 'Prices are those of the year before'].map(
      reworded,
    ),
  };
}

function modelOf(facts: Facts, parts: readonly Part[]): offprint.Article {
  const { headline, description, authors, published, modified, language, publisher, keywords } = facts;
  const block = (part: Part): offprint.Block[] => {
    switch (part.kind) {
      case 'paragraph':
        return [offprint.paragraph(part.text, ...(part.note ? [offprint.footnoteReference(`${part.note}`)] : []))];
      case 'heading':
        return [offprint.heading(2, part.text)];
      case 'pull':
        return [offprint.pullQuote(part.text)];
      case 'quote':
        return [offprint.blockquote(part.text, offprint.attribution(part.by))];
      case 'bullets':
        return [offprint.list(...part.items)];
      case 'numbers':
        return [offprint.orderedList(1, ...part.items)];
      case 'table':
        return [offprint.table(...part.rows.map((row, at) => (at ? offprint.tableRow : offprint.headerRow)(...row)))];
      case 'picture':
        return [offprint.figure(offprint.image(pictureUrl, part.alt), offprint.caption(part.caption))];
      case 'notes':
        return part.items.map((text, at) => offprint.footnoteDefinition(`${at + 1}`, text));
    }
  };
  return offprint.article(
    {
      ...{ headline, description, language, keywords: [...keywords], datePublished: published, dateModified: modified },
      author: authors.map((name) => ({ type: 'Person', name })),
      publisher: { name: publisher },
    },
    ...parts.flatMap(block),
  );
}
