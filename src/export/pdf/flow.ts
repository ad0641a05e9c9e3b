/**
 * From blocks to pages: what stands where.
 *
 * Body lines stand on the lines of the grid. A block with a leading of its own takes what it needs; what is left to the next
 * line of the grid stands half above and half below it (under the head of the article all below). No paragraph leaves one line alone at the head or foot of a page, a
 * heading keeps two lines of what follows, a note stands at the foot of the page of its marker and runs on if it must.
 * Invariant: every piece stands on exactly one page, in order, and no piece stands below the text area unless it is itself
 * taller than that.
 */
import type { NumberedNote } from '../edition.ts';
import type { Canvas } from './canvas.ts';

/** What is never divided: a line, a row, a picture. */
export interface Piece {
  height: number;
  /** Notes whose markers stand in it. */
  notes?: readonly NumberedNote[];
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
  /** Least number of pieces at the foot of a page, and at the head of the next. */
  least: readonly [foot: number, head: number];
  /** Whether it is kept on one page if it fits on one. */
  together?: boolean;
  /** Whether some of what follows stands on the same page. */
  keepNext?: boolean;
  /** Whether all that is left free stands above it: a heading belongs to what follows. */
  sinks?: boolean;
  /** What is painted again at the head of each page that it goes on. */
  again?: readonly Piece[];
}

/** Pieces of a page, by the upper edge of each. */
export type Placed = readonly { piece: Piece; top: number }[];

/** A page of an article. */
export interface PageContent {
  body: Placed;
  notes: Placed;
  /** Upper edge of the rule over the notes. */
  rule?: number;
}

/** What a page gives. */
export interface FlowLook {
  grid: number;
  /** Lines of the grid on a page. */
  lines: number;
  /** Space between the rule over the notes and the first of them. */
  noteGap: number;
  /** The lines of a note. */
  notePieces(note: NumberedNote): readonly Piece[];
}

/** A page that is being filled. */
interface OpenPage {
  body: { piece: Piece; top: number }[];
  /** Where the last piece ends, and the space that its block wants below. */
  end: number;
  after: number;
  notes: Piece[];
  noteHeight: number;
}

const tolerance = 0.01;
/** A note of more lines of the grid than this may run on to the next page. */
const longNote = 8;

/** Puts blocks on pages. Notes that no piece refers to come last. */
export function layOutPages(
  flowables: readonly Flowable[],
  look: FlowLook,
  loose: readonly NumberedNote[] = [],
): PageContent[] {
  const height = look.grid * look.lines;
  const pages: OpenPage[] = [];
  const noted = new Set<NumberedNote>();
  /** Lines of notes that found no room on the page of their marker. */
  let carried: Piece[] = [];
  const open = (): OpenPage => {
    const page: OpenPage = { body: [], end: 0, after: 0, notes: [], noteHeight: 0 };
    pages.push(page);
    const rest = carried;
    carried = [];
    addNotes(page, rest);
    return page;
  };
  /** Adds lines of notes, as many as leave room for three lines of text; the others go to the next page. */
  const addNotes = (page: OpenPage, pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      const used = Math.max(page.end, page.body.length === 0 ? 3 * look.grid : 0);
      const room = height - used - look.grid - look.noteGap - page.noteHeight;
      if (carried.length > 0 || piece.height > room + tolerance) carried.push(piece);
      else {
        page.notes.push(piece);
        page.noteHeight += piece.height;
      }
    }
  };
  let page = open();
  /** How far down text may stand, with some more lines of notes on the page. */
  const bottom = (more: number): number => {
    const notes = page.noteHeight + more;
    return notes === 0 ? height : height - notes - look.noteGap - look.grid;
  };
  const noteLines = (pieces: readonly Piece[]): Piece[] => {
    const notes = new Set(pieces.flatMap((piece) => piece.notes ?? []).filter((note) => !noted.has(note)));
    return [...notes].flatMap(look.notePieces);
  };
  /** Whether pieces that end at a place fit on the page, with their notes. */
  const fits = (pieces: readonly Piece[], end: number): boolean => {
    const notes = noteLines(pieces);
    const all = sum(notes);
    // A note that is longer than the room runs on; two of its lines stand below its marker at least.
    const least = all > longNote * look.grid ? sum(notes.slice(0, 2)) : all;
    return end <= bottom(least) + tolerance;
  };
  const put = (piece: Piece, top: number): number => {
    page.body.push({ piece, top });
    page.end = top + piece.height;
    const notes = noteLines([piece]);
    for (const note of piece.notes ?? []) noted.add(note);
    addNotes(page, notes);
    return page.end;
  };
  /** What the blocks from one on, up to the next that stands on the grid, leave free: half of it stands above them. */
  const slackAt = (index: number): number => {
    let { end, after } = page;
    for (let at = index, block = flowables[at]; block && !block.onGrid; block = flowables[++at]) {
      end += Math.max(after, block.before) + sum(block.pieces);
      after = block.after;
    }
    const whole = ceilTo(end + after, look.grid);
    return whole > height ? 0 : (whole - end - after) / 2;
  };
  const startOf = (block: Flowable, index: number): number => {
    if (page.body.length === 0) return 0;
    const top = page.end + Math.max(page.after, block.before);
    if (block.onGrid) return ceilTo(top, look.grid);
    const end = top + sum(block.pieces) + block.after;
    if (block.sinks && flowables[index + 1]?.onGrid) return top + ceilTo(end, look.grid) - end;
    return flowables[index - 1]?.onGrid ? top + slackAt(index) : top;
  };
  for (const [index, block] of flowables.entries()) {
    let top = startOf(block, index);
    for (const [at, chunk] of chunksOf(block, height).entries()) {
      const [needed, end] =
        at === 0 ? withFollowers(chunk, top, flowables, index, look.grid, height) : [chunk, top + sum(chunk)];
      if (page.body.length > 0 && !fits(needed, end)) {
        page = open();
        top = 0;
        if (at > 0) for (const piece of block.again ?? []) top = put(piece, top);
      }
      for (const piece of chunk) {
        // Only a chunk that is taller than a page is divided here.
        if (page.body.length > 0 && top + piece.height > height && sum(chunk) > height) {
          page = open();
          top = 0;
        }
        top = put(piece, top);
      }
    }
    if (block.pieces.length > 0) page.after = block.after;
  }
  addNotes(page, loose.filter((note) => !noted.has(note)).flatMap(look.notePieces));
  while (carried.length > 0) page = open();
  return pages.map((content) => closed(content, height, look));
}

const sum = (pieces: readonly Piece[]): number => pieces.reduce((total, { height }) => total + height, 0);

const ceilTo = (value: number, step: number): number => Math.ceil((value - tolerance) / step) * step;

/** The pieces of a block in groups that are not divided. */
function chunksOf({ pieces, least: [foot, head], together, keepNext }: Flowable, height: number): Piece[][] {
  const whole = (together || keepNext) && sum(pieces) <= height;
  const chunks: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const mayPart = !whole && at >= foot && pieces.length - at >= head;
    const last = chunks.at(-1);
    if (last && !mayPart) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks;
}

/**
 * The first pieces of a block with those that they may not leave: of a heading, two lines of what follows.
 *
 * @returns The pieces, and where they end.
 */
function withFollowers(
  chunk: readonly Piece[],
  top: number,
  flowables: readonly Flowable[],
  index: number,
  grid: number,
  height: number,
): [Piece[], number] {
  const pieces = [...chunk];
  let end = top + sum(chunk);
  for (let at = index; flowables[at]?.keepNext; at++) {
    const block = flowables[at];
    const next = flowables[at + 1];
    if (!block || !next) break;
    const [first = []] = chunksOf(next, height / 2);
    end += Math.max(block.after, next.before);
    if (next.onGrid) end = ceilTo(end, grid);
    end += sum(first);
    pieces.push(...first);
  }
  return [pieces, end];
}

/** Notes end on the last line of the grid. */
function closed({ body, notes, noteHeight }: OpenPage, height: number, { noteGap }: FlowLook): PageContent {
  if (notes.length === 0) return { body, notes: [] };
  let top = height - noteHeight;
  const placed = notes.map((piece) => {
    const at = { piece, top };
    top += piece.height;
    return at;
  });
  return { body, notes: placed, rule: height - noteHeight - noteGap };
}
