/**
 * Ace by DAISY: each document of a book is opened in a browser and looked at by axe's rules and those for EPUB; then the package.
 * A book passes if there is no violation of any weight. One browser opens all books.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { browserCommand, installTools, toolsFolder } from './reading-tools.ts';
import type { Printed, Validator } from './validator.ts';

interface AceRunner {
  launch(): Promise<void>;
  close(): Promise<void>;
}

interface AceReport {
  'earl:result': { 'earl:outcome': string };
  /** One entry a document, and one for the package. */
  assertions: {
    'earl:testSubject': { url: string };
    assertions: {
      'earl:test': { 'earl:impact': string; 'dct:title': string };
      'earl:result': { 'dct:description': string };
    }[];
  }[];
}

type Ace = (path: string, options: object, runner: AceRunner) => Promise<[unknown, AceReport]>;

async function checkAll(files: readonly Printed[]): Promise<string[][]> {
  const tools = installTools();
  const ace: Ace = tools('@daisy/ace-core');
  const runner: AceRunner = tools('@daisy/ace-axe-runner-puppeteer');
  await runner.launch();
  // Ace would open and close a browser for each book.
  const kept: AceRunner = { ...runner, launch: async () => {}, close: async () => {} };
  const results: string[][] = [];
  try {
    for (const { path } of files) {
      const options = {
        ...{ cwd: toolsFolder, lang: 'en', silent: true, initLogger: true },
        outdir: join(toolsFolder, 'reports', basename(path)),
      };
      const [, report] = await ace(path, options, kept);
      results.push([...violations(report), ...(await unseen(path, report))]);
    }
  } finally {
    await runner.close();
  }
  return results;
}

function violations({ assertions }: AceReport): string[] {
  return assertions.flatMap(({ 'earl:testSubject': { url }, assertions: found }) =>
    found.map(({ 'earl:test': test, 'earl:result': result }) => {
      const about = result['dct:description'].replace(/\s+/g, ' ').slice(0, 200);
      return `${test['earl:impact']} ${test['dct:title']}: ${about} (${url})`;
    }),
  );
}

/** Documents that the report says nothing of: one on nothing would have no violation either. */
async function unseen(path: string, { assertions }: AceReport): Promise<string[]> {
  const names = Object.keys(unzipSync(new Uint8Array(await readFile(path))));
  const seen = new Set(assertions.map((each) => basename(each['earl:testSubject'].url)));
  const documents = names.filter((name) => name.endsWith('.xhtml')).map((name) => basename(name));
  return documents.filter((name) => !seen.has(name)).map((name) => `Ace did not read ${name}`);
}

/** Accessibility of EPUB 3. */
export const ace: Validator = {
  name: 'Ace',
  formats: ['epub'],
  commands: [browserCommand, 'npm'],
  check: checkAll,
};
