/**
 * The section that holds the document (ECMA-376-1 17.6.17): its page, and which parts are its heads and feet.
 *
 * Invariant: children stand in the order of CT_SectPr.
 */
import type { Page } from './page.ts';

/** A head or foot of pages, by its relationship. */
export interface Reference {
  kind: 'header' | 'footer';
  /** The pages that have it. */
  pages: 'default' | 'first' | 'even';
  id: string;
}

/** Writes the section of a document of ours. */
export function sectionXml(page: Page, references: readonly Reference[]): string {
  const { width, height, top, right, bottom, left, header, footer } = page;
  const turned = width > height ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${references.map(referenceXml).join('')}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`;
}

/** Writes a reference of a section (17.10.2, 17.10.5). */
export const referenceXml = ({ kind, pages, id }: Reference): string =>
  `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;
