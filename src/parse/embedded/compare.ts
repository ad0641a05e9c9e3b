/**
 * A file's text beside the article that it carries: which blocks it no longer shows, what it shows in their place, and what it
 * shows that the article does not have.
 *
 * What a format adds of its own is no edit: facts of the metadata, labels and dates of the language, numbers, signs. Invariant:
 * what was not edited is not reported; a line counts once, as what stands for a block or as added.
 */
import { languageOf, languages } from '../../language/index.ts';
import type { Article, Publication } from '../../model/article.ts';
import { articlesOf, titleOf, visit } from '../../model/visit.ts';
import { foldPage, type Missing, type Pieces, piecesOf } from './whole.ts';

/** Something that a file shows otherwise. */
export interface Difference {
  /** Where the article has what differs, or what the addition stands after; absent where it stands before all. */
  path?: string;
  /** What the article has; absent for what was added. */
  text?: string;
  /** What the file shows there; absent for what it lacks. */
  shown?: string;
  found?: Missing['found'];
}

/** A line of the file, and where it stands in the whole, which is folded. */
interface Line {
  text: string;
  start: number;
  end: number;
}

const lineEnd = /[\n\r\u2028\u2029]/u;

/** Letters that a line must have to be text that somebody added: a format has signs and numbers of its own. */
const fewest = 3;

/**
 * Most lines that are looked at, most characters of each, and most that are searched for what accounts for them: a file may have
 * any number that the article lacks.
 */
const most = { lines: 200, length: 4000, searched: 2 ** 28 };

/**
 * Compares the text of a file with its article, given the blocks that it lacks. What it is too much to compare is `unsearched`,
 * and so is a block whose place was not looked at to the end.
 */
export function differencesOf(shown: string, source: Article | Publication, missing: readonly Missing[]): Difference[] {
  const pieces = piecesOf(source);
  const { lines, whole } = linesOf(shown);
  const { covered, places } = placesOf(whole, pieces, missing);
  const orders = new Map(pieces.body.map(({ path }, order) => [path, order]));
  const isFree = (line: Line): boolean => hasWords(line, whole, covered);
  const all = lines.filter(isFree);
  const known = all.length > 0 ? [...piecesFolded(pieces), ...wordsOf(source)] : [];
  const candidates: Line[] = [];
  let searched = 0;
  for (const line of all) {
    if (candidates.length === most.lines || searched > most.searched) break;
    searched += coverLine(line, whole, known, covered);
    candidates.push(line);
  }
  const lookedAt = candidates.length < all.length ? (candidates.at(-1)?.end ?? 0) : whole.length;
  const free = new Set(candidates.filter(isFree));
  let likened = 0;
  const differences = missing.map(({ path, text, found }): Difference => {
    const order = orders.get(path);
    // A byline stands in one line with dates, and names are facts: what stands there now is told of as added.
    if (found !== 'nowhere' || /\/metadata\/(?:byline|author)/.test(path)) return { path, text, found };
    if (order === undefined) {
      likened += free.size;
      if (likened > most.lines * most.lines) return { path, text, found: 'unsearched' };
      const line = [...free].find((each) => isWritten(each, whole, covered) && isLike(each.text, text));
      if (line) free.delete(line);
      return { path, text, found, ...(line && { shown: line.text }) };
    }
    const index = placeBefore(places, order);
    const [from, to] = [places[index]?.end ?? 0, places[index + 1]?.start ?? whole.length];
    const stands = (each: Line): boolean =>
      each.end > from && each.start < to && ((each.start >= from && each.end <= to) || isWritten(each, whole, covered));
    const line = [...free].find(stands);
    if (!line) return { path, text, found: to > lookedAt ? 'unsearched' : found };
    free.delete(line);
    places.splice(index + 1, 0, { ...line, order });
    return { path, text, found, shown: between(line, from, to) };
  });
  const added = [...free]
    .filter((line) => isWritten(line, whole, covered))
    .map(({ text, start }): Difference => {
      const before = places.findLast(({ end }) => end <= start);
      const path = before && pieces.body[before.order]?.path;
      return { ...(path === undefined ? {} : { path }), shown: text };
    });
  return [...differences, ...added];
}

/** Whether two texts have half of their words in common: a note may stand anywhere, and is known by what is left of it. */
function isLike(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((text) => text.slice(0, most.length).match(/[\p{L}\p{N}]+/gu) ?? [])
    .sort((first, second) => first.length - second.length);
  const known = new Set<string>(few);
  return many.filter((word) => known.has(word)).length * 2 >= many.length;
}

/** Index of the last place that stands before an order; -1 if none does. */
function placeBefore(places: Places['places'], order: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.order ?? order) < order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function linesOf(shown: string): { lines: Line[]; whole: string } {
  const parts: string[] = [];
  let length = 0;
  const lines = shown.split(lineEnd).map((text): Line => {
    const start = length;
    const folded = foldPage(text);
    parts.push(folded);
    length += folded.length;
    return { text: text.replace(/\s+/gu, ' ').trim(), start, end: length };
  });
  return { lines: lines.filter(({ start, end }) => end > start), whole: parts.join('') };
}

interface Places {
  /** By UTF-16 unit of the whole: whether it is known where it comes from. */
  covered: Uint8Array;
  /** Where the pieces of the body stand, in order. */
  places: { order: number; start: number; end: number }[];
}

function placesOf(whole: string, { body }: Pieces, missing: readonly Missing[]): Places {
  const lost = new Set(missing.map(({ path }) => path));
  const covered = new Uint8Array(whole.length);
  const places: Places['places'] = [];
  let from = 0;
  for (const [order, { path, text }] of body.entries()) {
    const wanted = foldPage(text);
    const start = lost.has(path) ? -1 : whole.indexOf(wanted, from);
    if (start < 0) continue;
    from = start + wanted.length;
    covered.fill(1, start, from);
    places.push({ order, start, end: from });
  }
  return { covered, places };
}

/** What the body says may stand in contents and titles too. */
const piecesFolded = ({ body, anywhere }: Pieces): string[] => [...body, ...anywhere].map(({ text }) => foldPage(text));

/** Marks what is known in a line, and counts the characters that it searches. */
function coverLine({ start, end }: Line, whole: string, known: readonly string[], covered: Uint8Array): number {
  let searched = 0;
  for (const wanted of known) {
    // What is known may begin in the line before and go on in the next.
    const beside = Math.min(most.length, wanted.length);
    const from = Math.max(0, start - beside);
    const around = whole.slice(from, Math.min(end, start + most.length) + beside);
    searched += around.length;
    for (let at = around.indexOf(wanted); wanted !== '' && at >= 0; at = around.indexOf(wanted, at + wanted.length))
      covered.fill(1, from + at, from + at + wanted.length);
  }
  return searched;
}

/** A line without what stands before and after in it, and without the label or the sign that opens it. */
function between({ text, start, end }: Line, from: number, to: number): string {
  const offsetOf = (wanted: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (foldPage(text.slice(0, middle)).length < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isLong = text.length > most.length;
  const first = from > start && !isLong ? offsetOf(from - start) : 0;
  const last = to < end && !isLong ? offsetOf(to - start) : text.length;
  return text.slice(first, last).trim();
}

/** What nothing accounts for in a line. */
function restOf({ start, end }: Line, whole: string, covered: Uint8Array): string {
  let rest = '';
  for (let at = start; at < end; at += 1) if (covered[at] === 0) rest += whole[at];
  return rest;
}

/** Whether a line has letters that nothing accounts for, or is a number or a picture sign alone. */
function hasWords(line: Line, whole: string, covered: Uint8Array): boolean {
  const rest = restOf(line, whole, covered);
  const isWhole = rest.length === line.end - line.start;
  return /[\p{L}\p{M}]/u.test(rest) || (isWhole && /[\p{N}\p{Extended_Pictographic}]/u.test(rest));
}

/** Whether a line is text that somebody wrote, wherever it stands. */
const isWritten = (line: Line, whole: string, covered: Uint8Array): boolean =>
  (restOf(line, whole, covered).match(/[\p{L}\p{M}]/gu) ?? []).length >= fewest;

/** What a format may print of an article beside its body. */
function wordsOf(source: Article | Publication): Set<string> {
  const words = new Set<string>();
  const articles = articlesOf(source);
  const facts = [source, ...articles].map(({ metadata }) => metadata);
  for (const text of textsIn([facts, articles.map(picturesIn)])) words.add(text);
  // A headline that is only a guess is not printed as one, and the first words stand for it.
  for (const article of articles) words.add(titleOf(article)).add(titleOf({ ...article, metadata: {} }));
  const dates = facts.flatMap((each) => [each.datePublished, 'dateModified' in each ? each.dateModified : undefined]);
  // Regional forms are none of the languages by name.
  const own = [source, ...articles].map(({ language }) => languageOf(language));
  for (const { labels, formatDate } of new Set([...own, ...Object.values(languages)])) {
    for (const label of Object.values(labels)) if (typeof label === 'string') words.add(label);
    // Of several authors one may be a guess, which is not printed.
    for (const all of facts.flatMap(namesIn))
      for (const names of [all, ...all.map((name) => [name])]) words.add(labels.byline(names)).add(labels.names(names));
    // A number is no letter, and may be any.
    for (const label of [labels.note(1), labels.backToText(1), labels.tableNumber(1), labels.figureNumber(1)])
      for (const part of label.split(/\p{N}+/u)) words.add(part);
    words.add(labels.articleCount(articles.length));
    for (const date of dates) if (date !== undefined) words.add(formatDate(date));
  }
  return new Set([...words].flatMap((word) => word.split(lineEnd)).map(foldPage));
}

const picturesIn = (article: Article): string[] => {
  const found: string[] = [];
  visit(article, (node) => {
    if (node.type === 'image') found.push(node.alt ?? '', node.title ?? '');
  });
  return found;
};

/** The names of those who made something, by what they did. */
const namesIn = (facts: Article['metadata'] | Publication['metadata']): string[][] =>
  Object.values(facts)
    .filter(Array.isArray)
    .map((agents) => agents.flatMap((agent) => textsIn(Object(agent).name)))
    .filter((names) => names.length > 0);

/** Every string in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
