/**
 * EPUBCheck 5: a book is valid if no message is an error or a warning. Usage notes pass.
 *
 * For a file that does not exist EPUBCheck counts zero errors, so the counts alone prove nothing: the exit code and the
 * number of documents that it read are asked too.
 */
import { stat } from 'node:fs/promises';
import { classPath, inPairs, run, type Validator } from './validator.ts';

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
  checker: { nFatal: number; nError: number; nWarning: number };
  items: unknown[];
}

async function check(path: string, jars: string): Promise<string[]> {
  if ((await stat(path)).size === 0) return ['the file is empty'];
  const java = ['-XX:TieredStopAtLevel=1', '-cp', jars, 'com.adobe.epubcheck.tool.Checker', path, '-j', '-'];
  const { code, stdout, stderr } = await run('java', java);
  const json = stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1);
  if (json === '') return [`EPUBCheck printed no report: ${stderr.slice(0, 300)}`];
  const { messages, items }: Report = JSON.parse(json);
  const problems = messages
    .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
    .map(({ ID, severity, message, locations: [place] }) => `${severity} ${ID} ${message} (${place?.path ?? path})`);
  if (problems.length === 0 && code !== 0) problems.push(`EPUBCheck ended with ${code}: ${stderr.slice(0, 300)}`);
  if (items.length === 0) problems.push('EPUBCheck read nothing');
  return problems;
}

/** Validity of EPUB 3. */
export const epubcheck: Validator = {
  name: 'EPUBCheck',
  formats: ['epub'],
  commands: ['java', 'mvn'],
  async check(files) {
    const jars = await classPath('epubcheck');
    return inPairs(files, ({ path }) => check(path, jars));
  },
};
