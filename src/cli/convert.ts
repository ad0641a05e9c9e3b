/**
 * One input: read once, written in each of its formats.
 *
 * Invariant: nothing that an input holds, and no format that fails, stops the others; each failure is a diagnostic of
 * severity `error`.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Pictures, picturesIn } from '../bulk/pictures.ts';
import { codeOf, reasonOf } from '../bulk/system-error.ts';
import { writeWhole } from '../bulk/write-file.ts';
import type { Article, Publication } from '../model/article.ts';
import { type Diagnostic, diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import type { Request } from './arguments.ts';
import { decode, encodingNamed } from './encoding.ts';
import { type FetchLimits, fetchDocument, isWebAddress } from './fetch.ts';
import { type InputFormat, inputFormatOfType, type Statement } from './formats.ts';
import { fetchPictures } from './pictures.ts';
import { type Job, standardStream, type Target } from './plan.ts';
import type { FontFile } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** A file that was written. */
export interface Output {
  format: string;
  path: string;
  bytes: number;
}

/** What became of an input. */
export interface Outcome {
  input: string;
  outputs: Output[];
  diagnostics: Diagnostic[];
}

/** What was read: an article or a publication, and the pictures that its file holds. */
export interface Read {
  source: Article | Publication;
  assets: Pictures;
}

/** What writing needs besides the source. */
export interface Writing {
  request: Request;
  fonts: readonly FontFile[];
  terminal: Terminal;
}

/** Reads one input and writes its formats. */
export async function convert(
  job: Job,
  request: Request,
  fonts: readonly FontFile[],
  terminal: Terminal,
): Promise<Outcome> {
  const outcome: Outcome = { input: job.input, outputs: [], diagnostics: [] };
  const read = await readSource(job, request, terminal, outcome);
  if (read) await writeSource(read, job.targets, { request, fonts, terminal }, outcome);
  return outcome;
}

/** Reads one input; `undefined` if it is not fit to be written. */
export async function readSource(
  job: Job,
  request: Request,
  terminal: Terminal,
  { diagnostics }: Outcome,
): Promise<Read | undefined> {
  const onDiagnostic: OnDiagnostic = (noticed) => diagnostics.push(noticed);
  try {
    const { bytes, from, encoding, statement } = await open(job, request, terminal);
    const reader = await from.load();
    const text = (): string => {
      const decoded = decode(bytes, encoding);
      if (decoded.diagnostic) diagnostics.push(decoded.diagnostic);
      return decoded.text;
    };
    const source = await reader({ bytes, encoding, text }, statement, onDiagnostic);
    if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
    return { source, assets: from.carries ? await picturesIn(bytes, onDiagnostic) : {} };
  } catch (error) {
    diagnostics.push(diagnose('cli/input', await failure(error, terminal)));
    return undefined;
  }
}

/** An input as it was found, and what is known about it. */
interface Opened {
  bytes: Uint8Array;
  from: InputFormat;
  encoding: string | undefined;
  statement: Statement;
}

async function open({ input, from }: Job, request: Request, terminal: Terminal): Promise<Opened> {
  const { encoding, statement } = request;
  if (!isWebAddress(input)) {
    const bytes = input === standardStream ? await terminal.read() : readFileSync(input);
    return { bytes, from, encoding, statement };
  }
  const formatFor = (mediaType: string, url: string): InputFormat | undefined =>
    request.from ?? inputFormatOfType(mediaType, URL.canParse(url) ? new URL(url).pathname : url);
  const accepts = (mediaType: string): boolean => formatFor(mediaType, input) !== undefined;
  const { bytes, url, mediaType, charset } = await fetchDocument(input, { ...webLimits(request), accepts });
  const found = formatFor(mediaType, url) ?? from;
  const located = ['text', 'markdown', 'html'].includes(found.name);
  return {
    ...{ bytes, from: found, encoding: encoding ?? knownEncoding(charset) },
    statement: located ? { ...statement, metadata: { url, ...statement.metadata } } : statement,
  };
}

/** What a server says of the encoding, if it says something that there is. */
function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : encodingNamed(label);
  } catch {
    return undefined;
  }
}

const webLimits = ({ limits, allowPrivate }: Request): Omit<FetchLimits, 'accepts'> => ({
  ...{ time: (limits.timeout ?? 30) * 1000, size: Math.ceil((limits.maxSize ?? 32) * 2 ** 20), allowPrivate },
});

/** Writes a source in each of its formats. */
export async function writeSource(
  { source, assets: held }: Read,
  targets: readonly Target[],
  writing: Writing,
  outcome: Outcome,
): Promise<void> {
  const onPicture: OnDiagnostic = (noticed) => outcome.diagnostics.push(noticed);
  const { request } = writing;
  const fetched = request.images ? await fetchPictures(source, held, webLimits(request), onPicture) : {};
  const read = { source, assets: { ...fetched, ...held } };
  for (const target of targets) {
    // Writers may work through without a pause; a signal is only heard between two turns of the event loop.
    await setImmediate();
    const bytes = await render(read, target, writing, outcome);
    if (bytes) await write(bytes, target, writing.request, writing.terminal, outcome);
  }
}

async function render(
  { source, assets }: Read,
  { format, path }: Target,
  { request, fonts, terminal }: Writing,
  { diagnostics }: Outcome,
): Promise<Uint8Array | undefined> {
  // Only to be told before the work; the writing itself decides.
  if (!request.force && path !== standardStream && existsSync(path) && statSync(path).isFile()) {
    diagnostics.push(exists(format.name, path));
    return undefined;
  }
  try {
    const exporter = await format.load();
    const onDiagnostic: OnDiagnostic = (noticed) => diagnostics.push(noticed);
    const settings = request.settings.get(format.name);
    const options = {
      ...settings,
      assets,
      onDiagnostic,
      ...(format.fonts && { fonts: format.fonts(fonts) }),
    };
    const output = await exporter.write(source, options);
    return typeof output === 'string' ? Buffer.from(output) : output;
  } catch (error) {
    const reason = `${format.name}: ${await failure(error, terminal)}`;
    diagnostics.push(diagnose('export/failed', reason, { source: format.name }));
    return undefined;
  }
}

async function write(
  bytes: Uint8Array,
  { format, path }: Target,
  { folder, force }: Request,
  terminal: Terminal,
  { outputs, diagnostics }: Outcome,
): Promise<void> {
  try {
    if (path === standardStream) await terminal.print(bytes);
    else {
      if (folder !== undefined) mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, bytes, force);
    }
    outputs.push({ format: format.name, path, bytes: bytes.length });
  } catch (error) {
    const place = path === standardStream ? 'standard output' : path;
    diagnostics.push(
      codeOf(error) === 'EEXIST' && !force
        ? exists(format.name, path)
        : diagnose('cli/output', `${place} cannot be written: ${reasonOf(error)}`, { source: format.name }),
    );
  }
}

function exists(format: string, path: string): Diagnostic {
  return diagnose('cli/output', `${path} exists; --force overwrites it`, { source: format });
}

/** What to say of an error: a system's or our own in its words, any other with the way to its stack. */
export async function failure(error: unknown, terminal: Terminal): Promise<string> {
  if (terminal.debug && error instanceof Error) await terminal.tell(error.stack ?? error.message);
  if (error instanceof OffprintError) return error.message;
  const foreseen = error instanceof Error && 'syscall' in error;
  return foreseen || terminal.debug
    ? reasonOf(error)
    : `${reasonOf(error)} (unexpected; DEBUG=offprint prints the stack)`;
}
