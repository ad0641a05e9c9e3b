/**
 * Short lines in a row that bear no mark: the lines of a stanza, and items whose bullets a scrape has lost.
 *
 * Lines that stand together where paragraphs stand apart are told by that; where every line stands like any other, verse is
 * told by a colon above and its rhymes, items by a colon above or by the figure that each begins with.
 * Invariant: linear in the source; a line belongs to one run at most.
 */
import type { TextBlock } from './blocks.ts';
import { type Features, runningWidth, sentenceWidth } from './features.ts';
import { isHalved, rhymes, stanzaOf } from './verse.ts';

/** Columns up to which a line of verse and an item may go, and lines that make a run. */
const widestVerse = 64;
const widestItem = 100;
const widestFact = 160;
const fewestLines = 3;
/** Share of the lines of a list that stands apart that a figure opens. */
const mostCounted = 0.6;
/** How many times as wide as the first a line of the same stanza may be. */
const mostWider = 1.6;
/** Columns that a line before a colon has at least, for it to announce verse. */
const narrowestColon = 16;
/** Lines that a stanza has at most where nothing parts it from the text. */
const mostLines = 16;

/** What the runs need to know of a line. */
interface Line extends Placed {
  look: Features;
  blankBefore: number;
}

interface Placed {
  index: number;
  text: string;
}

/** Lines of one stanza. */
export interface Stanza {
  /** First of its blocks. */
  first: number;
  /** Last of them. */
  last: number;
  /** Whether the lines say by themselves that they are verse. */
  sure: boolean;
}

/** Runs of lines, each line by its stanza or by the first of its run. */
export interface Runs {
  verses: Map<number, Stanza>;
  /** First lines of stanzas of a poem: they stand beside another, and end a sentence that they break. */
  poem: Set<number>;
  items: Map<number, number>;
}

/** Finds the runs of a source. */
export function runsOf(blocks: readonly TextBlock[], features: readonly Features[]): Runs {
  const runs: Runs = { verses: new Map(), items: new Map(), poem: new Set() };
  const apartRuns: Line[][] = [];
  const apart = blocks.filter(({ blankBefore }) => blankBefore > 0).length >= 2;
  let run: Line[] = [];
  const close = (below: TextBlock | undefined): void => {
    const first = run[0]?.index ?? 0;
    const together = apart && run.length > 1 && run.slice(1).every(({ blankBefore }) => blankBefore === 0);
    const parted = together && (run[0]?.blankBefore ?? 0) > 0 && (below === undefined || below.blankBefore > 0);
    const above = features[first - 1];
    const isItem = parted ? readRun(run, true, above, runs) : readSegments(run, above, runs);
    if (parted && !isItem) apartRuns.push(run);
    run = [];
  };
  for (const block of blocks) {
    const look = features[block.index];
    if (apart && block.blankBefore > 0 && run.length > 0 && (run[1]?.blankBefore ?? 0) === 0) close(block);
    const { words, width = 0, marker, label, opener, quotation } = look ?? {};
    if (look && words && width <= widestItem && !marker && !label && !opener && !quotation?.dash)
      run.push({ index: block.index, text: block.text, look, blankBefore: block.blankBefore });
    else close(block);
  }
  close(undefined);
  for (const stanzas of poemsIn(apartRuns)) {
    for (const lines of stanzas) {
      const [{ index: first } = { index: 0 }] = lines;
      runs.poem.add(first);
      keepStanza(lines, runs.verses.get(first)?.sure ?? false, runs);
    }
  }
  for (const index of labelledLines(features)) runs.items.set(index, index);
  for (const lines of halvedLines(blocks)) keepStanza(lines, true, runs);
  return runs;
}

/** Reads some lines as verse or items; whether they hold items. */
function readRun(run: readonly Line[], parted: boolean, above: Features | undefined, runs: Runs): boolean {
  const said = verseIn(run, parted, above);
  const sure = parted ? sureIn(run, parted, above) : [];
  const verse = said.length > 0 ? said : sure;
  const items = verse.length > 0 ? [] : itemsIn(run, parted, above);
  keepStanza(verse, sure.length > 0, runs);
  for (const { index } of items) runs.items.set(index, items[0]?.index ?? index);
  return items.length > 0;
}

/** Reads lines that nothing parts: stanzas among them, below what ends a sentence; what stands below a colon apart. */
function readSegments(run: readonly Line[], above: Features | undefined, runs: Runs): boolean {
  let segment: Line[] = [];
  let head = above;
  let told = isTold(above);
  let isItem = false;
  const flush = (next: Features | undefined): void => {
    if (segment.length > 0) isItem = readRun(segment, false, head, runs) || isItem;
    segment = [];
    head = next;
  };
  for (let at = 0; at < run.length; ) {
    const line = run[at];
    if (!line) break;
    const last = run[at - 1]?.look ?? above;
    const stanza = told ? sureIn(run.slice(at, at + mostLines), false, last) : [];
    if (stanza.length > 0) {
      flush(stanza.at(-1)?.look);
      keepStanza(stanza, true, runs);
      told = false;
      at += stanza.length;
      continue;
    }
    segment.push(line);
    told = !isOpen(line.look);
    if (line.look.ending === 'colon') flush(line.look);
    at += 1;
  }
  flush(undefined);
  return isItem;
}

function keepStanza(lines: readonly Placed[], sure: boolean, { verses }: Runs): void {
  const [first = 0, last = 0] = [lines[0]?.index, lines.at(-1)?.index];
  for (const { index } of lines) verses.set(index, { first, last, sure });
}

/** Lines of two halves each, those in a row together. */
function halvedLines(blocks: readonly TextBlock[]): Placed[][] {
  const stanzas: Placed[][] = [];
  for (const block of blocks) {
    if (block.index === 0 || !isHalved(block.text)) continue;
    const last = stanzas.at(-1);
    if (last?.at(-1)?.index === block.index - 1 && block.blankBefore === 0) last.push(block);
    else stanzas.push([block]);
  }
  return stanzas;
}

/** Whether a block is running text, ends like a sentence or parts sections, as what stands above verse mostly does. */
const isTold = (above: Features | undefined): boolean =>
  above !== undefined &&
  (!above.words ||
    above.width >= runningWidth ||
    (above.width >= sentenceWidth && above.ending !== 'none' && above.ending !== 'comma'));

/** The lines of a run that say by themselves that they are verse; items that a colon announces may end in commas too. */
function sureIn(run: readonly Line[], parted: boolean, above: Features | undefined): readonly Line[] {
  const lines = stanzaOf(run, {
    together: parted,
    announced: above?.ending === 'colon' && above.width > narrowestColon,
  });
  const listed = above?.ending === 'colon' && lines.every(({ look }) => look.startsSmall && look.ending !== 'none');
  return above === undefined || listed ? [] : lines;
}

/** Lines in a row that each open with a label of their own: what a box of facts holds. */
function labelledLines(features: readonly Features[]): number[] {
  const lines: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const labels = new Set(run.map((index) => features[index]?.label?.text));
    const signed = run.filter((index) => features[index]?.opener).length;
    if (run.length >= fewestLines && labels.size === run.length && signed <= 1)
      for (const index of run) lines.push(index);
    run = [];
  };
  for (const [index, { label, width, ending, quotation }] of features.entries()) {
    if (label && width > label.length && width <= widestFact && ending === 'none' && !quotation) run.push(index);
    else close();
  }
  close();
  return lines;
}

/** Stanzas that make a poem by themselves, and the share of the lines of all of them that must break a sentence. */
const fewestStanzas = 2;
const mostBroken = 0.3;

/** Runs of lines that stand next to each other and are the stanzas of a poem. */
function poemsIn(runs: readonly Line[][]): Line[][][] {
  const poems: Line[][][] = [];
  let poem: Line[][] = [];
  for (const run of runs) {
    const last = poem.at(-1)?.at(-1)?.index ?? -2;
    if (run[0]?.index !== last + 1) {
      poems.push(poem);
      poem = [];
    }
    poem.push(run);
  }
  poems.push(poem);
  return poems.filter((stanzas) => stanzas.length >= fewestStanzas && isPoem(stanzas));
}

/** Whether sentences run over the lines of some stanzas: lists and addresses end no sentence, and hold figures and names. */
function isPoem(stanzas: readonly Line[][]): boolean {
  const lines = stanzas.flat();
  const ended = stanzas.filter((stanza) => !isOpen(stanza.at(-1)?.look ?? { ending: 'none' })).length;
  const broken = stanzas.flatMap((stanza) => stanza.slice(0, -1)).filter(({ look }) => isOpen(look)).length;
  const plain = lines.every(
    ({ text, look }) => look.width <= widestVerse && look.capitalised < 1 && !/\p{Nd}/u.test(text),
  );
  return plain && ended * 2 >= stanzas.length && broken >= lines.length * mostBroken;
}

const isOpen = ({ ending }: Pick<Features, 'ending'>): boolean => ending === 'none' || ending === 'comma';

/** The lines at the head of a run that are verse. */
function verseIn(run: readonly Line[], parted: boolean, above: Features | undefined): readonly Line[] {
  const widest = Math.min(widestVerse, (run[0]?.look.width ?? 0) * mostWider);
  const long = run.findIndex(({ look }) => look.width > widest || look.quotation !== undefined);
  const short = long < 0 ? run : run.slice(0, long);
  if (short.length < fewestLines) return [];
  // Items whose bullets are lost stand so too: none of them ends, or each does.
  const inner = short.slice(0, -1).filter(({ look }) => isOpen(look)).length;
  const isList = short.every(({ look }) => look.ending === 'none') || inner === 0;
  if (above?.ending === 'colon' && above.width > narrowestColon && !isList) {
    for (let count = Math.min(short.length, mostLines); count >= fewestLines; count--) {
      const lines = short.slice(0, count);
      if (rhymes(lines)) return lines;
    }
    const broken = short.some(({ look }, index) => look.ending === 'comma' && index < short.length - 1);
    if (short.length <= mostLines && (broken || parted)) return short;
  }
  if (!parted || long >= 0 || isList || itemsIn(run, parted, above).length > 0) return [];
  return short.filter(({ look }) => isOpen(look)).length * 2 >= short.length ? short : [];
}

/** The lines of a run that are items. */
function itemsIn(run: readonly Line[], parted: boolean, above: Features | undefined): readonly Line[] {
  const closed = run.findIndex(({ look }) => look.ending !== 'none');
  const open = closed < 0 ? run : run.slice(0, closed);
  const [from, to] = figuresIn(run);
  if (to - from >= fewestLines) {
    // "Salt" stands among what is weighed.
    const all = parted && closed < 0 && to - from >= (run.length - from) * mostCounted;
    return run.slice(from, all ? undefined : to);
  }
  if (above === undefined || open.length < 2) return [];
  if (above.ending === 'colon' && open.length >= fewestLines) return open;
  if (!parted || open.length < run.length || !above.words) return [];
  const titled = above.ending === 'none' && above.width <= widestVerse / 2;
  const told = isTold(above) && open.length >= fewestLines && open.every(({ look }) => look.width <= widestVerse);
  return titled || told ? open : [];
}

/** The longest stretch of short lines that each begin with a figure and go on with a word. */
function figuresIn(run: readonly Line[]): readonly [from: number, to: number] {
  let [first, last, from] = [0, 0, 0];
  for (const [at, { text, look }] of run.entries()) {
    const counts = isOpen(look) && /^[\p{Nd}½¼¾⅓⅔][\p{Nd}.,/½¼¾⅓⅔–-]{0,8}[\s\u00a0]?\p{L}/u.test(text);
    // The minute of a match: "12' Save".
    if (!counts && !/^\p{Nd}{1,3}(?:\+\p{Nd}{1,2})?['’′][\s\u00a0]\P{Nd}/u.test(text)) from = at + 1;
    else if (at + 1 - from > last - first) [first, last] = [from, at + 1];
  }
  return [first, last];
}
