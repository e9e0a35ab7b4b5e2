import { runTool } from '../setup/tools';

/** Tests that feed one part of the extension with wrong values; they lie beside what they try. */
const TESTS = [
  'page/messages.fuzz.test.ts',
  'page/settings.fuzz.test.ts',
  'packs/packs.fuzz.test.ts',
  'entrypoints/background/handlers.fuzz.test.ts',
];

/** Runs them with so many values each. @returns whether all went well */
export function runFuzzTests(values: number, seed: number): boolean {
  process.env.FUZZ_VALUES = String(values);
  process.env.FUZZ_SEED = String(seed);
  return runTool('vitest', ['run', ...TESTS, '--testTimeout', String(8 * 3_600_000)]);
}
