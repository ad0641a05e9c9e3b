/**
 * The notices of what goes into the package: every package whose code is in a file of `dist` is named in THIRD-PARTY.md with
 * its holders, and under the text of its licence. What is in is asked of the build itself, who holds it of the packages' own
 * licence files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import builds from '../tsup.config.ts';

const root = join(import.meta.dirname, '..');
const notices = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8').replace(/\s+/g, ' ');

/** Families of packages of one holder, which are named together. */
const families = ['micromark-', 'mdast-util-', 'unist-util-'];

interface Bundled {
  name: string;
  license: string;
  holders: string[];
}

const {
  dependencies,
  peerDependencies,
}: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What is installed beside the package is left outside, as the build leaves it. */
const beside = Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]);

/** The packages whose code the builds take in. */
async function bundled(): Promise<Bundled[]> {
  const folders = new Set<string>();
  for (const { entry, platform, esbuildPlugins = [], noExternal } of builds) {
    if (typeof entry !== 'object' || Array.isArray(entry)) throw new TypeError('Entries have names');
    const { metafile } = await build({
      ...{ entryPoints: entry, bundle: true, format: 'esm', target: 'es2022', plugins: esbuildPlugins },
      ...{ platform: platform === 'node' ? 'node' : 'browser', external: noExternal ? [] : [...beside, '#*'] },
      ...{ write: false, metafile: true, splitting: true, outdir: join(root, '.cache/notices'), logLevel: 'error' },
    });
    for (const output of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].map((folder) => {
    const { name, license }: { name: string; license: string } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    return { name, license, holders: holdersIn(join(root, folder)) };
  });
}

/** Who holds the copyright, by the licence files of a package; who wrote a licence that is not the one taken does not. */
function holdersIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  return lines.flatMap(
    (line) =>
      /^\s*(?:\(The MIT License\)\s*)?Copyright (?:\(c\)|©)[\s\d,–-]*(\p{L}[^<&(,]*)/iu.exec(line)?.[1]?.trim() ?? [],
  );
}

describe('what is bundled', () => {
  let packages: Bundled[] = [];
  beforeAll(async () => {
    packages = await bundled();
  }, 60_000);

  test('is known', () => {
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['epub-gen-memory', 'jszip', 'micromark']));
  });

  test('is named', () => {
    expect(families.filter((prefix) => !notices.includes(prefix))).toEqual([]);
    const missing = packages.filter(
      ({ name }) =>
        !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(notices) &&
        !families.some((prefix) => name.startsWith(prefix)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('has its holders named', () => {
    expect(packages.filter(({ holders }) => holders.length === 0).map(({ name }) => name)).toEqual([]);
    const missing = packages.flatMap(({ name, holders }) =>
      holders
        .filter((holder) => holder !== 'Free Software Foundation' && !notices.includes(holder))
        .map((holder) => `${name}: ${holder}`),
    );
    expect(missing).toEqual([]);
  });

  test('is under a licence whose text is there', () => {
    const licences = new Set(packages.map(({ license }) => license));
    expect([...licences].sort()).toEqual(['(MIT OR GPL-3.0-or-later)', 'MIT']);
    expect(notices).toContain(
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software',
    );
  });
});
