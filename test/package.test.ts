/**
 * The package as it is published: what each door gives, what the tarball holds, how heavy each door is, and that the code
 * in the documents compiles and runs. Everything is asked of `dist`, which `npm test` builds first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../src/docx.ts';
import { article } from '../src/index.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache/package');
const manifest: { exports: Record<string, string | { types: string; default: string }>; bin: Record<string, string> } =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every name that a door exports, types apart. A change here is a change of the public interface. */
const names: Readonly<Record<string, readonly string[]>> = {
  '.': [
    ...['OffprintError', 'article', 'articlesOf', 'attribution', 'bare', 'blockquote', 'caption', 'code', 'coverage'],
    ...[
      'credit',
      'deleted',
      'directionOf',
      'editionsOf',
      'emphasis',
      'escapeXml',
      'explain',
      'exportAll',
      'figure',
      'footnoteDefinition',
    ],
    ...[
      'footnoteReference',
      'foreign',
      'formatDiagnostic',
      'fromJson',
      'fromJsonLd',
      'fromText',
      'headerCell',
      'headerRow',
    ],
    ...[
      'heading',
      'identifierOf',
      'image',
      'inlineCode',
      'isBlock',
      'isInline',
      'jsonLd',
      'lineBreak',
      'link',
      'list',
      'listItem',
    ],
    ...['note', 'orderedList', 'paragraph', 'parseArticle', 'pictureInfo', 'plainText', 'publication', 'pullQuote'],
    ...['readArticle', 'readAssets', 'rules', 'speaker'],
    ...['speakerTurn', 'strong', 'subscript', 'superscript', 'table', 'tableCell', 'tableRow', 'text'],
    ...['textRules', 'thematicBreak', 'titleOf', 'toJson', 'toJsonLd', 'toJsonLdScript', 'toText'],
    ...['verify', 'verse', 'visit'],
  ],
  './html': ['fromHtml', 'html', 'toHtml'],
  './markdown': ['fromMarkdown', 'fromMdast', 'markdown', 'toMarkdown', 'toMdast'],
  './pdf': ['pdf', 'toPdf'],
  './docx': ['docx', 'toDocx'],
  './epub': ['epub', 'toEpub'],
  './bulk': ['convert', 'files', 'ndjson', 'results'],
  './bullmq': ['addArticles', 'articleProcessor'],
  './ninjs': ['ninjs', 'toNinjs'],
  './ssml': ['ssml', 'toSsml'],
};

/** Most bytes of our own code behind a door, minified, engines and other packages apart: measured and a tenth more at most. */
const budgets: Readonly<Record<string, number>> = {
  '.': 950_000,
  './html': 810_000,
  './markdown': 755_000,
  './pdf': 190_000,
  './docx': 131_000,
  './epub': 132_000,
  './bulk': 47_000,
  './bullmq': 41_000,
  // Written as a user's format is: they load what the doors load that they import.
  './ninjs': 1_050_000,
  './ssml': 890_000,
};

/** The doors that open in Node only. */
const onNode: ReadonlySet<string> = new Set(['./bulk', './bullmq']);

const doors = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, ...target }],
);

describe.each(doors)('offprint $subpath', ({ subpath, types, default: code }) => {
  let bundle: Metafile;
  beforeAll(async () => {
    ({ metafile: bundle } = await build({
      ...{ bundle: true, minify: true, splitting: true, format: 'esm', charset: 'utf8', packages: 'external' },
      ...{ write: false, metafile: true, logLevel: 'error', outdir: out, platform: 'node' },
      entryPoints: [join(root, code)],
    }));
  });
  const packages = (): string[] =>
    Object.values(bundle.inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    );

  test('has code and types', () => {
    expect([code, types].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('exports these names', async () => {
    const door: object = await import(pathToFileURL(join(root, code)).href);
    expect(Object.keys(door).sort()).toEqual([...(names[subpath] ?? [])].sort());
  });

  test('imports nothing of Node and no engine but its own', () => {
    const engines = ['pdfkit', 'fontkit', 'docx', 'epub-gen-memory'];
    const own: Readonly<Record<string, readonly string[]>> = {
      './pdf': ['pdfkit', 'fontkit'],
      './docx': ['docx'],
      './epub': ['epub-gen-memory'],
      // Loaded by name, when a worker needs them.
      './bulk': engines,
      './bullmq': engines,
    };
    const used = packages().map((path) => path.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'));
    if (!onNode.has(subpath)) expect(used.filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(used.filter((name) => engines.includes(name) && !own[subpath]?.includes(name))).toEqual([]);
  });

  /** What is loaded with the door itself; `parseArticle` loads the parsers when it needs them. */
  const loaded = (): Metafile['outputs'][string][] => {
    const entry = Object.keys(bundle.outputs).find(
      (path) => bundle.outputs[path]?.entryPoint === code.replace('./', ''),
    );
    const paths = new Set([entry ?? '']);
    for (const path of paths) {
      for (const { path: next, kind } of bundle.outputs[path]?.imports ?? []) {
        if (kind === 'import-statement' && next in bundle.outputs) paths.add(next);
      }
    }
    return [...paths].flatMap((path) => bundle.outputs[path] ?? []);
  };

  test('keeps to its budget', () => {
    const bytes = loaded().reduce((sum, output) => sum + output.bytes, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(budgets[subpath] ?? 0);
  });

  test.runIf(subpath === '.' || onNode.has(subpath))('loads no parser of Markdown or HTML, and no engine', () => {
    const imports = loaded().flatMap((output) => output.imports.filter(({ kind }) => kind === 'import-statement'));
    const parsers = /^(?:mdast|micromark|yaml|parse5|linkedom|@mozilla|pdfkit|fontkit|docx|epub-gen)/;
    expect(imports.map(({ path }) => path).filter((path) => parsers.test(path))).toEqual([]);
  });
});

test('the files beside the doors are there', () => {
  const paths = Object.values(manifest.exports).filter((target) => typeof target === 'string');
  expect([...paths, ...Object.values(manifest.bin)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe('the tarball', () => {
  let tarball = '';
  let packed: { files: { path: string }[]; unpackedSize: number };
  beforeAll(() => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const { stdout } = command('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', out]);
    [packed] = JSON.parse(stdout);
    tarball = join(out, readdirSync(out).find((name) => name.endsWith('.tgz')) ?? '');
  }, 60_000);

  test('holds the build and the documents, nothing else', () => {
    const expected =
      /^(dist\/[\w-]+\.(js|d\.ts)|dist\/browser\/[\w-]+\.js|docs\/[\w-]+\.md|schema\.json|(README|ARCHITECTURE|CONTRIBUTING|THIRD-PARTY|SECURITY|CHANGELOG)\.md|LICENSE|package\.json)$/;
    expect(packed.files.map(({ path }) => path).filter((path) => !expected.test(path))).toEqual([]);
  });

  test('holds each document that the README links to', () => {
    const links = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\(([\w/-]+\.md)\)/g);
    const packedPaths = packed.files.map(({ path }) => path);
    const targets = [...links].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target = '') => !packedPaths.includes(target))).toEqual([]);
  });

  test('unpacks to 5 MB at most', () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(5_000_000);
  });

  test('knows no path of the machine that made it', () => {
    const machine = [root, dirname(root), process.env.HOME ?? root].filter((path) => path.length > 2);
    const telling = packed.files.filter(({ path }) => {
      const content = readFileSync(join(root, path), 'utf8');
      return machine.some((folder) => content.includes(`${folder}/`));
    });
    expect(telling).toEqual([]);
  });

  test('is right in the eyes of publint', { timeout: 60_000 }, () => {
    const { status, stdout } = command('npx', ['publint', '--strict', tarball]);
    expect(status, stdout).toBe(0);
  });

  test('resolves with its types', { timeout: 60_000 }, () => {
    const { status, stdout } = command('npx', ['attw', '--profile', 'esm-only', '--format', 'ascii', tarball]);
    expect(status, stdout).toBe(0);
  });
});

describe('the documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')];
  const folder = join(root, '.cache/documents');
  const blocks = documents.flatMap((document) =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
      file: `${document.replace(/\W/g, '-').toLowerCase()}-${index + 1}.ts`,
      code,
    })),
  );
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { file, code } of blocks) writeFileSync(join(folder, file), `${code}export {};\n`);
    // Formats of ours that are written as a user writes one compile as a user's code: from the package's doors.
    for (const format of ['ninjs', 'ssml']) {
      const code = readFileSync(join(root, `src/export/${format}/index.ts`), 'utf8');
      const from = code.replaceAll("'../../index.ts'", "'offprint'").replaceAll("'../../html.ts'", "'offprint/html'");
      expect(from).not.toMatch(/from '\./);
      expect(from.split('\n').length - 1).toBeLessThanOrEqual(300);
      writeFileSync(join(folder, `${format}.ts`), from);
    }
    const compilerOptions = {
      ...{ target: 'ES2023', module: 'NodeNext', types: ['node'], strict: true, noEmit: true, skipLibCheck: true },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, erasableSyntaxOnly: true },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  });

  test('hold code that compiles against the built package', { timeout: 60_000 }, () => {
    expect(blocks.length).toBeGreaterThan(0);
    const { stdout } = command('npx', ['tsc', '-p', folder]);
    expect(stdout).toBe('');
  });

  test('open with a sample that runs as it is pasted', { timeout: 60_000 }, () => {
    const cwd = join(folder, 'run');
    mkdirSync(cwd);
    const { status, stderr } = command(process.execPath, [join(folder, 'readme-md-1.ts')], cwd);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(cwd).length).toBeGreaterThan(0);
  });

  const pasted = blocks.filter(({ file }) => /^docs-(?:own-format|recipes)/.test(file));
  test.each(pasted.map(({ file }) => file))('run as they are pasted: %s', { timeout: 60_000 }, async (file) => {
    const cwd = join(folder, file.replace('.ts', ''));
    await layOut(cwd);
    const { status, stdout, stderr } = command(process.execPath, [join(folder, file)], cwd);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
  });

  test.each(documents)('%s links to files that exist', (document) => {
    const targets = [...readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)];
    const local = targets.map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });

  test('ARCHITECTURE.md is short and names every folder of the source', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(text.split('\n').length).toBeLessThan(120);
    expect(folders.map(({ name }) => name).filter((name) => !text.includes(`${name}/`))).toEqual([]);
  });
});

/** The files of a user's that samples read: an archive of texts, a document in the look of a house. */
async function layOut(folder: string): Promise<void> {
  mkdirSync(join(folder, 'archive'), { recursive: true });
  writeFileSync(join(folder, 'archive/lamp.txt'), 'A lamp\n\nIt is lit.\n');
  writeFileSync(join(folder, 'house.docx'), await toDocx(article({ language: 'en' }, 'Styles of the house.')));
}

function markdownIn(folder: string): string[] {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

function command(name: string, args: string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(name, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
