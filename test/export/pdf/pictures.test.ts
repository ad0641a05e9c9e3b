import { PDFiumLibrary } from '@hyzyla/pdfium';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../../src/export/pdf/index.ts';
import * as b from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { fc } from '../../property.ts';
import { greyJpeg, held, makeFalsePng, makePng, type PngForm, progressiveJpeg, withFrame } from './make-picture.ts';
import { elementsOf, readPdf, textOf } from './read-pdf.ts';

const url = 'https://example.org/picture';

async function print(picture: Uint8Array | undefined, alt?: string) {
  const diagnostics: Diagnostic[] = [];
  const article = b.article({ language: 'en' }, b.figure(b.image(url, alt)));
  const bytes = await toPdf(article, {
    ...(picture && { assets: { [url]: picture } }),
    embedSource: false,
    onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
  });
  const [refusal] = diagnostics.filter(({ ruleId }) => ruleId === 'export/image-unsupported');
  return { bytes, diagnostics, rules: diagnostics.map(({ ruleId }) => ruleId), refusal: refusal?.reason };
}

const hasImage = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1').includes('/Subtype /Image');

/** Where reddish and bluish pixels, black and grey ones stand on the page, in points: their mean place and how many they are. */
async function seen(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const { data, width } = await document.getPage(0).render({ scale: 1, render: 'bitmap' });
  document.destroy();
  library.destroy();
  const spots = { red: [0, 0, 0], blue: [0, 0, 0], dark: [0, 0, 0] };
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const kind =
      red > 150 && green < 100 && blue < 100
        ? 'red'
        : blue > 150 && red < 100
          ? 'blue'
          : red + green + blue < 60
            ? 'dark'
            : undefined;
    if (!kind) continue;
    const spot = spots[kind];
    const pixel = at / 4;
    for (const [index, value] of [1, pixel % width, Math.floor(pixel / width)].entries())
      spot[index] = (spot[index] ?? 0) + value;
  }
  const mean = ([count = 0, x = 0, y = 0]: number[]) => ({ count, x: x / count, y: y / count });
  return { red: mean(spots.red), blue: mean(spots.blue), dark: mean(spots.dark) };
}

const colorForms: PngForm[] = [
  { colorType: 2, depth: 8 },
  { colorType: 2, depth: 16 },
  { colorType: 3, depth: 1 },
  { colorType: 3, depth: 2 },
  { colorType: 3, depth: 4 },
  { colorType: 3, depth: 8 },
  { colorType: 6, depth: 8 },
  { colorType: 6, depth: 16 },
];
const greyForms: PngForm[] = ([1, 2, 4, 8, 16] as const).map((depth) => ({ colorType: 0, depth }));
const alphaForms: PngForm[] = ([8, 16] as const).map((depth) => ({ colorType: 4, depth }));
const withInterlaced = (forms: PngForm[]): [string, PngForm][] =>
  forms.flatMap((form) =>
    [false, true].map((interlaced): [string, PngForm] => [
      `colour type ${form.colorType}, ${form.depth} bits${interlaced ? ', interlaced' : ''}`,
      { ...form, interlaced },
    ]),
  );

describe('PNG', () => {
  test.each(withInterlaced(colorForms))('%s', async (_, form) => {
    const { bytes, refusal } = await print(makePng(form), 'Two halves');
    expect(refusal).toBeUndefined();
    const { red, blue } = await seen(bytes);
    expect([red.count, blue.count].every((count) => count > 60)).toBe(true);
    expect(blue.x - red.x).toBeCloseTo(12, -1);
  });

  test.each(withInterlaced([...greyForms, ...alphaForms]))('%s', async (_, form) => {
    const { bytes, refusal } = await print(makePng(form), 'Two halves');
    expect(refusal).toBeUndefined();
    expect((await seen(bytes)).dark.count).toBeGreaterThan(60);
  });

  test.each<[string, PngForm['colorType'], number[]]>([
    ['grey', 0, [0, 0]],
    ['colour', 2, [0, 255, 0, 0, 0, 0]],
    ['palette', 3, [0]],
  ])('a transparent tone of %s is not painted', async (_, colorType, transparency) => {
    const form: PngForm = { colorType, depth: 8, chunks: [['tRNS', transparency]] };
    const { bytes } = await print(makePng(form), 'Half');
    const { red, dark, blue } = await seen(bytes);
    expect(red.count + dark.count).toBe(0);
    if (colorType !== 0) expect(blue.count).toBeGreaterThan(60);
  });

  test('with a gamma, and chunks that say nothing of the pixels', async () => {
    const chunks: PngForm['chunks'] = [
      ['gAMA', [0, 0, 0xb1, 0x8f]],
      ['iCCP', [65, 0, 0, 1, 2, 3]],
      ['tEXt', [65, 0, 66]],
    ];
    const { bytes, refusal } = await print(makePng({ colorType: 2, depth: 8, chunks }), 'Two halves');
    expect(refusal).toBeUndefined();
    expect((await seen(bytes)).red.count).toBeGreaterThan(60);
  });
});

describe('JPEG', () => {
  test('progressive and grey ones are pictures', async () => {
    for (const jpeg of [progressiveJpeg, greyJpeg]) {
      const { bytes, refusal } = await print(jpeg, 'Two halves');
      expect(refusal).toBeUndefined();
      expect(hasImage(bytes)).toBe(true);
    }
    const { red, blue } = await seen((await print(progressiveJpeg, 'Two halves')).bytes);
    expect(blue.x).toBeGreaterThan(red.x + 4);
  });

  // Exif 2.32, 4.6.5: where the first row and the first column of the pixels are to stand.
  test.each([
    [1, 'x', 1],
    [2, 'x', -1],
    [3, 'x', -1],
    [4, 'x', 1],
    [5, 'y', 1],
    [6, 'y', 1],
    [7, 'y', -1],
    [8, 'y', -1],
  ] as const)('stands as the camera was held: %d', async (orientation, axis, sign) => {
    const { bytes } = await print(held(progressiveJpeg, orientation), 'Two halves');
    const { red, blue } = await seen(bytes);
    expect(red.count).toBeGreaterThan(10);
    expect(Math.sign(blue[axis] - red[axis])).toBe(sign);
    const other = axis === 'x' ? 'y' : 'x';
    expect(Math.abs(blue[other] - red[other])).toBeLessThan(2);
  });
});

describe('size', () => {
  const widthOf = async (width: number, height: number): Promise<number[]> => {
    const { bytes } = await print(makePng({ colorType: 2, depth: 8, width, height }), 'x');
    const box =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/BBox \[([\d. ]+)\]/)?.[1]
        ?.split(' ')
        .map(Number) ?? [];
    const [left = 0, foot = 0, right = 0, top = 0] = box;
    return [right - left, top - foot].map((length) => Math.round(length * 100) / 100);
  };

  test('is that of its pixels at 96 an inch, and never larger', async () => {
    expect(await widthOf(40, 20)).toEqual([30, 15]);
  });

  test('is the measure at most, and 24 lines', async () => {
    expect(await widthOf(1600, 200)).toEqual([360, 45]);
    expect(await widthOf(20, 1000)).toEqual([7.2, 360]);
  });
});

describe('text in place of a picture', () => {
  test('is its alternative text', async () => {
    const { bytes } = await print(makePng({ colorType: 2, depth: 8 }), 'A lamp');
    expect(elementsOf(await readPdf(bytes), 'Figure').map(({ alt }) => alt)).toEqual(['A lamp']);
  });

  test('decoration has none, and is no figure', async () => {
    const { bytes } = await print(makePng({ colorType: 2, depth: 8 }), '');
    expect(elementsOf(await readPdf(bytes), 'Figure')).toEqual([]);
    expect(hasImage(bytes)).toBe(true);
  });

  test('stands in a frame where bytes are missing', async () => {
    const { bytes, rules } = await print(undefined, 'A lamp');
    expect(elementsOf(await readPdf(bytes), 'Figure').map((figure) => textOf(figure).trim())).toEqual(['A lamp']);
    expect(rules).toContain('export/image-missing');
  });
});

describe('a picture is refused with a reason, and keeps its place', () => {
  const png = makePng({ colorType: 6, depth: 8 });
  test.each<[string, Uint8Array, RegExp]>([
    ['of another kind', new TextEncoder().encode('GIF89a'.padEnd(40, ' ')), /neither JPEG nor PNG/],
    ['a JPEG in CMYK', withFrame(progressiveJpeg, 9, 4), /CMYK|damaged/],
    ['a JPEG of two components', withFrame(progressiveJpeg, 9, 2), /three colours/],
    ['a lossless JPEG', withFrame(progressiveJpeg, 0, 0xc3), /does not have/],
    ['a JPEG in arithmetic coding', withFrame(progressiveJpeg, 0, 0xc9), /does not have/],
    ['a JPEG of twelve bits', withFrame(progressiveJpeg, 4, 12), /does not have/],
    ['a JPEG that is cut off', progressiveJpeg.subarray(0, 400), /cut off|damaged/],
    ['a PNG that is cut off', png.subarray(0, png.length - 20), /cut off/],
    ['a PNG whose data end early', makeFalsePng(100, 100, new Uint8Array(500)), /cut off/],
    ['a PNG that unpacks to more than it says', makeFalsePng(4, 4, new Uint8Array(5_000_000)), /more than it says/],
    ['a PNG of too many pixels', makeFalsePng(60_000, 60_000, new Uint8Array(500)), /million pixels/],
    ['a PNG that says to be large', makeFalsePng(7_000, 7_000, new Uint8Array(500)), /cut off/],
    [
      'a PNG without a palette',
      makePng({ colorType: 3, depth: 8 }).map((byte, at) => (at === 37 ? 0x51 : byte)),
      /palette/,
    ],
    [
      'a PNG of an unknown kind',
      makePng({ colorType: 2, depth: 8 }).map((byte, at) => (at === 25 ? 5 : byte)),
      /unknown kind/,
    ],
  ])('%s', async (_, picture, reason) => {
    const { bytes, refusal } = await print(picture, 'A lamp');
    expect(refusal).toMatch(reason);
    expect(hasImage(bytes)).toBe(false);
    expect(elementsOf(await readPdf(bytes), 'Figure').map((figure) => textOf(figure).trim())).toEqual(['A lamp']);
  });

  test('a JPEG in CMYK, by what it is', async () => {
    const head = [0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 2, 0, 2, 4, ...new Array<number>(12).fill(0), 0xff, 0xd9];
    expect((await print(Uint8Array.from(head), 'x')).refusal).toMatch(/CMYK colours; give it in RGB/);
  });

  test('damaged bytes never throw', async () => {
    const pictures = [
      progressiveJpeg,
      greyJpeg,
      held(greyJpeg, 6),
      makePng({ colorType: 6, depth: 8 }),
      makePng({ colorType: 3, depth: 2, interlaced: true, chunks: [['tRNS', [0, 90]]] }),
      makePng({ colorType: 0, depth: 16 }),
    ];
    const damage = fc.record({
      picture: fc.constantFrom(...pictures),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
      length: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ picture, changes, length }) => {
        const bytes = picture.slice(0, Math.ceil(picture.length * (length > 0.5 ? 1 : length)));
        for (const [place, value] of changes) bytes[Math.floor(place * (bytes.length - 1))] = value;
        const printed = await print(bytes, 'A lamp');
        expect(hasImage(printed.bytes)).toBe(printed.refusal === undefined);
      }),
      { numRuns: 150 },
    );
  });
});

test('a picture that stands in a document twice is in the file once', async () => {
  const picture = makePng({ colorType: 2, depth: 8 });
  const article = b.article({ language: 'en' }, b.figure(b.image(url, 'x')));
  const both = b.publication({ name: 'Both', language: 'en' }, article, article);
  const bytes = await toPdf(both, { assets: { [url]: picture } });
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g),
  ).toHaveLength(1);
});
