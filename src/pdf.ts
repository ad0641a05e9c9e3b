/**
 * The door `offprint/pdf`: articles as PDF documents. Only this door loads the PDF engine and the built-in faces.
 */
export {
  type PageSize,
  type PdfFont,
  type PdfOptions,
  pdf,
  type Role as PdfFontRole,
  type ThemeName,
  toPdf,
} from './export/pdf/index.ts';
