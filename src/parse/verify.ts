/**
 * The conservation report: what of an article a file has, read by what is not ours or by the format's own rules.
 *
 * A file is whole if the text of every block is found in it, in order, as often as the article has it; notes, captions,
 * headline and deck anywhere. Invariant: what the report does not list was found.
 */
import type { ReadLimits } from '../container/unzip.ts';
import type { Article, Publication } from '../model/article.ts';
import { OffprintError } from '../model/diagnostic.ts';
import { checkOptions } from '../model/options.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Omission } from '../model/provenance.ts';
import type { CarrierFormat } from './embedded/index.ts';
import type { Missing } from './embedded/whole.ts';
import { limitsCheck } from './read.ts';

export type { Missing } from './embedded/whole.ts';

/** Options of `verify`. */
export interface VerifyOptions {
  /** How much of a file is read. Default: 100,000 entries, 64 MiB a part, 256 MiB in all. */
  limits?: ReadLimits;
}

/** What a file has of an article, and what a parser kept out of it. */
export interface ConservationReport {
  format: CarrierFormat | 'text';
  /** Whether every block was found where it should be. */
  whole: boolean;
  /** Runs of text that were looked for. */
  pieces: number;
  /** Those that the file lacks, has in another order, or has less often. */
  missing: Missing[];
  /** What the parser kept out of the body, with its place in the source. */
  omitted: (Omission & { path: string })[];
}

/**
 * Compares a file with the article or the publication that it was made from. PDF text is read by pdf.js (`npm install
 * pdfjs-dist`); a string or bytes that are none of PDF, DOCX, EPUB and HTML are compared as plain text.
 *
 * @throws OffprintError `reader/missing` for a PDF without pdf.js; `source/invalid` for a damaged or encrypted file;
 * `source/limit` for more than the limits allow; `option/invalid` for an option of a wrong type.
 */
export async function verify(
  source: Article | Publication,
  file: Uint8Array | string,
  options: VerifyOptions = {},
): Promise<ConservationReport> {
  checkOptions(options, { limits: limitsCheck });
  if (typeof file !== 'string' && !(file instanceof Uint8Array)) {
    throw new OffprintError('source/invalid', `file: expected bytes or a string, got ${typeof file}`);
  }
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const [{ carrierOf }, { visibleText }, { fold, foldPage, missingFrom, piecesOf }] = await Promise.all([
    import('./embedded/index.ts'),
    import('./embedded/visible.ts'),
    import('./embedded/whole.ts'),
  ]);
  const carrier = carrierOf(bytes);
  const text = carrier ? await visibleText(bytes, carrier, options.limits) : new TextDecoder().decode(bytes);
  const pieces = piecesOf(source);
  const missing = missingFrom(text, pieces, carrier === 'pdf' ? foldPage : fold);
  return {
    format: carrier ?? 'text',
    whole: missing.length === 0,
    pieces: pieces.body.length + pieces.anywhere.length,
    missing,
    omitted: omissionsOf(source),
  };
}

function omissionsOf(source: Article | Publication): ConservationReport['omitted'] {
  const articles = source.type === 'article' ? [{ article: source, path: '' }] : source.children.map(placed);
  return articles.flatMap(({ article, path }) =>
    article.omitted.map((omission, index) => ({ ...omission, path: pointerTo(`${path}/omitted`, index) })),
  );
}

const placed = (article: Article, index: number): { article: Article; path: string } => ({
  article,
  path: `/children/${index}`,
});
