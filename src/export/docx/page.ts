/**
 * The page: its size and margins (ECMA-376-1 17.6), and the number at its foot.
 *
 * Invariant: the column of text is as wide on either size of paper.
 */
import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Direction } from '../../model/nodes.ts';

/** Sizes of paper, in twips. */
const sizes = {
  a4: { width: 11906, height: 16838, side: 2353 },
  letter: { width: 12240, height: 15840, side: 2520 },
} as const;

/** Name of a size of paper. */
export type PageSize = keyof typeof sizes;

/** The names of the sizes. */
export const pageSizes: readonly PageSize[] = ['a4', 'letter'];

/** Width of the column of text, in twips. */
export const measure = 7200;

/**
 * The section that holds the whole document, without its children.
 *
 * @param head What stands over the text of the first page.
 */
export function pageOf(size: PageSize, direction: Direction, head: Paragraph[]): Omit<ISectionOptions, 'children'> {
  const { width, height, side } = sizes[size];
  const number = new Paragraph({
    style: 'Footer',
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const footer = new Footer({ children: [number] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width, height },
        margin: { top: 1640, bottom: 1998, left: side, right: side, header: 920, footer: 1120, gutter: 0 },
      },
    },
    headers: { first: new Header({ children: head }) },
    footers: { first: footer, default: footer },
  };
}
