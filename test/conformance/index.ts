/**
 * Conformance: prints every fixture in every format, PDF by both of its standards and in both of its looks, DOCX in the look of
 * a house too, and has the formats' own validators read the files; then opens the playground in a browser. Says one line a
 * validator, `name: N files, N passed, N failed`, and ends with 1 if anything failed.
 *
 * A validator whose tools are not installed is skipped with a word; on a build server (`CI` is set) that is a failure.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { article, exportAll, jsonLd, text } from 'offprint';
import { docx } from 'offprint/docx';
import { epub } from 'offprint/epub';
import { html } from 'offprint/html';
import { markdown } from 'offprint/markdown';
import { ninjs } from 'offprint/ninjs';
import { type PdfFont, pdf } from 'offprint/pdf';
import { ssml } from 'offprint/ssml';
import { house } from '../export/docx/house.ts';
import { ace } from './ace.ts';
import { books } from './books.ts';
import { browser } from './browser.ts';
import { carried, conservation } from './conservation.ts';
import { docxReaders } from './docx-readers.ts';
import { epubcheck } from './epubcheck.ts';
import { faces } from './faces.ts';
import { type Fixture, fixtures, found } from './fixtures.ts';
import { jsonLdData } from './json-ld.ts';
import { ninjsSchema } from './ninjs.ts';
import { docxReferences, ooxml } from './ooxml.ts';
import { axe, nu } from './pages.ts';
import { pdfReaders } from './pdf-readers.ts';
import { keepPromises, playgroundCommands, promises } from './playground.ts';
import { ssmlSchema } from './ssml.ts';
import { isInstalled, type Printed, type Validator } from './validator.ts';
import { pdfStandards } from './verapdf.ts';
import { whole } from './whole.ts';

const folder = join(import.meta.dirname, '../../.cache/conformance');
const validators: readonly Validator[] = [
  whole,
  conservation,
  carried,
  ...pdfReaders,
  jsonLdData,
  nu,
  axe,
  ninjsSchema,
  ssmlSchema,
  epubcheck,
  ace,
  ...pdfStandards,
  ooxml,
  docxReferences,
  ...docxReaders,
  browser,
];

/** A picture of one pixel, so that pictures with their alternative text are in a file. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function print({ name, source }: Fixture, fonts: PdfFont[], reference: Uint8Array): Promise<Printed[]> {
  const exporters = {
    pdf,
    'newsprint.pdf': pdf,
    'ua2.pdf': pdf,
    docx,
    'house.docx': docx,
    epub,
    html,
    text,
    markdown,
    'offprint.markdown': markdown,
    jsonld: jsonLd,
    ninjs,
    ssml,
  };
  const each = {
    pdf: { fonts },
    'newsprint.pdf': { fonts, theme: 'newsprint', pageSize: 'a5', assets: () => dot },
    'ua2.pdf': { fonts, standard: 'ua2' },
    docx: { assets: () => dot },
    'house.docx': { assets: () => dot, reference },
    html: { assets: () => dot },
    'offprint.markdown': { dialect: 'offprint' },
  } as const;
  const options: Readonly<Record<string, object>> = each;
  const outputs = await exportAll(source, exporters, { each });
  const files: Printed[] = [];
  for (const [format, output] of Object.entries(outputs)) {
    const path = join(folder, `${name}.${format}`);
    await writeFile(path, output);
    files.push({ path, format, source, options: options[format] ?? {} });
  }
  return files;
}

/** Runs one validator and says how many files failed. */
function judge({ name, formats, commands, check }: Validator, printed: readonly Printed[]): Promise<number> {
  const files = printed.filter(({ format }) => formats.includes(format));
  const paths = files.map(({ path }) => path);
  return report(name, 'files', paths, commands, () => check(files));
}

/** Checks things by their names, and says how many failed and why. */
async function report(
  name: string,
  things: string,
  names: readonly string[],
  commands: readonly string[],
  check: () => Promise<string[][]>,
): Promise<number> {
  const lacking = commands.filter((command) => !isInstalled(command));
  if (lacking.length > 0) {
    const failed = process.env.CI ? names.length : 0;
    console.log(
      `${name}: ${names.length} ${things}, 0 passed, ${failed} failed (not installed: ${lacking.join(', ')})`,
    );
    return failed;
  }
  const results = await check();
  let failed = 0;
  for (const [index, thing] of names.entries()) {
    const problems = results[index] ?? ['no result'];
    if (problems.length === 0) continue;
    failed += 1;
    console.log(`  ${name}: ${thing}`);
    for (const problem of problems.slice(0, 8)) console.log(`    ${problem}`);
    if (problems.length > 8) console.log(`    and ${problems.length - 8} more`);
  }
  console.log(`${name}: ${names.length} ${things}, ${names.length - failed} passed, ${failed} failed`);
  return failed;
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const fonts = await faces();
const reference = await house();
const printed: Printed[] = [];
const sources = fixtures();
for (const fixture of sources) printed.push(...(await print(fixture, fonts, reference)));
for (const { name, source, options } of await books(sources)) {
  const path = join(folder, `${name}.epub`);
  await writeFile(path, await epub.write(source, options));
  printed.push({ path, format: 'epub', source, options });
}
console.log(
  `Printed ${printed.length} files to .cache/conformance: ${printed.map(({ path }) => path.slice(folder.length + 1)).join(' ')}`,
);
for (const { path, format } of found()) printed.push({ path, format, source: article({}), options: {} });
let failed = 0;
for (const validator of validators) failed += await judge(validator, printed);
failed += await report('playground', 'promises', Object.keys(promises), playgroundCommands, keepPromises);
process.exitCode = failed > 0 ? 1 : 0;
