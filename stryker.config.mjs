/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  ignorePatterns: ['/.*', '/docs', '/bench', '/artifacts', '/coverage', '/components', '/public'],
  coverageAnalysis: 'perTest',
  // A mutant of what runs once at load would need the whole suite, in a process of its own.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 4_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
};
