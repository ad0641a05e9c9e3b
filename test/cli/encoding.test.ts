import { describe, expect, test } from 'vitest';
import { decode, encodingNamed } from '../../src/cli/encoding.ts';

const utf16be = (text: string): number[] => [...text].flatMap((character) => [0, character.charCodeAt(0)]);

describe('decode', () => {
  test('reads UTF-8 and says nothing', () => {
    expect(decode(Buffer.from('naïve “quotes” 日本'))).toEqual({ text: 'naïve “quotes” 日本' });
  });

  test('takes a byte order mark off, in each of the three encodings that have one', () => {
    expect(decode(Buffer.from('\ufeffa é'))).toEqual({ text: 'a é' });
    expect(decode(Buffer.from('\ufeffa é', 'utf16le'))).toEqual({ text: 'a é' });
    expect(decode(Uint8Array.from([0xfe, 0xff, ...utf16be('a é')]))).toEqual({ text: 'a é' });
  });

  test('lets a byte order mark win over the encoding that is given', () => {
    expect(decode(Buffer.from('\ufeffé', 'utf16le'), 'windows-1252').text).toBe('é');
  });

  test('reads what is no UTF-8 as windows-1252, and says so', () => {
    const { text, diagnostic } = decode(Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x80, 0xe9, 0x81]));
    expect(text).toBe('“A” €é\u0081');
    expect(diagnostic).toMatchObject({ ruleId: 'cli/encoding', severity: 'warning' });
  });

  test('gives each byte of windows-1252 the character of the WHATWG index', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(decode(bytes, 'windows-1252').text).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });

  test('takes the encoding that is given and says nothing', () => {
    expect(decode(Uint8Array.from([0x83, 0x65, 0x83, 0x4c]), encodingNamed('sjis'))).toEqual({ text: 'テキ' });
    expect(decode(Uint8Array.from([0xe9]), encodingNamed('latin1'))).toEqual({ text: 'é' });
  });

  test('reports bytes that the given encoding does not have', () => {
    const { text, diagnostic } = decode(Uint8Array.from([0x61, 0xff]), 'utf-8');
    expect(text).toBe('a\ufffd');
    expect(diagnostic?.ruleId).toBe('cli/encoding');
  });

  test('reads no bytes as no text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '' });
  });
});

describe('encodingNamed', () => {
  test('refuses a label that the standard does not have', () => {
    expect(() => encodingNamed('klingon')).toThrow(/no encoding "klingon"/);
  });
});
