/**
 * Uses the installed package as a user does, on whatever Node runs this: every door by import and by require, one article
 * in seven formats, the command. Ends with `N passed, N failed`.
 *
 * The folder holds this file, a raw text and the package, nothing of the repository.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const raw = readFileSync('opinion.txt', 'utf8');
const { exports } = JSON.parse(readFileSync('node_modules/offprint/package.json', 'utf8'));
const doors = Object.keys(exports).map((door) => door.replace(/^\./, 'offprint'));
const magic = {
  ...{ pdf: '%PDF-1.', docx: 'PK\u0003\u0004', epub: 'PK\u0003\u0004', jsonld: '{', txt: 'For the third' },
  ...{ 'ninjs.json': '{\n  "standard"', ssml: '<?xml version="1.0"' },
};

let passed = 0;
let failed = 0;

async function test(name, run) {
  try {
    await run();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`failed: ${name}: ${error.stack}`);
  }
}

const startOf = (output) => Buffer.from(output).subarray(0, 40).toString('latin1');
const offprint = (...args) => execFileSync('node_modules/.bin/offprint', args, { encoding: 'utf8', stdio: 'pipe' });

for (const door of doors) {
  const options = door.endsWith('.json') ? { with: { type: 'json' } } : {};
  await test(`import ${door}`, async () => assert.ok(Object.keys(await import(door, options)).length > 0));
  await test(`require ${door}`, () => assert.ok(Object.keys(require(door)).length > 0));
}

await test('seven formats', async () => {
  const [{ exportAll, fromText, jsonLd, text }, ...formats] = await Promise.all(
    ['offprint', ...['pdf', 'docx', 'epub', 'ninjs', 'ssml'].map((door) => `offprint/${door}`)].map(
      (door) => import(door),
    ),
  );
  const [{ pdf }, { docx }, { epub }, { ninjs }, { ssml }] = formats;
  const exporters = { pdf, docx, epub, jsonld: jsonLd, txt: text, 'ninjs.json': ninjs, ssml };
  const files = await exportAll(fromText(raw, { language: 'en' }), exporters);
  for (const [format, start] of Object.entries(magic)) assert.ok(startOf(files[format]).startsWith(start), format);
});

for (const [format, start] of Object.entries(magic)) {
  await test(`offprint opinion.txt -o out.${format}`, () => {
    offprint('opinion.txt', '-o', `out.${format}`, '--force', '--lang', 'en', '--quiet');
    assert.ok(startOf(readFileSync(`out.${format}`)).startsWith(start));
  });
}

await test('offprint bulk', () => {
  const line = (id) => `${JSON.stringify({ id, text: raw, language: 'en' })}\n`;
  writeFileSync('corpus.ndjson.gz', gzipSync(['a', 'b', 'c'].map(line).join('')));
  const args = [
    'bulk',
    'corpus.ndjson.gz',
    '--to',
    'text,epub',
    '-d',
    'many',
    '--jobs',
    '2',
    '--report',
    'report.json',
  ];
  offprint(...args);
  offprint(...args, '--resume');
  assert.equal(JSON.parse(readFileSync('report.json', 'utf8')).skipped, 3);
  for (const id of ['a', 'b', 'c']) assert.ok(startOf(readFileSync(`many/${id}.epub`)).startsWith(magic.epub));
});

await test('offprint --version', () => assert.match(offprint('--version'), /^(offprint )?\d+\.\d+\.\d+/));

console.log(`Node ${process.version}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
