/**
 * EPUBCheck 5: a book is valid if no message is an error or a warning, and each note on usage is one that is explained here.
 * One Java process reads all books.
 *
 * For a file that does not exist EPUBCheck counts zero errors, so the counts alone prove nothing: the exit code and the
 * number of documents that it read are asked too.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { classPath, type Printed, run, type Validator } from './validator.ts';

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
  checker: { nFatal: number; nError: number; nWarning: number };
  items: unknown[];
}

/** Notes on usage that a good book may get, and why. */
const explained: Readonly<Record<string, string>> = {
  'CSS-028': 'says only that there is a font: books with `fonts` are meant to have some',
};

const reportOf = (path: string): string => `${path}.epubcheck.json`;

async function read({ path }: Printed, code: string | undefined): Promise<string[]> {
  if (!existsSync(reportOf(path))) return ['EPUBCheck made no report'];
  const { messages, items }: Report = JSON.parse(await readFile(reportOf(path), 'utf8'));
  const problems = messages
    .filter(({ ID, severity }) => severity !== 'INFO' && !(severity === 'USAGE' && Object.hasOwn(explained, ID)))
    .map(({ ID, severity, message, locations: [place] }) => `${severity} ${ID} ${message} (${place?.path ?? path})`);
  if (problems.length === 0 && code !== '0') problems.push(`EPUBCheck ended with ${code ?? 'nothing'}`);
  if (items.length === 0) problems.push('EPUBCheck read nothing');
  return problems;
}

/** Validity of EPUB 3. */
export const epubcheck: Validator = {
  name: 'EPUBCheck',
  formats: ['epub'],
  commands: ['javac', 'mvn'],
  async check(files) {
    const jars = await classPath('epubcheck');
    await Promise.all(files.map(({ path }) => rm(reportOf(path), { force: true })));
    const main = join(import.meta.dirname, 'epubcheck/CheckAll.java');
    const paths = files.flatMap(({ path }) => [path, reportOf(path)]);
    const { stdout } = await run('java', ['-XX:TieredStopAtLevel=1', '-cp', jars, main, ...paths]);
    const codes = new Map(stdout.split('\n').map((line) => [line.slice(line.indexOf(' ') + 1), line.split(' ')[0]]));
    return Promise.all(files.map((file) => read(file, codes.get(file.path))));
  },
};
