/** Tables whose columns a scrape parts by single spaces, and lines with figures that are none. */
import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The mill stands where the two rivers meet, and in a dry year the boys of the village walk under its wheel without getting wet.';
const more = `${prose} Nobody has ground a sack of corn there since the war.`;

const between = (lines: readonly string[], gap = '\n\n') =>
  fromText([prose, more, lines.join('\n'), `${prose} So it is.`, `${more} Twice.`].join(gap), {
    language: 'en',
  }).children.slice(2, -2);

describe('rows of figures', () => {
  it.each([
    [['Mill End 5 17 – 22', 'Weir 12 7 – 19']],
    [['Team 1 2 3 R', 'Mill End 0 1 2 3', 'Weir 1 0 0 1']],
    [['Rye 212.50 +1.25', 'Spelt 180.00 -0.50', 'Oats 155.75 +0.10']],
    [['Pos Team P W D L', '1 Mill End 10 8 1 1', '2 Weir 10 7 2 1']],
  ])('make a table: %j', (lines) => {
    for (const gap of ['\n\n', '\n']) {
      const nodes = between(lines, gap);
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({ type: 'table', children: lines.map(() => ({ type: 'tableRow' })) });
    }
  });

  it.each([
    [['Telephone 01 23 45 67', 'Telefax 01 23 45 68']],
    [['The mill closed in 1920 and 1921', 'The weir broke in May']],
    [['It turned 12 wheels, 4 of them by hand.', 'It turned 14 wheels, 5 of them by hand.']],
    [['Open 9 12', 'Closed 12 14']],
  ])('are not %j', (lines) => {
    expect(between(lines).map(({ type }) => type)).not.toContain('table');
  });
});
