import { describe, expect, it } from 'vitest';
import { closeControls, settleLines } from '../../../src/export/plain-text/bidi.ts';
import { toText } from '../../../src/export/plain-text/index.ts';
import { article, foreign, link, paragraph, table, tableRow } from '../../../src/model/build.ts';
import type { Inline } from '../../../src/model/nodes.ts';
import { bidiLevels } from '../../../src/typeset/bidi.ts';
import { fc } from '../../property.ts';
import { growth } from '../../work.ts';

const line = (language: string, ...children: (string | Inline)[]): string =>
  toText(article({ language }, paragraph(...children))).trimEnd();

describe('text that runs both ways', () => {
  it('is not touched where nothing runs from right to left', () => {
    expect(line('en', 'One ', foreign('fr', 'là'), ' 2.')).toBe('One là 2.');
    expect(line('en', 'So \u200e it \u2068is')).toBe('So \u200e it \u2068is\u2069');
  });

  it('has a mark before a line that begins with a word of the other direction, and no other', () => {
    expect(line('he', 'BBC דיווחה.')).toBe('\u200fBBC דיווחה.');
    expect(line('he', 'דיווחה BBC.')).toBe('דיווחה BBC.');
    expect(line('en', 'שלום means peace.')).toBe('\u200eשלום means peace.');
    expect(line('he', '12.')).toBe('12.');
    expect(toText(article({ language: 'he' }, 'BBC דיווחה.'), { bidi: 'none' })).toBe('BBC דיווחה.\n');
  });

  it('isolates a phrase only where its surroundings would draw it apart', () => {
    expect(line('en', 'He said ', foreign('he', 'שלום'), ', and left.')).toBe('He said שלום, and left.');
    expect(line('en', 'Page ', foreign('he', 'שלום'), ' 12 of it.')).toBe('Page \u2067שלום\u2069 12 of it.');
    expect(line('en', 'In ', foreign('he', 'שלום!'), ' he ends.')).toBe('In \u2067שלום!\u2069 he ends.');
  });

  it('keeps an address in its order', () => {
    const source = article({ language: 'he' }, paragraph('ראו ', link('https://example.org/a', 'כאן')));
    expect(toText(source, { links: 'inline' })).toBe('ראו כאן \u2066<https://example.org/a>\u2069\n');
  });

  it('begins a phrase again that goes on in the next line', () => {
    expect(settleLines(['a \u2067שלום', 'לכולם\u2069 b'], 'ltr')).toEqual([
      'a \u2067שלום\u2069',
      '\u2067לכולם\u2069 b',
    ]);
  });

  it.each([
    ['\u202eone', '\u202eone\u202c'],
    ['\u2066\u202eone', '\u2066\u202eone\u202c\u2069'],
    ['\u202e\u2066one\u202c two', '\u202e\u2066one\u202c two\u2069\u202c'],
    ['\u2067one\u2069 two', '\u2067one\u2069 two'],
    ['\u202eone\ntwo', '\u202eone\u202c\ntwo'],
  ])('ends what %j leaves open', (before, after) => {
    expect(closeControls(before)).toBe(after);
  });

  it('ends what is opened beyond the deepest level, and begins no more of it again', () => {
    const deep = '\u202b\u2067\u202d\u2068'.repeat(100);
    expect([...(bidiLevels(`${closeControls(deep)}end`, 'ltr') ?? []).slice(-3)].some((level) => level > 0)).toBe(
      false,
    );
    const rest = settleLines([`${deep}one`, ...Array.from({ length: 50 }, () => 'two')], 'rtl').slice(1);
    for (const each of rest) expect(each.length).toBeLessThanOrEqual(1 + 125 + 3 + 125);
  });

  it('takes time that grows with the number of controls', async () => {
    const close = (times: number): unknown => {
      const text = `${'\u202a'.repeat(times)}x${'\u2069'.repeat(times)} ${`${' '.repeat(times)}x`}`;
      return [closeControls(text), settleLines([text], 'rtl')];
    };
    expect(await growth(close, 2000, 16_000)).toBeLessThan(24);
  });

  it('lets no control of a text turn what stands after it', () => {
    const attack = fc
      .array(
        fc.constantFrom('\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', 'a', 'ש', '1', ' '),
        {
          maxLength: 12,
        },
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(attack, (words) => {
        const source = article(
          { language: 'en' },
          paragraph(link('https://example.org/', `x${words}x`), ' end'),
          table(tableRow(`x${words}x`, 'end')),
        );
        for (const output of toText(source, { links: 'inline' }).trimEnd().split('\n')) {
          if (!output.endsWith('end')) continue;
          const levels = bidiLevels(output, 'ltr');
          const at = output.indexOf('https') < 0 ? output.length - 3 : output.indexOf('https');
          expect([...output.slice(at, at + 3)].map((_, index) => levels?.[at + index] ?? 0)).toEqual([0, 0, 0]);
        }
      }),
    );
  });
});
