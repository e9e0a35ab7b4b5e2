import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** They feed the engine hundreds of long texts: a minute for each mutant, and what they catch is caught by others too. */
const SLOW = ['engine/engine.test.ts', 'engine/ranker/weights.test.ts'];
/** Those beside the files, and the short ones on whole texts. */
const ALL = ['engine/**/*.test.ts', 'tests/{stance,seed,roster-notices}.test.ts'];

// The tests that mutants of engine/ must survive; `npm run mutate` names those of one file first. The 1,300
// examples of the rules would take five seconds for each of two thousand mutants. No set-up that makes the tables anew:
// a mutant reads those of the sound engine.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? ALL,
    exclude: [...configDefaults.exclude, ...SLOW],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
