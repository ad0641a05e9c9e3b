/**
 * The way back: an article out of any file that we wrote, whatever its format.
 *
 * PDF, DOCX, EPUB and HTML carry the article and give it back deep-equal; the other formats are what parsers read.
 */
import type { ReadLimits } from '../container/unzip.ts';
import type { Article, Publication } from '../model/article.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import { checkOptions, type OptionCheck } from '../model/options.ts';
import { firstWords } from '../model/visit.ts';
import { parseArticle } from './detect.ts';
import type { CarrierFormat } from './embedded/index.ts';

export type { ReadLimits } from '../container/unzip.ts';

/** Options of `readArticle`. */
export interface ReadOptions {
  /** How much of a file is read. Default: 100,000 entries, 64 MiB a part, 256 MiB in all. */
  limits?: ReadLimits;
  /** Takes what was noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/**
 * Reads the article that a file carries: PDF, DOCX, EPUB or HTML of ours, or JSON. Markdown, JSON-LD, a text or a page without
 * one is parsed as `parseArticle` does.
 *
 * If somebody listens and a DOCX, EPUB or HTML file no longer shows what it carries, the blocks that differ are reported as
 * `read/edited`; `verify` does the same for PDF.
 *
 * @throws OffprintError `envelope/missing` for a PDF, DOCX or EPUB file that carries no article; `envelope/version` if it is
 * of a newer model; `source/invalid` for a damaged or encrypted file; `source/limit` for more than the limits allow;
 * `option/invalid` for an option of a wrong type.
 */
export async function readArticle(
  file: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Article | Publication> {
  checkOptions(options, { limits: limitsCheck, onDiagnostic: 'function' });
  const bytes = bytesOf(file);
  const { carrierOf } = await import('./embedded/index.ts');
  const carrier = carrierOf(bytes);
  if (carrier) return readCarrier(bytes, carrier, options);
  const { onDiagnostic } = options;
  return parseArticle(file, onDiagnostic ? { onDiagnostic } : {});
}

/**
 * Reads the pictures of a file of ours, by the addresses that its article has: what the option `assets` of an exporter takes.
 *
 * DOCX, EPUB and HTML files give the bytes that were put in. A PDF gives those of a JPEG, and of a PNG the samples in a new file;
 * one with transparency or interlaced is packed anew there and does not come back. Other files have no pictures.
 *
 * @throws OffprintError as `readArticle` does.
 */
export async function readAssets(
  file: Uint8Array | string,
  options: Pick<ReadOptions, 'limits'> = {},
): Promise<Record<string, Uint8Array>> {
  checkOptions(options, { limits: limitsCheck });
  const bytes = bytesOf(file);
  const [{ carrierOf }, { readPictures }] = await Promise.all([
    import('./embedded/index.ts'),
    import('./embedded/assets.ts'),
  ]);
  const carrier = carrierOf(bytes);
  return carrier ? readPictures(bytes, carrier, options.limits) : {};
}

/** What was handed in as bytes. */
export function bytesOf(file: Uint8Array | string): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  if (file instanceof Uint8Array) return file;
  throw new OffprintError('source/invalid', `file: expected bytes or a string, got ${typeof file}`);
}

/** Reads the article that a file of a known format carries, as `readArticle` does. */
export async function readCarrier(
  bytes: Uint8Array,
  carrier: CarrierFormat,
  { limits, onDiagnostic }: ReadOptions,
): Promise<Article | Publication> {
  const { readEnvelope } = await import('./embedded/index.ts');
  const source = readEnvelope(bytes, carrier, limits, onDiagnostic);
  if (onDiagnostic && carrier !== 'pdf') await reportEdits(source, bytes, { carrier, limits, onDiagnostic });
  return source;
}

/** Reports each block that a reader of the file does not see as the article has it: the first 20. */
async function reportEdits(
  source: Article | Publication,
  bytes: Uint8Array,
  {
    carrier,
    limits,
    onDiagnostic,
  }: { carrier: CarrierFormat; limits: ReadLimits | undefined; onDiagnostic: OnDiagnostic },
): Promise<void> {
  const [{ visibleText }, { missingFrom, piecesOf }] = await Promise.all([
    import('./embedded/visible.ts'),
    import('./embedded/whole.ts'),
  ]);
  let shown: string;
  try {
    shown = await visibleText(bytes, carrier, limits);
  } catch (cause) {
    // Whether somebody listens must not decide whether the article comes back.
    if (!(cause instanceof OffprintError)) throw cause;
    onDiagnostic(diagnose('read/edited', `What the file shows cannot be read: ${cause.message}`, { source: 'read' }));
    return;
  }
  const missing = missingFrom(shown, piecesOf(source));
  for (const { path, text, found } of missing.slice(0, 20)) {
    const reason = `The file ${found === 'nowhere' ? 'does not show' : 'shows elsewhere'} "${firstWords(text, 60)}"`;
    onDiagnostic(diagnose('read/edited', reason, { source: 'read', path }));
  }
}

/** What `limits` may be. */
export const limitsCheck: OptionCheck = {
  expected: 'whole numbers by the names entries, part, total',
  test: (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, limit]) => ['entries', 'part', 'total'].includes(name) && Number.isSafeInteger(limit) && limit >= 0,
    ),
};
