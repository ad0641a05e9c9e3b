/**
 * The ways through a book: the navigation document (EPUB 3.3, 7), and the NCX that readers of EPUB 2 know (OPF 2.0.1,
 * 2.4.1).
 *
 * Invariant: both name the chapters in the order they are read in, with the headings of each below it.
 */
import { type ChapterHeading, languageName, lines, printXhtml } from '../html/index.ts';
import type { BookChapter, BookFacts } from './book.ts';
import { coverName } from './cover.ts';
import { navigationName, stylesheetName } from './engine.ts';
import { contentsName, titleName } from './front.ts';
import { tag, text } from './markup.ts';

/** A place in the book with the places below it. */
interface Place {
  title: string;
  href: string;
  language?: string;
  direction?: string;
  places: Place[];
}

function placesOf(facts: BookFacts, chapters: readonly BookChapter[]): Place[] {
  // A list of places may not be empty.
  if (chapters.length === 0) return [{ title: facts.title, href: navigationName, places: [] }];
  return chapters.map(({ names: [href], title, language, direction, outline }) => ({
    ...{ title, href, language, direction },
    places: nest(outline),
  }));
}

/** Puts each heading below the last one of a higher level. */
function nest(outline: readonly ChapterHeading[]): Place[] {
  const top: Place[] = [];
  const open: { level: number; places: Place[] }[] = [{ level: 0, places: top }];
  for (const { level, href, title } of outline) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const place: Place = { title, href, places: [] };
    open.at(-1)?.places.push(place);
    open.push({ level, places: place.places });
  }
  return top;
}

/** Which pages a book has besides its chapters. */
export interface FrontMatter {
  hasCover: boolean;
  /** Whether it has a title page and a page of contents. */
  hasContents: boolean;
}

/** Prints the navigation document: the contents, and the landmarks. */
export function printNavigation(facts: BookFacts, chapters: readonly BookChapter[], front: FrontMatter): string {
  const { labels } = facts.words;
  const heading = labels.contents || facts.title;
  const toc = tag(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents' },
    `\n${lines(tag('h1', { id: 'contents' }, text(heading)), printList(placesOf(facts, chapters)))}\n`,
  );
  const landmark = (type: string, href: string, title: string): string =>
    tag('li', {}, tag('a', { 'epub:type': type, href }, text(title)));
  const marks = lines(
    front.hasCover ? landmark('cover', coverName, labels.cover || facts.title) : '',
    front.hasContents ? landmark('titlepage', titleName, facts.title) : '',
    front.hasContents ? landmark('toc', contentsName, heading) : '',
    ...chapters.slice(0, 1).map(({ names: [href], title }) => landmark('bodymatter', href, title)),
  );
  if (marks === '') return printXhtml({ ...facts, title: heading, styles: [stylesheetName] }, toc);
  const landmarks = tag('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, `\n${tag('ol', {}, `\n${marks}\n`)}\n`);
  return printXhtml({ ...facts, title: heading, styles: [stylesheetName] }, lines(toc, landmarks));
}

function printList(places: readonly Place[]): string {
  const items = places.map(({ title, href, language, direction, places: below }) => {
    const attributes = { lang: language === undefined ? undefined : languageName(language), dir: direction };
    const link = tag('a', { href }, text(title));
    return tag('li', attributes, below.length === 0 ? link : `${link}\n${printList(below)}\n`);
  });
  return tag('ol', {}, `\n${lines(...items)}\n`);
}

/** Prints the NCX. */
export function printNcx(identifier: string, facts: BookFacts, chapters: readonly BookChapter[]): string {
  const places = placesOf(facts, chapters);
  let order = 0;
  const point = ({ title, href, places: below }: Place): string => {
    order += 1;
    const attributes = { id: `place-${order}`, playOrder: order };
    const label = tag('navLabel', {}, tag('text', {}, text(title)));
    return tag('navPoint', attributes, `\n${lines(label, tag('content', { src: href }), ...below.map(point))}\n`);
  };
  const metas = {
    'dtb:uid': identifier,
    'dtb:depth': depthOf(places),
    'dtb:totalPageCount': 0,
    'dtb:maxPageNumber': 0,
  };
  const head = Object.entries(metas).map(([name, content]) => tag('meta', { name, content }));
  const ncx = tag(
    'ncx',
    { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': languageName(facts.language) },
    `\n${lines(
      tag('head', {}, `\n${lines(...head)}\n`),
      tag('docTitle', {}, tag('text', {}, text(facts.title))),
      tag('navMap', {}, `\n${lines(...places.map(point))}\n`),
    )}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${ncx}\n`;
}

function depthOf(places: readonly Place[]): number {
  return places.reduce((depth, { places: below }) => Math.max(depth, 1 + depthOf(below)), 0);
}
