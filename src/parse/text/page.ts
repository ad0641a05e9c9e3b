/**
 * The page's own part below the text: what stands from its first line on to the end of the source, buttons, tags, titles of
 * other articles, a box that asks for an address, comments.
 *
 * One line of it says little, and a sentence among its lines looks like any other. So the whole is told: each line speaks for
 * the page or for the text, by some amount, and the part begins at that line of the page from which on most is said for the
 * page. Invariant: linear in the source; decided once, when every block has been looked at by itself.
 */
import type { TextBlock } from './blocks.ts';
import { longBlock } from './features.ts';
import { isRunning } from './kin.ts';
import type { Kind, TextDocument } from './rule.ts';

/** What a kind of block says for the page (above 0) or for the text. What credits and notes say is nothing: both have them. */
const shares: Readonly<Partial<Record<Kind, number>>> = {
  byline: 0,
  date: 0,
  credit: 0,
  note: -0.2,
  footnote: -0.5,
  thematicBreak: 0,
  listItem: -0.6,
  attribution: -1,
  blockquote: -2,
  pullQuote: -2,
  speakerTurn: -3,
  tableRow: -1.5,
  verse: -3,
  heading: -1,
};

/** What a line says for the page that is known to be of it. */
const known = 1.2;
/** What a credit or a correction says, and a title below a pointer to others. */
const closing = 0.8;
const pointed = 0.25;
/** What a line says that calls readers to do something, and columns up to which it may go. */
const called = 0.6;
const widestCall = 200;
/** What text says against it, by its width from the widest on. */
const running: readonly (readonly [from: number, share: number])[] = [
  [200, -5],
  [130, -3],
  [16, -1.7],
];
/** Columns from which a line without an end is no title of an article. */
const widestTitle = 110;
/** What a sentence says where readers write, whatever its width. */
const comment = -0.3;
/** Blocks below the head of comments in which one must show when it was written, or how to reply. */
const nextLines = 5;
/** Share of the source below which comments begin. */
const commentsFrom = 0.4;
/** Columns up to which a line is the time of a comment. */
const widestTime = 60;

/** Whether a block is a line of the page of some kind. */
function isPageLine(block: TextBlock | undefined, document: TextDocument, kind?: string): boolean {
  if (!block || document.decided(block)?.kind !== 'furniture') return false;
  return kind === undefined || document.reading.furniture(block.text) === kind;
}

/** Whether a line is a date, as it stands above or below a comment. */
function isTime(block: TextBlock, document: TextDocument): boolean {
  const { width, ending } = document.features(block);
  return width <= widestTime && ending !== 'stop' && document.reading.date(block.text) !== undefined;
}

/** Index of the first line of the comments; the number of blocks if there are none. */
function commentsOf(document: TextDocument): number {
  const { blocks } = document;
  const head = blocks.find((block) => {
    if (block.index < blocks.length * commentsFrom || document.inFront(block)) return false;
    if (!isPageLine(block, document, 'comments')) return false;
    const below = blocks.slice(block.index + 1, block.index + 1 + nextLines);
    // Whoever is asked for an answer in the text gives it right below.
    if (isRunning(below[0], document) && !isPageLine(below[0], document)) return false;
    return below.some((each) => isTime(each, document) || isPageLine(each, document, 'comments'));
  });
  return head?.index ?? blocks.length;
}

/** Whether a block says whose the text is, or what was put right: below such, a text seldom goes on. */
function closes(block: TextBlock, document: TextDocument): boolean {
  const decision = document.decided(block);
  if (decision?.kind === 'note') return decision.role === 'correction' || decision.role === 'update';
  return decision?.kind === 'credit' && decision.role !== 'photo';
}

/** Whether a line may be a title or a tag: short, with no end, and nothing by itself. */
function isTitle(block: TextBlock, document: TextDocument): boolean {
  const { width, ending, marker } = document.features(block);
  return document.decided(block) === undefined && !marker && ending === 'none' && width < widestTitle;
}

/** Indices of the titles and tags that a pointer to other articles has right below it. */
function pointedAt(document: TextDocument): Set<number> {
  const found = new Set<number>();
  for (const block of document.blocks) {
    const above = document.before(block);
    if (!above || !isTitle(block, document)) continue;
    if (found.has(above.index) || isPageLine(above, document, 'related')) found.add(block.index);
  }
  return found;
}

/** What a block says for the page. */
function shareOf(block: TextBlock, document: TextDocument, commented: boolean): number {
  const kind = document.decided(block)?.kind;
  if (kind === 'furniture') return known;
  const { width, ending, marker } = document.features(block);
  if (commented && (kind === undefined || kind === 'blockquote')) return isTime(block, document) ? known : comment;
  // A list of what is read most is numbered.
  if (kind === 'listItem' && marker?.ordinal !== undefined && ending === 'none') return 0;
  if (closes(block, document)) return closing;
  if (kind !== undefined) return shares[kind] ?? 0;
  if (width <= widestCall && document.reading.isCall(block.text)) return called;
  const wide = ending === 'none' ? (width >= widestTitle ? width : 0) : Math.min(width, longBlock);
  return running.find(([from]) => wide >= from)?.[1] ?? 0;
}

/** The page's own part. */
export interface PagePart {
  /** Index of its first block; the number of blocks if there is none. */
  from: number;
  /** Index of the line that heads what readers wrote; the number of blocks if there is none. */
  comments: number;
}

/** Where the page's own part begins. */
export function pagePartOf(document: TextDocument): PagePart {
  const { blocks } = document;
  const comments = commentsOf(document);
  const titles = pointedAt(document);
  let from = blocks.length;
  let sum = 0;
  let most = 0;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index];
    if (!block || document.inFront(block)) break;
    sum += shareOf(block, document, index > comments) + (titles.has(index) ? pointed : 0);
    if (sum > most && (isPageLine(block, document) || closes(block, document))) {
      most = sum;
      from = index;
    }
  }
  return { from, comments: Math.max(from, comments) };
}
