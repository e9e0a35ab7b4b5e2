import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Unit tests only; the tests of the built extension have a configuration of their own in tests/e2e.
// Tests that need a DOM say so themselves: `// @vitest-environment happy-dom` in their first line.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [
      ...configDefaults.exclude,
      'tests/{built,e2e}/**',
      '.output/**',
      '.wxt/**',
      '.cache/**',
    ],
    globalSetup: 'scripts/setup/vitest.ts',
    restoreMocks: true,
    // Several tests start a compiler or a linter, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
