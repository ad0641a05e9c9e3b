import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { toPdf } from '../../../src/export/pdf/index.ts';
import * as b from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { elementsOf, readPdf, textOf } from './read-pdf.ts';

const url = 'https://example.org/picture';

async function printed(picture: Uint8Array | undefined, alt?: string) {
  const diagnostics: Diagnostic[] = [];
  const article = b.article({ language: 'en' }, b.figure(b.image(url, alt), b.caption('A caption.')));
  const bytes = await toPdf(article, {
    ...(picture && { assets: { [url]: picture } }),
    onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
  });
  return {
    file: Buffer.from(bytes).toString('latin1'),
    rules: diagnostics.map(({ ruleId }) => ruleId),
    read: await readPdf(bytes),
  };
}

const png = (channels: 1 | 2 | 3 | 4, width = 4, height = 3): Uint8Array =>
  encode({ width, height, channels, depth: 8, data: new Uint8Array(width * height * channels).fill(90) });

/** The head of a JPEG: start of image, frame of so many components. */
const jpeg = (components: number): Uint8Array =>
  Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 2, components, ...new Array<number>(11).fill(0), 0xff, 0xd9);

test.each([1, 2, 3, 4] as const)('a PNG of %d channels is a picture', async (channels) => {
  const { file, rules } = await printed(png(channels), 'Grey');
  expect(file).toContain('/Subtype /Image');
  expect(file.includes('/SMask')).toBe(channels === 2 || channels === 4);
  expect(rules).not.toContain('export/image-unsupported');
});

test('a picture says its alternative text', async () => {
  const { read } = await printed(png(3), 'A lamp');
  expect(elementsOf(read, 'Figure').map(({ alt }) => alt)).toEqual(['A lamp']);
});

test('a picture that is decoration is no figure', async () => {
  const { read, file } = await printed(png(3), '');
  expect(elementsOf(read, 'Figure')).toEqual([]);
  expect(file).toContain('/Subtype /Image');
});

test('a picture is never larger than its pixels at 96 an inch', async () => {
  const { read } = await printed(png(3, 40, 20), 'Small');
  expect(elementsOf(read, 'Figure')).toHaveLength(1);
});

test('missing bytes leave a place with the alternative text', async () => {
  const { read, rules } = await printed(undefined, 'A lamp');
  expect(elementsOf(read, 'Figure').map((figure) => textOf(figure).trim())).toEqual(['A lamp']);
  expect(rules).toContain('export/image-missing');
});

test('a CMYK JPEG and other kinds are refused, reported and keep their place', async () => {
  for (const picture of [jpeg(4), new TextEncoder().encode('GIF89a'.padEnd(20, ' ')), png(4).subarray(0, 40)]) {
    const { rules, file } = await printed(picture, 'A lamp');
    expect(rules).toContain('export/image-unsupported');
    expect(file).not.toContain('/Subtype /Image');
  }
});
