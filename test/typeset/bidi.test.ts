import { describe, expect, test } from 'vitest';
import { bidiLevels, visualOrder } from '../../src/typeset/bidi.ts';
import { fc } from '../property.ts';

/** The words of a text in the order in which they stand on a line. */
function onLine(text: string, direction: 'ltr' | 'rtl'): string[] {
  const levels = bidiLevels(text, direction);
  const parts = [...text.matchAll(/\s|\S+/g)];
  const order = visualOrder(parts.map(({ index }) => levels?.[index] ?? 0));
  return order.map((at) => parts[at]?.[0] ?? '').filter((word) => word.trim() !== '');
}

describe('bidi', () => {
  test('text that runs left to right has no levels', () => {
    expect(bidiLevels('Plain text, 1996 (and brackets).', 'ltr')).toBeUndefined();
  });

  test('words of a right-to-left paragraph stand from right to left', () => {
    expect(onLine('שלום לכל העולם', 'rtl')).toEqual(['העולם', 'לכל', 'שלום']);
  });

  test('Latin words keep their order inside of it', () => {
    expect(onLine('אמר hello world אתמול', 'rtl')).toEqual(['אתמול', 'hello', 'world', 'אמר']);
  });

  test('right-to-left words keep theirs in a left-to-right paragraph', () => {
    expect(onLine('He said שלום לכולם today', 'ltr')).toEqual(['He', 'said', 'לכולם', 'שלום', 'today']);
  });

  test('isolates keep a phrase of the other direction together', () => {
    expect(onLine('a \u2067 ב ג \u2069 , b', 'ltr').join(' ')).toMatch(/ג ב/);
  });

  test('the visual order holds every part once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (levels) => {
        expect([...visualOrder(levels)].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index));
      }),
    );
  });

  test('parts of even levels alone stay where they are', () => {
    expect(visualOrder([0, 0, 0])).toEqual([0, 1, 2]);
    expect(visualOrder([1, 1, 1])).toEqual([2, 1, 0]);
    expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
  });
});
