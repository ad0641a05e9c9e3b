/** Lines in the article's container that are the page's: told by the language's own phrases, or by signs that all share. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/visit.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';

const text =
  '<p>The harbour froze on Tuesday, and the boats that had not left by then stayed where they were.</p>'.repeat(4);
const read = (line: string, language: string): string => {
  const page = `<html lang="${language}"><head><title>A harbour freezes</title></head><body><article><h1>A harbour freezes</h1>${text}<p>${line}</p>${text}</article></body></html>`;
  return plainText(fromHtml(page));
};

describe('a line of the page among the text', () => {
  it.each([
    ['en', '3 MIN. READ'],
    ['en', 'Image 1 of 8'],
    ['de', 'Bild 1 von 8'],
    ['fr', '1/8'],
    ['ja', '© 2026 The Daily Sample'],
    ['en', 'We like this boat. This post may contain affiliate links.'],
    ['de', 'Uns gefällt das Boot. Dieser Artikel enthält Affiliate-Links.'],
  ])('is left out: %s, %s', (language, line) => {
    expect(read(line, language)).not.toContain(line);
  });

  it.each([
    ['en', 'The harbour master read the gauge for three minutes. Then he left.'],
    ['de', 'Die Werft wirbt um neue Leute und zahlt für jede Schicht mehr.'],
  ])('is none where it only speaks of such things: %s, %s', (language, line) => {
    expect(read(line, language)).toContain(line);
  });
});
