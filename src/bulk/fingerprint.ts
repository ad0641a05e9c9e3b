/**
 * Fingerprints, and sets of them: the first 128 bits of a SHA-256, so that two things that differ have the same with a chance
 * that is nil, also where somebody looks for such a pair.
 *
 * A `Set` of strings would take some 100 bytes an article and ends at 2^24 entries. Invariant: 16 bytes a place, no more than
 * two thirds of the places taken, by open addressing (Knuth, TAOCP 3, 6.4, algorithm L).
 */
import { createHash } from 'node:crypto';

/** 32 digits of hexadecimal. */
export type Fingerprint = string;

/** The fingerprint of some parts, in order; each has its length before it, so that no two lists run together. */
export function fingerprintOf(...parts: readonly (string | Uint8Array)[]): Fingerprint {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 32);
}

/** A set of fingerprints. */
export interface FingerprintSet {
  readonly size: number;
  has(fingerprint: Fingerprint): boolean;
  /** Adds one; `false` if it is there. */
  add(fingerprint: Fingerprint): boolean;
}

/** 32-bit words of a fingerprint. */
const words = 4;

/** Makes an empty set. */
export function fingerprintSet(): FingerprintSet {
  let places = 1024;
  let table = new Uint32Array(places * words);
  let size = 0;
  const isFree = (at: number): boolean => {
    for (let word = 0; word < words; word++) if (table[at + word] !== 0) return false;
    return true;
  };
  const holds = (at: number, key: Uint32Array): boolean => {
    for (let word = 0; word < words; word++) if (table[at + word] !== key[word]) return false;
    return true;
  };
  /** Where a fingerprint stands, or would. A place of zeros is free: no fingerprint is zero, but by a chance of 2^-128. */
  const find = (key: Uint32Array): number => {
    let place = (key[0] ?? 0) & (places - 1);
    while (!(isFree(place * words) || holds(place * words, key))) place = (place + 1) & (places - 1);
    return place * words;
  };
  const grow = (): void => {
    const before = table;
    places *= 2;
    table = new Uint32Array(places * words);
    for (let at = 0; at < before.length; at += words) {
      const key = before.subarray(at, at + words);
      if (key.some((word) => word !== 0)) table.set(key, find(key));
    }
  };
  const keyOf = (fingerprint: Fingerprint): Uint32Array =>
    Uint32Array.from({ length: words }, (_, index) => Number.parseInt(fingerprint.slice(index * 8, index * 8 + 8), 16));
  return {
    get size() {
      return size;
    },
    has: (fingerprint) => !isFree(find(keyOf(fingerprint))),
    add(fingerprint) {
      const key = keyOf(fingerprint);
      if (!isFree(find(key))) return false;
      if ((size + 1) * 3 > places * 2) grow();
      table.set(key, find(key));
      size += 1;
      return true;
    },
  };
}
