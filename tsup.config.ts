/** The build: one file a door, the code that doors share in chunks, types beside each. */
import type { Options } from 'tsup';

const config: Options = {
  entry: ['index', 'html', 'markdown', 'pdf', 'docx', 'epub', 'cli'].map((door) => `src/${door}.ts`),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  removeNodeProtocol: false,
  splitting: true,
  clean: true,
  silent: true,
  dts: true,
  // Words of many scripts: escaped they would weigh three times as much.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default config;
