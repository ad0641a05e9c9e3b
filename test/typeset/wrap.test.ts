import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '../../src/typeset/break.ts';
import { displayWidth } from '../../src/typeset/width.ts';
import { narrowestWidth, wrapText } from '../../src/typeset/wrap.ts';
import { fc } from '../property.ts';

describe('wrapText', () => {
  it('fills lines up to the width and no further', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('one two three four', 8)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('one two three four', 13)).toEqual(['one two three', 'four']);
  });

  it('breaks at newlines alone where the width is endless', () => {
    expect(wrapText('one two\nthree', Infinity)).toEqual(['one two', 'three']);
  });

  it('counts Chinese characters as two columns and keeps punctuation off the start of a line', () => {
    expect(wrapText('中文字没有空格，所以可以在字间换行。', 12)).toEqual([
      '中文字没有空',
      '格，所以可以',
      '在字间换行。',
    ]);
    expect(wrapText('中文字没有空格，所以', 14)).toEqual(['中文字没有空', '格，所以']);
  });

  it('does not split an address, a compound or a number with its unit', () => {
    const address = 'https://example.org/a/very-long/path?with=query&and=more#part';
    expect(wrapText(`see ${address}, please`, 20)).toEqual(['see', `${address},`, 'please']);
    expect(wrapText('counter-terrorism and/or 12\u00a0000 km', 10)).toEqual([
      'counter-terrorism',
      'and/or',
      '12\u00a0000 km',
    ]);
    expect(wrapText(`请看${address}网页`, 20)).toEqual(['请看', address, '网页']);
  });

  it('puts the hanging indent before each line that goes on', () => {
    expect(wrapText('one two three\nfour', 8, '  ')).toEqual(['one two', '  three', 'four']);
  });

  it('gives one empty line for an empty text', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('ends lines at no space where UAX #14 forbids it', () => {
    const sign = fc.constantFrom(...' abcé19 .,;:!?/%()[]{}"\'“”‘’«»‹›—–-…·•†¡¿$€&*+=<>@#_|~^`ΩЖ  ');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 24 }), (signs) => {
        const text = signs.join('').trim();
        const places = breakOpportunities(text).map(({ position }) => position);
        const ends = places.filter((at) => at === text.length || text.charAt(at - 1) === ' ');
        const pieces = ends.map((at, index) => text.slice(ends[index - 1] ?? 0, at).replace(/ +$/, ''));
        expect(wrapText(text, 1)).toEqual(text === '' ? [''] : pieces);
      }),
      { numRuns: 3000 },
    );
  });

  it('loses nothing and makes no line too long that could be broken', () => {
    const words = fc.array(
      fc.constantFrom('a', 'word', 'long-compound', '中文', '，', 'é', '👩‍👧', '(so)', 'x\u00a0y'),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, columns) => {
        const text = list.join(' ');
        const lines = wrapText(text, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          expect(line).toBe(line.trimEnd());
          if (displayWidth(line) > columns) expect(narrowestWidth(line)).toBe(displayWidth(line));
        }
      }),
    );
  });
});
