import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './browser/build';
import { audit } from './setup/audit';
import { ensureBrowsers } from './setup/browsers';
import {
  closingLine,
  FAILED,
  PASSED,
  type Step,
  type Tally,
  table,
  tallyVitest,
} from './setup/tally';
import { checkStyle, checkTypes, ROOT, runTool } from './setup/tools';

// `npm test`: every step runs even after a failure, so that one run shows all there is to mend.

const steps: [name: string, run: () => Tally | Promise<Tally>][] = [
  ['set-up', setUp],
  ['format and lint', () => asTally(checkStyle())],
  ['types', () => asTally(checkTypes())],
  ['audit', audit],
  ['unit tests', () => runVitest('unit', [])],
  ['builds', builds],
  ['real-browser tests', () => runVitest('e2e', ['--config', 'tests/e2e/vitest.config.ts'])],
];

function asTally(good: boolean): Tally {
  return good ? PASSED : FAILED;
}

/** Packages and generated files are in place by now (scripts/run.mjs); browsers are what is left. */
async function setUp(): Promise<Tally> {
  const { chromium, firefox, notes } = await ensureBrowsers({ firefox: true });
  for (const line of [`Chromium: ${chromium}`, `Firefox: ${firefox}`, ...notes]) console.log(line);
  return PASSED;
}

function builds(): Tally {
  for (const build of ['chromium-test', 'firefox-test', 'chromium', 'firefox'] as const) {
    console.log(freshBuild(build));
  }
  return PASSED;
}

function runVitest(name: string, args: string[]): Tally {
  const folder = join(ROOT, '.cache', 'test');
  const output = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(output, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const ended = runTool('vitest', ['run', ...reporters, ...args]);
  return tallyVitest(existsSync(output) ? readFileSync(output, 'utf8') : null, ended);
}

async function runStep(name: string, run: () => Tally | Promise<Tally>): Promise<Step> {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const tally = await attempt(run);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { name, ...tally, seconds };
}

async function attempt(run: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

const done: Step[] = [];
for (const [name, run] of steps) done.push(await runStep(name, run));
console.log(`\n${table(done).join('\n')}\n`);
console.log(closingLine(done));
if (done.some((step) => step.failed > 0)) process.exitCode = 1;
