/**
 * The package in a browser, as a stranger bundles it: unpacked into the `node_modules` of a folder of its own, with what it
 * depends on and no optional peer, and each door alone given to esbuild and to Vite with nothing configured. What is made runs
 * here where there is no document, as in a Web Worker; real browsers run it in conformance/browser.ts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild, type Message, type Metafile } from 'esbuild';
import { createLogger, build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const manifest: { exports: Record<string, unknown>; dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/**
 * Most bytes of a door as esbuild bundles it, minified, with all that it needs: what is loaded at first, and everything, with
 * what is loaded when it is wanted (parsers, faces, hyphenation of 26 languages). Measured and a tenth more at most.
 */
const budgets: Readonly<Record<string, readonly [first: number, everything: number]>> = {
  '.': [1_570_000, 2_700_000],
  './html': [2_000_000, 2_000_000],
  './markdown': [1_820_000, 1_820_000],
  './pdf': [800_000, 4_200_000],
  './docx': [430_000, 430_000],
  './epub': [180_000, 380_000],
  './ninjs': [2_280_000, 2_690_000],
  './ssml': [1_480_000, 2_620_000],
};

/** What is left to import at run time: pdf.js, for those who have it. */
const optional = /^pdfjs-dist\//;

const folder = mkdtempSync(join(tmpdir(), 'offprint-bundle-'));
const out = join(folder, 'out');
const fileOf = (subpath: string): string => `${subpath.replace(/^\.\/?/, '') || 'root'}.js`;

beforeAll(() => {
  const modules = join(folder, 'node_modules');
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const path of ['dist', 'package.json']) {
    cpSync(join(root, path), join(modules, 'offprint', path), { recursive: true });
  }
  for (const subpath of Object.keys(budgets)) {
    writeFileSync(join(folder, fileOf(subpath)), `export * from '${subpath.replace('.', 'offprint')}';\n`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every door has a budget, but those of Node', () => {
  const doors = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json'));
  expect(Object.keys(budgets).sort()).toEqual(doors.filter((subpath) => !/bulk|bullmq/.test(subpath)).sort());
});

describe.each(Object.entries(budgets))('offprint %s in a browser', (subpath, [first, everything]) => {
  let outputs: [path: string, output: Metafile['outputs'][string]][];
  let warnings: Message[];
  beforeAll(async () => {
    const made = await esbuild({
      ...{ absWorkingDir: folder, entryPoints: [fileOf(subpath)], outdir: join(out, subpath) },
      ...{ bundle: true, splitting: true, minify: true, format: 'esm', platform: 'browser' },
      ...{ metafile: true, logLevel: 'silent' },
    });
    warnings = made.warnings;
    outputs = Object.entries(made.metafile.outputs);
  }, 60_000);

  test('bundles with esbuild, whole and without a warning', () => {
    expect(warnings).toEqual([]);
    const external = outputs.flatMap(([, { imports }]) => imports.filter((each) => each.external));
    expect(external.map(({ path }) => path).filter((path) => !optional.test(path))).toEqual([]);
    // A builtin of Node that a package marks as none for browsers is an empty module.
    const empty = outputs
      .flatMap(([, { inputs }]) => Object.keys(inputs))
      .filter((path) => path.includes('(disabled)'));
    expect(empty).toEqual([]);
  });

  test('keeps to its budget', () => {
    const entry = outputs.find(([, { entryPoint }]) => entryPoint === fileOf(subpath))?.[0] ?? '';
    const loaded = new Set([entry]);
    for (const path of loaded) {
      const imports = outputs.find(([name]) => name === path)?.[1].imports ?? [];
      for (const { path: next, kind } of imports) if (kind === 'import-statement') loaded.add(next);
    }
    const sum = (chosen: typeof outputs): number => chosen.reduce((total, [, { bytes }]) => total + bytes, 0);
    const atFirst = sum(outputs.filter(([path]) => loaded.has(path)));
    expect(atFirst).toBeGreaterThan(10_000);
    expect({ first: atFirst <= first, everything: sum(outputs) <= everything }, `${atFirst}, ${sum(outputs)}`).toEqual({
      first: true,
      everything: true,
    });
  });

  test('opens where there is no document', async () => {
    const door: object = await import(subpath.replace('.', 'offprint'));
    const code = `console.log(Object.keys(await import('${addressOf(subpath)}')).join())`;
    expect(run(code).split(',').sort()).toEqual(Object.keys(door).sort());
  });

  test('bundles with Vite, whole and without a warning', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    const customLogger = createLogger('warn');
    customLogger.warn = (message) => said.push(message);
    customLogger.warnOnce = customLogger.warn;
    customLogger.error = customLogger.warn;
    const made = await vite({
      ...{ root: folder, configFile: false, customLogger, logLevel: 'warn' },
      build: {
        ...{ write: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
        rolldownOptions: {
          ...{ input: join(folder, fileOf(subpath)), preserveEntrySignatures: 'strict' },
          // It warns of slow machines.
          checks: { pluginTimings: false },
        },
      },
    });
    if (!('output' in made)) throw new Error('Vite made no single output');
    const chunks = made.output.flatMap((each) => (each.type === 'chunk' ? each : []));
    const names = chunks.map(({ fileName }) => fileName);
    const external = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    expect(external.filter((name) => !names.includes(name))).toEqual([]);
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((id) => id.includes('__vite-browser-external'))).toEqual([]);
    expect(said).toEqual([]);
  });
});

test('says what is missing where a PDF is to be compared without pdf.js', () => {
  const code = `
    const { article, verify } = await import('${addressOf('.')}');
    const { toPdf } = await import('${addressOf('./pdf')}');
    const source = article({ language: 'en' }, 'A lamp.');
    verify(source, await toPdf(source)).catch(({ code }) => console.log(code));`;
  expect(run(code)).toBe('reader/missing');
});

function addressOf(subpath: string): string {
  return pathToFileURL(join(out, subpath, fileOf(subpath))).href;
}

/** Runs code in a Node of its own, which finds no package but those of the folder, and gives what it says. */
function run(code: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}
