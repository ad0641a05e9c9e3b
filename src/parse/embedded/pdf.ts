/**
 * The envelope in a PDF: an embedded file (ISO 32000-1, 7.11.4), found by the associated files of the catalog (ISO 32000-2,
 * 14.13) or by the name tree of embedded files.
 */
import type { ReadLimits } from '../../container/unzip.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import { envelopeName } from '../../model/envelope.ts';
import { isDictionary, isList, openPdf, type PdfObjects } from './pdf-objects.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

/**
 * The bytes of the envelope; `undefined` if the file carries none.
 *
 * @throws OffprintError `source/invalid` for a file whose root is lost: whether it carries one cannot be told.
 */
export function readPdfEnvelope(bytes: Uint8Array, limits?: ReadLimits): Uint8Array | undefined {
  const pdf = openPdf(bytes, limits);
  if (!pdf.catalog) throw new OffprintError('source/invalid', 'The PDF is damaged: its catalog is not to be found');
  for (const file of attachments(pdf)) {
    if (!['UF', 'F'].some((name) => isEnvelopeName(pdf.entry(file, name)))) continue;
    const embedded = pdf.entry(file, 'EF');
    if (!isDictionary(embedded)) continue;
    const data = pdf.data(embedded.entries.get('UF') ?? embedded.entries.get('F'));
    if (data) return data;
  }
  return undefined;
}

/** A name is in PDFDocEncoding, which has ASCII, or in UTF-16 behind its mark (7.9.2.2). */
function isEnvelopeName(value: PdfValue | undefined): boolean {
  return typeof value === 'string' && value.replace(/^þÿ|^ï»¿|\0/g, '') === envelopeName;
}

/** The file specifications of a document. */
function* attachments(pdf: PdfObjects): Generator<PdfDictionary> {
  const { catalog } = pdf;
  const associated = pdf.entry(catalog, 'AF');
  for (const value of isList(associated) ? associated : []) {
    const file = pdf.resolve(value);
    if (isDictionary(file)) yield file;
  }
  const names = pdf.entry(catalog, 'Names');
  if (isDictionary(names)) yield* leaves(pdf, names.entries.get('EmbeddedFiles'));
}

/** The values of a name tree (7.9.6); a ring of nodes is gone round once. */
function* leaves(pdf: PdfObjects, root: PdfValue | undefined): Generator<PdfDictionary> {
  const seen = new Set<number>();
  const nodes = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'reference') {
      if (seen.has(node.number)) continue;
      seen.add(node.number);
    }
    const value = pdf.resolve(node);
    if (!isDictionary(value)) continue;
    const [kids, names] = [pdf.entry(value, 'Kids'), pdf.entry(value, 'Names')];
    for (const kid of isList(kids) ? kids : []) nodes.push(kid);
    for (const name of isList(names) ? names : []) {
      const file = pdf.resolve(name);
      if (isDictionary(file)) yield file;
    }
  }
}
