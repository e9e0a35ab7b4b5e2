import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What runs in Firefox too; docs/browsers.md says why the others do not. */
const IN_BOTH = [
  'card',
  'faults',
  'frames',
  'frame-steps',
  'gutter',
  'hostile',
  'living',
  'options',
  'popup',
  'reading',
  'seed',
  'shadow',
  'sites',
  'states',
  'structures',
  'take-away',
];

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMON = {
  root: ROOT,
  testTimeout: 90_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  // Each file has a browser of its own; what the files import is loaded once.
  isolate: false,
  // What is waited for comes at once, but not on a machine that is busy with a browser.
  expect: { poll: { timeout: 10_000 } },
};

// The built extension, as files and in real browsers: one file after the other, since browsers share the machine.
export default defineConfig({
  root: ROOT,
  test: {
    globalSetup: ['scripts/setup/vitest.ts', 'tests/e2e/global-setup.ts'],
    fileParallelism: false,
    projects: [
      {
        test: {
          ...COMMON,
          name: 'Chromium',
          provide: { browser: 'Chromium' },
          include: ['tests/{built,e2e}/**/*.test.ts'],
          exclude: ['tests/e2e/firefox*.test.ts'],
        },
      },
      {
        test: {
          ...COMMON,
          name: 'Firefox',
          provide: { browser: 'Firefox' },
          include: [`tests/e2e/{${IN_BOTH}}.test.ts`, 'tests/e2e/firefox*.test.ts'],
        },
      },
    ],
  },
});
