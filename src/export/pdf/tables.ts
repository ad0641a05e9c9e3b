/**
 * Tables (ISO 32000-1, 14.8.4.3.4; ISO 14289-1, 7.5): columns as wide as what they hold asks, a header that is repeated on
 * each page, and for each cell the names of its headers.
 *
 * Invariant: every cell stands in the element of its row, in order; a row is divided only if it is taller than a page.
 */
import type { Align, Table } from '../../model/nodes.ts';
import { plainText } from '../../model/visit.ts';
import type { Canvas } from './canvas.ts';
import { type Cell, gridOf } from './cells.ts';
import type { Flowable, Piece } from './flow.ts';
import type { Span } from './inlines.ts';
import { baselineOf, drawn, joined, phrases, setLines, styleOf } from './lines.ts';
import { type Line, textWidth } from './paragraph.ts';
import { acrossColumns, blockTag, type Place } from './place.ts';
import type { Tag } from './tags.ts';
import type { Work } from './work.ts';

/** What stands over and under a table: the legend and the source. */
export interface TableLegend {
  /** Set above the table, and again on each page that it goes on. */
  caption: readonly Piece[];
  again: readonly Piece[];
  /** Set below the table. */
  source: readonly Piece[];
  /** Makes the element of the legend, once the rows have theirs. */
  place: (table: Tag) => void;
}

/** Rules, and room between columns. */
const heavyRule = 1;
const lightRule = 0.5;
const hairRule = 0.25;
const columnRoom = 9;

/** A cell with its lines. */
interface SetCell {
  cell: Cell;
  x: number;
  width: number;
  lines: Line[];
}

/** A row with its height. */
interface SetRow {
  cells: SetCell[];
  height: number;
  isHead: boolean;
}

/** Where a table stands: in its column, or across all if it has many of its own. */
export function tablePlace({ children }: Table, place: Place): Place {
  const counts = children.map((row) => row.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0));
  return Math.max(0, ...counts) < place.tools.theme.forms.table.across ? place : (acrossColumns(place) ?? place);
}

/** Sets a table. */
export function* table(node: Table, place: Place, legend?: TableLegend): Work<Flowable[]> {
  const element = blockTag('Table', node, place);
  const grid = gridOf(node, element, place.tools);
  if (grid.columns === 0) {
    legend?.place(element);
    return [];
  }
  const rows = yield* setRows(grid, node, place);
  const head = rows.filter(({ isHead }) => isHead);
  legend?.place(element);
  const { forms, grid: step, page: paper } = place.tools.theme;
  const above = (pieces: readonly Piece[], owner?: 'Pagination'): Piece =>
    joined([
      ...pieces,
      ...(pieces.length > 0 ? [drawn(forms.table.caption, () => undefined)] : []),
      ruled(place, heavyRule),
      ...head.map((row) => rowPiece(row, place, 0, owner)),
      ...(head.length > 0 ? [ruled(place, lightRule)] : []),
    ]);
  const body = rows.filter(({ isHead }) => !isHead);
  const page = step * paper.lines;
  const pieces = bodyPieces(body, place, page * 0.6);
  const below = [
    ruled(place, heavyRule),
    ...(legend?.source.length ? [drawn(forms.table.source, () => undefined), ...legend.source] : []),
  ];
  const last = pieces.pop();
  const all = [above(legend?.caption ?? []), ...pieces, joined([...(last ? [last] : []), ...below])];
  const [before, after] = place.tools.theme.space.figure;
  const together = all.reduce((sum, { height }) => sum + height, 0) <= page / 2;
  const again = above(legend?.again ?? [], 'Pagination');
  return [
    {
      pieces: all,
      before,
      after,
      onGrid: false,
      // Never one row alone under the head, or on the next page.
      least: [3, 2],
      together,
      again: again.height <= page / 3 ? [again] : [],
      across: paper.columns.count > 1 && place.width === paper.measure,
    },
  ];
}

const ruled = ({ x, width }: Place, height: number): Piece =>
  drawn(height, (canvas, top) => canvas.fill({ x, y: top, width, height }, 'ink'));

/** Rows that a cell joins are not parted, unless they are too tall together; neither is a row, unless it is too tall itself. */
function bodyPieces(rows: readonly SetRow[], place: Place, tallest: number): Piece[] {
  const pieces: Piece[] = [];
  let group: Piece[] = [];
  let open = 0;
  for (const [index, row] of rows.entries()) {
    const rule = index === 0 ? 0 : hairRule;
    group.push(...(row.height > tallest ? slices(row, place, rule) : [rowPiece(row, place, rule)]));
    open = Math.max(open - 1, ...row.cells.map(({ cell }) => cell.rowSpan - 1));
    const height = group.reduce((sum, piece) => sum + piece.height, 0);
    if (open > 0 && height <= tallest) continue;
    pieces.push(...(height <= tallest ? [joined(group)] : group));
    group = [];
  }
  return group.length > 0 ? [...pieces, joined(group)] : pieces;
}

function rowPiece({ cells, height, isHead }: SetRow, place: Place, rule: number, owner?: 'Pagination'): Piece {
  const style = place.tools.theme.styles.table;
  const baseline = baselineOf(style, place.tools);
  const room = isHead ? place.tools.theme.forms.table.head : place.tools.theme.forms.table.body;
  return {
    height,
    notes: owner ? [] : cells.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes)),
    paint(canvas, top) {
      hair(canvas, place, top, rule);
      for (const { cell, x, width, lines } of cells) {
        // A head over several columns has a line under it that says which.
        if (isHead && cell.colSpan > 1) hair(canvas, { x, width }, top + height, hairRule);
        // The last lines of heads stand side by side, over what they head.
        const lower = isHead && cell.rowSpan === 1 ? height - 2 * room - lines.length * style.leading : 0;
        for (const [index, line] of lines.entries())
          canvas.text(line, x, top + room + lower + index * style.leading + baseline, owner);
      }
    },
  };
}

/** A row that is taller than a page, line by line. */
function slices({ cells }: SetRow, place: Place, rule: number): Piece[] {
  const style = place.tools.theme.styles.table;
  const baseline = baselineOf(style, place.tools);
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from(
    { length: count },
    (_, index): Piece => ({
      height: style.leading,
      notes: cells.flatMap(({ lines }) => lines[index]?.notes ?? []),
      paint(canvas, top) {
        if (index === 0) hair(canvas, place, top, rule);
        for (const { x, lines } of cells) {
          const line = lines[index];
          if (line) canvas.text(line, x, top + baseline);
        }
      },
    }),
  );
}

function hair(canvas: Canvas, { x, width }: Pick<Place, 'x' | 'width'>, top: number, height: number): void {
  if (height === 0) return;
  canvas.mark('Layout');
  canvas.fill({ x, y: top, width, height }, 'hair');
}

function* setRows(grid: ReturnType<typeof gridOf>, node: Table, place: Place): Work<SetRow[]> {
  const { theme } = place.tools;
  const spansOf = new Map<Cell, Span[]>();
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
    const style = styleOf(place, 'table');
    const heavy = cell.node.header === 'column' ? { ...style, weight: theme.slants ? 600 : 700 } : style;
    spansOf.set(cell, phrases(cell.node.children, place, heavy, cell.element));
  }
  const aligns = columnAligns(grid, node.align ?? [], place);
  const rooms = columnRooms(aligns);
  const widths = yield* columnWidths(grid, spansOf, rooms, place);
  const rtl = place.tools.edition.direction === 'rtl';
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const { leading } = theme.styles.table;
  const rows: SetRow[] = [];
  for (const { cells, isHead } of grid.rows) {
    const set: SetCell[] = [];
    for (const cell of cells) {
      const from = starts[cell.column] ?? 0;
      const covered = widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, width) => sum + width, 0);
      const room = rooms[cell.column] ?? 0;
      const width = Math.max(1, covered - room);
      const align = cell.colSpan > 1 ? 'center' : (aligns[cell.column] ?? 'start');
      const lines = yield* setLines(spansOf.get(cell) ?? [], { ...place, width }, { align });
      set.push({ cell, x: place.x + (rtl ? place.width - from - covered : from + room), width, lines });
    }
    const tallest = Math.max(1, ...set.map(({ cell, lines }) => (cell.rowSpan > 1 ? 1 : lines.length)));
    rows.push({
      cells: set,
      height: tallest * leading + 2 * (isHead ? theme.forms.table.head : theme.forms.table.body),
      isHead,
    });
  }
  stretchSpans(rows, leading, theme.forms.table.body);
  return rows;
}

/** A cell over several rows that needs more than they have makes the last of them taller. */
function stretchSpans(rows: readonly SetRow[], leading: number, room: number): void {
  for (const [index, row] of rows.entries()) {
    for (const { cell, lines } of row.cells) {
      if (cell.rowSpan === 1) continue;
      const covered = rows.slice(index, index + cell.rowSpan);
      const lacking = lines.length * leading + 2 * room - covered.reduce((sum, { height }) => sum + height, 0);
      const last = covered.at(-1);
      if (last && lacking > 0) last.height += lacking;
    }
  }
}

const numeric = /^[\s\p{Sc}+\-−–±~≈<>]*[\p{Nd}][\p{Nd}\s.,'’:/%‰°\p{Sc}]*[\p{L}%]{0,3}$/u;

/** How columns are set: as the table says, else numbers at the end of the line, words at its start. */
function columnAligns(
  grid: ReturnType<typeof gridOf>,
  aligns: readonly Align[],
  place: Place,
): ('start' | 'center' | 'end')[] {
  const rtl = place.direction === 'rtl';
  return Array.from({ length: grid.columns }, (_, column) => {
    const align = aligns[column];
    if (align === 'center') return 'center';
    if (align) return (align === 'right') === rtl ? 'start' : 'end';
    const texts = grid.rows
      .filter(({ isHead }) => !isHead)
      .flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.colSpan === 1))
      .map(({ node }) => plainText(node).trim())
      .filter(Boolean);
    return column > 0 && texts.length > 0 && texts.every((text) => numeric.test(text)) ? 'end' : 'start';
  });
}

/** Room before each column; words beside numbers, which end where these begin, have twice as much. */
const columnRooms = (aligns: readonly string[]): number[] =>
  aligns.map((align, column) =>
    column === 0 ? 0 : align === 'start' && aligns[column - 1] === 'end' ? 2 * columnRoom : columnRoom,
  );

/** Columns share the measure by the width of what they hold; none is narrower than its longest word if that can be. */
function* columnWidths(
  grid: ReturnType<typeof gridOf>,
  spansOf: ReadonlyMap<Cell, Span[]>,
  rooms: readonly number[],
  place: Place,
): Work<number[]> {
  const least = new Array<number>(grid.columns).fill(columnRoom);
  const wanted = new Array<number>(grid.columns).fill(columnRoom * 2);
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
    const room = rooms[cell.column] ?? 0;
    const spans = spansOf.get(cell) ?? [];
    const share = cell.node.header === 'column' ? place.tools.theme.forms.table.share : 1;
    const width = (textWidth(spans, place.direction, place.tools.text) * share) / cell.colSpan + room;
    yield spans.reduce((sum, { text }) => sum + text.length, 0);
    const words = spans.flatMap((span) => span.text.split(/[\s-]+/).map((text) => [{ ...span, text }]));
    const word =
      Math.max(0, ...words.map((one) => textWidth(one, place.direction, place.tools.text))) / cell.colSpan + room;
    for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
      least[column] = Math.max(least[column] ?? 0, word);
      wanted[column] = Math.max(wanted[column] ?? 0, width, word);
    }
  }
  const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const [leastTotal, wantedTotal] = [total(least), total(wanted)];
  if (leastTotal >= place.width) return least.map((width) => (width * place.width) / leastTotal);
  if (wantedTotal <= place.width)
    return wanted.map((width) => width + ((place.width - wantedTotal) * width) / wantedTotal);
  return shareOut(least, wanted, place.width - leastTotal);
}

/**
 * Gives columns what room is left over their longest words (CSS 2.1, 17.5.2.2: between minimum and maximum width). A column
 * that wants no more than an even share gets it, so that its cells stay on one line; the others share by what they want.
 */
function shareOut(least: readonly number[], wanted: readonly number[], room: number): number[] {
  const lacks = least.map((width, column) => (wanted[column] ?? 0) - width);
  let open = lacks.map((_, column) => column);
  let left = room;
  for (let modest = open; modest.length > 0; ) {
    const even = left / open.length;
    modest = open.filter((column) => (lacks[column] ?? 0) <= even);
    open = open.filter((column) => !modest.includes(column));
    for (const column of modest) left -= lacks[column] ?? 0;
  }
  const lacking = open.reduce((sum, column) => sum + (lacks[column] ?? 0), 0);
  const share = lacking > 0 ? left / lacking : 0;
  return least.map((width, column) => width + (lacks[column] ?? 0) * (open.includes(column) ? share : 1));
}
