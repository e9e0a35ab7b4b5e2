import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The built extension, as files and in real browsers: one file after the other, since browsers share the machine.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/{built,e2e}/**/*.test.ts'],
    globalSetup: ['scripts/setup/vitest.ts', 'tests/e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
