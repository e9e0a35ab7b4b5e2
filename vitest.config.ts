import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose code has no page and no extension around it, so that its tests leave nothing behind for each other. */
const PLAIN = '{bench,engine,locales,rules,scripts,tests}/**/*.test.ts';

const exclude = [
  ...configDefaults.exclude,
  'tests/{built,e2e}/**',
  '.output/**',
  '.wxt/**',
  '.cache/**',
];

// Unit tests only; the tests of the built extension have a configuration of their own in tests/e2e.
// Tests that need a DOM say so themselves: `// @vitest-environment happy-dom` in their first line.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    globalSetup: 'scripts/setup/vitest.ts',
    // By itself it leaves one core alone, which of two is half of them.
    maxWorkers: '100%',
    restoreMocks: true,
    // Several tests start a compiler or a linter, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: [PLAIN], exclude, isolate: false },
      },
      {
        extends: true,
        test: { name: 'page', include: ['**/*.test.{ts,tsx}'], exclude: [...exclude, PLAIN] },
      },
    ],
  },
});
