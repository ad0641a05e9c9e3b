import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/export/plain-text/index.ts';
import { article, orderedList, paragraph, publication, pullQuote, table, tableRow } from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { displayWidth } from '../../../src/typeset/width.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';

const ascii = (source: Parameters<typeof toText>[0]) => {
  const diagnostics: Diagnostic[] = [];
  const output = toText(source, { ascii: true, onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return { output, reasons: diagnostics.map(({ reason }) => reason) };
};

describe('ASCII', () => {
  it('has the signs of a typewriter, and says nothing of them', () => {
    const source = article(
      { language: 'en', headline: '“So” – it’s…' },
      paragraph('12\u00a0km — «la-bas» • 3\u2009×\u20094 ½ soft\u00adhyphen ©\ufe0f'),
      pullQuote('So it is.'),
    );
    expect(ascii(source)).toEqual({
      output: '"So" - it\'s...\n\n12 km -- "la-bas" * 3 x 4 1/2 softhyphen (c)\n\n    "So it is."\n',
      reasons: [],
    });
  });

  it('takes the marks off Latin letters by the custom of the language, and names them', () => {
    expect(ascii(article({ language: 'fr' }, 'Naïve Łódź, œuvre, e\u0301té'))).toEqual({
      output: 'Naive Lodz, oeuvre, ete\n',
      reasons: ['Letters were changed for ASCII: ï i, Ł L, ó o, ź z, œ oe, é e'],
    });
    expect(ascii(article({ language: 'de-CH' }, 'Größe über Öl')).output).toBe('Groesse ueber Oel\n');
    expect(ascii(article({ language: 'nb' }, 'Å øve')).output).toBe('Aa oeve\n');
    expect(ascii(article({ language: 'de' }, 'ÜBUNG, MENÜ, Übung, Ü')).output).toBe('UEBUNG, MENUE, Uebung, Ue\n');
  });

  it('takes marks off that no one letter holds, and sets no control of direction', () => {
    expect(ascii(article({ language: 'en' }, 'x\u0302 and 1\ufe0f'))).toEqual({
      output: 'x and 1\n',
      reasons: ['Letters were changed for ASCII: x\u0302 x'],
    });
    expect(ascii(article({ language: 'fa' }, 'Hello world')).output).toBe('Hello world\n');
  });

  it('keeps and names what it has no form for', () => {
    expect(ascii(article({ language: 'ja' }, '東京 and 10²'))).toEqual({
      output: '東京 and 10²\n',
      reasons: ['Characters without a form in ASCII stand as they are: 東 京 ²'],
    });
  });

  it('is measured as it is printed', () => {
    const source = article({ language: 'en' }, table(tableRow('a…', 'b'), tableRow('c—', 'd')), orderedList(1, '… …'));
    expect(ascii(source).output).toBe('a...  b\nc--   d\n\n1. ... ...\n');
    const narrow = toText(article({ language: 'en' }, 'a… '.repeat(9)), { ascii: true, width: 11 });
    for (const line of narrow.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(11);
  });

  it('serves the title of a publication', () => {
    const { output, reasons } = ascii(publication({ name: '“東”', language: 'en' }));
    expect(output).toBe('"東"\n');
    expect(reasons).toHaveLength(1);
  });

  it('leaves no sign of any text that is not named', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitrary.article, (source) => {
        const { output, reasons } = ascii(source);
        const kept = /[^\u0000-\u007f]/u.test(output.replace(/\ufffd/g, ''));
        if (kept) expect(reasons.some((reason) => reason.startsWith('Characters without'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
