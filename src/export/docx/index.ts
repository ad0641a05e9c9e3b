/**
 * DOCX (ECMA-376): a document of named styles, real lists, notes, tables and headings, which an editor can work in.
 *
 * Built with npm `docx`; what that library takes from the clock, from chance or from a counter of its own is written here
 * instead. Invariant: the same source and options give the same bytes, in any process and time zone.
 */
import { Document, Packer } from 'docx';
import { escapeXml } from '../../container/xml.ts';
import { stampZip } from '../../container/zip.ts';
import type { Article, Publication } from '../../model/article.ts';
import { directionOf } from '../../model/build.ts';
import { sealEnvelope } from '../../model/envelope.ts';
import { type Edition, editionsOf, fileTime } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { writeArticle, writeKicker, writeNotes } from './article.ts';
import { attachEnvelope } from './envelope.ts';
import { type Ledger, openLedger, placeOf } from './ledger.ts';
import { type PageSize, pageOf, pageSizes } from './page.ts';
import { picturesOf } from './picture.ts';
import { articleProperties, coreXml, customProperties, type Properties, publicationProperties } from './properties.ts';
import { alternativeFonts } from './script.ts';
import { stylesXml } from './styles.ts';

export type { PageSize } from './page.ts';

/** Options of the DOCX exporter. */
export interface DocxOptions extends ExportOptions {
  /** Size of the paper. Default: `a4`. */
  pageSize?: PageSize;
}

/**
 * Prints an article, or a publication as one document, as DOCX.
 *
 * Text is set in named styles; notes are footnotes, numbered through; the articles of a publication start on pages of
 * their own. Fonts are named, not embedded.
 *
 * @returns The bytes of the file.
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export async function toDocx(source: Article | Publication, options: DocxOptions = {}): Promise<Uint8Array> {
  const editions = editionsOf(source, options, 'docx', { pageSize: pageSizes });
  const pictures = new Map((await Promise.all(editions.map(picturesOf))).flatMap((found) => [...found]));
  options.signal?.throwIfAborted();
  const language = options.language ?? source.language;
  const direction = options.language === undefined ? source.direction : directionOf(options.language);
  const publication = source.type === 'publication';
  const ledger = openLedger({ language, publication, pictures });
  const children = editions.flatMap((edition, index) => {
    ledger.pageBreak = index > 0;
    return writeArticle(placeOf(edition, index, ledger));
  });
  // Readers of DOCX files take a title for one only where nothing stands before it, so the section label is a page header.
  const [first] = publication ? [] : editions;
  const head = first ? writeKicker(placeOf(first, 0, ledger), { spacing: { before: 300 } }) : [];
  const metadata = source.type === 'publication' ? source.metadata : editions[0]?.metadata;
  const document = new Document({
    sections: [{ ...pageOf(options.pageSize ?? 'a4', direction, head), children }],
    footnotes: writeNotes(ledger),
    numbering: { config: [...ledger.lists].map(([reference, levels]) => ({ reference, levels })) },
    customProperties: customProperties(metadata ?? {}),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
  });
  relate(document, ledger);
  const json = sealEnvelope(source, options.embedSource ?? true);
  const parts = [
    {
      path: 'docProps/core.xml',
      data: coreXml(propertiesOf(source, editions, language, fileTime(source, editions, options))),
    },
    { path: 'word/styles.xml', data: stylesXml({ language, publication }) },
    { path: 'word/fontTable.xml', data: fontTable() },
    ...(json === undefined ? [] : attachEnvelope(json, document)),
  ];
  return stampZip(await Packer.pack(document, 'uint8array', undefined, parts));
}

/** The DOCX exporter. */
export const docx: Exporter<DocxOptions, Uint8Array> = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: '.docx',
  write: toDocx,
};

function propertiesOf(
  source: Article | Publication,
  [edition]: readonly Edition[],
  language: string,
  timestamp: string,
): Properties {
  if (source.type === 'publication') return publicationProperties(source.metadata, language, timestamp);
  return edition ? articleProperties(edition, timestamp) : {};
}

/** Writes the relationships of the hyperlinks, each in its part. */
function relate(document: Document, ledger: Ledger): void {
  for (const { part, id, target } of ledger.links) {
    const { Relationships } = part === 'document' ? document.Document : document.FootNotes;
    Relationships.addRelationship(
      id,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      target,
      'External',
    );
  }
}

/** The font table (17.8.3): what stands in for a font that is not installed. */
function fontTable(): string {
  const fonts = Object.entries(alternativeFonts).map(
    ([name, alternative]) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternative)}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
