/**
 * Formatting as XML: an element of npm `docx` (`w:p`, `w:r`, `w:tbl`, `w:tr`, `w:tc`) with its properties and without
 * content. docx knows the order and the names of properties; articles use few combinations of them many times, so each is
 * made once.
 *
 * Invariant: what comes out is what docx's own packer writes (a test holds the two together).
 */
import {
  AbstractNumbering,
  Document,
  Drawing as DocxDrawing,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell as DocxTableCell,
  TableRow as DocxTableRow,
  type IContext,
  type ILevelsOptions,
  type IXmlableObject,
  TextRun,
  type XmlComponent,
} from 'docx';
import { escapeXml } from '../../container/xml.ts';
import type { Drawing, Paragraph, Run, Table, TableCell, TableRow } from './draft.ts';

/** Stands for the number of a list in the frame of a paragraph, which holds no text. */
const listMark = 'list';

/** What docx asks for where an element is written: a document. Ours holds nothing but a list without a number. */
const shell = new Document({
  sections: [],
  numbering: {
    config: [
      {
        reference: listMark,
        levels: Array.from({ length: 9 }, (_, level) => ({ level, format: 'decimal', text: '' })),
      },
    ],
  },
});
const context: IContext = { file: shell, viewWrapper: shell.Document, stack: [] };

/** Combinations that are remembered; beyond them all are forgotten. */
const most = 2000;

const known = new Map<string, string>();

/** The start of an element with its properties, by what they are. */
function once(kind: string, format: object, make: () => XmlComponent): string {
  const key = kind + JSON.stringify(format);
  let start = known.get(key);
  if (start === undefined) {
    if (known.size >= most) known.clear();
    start = xmlOf(make()).replace(/\/>$|<\/w:\w+>$/, (end) => (end === '/>' ? '>' : ''));
    known.set(key, start);
  }
  return start;
}

/** The start of a run. */
export function runStart({ format }: Run): string {
  return once('r', format, () => new TextRun(format));
}

/** The start of a paragraph. */
export function paragraphStart({ format, list }: Paragraph): string {
  if (!list) return once('p', format, () => new DocxParagraph(format));
  const numbering = { reference: listMark, level: list.level, instance: 0, custom: true };
  const start = once(`l${list.level}`, format, () => new DocxParagraph({ ...format, numbering }));
  return start.replace(`{${listMark}-0}`, String(list.id));
}

/** The start of a table, with its grid. */
export function tableStart({ format }: Table): string {
  return once('tbl', format, () => new DocxTable({ ...format, rows: [] }));
}

/** The start of a row; docx writes none without a cell. */
export function rowStart({ format }: TableRow): string {
  const make = (): XmlComponent => new DocxTableRow({ ...format, children: [new DocxTableCell({ children: [] })] });
  return once('tr', format, make).replace('<w:tc><w:p/></w:tc>', '');
}

/** The start of a definition of lists, with its levels. */
export function definitionStart(id: number, levels: readonly ILevelsOptions[]): string {
  return once(`n${id}`, levels, () => new AbstractNumbering(id, [...levels]));
}

/** The start of a cell; docx puts a paragraph into an empty one. */
export function cellStart({ format }: TableCell): string {
  return once('tc', format, () => new DocxTableCell({ ...format, children: [] })).replace(/<w:p\/>$/, '');
}

/**
 * A picture, whole.
 *
 * @param relationship Id of the picture's relationship.
 */
export function drawingXml(drawing: Drawing, relationship: string): string {
  const { picture, width, height } = drawing;
  const pixels = { x: Math.round(width), y: Math.round(height) };
  const emus = { x: Math.round(width * emusPerPixel), y: Math.round(height * emusPerPixel) };
  const media = {
    type: picture.type,
    data: picture.bytes,
    fileName: '',
    transformation: { pixels, emus },
  };
  const written = xmlOf(new DocxDrawing(media, { docProperties: altTextOf(drawing), decorative: drawing.decorative }));
  return written.replace('r:embed="rId{}"', `r:embed="${relationship}"`);
}

/** English Metric Units in a pixel of 1/96 inch (20.1.2.1). */
const emusPerPixel = 9525;

/** The alternative text of a picture as docx takes it. */
export function altTextOf({ id, name, description, title }: Drawing): {
  id: string;
  name: string;
  description?: string;
  title?: string;
} {
  return { id: String(id), name, ...(description ? { description } : {}), ...(title ? { title } : {}) };
}

/** Writes a component of docx. */
export function xmlOf(component: XmlComponent): string {
  const prepared = component.prepForXml(context);
  return prepared ? serialise(prepared) : '';
}

/** docx's prepared form: one key, the name; its value a list of children of which the first may be `_attr`, or `_attr` alone. */
function serialise(prepared: IXmlableObject): string {
  let xml = '';
  for (const [name, value] of Object.entries(prepared)) {
    const content: readonly unknown[] = Array.isArray(value) ? value : [value];
    let attributes = '';
    let children = '';
    for (const part of content) {
      if (typeof part !== 'object' || part === null) children += escapeXml(String(part ?? ''));
      else if ('_attr' in part) attributes += attributesOf(part._attr);
      else children += serialise({ ...part });
    }
    xml += children === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
  }
  return xml;
}

function attributesOf(list: unknown): string {
  if (typeof list !== 'object' || list === null) return '';
  return Object.entries(list)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
