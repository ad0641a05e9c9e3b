/**
 * The plan of a run: which files are read, and where each of their formats goes.
 *
 * Invariant: what can go wrong between the files is found here, before anything is written: two outputs of one name, an
 * output over an input, data of several kinds on standard output.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { filesNamed } from '../bulk/files.ts';
import { safePart } from '../bulk/names.ts';
import { type Request, refusal } from './arguments.ts';
import { isWebAddress } from './fetch.ts';
import { type InputFormat, inputFormatOf, type OutputFormat } from './formats.ts';

/** Standard input, standard output. */
export const standardStream = '-';

/** One output of an input. */
export interface Target {
  format: OutputFormat;
  /** A file, or `-`. */
  path: string;
}

/** One input and all that is made of it. */
export interface Job {
  /** A file, or `-`. */
  input: string;
  from: InputFormat;
  targets: readonly Target[];
}

/** What all inputs are bound into. */
export interface Book {
  name: string;
  targets: readonly Target[];
}

/** A plan: what is read and written. The inputs of a book are only read. */
export interface Plan {
  jobs: readonly Job[];
  book?: Book;
}

/**
 * Plans a run.
 *
 * @param isScreen Whether standard output is a screen.
 * @throws OffprintError `option/invalid` where the request cannot be met as a whole.
 */
export async function plan(request: Request, isScreen: boolean): Promise<Plan> {
  const inputs = await expand(request.inputs);
  const folder = inputs.find(isFolder);
  if (folder !== undefined) {
    throw refusal('input', `${folder} is a folder; name its files, such as "${join(folder, '*.txt')}"`);
  }
  const { book: name, formats } = request;
  checkOutput(request, name === undefined ? inputs.length : 1);
  const targetsOf = (stem: string): Target[] =>
    formats.map((format) => ({ format, path: pathFor(stem, format, request) }));
  const jobs = inputs.map((input) => ({
    input,
    from: request.from ?? inputFormatOf(input),
    targets: name === undefined ? targetsOf(stemOf(input)) : [],
  }));
  const book = name === undefined ? undefined : { name, targets: targetsOf(fileName(name)) };
  const written = book ? [{ input: book.name, targets: book.targets }] : jobs;
  checkStandardOutput(request, written, isScreen);
  checkCollisions(inputs, written);
  return { jobs, ...(book && { book }) };
}

/** Replaces patterns by the files that they match, in order; a name that a file has is no pattern. */
export async function expand(names: readonly string[]): Promise<string[]> {
  const inputs = new Map<string, string>();
  for (const name of names) {
    if (isWebAddress(name)) {
      inputs.set(name, name);
      continue;
    }
    for (const input of await filesNamed(name)) {
      const key = input === standardStream ? input : resolve(input);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

function isFolder(path: string): boolean {
  return path !== standardStream && existsSync(path) && statSync(path).isDirectory();
}

function checkOutput({ output, folder, formats }: Request, inputs: number): void {
  if (output !== undefined && inputs > 1) {
    throw refusal('output', `-o takes one input, here are ${inputs}; give a folder with -d`);
  }
  if (output !== undefined && isFolder(output)) throw refusal('output', `${output} is a folder; give it with -d`);
  if (output === undefined && folder === undefined && inputs * formats.length > 1) {
    throw refusal('folder', 'say where the files go: -d FOLDER, such as -d . for this one');
  }
}

function pathFor(stem: string, format: OutputFormat, { output, folder }: Request): string {
  if (output !== undefined) return output;
  if (folder === undefined) return standardStream;
  return join(folder, stem + format.extensions[0]);
}

function stemOf(input: string): string {
  if (input === standardStream) return 'stdin';
  if (!isWebAddress(input)) return basename(input, extname(input));
  // The last part of the path that says something, else the name of the server.
  const { hostname, pathname } = URL.canParse(input) ? new URL(input) : { hostname: 'page', pathname: '' };
  const last = pathname.split('/').findLast((part) => part !== '');
  return fileName(last === undefined ? hostname : basename(last, extname(last)));
}

/** A name as the name of a file. */
const fileName = (name: string): string => safePart(name.replace(/[\\/]+/g, '-'), ' ') || 'book';

/** What is written, and of what. */
type Written = Pick<Job, 'input' | 'targets'>;

function checkStandardOutput({ json, force }: Request, written: readonly Written[], isScreen: boolean): void {
  const target = written.flatMap(({ targets }) => targets).find(({ path }) => path === standardStream);
  if (!target) return;
  if (json) throw refusal('json', '--json reports on standard output; write the article to a file with -o or -d');
  if (isScreen && !target.format.text && !force) {
    throw refusal(
      'output',
      `${target.format.name} is binary data, which a screen cannot show; give -o FILE, or --force`,
    );
  }
}

function checkCollisions(sources: readonly string[], written: readonly Written[]): void {
  const taken = new Map(
    sources
      .filter((input) => input !== standardStream && !isWebAddress(input))
      .map((input) => [identity(input), input]),
  );
  const inputs = new Set(taken.keys());
  for (const { input, targets } of written) {
    for (const { path } of targets) {
      if (path === standardStream) continue;
      const key = identity(path);
      if (inputs.has(key)) throw refusal('output', `${path} is an input and would be overwritten`);
      const other = taken.get(key);
      if (other !== undefined) throw refusal('output', `${other} and ${input} would both be written to ${path}`);
      taken.set(key, input);
    }
  }
}

/** The same for two names of one file, as far as links and file systems without case go. */
function identity(path: string): string {
  const real = realPath(path) ?? join(realPath(dirname(path)) ?? resolve(dirname(path)), basename(path));
  return caseless.has(process.platform) ? real.normalize('NFC').toLowerCase() : real;
}

const caseless: ReadonlySet<string> = new Set(['darwin', 'win32']);

/** The path without links; nothing for what is not there, or is no place in a folder, such as the pipe of `<(…)`. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
