import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stampZip } from '../../src/container/zip.ts';

const files = { 'a.txt': new TextEncoder().encode('one'), 'deep/b.txt': new TextEncoder().encode('two '.repeat(500)) };

describe('stampZip', () => {
  it('makes archives of different times equal', () => {
    const early = zipSync(files, { mtime: '1999-12-31T23:59:00' });
    const late = zipSync(files, { mtime: '2031-06-07T08:09:10' });
    expect(early).not.toEqual(late);
    expect(stampZip(early)).toEqual(stampZip(late));
  });

  it('leaves names and content as they were', () => {
    expect(unzipSync(stampZip(zipSync(files)))).toEqual(files);
  });

  it('finds the directory before a comment', () => {
    const archive = zipSync(files, { comment: 'made for a test' });
    expect(stampZip(archive)).toEqual(stampZip(zipSync(files, { comment: 'made for a test', mtime: '1990-01-01' })));
  });

  it('works on a view into a larger buffer', () => {
    const archive = zipSync(files);
    const buffer = new Uint8Array(archive.length + 7);
    buffer.set(archive, 7);
    expect(stampZip(buffer.subarray(7))).toEqual(stampZip(archive));
  });

  it('refuses what is no archive', () => {
    expect(() => stampZip(new Uint8Array(0))).toThrow(RangeError);
    expect(() => stampZip(new Uint8Array(100))).toThrow(RangeError);
  });
});
