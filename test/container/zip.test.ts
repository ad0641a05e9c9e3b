import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32, deflate, store, writeZip } from '../../src/container/zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { 'a.txt': bytesOf('one'), 'deep/b.txt': bytesOf('two '.repeat(500)) };
const archive = (): Uint8Array =>
  writeZip([
    ['a.txt', store(files['a.txt'])],
    ['deep/b.txt', deflate(files['deep/b.txt'])],
  ]);

describe('writeZip', () => {
  it('writes what another reader unpacks', () => {
    expect(unzipSync(archive())).toEqual(files);
  });

  it('packs only what is not to be stored', () => {
    expect(archive().length).toBeLessThan(400);
    expect(deflate('two '.repeat(500))).toMatchObject({ method: 8, size: 2000 });
  });

  it('says 1980-01-01 of every entry', () => {
    const view = new DataView(archive().buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  it('can be empty', () => {
    expect(unzipSync(writeZip([]))).toEqual({});
  });
});

it('refuses more entries than the format can count, by a code', () => {
  const entry = ['a', store(new Uint8Array(0))] as const;
  expect(() => writeZip(Array.from({ length: 65_535 }, () => entry))).not.toThrow();
  expect(() => writeZip(Array.from({ length: 65_536 }, () => entry))).toThrow(
    expect.objectContaining({ code: 'source/limit' }),
  );
});

describe('crc32', () => {
  it('is that of the standard', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
