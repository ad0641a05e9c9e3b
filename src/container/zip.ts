/**
 * ZIP archives that are the same bytes wherever and whenever they are made (PKWARE APPNOTE 6.3.10, 4.3.7 and 4.3.12).
 *
 * A ZIP entry carries a wall clock time of the machine that wrote it. Invariant: after stamping, every entry says
 * 1980-01-01 00:00, the first moment that the format can tell, and nothing else has changed.
 */

const endOfDirectory = 0x06054b50;
/** Opens an entry of the central directory (4.3.12). */
export const directoryEntry = 0x02014b50;

/** 1980-01-01 as an MS-DOS date (4.4.6): year from 1980 in bits 9-15, month in 5-8, day in 0-4. */
const firstDate = 0x0021;

/**
 * Sets the time of every entry to 1980-01-01 00:00, in place.
 *
 * @param archive A whole ZIP archive of less than 4 GB.
 * @returns The same bytes.
 * @throws RangeError if the bytes are no ZIP archive.
 */
export function stampZip(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new RangeError('The bytes are no ZIP archive');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry)
      throw new RangeError('The central directory of the ZIP is damaged');
    stamp(view, at + 12);
    stamp(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDate, true);
}

/** Where the end record is: last, before a comment of at most 65,535 bytes (4.3.16). */
export function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}
