/**
 * Lines in which a page prints what it also tells machines: the kicker over the headline, the standfirst under it, the byline.
 * They are metadata, printed from there; in the body they would stand a second time.
 *
 * Invariant: a line is taken only if it says no more than the metadata does, so that nothing of it is lost.
 */
import type { Reading } from '../../language/reading.ts';
import type { Metadata } from '../../model/article.ts';
import type { Provenance } from '../../model/provenance.ts';
import { namesOf } from '../elements/mapper.ts';
import { textPositions } from '../elements/place.ts';
import { collapse, type Element, parentOf, textOf } from '../elements/tree.ts';
import { isDeck } from './furniture.ts';
import { namesIn, squeeze } from './metadata/author.ts';
import type { PageMetadata } from './metadata/index.ts';
import { besideDate, bylineName, leavesOf } from './metadata/visible.ts';

/** Names for the line over a headline. */
const kickerName = /[ _-](?:kicker|eyebrow|overline|rubric|rubrik|dachzeile|section(?:-?(?:name|label|title))?)[ _-]/;

/** Longest line that is looked at. */
const longest = 500;

/** The lines that were found. */
export interface PrintedLines {
  /** Elements of lines that the metadata says, the standfirst apart. */
  said: readonly Element[];
  deck: Element | undefined;
}

/** A line, with what it and what holds it alone are called. */
interface Line {
  element: Element;
  text: string;
  called: readonly Element[];
}

type Said = (line: Line, about: PageMetadata, reading: Reading) => boolean;

const isCalled = ({ called }: Line, name: RegExp): boolean => called.some((element) => name.test(namesOf(element)));

const says = (value: string | undefined, text: string): boolean =>
  value !== undefined && squeeze(value) !== '' && squeeze(value) === squeeze(text);

/** By the property that a line says. */
const lines: readonly (readonly [key: keyof Metadata, Said])[] = [
  ['articleSection', (line, { metadata }) => isCalled(line, kickerName) && says(metadata.articleSection, line.text)],
  ['description', (line, { metadata }) => line.called.some(isDeck) && says(metadata.description, line.text)],
  [
    'byline',
    (line, about) => line.text === about.metadata.byline && standsIn(line, about.provenance['/metadata/byline']),
  ],
  ['author', (line, about, reading) => isCalled(line, bylineName) && saysAuthors(line.text, about.metadata, reading)],
];

/** Looks for the lines of a page that say its metadata; the first for each property. */
export function printedLines(root: Element, about: PageMetadata, reading: Reading): PrintedLines {
  const said: Element[] = [];
  let deck: Element | undefined;
  const open = new Map(lines);
  for (const { element, text } of leavesOf(root)) {
    if (text.length > longest) continue;
    const line = { element, text: collapse(textOf(element)), called: [element, ...holders(element, text)] };
    for (const [key, test] of open) {
      if (!test(line, about, reading)) continue;
      open.delete(key);
      if (key === 'description') deck = element;
      else {
        said.push(element);
        if (key !== 'byline') about.provenance[`/metadata/${key}`]?.positions.push(...textPositions(element));
      }
      break;
    }
  }
  return { said, deck };
}

/** What holds a line and nothing else. */
function holders(element: Element, text: string): Element[] {
  const outer = parentOf(element);
  if (!outer || outer.childNodes.length > 5 || !/^(?:div|header|section)$/.test(outer.tagName)) return [];
  return squeeze(textOf(outer)) === squeeze(text) ? [outer] : [];
}

function standsIn({ element }: Line, origin: Provenance | undefined): boolean {
  const [first] = origin?.positions ?? [];
  return first !== undefined && textPositions(element)[0]?.start.offset === first.start.offset;
}

/** Words between names: of what a line says beside them no more may be left. */
const joints = 6;

function saysAuthors(text: string, { author = [], datePublished, dateModified }: Metadata, reading: Reading): boolean {
  const date = reading.date(text);
  const isKnown = [datePublished, dateModified].some((each) => each?.slice(0, 10) === date?.date.slice(0, 10));
  if (author.length === 0 || (date && !isKnown)) return false;
  const words = besideDate(text, reading);
  const opener = reading.opener(words);
  const rest = opener?.kind === 'byline' ? words.slice(opener.contentStart) : words;
  const names = namesIn(rest, reading, []).map(squeeze);
  const known = author.map(({ name }) => squeeze(name));
  return (
    names.length === known.length &&
    names.every((name) => known.includes(name)) &&
    squeeze(rest).length - names.join('').length <= joints * (names.length - 1)
  );
}
