import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/bulk/write-file.ts';
import { folder } from '../cli/command.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('writeWhole', () => {
  test('writes a file and leaves nothing beside it', () => {
    const cwd = folder();
    writeWhole(join(cwd, 'a.txt'), bytes('new'), false);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('leaves an existing file as it is, and nothing beside it', () => {
    const cwd = folder({ 'a.txt': 'old' });
    expect(() => writeWhole(join(cwd, 'a.txt'), bytes('new'), false)).toThrow(/EEXIST/);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('leaves a temporary file that is another’s', () => {
    const cwd = folder({ passing: 'another’s' });
    expect(() => writeWhole(join(cwd, 'a.txt'), bytes('new'), false, join(cwd, 'passing'))).toThrow(/EEXIST/);
    expect(readFileSync(join(cwd, 'passing'), 'utf8')).toBe('another’s');
  });

  test('replaces an existing file by force and keeps its mode', () => {
    const cwd = folder({ 'a.txt': 'old' });
    chmodSync(join(cwd, 'a.txt'), 0o600);
    writeWhole(join(cwd, 'a.txt'), bytes('new'), true);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new');
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('replaces what a symbolic link points to, not the link', () => {
    const cwd = folder({ 'a.txt': 'old' });
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    writeWhole(join(cwd, 'link.txt'), bytes('new'), true);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new');
  });

  test('makes no file through a link that points nowhere', () => {
    const cwd = folder();
    symlinkSync('nowhere.txt', join(cwd, 'link.txt'));
    expect(() => writeWhole(join(cwd, 'link.txt'), bytes('new'), false)).toThrow(/EEXIST/);
    expect(readdirSync(cwd)).toEqual(['link.txt']);
  });

  test('writes to a device without force', () => {
    expect(() => writeWhole('/dev/null', bytes('new'), false)).not.toThrow();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  test('leaves nothing where the folder is a file', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'file'), '');
    expect(() => writeWhole(join(cwd, 'file', 'a.txt'), bytes('new'), false)).toThrow(/ENOTDIR/);
    expect(readdirSync(cwd)).toEqual(['file']);
  });
});
