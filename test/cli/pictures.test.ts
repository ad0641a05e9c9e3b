/** Pictures that come with their file: a file of ours holds them, and what is made of it has them too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/docx.ts';
import { epub } from '../../src/epub.ts';
import { html } from '../../src/html.ts';
import { article, exportAll, image, paragraph, readArticle, readAssets } from '../../src/index.ts';
import { pdf } from '../../src/pdf.ts';
import { greyJpeg, makePng } from '../export/pdf/make-picture.ts';
import { folder, offprint } from './command.ts';

const lamp = article(
  { language: 'en', headline: 'The lamp' },
  paragraph('It is ', { ...image('pic1.png'), alt: 'a lamp' }, ', which burns all night.'),
);
const png = makePng({ colorType: 2, depth: 8 });
const files = await exportAll(lamp, { pdf, docx, epub, html }, { assets: { 'pic1.png': png } });
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

describe('the pictures of a file of ours', () => {
  test.each(['pdf', 'docx', 'epub', 'html'] as const)('in %s are those of what is made of it', async (format) => {
    const cwd = folder({ [`lamp.${format}`]: files[format] });
    const { code, stderr } = await offprint(cwd, ['--strict', `lamp.${format}`, '-f', format, '-o', 'out.epub']);
    expect([code, stderr]).toEqual([0, '']);
    const { 'pic1.png': picture, ...others } = await readAssets(bytesAt(join(cwd, 'out.epub')));
    expect(others).toEqual({});
    // A PDF has the samples of a PNG, not its file.
    expect(picture).toEqual(format === 'pdf' ? (await readAssets(files.pdf))['pic1.png'] : png);
  });

  test('in a book stay apart where inputs call different ones by one name', async () => {
    const other = await docx.write(lamp, { assets: { 'pic1.png': greyJpeg } });
    const cwd = folder({
      'a.epub': files.epub,
      'b.docx': other,
      'c.html': files.html,
      'd.md': '![No lamp](pic1.png)\n',
    });
    const args = ['a.epub', 'b.docx', 'c.html', 'd.md', '--book', 'Lamps', '--lang', 'en', '-o', 'book.epub'];
    const { code, stderr } = await offprint(cwd, args);
    expect(code).toBe(0);
    expect(stderr.match(/No bytes were given for the picture \S+/g)).toEqual([
      'No bytes were given for the picture pic1.png#3',
    ]);
    const book = bytesAt(join(cwd, 'book.epub'));
    expect(await readAssets(book)).toEqual({ 'pic1.png': png, 'pic1.png#2': greyJpeg });
    const urls = JSON.stringify(await readArticle(book)).match(/"url":"pic1[^"]*"/g);
    expect(urls).toEqual(['"url":"pic1.png"', '"url":"pic1.png#2"', '"url":"pic1.png"', '"url":"pic1.png#3"']);
  });
});
