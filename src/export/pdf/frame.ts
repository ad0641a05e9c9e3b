/**
 * A column as it is filled: where the next block begins, what still fits, which notes stand at its foot.
 *
 * Body lines stand on the lines of the grid. A block with a leading of its own takes what it needs; what is left to the next
 * line of the grid stands half above and half below it. No paragraph leaves one line alone at the foot or head of a column,
 * a heading keeps two lines of what follows, a note stands at the foot of the column of its marker and runs on if it must.
 * Invariant: text ends a line above the rule over the notes.
 */
import type { NumberedNote } from '../edition.ts';
import type { Flowable, FlowLook, Piece } from './flow.ts';

/** The text area that is filled. */
export interface Sheet extends FlowLook {
  height: number;
}

/** A column, or what stands across all. Lengths are points from the head of the text area. */
export interface Frame {
  column: number | undefined;
  top: number;
  /** Where its text must end, notes or not. */
  limit: number;
  body: { piece: Piece; top: number }[];
  /** Where the last piece ends, the space that its block wants below, and whether that stands on the grid. */
  end: number;
  after: number;
  onGrid: boolean;
  notes: Piece[];
  noteHeight: number;
  /** Whether the first of the notes began in the column before. */
  runsOn: boolean;
}

/** Lines of a note that are not divided. */
interface NoteLines {
  pieces: readonly Piece[];
  note: NumberedNote;
  isFirst: boolean;
}

/** Lines of notes that were asked for, and how many of them are set. */
export interface NoteQueue {
  lines: NoteLines[];
  at: number;
  asked: Set<NumberedNote>;
}

/** Pieces that stay together, and where they end. */
export interface Kept {
  pieces: readonly Piece[];
  end: number;
}

export const tolerance = 0.01;
/** A note of more lines of the grid than this may run on into the next column. */
const longNote = 8;
/** Lines of text that notes from the column before leave room for. */
const leastText = 3;

/** Opens an empty column. */
export function openFrame(column: number | undefined, top: number, limit: number): Frame {
  return { column, top, limit, body: [], end: top, after: 0, onGrid: false, notes: [], noteHeight: 0, runsOn: false };
}

/** The height of pieces, one under another. */
export const heightOf = (pieces: readonly Piece[]): number => pieces.reduce((total, { height }) => total + height, 0);

/** The next line of a grid. */
export const upTo = (value: number, step: number): number => Math.ceil((value - tolerance) / step) * step;

/** Puts a piece into a column; gives the place of the next. */
export function put(frame: Frame, piece: Piece, top: number): number {
  frame.body.push({ piece, top });
  frame.end = top + piece.height;
  return frame.end;
}

/** Asks for notes, each once. */
export function queueNotes({ lines, asked }: NoteQueue, notes: readonly NumberedNote[], sheet: Sheet): void {
  for (const note of notes) {
    if (asked.has(note)) continue;
    asked.add(note);
    for (const line of linesOf(note, sheet)) lines.push(line);
  }
}

/** The lines of a note: two of them at least stand where it begins, and where it ends. */
function linesOf(note: NumberedNote, sheet: Sheet): NoteLines[] {
  const block: Flowable = { pieces: sheet.notePieces(note), before: 0, after: 0, onGrid: false, least: [2, 2] };
  return chunksOf(block, sheet.height).map((pieces, index) => ({ pieces, note, isFirst: index === 0 }));
}

/** The height of the notes that wait. */
export const waitingHeight = ({ lines, at }: NoteQueue): number =>
  heightOf(lines.slice(at).flatMap(({ pieces }) => pieces));

/** Sets notes that wait at the foot of a column, as many as leave room for some lines of text. */
export function takeNotes(frame: Frame, queue: NoteQueue, { height, grid, noteGap }: Sheet): void {
  for (let line = queue.lines[queue.at]; line; line = queue.lines[++queue.at]) {
    const { pieces, isFirst } = line;
    const own = heightOf(pieces);
    const used = frame.body.length === 0 ? frame.top + leastText * grid : frame.end;
    const room = height - used - grid - noteGap - frame.noteHeight;
    // What is too tall for any column stands alone in one.
    const alone = frame.body.length === 0 && frame.notes.length === 0 && frame.top === 0;
    if (own > room + tolerance && !alone) return;
    if (frame.notes.length === 0) frame.runsOn = !isFirst;
    frame.notes.push(...pieces);
    frame.noteHeight += own;
  }
}

/** Whether pieces fit into a column, with the notes that they ask for. */
export function fits(frame: Frame, { pieces, end }: Kept, queue: NoteQueue, sheet: Sheet): boolean {
  const notes = pieces.flatMap((piece) => piece.notes ?? []).filter((note) => !queue.asked.has(note));
  const asked = [...new Set(notes)];
  // Notes of this column already go on in the next: a marker would stand in another column than its note.
  if (asked.length > 0 && frame.column !== undefined && queue.at < queue.lines.length) return false;
  const heights = asked.map((note) => heightOf(sheet.notePieces(note)));
  const last = asked.at(-1);
  // A long note may run on, if it is the last; some of its lines stand below its marker.
  if (last && (heights.at(-1) ?? 0) > longNote * sheet.grid)
    heights.splice(-1, 1, heightOf(linesOf(last, sheet)[0]?.pieces ?? []));
  const noteHeight = heights.reduce((sum, height) => sum + height, frame.noteHeight);
  const bottom = noteHeight === 0 ? sheet.height : sheet.height - noteHeight - sheet.noteGap - sheet.grid;
  return end <= Math.min(bottom, frame.limit) + tolerance;
}

/** Where a block begins in a column. */
export function startOf(frame: Frame, flowables: readonly Flowable[], index: number, sheet: Sheet): number {
  const block = flowables[index];
  if (!block || frame.body.length === 0) return frame.end;
  const top = frame.end + Math.max(frame.after, block.before);
  if (block.onGrid) return upTo(top, sheet.grid);
  const end = top + heightOf(block.pieces) + block.after;
  if (block.sinks && (block.across || flowables[index + 1]?.onGrid)) return top + upTo(end, sheet.grid) - end;
  return frame.onGrid ? top + slackAt(frame, flowables, index, sheet) : top;
}

/** What the blocks from one on, up to the next that stands on the grid, leave free: half of it stands above them. */
function slackAt(frame: Frame, flowables: readonly Flowable[], index: number, { grid, height }: Sheet): number {
  let { end, after } = frame;
  for (let at = index, block = flowables[at]; block && !block.onGrid; block = flowables[++at]) {
    if (block.across) continue;
    end += Math.max(after, block.before) + heightOf(block.pieces);
    after = block.after;
    if (end > height) return 0;
  }
  const whole = upTo(end + after, grid);
  return whole > height ? 0 : (whole - end - after) / 2;
}

/** The pieces of a block in groups that are not divided: no group is taller than a column, unless it is one piece. */
export function chunksOf({ pieces, least: [foot, head], together, keepNext }: Flowable, height: number): Piece[][] {
  const whole = (together || keepNext) && heightOf(pieces) <= height;
  const chunks: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const mayPart = !whole && at >= foot && pieces.length - at >= head && !pieces[at - 1]?.goesOn;
    const last = chunks.at(-1);
    if (last && !mayPart) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks.flatMap((chunk) => (heightOf(chunk) > height ? chunk.map((piece) => [piece]) : [chunk]));
}

/** Adds what must stand at the head of a column with a chunk that goes on there. */
export function addMates(kept: Kept, chunks: readonly Piece[][], at: number, least: number): void {
  const mates: Piece[] = [];
  const held = chunks[at]?.length ?? 0;
  for (let next = at + 1; next < chunks.length && held + mates.length < least; next++)
    mates.push(...(chunks[next] ?? []));
  kept.pieces = [...kept.pieces, ...mates];
  kept.end += heightOf(mates);
}

/**
 * Adds what a block that keeps what follows may not leave: of a heading, two lines of text. What no column has room for
 * together is not kept.
 */
export function addFollowers(
  kept: Kept,
  flowables: readonly Flowable[],
  index: number,
  { grid, height }: Sheet,
  firstOf: (block: Flowable) => readonly Piece[],
): void {
  let { after } = flowables[index] ?? { after: 0 };
  let lacking = 2 * grid;
  const pieces = [...kept.pieces];
  const start = kept.end - heightOf(pieces);
  let { end } = kept;
  for (let at = index + 1, block = flowables[at]; block && lacking > 0; block = flowables[++at]) {
    if (block.across) continue;
    const first = firstOf(block);
    const top = end + Math.max(after, block.before);
    end = (block.onGrid ? upTo(top, grid) : top) + heightOf(first);
    pieces.push(...first);
    if (!block.keepNext) lacking -= heightOf(first) + tolerance;
    if (end - start > height) return;
    if (first.length < block.pieces.length) break;
    after = block.after;
  }
  kept.pieces = pieces;
  kept.end = end;
}
