/**
 * The way back: an article out of any file that we wrote, whatever its format.
 *
 * PDF, DOCX, EPUB and HTML carry the article and give it back deep-equal; the other formats are what parsers read.
 */
import { isFileName } from '../container/characters.ts';
import type { ReadLimits } from '../container/unzip.ts';
import type { Article, Publication } from '../model/article.ts';
import { type Diagnostic, diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import { checkOptions, nameOf, type OptionCheck } from '../model/options.ts';
import { firstWords } from '../model/visit.ts';
import { parseArticle } from './detect.ts';
import type { Difference } from './embedded/compare.ts';
import type { CarrierFormat } from './embedded/index.ts';
import type { LinkDifference } from './embedded/links.ts';

export type { ReadLimits } from '../container/unzip.ts';

/** Options of `readArticle`. */
export interface ReadOptions {
  /** How much of a file is read. Default: 100,000 entries, 64 MiB a part, 256 MiB in all. */
  limits?: ReadLimits;
  /**
   * Which words hold where a DOCX, EPUB or HTML file was edited and shows others than it carries: those of the article that it
   * carries (`'embedded'`, default), or those that it shows (`'visible'`): blocks then have the new words without marks in them,
   * deleted ones are left out, added ones are paragraphs, links lead where they lead there. Nothing is moved; of metadata a headline
   * and a deck that are known again are taken. A PDF shows lines and no blocks, and is refused. No effect on files that carry nothing.
   */
  prefer?: 'embedded' | 'visible';
  /** Takes what was noticed. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
}

/**
 * Reads the article that a file carries: PDF, DOCX, EPUB or HTML of ours, or JSON. Markdown, JSON-LD, a text or a page without
 * one is parsed as `parseArticle` does.
 *
 * If somebody listens and a DOCX, EPUB or HTML file no longer shows what it carries, the blocks that differ, bylines, links that
 * lead elsewhere, and lines that the article does not have, are reported as `read/edited`; `verify` tells of a PDF what it lacks.
 * `prefer` says which words hold. A page of ours that lost its article, or never had it, is reported as `read/parsed`.
 *
 * @throws OffprintError `envelope/missing` for a PDF, DOCX or EPUB file that carries no article; `envelope/version` if it is
 * of a newer model; `source/invalid` for a damaged or encrypted file, or the name of one; `source/limit` for more than the limits
 * allow; `option/invalid` for an option of a wrong type, and for `prefer: 'visible'` with a PDF.
 */
export async function readArticle(
  file: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Article | Publication> {
  checkOptions(options, { limits: limitsCheck, prefer: ['embedded', 'visible'], onDiagnostic: 'function' });
  const bytes = bytesOf(file);
  const { carrierOf } = await import('./embedded/index.ts');
  const carrier = carrierOf(bytes);
  if (carrier) return readCarrier(bytes, carrier, options);
  const { onDiagnostic } = options;
  const source = await parseArticle(file, onDiagnostic ? { onDiagnostic } : {});
  if (source.type === 'article' && Object.values(source.provenance).some(({ rule }) => rule?.startsWith('own/'))) {
    const reason = 'The page is one of ours and carries no article; it was read from its markup';
    onDiagnostic?.(diagnose('read/parsed', reason, { source: 'read' }));
  }
  return source;
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

/**
 * What was handed in as bytes.
 *
 * @throws OffprintError `source/invalid` for what is neither bytes nor a text, or is the name of a file.
 */
export function bytesOf(file: Uint8Array | string): Uint8Array {
  if (typeof file === 'string' && isFileName(file)) {
    const message = `file: expected what the file holds, got its name, ${nameOf(file)}; nothing here opens files`;
    throw new OffprintError('source/invalid', message);
  }
  if (typeof file === 'string') return new TextEncoder().encode(file);
  if (file instanceof Uint8Array) return file;
  throw new OffprintError('source/invalid', `file: expected bytes or a string, got ${nameOf(file)}`);
}

/** Reads the article that a file of a known format carries, as `readArticle` does. */
export async function readCarrier(
  bytes: Uint8Array,
  carrier: CarrierFormat,
  { limits, prefer = 'embedded', onDiagnostic }: ReadOptions,
): Promise<Article | Publication> {
  if (carrier === 'pdf' && prefer === 'visible') {
    const reason =
      "prefer: a PDF shows lines, out of which no blocks are made: read it with 'embedded', and compare it by verify";
    throw new OffprintError('option/invalid', reason, { option: 'prefer' });
  }
  const { readEnvelope } = await import('./embedded/index.ts');
  const source = readEnvelope(bytes, carrier, limits, onDiagnostic);
  if (carrier === 'pdf' || (prefer === 'embedded' && !onDiagnostic)) return source;
  const { differences, links } = await edits(source, bytes, carrier, { limits, onDiagnostic });
  if (onDiagnostic) report(differences, links, onDiagnostic);
  if (prefer === 'embedded' || differences.length + links.length === 0) return source;
  const { revised } = await import('./embedded/revise.ts');
  return revised(source, differences, links);
}

/** Edits that are told one by one. */
const mostReported = 20;

function report(
  differences: readonly Difference[],
  links: readonly LinkDifference[],
  onDiagnostic: OnDiagnostic,
): void {
  for (const link of links.slice(0, mostReported)) onDiagnostic(reportOfLink(link));
  if (links.length > mostReported) {
    const reason = `${links.length - mostReported} more links lead elsewhere, or nowhere`;
    onDiagnostic(diagnose('read/edited', reason, { source: 'read' }));
  }
  const compared = differences.filter(({ found }) => found !== 'unsearched');
  for (const difference of compared.slice(0, mostReported)) onDiagnostic(reportOf(difference));
  const rest = differences.length - compared.length;
  if (rest === 0) return;
  const reason = `The file differs too much to be compared further: ${rest} blocks were not looked for`;
  onDiagnostic(diagnose('read/edited', reason, { source: 'read' }));
}

interface Edits {
  differences: Difference[];
  links: LinkDifference[];
}

/** What a reader of the file does not see as the article has it. */
async function edits(
  source: Article | Publication,
  bytes: Uint8Array,
  carrier: Exclude<CarrierFormat, 'pdf'>,
  { limits, onDiagnostic }: { limits: ReadLimits | undefined; onDiagnostic: OnDiagnostic | undefined },
): Promise<Edits> {
  const [{ visibleText }, { missingFrom, piecesOf }, { differencesOf }, { linkDifferencesOf }] = await Promise.all([
    import('./embedded/visible.ts'),
    import('./embedded/whole.ts'),
    import('./embedded/compare.ts'),
    import('./embedded/links.ts'),
  ]);
  try {
    const shown = await visibleText(bytes, carrier, limits);
    const links = await linkDifferencesOf(bytes, carrier, shown, source, limits);
    return { differences: differencesOf(shown, source, missingFrom(shown, piecesOf(source))), links };
  } catch (cause) {
    // Whether somebody listens must not decide whether the article comes back.
    if (!(cause instanceof OffprintError)) throw cause;
    const reason = `What the file shows cannot be read: ${cause.message}`;
    onDiagnostic?.(diagnose('read/edited', reason, { source: 'read' }));
    return { differences: [], links: [] };
  }
}

function reportOfLink({ path, text, url, shown }: LinkDifference): Diagnostic {
  const leads = shown === undefined ? 'do not lead' : `lead to ${firstWords(shown, 80)} and not`;
  const reason = `The words "${firstWords(text, 60)}" of the file ${leads} to ${firstWords(url, 80)}`;
  return diagnose('read/edited', reason, { source: 'read', path });
}

function reportOf({ path, text, shown, found }: Difference): Diagnostic {
  const quoted = (words: string): string => `"${firstWords(words, 60)}"`;
  const at = path === undefined ? {} : { path };
  const reason =
    text === undefined
      ? `The file shows ${quoted(shown ?? '')}, which the article does not have`
      : shown === undefined
        ? `The file ${found === 'elsewhere' ? 'shows elsewhere' : 'does not show'} ${quoted(text)}`
        : `The file does not show ${quoted(text)} but ${quoted(shown)}`;
  return diagnose('read/edited', reason, { source: 'read', ...at });
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
