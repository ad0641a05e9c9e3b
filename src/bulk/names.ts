/**
 * Names of files from names of articles, which may be anything: an address, a path out of the folder, a name that a file
 * system does not allow.
 *
 * Invariant: a name stays inside the folder, no two articles of a run get the same (also where a file system does not tell
 * `A` from `a`, or é from e and an accent), and the same articles in the same order get the same names. A name has no dot, so
 * that the first dot of a file begins its ending: `x.ninjs` with `.json` would be the file of `x` with `.ninjs.json`.
 */
import { type Fingerprint, fingerprintOf, fingerprintSet } from './fingerprint.ts';

/** Bytes of a part of a path, in UTF-8, without ending and suffix: file systems allow 255 (NAME_MAX). */
const longest = 180;

/** Folders below the one that is written into; of more the last are kept. */
const deepest = 8;

/** What a file may not be called on Windows, whatever its ending (Win32, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i;

/** A path without ending, parted by slashes, below the folder that is written into. */
export function safeName(id: string): string {
  const parts = id
    .normalize('NFC')
    .replace(/^[a-z]+:\/\//i, '')
    .split(/[\\/]+/)
    .map((part) => safePart(part).replaceAll('.', '-'))
    .filter((part) => part !== '');
  const name = parts.at(-1) ?? 'article';
  const folders = parts.slice(0, -1).slice(-deepest);
  return [...folders, name].join('/');
}

/**
 * A text as one part of a path, without what some file system forbids; empty if nothing is left.
 *
 * @param space What stands for spaces, and for what is forbidden.
 */
export function safePart(part: string, space: '-' | ' ' = '-'): string {
  const plain = part.replace(/[:*?"<>|\s\p{C}\p{Z}]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const short = cut(plain.replaceAll(' ', space), longest).replace(/[. -]+$/, '');
  return reserved.test(short.replace(/\..*/s, '')) ? `_${short}` : short;
}

/** The beginning of a text that takes so many bytes at most, without half a character. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

/** The names of a run. */
export interface Names {
  /**
   * The name of the next article: its own, if that is free; else with the start of its fingerprint, else with a number too.
   *
   * @param identity Fingerprint of the article: not of formats, whose files of one article would else have different names.
   */
  next(id: string, identity: Fingerprint): string;
}

/** Starts giving names. */
export function giveNames(): Names {
  const taken = fingerprintSet();
  /** How often an article came that is the same in all, by its name. */
  const copies = new Map<string, number>();
  const free = (name: string): boolean => taken.add(fingerprintOf(name.toUpperCase().toLowerCase().normalize('NFC')));
  return {
    next(id, identity) {
      const name = safeName(id);
      if (free(name)) return name;
      const apart = `${name}-${identity.slice(0, 12)}`;
      if (free(apart)) return apart;
      for (let copy = copies.get(apart) ?? 2; ; copy++) {
        copies.set(apart, copy + 1);
        if (free(`${apart}-${copy}`)) return `${apart}-${copy}`;
      }
    },
  };
}
