/**
 * What a font file says of itself, read from its directory and three small tables (OpenType 1.9; WOFF 1.0, 4 and 5; WOFF 2.0,
 * 4 and 5). No glyph is looked at: readers check these themselves and fall back to a font of their own.
 *
 * Invariant: nothing outside the bytes is read; a file whose directory leads outside them, or that lacks a table which every
 * reader needs, is refused.
 */
import { inflate } from '../../container/inflate.ts';

/** What a font says of itself. */
export interface FontFacts {
  mediaType: string;
  /** Of the file's name, with the dot. */
  extension: string;
  /** Name of the family; absent where it cannot be read: in WOFF2. */
  family?: string | undefined;
  /** Weight, or the least and the greatest of a variable font, as CSS has them. */
  weight?: string | undefined;
  style?: 'normal' | 'italic';
}

/** Says what is wrong with a font. */
export type Refuse = (reason: string) => never;

/** Where a table is, and how long it is unpacked; WOFF2 packs all of them into one stream. */
interface Place {
  at: number;
  packed: number;
  length: number;
}

/** Tables without which nobody can draw by a font; the outlines are in one of the others. */
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];
const outlines = ['glyf', 'CFF ', 'CFF2'];

/** Tables by their number in WOFF 2.0, 5.2: of these the first, which hold all that are looked for. */
const numbered = 'cmap|head|hhea|hmtx|maxp|name|OS/2|post|cvt |fpgm|glyf|loca|prep|CFF '.split('|');

type Directory = (view: DataView, refuse: Refuse) => Map<string, Place>;

/** Kinds of font by their first four bytes. */
const kinds: Readonly<Record<string, { mediaType: string; extension: string; directory: Directory }>> = {
  '\0\u0001\0\0': { mediaType: 'font/ttf', extension: '.ttf', directory: sfntDirectory },
  true: { mediaType: 'font/ttf', extension: '.ttf', directory: sfntDirectory },
  OTTO: { mediaType: 'font/otf', extension: '.otf', directory: sfntDirectory },
  wOFF: { mediaType: 'font/woff', extension: '.woff', directory: woffDirectory },
  wOF2: { mediaType: 'font/woff2', extension: '.woff2', directory: woff2Directory },
};

/**
 * Reads what a font says of itself.
 *
 * @param refuse Called where the bytes are no font that a book may have.
 */
export function readFontFile(data: Uint8Array, refuse: Refuse): FontFacts {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kind = data.length < 12 ? undefined : kinds[tagAt(view, 0)];
  if (!kind) return refuse('it is no TTF, OTF, WOFF or WOFF2 file');
  const { directory, ...facts } = kind;
  const tables = directory(view, refuse);
  for (const { at, packed } of tables.values()) if (at + packed > data.length) refuse('it is cut off');
  const lacking = needed.find((tag) => !tables.has(tag));
  if (lacking !== undefined) refuse(`its table "${lacking}" is missing`);
  if (!outlines.some((tag) => tables.has(tag))) refuse('it has no outlines in TrueType or CFF');
  const table = (tag: string, least: number): DataView | undefined => {
    const place = tables.get(tag);
    return place && unpack(data, place, least);
  };
  return { ...facts, family: familyOf(table('name', 6)), ...lookOf(table('OS/2', 64), table('fvar', 16), refuse) };
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4));

/** Bytes of a table at most; only those of names and weights are unpacked. */
const mostOfTable = 1_000_000;

/** The bytes of a table; `undefined` where they are fewer than its head, damaged, or not apart from the others. */
function unpack(data: Uint8Array, { at, packed, length }: Place, least: number): DataView | undefined {
  if (packed === 0) return undefined;
  try {
    const bytes = data.subarray(at, at + packed);
    const whole = packed < length ? inflate(bytes, 'zlib', mostOfTable) : bytes;
    return whole.length < least ? undefined : new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  } catch {
    return undefined;
  }
}

function sfntDirectory(view: DataView, refuse: Refuse): Map<string, Place> {
  const count = view.getUint16(4);
  if (12 + 16 * count > view.byteLength) refuse('it is cut off');
  const places = Array.from({ length: count }, (_, index): [string, Place] => {
    const at = 12 + 16 * index;
    const length = view.getUint32(at + 12);
    return [tagAt(view, at), { at: view.getUint32(at + 8), packed: length, length }];
  });
  return new Map(places);
}

function woffDirectory(view: DataView, refuse: Refuse): Map<string, Place> {
  const count = view.getUint16(12);
  if (44 + 20 * count > view.byteLength || view.getUint32(8) !== view.byteLength) refuse('it is cut off');
  const places = Array.from({ length: count }, (_, index): [string, Place] => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    if (packed > length) refuse('its directory is damaged');
    return [tagAt(view, at), { at: offset, packed, length }];
  });
  return new Map(places);
}

function woff2Directory(view: DataView, refuse: Refuse): Map<string, Place> {
  if (view.byteLength < 48 || view.getUint32(8) !== view.byteLength) refuse('it is cut off');
  if (tagAt(view, 4) === 'ttcf') refuse('it is a collection');
  let at = 48;
  const byte = (): number => (at < view.byteLength ? view.getUint8(at++) : refuse('it is cut off'));
  const size = (): number => {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
      const next = byte();
      value = value * 128 + (next & 0x7f);
      if (next < 0x80) return value;
    }
    return refuse('its directory is damaged');
  };
  const places = new Map<string, Place>();
  for (let left = view.getUint16(12); left > 0; left -= 1) {
    const flags = byte();
    const [number, version] = [flags & 0x3f, flags >> 6];
    const tag =
      number === 0x3f ? String.fromCharCode(byte(), byte(), byte(), byte()) : (numbered[number] ?? `${number}`);
    const length = size();
    // Outlines are rewritten unless they are of version 3, other tables where they are of any but 0.
    if (version !== (tag === 'glyf' || tag === 'loca' ? 3 : 0)) size();
    places.set(tag, { at: 0, packed: 0, length });
  }
  if (at + view.getUint32(20) > view.byteLength) refuse('it is cut off');
  return places;
}

const utf16 = new TextDecoder('utf-16be');

/** The family's name in Unicode, English before others, the typographic family (16) before that of four styles (1). */
function familyOf(table: DataView | undefined): string | undefined {
  if (!table) return undefined;
  const [count, strings] = [table.getUint16(2), table.getUint16(4)];
  let best: { rank: number; name: string } | undefined;
  for (let at = 6; at + 12 <= Math.min(table.byteLength, 6 + 12 * count); at += 12) {
    const [platform, language, id, length] = [at, at + 4, at + 6, at + 8].map((place) => table.getUint16(place));
    const start = strings + table.getUint16(at + 10);
    if ((platform !== 3 && platform !== 0) || (id !== 16 && id !== 1) || length === undefined) continue;
    if (start + length > table.byteLength) continue;
    const name = utf16.decode(new Uint8Array(table.buffer, table.byteOffset + start, length)).trim();
    const rank = (id === 16 ? 2 : 0) + (language === englishOfTheStates ? 1 : 0);
    if (name !== '' && (best === undefined || rank > best.rank)) best = { rank, name };
  }
  return best?.name;
}

/** The language of most names (OpenType, name, Windows language IDs). */
const englishOfTheStates = 0x409;

/** Weight and slope (OpenType, OS/2 and fvar); and whether the font may be embedded whole. */
function lookOf(
  os2: DataView | undefined,
  axes: DataView | undefined,
  refuse: Refuse,
): Pick<FontFacts, 'weight' | 'style'> {
  if (!os2) return {};
  const [weight, rights, selection] = [os2.getUint16(4), os2.getUint16(8), os2.getUint16(62)];
  if ((rights & 0xf) === 2) refuse('its licence does not allow embedding (fsType 2)');
  if ((rights & 0x200) !== 0) refuse('its licence allows only bitmaps to be embedded (fsType 0x200)');
  const own = weight >= 1 && weight <= 1000 ? `${weight}` : undefined;
  return { weight: (axes && rangeOf(axes)) ?? own, style: (selection & 0x201) === 0 ? 'normal' : 'italic' };
}

/** Least and greatest weight of a variable font. */
function rangeOf(table: DataView): string | undefined {
  const [first, count, size] = [table.getUint16(4), table.getUint16(8), table.getUint16(10)];
  for (let index = 0; index < count; index += 1) {
    const at = first + index * size;
    if (at + 16 > table.byteLength) return undefined;
    const [least, most] = [table.getInt32(at + 4) / 65536, table.getInt32(at + 12) / 65536];
    if (tagAt(table, at) === 'wght' && least >= 1 && most <= 1000 && least < most) return `${least} ${most}`;
  }
  return undefined;
}
