import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toDocx } from '../../src/docx.ts';
import { fromText } from '../../src/index.ts';
import { readPdf } from '../export/pdf/read-pdf.ts';
import { folder, offprint } from './command.ts';

const font = join(
  import.meta.dirname,
  '../../node_modules/@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
);
const article = 'الضوء الذي لا يحرسه أحد\n\nيخرج القارب في السادسة ويعود حين يرى الضوء.\n';

test('a font that is given draws what the built-in ones lack', async () => {
  const cwd = folder({ 'a.txt': article });
  const without = await offprint(cwd, ['a.txt', '--lang', 'ar', '-o', 'without.pdf']);
  expect(without.stderr).toContain('pdf/missing-glyph');
  const run = await offprint(cwd, ['a.txt', '--lang', 'ar', '--font', font, '-o', 'a.pdf']);
  expect(run).toMatchObject({ code: 0 });
  expect(run.stderr).not.toContain('pdf/missing-glyph');
  const { body } = await readPdf(new Uint8Array(readFileSync(join(cwd, 'a.pdf'))));
  expect(body).toContain('القارب');
});

test.each<[string, string[], RegExp]>([
  ['that is not there', ['-o', 'a.pdf', '--font', 'none.ttf'], /--font: none\.ttf cannot be read: no such file/],
  ['where no format takes one', ['-o', 'a.docx', '--font', font], /--font: fonts go into PDF and EPUB only/],
])('a font %s is a wrong usage', async (_, args, reason) => {
  const { code, stderr } = await offprint(folder({ 'a.txt': article }), ['a.txt', ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(reason);
});

test('a font that cannot be used fails the PDF, by its name', async () => {
  const cwd = folder({ 'a.txt': article, 'Broken Sans.ttf': 'no font' });
  const { code, stderr } = await offprint(cwd, ['a.txt', '--font', 'Broken Sans.ttf', '-o', 'a.pdf']);
  expect(code).toBe(1);
  expect(stderr).toContain('The font "Broken Sans" cannot be used');
});

test('fonts are those of the text in EPUB, by the names that they have or are given', async () => {
  const cwd = folder({ 'a.txt': article, 'Broken Sans.ttf': 'no font' });
  const fonts = ['--font', font, '--font', `${font}#Mine`];
  expect(await offprint(cwd, ['a.txt', '--lang', 'ar', ...fonts, '-o', 'a.epub'])).toMatchObject({ code: 0 });
  const files = unzipSync(readFileSync(join(cwd, 'a.epub')));
  expect(files['OEBPS/fonts/f1.ttf']).toEqual(new Uint8Array(readFileSync(font)));
  const css = strFromU8(files['OEBPS/style.css'] ?? new Uint8Array());
  expect(css).toContain("body { font-family: 'Vazirmatn', 'Mine', serif }");
  const broken = await offprint(cwd, ['a.txt', '--font', 'Broken Sans.ttf', '-o', 'b.epub']);
  expect(broken).toMatchObject({ code: 1, stderr: expect.stringContaining('The font "1" cannot be used') });
});

test('a reference gives the DOCX its look', async () => {
  const cwd = folder({ 'a.txt': article, 'no.docx': 'no archive' });
  const house = await toDocx(fromText('One.'), { pageSize: 'a5', theme: { colors: { accent: '#00457c' } } });
  writeFileSync(join(cwd, 'house.docx'), house);
  expect(await offprint(cwd, ['a.txt', '--reference', 'house.docx', '-o', 'a.docx'])).toMatchObject({ code: 0 });
  const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('00457C');
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('w:w="8391"');
  const broken = await offprint(cwd, ['a.txt', '--reference', 'no.docx', '-o', 'b.docx']);
  expect(broken).toMatchObject({ code: 1, stderr: expect.stringContaining('reference: the bytes are no DOCX file') });
  const missing = await offprint(cwd, ['a.txt', '--reference', 'none.docx', '-o', 'c.docx']);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('none.docx cannot be read') });
});
