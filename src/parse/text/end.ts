/**
 * The end matter: what stands below the last paragraph of the text, down to the end of the source.
 *
 * Invariant: bounded work, whatever the source holds; no running text is in it but what the page says between its own lines.
 */
import type { TextBlock } from './blocks.ts';
import type { Kind, TextDocument } from './rule.ts';

/** Blocks from the end that may be end matter. */
const mostBlocks = 30;
/** Columns from which a block that ends like a sentence is text, and from which any is. */
const sentenceWidth = 16;
const runningWidth = 130;

const endKinds = new Set<Kind>(['furniture', 'credit', 'note', 'footnote', 'byline', 'date', 'thematicBreak']);

/** Whether a block by itself, or by what was decided for it, can stand below the text. */
function isEnd(block: TextBlock, document: TextDocument): boolean {
  const kind = document.decided(block)?.kind;
  if (kind !== undefined) return endKinds.has(kind);
  const { width, ending, marker } = document.features(block);
  return width < runningWidth && !(ending === 'stop' && width >= sentenceWidth) && !(marker && document.listed(block));
}

/** Whether lines of the page stand right above and right below a block, and it is no sentence with which the text goes on. */
export function isEnclosed(block: TextBlock, document: TextDocument): boolean {
  const above = document.decided(document.before(block));
  if (above?.rule === 'furniture/link-list' && document.features(block).ending === 'stop') return false;
  return [document.before(block), document.after(block)].every((each) => document.decided(each)?.kind === 'furniture');
}

/** Whether nothing stands below a block but end matter and one paragraph, which may be about the author. */
export function isLast(block: TextBlock, document: TextDocument): boolean {
  const page = document.pagePart().from;
  const below = document.blocks.slice(block.index + 1, Math.min(page, block.index + 1 + mostBlocks));
  const texts = below.filter((each) => !isEnd(each, document) && !isEnclosed(each, document)).length;
  return block.index + 1 + mostBlocks >= page && texts <= 1;
}

/** Whether a block stands below the text. */
export function isBelowText(block: TextBlock, document: TextDocument): boolean {
  const { blocks } = document;
  const page = document.pagePart().from;
  if (block.index >= page) return true;
  if (block.index < Math.max(1, page - mostBlocks) || document.inFront(block)) return false;
  for (let index = page - 1; index >= block.index; index--) {
    const each = blocks[index];
    if (each && !isEnd(each, document) && !isEnclosed(each, document)) return false;
  }
  return true;
}
