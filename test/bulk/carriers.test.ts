/** Files of ours as inputs: they bring their article and its pictures, and what is known about them holds. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BulkOptions, convert } from '../../src/bulk/convert.ts';
import type { BulkInput } from '../../src/bulk/input.ts';
import { withPictures } from '../../src/bulk/pictures.ts';
import type { BulkResult } from '../../src/bulk/summary.ts';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { html } from '../../src/html.ts';
import { article, exportAll, fromText, image, paragraph, readArticle, readAssets } from '../../src/index.ts';
import { publication } from '../../src/model/build.ts';
import { toJson } from '../../src/model/envelope.ts';
import { pdf } from '../../src/pdf.ts';
import { folder } from '../cli/command.ts';
import { greyJpeg, makePng } from '../export/pdf/make-picture.ts';

const lamp = article(
  { language: 'en', headline: 'The lamp', keywords: ['light'] },
  paragraph('It is ', { ...image('pic1.png'), alt: 'a lamp' }, ', which burns all night.'),
);
const png = makePng({ colorType: 2, depth: 8 });
const files = await exportAll(lamp, { pdf, docx, epub, html }, { assets: { 'pic1.png': png } });

async function printed(source: BulkInput[], options: Partial<BulkOptions> = {}): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  const settings = { formats: ['epub'], jobs: 1, ordered: true, ...options };
  await convert(source, (result) => void results.push(result), settings);
  return results;
}

const bytesOf = (result: BulkResult | undefined): Uint8Array => {
  const data = result?.outputs[0]?.data;
  return data instanceof Uint8Array ? data : new Uint8Array();
};

describe('a file of ours in bulk', () => {
  test('brings its pictures, before those that are given for all', async () => {
    const cwd = folder({ 'lamp.epub': files.epub });
    const source: BulkInput[] = [
      { id: 'pdf', from: 'pdf', content: files.pdf },
      { id: 'docx', content: files.docx },
      { id: 'epub', path: join(cwd, 'lamp.epub') },
      { id: 'html', from: 'html', content: files.html },
      { id: 'found out', content: Buffer.from(files.html) },
      { id: 'markdown', from: 'markdown', content: '![A lamp](pic1.png)' },
    ];
    const results = await printed(source, { assets: { 'pic1.png': greyJpeg } });
    const pictures: unknown[] = [];
    for (const result of results) pictures.push((await readAssets(bytesOf(result)))['pic1.png']);
    // A PDF has the samples of a PNG, not its file.
    const samples = (await readAssets(files.pdf))['pic1.png'];
    expect(pictures).toEqual([samples, png, png, png, png, greyJpeg]);
    expect(results.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'info'))).toEqual([]);
  });

  test('is a page too, as text, by its ending and found out', async () => {
    const guessed = fromText('The lamp\n\nIt burns all night, and the harbour sees it.\n\nShare this article\n');
    const page = await html.write(guessed);
    const source: BulkInput[] = [
      { id: 'text', from: 'html', content: page },
      { id: 'found out', content: page },
      { id: 'file', path: join(folder({ 'lamp.html': page }), 'lamp.html') },
    ];
    for (const result of await printed(source)) expect(await readArticle(bytesOf(result))).toEqual(guessed);
  });

  test('is stated over by what is known about it', async () => {
    const known = { language: 'pt-BR', url: 'https://example.org/lamp', metadata: { headline: 'A lâmpada' } };
    const source: BulkInput[] = [
      { ...known, id: 'docx', content: files.docx },
      { ...known, id: 'json', from: 'json', content: toJson(lamp) },
    ];
    for (const result of await printed(source)) {
      expect(await readArticle(bytesOf(result))).toMatchObject({
        language: 'pt-BR',
        metadata: { headline: 'A lâmpada', keywords: ['light'], url: 'https://example.org/lamp' },
        provenance: { '/metadata/headline': { status: 'user' } },
      });
    }
  });

  test('says what of it a publication has no place for', async () => {
    const content = toJson(publication({ name: 'Lamps', language: 'en' }, lamp));
    const [result] = await printed([{ id: 'a', content, from: 'json', metadata: { keywords: ['more'] } }]);
    expect(result).toMatchObject({ status: 'done' });
    expect(result?.diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'model/statement', severity: 'warning' }),
    );
  });

  test('whose pictures are damaged is printed without them, and that is said', async () => {
    const content = Buffer.from(files.docx);
    const at = content.indexOf(png.subarray(0, 8));
    expect(at).toBeGreaterThan(0);
    content.fill(0, at, at + 40);
    const [result] = await printed([{ id: 'a', content }]);
    expect(result).toMatchObject({ status: 'done' });
    expect(result?.diagnostics.map(({ ruleId }) => ruleId)).toContain('read/pictures');
  });
});

test('withPictures asks the function for what the file does not hold', async () => {
  const given = withPictures({ assets: () => greyJpeg }, { 'pic1.png': png }).assets;
  if (typeof given !== 'function') throw new TypeError('no function');
  expect([await given(image('pic1.png')), await given(image('other.png'))]).toEqual([png, greyJpeg]);
});
