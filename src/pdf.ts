/**
 * The door `offprint/pdf`: articles as PDF documents. Only this door loads the PDF engine and the built-in faces.
 *
 * @module offprint/pdf
 */
export {
  type ColorName as PdfColorName,
  type Margins as PdfMargins,
  type Opening as PdfOpening,
  type PageSize,
  type PdfFont,
  type PdfOptions,
  type PdfStyle,
  type PdfTheme,
  pdf,
  type Role as PdfFontRole,
  type Standard as PdfStandard,
  type StyleName as PdfStyleName,
  type ThemeName,
  toPdf,
} from './export/pdf/index.ts';
