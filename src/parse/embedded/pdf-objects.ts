/**
 * The objects of a PDF of unknown origin (ISO 32000-1, 7.3.8 and 7.5), found by a scan of the whole file.
 *
 * A reader that shows pages follows the cross-reference table; this one wants a few objects of files that other tools have
 * written again or broken, and so reads what is there, in order: the last of a number holds, as after an update (7.5.6).
 * There is no offset to lie and no chain of tables to run in a ring. Invariant: one pass; a value is parsed once, a stream is
 * inflated when it is asked for; the limits hold.
 */
import { inflate } from '../../container/inflate.ts';
import { type ReadLimits, readLimits } from '../../container/unzip.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import {
  type Cursor,
  isDigit,
  isSpace,
  type PdfDictionary,
  type PdfValue,
  readValue,
  skipSpace,
  standsAt,
} from './pdf-syntax.ts';

/** A PDF that is being read. */
export interface PdfObjects {
  /** The catalog: the root of all. */
  readonly catalog: PdfDictionary | undefined;
  /** An entry of a dictionary; a reference is followed. */
  entry(dictionary: PdfDictionary | undefined, name: string): PdfValue | undefined;
  /** What a value is: itself, or what its reference names. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  /** The data of the stream that a reference names, decoded. */
  data(value: PdfValue | undefined): Uint8Array | undefined;
  /** Every stream of the file itself, its data as it stands there. */
  streams(): Generator<{ dictionary: PdfDictionary; data: Uint8Array }>;
  /**
   * Unpacks each Flate stream of the file that is no picture, for a reader that knows no limits.
   *
   * @throws OffprintError `source/limit` for more than the limits allow.
   */
  checkSize(): void;
}

/** Where an object stands: in the file, or in a stream of objects. */
interface Place {
  bytes: Uint8Array;
  at: number;
  /** Offset in the file of the object or of the stream that holds it. */
  order: number;
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary';

export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' ? value.name : undefined;

/** References that lead to references; one is what a sound file has. */
const mostHops = 16;

/**
 * Finds the objects of a file.
 *
 * @throws OffprintError `source/invalid` for an encrypted file or a damaged stream, `source/limit` for too much of it.
 */
export function openPdf(bytes: Uint8Array, limits: ReadLimits = {}): PdfObjects {
  const { entries: most, part, total } = { ...readLimits, ...limits };
  let left = total;
  // Values do not overlap: together they are no longer than the file and what was unpacked of it.
  let parsed = 0;
  const values = new Map<string, Parsed>();
  const { places, objectStreams, trailers, lastEnd } = scan(bytes, most);

  const valueAt = (place: Place): Parsed => {
    // Two numbers may name one place.
    const key = `${place.order} ${place.at}`;
    const known = values.get(key);
    if (known) return known;
    if (parsed > bytes.length + total - left) {
      throw new OffprintError('source/invalid', 'The PDF is damaged: its objects overlap');
    }
    const cursor = { bytes: place.bytes, at: place.at };
    const value = readValue(cursor);
    parsed += cursor.at - place.at;
    values.set(key, { value, end: cursor.at });
    return { value, end: cursor.at };
  };
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let found = value;
    for (let hop = 0; hop < mostHops; hop += 1) {
      if (typeof found !== 'object' || found === null || !('kind' in found) || found.kind !== 'reference') return found;
      const place = places.get(found.number);
      found = place && valueAt(place).value;
    }
    return undefined;
  };
  const entry: PdfObjects['entry'] = (dictionary, name) => resolve(dictionary?.entries.get(name));
  const streamAt = (place: Place): { dictionary: PdfDictionary; data: Uint8Array } | undefined => {
    const { value, end } = valueAt(place);
    if (!isDictionary(value)) return undefined;
    const data = streamData({ bytes: place.bytes, at: end }, entry(value, 'Length'), lastEnd);
    return data && { dictionary: value, data };
  };
  const decode = (place: Place): Uint8Array | undefined => {
    const stream = streamAt(place);
    if (!stream) return undefined;
    const data = decoded(stream.data, filtersOf(stream.dictionary, entry), Math.min(part, left));
    left -= data.length;
    return data;
  };

  for (const place of objectStreams) {
    const data = decode(place);
    const head = valueAt(place).value;
    if (data && isDictionary(head)) list(data, place.order, entry(head, 'N'), entry(head, 'First'), places, most);
  }
  if (trailers.some(({ entries }) => entries.has('Encrypt'))) {
    throw new OffprintError('source/invalid', 'The PDF is encrypted');
  }
  const root = trailers.findLast(({ entries }) => entries.has('Root'));
  const catalog = entry(root, 'Root');
  return {
    catalog: isDictionary(catalog) ? catalog : undefined,
    entry,
    resolve,
    data(value) {
      const isReference = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
      const place = isReference ? places.get(value.number) : undefined;
      return place && decode(place);
    },
    *streams() {
      for (const place of places.values()) {
        const stream = place.bytes === bytes ? streamAt(place) : undefined;
        if (stream) yield stream;
      }
    },
    checkSize() {
      for (const place of places.values()) {
        try {
          const dictionary = place.bytes === bytes ? streamAt(place)?.dictionary : undefined;
          const isCounted = nameOf(dictionary?.entries.get('Type')) === 'ObjStm';
          if (dictionary && !isCounted && nameOf(entry(dictionary, 'Subtype')) !== 'Image') decode(place);
        } catch (error) {
          // What is damaged is for the reader to tell.
          if (!(error instanceof OffprintError) || error.code === 'source/limit') throw error;
        }
      }
    },
  };
}

/** A value, and where it ends. */
interface Parsed {
  value: PdfValue;
  end: number;
}

interface Scan {
  places: Map<number, Place>;
  objectStreams: Place[];
  /** Trailers, and the dictionaries of cross-reference streams, which serve as such (7.5.8.2). */
  trailers: PdfDictionary[];
  /** The last `endstream`: no stream ends behind it. */
  lastEnd: number;
}

function scan(bytes: Uint8Array, most: number): Scan {
  const lastEnd = lastPlaceOf(bytes, 'endstream');
  const found: Scan = { places: new Map(), objectStreams: [], trailers: [], lastEnd };
  const cursor = { bytes, at: 0 };
  let count = 0;
  while (cursor.at < bytes.length) {
    if (standsAt(bytes, cursor.at, 'trailer')) {
      cursor.at += 7;
      const value = attempt(cursor);
      if (isDictionary(value)) found.trailers.push(value);
      continue;
    }
    const number = standsAt(bytes, cursor.at, 'obj') ? numberBefore(bytes, cursor.at) : undefined;
    cursor.at += number === undefined ? 1 : 3;
    if (number === undefined) continue;
    count += 1;
    if (count > most) throw new OffprintError('source/limit', `The PDF has more than ${most} objects`);
    const place = { bytes, at: cursor.at, order: cursor.at };
    const value = attempt(cursor);
    if (value === undefined) continue;
    found.places.set(number, place);
    if (!isDictionary(value)) continue;
    const type = nameOf(value.entries.get('Type'));
    if (type === 'ObjStm') found.objectStreams.push(place);
    if (type === 'XRef') found.trailers.push(value);
    skipStream(cursor, value.entries.get('Length'), lastEnd);
  }
  return found;
}

/** Reads a value; where none stands, the scan goes on from where that was seen. */
function attempt(cursor: Cursor): PdfValue | undefined {
  try {
    return readValue(cursor);
  } catch {
    return undefined;
  }
}

/** The number of the object that `obj` opens: `12 0 obj`. */
function numberBefore(bytes: Uint8Array, at: number): number | undefined {
  let end = at;
  const back = (test: (byte: number | undefined) => boolean, most: number): boolean => {
    const from = end;
    while (end > 0 && from - end < most && test(bytes[end - 1])) end -= 1;
    return end < from;
  };
  if (!back(isSpace, 8) || !back(isDigit, 5) || !back(isSpace, 8)) return undefined;
  const last = end;
  if (!back(isDigit, 10)) return undefined;
  let number = 0;
  for (let place = end; place < last; place += 1) number = number * 10 + (bytes[place] ?? 48) - 48;
  return number;
}

/** Moves the cursor behind the data of a stream, if one follows. */
function skipStream(cursor: Cursor, length: PdfValue | undefined, lastEnd: number): void {
  const { bytes } = cursor;
  skipSpace(cursor);
  if (!standsAt(bytes, cursor.at, 'stream')) return;
  const start = startOfData(bytes, cursor.at);
  if (isLength(length) && endsStream(bytes, start + length)) cursor.at = start + length;
  else if (start <= lastEnd) cursor.at = placeOf(bytes, 'endstream', start);
}

const isLength = (value: PdfValue | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const startOfData = (bytes: Uint8Array, at: number): number =>
  at + 6 + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 2 : 1);

function endsStream(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end < at + 4 && isSpace(bytes[end])) end += 1;
  return standsAt(bytes, end, 'endstream');
}

/** The data as it stands in the file: as long as stated, else to the next `endstream`. */
function streamData(cursor: Cursor, length: PdfValue | undefined, lastEnd: number): Uint8Array | undefined {
  const { bytes } = cursor;
  skipSpace(cursor);
  if (!standsAt(bytes, cursor.at, 'stream')) return undefined;
  const start = startOfData(bytes, cursor.at);
  if (isLength(length) && endsStream(bytes, start + length)) {
    return bytes.subarray(start, start + length);
  }
  const end = start > lastEnd ? -1 : placeOf(bytes, 'endstream', start);
  return end < 0 ? undefined : bytes.subarray(start, bytes[end - 1] === 10 ? end - 1 : end);
}

function placeOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, word)) return at;
  }
  return -1;
}

function lastPlaceOf(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (standsAt(bytes, at, word)) return at;
  }
  return -1;
}

function filtersOf(stream: PdfDictionary, entry: PdfObjects['entry']): string[] {
  const filter = entry(stream, 'Filter');
  const names = (isList(filter) ? filter : [filter]).map(nameOf).filter((name) => name !== undefined);
  const parameters = entry(stream, 'DecodeParms');
  const isPredicted = (isList(parameters) ? parameters : [parameters]).some((value) => {
    const predictor = isDictionary(value) ? entry(value, 'Predictor') : 1;
    return typeof predictor === 'number' && predictor > 1;
  });
  return isPredicted ? [...names, 'Predictor'] : names;
}

/** Undoes the filters of a stream (7.4). */
function decoded(raw: Uint8Array, filters: readonly string[], limit: number): Uint8Array {
  let data = raw;
  for (const filter of filters) {
    if (filter !== 'FlateDecode' && filter !== 'Fl') {
      throw new OffprintError('source/invalid', `A part of the PDF is packed in a way (${filter}) that is not read`);
    }
    data = inflate(data, 'zlib', limit);
  }
  return data;
}

/** Lists the objects of an object stream (7.5.7): pairs of number and offset, then the objects. */
function list(
  data: Uint8Array,
  order: number,
  count: PdfValue | undefined,
  first: PdfValue | undefined,
  places: Map<number, Place>,
  most: number,
): void {
  if (typeof count !== 'number' || typeof first !== 'number') return;
  const cursor = { bytes: data, at: 0 };
  for (let index = 0; index < count && cursor.at < first; index += 1) {
    const [number, offset] = [attempt(cursor), attempt(cursor)];
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    const known = places.get(number);
    if (!known || known.order < order) places.set(number, { bytes: data, at: first + offset, order });
    if (places.size > most) throw new OffprintError('source/limit', `The PDF has more than ${most} objects`);
  }
}
