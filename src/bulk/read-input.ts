/**
 * One input as an article: bytes out of memory or a file, unpacked within the limit, decoded and parsed; a file of ours gives the
 * article and the pictures that it carries.
 *
 * Invariant: no more than the limit is ever held, also of a small archive that unpacks without an end.
 */

import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../container/characters.ts';
import type { Article, Publication } from '../model/article.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import { state } from '../model/statement.ts';
import { type ParseHints, parseArticle, statementOf } from '../parse/detect.ts';
import type { CarrierFormat } from '../parse/embedded/index.ts';
import { bytesOf, readCarrier } from '../parse/read.ts';
import { type BulkHints, type ContentInput, type FileInput, formatFrom } from './input.ts';
import { type Pictures, picturesIn } from './pictures.ts';
import { codeOf } from './system-error.ts';

/** What was read: an article or a publication, and the pictures that its file holds. */
export interface Read {
  source: Article | Publication;
  assets: Pictures;
}

/**
 * Reads an input.
 *
 * @param size Most bytes of it.
 * @throws OffprintError `source/limit` for more bytes, and what parsers throw; the system's error for a file that cannot be
 * read.
 */
export async function readInput(
  input: ContentInput | FileInput,
  size: number,
  onDiagnostic: OnDiagnostic,
): Promise<Read> {
  const given = 'path' in input ? readBounded(input.path, size) : input.content;
  if ((typeof given === 'string' ? Buffer.byteLength(given) : given.length) > size) throw tooLarge(size);
  const content = typeof given !== 'string' && isGzip(given) ? gunzip(given, size) : given;
  const from = formatFrom(input);
  const source = await sourceIn(content, from, input, onDiagnostic);
  if (!mayHold(from)) return { source, assets: {} };
  return { source, assets: await picturesIn(bytesOf(content), onDiagnostic) };
}

/** Whether files of a format may hold pictures; where nobody says which it is, its bytes do. */
const mayHold = (from: BulkHints['from']): boolean => from === undefined || from === 'html' || isCarrier(from);

async function sourceIn(
  content: string | Uint8Array,
  from: BulkHints['from'],
  hints: BulkHints,
  onDiagnostic: OnDiagnostic,
): Promise<Article | Publication> {
  const carrier = isCarrier(from) ? from : await carrierIn(content, from);
  if (carrier) {
    return state(await readCarrier(bytesOf(content), carrier, { onDiagnostic }), statementOf(hints), onDiagnostic);
  }
  if (typeof content === 'string' || hints.encoding === undefined)
    return parseArticle(content, hintsOf(hints, from, onDiagnostic));
  const { text, damaged, encoding } = decodeText(content, hints.encoding);
  if (damaged) onDiagnostic(diagnose('detect/encoding', `Bytes that are no ${encoding} became U+FFFD`));
  return parseArticle(text, hintsOf(hints, from, onDiagnostic));
}

/** Whether bytes are gzip (RFC 1952, 2.3.1). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

type Carrier = 'pdf' | 'docx' | 'epub';

const isCarrier = (from: BulkHints['from']): from is Carrier => from === 'pdf' || from === 'docx' || from === 'epub';

/** A file of ours that carries its article: a page, or where nobody says what the bytes are. */
async function carrierIn(content: string | Uint8Array, from: BulkHints['from']): Promise<CarrierFormat | undefined> {
  if (from !== undefined && from !== 'html') return undefined;
  const { carrierOf } = await import('../parse/embedded/index.ts');
  const carrier = carrierOf(bytesOf(content));
  // A text that begins as a PDF does is no PDF.
  return typeof content === 'string' && carrier !== 'html' ? undefined : carrier;
}

function hintsOf(
  { language, metadata, url }: BulkHints,
  from: BulkHints['from'],
  onDiagnostic: OnDiagnostic,
): ParseHints {
  return {
    ...(from !== undefined && !isCarrier(from) && { from }),
    ...(language !== undefined && { language }),
    ...(metadata !== undefined && { metadata }),
    ...(url !== undefined && { url }),
    onDiagnostic,
  };
}

function readBounded(path: string, size: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    // What is no ordinary file says 0 bytes; one that grows says fewer than it has.
    const { size: stated } = fstatSync(file);
    if (stated > size) throw tooLarge(size);
    const chunks: Buffer[] = [];
    let length = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(Math.max(stated - length + 1, 2 ** 16));
      const read = readSync(file, chunk, 0, chunk.length, null);
      if (read === 0) return Buffer.concat(chunks);
      length += read;
      if (length > size) throw tooLarge(size);
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

function gunzip(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(size, constants.MAX_LENGTH) });
  } catch (cause) {
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(size);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OffprintError('source/invalid', `The gzip file is damaged: ${reason}`, { cause });
  }
}

function tooLarge(size: number): OffprintError {
  return new OffprintError('source/limit', `It has more than ${size} bytes`);
}
