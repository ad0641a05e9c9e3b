/**
 * The slow path: a composition by docx's own classes and packer, element for element. The exporter writes the same by frames
 * and text; where a release of docx writes something else, the two differ.
 */
import {
  BuilderElement,
  Document,
  type FileChild,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type XmlComponent,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { compose } from '../../../src/export/docx/compose.ts';
import { designOf } from '../../../src/export/docx/design.ts';
import type { Draft, Element, Piece, Run } from '../../../src/export/docx/draft.ts';
import { altTextOf } from '../../../src/export/docx/frame.ts';
import { textPieces } from '../../../src/export/docx/markup.ts';
import { picturesOf } from '../../../src/export/docx/picture.ts';
import { editionsOf } from '../../../src/export/edition.ts';
import type { Article, Publication } from '../../../src/model/article.ts';

const componentsOf = (pieces: Element['children']): XmlComponent[] => pieces.map(componentOf);

function componentOf(draft: Draft | Piece | string): XmlComponent {
  if (typeof draft === 'string') return draft as unknown as XmlComponent;
  switch (draft.type) {
    case 'paragraph': {
      const numbering = draft.list && {
        reference: 'list',
        instance: draft.list.id,
        level: draft.list.level,
        custom: true,
      };
      // docx lets only its own classes in by type, though it writes any component.
      const children = componentsOf(draft.children) as ParagraphChild[];
      return new Paragraph({ ...draft.format, ...(numbering && { numbering }), children });
    }
    case 'table':
      return new Table({
        ...draft.format,
        rows: draft.rows.map(
          (row) =>
            new TableRow({
              ...row.format,
              children: row.cells.map(
                (cell) => new TableCell({ ...cell.format, children: cell.children.map(componentOf) as Paragraph[] }),
              ),
            }),
        ),
      });
    case 'run':
      return runOf(draft);
    case 'element':
      return elementOf(draft);
  }
}

function elementOf({ name, attributes, children: content }: Element): XmlComponent {
  const written: Record<string, { key: string; value: string }> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) written[key] = { key, value };
  return new BuilderElement<Record<string, string>>({ name, attributes: written, children: componentsOf(content) });
}

function runOf({ format, content }: Run): XmlComponent {
  if (typeof content !== 'string') {
    if (content.type === 'element') return new TextRun({ ...format, children: [elementOf(content)] });
    return new ImageRun({
      type: content.picture.type,
      data: content.picture.bytes,
      transformation: { width: content.width, height: content.height },
      altText: altTextOf(content),
      decorative: content.decorative,
    });
  }
  const pieces = content.split(textPieces).filter((piece) => piece !== '');
  const plain = (name: string): Element => ({ type: 'element', name, attributes: {}, children: [] });
  const parts = pieces.map((piece): XmlComponent => {
    if (piece === '\t') return elementOf(plain('w:tab'));
    if (/^[\r\n]/.test(piece)) return elementOf(plain('w:br'));
    return elementOf({ ...plain('w:t'), attributes: { 'xml:space': 'preserve' }, children: [piece] });
  });
  return new TextRun({ ...format, children: parts });
}

/** What stands in each part of the file of a source. */
export async function draftsByPart(
  source: Article | Publication,
  assets: Readonly<Record<string, Uint8Array>> = {},
): Promise<Record<string, readonly Draft[]>> {
  const editions = editionsOf(source, { assets }, 'docx');
  const pictures = new Map((await Promise.all(editions.map(picturesOf))).flatMap((found) => [...found]));
  const design = designOf({}, source.language, source.type === 'publication');
  const { body, notes, furniture } = compose({ source, editions, pictures, design, language: undefined });
  const { head, foot, firstHead, firstFoot } = furniture;
  return {
    document: body,
    footnotes: notes,
    header1: head,
    header2: firstHead,
    footer1: foot,
    footer2: firstFoot,
  };
}

/** Everything that is written of a source. */
export async function draftsOf(source: Article | Publication): Promise<Draft[]> {
  return Object.values(await draftsByPart(source)).flat();
}

/** Drafts one after another in the body of a document, as a file by docx alone. */
export async function packedByDocx(drafts: readonly Draft[]): Promise<Uint8Array> {
  const levels = Array.from({ length: 9 }, (_, level) => ({ level, format: 'decimal' as const, text: '' }));
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels }] },
    sections: [{ children: drafts.map(componentOf) as FileChild[] }],
  });
  return Packer.pack(document, 'uint8array');
}

/** The XML of the body of such a file. An apostrophe needs no escape. */
export async function markupByDocx(drafts: readonly Draft[]): Promise<string> {
  const packed = unzipSync(await packedByDocx(drafts))['word/document.xml'] ?? new Uint8Array();
  return /<w:body>(.*)<w:sectPr>/s.exec(strFromU8(packed))?.[1]?.replaceAll('&apos;', "'") ?? '';
}
