import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** They feed the engine hundreds of long texts: a minute for each mutant, and what they catch is caught by others too. */
const SLOW = ['engine/engine.test.ts', 'engine/ranker/weights.test.ts'];

// The tests that mutants of engine/ must survive: those beside the files, and the short ones on whole texts. The 1,300
// examples of the rules would take five seconds for each of two thousand mutants. No set-up that makes the tables anew:
// a mutant reads those of the sound engine.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['engine/**/*.test.ts', 'tests/{stance,seed,roster-notices}.test.ts'],
    exclude: [...configDefaults.exclude, ...SLOW],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
