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
  // A name is short: many files may name one long string.
  if (typeof value !== 'string' || value.length > longestName) return false;
  return value.replace(/^þÿ|^ï»¿|\0/g, '') === envelopeName;
}

const longestName = 4 * envelopeName.length;

/** The file specifications of a document, each once. */
function* attachments(pdf: PdfObjects): Generator<PdfDictionary> {
  const { catalog } = pdf;
  const seen = new Set<PdfValue>();
  const associated = pdf.entry(catalog, 'AF');
  if (isList(associated)) yield* files(pdf, associated, seen);
  const names = pdf.entry(catalog, 'Names');
  if (isDictionary(names)) yield* leaves(pdf, names.entries.get('EmbeddedFiles'), seen);
}

/** The dictionaries of a list that were not seen before: what is parsed once is the same object each time. */
function* files(pdf: PdfObjects, list: readonly PdfValue[], seen: Set<PdfValue>): Generator<PdfDictionary> {
  if (seen.has(list)) return;
  seen.add(list);
  for (const value of list) {
    const file = pdf.resolve(value);
    if (!isDictionary(file) || seen.has(file)) continue;
    seen.add(file);
    yield file;
  }
}

/** The values of a name tree (7.9.6). Nodes that share their children, or are their own, are gone through once. */
function* leaves(pdf: PdfObjects, root: PdfValue | undefined, seen: Set<PdfValue>): Generator<PdfDictionary> {
  const nodes = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const value = pdf.resolve(node);
    if (!isDictionary(value) || seen.has(value)) continue;
    seen.add(value);
    const [kids, names] = [pdf.entry(value, 'Kids'), pdf.entry(value, 'Names')];
    if (isList(kids) && !seen.has(kids)) {
      seen.add(kids);
      for (const kid of kids) nodes.push(kid);
    }
    if (isList(names)) yield* files(pdf, names, seen);
  }
}
