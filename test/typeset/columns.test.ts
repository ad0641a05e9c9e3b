import { describe, expect, it } from 'vitest';
import { type GridCell, setTable } from '../../src/typeset/columns.ts';

const cell = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({ text, colSpan, rowSpan });
const row = (...texts: string[]): GridCell[] => texts.map((text) => cell(text));
const wide = { align: [], headerRows: 0, columns: Infinity };

describe('setTable', () => {
  it('aligns columns by display width', () => {
    expect(
      setTable([row('名前', 'n'), row('Ada', '10')], { ...wide, align: ['left', 'right'], headerRows: 1 }),
    ).toEqual(['名前   n', '----  --', 'Ada   10']);
  });

  it('centres', () => {
    expect(setTable([row('a', 'x'), row('long', 'y')], { ...wide, align: ['center'] })).toEqual([' a    x', 'long  y']);
  });

  it('sets a spanning cell once, in the room of all that it covers', () => {
    expect(setTable([[cell('a long heading', 2), cell('c', 1, 2)], row('1', '2'), row('3', '4', '5')], wide)).toEqual([
      'a long heading  c',
      '1       2',
      '3       4       5',
    ]);
  });

  it('ignores columns that no cell begins in', () => {
    expect(setTable([[cell('a', 1000)], [cell('b', 999), cell('c')]], wide)).toEqual(['a', 'b  c']);
  });

  it('shares the room between columns that are too wide, and parts rows of several lines', () => {
    const lines = setTable([row('id', 'first text of many words', 'second text'), row('1', 'b', 'c')], {
      ...wide,
      columns: 24,
    });
    expect(lines).toEqual([
      'id  first      second',
      '    text of    text',
      '    many',
      '    words',
      '',
      '1   b          c',
    ]);
  });

  it('keeps a word whole where the room is too small', () => {
    expect(setTable([row('counterterrorism', 'b')], { ...wide, columns: 8 })).toEqual(['counterterrorism  b']);
  });

  it('sets cells that claim one place side by side', () => {
    const lines = setTable(
      [
        [cell('a'), cell('b', 1, 2), cell('c')],
        [cell('d', 3), cell('e')],
      ],
      wide,
    );
    expect(lines.join('\n')).toMatch(/d.*e/);
  });

  it('takes rows without cells', () => {
    expect(setTable([[], []], wide)).toEqual([]);
  });
});
