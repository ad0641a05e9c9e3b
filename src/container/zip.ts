/**
 * ZIP archives that are the same bytes wherever and whenever they are made (PKWARE APPNOTE 6.3.10, 4.3.7 and 4.3.12).
 *
 * Invariant: every entry says 1980-01-01 00:00, the first moment that the format can tell, whatever the clock says; entries
 * stand in the order in which they are given. Deflate is fflate's, the same in every runtime.
 */
import { deflateSync } from 'fflate';
import { OffprintError } from '../model/diagnostic.ts';
import { joinBytes } from './bytes.ts';

/** Content made ready for an archive; it can stand in many. */
export interface Packed {
  /** As it stands in the archive. */
  data: Uint8Array;
  /** 0 stored, 8 deflated (4.4.5). */
  method: 0 | 8;
  /** Bytes before packing. */
  size: number;
  /** CRC-32 of these. */
  checksum: number;
}

const encoder = new TextEncoder();

/** Deflates content; a long text comes in pieces, for one long string costs more than to write it. */
export function deflate(content: Uint8Array | string | readonly string[]): Packed {
  const bytes = content instanceof Uint8Array ? content : encode(content);
  return { data: deflateSync(bytes), method: 8, size: bytes.length, checksum: crc32(bytes) };
}

function encode(text: string | readonly string[]): Uint8Array {
  const pieces = typeof text === 'string' ? [text] : text;
  return joinBytes(pieces.map((piece) => encoder.encode(piece)));
}

/** Texts that are remembered, and characters of each at most; the one that was asked for longest ago gives way. */
const [most, longest] = [64, 100_000];

const remembered = new Map<string, Packed>();

/** Deflates a text that is likely to come again in another file, or remembers how it was. */
export function deflateOnce(content: string): Packed {
  const known = remembered.get(content);
  const packed = known ?? deflate(content);
  if (content.length > longest) return packed;
  remembered.delete(content);
  if (remembered.size >= most) for (const first of [...remembered.keys()].slice(0, 1)) remembered.delete(first);
  remembered.set(content, packed);
  return packed;
}

/** Leaves content as it is: what is compressed already, such as a picture. */
export function store(content: Uint8Array): Packed {
  return { data: content, method: 0, size: content.length, checksum: crc32(content) };
}

const localEntry = 0x04034b50;
/** Opens an entry of the central directory (4.3.12). */
export const directoryEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** 1980-01-01 as an MS-DOS date (4.4.6): year from 1980 in bits 9-15, month in 5-8, day in 0-4. */
const firstDate = 0x0021;

/** Version 2.0: deflate (4.4.3). Made by Unix, so that a file has permissions: some readers distrust one without. */
const needs = 20;
const madeBy = (3 << 8) | needs;
const permissions = (0o100644 << 16) >>> 0;

/** What a ZIP without its 64-bit form can hold: entries, and bytes (4.3.16, 4.4.21, 4.4.24). */
const [mostEntries, mostBytes] = [0xffff, 0xffff_ffff];

/**
 * Writes an archive.
 *
 * @param entries Names and contents; names in ASCII.
 * @throws OffprintError `source/limit` for more than 65,535 entries or 4 GB.
 */
export function writeZip(entries: readonly (readonly [name: string, content: Packed])[]): Uint8Array {
  const sizeOf = (fixed: number, [name, { data }]: (typeof entries)[number], withData: boolean): number =>
    fixed + name.length + (withData ? data.length : 0);
  const directoryAt = entries.reduce((sum, entry) => sum + sizeOf(30, entry, true), 0);
  const directorySize = entries.reduce((sum, entry) => sum + sizeOf(46, entry, false), 0);
  if (entries.length > mostEntries || directoryAt + directorySize > mostBytes) {
    const reason = `A file of this format holds 65,535 parts and 4 GB at most, not ${entries.length} and ${directoryAt}`;
    throw new OffprintError('source/limit', reason);
  }
  const archive = new Uint8Array(directoryAt + directorySize + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  let listed = directoryAt;
  for (const entry of entries) {
    const [name, { data }] = entry;
    view.setUint32(at, localEntry, true);
    writeFacts(view, at + 4, entry);
    encoder.encodeInto(name, archive.subarray(at + 30));
    archive.set(data, at + 30 + name.length);
    view.setUint32(listed, directoryEntry, true);
    view.setUint16(listed + 4, madeBy, true);
    writeFacts(view, listed + 6, entry);
    view.setUint32(listed + 38, permissions, true);
    view.setUint32(listed + 42, at, true);
    encoder.encodeInto(name, archive.subarray(listed + 46));
    at += sizeOf(30, entry, true);
    listed += sizeOf(46, entry, false);
  }
  view.setUint32(listed, endOfDirectory, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directorySize, true);
  view.setUint32(listed + 16, directoryAt, true);
  return archive;
}

/** What the head of an entry and its line in the directory have in common: version to length of name. */
function writeFacts(view: DataView, at: number, [name, content]: readonly [string, Packed]): void {
  view.setUint16(at, needs, true);
  view.setUint16(at + 4, content.method, true);
  view.setUint16(at + 8, firstDate, true);
  view.setUint32(at + 10, content.checksum, true);
  view.setUint32(at + 14, content.data.length, true);
  view.setUint32(at + 18, content.size, true);
  view.setUint16(at + 22, name.length, true);
}

/** CRC-32 tables (4.4.7), one for each of four bytes that are taken at once. */
const tables = makeTables();

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
    return remainder;
  });
  const all = [first];
  for (let index = 1; index < 4; index += 1) {
    const before = all[index - 1] ?? first;
    all.push(before.map((remainder) => (first[remainder & 0xff] ?? 0) ^ (remainder >>> 8)));
  }
  return all;
}

/** The CRC-32 of bytes. */
export function crc32(bytes: Uint8Array): number {
  const [t0 = bytes, t1 = bytes, t2 = bytes, t3 = bytes] = tables;
  const at = (table: Uint8Array | Uint32Array, index: number): number => table[index & 0xff] ?? 0;
  const byte = (index: number): number => bytes[index] ?? 0;
  let crc = 0xffffffff;
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4) {
    crc ^= byte(index) | (byte(index + 1) << 8) | (byte(index + 2) << 16) | (byte(index + 3) << 24);
    crc = at(t3, crc) ^ at(t2, crc >>> 8) ^ at(t1, crc >>> 16) ^ at(t0, crc >>> 24);
  }
  for (; index < bytes.length; index += 1) crc = at(t0, crc ^ byte(index)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Where the end record is: last, before a comment of at most 65,535 bytes (4.3.16). */
export function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}
