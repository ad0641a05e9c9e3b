import { describe, expect, test } from 'vitest';
import {
  balancedWidth,
  type FitItem,
  filledWidth,
  firstFit,
  fitDefaults,
  mayEnd,
  totalFit,
} from '../../src/typeset/total-fit.ts';
import { fc } from '../property.ts';

const none = { width: 0, stretch: 0, shrink: 0, penalty: Number.POSITIVE_INFINITY, flagged: false, hang: 0 };
const box = (width: number, hang = 0): FitItem => ({ ...none, type: 'box', width, hang });
const space: FitItem = { ...none, type: 'glue', width: 3, stretch: 2, shrink: 1, penalty: 0 };
const hyphen: FitItem = { ...none, type: 'penalty', width: 2, penalty: 50, flagged: true };
const end: FitItem[] = [
  { ...none, type: 'glue' },
  { ...none, type: 'penalty', penalty: Number.NEGATIVE_INFINITY },
];

/** Words of the given widths with spaces between. */
const words = (...widths: number[]): FitItem[] => [
  ...widths.flatMap((width, index) => (index === 0 ? [box(width)] : [space, box(width)])),
  ...end,
];

/** Natural lengths of the lines that end at these items. */
function lengths(items: readonly FitItem[], ends: readonly number[]): number[] {
  let start = 0;
  return ends.map((at) => {
    const line = items.slice(start, at);
    start = at + 1;
    while (line[0] && line[0].type !== 'box') line.shift();
    while (line.at(-1)?.type === 'glue') line.pop();
    return line.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), 0);
  });
}

describe('total fit', () => {
  test('shrinks a line rather than leave the next one gaping', () => {
    // First fit puts three words on the first line; the second would then be stretched beyond what it can be.
    const items = words(10, 10, 10, 20, 10);
    expect(
      lengths(
        items,
        totalFit(items, () => 35),
      ),
    ).toEqual([36, 33]);
  });

  test('breaks one line early where the whole looks better', () => {
    const items = words(20, 20, 8, 40, 22, 22);
    const ends = totalFit(items, () => 50);
    expect(
      lengths(items, ends)
        .slice(0, -1)
        .every((length) => length <= 52),
    ).toBe(true);
  });

  test('takes no hyphen where spaces can do it, and one where they cannot', () => {
    const fine = [box(20), space, box(10), hyphen, box(10), space, box(20), ...end];
    expect(totalFit(fine, () => 43).map((at) => fine[at]?.flagged)).not.toContain(true);
    const needed = [box(20), space, box(15), hyphen, box(30), space, box(5), ...end];
    expect(totalFit(needed, () => 40).map((at) => needed[at]?.flagged)).toContain(true);
  });

  test('never prints three hyphens in a row', () => {
    const parts = Array.from({ length: 8 }, () => [box(38), hyphen, box(38), space]).flat();
    const items = [...parts, ...end];
    const run = totalFit(items, () => 40)
      .map((at) => (items[at]?.flagged ? '-' : ' '))
      .join('');
    expect(run).not.toMatch(/---/);
  });

  test('puts no hyphen before the last line where spaces can do it, though they must give much', () => {
    // Without the hyphen the spaces of the first line are stretched by 3.
    const items = [box(20), space, box(12), space, box(10), hyphen, box(10), space, box(4), ...end];
    expect(totalFit(items, () => 41).map((at) => items[at]?.flagged)).toEqual([false, false]);
  });

  test('shares what is missing among lines rather than leave it to one', () => {
    const items = words(20, 20, 20, 20, 20, 20, 20, 20);
    const long = lengths(
      items,
      totalFit(items, () => 79),
    );
    expect(long.slice(0, -1)).toEqual(long.slice(0, -1).map(() => long[0]));
  });

  test('finds the best way through lines that are shorter at the start', () => {
    const items = words(...Array.from({ length: 24 }, () => 10));
    const ends = totalFit(items, (line) => (line < 3 ? 36 : 75), { ...fitDefaults, unlike: 3 });
    expect(lengths(items, ends).slice(0, 4)).toEqual([36, 36, 36, 75]);
  });

  test('finds the best of all ways, by what the stretched and shrunk lines of each cost', () => {
    const costOf = (widths: readonly number[], isLast: boolean): number => {
      const missing = 70 - widths.reduce((sum, width) => sum + width, 0) - 3 * (widths.length - 1);
      if (isLast && missing >= 0) return 1;
      const ratio = missing === 0 ? 0 : missing / ((widths.length - 1) * (missing < 0 ? 1 : 2));
      return ratio < -1 || Math.abs(ratio) > 20 ? Number.POSITIVE_INFINITY : (1 + 100 * Math.abs(ratio) ** 3) ** 2;
    };
    const linesOf = (widths: readonly number[], ends: readonly number[]): number[][] =>
      ends.map((end, index) => widths.slice(index === 0 ? 0 : ends[index - 1], end));
    const total = (lines: readonly number[][]): number =>
      lines.reduce((sum, line, index) => sum + costOf(line, index === lines.length - 1), 0);
    const ways = (count: number): number[][] =>
      Array.from({ length: 2 ** (count - 1) }, (_, bits) =>
        Array.from({ length: count }, (_, at) => at + 1).filter((at) => at === count || (bits >> (at - 1)) & 1),
      );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 9 }), (widths) => {
        const best = Math.min(...ways(widths.length).map((ends) => total(linesOf(widths, ends))));
        fc.pre(best < Number.POSITIVE_INFINITY);
        // Words are every second item.
        const ends = totalFit(words(...widths), () => 70).map((at) => Math.ceil(at / 2));
        expect(total(linesOf(widths, ends))).toBeCloseTo(best, 3);
      }),
    );
  });

  test('lets signs hang out at the line end', () => {
    const items = [box(20), space, box(19, 2), space, box(18), space, box(18), ...end];
    expect(totalFit(items, () => 40)).toEqual([3, items.length - 1]);
  });

  test('the first line may be shorter than the others', () => {
    const items = words(10, 10, 10, 10, 10, 10);
    const ends = totalFit(items, (line) => (line === 0 ? 23 : 36));
    expect(lengths(items, ends)[0]).toBe(23);
  });
});

const paragraph = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 })
  .map((widths) => words(...widths));

describe.each([
  ['total fit', totalFit],
  ['first fit', firstFit],
] as const)('%s', (_name, breakLines) => {
  test('ends each line where one may end, in order, the last at the end', () => {
    fc.assert(
      fc.property(paragraph, (items) => {
        const ends = breakLines(items, () => 70);
        expect(ends.every((at) => mayEnd(items, at))).toBe(true);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect(ends.at(-1)).toBe(items.length - 1);
      }),
    );
  });

  test('makes no line that is too long where there is another way', () => {
    fc.assert(
      fc.property(paragraph, (items) => {
        const shrunk = (length: number): number => length - Math.floor(length / 4);
        for (const length of lengths(
          items,
          breakLines(items, () => 70),
        ))
          expect(shrunk(length)).toBeLessThanOrEqual(70);
      }),
    );
  });

  test('a word that is wider than the line has a line of its own', () => {
    const items = words(10, 500, 10);
    expect(
      lengths(
        items,
        breakLines(items, () => 50),
      ),
    ).toEqual([10, 500, 10]);
  });

  test('ends a line where one must end', () => {
    const items = [box(5), ...end, box(5), ...end];
    expect(
      lengths(
        items,
        breakLines(items, () => 100),
      ),
    ).toEqual([5, 5]);
  });
});

test('balanced lines are as few as before and more even', () => {
  const items = words(20, 20, 20, 20, 20);
  const width = balancedWidth(items, 90);
  expect(firstFit(items, () => width)).toHaveLength(2);
  expect(width).toBeLessThan(70);
});

test('filled lines are full ones, unless the last would be a stump', () => {
  const linesIn = (items: FitItem[], width: number): number[] =>
    lengths(
      items,
      firstFit(items, () => filledWidth(items, width)),
    );
  // Balanced, both have a line of 66 at most.
  expect(linesIn(words(20, 20, 20, 20, 20, 20, 20), 90)).toEqual([89, 66]);
  expect(linesIn(words(20, 20, 20, 20, 20), 90)).toEqual([66, 43]);
  expect(linesIn(words(20, 20), 90)).toEqual([43]);
});
