import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { type EpubFont, toEpub } from '../../../src/epub.ts';
import { readFontFile } from '../../../src/export/epub/font-file.ts';
import * as b from '../../../src/model/build.ts';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { fc } from '../../property.ts';
import { book } from './read-book.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Uint8Array => readFileSync(resolve(path));
const serif = '@expo-google-fonts/source-serif-4';
const regular = read(`${serif}/400Regular/SourceSerif4_400Regular.ttf`);
const bold = read(`${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`);
const italic = read(`${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`);
const arabic = read('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf');
const moderustic = join(resolve('@fontsource-variable/moderustic'), '../files/moderustic-latin-wght-normal.woff2');
const variable = await subsetFont(readFileSync(moderustic), 'abc', { targetFormat: 'truetype' });
const woff = await subsetFont(bold, 'abc', { targetFormat: 'woff' });
const woff2 = await subsetFont(bold, 'abc', { targetFormat: 'woff2' });
const small = await subsetFont(bold, 'abc', { targetFormat: 'truetype' });

const article = b.article({ language: 'en', headline: 'A light' }, 'One.');

async function bookWith(...fonts: EpubFont[]): Promise<{ names: string[]; opf: string; css: string }> {
  const { names, text } = await book(article, { fonts });
  return { names: names.filter((name) => name.includes('fonts/')), opf: text('content.opf'), css: text('style.css') };
}

const facesOf = (css: string): string[] => css.split('\n').filter((line) => line.startsWith('@font-face'));

/** A copy in which the two bytes of `OS/2`'s rights are others. */
function withRights(font: Uint8Array, rights: number): Uint8Array {
  const copy = new Uint8Array(font);
  const view = new DataView(copy.buffer);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    if (strFromU8(copy.subarray(at, at + 4)) === 'OS/2') view.setUint16(view.getUint32(at + 8) + 8, rights);
  }
  return copy;
}

describe('fonts', () => {
  it('are named, weighed and sloped as they say of themselves', async () => {
    const { css } = await bookWith({ data: regular }, { data: bold }, { data: italic }, { data: arabic, role: 'sans' });
    expect(facesOf(css)).toEqual([
      "@font-face { font-family: 'Source Serif 4'; src: url(fonts/f1.ttf); font-weight: 400; font-style: normal }",
      "@font-face { font-family: 'Source Serif 4'; src: url(fonts/f2.ttf); font-weight: 600; font-style: normal }",
      "@font-face { font-family: 'Source Serif 4'; src: url(fonts/f3.ttf); font-weight: 400; font-style: italic }",
      "@font-face { font-family: 'Vazirmatn'; src: url(fonts/f4.ttf); font-weight: 700; font-style: normal }",
    ]);
    expect(css).toContain("body { font-family: 'Source Serif 4', serif }");
    expect(css).toContain(".byline{font-family:'Vazirmatn',sans-serif");
  });

  it('may be packed, and have a range of weights', async () => {
    const { names, opf, css } = await bookWith({ data: woff }, { data: woff2, family: 'Packed' }, { data: variable });
    expect(names).toEqual(['OEBPS/fonts/f1.woff', 'OEBPS/fonts/f2.woff2', 'OEBPS/fonts/f3.ttf']);
    expect(opf).toContain('href="fonts/f2.woff2" media-type="font/woff2"');
    expect(facesOf(css)).toEqual([
      "@font-face { font-family: 'Source Serif 4 SemiBold'; src: url(fonts/f1.woff); font-weight: 600; font-style: normal }",
      "@font-face { font-family: 'Packed'; src: url(fonts/f2.woff2); font-weight: 400; font-style: normal }",
      "@font-face { font-family: 'Moderustic'; src: url(fonts/f3.ttf); font-weight: 300 800; font-style: normal }",
    ]);
  });

  it('are what the caller says they are', async () => {
    const { css } = await bookWith({ data: woff2, family: "Mine's", weight: 300, style: 'italic' });
    expect(css).toContain("'Mine\\27 s'; src: url(fonts/f1.woff2); font-weight: 300; font-style: italic");
    expect(css).toContain("body { font-family: 'Mine\\27 s', serif }");
  });

  it('are the reader’s where none are given: no face is set on the text', async () => {
    const { css } = await bookWith();
    expect(css).not.toMatch(/^(?:html|body|p) ?\{[^}]*(?:font-family|font-size|line-height|[^-]color|background)/m);
  });
});

describe('a font is refused, by its name,', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['that is none', Uint8Array.of(1, 2, 3), /it is no TTF, OTF, WOFF or WOFF2 file/],
    ['of which only the signature is there', regular.subarray(0, 12), /it is cut off/],
    ['that lacks its end', regular.subarray(0, -regular.length / 2), /it is cut off/],
    ['in WOFF that lacks its end', woff.subarray(0, -4), /it is cut off/],
    ['in WOFF2 that lacks its end', woff2.subarray(0, -4), /it is cut off/],
    ['without a table that all need', withoutTable(small, 'cmap'), /its table "cmap" is missing/],
    ['without outlines', withoutTable(small, 'glyf'), /no outlines/],
    ['that may not be embedded', withRights(small, 2), /licence does not allow embedding/],
    ['that has only bitmaps to embed', withRights(small, 0x200), /only bitmaps/],
    ['that is too large', padded(small, 32_000_001), /more than 32 MB/],
  ])('%s', async (_, data, reason) => {
    const refused = toEpub(article, { fonts: [{ family: 'Mine', data }] });
    await expect(refused).rejects.toMatchObject({ code: 'font/unusable', option: 'fonts' });
    await expect(refused).rejects.toThrow(/The font "Mine" cannot be used/);
    await expect(refused).rejects.toThrow(reason);
  });

  it('that must be named and is not', async () => {
    await expect(toEpub(article, { fonts: [{ data: woff2 }] })).rejects.toThrow(/The font "1" .* give it one/);
  });

  it('or used, whatever is changed in it', () => {
    const bytes = fc.constantFrom(small, woff, woff2, variable);
    const changes = fc.array(fc.tuple(fc.integer({ min: 4, max: 600 }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(bytes, changes, fc.double({ min: 0, max: 1, noNaN: true }), (font, changed, kept) => {
        const copy = font.slice(0, Math.ceil(font.length * (kept < 0.5 ? 1 : kept)));
        for (const [at, byte] of changed) copy[at] = byte;
        try {
          const { family, weight } = readFontFile(copy, (reason) => {
            throw new OffprintError('font/unusable', reason);
          });
          expect([typeof family, typeof weight].every((type) => type === 'string' || type === 'undefined')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(OffprintError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A copy whose directory calls a table otherwise. */
function withoutTable(font: Uint8Array, tag: string): Uint8Array {
  const copy = new Uint8Array(font);
  for (let at = 12; at < 12 + 16 * new DataView(copy.buffer).getUint16(4); at += 16) {
    if (strFromU8(copy.subarray(at, at + 4)) === tag) copy[at] = 0x78;
  }
  return copy;
}

function padded(font: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(font);
  return copy;
}
