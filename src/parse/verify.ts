/**
 * The conservation report: what of an article a file has, read by what is not ours or by the format's own rules.
 *
 * A file is whole if the text of every block is found in it, in order, as often as the article has it; notes, captions,
 * headline and deck anywhere. Invariant: what the report does not list was found.
 */
import { decodeText } from '../container/characters.ts';
import type { ReadLimits } from '../container/unzip.ts';
import type { Article, Publication } from '../model/article.ts';
import { checkOptions } from '../model/options.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Omission } from '../model/provenance.ts';
import { checkSource } from '../model/sound.ts';
import { detectFormat, type SourceFormat } from './detect.ts';
import type { CarrierFormat } from './embedded/index.ts';
import type { SentFormat } from './embedded/source-text.ts';
import type { Missing } from './embedded/whole.ts';
import { bytesOf, limitsCheck } from './read.ts';

export type { Missing } from './embedded/whole.ts';

/** Options of `verify`. */
export interface VerifyOptions {
  /**
   * How much of a file is read. Default: 100,000 entries, 64 MiB a part, 256 MiB in all. Of a PDF the objects count, and the
   * bytes of each stream packed by Flate that is not said to be a picture; what pdf.js makes of them is not bounded.
   */
  limits?: ReadLimits;
}

/** What a file has of an article, and what a parser kept out of it. */
export interface ConservationReport {
  /** What the file was read as. */
  format: CarrierFormat | SourceFormat | SentFormat;
  /** Whether every block was found where it should be. */
  whole: boolean;
  /** Runs of text that were looked for. */
  pieces: number;
  /** Those that the file lacks, has in another order, or has less often. */
  missing: Missing[];
  /** What the parser kept out of the body, with its place in the source. */
  omitted: (Omission & {
    /** The article that it is about: a JSON Pointer, empty for the only one. */
    path: string;
  })[];
}

/**
 * Compares a file with the article or the publication that it was made from, or that was made from it. PDF text is read by
 * pdf.js (`npm install pdfjs-dist`); Markdown is compared without its marks, SSML without its elements, JSON, JSON-LD and ninjs
 * without their keys, all else as plain text. What JSON-LD has in properties of their own, such as pull quotes, may stand anywhere.
 *
 * @throws OffprintError `reader/missing` for a PDF without pdf.js; `source/invalid` for a damaged or encrypted file, and for a source of a wrong shape;
 * `source/limit` for more than the limits allow; `option/invalid` for an option of a wrong type.
 */
export async function verify(
  source: Article | Publication,
  file: Uint8Array | string,
  options: VerifyOptions = {},
): Promise<ConservationReport> {
  checkSource(source);
  checkOptions(options, { limits: limitsCheck });
  const { fold, foldPage, missingFrom, piecesOf } = await import('./embedded/whole.ts');
  const readings = (await readingsOf(file, options.limits)).map(({ format, text }) => {
    const pieces = piecesOf(source, format === 'jsonld' ? 'data' : 'page');
    return { format, pieces, missing: missingFrom(text, pieces, format === 'pdf' ? foldPage : fold) };
  });
  const { format, pieces, missing } = readings.reduce((best, other) =>
    other.missing.length < best.missing.length ? other : best,
  );
  return {
    format,
    whole: missing.length === 0,
    pieces: pieces.body.length + pieces.anywhere.length,
    missing,
    omitted: omissionsOf(source),
  };
}

interface FileReading {
  format: ConservationReport['format'];
  text: string;
}

/** What a file says. A text that looks like Markdown may be one that only has its signs: it is read both ways. */
async function readingsOf(file: Uint8Array | string, limits?: ReadLimits): Promise<FileReading[]> {
  const [{ carrierOf }, { visibleText }, { sentFormatOf, sourceText }] = await Promise.all([
    import('./embedded/index.ts'),
    import('./embedded/visible.ts'),
    import('./embedded/source-text.ts'),
  ]);
  const bytes = bytesOf(file);
  const carrier = carrierOf(bytes);
  if (carrier) return [{ format: carrier, text: await visibleText(bytes, carrier, limits) }];
  const text = typeof file === 'string' ? file : decodeText(file).text;
  const format = sentFormatOf(text) ?? detectFormat(text).format;
  const plain: FileReading = { format: 'text', text };
  if (format === 'text') return [plain];
  if (format === 'html') return [{ format, text: await visibleText(bytes, format, limits) }, plain];
  return [{ format, text: await sourceText(text, format) }, plain];
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
