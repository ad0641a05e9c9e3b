/** The build: one file a door, the code that doors share in chunks, types beside each. */
import type { Options } from 'tsup';

const doors = Object.fromEntries(
  ['index', 'html', 'markdown', 'pdf', 'docx', 'epub', 'ninjs', 'ssml', 'bulk', 'bullmq', 'cli'].map((door) => [
    door,
    `src/${door}.ts`,
  ]),
);

const config: Options = {
  // Worker threads are started by the name of their module.
  entry: { ...doors, 'bulk-worker': 'src/bulk/worker.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  removeNodeProtocol: false,
  splitting: true,
  clean: true,
  silent: true,
  dts: { entry: doors },
  // Words of many scripts: escaped they would weigh three times as much.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default config;
