import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that mutants of one file of engine/ must survive, as `npm run mutate` names them. No set-up that makes the
// tables anew: a mutant reads those of the sound engine.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
