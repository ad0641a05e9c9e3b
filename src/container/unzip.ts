/**
 * ZIP archives of unknown origin (PKWARE APPNOTE 6.3.10), read by their central directory.
 *
 * A name is a key and never a path: nothing is written anywhere. Invariant: an entry is inflated when it is asked for, to no
 * more bytes than the limits say, and has the length and the check value that the directory states; all else throws.
 */
import { OffprintError } from '../model/diagnostic.ts';
import { inflate } from './inflate.ts';
import { crc32, directoryEntry, findEnd } from './zip.ts';

/** How much of a file of unknown origin is read. */
export interface ReadLimits {
  /** Most entries of an archive, or objects of a PDF. Default: 100,000. */
  entries?: number;
  /** Most bytes that one compressed part may give. Default: 64 MiB. */
  part?: number;
  /** Most bytes that all compressed parts which are read may give. Default: 256 MiB. */
  total?: number;
}

/** The limits that hold where none are given. */
export const readLimits: Required<ReadLimits> = { entries: 100_000, part: 64 * 2 ** 20, total: 256 * 2 ** 20 };

/** An archive that is being read. */
export interface Archive {
  /** Names of its files, in the order of the directory. */
  readonly names: readonly string[];
  /** The bytes of a file; `undefined` if there is none of the name. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  length: number;
  offset: number;
}

const localEntry = 0x04034b50;
/** Bit 0: encrypted; bit 6: strongly; bit 13: the directory is too (4.4.4). */
const encrypted = 0x2041;

/**
 * Opens an archive.
 *
 * @throws OffprintError `source/invalid` for what is no archive, is damaged or encrypted; `source/limit` for too much of it.
 */
export function openZip(archive: Uint8Array, limits: ReadLimits = {}): Archive {
  const { entries: most, part, total } = { ...readLimits, ...limits };
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = guarded(() => readDirectory(view, archive, most));
  let left = total;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.length > left) throw new OffprintError('source/limit', `The archive gives more than ${total} bytes`);
      const bytes = guarded(() => readEntry(name, entry, view, archive, part));
      left -= bytes.length;
      return bytes;
    },
  };
}

/** A DataView throws a RangeError wherever a length or an offset lies. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw damaged('it ends too soon', cause);
    throw cause;
  }
}

const damaged = (what: string, cause?: unknown): OffprintError =>
  new OffprintError('source/invalid', `The archive is damaged: ${what}`, cause === undefined ? {} : { cause });

function readDirectory(view: DataView, archive: Uint8Array, most: number): Map<string, Entry> {
  const end = findEnd(view);
  if (end === undefined) throw new OffprintError('source/invalid', 'The bytes are no ZIP archive');
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) throw new OffprintError('source/limit', 'The archive has 65,535 entries or more (ZIP64)');
  if (count > most) throw new OffprintError('source/limit', `The archive has more than ${most} entries`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw damaged('its directory is broken');
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & encrypted) throw new OffprintError('source/invalid', 'The archive is encrypted');
    if (entries.has(name)) throw damaged(`it has two files of the name ${name}`);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      length: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function readEntry(name: string, entry: Entry, view: DataView, archive: Uint8Array, limit: number): Uint8Array {
  const { method, crc, packed, length, offset } = entry;
  if (view.getUint32(offset, true) !== localEntry) throw damaged(`${name} is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > archive.length) throw damaged('it ends too soon');
  if (length > limit) throw new OffprintError('source/limit', `${name} has more than ${limit} bytes`);
  const data = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw damaged(`${name} is compressed in a way (${method}) that is not read`);
  // One byte more than stated is let out, so that a wrong length is told from a bomb.
  const bytes = method === 0 ? data : inflate(data, 'none', length + 1);
  if (bytes.length !== length || crc32(bytes) !== crc) throw damaged(`${name} is not what the directory says`);
  return bytes;
}
