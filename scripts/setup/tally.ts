/** How the tests of one step went. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step extends Tally {
  name: string;
  seconds: number;
}

/** The numbers that vitest's JSON reporter writes. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/**
 * Reads one run of vitest.
 * @param json what the JSON reporter wrote, or `null` when it wrote nothing
 * @param ended whether vitest itself ended well: a file that cannot be loaded fails without any failed test
 */
export function tallyVitest(json: string | null, ended: boolean): Tally {
  if (json === null) return FAILED;
  const report = JSON.parse(json) as VitestReport;
  const skipped = report.numPendingTests + report.numTodoTests;
  const passed = report.numPassedTests;
  const nothingRan = passed + report.numFailedTests === 0;
  const hiddenFailure = report.numFailedTests === 0 && (!ended || nothingRan);
  return { passed, failed: hiddenFailure ? 1 : report.numFailedTests, skipped };
}

/** The closing line: `12 passed, 1 failed, 2 skipped`. */
export function closingLine(steps: Tally[]): string {
  const sum = (key: keyof Tally) => steps.reduce((total, step) => total + step[key], 0);
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  return sum('skipped') > 0 ? `${line}, ${sum('skipped')} skipped` : line;
}

/** The steps as lines of a table, headings first. */
export function table(steps: Step[]): string[] {
  const rows = steps.map((step) => [
    step.name,
    String(step.passed),
    String(step.failed),
    String(step.skipped),
    step.seconds.toFixed(1),
  ]);
  return [['step', 'passed', 'failed', 'skipped', 'seconds'], ...rows].map(
    ([name = '', ...cells]) => [name.padEnd(22), ...cells.map((cell) => cell.padStart(9))].join(''),
  );
}
