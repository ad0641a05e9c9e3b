/**
 * The door `offprint/docx`: articles as Word documents. Only this door loads the DOCX engine.
 */
export { type DocxOptions, docx, type PageSize, toDocx } from './export/docx/index.ts';
