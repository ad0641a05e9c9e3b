/**
 * Options of a run, checked, and what of them goes to the workers.
 *
 * Functions do not cross threads: what is code (exporters of your own, a function that gives pictures) stands in a module,
 * which each worker loads. Invariant: settings are plain data, and their fingerprint is the same for the same settings.
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { AnyExporter, ExportOptions } from '../export/exporter.ts';
import { exportOptionChecks } from '../export/options.ts';
import { OffprintError } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { checkOptions, nameOf, type OptionCheck } from '../model/options.ts';
import { formatNames, isFormatName } from './exporters.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';

/** How much an article may take before it fails. */
export interface BulkLimits {
  /** Milliseconds of work. Default: 60,000. */
  time?: number;
  /** Bytes of the input, unpacked. Default: 16 MiB. */
  size?: number;
  /** Mebibytes of heap of a worker. Default: 512. */
  memory?: number;
}

/** What a module of yours gives to each worker: the names that it exports. */
export interface BulkSetup {
  /** Exporters of your own, by the names that `formats` has; they win over ours. Default: none. */
  exporters?: Readonly<Record<string, AnyExporter>>;
  /** Options of all exporters that are no plain data, such as a function as `assets`. Default: none. */
  options?: ExportOptions;
  /** Options of one exporter, by the name of its format. Default: none. */
  each?: Readonly<Record<string, ExportOptions>>;
}

/** Options of exporters that are plain data. */
export type PlainExportOptions = Omit<ExportOptions, 'assets' | 'onDiagnostic' | 'signal'> & {
  /** Bytes of pictures by their address. For a function see `setup`. Default: none. */
  assets?: Readonly<Record<string, Uint8Array>>;
};

/** What workers are told. */
export interface ConversionOptions extends PlainExportOptions {
  /** Names of the formats: `pdf`, `docx`, `epub`, `html`, `markdown`, `jsonld`, `ninjs`, `ssml`, `text`, `json`, or those of `setup`. */
  formats: readonly string[];
  /** Options of one exporter, by the name of its format. Plain data; they win over those for all. Default: none. */
  each?: Readonly<Record<string, object>>;
  /** Worker threads. Default: as many as the machine runs at once. */
  jobs?: number;
  /** How much one article may take. Default: a minute, 16 MiB, 512 MiB of heap. */
  limits?: BulkLimits;
  /** A module that each worker loads: see `BulkSetup`. A `file:` address. Default: none. */
  setup?: URL;
}

/** Settings, as they go to each worker. */
export interface Settings {
  formats: readonly string[];
  shared: object;
  each: Readonly<Record<string, object>>;
  limits: Required<BulkLimits>;
  /** Address of the module. */
  setup?: string;
}

const count: OptionCheck = {
  expected: 'a whole number from 1 on',
  test: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0,
};

/** Options that hold code or belong to one run do not go to the workers. */
const { onDiagnostic: _onDiagnostic, signal: _signal, ...plain } = exportOptionChecks;

/** The limits where none are given. */
export const defaultLimits: Required<BulkLimits> = { time: 60_000, size: 2 ** 24, memory: 512 };

/** Checks limits. */
export const limitsCheck: OptionCheck = (value) => {
  if (typeof value !== 'object' || value === null) return `: expected an object, got ${nameOf(value)}`;
  const fault = Object.entries(value).find(
    ([name, limit]) => limit !== undefined && !(['time', 'size', 'memory'].includes(name) && limit > 0),
  );
  return fault && `.${fault[0]}: expected time, size or memory, more than 0`;
};

/** Checks for what workers are told. */
export const conversionChecks: Readonly<Record<keyof ConversionOptions, OptionCheck>> = {
  ...plain,
  formats: {
    expected: 'names of formats',
    test: (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string'),
  },
  each: 'object',
  jobs: count,
  limits: limitsCheck,
  setup: {
    expected: "a file: URL, such as new URL('./setup.mjs', import.meta.url)",
    test: (value) => value instanceof URL && value.protocol === 'file:',
  },
};

/** The number of workers that options ask for. */
export const jobsOf = ({ jobs }: Pick<ConversionOptions, 'jobs'>): number => jobs ?? availableParallelism();

/**
 * Makes the settings of options.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type, an unknown format, or one that is no plain data.
 */
export function settingsOf(options: ConversionOptions): Settings {
  checkOptions(options, conversionChecks);
  const { formats, each = {}, jobs: _, limits, setup, ...shared } = options;
  if (formats === undefined) throw invalid('formats', 'formats: say which, such as ["pdf", "epub"]');
  const unknown = setup ? undefined : formats.find((name) => !isFormatName(name));
  if (unknown !== undefined) {
    const near = nearest(unknown.toLowerCase(), formatNames);
    const advice = near === undefined ? `known are ${formatNames.join(', ')}` : `did you mean "${near}"?`;
    throw invalid('formats', `formats: there is no format ${nameOf(unknown)}; ${advice}`);
  }
  checkPlain({ ...shared, each });
  return {
    formats: [...new Set(formats)],
    shared,
    each,
    limits: { ...defaultLimits, ...limits },
    ...(setup && { setup: setup.href }),
  };
}

/** Says which option is no plain data. */
function checkPlain(options: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(options)) {
    try {
      structuredClone(value);
    } catch (cause) {
      const message = `${option}: only plain data goes to other threads; put functions into a module and name it as setup`;
      throw new OffprintError('option/invalid', message, { option, cause });
    }
  }
}

/**
 * The fingerprint of all that a file depends on besides its article: not the limits, nor what stands in the module.
 *
 * @param version Of the package: another may write other bytes.
 */
export function settingsFingerprint(
  { formats, shared, each, setup = '' }: Settings,
  version: string = packageVersion(),
): Fingerprint {
  const plain = [version, formats, shared, each, setup];
  const json = JSON.stringify(plain, function (this: unknown, key: string, value: unknown) {
    const raw: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : value;
    return raw instanceof Uint8Array ? fingerprintOf(raw) : value;
  });
  return fingerprintOf(json);
}

/** The package finds itself by its name, from its sources and from its build. */
function packageVersion(): string {
  const { version }: { version: unknown } = createRequire(import.meta.url)('offprint/package.json');
  return String(version);
}

/** A misuse: what is wrong with an option. */
export function invalid(option: string, message: string): OffprintError {
  return new OffprintError('option/invalid', message, { option });
}
