/**
 * The conservation report on every file, and the article that a file carries read back out of it: what users are told of a
 * file has to be true of those that we know to be whole (`whole.ts` reads them by other tools).
 */
import { readFile } from 'node:fs/promises';
import { readArticle, toJson, verify } from 'offprint';
import { inPairs, type Validator } from './validator.ts';

/** What each file is to be reported as. */
const formats: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  'newsprint.pdf': 'pdf',
  'ua2.pdf': 'pdf',
  docx: 'docx',
  'house.docx': 'docx',
  epub: 'epub',
  html: 'html',
  text: 'text',
  markdown: 'markdown',
  'offprint.markdown': 'markdown',
  jsonld: 'jsonld',
  ninjs: 'ninjs',
  ssml: 'ssml',
};

/** `verify` finds every text of the source in the file, and knows the format by itself. */
export const conservation: Validator = {
  name: 'Conservation report',
  formats: Object.keys(formats),
  commands: [],
  check: (files) =>
    inPairs(files, async ({ path, format, source }) => {
      const report = await verify(source, new Uint8Array(await readFile(path)));
      const problems = report.missing.map(({ found, path: place, text }) => `${found} ${place}: ${text.slice(0, 80)}`);
      // A Markdown of a text without marks is a text.
      const isKnown = report.format === formats[format] || (report.format === 'text' && format === 'markdown');
      return isKnown ? problems : [...problems, `reported as ${report.format}`];
    }),
};

/** `readArticle` gives back the source, deep-equal, and sees no edit. */
export const carried: Validator = {
  name: 'Read back',
  formats: Object.keys(formats).filter((format) => /pdf|docx|epub|html/.test(format)),
  commands: [],
  check: (files) =>
    inPairs(files, async ({ path, source }) => {
      const told: string[] = [];
      const file = new Uint8Array(await readFile(path));
      const read = await readArticle(file, { onDiagnostic: ({ ruleId, reason }) => told.push(`${ruleId}: ${reason}`) });
      return toJson(read) === toJson(source) ? told : [...told, 'another article comes back'];
    }),
};
