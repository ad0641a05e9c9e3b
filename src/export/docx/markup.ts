/**
 * A draft as WordprocessingML (ECMA-376-1 17.2): frames of docx with our text and structure in them.
 *
 * Invariant: text comes out as it went in, each line feed as `w:br` and each tab as `w:tab`, since XML folds the characters.
 */
import { escapeXml } from '../../container/xml.ts';
import type { Draft, Drawing, Element, Piece, Run, Table } from './draft.ts';
import { cellStart, drawingXml, paragraphStart, rowStart, runStart, tableStart } from './frame.ts';

/** Gives the relationship id of a picture in the part that is written. */
export type Relate = (drawing: Drawing) => string;

/** Writes what stands one after another. */
export function markupOf(drafts: readonly Draft[], relate: Relate): string {
  let xml = '';
  for (const draft of drafts) xml += draftXml(draft, relate);
  return xml;
}

function draftXml(draft: Draft | Piece, relate: Relate): string {
  switch (draft.type) {
    case 'paragraph':
      return `${paragraphStart(draft)}${piecesXml(draft.children, relate)}</w:p>`;
    case 'run':
      return `${runStart(draft)}${contentXml(draft, relate)}</w:r>`;
    case 'table':
      return tableXml(draft, relate);
    case 'element':
      return elementXml(draft, relate);
  }
}

function piecesXml(pieces: Element['children'], relate: Relate): string {
  let xml = '';
  for (const piece of pieces) xml += typeof piece === 'string' ? escapeXml(piece) : draftXml(piece, relate);
  return xml;
}

function contentXml({ content }: Run, relate: Relate): string {
  if (typeof content === 'string') return textXml(content);
  return content.type === 'element' ? elementXml(content, relate) : drawingXml(content, relate(content));
}

/** Pieces of a text that are no text in the file. */
export const textPieces: RegExp = /(\r\n|[\n\r\t])/;

function textXml(text: string): string {
  if (!textPieces.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return text
    .split(textPieces)
    .map((piece) => {
      if (piece === '') return '';
      if (piece === '\t') return '<w:tab/>';
      return /^[\r\n]/.test(piece) ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
}

function elementXml({ name, attributes, children }: Element, relate: Relate): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${escapeXml(value)}"`;
  return children.length === 0 ? `${start}/>` : `${start}>${piecesXml(children, relate)}</${name}>`;
}

function tableXml(table: Table, relate: Relate): string {
  let xml = tableStart(table);
  for (const row of table.rows) {
    xml += rowStart(row);
    for (const cell of row.cells) xml += `${cellStart(cell)}${markupOf(cell.children, relate)}</w:tc>`;
    xml += '</w:tr>';
  }
  return `${xml}</w:tbl>`;
}
