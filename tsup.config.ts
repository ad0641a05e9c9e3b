/**
 * The build: one file a door, the code that doors share in chunks, types beside each. And epub-gen-memory in one file, as
 * browsers can run it and Node loads it in half the time: it is the one engine that no bundler takes as it is. And the packages
 * that read and write Markdown, for browsers alone: Node takes them as they are.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

const doors = Object.fromEntries(
  ['index', 'html', 'markdown', 'pdf', 'docx', 'epub', 'ninjs', 'ssml', 'bulk', 'bullmq', 'cli'].map((door) => [
    door,
    `src/${door}.ts`,
  ]),
);

const shared: Options = {
  format: 'esm',
  removeNodeProtocol: false,
  silent: true,
  // Words of many scripts: escaped they would weigh three times as much.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

const engine = 'epub-gen-memory';

const library: Options = {
  ...shared,
  // Worker threads are started by the name of their module.
  entry: { ...doors, 'bulk-worker': 'src/bulk/worker.ts' },
  // Node 20 has all of it. A target of Node would have each pattern with a class of letters made anew wherever it is used.
  target: 'es2023',
  platform: 'node',
  external: [`#${engine}`, /^#markdown\//],
  splitting: true,
  // The builds run at once.
  clean: [`!${engine}.js`, '!browser/**'],
  dts: { entry: doors },
};

const bookEngine: Options = {
  ...shared,
  entry: { [engine]: 'src/export/epub/bundled-engine.ts' },
  target: 'es2022',
  platform: 'browser',
  noExternal: [/./],
  minify: true,
  esbuildPlugins: [
    {
      name: 'parts of its own',
      setup: ({ onResolve }) => {
        const path = fileURLToPath(new URL('src/export/epub/engine-parts.ts', import.meta.url));
        onResolve({ filter: /^ejs$|\/html-parse$/ }, () => ({ path }));
      },
    },
  ],
};

const { resolve } = createRequire(import.meta.url);

const markdown: Options = {
  ...shared,
  entry: Object.fromEntries(
    [
      ...['mdast-util-directive', 'mdast-util-from-markdown', 'mdast-util-gfm', 'mdast-util-to-markdown'],
      ...['micromark-extension-directive', 'micromark-extension-gfm', 'micromark-util-decode-string'],
    ].map((name) => [name, resolve(name)]),
  ),
  outDir: 'dist/browser',
  target: 'es2022',
  platform: 'browser',
  noExternal: [/./],
  splitting: true,
  clean: true,
  esbuildPlugins: [
    {
      name: 'without a document',
      setup: ({ onResolve }) => {
        // All of them end in this package. For browsers it decodes by an element, and a Web Worker has none.
        onResolve({ filter: /^decode-named-character-reference$/ }, ({ path }) => ({ path: resolve(path) }));
      },
    },
  ],
};

const builds: Options[] = [library, bookEngine, markdown];

export default builds;
