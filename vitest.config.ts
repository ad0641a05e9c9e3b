/** Tests assert results, never times: the limit is only there to end what hangs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 120_000, typecheck: { include: ['test/**/*.test-d.ts'] } },
});
