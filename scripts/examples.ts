/** Runs the examples in order and looks at what they wrote: each file must be there and begin as its format does. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** How a file begins. */
const beginnings: Readonly<Record<string, RegExp>> = {
  pdf: /^%PDF-1\.\d/,
  docx: /^PK\x03\x04/,
  epub: /^PK\x03\x04.{26}mimetypeapplication\/epub\+zip/s,
  html: /^<!doctype html>/i,
  jsonld: /^\{\s+"@context": "https:\/\/schema\.org"/,
  json: /^\{"type":"article"/,
  txt: /^\S/,
  gmi: /^# \S/,
};

/** The examples, in order, each with the files that its header says it writes. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  '01-quick-start.ts': ['opinion.pdf', 'opinion.docx', 'opinion.epub', 'opinion.jsonld', 'opinion.txt'],
  '02-choose-formats.ts': ['wire.pdf', 'wire.html', 'wire.txt'],
  '03-own-exporter.ts': ['feature.gmi'],
  '04-build-by-hand.ts': ['tides.json', 'tides.pdf', 'tides.html'],
  '05-diagnostics-and-inferences.ts': [],
  '06-arabic-and-chinese.ts': ['arabic.pdf', 'chinese.pdf'],
  '07-house-style.ts': ['house.docx', 'house-opinion.docx'],
  '08-many-articles.ts': ['bulk/first.txt', 'bulk/first.jsonld', 'bulk/second.txt', 'bulk/second.jsonld'],
};

/** Runs one example as a user does and says what is wrong with it; an empty list where all is well. */
export function runExample(name: string): string[] {
  const files = examples[name] ?? [];
  for (const file of files) rmSync(join(root, 'examples/out', file), { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('examples', name)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return [`ended with ${status}: ${stderr}`];
  const wrong = files.filter((file) => !beginnings[extensionOf(file)]?.test(start(file)));
  return [...wrong.map((file) => `${file} is no ${extensionOf(file)}`), ...(stdout === '' ? ['printed nothing'] : [])];
}

const extensionOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

const start = (file: string): string =>
  readFileSync(join(root, 'examples/out', file))
    .subarray(0, 100)
    .toString('latin1');

if (process.argv[1] === import.meta.filename) {
  let failed = 0;
  for (const name of Object.keys(examples)) {
    const problems = runExample(name);
    if (problems.length > 0) failed += 1;
    console.log(`${name}: ${problems.length === 0 ? examples[name]?.join(' ') || 'ok' : problems.join('; ')}`);
  }
  console.log(`Examples: ${Object.keys(examples).length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
