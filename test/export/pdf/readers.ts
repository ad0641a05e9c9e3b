/**
 * Reads the text of a PDF by programs that people use: pdf.js (Firefox) and PDFium (Chrome), and poppler where it is
 * installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads the text of all pages. */
export type Reader = (pdf: Uint8Array) => string | Promise<string>;

async function byPdfJs(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
  }
  await task.destroy();
  return text;
}

async function byPdfium(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}

function byPoppler(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, pdf);
    return execFileSync('pdftotext', ['-q', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }).replaceAll('\f', '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The readers at hand, by name. */
export const readers: Readonly<Record<string, Reader>> = {
  'pdf.js': byPdfJs,
  PDFium: byPdfium,
  ...(isInstalled('pdftotext') && { poppler: byPoppler }),
};

/** A soft hyphen at a line end, as it stands in the file and as PDFium gives it, with the line end. */
const dividing = /[\u00ad\u0002\ufffe]\s*/g;
const direction = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ideograph = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const besideIdeographs = new RegExp(`(?<=${ideograph})\\s+|\\s+(?=${ideograph})`, 'gu');

/** A text without what printing adds: line ends, hyphens at them, marks of direction, room beside ideographs. */
export const folded = (text: string): string =>
  text
    .replace(dividing, '')
    .replace(direction, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(besideIdeographs, '')
    .trim();
