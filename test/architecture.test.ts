/**
 * The import rule: a file that breaks it is refused by the linter, with our own words. A tree of small files is planted
 * outside the repository and linted once with the repository's own configuration.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A file and what it imports. */
type Case = readonly [file: string, imported: string];

const refused: readonly Case[] = [
  ['src/index.ts', './export/pdf/index.ts'],
  ['src/index.ts', './export/docx/index.ts'],
  ['src/index.ts', './export/epub/index.ts'],
  ['src/index.ts', './pdf.ts'],
  ['src/html.ts', './cli/main.ts'],
  ['src/html.ts', 'node:fs'],
  ['src/pdf.ts', 'pdfkit'],
  ['src/pdf.ts', '#epub-gen-memory'],
  ['src/cli/main.ts', 'docx'],
  ['src/cli/main.ts', '../export/pdf/fonts.ts'],
  ['src/bulk/print.ts', '../cli/main.ts'],
  ['src/bulk/print.ts', '../export/pdf/index.ts'],
  ['src/bulk/print.ts', 'docx'],
  ['src/bulk.ts', './cli/main.ts'],
  ['src/queue/producer.ts', '../cli/main.ts'],
  ['src/queue/producer.ts', 'pdfkit'],
  ['src/parse/text/lines.ts', '../../bulk/input.ts'],
  ['src/export/exporter.ts', '../bulk/input.ts'],
  ['src/model/nodes.ts', '../language/index.ts'],
  ['src/model/nodes.ts', '../export/exporter.ts'],
  ['src/model/nodes.ts', 'node:path'],
  ['src/model/nodes.ts', 'fontkit'],
  ['src/language/en.ts', '../typeset/break.ts'],
  ['src/typeset/break.ts', '../language/en.ts'],
  ['src/container/zip.ts', '../export/exporter.ts'],
  ['src/container/zip.ts', 'node:zlib'],
  ['src/parse/text/lines.ts', '../../export/exporter.ts'],
  ['src/parse/text/lines.ts', '../html/index.ts'],
  ['src/parse/text/lines.ts', 'node:fs'],
  ['src/parse/text/rules/lists.ts', '../../../export/edition.ts'],
  ['src/parse/text/rules/lists.ts', '../../html/index.ts'],
  ['src/parse/markdown/html.ts', '../html/index.ts'],
  ['src/parse/elements/block.ts', '../html/index.ts'],
  ['src/export/json-ld/index.ts', '../../parse/text/index.ts'],
  ['src/export/json-ld/index.ts', '../html/index.ts'],
  ['src/export/json-ld/index.ts', 'docx'],
  ['src/export/pdf/page.ts', 'docx'],
  ['src/export/pdf/page.ts', 'node:fs'],
  ['src/export/docx/index.ts', 'pdfkit'],
  ['src/export/docx/index.ts', '#epub-gen-memory'],
  ['src/export/docx/index.ts', '../html/index.ts'],
  ['src/export/html/linked-data.ts', '../json-ld/body.ts'],
  ['src/export/html/index.ts', '../epub/index.ts'],
  ['src/export/epub/index.ts', '../html/inline.ts'],
  ['src/export/epub/index.ts', '../pdf/index.ts'],
  ['src/export/epub/index.ts', '../../parse/text/index.ts'],
  ['src/export/exporter.ts', './pdf/index.ts'],
  ['src/export/pdf/faces/index.ts', '../../html/index.ts'],
  ['src/export/ninjs/index.ts', '../edition.ts'],
  ['src/export/ninjs/index.ts', '../../model/visit.ts'],
  ['src/export/ninjs/index.ts', './rights.ts'],
  ['src/export/ssml/index.ts', '../../container/xml.ts'],
  ['src/export/ssml/index.ts', '../../pdf.ts'],
  ['src/export/ssml/index.ts', 'node:fs'],
  ['src/export/ssml/index.ts', 'parse5'],
  ['examples/01-a.ts', '../src/index.ts'],
  ['playground/worker.ts', '../src/index.ts'],
  ['playground/worker.ts', 'pdfkit'],
  ['playground/worker.ts', 'node:fs'],
];

const allowed: readonly Case[] = [
  ['src/index.ts', './export/json-ld/index.ts'],
  ['src/pdf.ts', './export/pdf/index.ts'],
  ['src/cli/main.ts', 'node:fs'],
  ['src/cli/main.ts', '../pdf.ts'],
  ['src/cli/main.ts', '../bulk.ts'],
  ['src/bulk/print.ts', 'node:fs'],
  ['src/bulk/print.ts', '../pdf.ts'],
  ['src/bulk.ts', './bulk/convert.ts'],
  ['src/queue/producer.ts', '../bulk/input.ts'],
  ['src/model/nodes.ts', './provenance.ts'],
  ['src/typeset/break.ts', '../model/nodes.ts'],
  ['src/parse/text/lines.ts', '../../language/index.ts'],
  ['src/parse/text/rules/lists.ts', '../lines.ts'],
  ['src/parse/html/index.ts', '../elements/block.ts'],
  ['src/parse/html/metadata/head.ts', '../../elements/tree.ts'],
  ['src/parse/markdown/html.ts', '../elements/block.ts'],
  ['src/export/pdf/page.ts', 'pdfkit'],
  ['src/export/pdf/page.ts', '../edition.ts'],
  ['src/export/pdf/faces/index.ts', '../fonts.ts'],
  ['src/export/docx/index.ts', 'docx'],
  ['src/export/epub/index.ts', 'epub-gen-memory'],
  ['src/export/epub/index.ts', '#epub-gen-memory'],
  ['src/export/epub/index.ts', '../html/index.ts'],
  ['src/export/html/linked-data.ts', '../json-ld/index.ts'],
  ['src/export/ninjs/index.ts', '../../html.ts'],
  ['src/export/ssml/index.ts', '../../index.ts'],
  ['playground/worker.ts', 'offprint'],
  ['playground/worker.ts', 'offprint/pdf'],
  ['playground/worker.ts', './rows.ts'],
  ['playground/leaves.ts', 'pdfjs-dist'],
];

const planted = new Map<string, string[]>();
for (const [file, imported] of [...refused, ...allowed]) planted.set(file, [...(planted.get(file) ?? []), imported]);

/** What the linter says of each case: `file import` to message. */
const complaints = new Map<string, string>();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lint-'));
  const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  for (const [file, imports] of planted) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), imports.map((name) => `export { thing } from '${name}';\n`).join(''));
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=1000', '.'];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8' });
  for (const { category, location, message } of JSON.parse(stdout).diagnostics) {
    if (category !== 'lint/style/noRestrictedImports') continue;
    const imported = planted.get(location.path)?.[location.start.line - 1];
    complaints.set(`${location.path} ${imported}`, message);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(refused)('%s may not import %s', (file, imported) => {
  expect(complaints.get(`${file} ${imported}`)).toMatch(/imports|reaches|opens|engine|door/);
});

test.each(allowed)('%s may import %s', (file, imported) => {
  expect(complaints.get(`${file} ${imported}`)).toBeUndefined();
});

test('every folder of the source has a rule of its own', () => {
  const { overrides }: { overrides: { includes: string[] }[] } = JSON.parse(
    readFileSync(join(root, 'biome.json'), 'utf8'),
  );
  const ruled = overrides.flatMap(({ includes }) => includes).join(' ');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders.map(({ name }) => name).filter((name) => !new RegExp(`src/(${name}|\\{[^}]*${name})`).test(ruled)),
  ).toEqual([]);
});
