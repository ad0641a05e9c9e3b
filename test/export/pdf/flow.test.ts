import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberedNote } from '../../../src/export/edition.ts';
import { type Flowable, layOutPages, type PageContent, type Piece } from '../../../src/export/pdf/flow.ts';

const grid = 10;
const lines = 20;
const piece = (height = grid, notes: NumberedNote[] = []): Piece => ({ height, notes, paint: () => undefined });
const paragraph = (count: number): Flowable => ({
  pieces: Array.from({ length: count }, () => piece()),
  before: 0,
  after: 0,
  onGrid: true,
  least: [2, 2],
});
const heading: Flowable = {
  pieces: [piece()],
  before: 15,
  after: 5,
  onGrid: false,
  least: [2, 2],
  keepNext: true,
  sinks: true,
};
const figure = (height: number): Flowable => ({
  pieces: [piece(height)],
  before: 10,
  after: 6,
  onGrid: false,
  least: [2, 2],
});
const lay = (flowables: Flowable[], notePieces: (note: NumberedNote) => Piece[] = () => []): PageContent[] =>
  layOutPages(flowables, { grid, lines, noteGap: 5, notePieces });
const counts = (pages: readonly PageContent[]): number[] => pages.map(({ body }) => body.length);

describe('pages', () => {
  test('leave no line of a paragraph alone', () => {
    expect(counts(lay([paragraph(19), paragraph(4)]))).toEqual([19, 4]);
    expect(counts(lay([paragraph(21)]))).toEqual([19, 2]);
    expect(counts(lay([paragraph(18), paragraph(3)]))).toEqual([18, 3]);
  });

  test('a heading keeps two lines of what follows', () => {
    expect(counts(lay([paragraph(17), heading, paragraph(5)]))).toEqual([17, 6]);
    expect(counts(lay([paragraph(14), heading, paragraph(5)]))).toEqual([18, 2]);
  });

  test('body lines stand on the grid after a block that does not', () => {
    const [page] = lay([paragraph(2), figure(33), paragraph(3)]);
    const tops = page?.body.map(({ top }) => top) ?? [];
    expect(tops.filter((_, index) => index !== 2).every((top) => top % grid === 0)).toBe(true);
  });

  test('space before a block is dropped at the head of a page', () => {
    const pages = lay([paragraph(20), figure(30)]);
    expect(pages[1]?.body[0]?.top).toBe(0);
  });

  test('an article without anything has a page', () => {
    expect(counts(lay([]))).toEqual([0]);
  });
});

describe('notes', () => {
  const note = { number: 1 } as NumberedNote;
  const marked: Flowable = { ...paragraph(1), pieces: [piece(grid, [note])] };

  test('end on the last line of the page of their marker', () => {
    const [page] = lay([paragraph(4), marked], () => [piece(8), piece(8)]);
    expect(page?.notes.map(({ top }) => top)).toEqual([184, 192]);
    expect(page?.rule).toBe(179);
  });

  test('push the marker to the next page where both do not fit', () => {
    expect(counts(lay([paragraph(19), marked], () => [piece(8)]))).toEqual([19, 1]);
  });

  test('go on if they are longer than a page', () => {
    const pages = lay([marked, paragraph(3)], () => Array.from({ length: 60 }, () => piece(8)));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.reduce((sum, { notes }) => sum + notes.length, 0)).toBe(60);
  });
});

const block = fc.oneof(
  fc.integer({ min: 1, max: 50 }).map(paragraph),
  fc.integer({ min: 1, max: 150 }).map(figure),
  fc.constant(heading),
);

test('every piece stands on one page, in order, within it', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), (flowables) => {
      const pages = lay(flowables);
      expect(pages.flatMap(({ body }) => body.map(({ piece }) => piece))).toEqual(
        flowables.flatMap(({ pieces }) => pieces),
      );
      for (const { body } of pages) {
        let end = 0;
        for (const { piece, top } of body) {
          expect(top).toBeGreaterThanOrEqual(end - 0.01);
          end = top + piece.height;
        }
        expect(end).toBeLessThanOrEqual(grid * lines + 0.02);
      }
    }),
  );
});
