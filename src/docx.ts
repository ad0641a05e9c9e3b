/**
 * The door `offprint/docx`: articles as Word documents. Only this door loads the DOCX engine.
 *
 * @module offprint/docx
 */
export {
  type Align,
  type ColorName,
  type DocxOptions,
  type DocxStyle,
  type DocxTheme,
  docx,
  type Face,
  type Margins,
  type PageSize,
  type StyleId,
  toDocx,
} from './export/docx/index.ts';
