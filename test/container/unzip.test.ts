import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/container/unzip.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const files = { 'a.txt': text('one'), 'deep/b.txt': text('two '.repeat(50_000)), empty: new Uint8Array(0) };

/** An archive with some of its bytes changed: offsets count from the first place of a mark. */
function changed(archive: Uint8Array, mark: readonly number[], offset: number, bytes: readonly number[]): Uint8Array {
  const copy = archive.slice();
  const at = copy.findIndex((_, index) => mark.every((byte, place) => copy[index + place] === byte));
  copy.set(bytes, at + offset);
  return copy;
}

const directory = [0x50, 0x4b, 1, 2];
const local = [0x50, 0x4b, 3, 4];

describe('openZip', () => {
  it.each([0, 6] as const)('gives back what was packed at level %i', (level) => {
    const archive = openZip(zipSync(files, { level }));
    expect(archive.names).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(files)) expect(archive.read(name)).toEqual(bytes);
  });

  it('reads a view into a larger buffer', () => {
    const packed = zipSync(files);
    const buffer = new Uint8Array(packed.length + 7);
    buffer.set(packed, 7);
    expect(openZip(buffer.subarray(7)).read('a.txt')).toEqual(files['a.txt']);
  });

  it('has no file of a name that it does not list', () => {
    expect(openZip(zipSync(files)).read('constructor')).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['what is no archive', text('x'.repeat(200))],
    ['an encrypted entry', changed(zipSync(files), directory, 8, [1])],
    ['a directory that is not where it should be', changed(zipSync(files), [0x50, 0x4b, 5, 6], 16, [3])],
    ['two files of one name', changed(zipSync({ a: text('1'), b: text('2') }), directory, 46, [0x62])],
    ['more than 65,534 entries', changed(zipSync(files), [0x50, 0x4b, 5, 6], 10, [0xff, 0xff])],
  ])('refuses %s', (_, bytes) => {
    expect(() => openZip(bytes)).toThrow(expect.objectContaining({ name: 'OffprintError' }));
  });

  it.each([
    ['a wrong check value', changed(zipSync(files), directory, 16, [0, 0, 0, 0])],
    ['a length that is too small', changed(zipSync(files), directory, 24, [2])],
    ['a length that is too great', changed(zipSync(files), directory, 24, [9])],
    ['an entry elsewhere', changed(zipSync(files), directory, 42, [9])],
    ['an entry past the end', changed(zipSync(files), directory, 42, [0xff, 0xff, 0xff, 0xff])],
    ['packed data past the end', changed(zipSync(files), directory, 20, [0xff, 0xff, 0xff])],
    ['an unknown compression', changed(zipSync(files), directory, 10, [12])],
    ['damaged data', changed(zipSync(files), local, 36, [0xff, 0xff])],
  ])('refuses to read an entry with %s', (_, bytes) => {
    expect(() => openZip(bytes).read('a.txt')).toThrow(expect.objectContaining({ code: 'source/invalid' }));
  });

  it('says that the data is damaged where an archive ends too soon', () => {
    const archive = zipSync(files);
    for (let length = 0; length < archive.length; length += 13) {
      expect(() => openZip(archive.subarray(0, length))).toThrow(expect.objectContaining({ code: 'source/invalid' }));
    }
  });

  it.each([
    ['a part', { part: 100 }],
    ['all parts', { total: 100 }],
  ])('holds the limit of %s', (_, limits) => {
    const archive = openZip(zipSync(files), limits);
    expect(archive.read('a.txt')).toEqual(files['a.txt']);
    expect(() => archive.read('deep/b.txt')).toThrow(expect.objectContaining({ code: 'source/limit' }));
  });

  it('holds the limit of entries', () => {
    expect(() => openZip(zipSync(files), { entries: 2 })).toThrow(expect.objectContaining({ code: 'source/limit' }));
  });

  it('stops a bomb that states a small length', () => {
    const small = changed(zipSync({ 'a.txt': new Uint8Array(2e7) }), directory, 24, [0, 1, 0, 0]);
    expect(() => openZip(small).read('a.txt')).toThrow(expect.objectContaining({ code: 'source/limit' }));
  });
});
