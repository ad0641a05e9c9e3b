/**
 * DOCX (ECMA-376): a document of named styles, real lists, notes, tables and headings, which an editor can work in.
 *
 * Writers make a draft of plain data; formatting becomes XML by npm `docx`, all else is written here, and what is the same
 * in many documents is made and compressed once. Invariant: the same source and options give the same bytes, in any process
 * and time zone.
 */
import type { Article, Publication } from '../../model/article.ts';
import { sealEnvelope } from '../../model/envelope.ts';
import { editionsOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { compose } from './compose.ts';
import { type DocxTheme, designOf } from './design.ts';
import { checkDesign } from './design-options.ts';
import type { Margins, PageSize } from './page.ts';
import { picturesOf } from './picture.ts';
import { propertiesOf } from './properties.ts';
import { writeFile } from './write.ts';

export type { DocxStyle, DocxTheme } from './design.ts';
export type { Align, ColorName, StyleId } from './look.ts';
export type { Margins, PageSize } from './page.ts';
export type { Face } from './script.ts';

/** Options of the DOCX exporter. */
export interface DocxOptions extends ExportOptions {
  /** Size of the paper: a name, or points (1/72 inch). Default: `a4`. */
  pageSize?: PageSize;
  /** Margins of the text, points. Default: those that leave a good line on the paper, also for each that is absent. */
  margins?: Margins;
  /** Other fonts, colours, sizes and spaces. Default: none. */
  theme?: DocxTheme;
}

/**
 * Prints an article, or a publication as one document, as DOCX.
 *
 * Text is set in named styles; notes are footnotes, numbered through. A publication has a title page and contents, and its
 * articles start on pages of their own. Fonts are named, not embedded.
 *
 * @returns The bytes of the file.
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export async function toDocx(source: Article | Publication, options: DocxOptions = {}): Promise<Uint8Array> {
  const editions = editionsOf(source, options, 'docx');
  checkDesign(options);
  const pictures = new Map((await Promise.all(editions.map(picturesOf))).flatMap((found) => [...found]));
  options.signal?.throwIfAborted();
  const { language } = options;
  const design = designOf(options, language ?? source.language, source.type === 'publication');
  const composition = compose({ source, editions, pictures, design, language });
  const properties = propertiesOf(source, editions, options);
  return writeFile(composition, properties, sealEnvelope(source, options.embedSource ?? true));
}

/** The DOCX exporter. */
export const docx: Exporter<DocxOptions, Uint8Array> = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: '.docx',
  write: toDocx,
};
