/** Raw text that is no article: nothing throws, nothing is lost, everything is said. */

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';
import { fc } from '../../property.ts';

const readAll = (text: string) => {
  const diagnostics: Diagnostic[] = [];
  const article = fromText(text, { onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return { article, rules: diagnostics.map(({ ruleId }) => ruleId) };
};

describe('input that is no article', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\u00a0\r\n\u3000\n '],
    ['a byte order mark', '\ufeff'],
  ])('says of %s that it holds no text', (_, text) => {
    const { article, rules } = readAll(text);
    expect(article.children).toEqual([]);
    expect(rules).toEqual(['text/empty']);
  });

  it.each(['article.txt', '/srv/in/article.MD', 'https://example.org/a.html'])(
    'says of %s that it is a name',
    (text) => {
      expect(readAll(text).rules).toContain('text/file-name');
    },
  );

  it.each(['The file is article.txt', 'article.txt\n\nIt is lit.', 'example.org'])('takes %j for a text', (text) => {
    expect(readAll(text).rules).not.toContain('text/file-name');
  });

  it('replaces what no file may hold, one for one, and says so', () => {
    const { article, rules } = readAll('A\u0000b \ud800 c\ufffe d. And then the story goes on for a while.');
    expect(plainText(article)).toBe('A\ufffdb \ufffd c\ufffd d. And then the story goes on for a while.');
    expect(rules).toContain('text/invalid-character');
    expect(rules).not.toContain('text/binary');
  });

  it('tells binary data', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256));
    expect(readAll(bytes).rules).toContain('text/binary');
  });

  it.each([
    ['PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
    ['ZIP', 'PK\u0003\u0004 word/document.xml'],
    ['RTF', '{\\rtf1\\ansi A story}'],
  ])('tells a file of another kind by its head: %s', (_, text) => {
    expect(readAll(text).rules.filter((rule) => rule === 'text/binary')).toHaveLength(1);
  });

  it.each([
    ['100,000 quote marks of a mail', '>'.repeat(100_000)],
    ['10 MB on one line', 'word '.repeat(2_000_000)],
    [
      '50 MB of paragraphs',
      `${'All the lamps were lit by six, and nobody had asked them to. '.repeat(8)}\n\n`.repeat(105_000),
    ],
    ['quotation marks that never close', '“'.repeat(50_000)],
    ['100,000 bullets', '- '.repeat(100_000)],
    ['100,000 lines of one bullet', '• a\n'.repeat(100_000)],
    ['dashes and spaces', '– '.repeat(100_000)],
    ['a label of colons', ':'.repeat(100_000)],
    ['spaces of no width at the ends of lines', 'A line of words.\u200b\n\u200b\n'.repeat(50)],
    ['deep indents', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}• a`).join('\n')],
  ])('reads %s', (_, text) => {
    const { article } = readAll(text);
    expect(article.children.length).toBeGreaterThan(0);
    expect(coverage(article, text).ratio).toBe(1);
  });

  it('makes no quotation of marks without words', () => {
    const raw = 'A line.\n\n>>\n>>\n\nAnother.';
    const { children, markup } = fromText(raw, { language: 'en' });
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(coverage(fromText(raw), raw).missing).toEqual([]);
    expect(markup).toHaveLength(2);
  });

  it('refuses what is no string, and options of a wrong type, by name', () => {
    expect(() => Reflect.apply(fromText, undefined, [42])).toThrow(OffprintError);
    for (const [option, value] of Object.entries({
      language: 'english US',
      paragraphs: 'maybe',
      metadata: 3,
      onDiagnostic: 'x',
    })) {
      const call = () => Reflect.apply(fromText, undefined, ['Text', { [option]: value }]);
      expect(call).toThrow(expect.objectContaining({ code: 'option/invalid', option }));
    }
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '– “It repeats itself” – Ada Diaz',
      '• one',
      '1. first',
      '2. second',
      'By Ada Diaz',
      'Source » paper',
      '> quoted',
      '>> twice',
      'Q: Why?',
      'A: Because.',
      '* * *',
      '— Ada',
      'Share this article',
      '12 March 2026',
      '“Quoted all through.”',
      '【題】',
      'Photo: A',
      '@a',
      'a@b.c',
      'http://',
      'https://[',
      '*',
      '_a_',
      '**b**',
      '[1]',
      '[1] note',
      '\u0000',
      '\ud800',
      'A line of ordinary words that goes on until it is long enough to be running text, and then some more of it.',
    ),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u2028', '\n\t')))
    .map((rows) => rows.flat().join(''));

  it('is read without a throw, is accounted for, and stands in the tree in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const article = fromText(source);
        expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('tags in raw text', () => {
  it('are no arrows of a way to the page', () => {
    const { article } = readAll('<p>First para is here.</p>\n<p>Second para here &amp; there.</p>');
    expect(article.omitted).toEqual([]);
    expect(article.children).toHaveLength(2);
  });
});

describe('a text that is all furniture', () => {
  it('is reported as empty', () => {
    const { article, rules } = readAll('Home > News > World');
    expect(article.children).toEqual([]);
    expect(rules).toContain('text/empty');
  });
});
