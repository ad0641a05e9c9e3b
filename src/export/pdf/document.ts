/**
 * The PDF file as an object writer: pdfkit's document, with what it takes from its surroundings taken from it.
 *
 * pdfkit deflates by the runtime's zlib, whose bytes differ from one runtime to another; here fflate does it. Its pieces are
 * taken as they come, without a stream. The file's identifier is a digest of them (ISO 32000-1, 14.4). Invariant: the same
 * calls give the same bytes in every runtime.
 */

import { zlibSync } from 'fflate';
import PDFDocument, { type DocumentOptions, type PdfValue, type Reference, type TextString } from 'pdfkit';
import { joinBytes } from '../../container/bytes.ts';
import { xmlSafe } from '../../container/xml.ts';
import type { StandardRules } from './standard.ts';

/** What a file says of itself from the start. */
export interface DocumentFacts {
  /** BCP 47 tag. */
  language: string;
  info: Record<string, string | Date>;
}

/** A file that is being written. */
export interface OpenDocument {
  doc: PDFDocument;
  /** Ends the file and gives its bytes. */
  finish: () => Uint8Array;
}

// Level 6 is where size stops to pay: level 9 takes 1.6 times as long for 1 % less.
const level = 6;

/** Opens a file. What it claims to be stands in its XMP, which metadata.ts writes. */
export function openDocument({ language, info }: DocumentFacts, rules: StandardRules): OpenDocument {
  const options: DocumentOptions = {
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info,
  };
  const doc = new PDFDocument(options);
  if (!rules.hasInfo) for (const key of Object.keys(doc.info)) delete doc.info[key];
  // Of its subset pdfkit gives the colours only: its newest is of PDF 1.7.
  doc.endSubset = () => doc._addColorOutputIntent();
  // What the constructor has written already: version, and a comment of high bytes that says that the file is binary.
  const chunks: Uint8Array[] = [
    Uint8Array.from(`%PDF-${rules.version}\n%\xff\xff\xff\xff\n`, (character) => character.charCodeAt(0)),
  ];
  doc.push = (chunk) => {
    if (chunk) chunks.push(chunk);
    return true;
  };
  const finalize = doc._finalize.bind(doc);
  doc._finalize = () => {
    doc._id = digestOf(chunks);
    if (!rules.hasInfo) doc._info = undefined;
    finalize();
  };
  const ref = doc.ref.bind(doc);
  doc.ref = (data) => deflated(ref(data && withBinaryDigest(data)));
  const finish = (): Uint8Array => {
    doc.end();
    return joinBytes(chunks);
  };
  return { doc, finish };
}

/** Of all that stands before the cross-reference table, so that the identifiers of two files differ if the files do. */
function digestOf(chunks: readonly Uint8Array[]): Uint8Array {
  let [a, b, c, d] = [0x811c9dc5, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (const chunk of chunks) {
    for (const byte of chunk) {
      a = Math.imul(a ^ byte, 0x01000193);
      b = (Math.imul(b ^ byte, 0x5bd1e995) + a) | 0;
      c = (Math.imul(c ^ byte, 0x1b873593) + b) | 0;
      d = (Math.imul(d ^ byte, 0x2c1b3c6d) + c) | 0;
    }
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [index, word] of [a, b, c, d].entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** pdfkit writes the digest of an attached file in hexadecimal digits; the format has its 16 bytes (7.11.4.1, Table 46). */
function withBinaryDigest(data: Record<string, PdfValue>): Record<string, PdfValue> {
  const { Type, Params } = data;
  if (Type !== 'EmbeddedFile' || typeof Params !== 'object' || Params === null || !('CheckSum' in Params)) return data;
  const pairs = String(Params.CheckSum).match(/../g) ?? [];
  return { ...data, Params: { ...Params, CheckSum: Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)) } };
}

function deflated(reference: Reference): Reference {
  const finalize = reference.finalize.bind(reference);
  reference.finalize = () => {
    const { buffer } = reference;
    if (reference.compress && Array.isArray(buffer) && buffer.length > 0) {
      reference.buffer = [zlibSync(joinBytes(buffer), { level })];
      reference.compress = false;
    }
    finalize();
  };
  return reference;
}

/** A text string (7.9.2.2), which pdfkit tells from a name by its type. No character that XML forbids: XMP repeats it. */
export function textString(text: string): TextString {
  return Object(xmlSafe(text));
}
