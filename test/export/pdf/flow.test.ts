import { describe, expect, test } from 'vitest';
import type { NumberedNote } from '../../../src/export/edition.ts';
import {
  type Flowable,
  type FrameContent,
  layOutPages,
  type PageContent,
  type Piece,
} from '../../../src/export/pdf/flow.ts';
import { atOnce } from '../../../src/export/pdf/work.ts';
import { fc } from '../../property.ts';

const grid = 10;
const lines = 20;
const height = grid * lines;
const noteGap = 5;
const piece = (height = grid, notes: NumberedNote[] = []): Piece => ({ height, notes, paint: () => undefined });
const pieces = (count: number, height = grid): Piece[] => Array.from({ length: count }, () => piece(height));
const paragraph = (count: number): Flowable => ({
  pieces: pieces(count),
  before: 0,
  after: 0,
  onGrid: true,
  least: [2, 2],
});
const heading = (count = 1): Flowable => ({
  pieces: pieces(count),
  before: 15,
  after: 5,
  onGrid: false,
  least: [2, 2],
  keepNext: true,
  sinks: true,
});
const figure = (height: number, caption = 0): Flowable => ({
  pieces: [piece(height), ...pieces(caption, 8)],
  before: 10,
  after: 6,
  onGrid: false,
  least: [2, 2],
  together: true,
});
/** Rows under a head that is painted again. */
const table = (rows: number, isAcross = false): Flowable => ({
  pieces: [piece(15), ...pieces(rows, 12)],
  before: 10,
  after: 6,
  onGrid: false,
  least: [2, 1],
  again: [piece(15)],
  across: isAcross,
});
const across = (height: number): Flowable => ({ ...figure(height), across: true });

interface Setting {
  columns?: number;
  start?: number;
  notePieces?: (note: NumberedNote) => Piece[];
}
const lay = (flowables: Flowable[], { columns = 1, start = 0, notePieces = () => [] }: Setting = {}): PageContent[] =>
  atOnce(layOutPages(flowables, { grid, lines, columns, start, noteGap, notePieces }));
/** Pieces in the columns, page by page. */
const counts = (pages: readonly PageContent[]): number[][] =>
  pages.map(({ frames }) => frames.map(({ body }) => body.length));
const endOf = ({ body }: FrameContent): number => Math.max(0, ...body.map(({ piece, top }) => top + piece.height));

describe('pages of one column', () => {
  test('leave no line of a paragraph alone', () => {
    expect(counts(lay([paragraph(19), paragraph(4)]))).toEqual([[19], [4]]);
    expect(counts(lay([paragraph(21)]))).toEqual([[19], [2]]);
    expect(counts(lay([paragraph(18), paragraph(3)]))).toEqual([[18], [3]]);
  });

  test('a heading keeps two lines of what follows', () => {
    expect(counts(lay([paragraph(17), heading(), paragraph(5)]))).toEqual([[17], [6]]);
    expect(counts(lay([paragraph(14), heading(), paragraph(5)]))).toEqual([[18], [2]]);
  });

  test('a heading keeps the second of two paragraphs of one line', () => {
    expect(counts(lay([paragraph(16), heading(), paragraph(1), paragraph(5)]))).toEqual([[16], [7]]);
  });

  test('headings one under another stay together and keep what follows', () => {
    expect(counts(lay([paragraph(14), heading(), heading(), paragraph(5)]))).toEqual([[14], [7]]);
  });

  test('headings that no page has room for are divided between pages', () => {
    expect(lay(Array.from({ length: 100 }, () => heading())).length).toBeLessThan(20);
  });

  test('a heading stays with a figure that is higher than half a page', () => {
    expect(counts(lay([paragraph(8), heading(), figure(120)]))).toEqual([[8], [2]]);
  });

  test('body lines stand on the grid after a block that does not', () => {
    const [page] = lay([paragraph(2), figure(33), paragraph(3)]);
    const tops = page?.frames[0]?.body.map(({ top }) => top) ?? [];
    expect(tops.filter((_, index) => index !== 2).every((top) => top % grid === 0)).toBe(true);
  });

  test('space before a block is dropped at the head of a page', () => {
    const pages = lay([paragraph(20), figure(30)]);
    expect(pages[1]?.frames[0]?.body[0]?.top).toBe(0);
  });

  test('a figure goes to the next page with its caption', () => {
    expect(counts(lay([paragraph(10), figure(80, 2)]))).toEqual([[10], [3]]);
  });

  test('the head of a table is painted again on each page that the table goes on', () => {
    const many = table(40);
    const pages = lay([paragraph(4), many]);
    expect(pages.length).toBe(3);
    for (const { frames } of pages.slice(1)) expect(frames[0]?.body[0]?.piece).toBe(many.again?.[0]);
  });

  test('the last page stays short', () => {
    expect(counts(lay([paragraph(20), paragraph(4)]))).toEqual([[20], [4]]);
  });

  test('an article without anything has a page', () => {
    expect(counts(lay([]))).toEqual([[]]);
  });
});

describe('pages of two columns', () => {
  const columns = 2;

  test('are filled one column after the other', () => {
    expect(counts(lay([paragraph(80), paragraph(10)], { columns }))).toEqual([
      [20, 20],
      [20, 20],
      [5, 5],
    ]);
  });

  test('are of equal length on the last page', () => {
    expect(counts(lay([paragraph(20)], { columns }))).toEqual([[10, 10]]);
    expect(counts(lay([paragraph(21)], { columns }))).toEqual([[11, 10]]);
    expect(counts(lay([paragraph(9), paragraph(7), paragraph(5)], { columns }))).toEqual([[11, 10]]);
  });

  test('end with the text where there is too little of it for two', () => {
    expect(counts(lay([paragraph(3)], { columns }))).toEqual([[3]]);
  });

  test('stand under what goes across the head of the page, on the grid', () => {
    const [page] = lay([across(33), paragraph(10)], { columns, start: -12 });
    expect(page?.frames.map(({ column }) => column)).toEqual([undefined, 0, 1]);
    expect(page?.frames[0]?.body[0]?.top).toBe(-12);
    expect(page?.columns).toEqual([{ top: 30, bottom: 80 }]);
  });

  test('have a rule where they have text, and notes side by side', () => {
    const note = (number: number) => ({ number }) as NumberedNote;
    const marked = (number: number): Flowable => ({ ...paragraph(1), pieces: [piece(grid, [note(number)])] });
    const notePieces = () => pieces(2, 8);
    const [one] = lay([marked(1), paragraph(5)], { columns, notePieces });
    expect(one?.columns).toEqual([{ top: 0, bottom: 30 }]);
    const [both] = lay([marked(1), paragraph(4), marked(2)], { columns, notePieces });
    expect(both?.columns).toEqual([
      { top: 0, bottom: 30 },
      { top: 179, bottom: 200 },
    ]);
    const [full] = lay([marked(1), paragraph(80)], { columns, notePieces });
    expect(full?.columns).toEqual([{ top: 0, bottom: 200 }]);
  });

  test('what goes across waits for the head of the next page', () => {
    const wide = across(50);
    const pages = lay([paragraph(10), wide, paragraph(56)], { columns });
    expect(counts(pages)).toEqual([
      [20, 20],
      [1, 13, 13],
    ]);
    expect(pages[1]?.frames[0]?.body[0]?.piece).toBe(wide.pieces[0]);
    expect(pages[1]?.frames[1]?.body[0]?.top).toBe(60);
  });

  test('what goes across stands under the columns where the text ends', () => {
    const [page, ...others] = lay([paragraph(10), across(50), paragraph(4)], { columns });
    expect(others).toEqual([]);
    expect(page?.frames.map(({ column }) => column)).toEqual([0, 1, undefined]);
    expect(page?.frames[2]?.body[0]?.top).toBe(80);
  });

  test('what goes across and is longer than a page goes on at the head of the next', () => {
    const pages = lay([paragraph(10), table(40, true), paragraph(60)], { columns });
    expect(pages.flatMap(({ frames }) => frames.filter(({ column }) => column === undefined)).length).toBe(3);
    expect(pages.every(({ frames }) => frames.every((frame) => endOf(frame) <= height + 0.01))).toBe(true);
  });
});

describe('notes', () => {
  const note = { number: 1 } as NumberedNote;
  const second = { number: 2 } as NumberedNote;
  const marked = (...notes: NumberedNote[]): Flowable => ({ ...paragraph(1), pieces: [piece(grid, notes)] });

  test('end on the last line of the page of their marker', () => {
    const [page] = lay([paragraph(4), marked(note)], { notePieces: () => pieces(2, 8) });
    expect(page?.frames[0]?.notes.map(({ top }) => top)).toEqual([184, 192]);
    expect(page?.frames[0]?.rule).toBe(179);
  });

  test('stand at the foot of the column of their marker', () => {
    const [page] = lay([paragraph(14), marked(note), paragraph(15)], { columns: 2, notePieces: () => pieces(2, 8) });
    expect(page?.frames.map(({ notes }) => notes.length)).toEqual([2, 0]);
  });

  test('push the marker to the next page where both do not fit', () => {
    expect(counts(lay([paragraph(19), marked(note)], { notePieces: () => pieces(1, 8) }))).toEqual([[19], [1]]);
  });

  test('of one line stand together and in order', () => {
    const [page] = lay([marked(note, second)], { notePieces: ({ number }) => [piece(8 + number)] });
    expect(page?.frames[0]?.notes.map(({ piece }) => piece.height)).toEqual([9, 10]);
  });

  test('stand once, though they have two markers', () => {
    const pages = lay([marked(note), paragraph(30), marked(note)], { notePieces: () => pieces(1, 8) });
    expect(pages.map(({ frames }) => frames[0]?.notes.length)).toEqual([1, 0]);
  });

  test('go on if they are longer than a page, under a long rule', () => {
    const pages = lay([marked(note), paragraph(3)], { notePieces: () => pieces(60, 8) });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.reduce((sum, { frames }) => sum + (frames[0]?.notes.length ?? 0), 0)).toBe(60);
    expect(pages.map(({ frames }) => frames[0]?.runsOn)).toEqual(pages.map((_, index) => index > 0));
  });

  test('that go on leave no line alone', () => {
    for (let before = 1; before < 20; before++) {
      const pages = lay([paragraph(before), marked(note)], { notePieces: () => pieces(9, 9) });
      const held = pages.map(({ frames }) => frames[0]?.notes.length ?? 0).filter((count) => count > 0);
      expect(Math.min(...held), `after ${before} lines`).toBeGreaterThan(1);
    }
  });

  test('of one line are all on the page of their markers, though together they are long', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ number: index }) as NumberedNote);
    const pages = lay([paragraph(12), marked(...many)], { notePieces: () => pieces(1, 12) });
    expect(pages.map(({ frames }) => frames[0]?.notes.length)).toEqual([0, 9]);
  });

  test('that are higher than a page do not hold up the others', () => {
    const pages = lay([marked(note), marked(second)], { notePieces: () => [piece(height * 2)] });
    expect(pages.flatMap(({ frames }) => frames.flatMap(({ notes }) => notes)).length).toBe(2);
  });

  test('of what goes across stand in the first column below it', () => {
    const wide: Flowable = { ...across(40), pieces: [piece(40, [note])] };
    const [page] = lay([wide, paragraph(30)], { columns: 2, notePieces: () => pieces(1, 8) });
    expect(page?.frames.map(({ notes }) => notes.length)).toEqual([0, 1, 0]);
  });

  test('that no marker refers to come last', () => {
    const look = { grid, lines, columns: 2, start: 0, noteGap, notePieces: () => pieces(1, 8) };
    const pages = atOnce(layOutPages([paragraph(60)], look, [note]));
    expect(pages.map(({ frames }) => frames.map(({ notes }) => notes.length))).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});

const numbered = (numbers: readonly number[]): NumberedNote[] => numbers.map((number) => ({ number }) as NumberedNote);
const notes = numbered([1, 2, 3, 4]);
const block = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 50 }).map(paragraph) },
  fc.tuple(fc.integer({ min: 1, max: 110 }), fc.integer({ min: 0, max: 4 })).map(([high, many]) => figure(high, many)),
  fc.integer({ min: 1, max: 2 }).map(heading),
  fc.integer({ min: 1, max: 40 }).map((rows) => table(rows)),
  fc.integer({ min: 1, max: 40 }).map((rows) => table(rows, true)),
  fc.integer({ min: 1, max: 150 }).map(across),
  fc.tuple(fc.integer({ min: 2, max: 30 }), fc.subarray(notes)).map(([count, some]): Flowable => {
    const set = pieces(count);
    for (const [index, one] of some.entries()) set[index % count] = piece(grid, [one]);
    return { ...paragraph(count), pieces: set };
  }),
);
const setting = fc.record({
  columns: fc.integer({ min: 1, max: 3 }),
  longest: fc.integer({ min: 1, max: 40 }),
  start: fc.constantFrom(0, -12),
});
const laid = fc.tuple(fc.array(block, { maxLength: 30 }), setting).map(([flowables, { columns, longest, start }]) => {
  const set = new Map(notes.map((note) => [note, pieces((note.number * longest) % 23 || 1, 8)]));
  const pages = lay(flowables, { columns, start, notePieces: (note) => set.get(note) ?? [] });
  return { flowables, columns, pages, set };
});

describe('whatever the blocks', () => {
  test('every piece stands in one place, those of the columns in order, each note once', () => {
    fc.assert(
      fc.property(laid, ({ flowables, pages, set }) => {
        const again = new Set(flowables.flatMap((flowable) => flowable.again ?? []));
        const frames = pages.flatMap((page) => page.frames);
        const placed = (isAcross: boolean): Piece[] =>
          frames
            .filter(({ column }) => (column === undefined) === isAcross)
            .flatMap(({ body }) => body.map(({ piece }) => piece).filter((one) => !again.has(one)));
        const given = (isAcross: boolean): Piece[] =>
          flowables.filter(({ across = false }) => across === isAcross).flatMap((flowable) => flowable.pieces);
        expect(placed(false)).toEqual(given(false));
        expect(placed(true)).toEqual(given(true));
        const asked = new Set(flowables.flatMap(({ pieces }) => pieces.flatMap(({ notes = [] }) => notes)));
        const expected = [...asked].flatMap((note) => set.get(note) ?? []);
        const found = frames.flatMap((frame) => frame.notes.map(({ piece }) => piece));
        expect(found.length).toBe(expected.length);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
    );
  });

  test('nothing stands on something else, or below the text area', () => {
    fc.assert(
      fc.property(laid, ({ pages }) => {
        for (const { frames, columns } of pages) {
          for (const { column, body, notes, rule = Number.POSITIVE_INFINITY } of frames) {
            let end = column === undefined ? -12 : (columns?.[0]?.top ?? 0);
            for (const { piece, top } of [...body, ...notes]) {
              expect(top).toBeGreaterThanOrEqual(end - 0.01);
              end = top + piece.height;
            }
            expect(end).toBeLessThanOrEqual(height + 0.02);
            const last = body.at(-1);
            if (last) expect(last.top + last.piece.height).toBeLessThanOrEqual(rule - grid + 0.02);
            if (column !== undefined && frames[0]?.column === undefined && frames[0])
              expect(endOf(frames[0])).toBeLessThanOrEqual((columns?.[0]?.top ?? 0) + 0.02);
          }
        }
      }),
    );
  });

  test('no paragraph leaves a line alone, and no heading ends a column that is not the last', () => {
    fc.assert(
      fc.property(laid, ({ flowables, pages }) => {
        const columns = pages.flatMap(({ frames }) => frames.filter(({ column }) => column !== undefined));
        const owner = new Map(flowables.flatMap((flowable) => flowable.pieces.map((one) => [one, flowable] as const)));
        const last = flowables.findLast(({ across }) => !across);
        for (const { body } of columns) {
          const found = new Map<Flowable, number>();
          for (const { piece } of body) {
            const flowable = owner.get(piece);
            if (flowable) found.set(flowable, (found.get(flowable) ?? 0) + 1);
          }
          for (const [flowable, count] of found)
            if (flowable.onGrid && flowable.pieces.length > 1 && flowable.pieces.every((one) => !one.notes?.length))
              expect(count).toBeGreaterThan(1);
          const end = owner.get(body.at(-1)?.piece ?? piece());
          const next = end && flowables.slice(flowables.indexOf(end) + 1).find(({ across }) => !across);
          if (end?.keepNext && next && !next.keepNext && body.length > end.pieces.length) expect(end).toBe(last);
        }
      }),
    );
  });

  test('columns of text alone differ by a line at most on the last page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 30 }).map(paragraph), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 2, max: 3 }),
        (flowables, columns) => {
          const last = lay(flowables, { columns }).at(-1);
          const held = last?.frames.map(({ body }) => body.length) ?? [];
          const total = held.reduce((sum, count) => sum + count, 0);
          // A line more where the even place would leave a line of a paragraph alone; a few lines cannot be shared out.
          if (total >= 4 * columns) expect(Math.max(...held)).toBeLessThanOrEqual(Math.ceil(total / columns) + 1);
        },
      ),
    );
  });
});
