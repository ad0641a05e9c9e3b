/** Tests assert results, never times: the limit is only there to end what hangs. */
import type { ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = {
  test: { testTimeout: 120_000, hookTimeout: 120_000, typecheck: { include: ['test/**/*.test-d.ts'] } },
};

export default config;
