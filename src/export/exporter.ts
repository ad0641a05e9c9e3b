/**
 * The contract of every exporter, ours and a user's: one object with a name, a media type and a way to write. And
 * `exportAll`, which prints one source by many exporters.
 *
 * Invariant: types flow from the objects that are passed in; nothing is registered anywhere.
 */
import type { Article, Publication } from '../model/article.ts';
import type { OnDiagnostic } from '../model/diagnostic.ts';
import { OffprintError } from '../model/diagnostic.ts';
import type { EmbedSource } from '../model/envelope.ts';
import { nearest } from '../model/nearest.ts';
import type { Image } from '../model/nodes.ts';
import { checkOptions, nameOf, type OptionCheck, unknownOf } from '../model/options.ts';
import { exportOptionChecks } from './options.ts';

/** Gives the bytes of pictures: a record by `image.url`, or a function. Nothing here ever opens a URL or a file. */
export type Assets =
  | Readonly<Record<string, Uint8Array>>
  | ((image: Image) => Uint8Array | undefined | Promise<Uint8Array | undefined>);

/** What every exporter takes. */
export interface ExportOptions {
  /** Language of the file, a BCP 47 tag. Default: the article's. Set it where the article's is `und`. */
  language?: string;
  /**
   * Time that the file says it was made, ISO 8601. Default: the article's `dateModified`, else `datePublished`, else
   * 1980-01-01T00:00:00Z; of a publication the latest of its `datePublished` and its articles' times. Never the clock, so
   * that the same article gives the same bytes.
   */
  timestamp?: string;
  /** Title of the file where the article has no headline. Default: the first words of the body, reported. */
  title?: string;
  /** Address that relative links resolve against. Default: `metadata.url`. */
  baseUrl?: string;
  /**
   * Least score, 0 to 1, at which an inferred metadata value is stated. Default: 0.75. Rights are never stated by
   * inference. Set 0 to print every guess, 1.01 to print none.
   */
  inferredFrom?: number;
  /** Bytes of the pictures. Default: none; each picture is then a place with its alternative text, and reported. */
  assets?: Assets;
  /** Whether the file carries the article as data: `true` (default), `'bare'` without provenance, or `false`. */
  embedSource?: EmbedSource;
  /** Takes what the exporter noticed: each fallback and each loss. Default: nobody. */
  onDiagnostic?: OnDiagnostic;
  /** Stops the work: the promise rejects with the reason of the signal. Default: none. */
  signal?: AbortSignal;
}

/** What an exporter may give. */
export type ExportOutput = string | Uint8Array;

/** A format that articles are printed in. */
export interface Exporter<Options extends ExportOptions = ExportOptions, Output extends ExportOutput = ExportOutput> {
  /** Short name in lower case: `pdf`. */
  readonly format: string;
  /** Media type of the output (RFC 6838). */
  readonly mediaType: string;
  /** Media type with the parameters that what `write` gives needs, where it needs any. Default: `mediaType`. */
  mediaTypeOf?(source: Article | Publication, options?: Options): string;
  /** Usual ending of a file name, with its dot. */
  readonly extension: `.${string}`;
  /** Prints an article, or a publication as one file. */
  write(source: Article | Publication, options?: Options): Output | Promise<Output>;
}

/** Any exporter. A method's parameters are bivariant, so that each exporter's own options fit. */
export type AnyExporter = Exporter<ExportOptions, ExportOutput>;

/** The options that an exporter takes. */
export type OptionsOf<E extends AnyExporter> = E extends { write(source: Article, options?: infer O): unknown }
  ? O
  : never;

/** What an exporter gives. */
export type OutputOf<E extends AnyExporter> = Awaited<ReturnType<E['write']>>;

/** Options of `exportAll`: those for all, and each exporter's own under its key. */
export interface ExportAllOptions<Exporters extends Readonly<Record<string, AnyExporter>>> extends ExportOptions {
  /** Options for one exporter, by its key; they win over those for all. Default: none. */
  each?: { [Key in keyof Exporters]?: OptionsOf<Exporters[Key]> };
}

/** An object, or a module with what it exports. */
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the exporters of a caller without types: a writer in place of its exporter, or one that was not imported. */
function faultIn(exporters: unknown): string | undefined {
  const say = (path: string, expected: string, value: unknown): string =>
    `${path}: expected ${expected}, got ${nameOf(value)}`;
  if (!isObject(exporters)) return say('exporters', 'an object of exporters, such as { pdf, docx }', exporters);
  const entries: [string, unknown][] = Object.entries(exporters);
  if (entries.length === 0) return 'exporters: expected one at least, such as { pdf }';
  const wrong = entries.find(
    ([, value]) => !(isObject(value) && 'write' in value && typeof value.write === 'function'),
  );
  return wrong && say(`exporters.${wrong[0]}`, 'an exporter, an object with a method write', wrong[1]);
}

const eachCheck =
  (exporters: object): OptionCheck =>
  (each) => {
    if (!isObject(each)) return `: expected options by the keys of the exporters, got ${nameOf(each)}`;
    const keys = Object.keys(exporters);
    const unknown = Object.keys(each).find((key) => !keys.includes(key));
    return unknown === undefined ? undefined : `.${unknown}${unknownOf(unknown, keys)}`;
  };

/**
 * Prints one source by many exporters, in the order of their keys.
 *
 * @param exporters Exporters by a key of your choice.
 * @returns The outputs by the same keys.
 * @throws OffprintError `export/failed` with the key of the first exporter that failed, and its cause; `option/invalid`
 * for an option that there is not or that is of a wrong type, and for exporters that are none.
 */
export async function exportAll<const Exporters extends Readonly<Record<string, AnyExporter>>>(
  source: Article | Publication,
  exporters: Exporters,
  options: ExportAllOptions<Exporters> = {},
): Promise<{ -readonly [Key in keyof Exporters]: OutputOf<Exporters[Key]> }> {
  const fault = faultIn(exporters);
  if (fault !== undefined) throw new OffprintError('option/invalid', fault, { option: 'exporters' });
  const checks = { ...exportOptionChecks, each: eachCheck(exporters) };
  // What is no option of all formats is told where it goes to: the check by names comes after it.
  checkOptions(options, checks, 'any');
  const own = Object.keys(options).find((name) => !Object.hasOwn(checks, name) && !nearest(name, Object.keys(checks)));
  if (own !== undefined) {
    const [key] = Object.keys(exporters);
    const where = Object.hasOwn(exporters, own) ? `${own}: …` : `${key}: { ${own}: … }`;
    const message = `${own}: no option of all formats; what is for one of them goes into each: { ${where} }`;
    throw new OffprintError('option/invalid', message, { option: own });
  }
  checkOptions(options, checks);
  const { each, ...shared } = options;
  const outputs: Partial<Record<keyof Exporters, ExportOutput>> = {};
  for (const key of Object.keys(exporters) as (keyof Exporters & string)[]) {
    shared.signal?.throwIfAborted();
    try {
      outputs[key] = await exporters[key]?.write(source, { ...shared, ...each?.[key] });
    } catch (cause) {
      if (shared.signal?.aborted) throw cause;
      if (cause instanceof OffprintError && cause.code === 'option/invalid') throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new OffprintError('export/failed', `${key}: ${reason}`, { format: key, cause });
    }
  }
  return outputs as { -readonly [Key in keyof Exporters]: OutputOf<Exporters[Key]> };
}
