/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // Where a slip changes what is found or where; the rest of engine/ only packs and unpacks.
  mutate: [
    'engine/{apply,engine,figures,lexer,matcher,normalise,numbers,possible,register,report,resolve,sentences,stance,tokens}.ts',
    'engine/ranker/{decide,passages,features}.ts',
  ],
  ignorePatterns: ['/.*', '/docs', '/bench', '/artifacts', '/coverage', '/components', '/public'],
  coverageAnalysis: 'perTest',
  // A mutant of what runs once at load would need the whole suite, in a process of its own.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'artifacts/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
};
