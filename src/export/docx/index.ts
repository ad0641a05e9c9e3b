/**
 * DOCX (ECMA-376): a document of named styles, real lists, notes, tables and headings, which an editor can work in.
 *
 * Writers make a draft of plain data; formatting becomes XML by npm `docx`, all else is written here, and what is the same
 * in many documents is made and compressed once. Invariant: the same source and options give the same bytes, in any process
 * and time zone.
 */
import type { Article, Publication } from '../../model/article.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { sealEnvelope } from '../../model/envelope.ts';
import type { OptionCheck } from '../../model/options.ts';
import { editionsOf, fileLanguage, mediaOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { compose } from './compose.ts';
import { type DocxTheme, designOf } from './design.ts';
import { checkDesign } from './design-options.ts';
import { housed } from './house.ts';
import type { Margins, PageSize } from './page.ts';
import { picturesOf } from './picture.ts';
import { propertiesOf } from './properties.ts';
import { readReference } from './reference.ts';
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
  /**
   * The bytes of a .docx file of your own, whose styles, page setup, heads and feet are used; its text is not. Styles are
   * found by Word's names, such as Title, Heading 1, Body Text, Quote; those that it lacks are added in its type and colours,
   * code in Courier New. It takes the place of the theme, and of the paper and margins where it says what they are.
   * Default: none.
   */
  reference?: Uint8Array;
}

type OwnChecks = Record<Exclude<keyof DocxOptions, keyof ExportOptions>, OptionCheck>;

/** For `checkDesign` to say. */
const byDesign: OptionCheck = () => undefined;

const bytes: OptionCheck = { expected: 'the bytes of a .docx file', test: (value) => value instanceof Uint8Array };

/** A reference has a look of its own, which a theme would half undo. */
const themeAlone = ({ reference }: DocxOptions): OptionCheck => ({
  expected: reference ? 'nothing beside a reference' : 'a theme',
  test: () => reference === undefined,
});

/**
 * Prints an article, or a publication as one document, as DOCX.
 *
 * Text is set in named styles; notes are footnotes, numbered through. A publication has a title page and contents, and its
 * articles start on pages of their own. Fonts are named, not embedded.
 *
 * @returns The bytes of the file.
 * @throws OffprintError `option/invalid` for an option of a wrong type; `reference/unusable` for a `reference` that is no DOCX
 * file.
 */
export async function toDocx(source: Article | Publication, options: DocxOptions = {}): Promise<Uint8Array> {
  const checks = { pageSize: byDesign, margins: byDesign, theme: themeAlone(options), reference: bytes };
  const editions = editionsOf(source, options, 'docx', checks satisfies OwnChecks);
  checkDesign(options);
  const pictures = new Map((await Promise.all(editions.map(picturesOf))).flatMap((found) => [...found]));
  options.signal?.throwIfAborted();
  const { language } = options;
  const own = designOf(options, fileLanguage(source, options), source.type === 'publication');
  const { reference } = options;
  const design = reference ? housed(own, readReference(reference)) : own;
  for (const reason of design.house?.document.left ?? []) {
    const left = diagnose('export/lossy', reason, { source: 'docx' });
    options.onDiagnostic?.(left);
  }
  const composition = compose({ source, editions, pictures, design, language });
  const properties = propertiesOf(source, editions, options);
  return writeFile(composition, properties, sealEnvelope(source, options.embedSource ?? true, mediaOf(editions)));
}

/** The DOCX exporter. */
export const docx: Exporter<DocxOptions, Uint8Array> = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: '.docx',
  write: toDocx,
};
