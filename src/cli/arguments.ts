/**
 * The command line as data: what is asked for, checked as far as it can be without looking at a file.
 *
 * Invariant: everything that the user may have got wrong here throws `OffprintError` `option/invalid` with a sentence that
 * says how to put it right.
 */
import { parseArgs } from 'node:util';
import { OffprintError } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { languageTagPattern } from '../model/options.ts';
import { encodingNamed } from './encoding.ts';
import {
  findFormat,
  formatNamed,
  formatOfFile,
  type InputFormat,
  inputFormats,
  type OutputFormat,
  type Statement,
} from './formats.ts';
import { settingNames } from './settings.ts';

/** What a conversion is asked to do. */
export interface Request {
  /** Files, patterns or `-`, as given. */
  inputs: readonly string[];
  /** Format of all inputs; by file name if absent. */
  from?: InputFormat;
  /** Formats to write, each once. */
  formats: readonly OutputFormat[];
  /** `-o`: the one file to write, or `-`. */
  output?: string;
  /** `-d`: the folder to write into. */
  folder?: string;
  /** Name of the publication that all inputs are bound into. */
  book?: string;
  /** Name of the encoding of all inputs; guessed if absent. */
  encoding?: string;
  /** Files of fonts, each perhaps with `#` and the name of a face. */
  fonts: readonly string[];
  /** File whose look the DOCX takes. */
  reference?: string;
  /** Options of single exporters, by the name of their format. */
  settings: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  statement: Statement;
  limits: Limits;
  /** Whether the pictures of articles are fetched from the web. */
  images: boolean;
  /** Whether addresses of this machine and its network may be fetched. */
  allowPrivate: boolean;
  json: boolean;
  quiet: boolean;
  verbose: boolean;
  strict: boolean;
  force: boolean;
}

/** What a conversion in bulk is asked to do. */
export interface BulkRequest extends Request {
  folder: string;
  /** Worker threads; one a processor if absent. */
  jobs?: number;
  /** Whether to go on with the journal of the folder. */
  resume: boolean;
  /** File for the summary. */
  report?: string;
  /** Module with exporters and options of the user's. */
  setup?: string;
}

/** How much one input may take. */
export interface Limits {
  /** Seconds. */
  timeout?: number;
  /** Mebibytes. */
  maxSize?: number;
}

/** What the command line asks for. */
export type Command =
  | { kind: 'help' | 'usage' | 'version' }
  | { kind: 'formats'; json: boolean }
  | { kind: 'check'; files: readonly string[]; against?: string; json: boolean; quiet: boolean }
  | { kind: 'bulk'; request: BulkRequest }
  | { kind: 'convert'; request: Request };

const options = {
  output: { type: 'string', short: 'o' },
  folder: { type: 'string', short: 'd' },
  to: { type: 'string', short: 't', multiple: true },
  from: { type: 'string', short: 'f' },
  encoding: { type: 'string' },
  book: { type: 'string' },
  font: { type: 'string', multiple: true },
  reference: { type: 'string' },
  theme: { type: 'string' },
  'page-size': { type: 'string' },
  margins: { type: 'string' },
  standard: { type: 'string' },
  opening: { type: 'string' },
  width: { type: 'string' },
  links: { type: 'string' },
  notes: { type: 'string' },
  emphasis: { type: 'string' },
  headings: { type: 'string' },
  eol: { type: 'string' },
  flowed: { type: 'boolean' },
  ascii: { type: 'boolean' },
  profile: { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string', multiple: true },
  lang: { type: 'string' },
  date: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
  report: { type: 'string' },
  setup: { type: 'string' },
  against: { type: 'string' },
  timeout: { type: 'string' },
  'max-size': { type: 'string' },
  images: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The values that `parseArgs` gives by the table above. */
type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/**
 * Reads the command line.
 *
 * @param args Arguments without the names of the runtime and the script.
 * @param outputFormats Formats that can be written.
 * @throws OffprintError `option/invalid` for what makes no sense.
 */
export function readArguments(args: readonly string[], outputFormats: readonly OutputFormat[]): Command {
  const { values, positionals } = parseOrRefuse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.length === 0) return { kind: 'usage' };
  if (positionals.length === 1 && positionals[0] === 'formats') return { kind: 'formats', json: values.json === true };
  const [verb, ...files] = positionals;
  if (verb === 'check' && files.length > 0) {
    const { against, json = false, quiet = false } = values;
    return { kind: 'check', files, ...(against !== undefined && { against }), json, quiet };
  }
  if (values.against !== undefined) throw refusal('against', '--against is about offprint check FILE...');
  if (verb === 'bulk' && files.length > 0)
    return { kind: 'bulk', request: bulkRequestOf(values, files, outputFormats) };
  for (const option of ['jobs', 'resume', 'report', 'setup'] as const) {
    if (values[option] !== undefined)
      throw refusal(option, `--${option} is about many articles: offprint bulk INPUT...`);
  }
  if (verb === 'read' && files.length > 0) {
    const target = values.output === undefined && values.folder === undefined ? { output: '-' } : {};
    return { kind: 'convert', request: requestOf({ ...values, to: ['json'], ...target }, files, outputFormats) };
  }
  return { kind: 'convert', request: requestOf(values, positionals, outputFormats) };
}

function parseOrRefuse(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (cause) {
    // Node's own message names the option; what follows its first sentence is about positional arguments.
    const message = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    const [, name = ''] = /^Unknown option '--([^']+)'/.exec(`${message}`) ?? [];
    const near = nearest(name, Object.keys(options));
    const advice = near === undefined ? '' : `; did you mean --${near}?`;
    throw new OffprintError('option/invalid', `${message}${advice}`, { cause });
  }
}

function requestOf(values: Values, inputs: readonly string[], outputFormats: readonly OutputFormat[]): Request {
  const { output, folder, encoding, from, book, reference, font: fonts = [] } = values;
  if (output !== undefined && folder !== undefined) {
    throw refusal('output', '-o names one file and -d a folder; give one of them');
  }
  for (const option of ['output', 'folder'] as const) {
    if (values[option] === '') throw refusal(option, `--${option}: the name is empty`);
  }
  if (book?.trim() === '') throw refusal('book', '--book: the name is empty');
  if (book !== undefined && values.title !== undefined) {
    throw refusal('title', '--title is about one article; the publication is named by --book');
  }
  const formats = formatsOf(values, outputFormats);
  if (fonts.length > 0 && !formats.some(({ fonts: takes }) => takes)) {
    throw refusal('font', '--font: fonts go into PDF and EPUB only, and neither is asked for');
  }
  if (reference !== undefined && !formats.some(({ name }) => name === 'docx')) {
    throw refusal('reference', '--reference: it gives the look of DOCX only, which is not asked for');
  }
  return {
    inputs,
    ...(from === undefined ? {} : { from: formatNamed(inputFormats, from, 'from') }),
    formats,
    fonts,
    ...(reference === undefined ? {} : { reference }),
    settings: settingsOf(values, formats),
    ...(output === undefined ? {} : { output }),
    ...(folder === undefined ? {} : { folder }),
    ...(encoding === undefined ? {} : { encoding: encodingNamed(encoding) }),
    ...(book === undefined ? {} : { book: book.trim() }),
    statement: statementOf(values),
    limits: limitsOf(values),
    images: values.images === true,
    allowPrivate: values['allow-private'] === true,
    json: values.json === true,
    quiet: values.quiet === true,
    verbose: values.verbose === true,
    strict: values.strict === true,
    force: values.force === true,
  };
}

function bulkRequestOf(values: Values, inputs: readonly string[], outputFormats: readonly OutputFormat[]): BulkRequest {
  for (const option of ['images', 'allow-private'] as const) {
    if (values[option] !== undefined) throw refusal(option, `--${option} is about the web, which bulk does not read`);
  }
  for (const option of ['output', 'book', 'title'] as const) {
    if (values[option] !== undefined) throw refusal(option, `--${option} is about one file; bulk writes many, with -d`);
  }
  const { folder, jobs, report, setup, resume = false } = values;
  if (folder === undefined) throw refusal('folder', 'say where the files go: -d FOLDER');
  if (report === '') throw refusal('report', '--report: the name is empty');
  const count = jobs === undefined ? undefined : numberOf('jobs', jobs);
  if (count !== undefined && !Number.isSafeInteger(count)) throw refusal('jobs', '--jobs: give a whole number');
  return {
    ...requestOf(values, inputs, outputFormats),
    ...{ folder, resume },
    ...(count !== undefined && { jobs: count }),
    ...(report !== undefined && { report }),
    ...(setup !== undefined && { setup }),
  };
}

function limitsOf({ timeout, 'max-size': maxSize }: Values): Limits {
  return {
    ...(timeout !== undefined && { timeout: numberOf('timeout', timeout) }),
    ...(maxSize !== undefined && { maxSize: numberOf('max-size', maxSize) }),
  };
}

function numberOf(option: string, word: string): number {
  const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(word) ? Number(word) : 0;
  if (number <= 0) throw refusal(option, `--${option}: "${word}" is no number above 0`);
  return number;
}

/** By `--to`, else by the ending of `-o`. */
function formatsOf({ to, output, setup }: Values, outputFormats: readonly OutputFormat[]): OutputFormat[] {
  const names = to?.flatMap((list) => list.split(',')) ?? [];
  if (names.length > 0) {
    const named = (name: string): OutputFormat =>
      setup === undefined
        ? formatNamed(outputFormats, name, 'to')
        : (findFormat(outputFormats, name) ?? broughtFormat(name.trim()));
    const formats = [...new Set(names.map(named))];
    if (output !== undefined && formats.length > 1) {
      throw refusal('output', '-o takes one format; give a folder with -d for several');
    }
    return formats;
  }
  const known = outputFormats.map((format) => format.name).join(', ');
  if (output === undefined || output === '-') throw refusal('to', `say which format: --to one of ${known}`);
  const format = formatOfFile(outputFormats, output);
  if (!format) throw refusal('to', `the name ${output} says no known format; give --to one of ${known}`);
  return [format];
}

/** A format that the module of `--setup` is to bring: the workers load it, and refuse a name that it does not have. */
function broughtFormat(name: string): OutputFormat {
  const load = (): Promise<never> => Promise.reject(refusal('to', `--to: ${name} is a format of bulk alone`));
  return { name, extensions: [`.${name}`], mediaType: 'application/octet-stream', text: false, load };
}

/** What each format is to be set by; a setting that none of them has would be left out in silence. */
function settingsOf(values: Values, formats: readonly OutputFormat[]): Request['settings'] {
  const settings = new Map(formats.map(({ name }) => [name, {} as Record<string, unknown>]));
  for (const name of settingNames) {
    const given = values[name];
    if (given === undefined) continue;
    const word = given === true ? 'yes' : String(given);
    const takers = formats.filter((format) => format.settings?.[name]);
    if (takers.length === 0) throw refusal(name, `--${name}: none of the formats that are asked for has it`);
    for (const format of takers) {
      const setting = format.settings?.[name];
      const value = setting?.read(word.trim().toLowerCase());
      if (value === undefined)
        throw refusal(name, `--${name}: "${word}" is not known to ${format.name}; give ${setting?.expected}`);
      settings.set(format.name, { ...settings.get(format.name), ...(setting && { [setting.option]: value }) });
    }
  }
  return settings;
}

function statementOf({ title, author, lang, date }: Values): Statement {
  for (const [option, value] of [['title', title], ...(author ?? []).map((name) => ['author', name])]) {
    if (value?.trim() === '') throw refusal('title', `--${option}: the text is empty`);
  }
  if (lang !== undefined && !languageTagPattern.test(lang)) {
    throw refusal('lang', `--lang: "${lang}" is no language tag (BCP 47), such as en or pt-BR`);
  }
  if (date !== undefined && !isPartialDate(date)) {
    throw refusal('date', `--date: "${date}" is no ISO 8601 date, such as 2026-11-24, 2026-11 or 2026-11-24T08:00:00Z`);
  }
  return {
    ...(lang === undefined ? {} : { language: lang }),
    metadata: {
      ...(title === undefined ? {} : { headline: title.trim() }),
      ...(author === undefined ? {} : { author: author.map((name) => ({ type: 'Person', name: name.trim() })) }),
      ...(date === undefined ? {} : { datePublished: date }),
    },
  };
}

/** The pattern of `PartialDate`. */
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Whether a date has the pattern and stands in the calendar: `Date.parse` rolls 31 February over into March. */
function isPartialDate(date: string): boolean {
  const parts = partialDate.exec(date);
  if (!parts) return false;
  const [, year, month = '01', day = '01', time = 'T00:00'] = parts;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return midnight.getUTCDate() === Number(day) && !Number.isNaN(Date.parse(`${year}-${month}-${day}${time}`));
}

/** A usage error: what is wrong on the command line, and how to put it right. */
export function refusal(option: string, message: string): OffprintError {
  return new OffprintError('option/invalid', message, { option });
}
