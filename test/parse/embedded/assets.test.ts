import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/docx.ts';
import { epub } from '../../../src/epub.ts';
import { html } from '../../../src/html.ts';
import { article, exportAll, image, paragraph, publication, readArticle, readAssets } from '../../../src/index.ts';
import { pdf } from '../../../src/pdf.ts';
import { greyJpeg, makePng } from '../../export/pdf/make-picture.ts';

const carriers = { pdf, docx, epub, html };
const assets: Record<string, Uint8Array> = {
  'https://example.org/a.png': makePng({ colorType: 2, depth: 8 }),
  'b.jpg': greyJpeg,
  'c d.png': makePng({ colorType: 3, depth: 8 }),
};
const urls = Object.keys(assets).sort();
const pictures = article({ language: 'en' }, ...urls.map((url) => paragraph('See ', { ...image(url), alt: 'x' }, '.')));

describe('readAssets', () => {
  it('gives the pictures of each format by their addresses', async () => {
    for (const [format, file] of Object.entries(await exportAll(pictures, carriers, { assets }))) {
      const read = await readAssets(file);
      expect(Object.keys(read), format).toEqual(urls);
      for (const url of urls) expect(read[url]?.length, `${format} ${url}`).toBe(assets[url]?.length);
      expect(await readArticle(file), format).toEqual(pictures);
    }
  });

  it('gives back the bytes that were put in, and what prints the same file again', async () => {
    const { pdf: file, ...others } = await exportAll(pictures, carriers, { assets });
    for (const other of Object.values(others)) expect(await readAssets(other)).toEqual(assets);
    const again = { assets: await readAssets(file) };
    expect(again.assets['b.jpg']).toEqual(assets['b.jpg']);
    expect(await pdf.write(await readArticle(file), again)).toEqual(file);
  });

  it('finds a picture that another tool has put elsewhere, and none that it changed', async () => {
    const file = await epub.write(pictures, { assets });
    const { 'OEBPS/images/p0003.png': moved = strToU8(''), ...parts } = unzipSync(file);
    const kept = zipSync({ ...parts, 'images/renamed.png': moved });
    expect(await readAssets(kept)).toEqual(assets);
    const changed = zipSync({ ...parts, 'images/renamed.png': moved.map((byte, at) => (at === 44 ? byte ^ 1 : byte)) });
    expect(Object.keys(await readAssets(changed))).toEqual(urls.filter((url) => !url.startsWith('https:')));
  });

  it('knows the pictures of every article of a publication', async () => {
    const one = article({ language: 'en' }, paragraph(image('b.jpg')));
    const bound = publication({ name: 'All', language: 'en' }, one, pictures);
    for (const [format, file] of Object.entries(await exportAll(bound, carriers, { assets })))
      expect(Object.keys(await readAssets(file)), format).toEqual(urls);
  });

  it('says that a file carries nothing, and holds the limits', async () => {
    expect(await readAssets('Just text.')).toEqual({});
    expect(await readAssets(await html.write(article({}, 'No picture.')))).toEqual({});
    const bare = await docx.write(pictures, { embedSource: false, assets });
    await expect(readAssets(bare)).rejects.toMatchObject({ code: 'envelope/missing' });
    const file = await epub.write(pictures, { assets });
    await expect(readAssets(file, { limits: { part: 10 } })).rejects.toMatchObject({ code: 'source/limit' });
  });
});
