import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { type PdfFont, toPdf } from '../../../src/export/pdf/index.ts';
import * as b from '../../../src/model/build.ts';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { collectionOf, openTypeOf, withTable } from './make-font.ts';
import { readPdf } from './read-pdf.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(modules, path)));
const serif = file('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const hebrew = file('@expo-google-fonts/frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf');
const liberation = file('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
const bold = file('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf');
const cff = file('pdfjs-dist/standard_fonts/FoxitSerif.pfb');
const variable = file('@fontsource-variable/moderustic/files/moderustic-latin-wght-normal.woff2');
const packed = async (format: 'woff' | 'woff2' | 'truetype', data = serif): Promise<Uint8Array> =>
  new Uint8Array(await subsetFont(Buffer.from(data), 'Affirmé fjord', { targetFormat: format }));

const text = 'Affirmé fjord';

async function printed(data: Uint8Array, font: Partial<PdfFont> = {}) {
  const bytes = await toPdf(b.article({ language: 'en' }, b.paragraph(text)), {
    fonts: [{ family: 'Mine', data, role: 'serif', ...font }],
    embedSource: false,
  });
  const names = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g),
  ];
  const { body } = await readPdf(bytes);
  return { body: body.trim(), names: names.map(([, name]) => name) };
}

describe('a font of the user', () => {
  test('may be TrueType', async () => {
    expect(await printed(serif)).toEqual({ body: text, names: ['SourceSerif4-Regular'] });
  });

  test('may be packed as WOFF', async () => {
    expect(await printed(await packed('woff'))).toEqual({ body: text, names: ['SourceSerif4-Regular'] });
  });

  test('may have CFF outlines', async () => {
    // It has no é: the built-in face lends one.
    const { body, names } = await printed(openTypeOf(cff, liberation));
    expect(body).toBe(text);
    expect(names).toContain('LiberationSans');
  });

  test('may stand in a collection, where family and weight tell which face is meant', async () => {
    const data = collectionOf(hebrew, liberation, bold);
    expect((await printed(data, { family: 'Liberation Sans' })).names).toEqual(['LiberationSans']);
    expect((await printed(data, { family: 'Liberation Sans', weight: 700 })).names).toContain('LiberationSans-Bold');
    expect((await printed(data, { family: 'LiberationSans-Bold' })).names).toEqual(['LiberationSans-Bold']);
  });

  test('tells its weight and slope itself', async () => {
    const family = 'Mine';
    const article = b.article({ language: 'en' }, b.paragraph('Plain and ', b.strong('strong'), '.'));
    const fonts = [liberation, bold].map((data): PdfFont => ({ family, data, role: 'serif' }));
    const file = Buffer.from(await toPdf(article, { fonts, embedSource: false })).toString('latin1');
    expect(file).toContain('+LiberationSans-Bold');
    expect(file).toContain('+LiberationSans\n');
  });

  test('gives the same file in a document after others', async () => {
    const article = b.article({ language: 'en' }, b.paragraph('A plain text, with a space.'));
    const fonts: PdfFont[] = [{ family: 'Mine', data: liberation, role: 'serif' }];
    const first = await toPdf(article, { fonts });
    await toPdf(b.article({ language: 'fr' }, b.paragraph('Un\u00a0espace, un‐trait, µ Ω ∆.')), { fonts });
    await toPdf(article, { fonts: [{ family: 'Mine', data: liberation, role: 'sans', weight: 600 }] });
    expect(Buffer.from(await toPdf(article, { fonts })).equals(Buffer.from(first))).toBe(true);
  });

  test('may be made static from a variable one', async () => {
    const data = await subsetFont(Buffer.from(variable), text, {
      targetFormat: 'truetype',
      variationAxes: { wght: 500 },
    });
    expect((await printed(new Uint8Array(data))).body).toBe(text);
  });
});

const fsType = (value: number) => withTable(serif, 'OS/2', (table) => table.setUint16(8, value));

describe('a font is refused by name', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['without bytes', () => new Uint8Array(), /no TTF, OTF, TTC or WOFF file|damaged or cut off/],
    ['of other bytes', () => new TextEncoder().encode('no font at all'), /it is no TTF, OTF, TTC or WOFF file/],
    ['cut off', () => serif.subarray(0, 20_000), /its data is damaged or cut off/],
    ['WOFF2', () => packed('woff2'), /WOFF2; unpack it/],
    ['variable', () => packed('truetype', variable), /variable font; give one instance/],
    ['variable and WOFF2', () => variable, /WOFF2/],
    ['with CFF2 outlines', () => openTypeOf(cff, liberation, 'CFF2'), /no outlines in TrueType or CFF/],
    ['that may not be embedded', () => fsType(2), /does not allow embedding/],
    ['that may not be cut', () => fsType(0x104), /does not allow subsetting/],
    ['of which only bitmaps may be embedded', () => fsType(0x208), /only bitmaps/],
    ['of another name in a collection', () => collectionOf(hebrew, liberation), /Frank Ruhl Libre, Liberation Sans/],
  ])('%s', async (_, make, reason) => {
    const printing = printed(await make(), { family: 'Mine Sans' });
    await expect(printing).rejects.toMatchObject({
      code: 'font/unusable',
      option: 'fonts',
      message: expect.stringContaining('"Mine Sans"'),
    });
    await expect(printing).rejects.toThrow(reason);
  });

  test.each([0, 4, 8, 6])('not if it may be embedded: fsType %d', async (value) => {
    expect((await printed(fsType(value))).body).toBe(text);
  });

  test('if it is damaged, and never with another error', async () => {
    const small = await packed('truetype');
    // A fixed sequence (Numerical Recipes): the same damage on every run.
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let refused = 0;
    for (let round = 0; round < 60; round++) {
      const data = small.slice();
      for (let change = 0; change < 1 + (round % 8); change++) data[next(data.length)] = next(256);
      const error = await printed(data).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (error === undefined) continue;
      refused += 1;
      expect(error).toBeInstanceOf(OffprintError);
      expect(error).toMatchObject({
        code: 'font/unusable',
        message: expect.stringMatching(/^The font "Mine" cannot be used: (?:it|its|a)\b/),
      });
      expect(String(error)).not.toMatch(/reading '|undefined|not a function|bounds|range/i);
    }
    expect(refused).toBeGreaterThan(0);
  });
});
