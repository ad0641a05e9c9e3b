/**
 * From blocks to pages: what stands where.
 *
 * A page has columns side by side, one or more; text runs down one after another. A block that goes across all columns
 * stands at the head of a page: of this one if no column has begun, else of the next, or under the columns where the text
 * ends. The columns of the last page are of equal length. Invariant: every piece stands in exactly one place, those of the
 * columns in their order, and none below the text area unless it is itself taller than that.
 */
import type { NumberedNote } from '../edition.ts';
import type { Canvas } from './canvas.ts';
import {
  addFollowers,
  addMates,
  chunksOf,
  type Frame,
  fits,
  heightOf,
  type Kept,
  type NoteQueue,
  openFrame,
  put,
  queueNotes,
  type Sheet,
  startOf,
  takeNotes,
  tolerance,
  upTo,
  waitingHeight,
} from './frame.ts';
import type { Work } from './work.ts';

/** What is never divided: a line, a row, a picture. */
export interface Piece {
  height: number;
  /** Notes whose markers stand in it. */
  notes?: readonly NumberedNote[];
  /** Whether a word of it goes on in the next piece: no column ends at it. */
  goesOn?: boolean;
  /** Paints it with its upper edge at `top`. */
  paint(canvas: Canvas, top: number): void;
}

/** A block as the pages take it. Lengths are points. */
export interface Flowable {
  pieces: readonly Piece[];
  before: number;
  after: number;
  /** Whether its pieces stand on the grid. */
  onGrid: boolean;
  /** Least number of pieces at the foot of a column, and at the head of the next. */
  least: readonly [foot: number, head: number];
  /** Whether it is kept in one column if it fits into one. */
  together?: boolean;
  /** Whether some of what follows stands in the same column. */
  keepNext?: boolean;
  /** Whether all that is left free stands above it: a heading belongs to what follows. */
  sinks?: boolean;
  /** What is painted again at the head of each column that it goes on in. */
  again?: readonly Piece[];
  /** Whether it goes across all columns. */
  across?: boolean;
}

/** Pieces by the upper edge of each. */
export type Placed = readonly { piece: Piece; top: number }[];

/** What stands in a column, or across all of them. */
export interface FrameContent {
  /** From 0, in reading order; `undefined`: across all. */
  column: number | undefined;
  body: Placed;
  notes: Placed;
  /** Upper edge of the rule over the notes. */
  rule?: number;
  /** Whether the first note began in the column before: then the rule is as long as the measure. */
  runsOn: boolean;
}

/** A page of an article. */
export interface PageContent {
  frames: readonly FrameContent[];
  /** Where the columns have text, from and to, and notes side by side below it; absent on a page without any. */
  columns?: readonly { top: number; bottom: number }[];
}

/** What a page gives. */
export interface FlowLook {
  grid: number;
  /** Lines of the grid on a page. */
  lines: number;
  columns: number;
  /** Where a block across the head of the first page begins: above the text area if that is less than 0. */
  start: number;
  /** Space between the rule over the notes and the first of them, with the rule. */
  noteGap: number;
  /** The lines of a note. */
  notePieces(note: NumberedNote): readonly Piece[];
}

/** What filling a page costs beside setting a character. */
const pageWork = 1000;

/** How far the text is set. */
interface Cursor {
  block: number;
  chunk: number;
  /** Blocks across that found no place yet. */
  waiting: readonly { block: number; chunk: number }[];
  /** Lines of notes that were set, and that were asked for. */
  noteAt: number;
  noteEnd: number;
}

interface OpenPage {
  /** What stands across, above and below the columns. */
  band: Frame;
  columns: Frame[];
  below?: Frame;
}

/** A page that was filled: with what, and whether that was all. */
interface Filled extends OpenPage {
  next: Cursor;
  done: boolean;
}

interface Flow {
  sheet: Sheet;
  flowables: readonly Flowable[];
  chunks: Map<Flowable, Piece[][]>;
  loose: readonly NumberedNote[];
  notes: NoteQueue;
}

/** Puts blocks on pages. Notes that no piece refers to come last. */
export function* layOutPages(
  flowables: readonly Flowable[],
  look: FlowLook,
  loose: readonly NumberedNote[] = [],
): Work<PageContent[]> {
  const sheet: Sheet = { ...look, height: look.grid * look.lines };
  const flow: Flow = { sheet, flowables, chunks: new Map(), loose, notes: { lines: [], at: 0, asked: new Set() } };
  const pages: PageContent[] = [];
  let cursor: Cursor = { block: 0, chunk: 0, waiting: [], noteAt: 0, noteEnd: 0 };
  for (;;) {
    const start = pages.length === 0 && flowables[0]?.across ? look.start : 0;
    let page = fillPage(flow, cursor, start, sheet.height);
    const ends = page.next.block === flowables.length;
    if (ends && page.columns.length > 0 && look.columns > 1) page = balanced(flow, cursor, start, page);
    pages.push(contentOf(page, ends, sheet));
    yield pageWork;
    if (page.done) return pages;
    cursor = page.next;
  }
}

/** Fills a page from where the text stands; its columns end at a place. */
function fillPage(flow: Flow, from: Cursor, start: number, limit: number): Filled {
  rewind(flow.notes, from);
  const { flowables, sheet, notes } = flow;
  const page: OpenPage = { band: openFrame(undefined, start, sheet.height), columns: [] };
  const waiting: { block: number; chunk: number }[] = [];
  let { block, chunk } = from;
  const stop = (done: boolean): Filled => ({
    ...page,
    next: { block, chunk, waiting, noteAt: notes.at, noteEnd: notes.lines.length },
    done: done && waiting.length === 0,
  });
  for (const wait of from.waiting) {
    const at = waiting.length === 0 ? fillAcross(flow, page.band, wait.block, wait.chunk) : wait.chunk;
    if (at !== undefined) waiting.push({ block: wait.block, chunk: at });
  }
  if (waiting.length > 0) return stop(false);
  for (let flowable = flowables[block]; flowable; flowable = flowables[++block]) {
    if (flowable.across) {
      const at = page.columns.length > 0 ? 0 : fillAcross(flow, page.band, block, chunk);
      if (at !== undefined) waiting.push({ block, chunk: at });
      // Nothing stands under a block that fills the page.
      if (at !== undefined && page.columns.length === 0) {
        block += 1;
        chunk = 0;
        return stop(false);
      }
    } else
      for (const { length } = chunksIn(flow, flowable); chunk < length; chunk++)
        if (!placeChunk(flow, page, block, chunk, limit)) return stop(false);
    chunk = 0;
  }
  queueNotes(notes, flow.loose, sheet);
  while (notes.at < notes.lines.length) {
    const last = page.columns.at(-1);
    if (last) takeNotes(last, notes, sheet);
    if (notes.at < notes.lines.length && !nextColumn(flow, page, limit)) return stop(false);
  }
  return stop(true);
}

/** Forgets the notes that a try of the same page asked for. */
function rewind(notes: NoteQueue, { noteAt, noteEnd }: Cursor): void {
  for (const { note } of notes.lines.splice(noteEnd)) notes.asked.delete(note);
  notes.at = noteAt;
}

function chunksIn({ chunks, sheet }: Flow, flowable: Flowable): Piece[][] {
  const known = chunks.get(flowable) ?? chunksOf(flowable, sheet.height);
  chunks.set(flowable, known);
  return known;
}

/** Puts a block across a page; says at which chunk the page was full. */
function fillAcross(flow: Flow, frame: Frame, index: number, from: number): number | undefined {
  const { flowables, sheet, notes } = flow;
  const block = flowables[index];
  if (!block) return undefined;
  for (const [at, chunk] of chunksIn(flow, block).entries()) {
    if (at < from) continue;
    const again = at > 0 && frame.body.length === 0 ? (block.again ?? []) : [];
    let top = at === 0 ? startOf(frame, flowables, index, sheet) : frame.end;
    const end = top + heightOf(chunk);
    if (frame.body.length > 0 && !fits(frame, { pieces: chunk, end: end + waitingHeight(notes) }, notes, sheet))
      return at;
    const whole = [...again, ...chunk];
    for (const piece of heightOf(whole) > sheet.height ? chunk : whole) top = put(frame, piece, top);
    queueNotes(notes, notesIn(chunk), sheet);
    frame.after = block.after;
  }
  return undefined;
}

const notesIn = (pieces: readonly Piece[]): NumberedNote[] => pieces.flatMap((piece) => piece.notes ?? []);

/** Begins the next column of a page, with the notes that wait. */
function nextColumn({ sheet, notes }: Flow, page: OpenPage, limit: number): Frame | undefined {
  if (page.columns.length === sheet.columns) return undefined;
  const { band } = page;
  const top = band.body.length === 0 ? 0 : Math.max(0, upTo(band.end + band.after, sheet.grid));
  const frame = openFrame(page.columns.length, top, limit);
  page.columns.push(frame);
  takeNotes(frame, notes, sheet);
  return frame;
}

/** Puts a chunk into the first column of a page that has room for it; says whether one had. */
function placeChunk(flow: Flow, page: OpenPage, index: number, at: number, limit: number): boolean {
  const { flowables, sheet, notes } = flow;
  const block = flowables[index];
  if (!block) return true;
  const chunks = chunksIn(flow, block);
  const chunk = chunks[at] ?? [];
  let frame = page.columns.at(-1) ?? nextColumn(flow, page, limit);
  for (; frame; frame = nextColumn(flow, page, limit)) {
    const fresh = frame.body.length === 0;
    const again = at > 0 && fresh ? (block.again ?? []) : [];
    let pieces = [...again, ...chunk];
    let top = at === 0 ? startOf(frame, flowables, index, sheet) : frame.end;
    const kept: Kept = { pieces, end: top + heightOf(pieces) };
    if (at > 0 && fresh) addMates(kept, chunks, at, block.least[1]);
    if (block.keepNext && at === chunks.length - 1)
      addFollowers(kept, flowables, index, sheet, (next) => chunksIn(flow, next)[0] ?? []);
    if (!fits(frame, kept, notes, sheet)) {
      // A column that no other could be longer than takes also what fits into none.
      if (!fresh || frame.top > 0 || frame.notes.length > 0 || limit < sheet.height) continue;
      pieces = chunk;
    }
    for (const piece of pieces) top = put(frame, piece, top);
    frame.after = block.after;
    frame.onGrid = block.onGrid;
    // Notes that go on in the next column leave this one as much text as they did when it began.
    const isFull = notes.at < notes.lines.length;
    queueNotes(notes, notesIn(chunk), sheet);
    if (!isFull) takeNotes(frame, notes, sheet);
    return true;
  }
  return false;
}

/** The last page once more, with columns as short as its text allows; blocks across that wait stand below them. */
function balanced(flow: Flow, from: Cursor, start: number, full: Filled): Filled {
  const { sheet } = flow;
  const top = full.columns[0]?.top ?? 0;
  const held = full.columns.reduce((sum, { end }) => sum + end - top, 0);
  // Space before a block may go where a column begins with it: less than two lines for each column.
  const least = Math.max(1, Math.ceil(held / sheet.columns / sheet.grid) - 2);
  for (let lines = least; top + lines * sheet.grid < sheet.height; lines++) {
    const tried = fillPage(flow, from, start, top + lines * sheet.grid);
    if (tried.next.block === full.next.block && tried.next.noteAt === full.next.noteAt) return withBelow(flow, tried);
  }
  return withBelow(flow, fillPage(flow, from, start, sheet.height));
}

/** Puts blocks across that wait under the columns, if there is room for all of them. */
function withBelow(flow: Flow, page: Filled): Filled {
  const { flowables, sheet } = flow;
  const { waiting } = page.next;
  if (waiting.length === 0) return page;
  const below = openFrame(undefined, Math.max(...page.columns.map(({ end }) => end)), sheet.height);
  below.after = Math.max(...page.columns.map(({ after }) => after));
  const ends = waiting.map(({ block }) => flowables[block]).filter((block) => block !== undefined);
  const wanted = ends.reduce((sum, { before, pieces }) => sum + before + heightOf(pieces), below.after);
  const noteHeight = Math.max(...page.columns.map((column) => column.noteHeight));
  const room = sheet.height - (noteHeight > 0 ? noteHeight + sheet.noteGap + sheet.grid : 0);
  const hasNotes = ends.some(({ pieces }) => notesIn(pieces).length > 0);
  if (hasNotes || below.end + wanted > room + tolerance) return page;
  for (const block of ends) {
    let top = below.end + Math.max(below.after, block.before);
    for (const piece of block.pieces) top = put(below, piece, top);
    below.after = block.after;
  }
  return { ...page, below, next: { ...page.next, waiting: [] }, done: true };
}

function contentOf({ band, columns, below }: Filled, ends: boolean, sheet: Sheet): PageContent {
  const frames = [band, ...columns, ...(below ? [below] : [])].map((frame) => closed(frame, sheet));
  const [first] = columns;
  const content = { frames: frames.filter(({ body, notes }) => body.length + notes.length > 0) };
  if (!first) return content;
  const text = { top: first.top, bottom: ends ? Math.max(...columns.map(({ end }) => end)) : sheet.height };
  const heads = frames.flatMap(({ column, rule }) => (column === undefined || rule === undefined ? [] : [rule]));
  const notes = { top: Math.min(...heads), bottom: sheet.height };
  if (heads.length === 0 || !ends) return { ...content, columns: [text] };
  // One column of notes is parted from nothing.
  return { ...content, columns: heads.length > 1 ? [text, notes] : [text] };
}

/** Notes end on the last line of the grid. */
function closed({ column, body, notes, noteHeight, runsOn }: Frame, { height, noteGap }: Sheet): FrameContent {
  if (notes.length === 0) return { column, body, notes: [], runsOn };
  let top = height - noteHeight;
  const placed = notes.map((piece) => {
    const at = { piece, top };
    top += piece.height;
    return at;
  });
  return { column, body, notes: placed, rule: height - noteHeight - noteGap, runsOn };
}
