import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // No test says how fast something is, so a slow machine fails none.
  test: { setupFiles: ['test/support/seed.ts'], testTimeout: 120_000 },
});
