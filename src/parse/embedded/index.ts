/**
 * The article back out of a file that we wrote: PDF, DOCX, EPUB and HTML carry it whole, as the envelope.
 *
 * A file may come from anywhere and say anything of itself. Invariant: what comes back has the shape of the model, however
 * the file was made; what cannot be read throws an `OffprintError`; the limits hold.
 */
import { type Archive, openZip, type ReadLimits } from '../../container/unzip.ts';
import type { Article, Publication } from '../../model/article.ts';
import { OffprintError, type OnDiagnostic } from '../../model/diagnostic.ts';
import { envelopeName, envelopeNamespace } from '../../model/envelope.ts';
import { fromJson, version } from '../../model/validate.ts';
import { readPdfEnvelope } from './pdf.ts';
import { unescapeXml } from './xml.ts';

export type { ReadLimits } from '../../container/unzip.ts';

/** The formats that carry an article. */
export type CarrierFormat = 'pdf' | 'docx' | 'epub' | 'html';

/**
 * What a file is, by what only such a file has; `undefined` if it is none that carries an article.
 *
 * @throws OffprintError `source/invalid` for an archive that is damaged, or is neither DOCX nor EPUB.
 */
export function carrierOf(bytes: Uint8Array): CarrierFormat | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  if (isPdf(head)) return 'pdf';
  if (!head.startsWith('PK\u0003\u0004')) return hasDataBlock(bytes) ? 'html' : undefined;
  const { names } = openZip(bytes);
  if (names.includes('META-INF/container.xml')) return 'epub';
  if (names.includes('[Content_Types].xml')) return 'docx';
  throw new OffprintError('source/invalid', 'The archive is neither an EPUB nor a DOCX file');
}

const headLength = 1024;

/**
 * Readers allow some bytes before the mark (ISO 32000-1, annex H, implementation note 13), and a text may speak of it: the mark
 * is alone in the first line that is not blank, or stands among bytes that no text has.
 */
const isPdf = (head: string): boolean =>
  /^(?:\xef\xbb\xbf)?[\s\0]*%PDF-\d\.\d\s*?(?:[\r\n]|$)/.test(head) ||
  (/%PDF-\d/.test(head) && /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(head));

/**
 * Reads the envelope of a file.
 *
 * @throws OffprintError `envelope/missing` if it carries none, `envelope/version` if that is of a newer model,
 * `source/invalid` if the file is damaged or encrypted, `source/limit` if it holds more than the limits allow.
 */
export function readEnvelope(
  bytes: Uint8Array,
  format: CarrierFormat,
  limits?: ReadLimits,
  onDiagnostic?: OnDiagnostic,
): Article | Publication {
  const value = openEnvelope(bytes, format, limits);
  if (isRecord(value)) delete value.media;
  return fromJson(value, onDiagnostic ? { onDiagnostic } : {});
}

/**
 * Which of the pictures of a file is which: their fingerprints by address, as the envelope says.
 *
 * @throws OffprintError as `readEnvelope` does.
 */
export function readMedia(bytes: Uint8Array, format: CarrierFormat, limits?: ReadLimits): Map<string, string> {
  const value = openEnvelope(bytes, format, limits);
  const media = isRecord(value) && isRecord(value.media) ? Object.entries(value.media) : [];
  return new Map(media.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function openEnvelope(bytes: Uint8Array, format: CarrierFormat, limits?: ReadLimits): unknown {
  const json = envelopes[format](bytes, limits);
  if (json === undefined) {
    throw new OffprintError('envelope/missing', `The ${names[format]} file carries no article`);
  }
  const value = parse(json);
  const found = isRecord(value) ? value.version : undefined;
  if (typeof found === 'number' && found > version) {
    const reason = `The file carries an article of version ${found} of the model; this release reads ${version}`;
    throw new OffprintError('envelope/version', reason);
  }
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names: Readonly<Record<CarrierFormat, string>> = { pdf: 'PDF', docx: 'DOCX', epub: 'EPUB', html: 'HTML' };

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new OffprintError('source/invalid', 'The article that the file carries is damaged', { cause });
  }
}

type EnvelopeReader = (bytes: Uint8Array, limits?: ReadLimits) => string | undefined;

const utf8 = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

const envelopes: Readonly<Record<CarrierFormat, EnvelopeReader>> = {
  pdf: (bytes, limits) => utf8(readPdfEnvelope(bytes, limits)),
  epub: (bytes, limits) => utf8(openZip(bytes, limits).read(`META-INF/${envelopeName}`)),
  docx: (bytes, limits) => customPart(openZip(bytes, limits)),
  html: (bytes) => dataBlock(new TextDecoder().decode(bytes)),
};

/** The text of our element among the custom parts of a document: Word numbers them anew as it saves. */
function customPart(archive: Archive): string | undefined {
  for (const name of archive.names) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const xml = utf8(archive.read(name)) ?? '';
    const at = xml.indexOf(envelopeNamespace);
    const start = xml.indexOf('>', at) + 1;
    const end = xml.indexOf('</', start);
    if (at >= 0 && start > 0 && end >= 0) return unescapeXml(xml.slice(start, end));
  }
  return undefined;
}

const blockId = `id="${envelopeName}"`;

function hasDataBlock(bytes: Uint8Array): boolean {
  return dataBlock(new TextDecoder().decode(bytes)) !== undefined;
}

/** The content of the data block of a page: JSON in which `<` is escaped, so that the first end tag ends it. */
function dataBlock(html: string): string | undefined {
  const at = html.lastIndexOf(blockId);
  const tag = html.lastIndexOf('<', at);
  const start = html.indexOf('>', at) + 1;
  if (at < 0 || start === 0 || !html.startsWith('<script', tag)) return undefined;
  const end = html.indexOf('</script', start);
  return end < 0 ? undefined : html.slice(start, end);
}
