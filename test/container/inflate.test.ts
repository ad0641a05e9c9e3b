import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/container/inflate.ts';

const bytes = new TextEncoder().encode('An article, and another. '.repeat(4000));

describe('inflate', () => {
  it('gives back what was deflated, bare or in a zlib wrapper', () => {
    expect(inflate(deflateSync(bytes), 'none', bytes.length)).toEqual(bytes);
    expect(inflate(zlibSync(bytes), 'zlib', bytes.length)).toEqual(bytes);
    expect(inflate(zlibSync(new Uint8Array(0)), 'zlib', 0)).toEqual(new Uint8Array(0));
  });

  it('gives no more than the limit', () => {
    const over = expect.objectContaining({ code: 'source/limit' });
    expect(() => inflate(deflateSync(bytes), 'none', bytes.length - 1)).toThrow(over);
    expect(() => inflate(zlibSync(new Uint8Array(2e7)), 'zlib', 1e6)).toThrow(over);
  });

  it('refuses data that ends too soon or has another check value', () => {
    const packed = zlibSync(bytes);
    const damaged = expect.objectContaining({ code: 'source/invalid' });
    for (const length of [0, 1, 2, 5, packed.length >> 1, packed.length - 1]) {
      expect(() => inflate(packed.subarray(0, length), 'zlib', 1e6), `${length} bytes`).toThrow(damaged);
    }
    const other = packed.slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    expect(() => inflate(other, 'zlib', 1e6)).toThrow(damaged);
  });
});
