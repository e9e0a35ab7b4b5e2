import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Started through Node by their files: the shims in node_modules/.bin differ from system to system.
const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/**
 * Runs one of the project's tools in the checkout, its output going straight to the terminal.
 * @returns whether it ended well
 */
export function runTool(tool: keyof typeof TOOLS, args: string[]): boolean {
  const program = join(ROOT, 'node_modules', TOOLS[tool]);
  const done = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  return done.status === 0;
}

/** Format, lint and import rules; warnings count. */
export function checkStyle(): boolean {
  return runTool('biome', ['check', '--error-on-warnings']);
}

/** Types of everything, then of engine/ and rules/ once more without the DOM. */
export function checkTypes(): boolean {
  const everything = runTool('tsc', ['-p', 'tsconfig.json']);
  const pure = runTool('tsc', ['-p', 'tsconfig.engine.json']);
  return everything && pure;
}
