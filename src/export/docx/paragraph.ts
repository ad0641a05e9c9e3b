/**
 * One paragraph (ECMA-376-1 17.3.1): its style, its direction, its place among what surrounds it, its bookmarks.
 *
 * Invariant: a paragraph always names a style; formatting of its own is only what its surroundings add to the style.
 */
import { LineRuleType } from 'docx';
import type { BlockBase, Node } from '../../model/nodes.ts';
import { visit } from '../../model/visit.ts';
import type { Paragraph, ParagraphFormat, Piece } from './draft.ts';
import { bookmarked, inlines } from './inline.ts';
import { bookmarkOf, type Place } from './ledger.ts';
import { leftOf, type StyleId } from './look.ts';

/** What a paragraph sets besides its style. */
export interface ParagraphDetails {
  /** Stands before the content. */
  lead?: readonly Piece[];
  format?: ParagraphFormat;
  /** What numbers it. */
  list?: Paragraph['list'];
}

/** The place of a block's content: in the block's own language and direction, the block's id waiting for a paragraph. */
export function inside(node: BlockBase, place: Place): Place {
  if (node.id !== undefined) place.ledger.anchors.push(bookmarkOf(place, node.id));
  const { language = place.language, direction = place.direction } = node;
  return language === place.language && direction === place.direction ? place : { ...place, language, direction };
}

/** The indent of what stands inside a paragraph of a style. Half of the column is left for text, however deep it is nested. */
export function deeper(place: Place, style: StyleId): number {
  return Math.min(place.indent + leftOf(style), Math.round(place.ledger.design.measure / 2));
}

/** Makes a paragraph of inline nodes. */
export function paragraphOf(
  content: readonly Node[],
  place: Place,
  style: StyleId,
  details: ParagraphDetails = {},
): Paragraph {
  const { ledger } = place;
  const names = ledger.anchors.splice(0);
  const openers = ledger.openers.splice(0);
  const pageBreakBefore = ledger.pageBreak;
  ledger.pageBreak = false;
  const left = place.indent + (style === place.style ? 0 : leftOf(style));
  const line = inlines(content, { ...place, slanted: ledger.design.isSlanted(style) });
  const children = details.lead || openers.length > 0 ? [...openers, ...(details.lead ?? []), ...line] : line;
  return {
    type: 'paragraph',
    format: {
      style: ledger.design.styleId(style),
      ...(pageBreakBefore && { pageBreakBefore }),
      ...(place.direction === 'rtl' && { bidirectional: true }),
      ...(place.keep && { keepNext: true }),
      // The level of a list has its indent.
      ...(!details.list && left !== leftOf(style) && { indent: { left } }),
      ...(hasPicture(content, place) && { spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } }),
      ...details.format,
    },
    ...(details.list && { list: details.list }),
    children: names.length > 0 ? bookmarked(children, names, place) : children,
  };
}

/** A picture in a line of an exact height would be cut off. */
function hasPicture(content: readonly Node[], place: Place): boolean {
  let found = false;
  if (place.ledger.pictures.size === 0) return false;
  for (const node of content) {
    visit(node, (inner) => {
      found ||= inner.type === 'image';
    });
  }
  return found;
}
