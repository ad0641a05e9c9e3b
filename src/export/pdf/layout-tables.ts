/**
 * The layout tables of a font (OpenType, GSUB and GPOS), read straight from its bytes, as far as letters that stand side by
 * side need them: single and ligature substitution, and pair adjustment (GSUB 1 and 4, GPOS 2). All other lookups are read
 * only so far that it is known whether they would apply.
 *
 * Invariant: a rule either does to a run what the table says, or says that it cannot.
 */
import { once } from './recall.ts';

/** Glyphs in a row, changed in place by rules. Advances are in units of the font. */
export interface GlyphRow {
  ids: number[];
  codePoints: number[][];
  /** What pairs add to the advances. */
  kerns: number[];
}

/**
 * One subtable: applies at a place of the row.
 *
 * @returns Whether it applied; `undefined` if it would, and is of a kind that is not read here.
 */
type Rule = (row: GlyphRow, at: number) => boolean | undefined;

/** The subtables of a lookup: at each place the first that applies does. */
export type Lookup = readonly Rule[];

/** Where a table stands in the bytes of a font. */
export interface TablePlace {
  offset: number;
  length: number;
}

/** Lookup flags (OpenType, chapter 2) that skip letters or ligatures. Others skip marks, of which a row has none. */
const skipsLetters = 0x06;

const unread: Rule = () => undefined;

/** The lookups of some features in a script, in their order. */
export function readLookups(
  bytes: Uint8Array,
  { offset, length }: TablePlace,
  kind: 'GSUB' | 'GPOS',
  script: string,
  features: readonly string[],
): Lookup[] {
  const table = new DataView(bytes.buffer, bytes.byteOffset + offset, length);
  const lookupList = table.getUint16(8);
  const read = kind === 'GSUB' ? substitution : positioning;
  return lookupIndexes(table, script, features).map((index) => {
    const at = lookupList + table.getUint16(lookupList + 2 + index * 2);
    if ((table.getUint16(at + 2) & skipsLetters) !== 0) return [unread];
    const type = table.getUint16(at);
    return offsets(table, at + 4, at).map((subtable) => read(table, type, subtable));
  });
}

/** The advance of a glyph, from the table of widths (`hmtx`), whose last one is that of all glyphs after it. */
export function advancesOf(bytes: Uint8Array, hhea: TablePlace, hmtx: TablePlace): (glyph: number) => number {
  const table = new DataView(bytes.buffer, bytes.byteOffset);
  const last = table.getUint16(hhea.offset + 34) - 1;
  return (glyph) => table.getUint16(hmtx.offset + Math.min(glyph, last) * 4);
}

function lookupIndexes(table: DataView, script: string, features: readonly string[]): number[] {
  const scripts = taggedOffsets(table, table.getUint16(4));
  const scriptAt = scripts.get(script) ?? scripts.get('DFLT') ?? scripts.get('latn');
  const language = scriptAt === undefined ? 0 : table.getUint16(scriptAt);
  if (scriptAt === undefined || language === 0) return [];
  const at = scriptAt + language;
  const featureList = table.getUint16(6);
  const wanted = new Map<string, number>();
  for (let index = 0; index < table.getUint16(at + 4); index++) {
    const record = featureList + 2 + table.getUint16(at + 6 + index * 2) * 6;
    wanted.set(tagAt(table, record), featureList + table.getUint16(record + 4));
  }
  return features
    .flatMap((feature) => {
      const featureAt = wanted.get(feature);
      return featureAt === undefined ? [] : numbers(table, featureAt + 2);
    })
    .sort((a, b) => a - b);
}

const tagAt = (table: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => table.getUint8(at + index)));

/** Offsets by tag, from a list of records. */
function taggedOffsets(table: DataView, at: number): Map<string, number> {
  return new Map(
    Array.from({ length: table.getUint16(at) }, (_, index) => {
      const record = at + 2 + index * 6;
      return [tagAt(table, record), at + table.getUint16(record + 4)];
    }),
  );
}

/** A count and so many numbers. */
const numbers = (table: DataView, at: number): number[] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + index * 2));

/** A count and so many offsets from a base. */
const offsets = (table: DataView, at: number, base: number): number[] =>
  numbers(table, at).map((offset) => base + offset);

/** Index of each glyph that a coverage table has. */
function coverage(table: DataView, at: number): Map<number, number> {
  if (table.getUint16(at) === 1) return new Map(numbers(table, at + 2).map((glyph, index) => [glyph, index]));
  const covered = new Map<number, number>();
  for (let range = 0; range < table.getUint16(at + 2); range++) {
    const record = at + 4 + range * 6;
    const first = table.getUint16(record);
    const index = table.getUint16(record + 4);
    for (let glyph = first; glyph <= table.getUint16(record + 2); glyph++) covered.set(glyph, index + glyph - first);
  }
  return covered;
}

/** Class of each glyph that a table of classes has; others are of class 0. */
function classes(table: DataView, at: number): Map<number, number> {
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    return new Map(numbers(table, at + 4).map((own, index) => [first + index, own]));
  }
  const own = new Map<number, number>();
  for (let range = 0; range < table.getUint16(at + 2); range++) {
    const record = at + 4 + range * 6;
    for (let glyph = table.getUint16(record); glyph <= table.getUint16(record + 2); glyph++)
      own.set(glyph, table.getUint16(record + 4));
  }
  return own;
}

function substitution(table: DataView, type: number, at: number): Rule {
  if (type === 1) return single(table, at);
  if (type === 4) return ligature(table, at);
  if (type === 7) return substitution(table, table.getUint16(at + 2), at + table.getUint32(at + 4));
  return type === 5 || type === 6 ? context(table, type === 6, at) : ifCovered(table, at);
}

function positioning(table: DataView, type: number, at: number): Rule {
  if (type === 2) return pair(table, at);
  if (type === 9) return positioning(table, table.getUint16(at + 2), at + table.getUint32(at + 4));
  return type === 7 || type === 8 ? context(table, type === 8, at) : ifCovered(table, at);
}

/** Of what is not read: it may apply where its first coverage has the glyph. */
function ifCovered(table: DataView, at: number): Rule {
  const covered = coverage(table, at + table.getUint16(at + 2));
  return ({ ids }, place) => (covered.has(ids[place] ?? 0) ? undefined : false);
}

function single(table: DataView, at: number): Rule {
  const covered = coverage(table, at + table.getUint16(at + 2));
  const isDelta = table.getUint16(at) === 1;
  return ({ ids }, place) => {
    const glyph = ids[place] ?? 0;
    const index = covered.get(glyph);
    if (index === undefined) return false;
    ids[place] = isDelta ? (glyph + table.getInt16(at + 4)) & 0xffff : table.getUint16(at + 6 + index * 2);
    return true;
  };
}

function ligature(table: DataView, at: number): Rule {
  const covered = coverage(table, at + table.getUint16(at + 2));
  const sets = offsets(table, at + 4, at).map((set) =>
    offsets(table, set, set).map((one) => {
      const length = table.getUint16(one + 2) - 1;
      const rest = Array.from({ length }, (_, index) => table.getUint16(one + 4 + index * 2));
      return { glyph: table.getUint16(one), rest };
    }),
  );
  return ({ ids, codePoints, kerns }, place) => {
    const set = sets[covered.get(ids[place] ?? 0) ?? -1];
    const found = set?.find(({ rest }) => rest.every((glyph, index) => ids[place + 1 + index] === glyph));
    if (!found) return false;
    const count = found.rest.length + 1;
    ids.splice(place, count, found.glyph);
    codePoints.splice(place, count, codePoints.slice(place, place + count).flat());
    kerns.splice(place, count, 0);
    return true;
  };
}

/** Rules that look around are only asked whether they apply; those that list glyphs or classes may, where they begin. */
function context(table: DataView, isChained: boolean, at: number): Rule {
  if (table.getUint16(at) !== 3) return ifCovered(table, at);
  const sets = (place: number): Map<number, number>[] =>
    offsets(table, place, at).map((offset) => coverage(table, offset));
  const next = (place: number): number => place + 2 + table.getUint16(place) * 2;
  const inputAt = isChained ? next(at + 2) : at + 2;
  const before = isChained ? sets(at + 2) : [];
  const input = isChained
    ? sets(inputAt)
    : numbers(table, inputAt).map((_, index) => coverage(table, at + table.getUint16(at + 6 + index * 2)));
  const after = isChained ? sets(next(inputAt)) : [];
  const [only] = before.length === 1 ? before : [];
  return ({ ids }, place) => {
    const applies =
      [...input, ...after].every((set, index) => set.has(ids[place + index] ?? -1)) &&
      (!only || only.has(ids[place - 1] ?? -1));
    return applies ? undefined : false;
  };
}

/** What a pair may change and is read: the advance of its first glyph (value format 4). */
const firstAdvance = 4;

function pair(table: DataView, at: number): Rule {
  if (table.getUint16(at + 4) !== firstAdvance || table.getUint16(at + 6) !== 0) return ifCovered(table, at);
  const covered = coverage(table, at + table.getUint16(at + 2));
  return table.getUint16(at) === 1 ? glyphPair(table, at, covered) : classPair(table, at, covered);
}

function glyphPair(table: DataView, at: number, covered: ReadonlyMap<number, number>): Rule {
  const sets = offsets(table, at + 8, at);
  const known = new Map<number, Map<number, number>>();
  const seconds = (set: number): Map<number, number> => {
    const pairs = new Map<number, number>();
    for (let index = table.getUint16(set) - 1; index >= 0; index--)
      pairs.set(table.getUint16(set + 2 + index * 4), table.getInt16(set + 4 + index * 4));
    known.set(set, pairs);
    return pairs;
  };
  return ({ ids, kerns }, place) => {
    const set = sets[covered.get(ids[place] ?? 0) ?? -1];
    const second = ids[place + 1];
    if (set === undefined || second === undefined) return false;
    const kern = (known.get(set) ?? seconds(set)).get(second);
    if (kern === undefined) return false;
    kerns[place] = (kerns[place] ?? 0) + kern;
    return true;
  };
}

function classPair(table: DataView, at: number, covered: ReadonlyMap<number, number>): Rule {
  // Most of these tables are for letters that a text has none of.
  const classesOf = once(() => [8, 10].map((place) => classes(table, at + table.getUint16(at + place))));
  const width = table.getUint16(at + 14);
  return ({ ids, kerns }, place) => {
    const first = ids[place] ?? 0;
    const second = ids[place + 1];
    if (second === undefined || !covered.has(first)) return false;
    const [firsts, seconds] = classesOf();
    const cell = (firsts?.get(first) ?? 0) * width + (seconds?.get(second) ?? 0);
    kerns[place] = (kerns[place] ?? 0) + table.getInt16(at + 16 + cell * 2);
    return true;
  };
}
