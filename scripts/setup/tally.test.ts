import { describe, expect, it } from 'vitest';
import { closingLine, FAILED, PASSED, table, tallyVitest } from './tally';

function report(passed: number, failed: number, pending = 0, todo = 0): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });
}

describe('tallyVitest', () => {
  it.each([
    ['all passed', report(3, 0), true, { passed: 3, failed: 0, skipped: 0 }],
    ['some failed', report(3, 2, 1, 1), false, { passed: 3, failed: 2, skipped: 2 }],
    ['a file could not be loaded', report(3, 0), false, { passed: 3, failed: 1, skipped: 0 }],
    ['no test ran', report(0, 0, 4), true, { passed: 0, failed: 1, skipped: 4 }],
    ['vitest wrote nothing', null, false, FAILED],
  ])('%s', (_name, json, ended, expected) => {
    expect(tallyVitest(json, ended)).toEqual(expected);
  });
});

describe('closingLine', () => {
  it('adds up all steps and leaves skipped out when there are none', () => {
    expect(closingLine([PASSED, { passed: 5, failed: 0, skipped: 0 }])).toBe('6 passed, 0 failed');
    expect(closingLine([FAILED, { passed: 5, failed: 0, skipped: 2 }])).toBe(
      '5 passed, 1 failed, 2 skipped',
    );
  });
});

it('lines up the table', () => {
  const lines = table([{ name: 'types', ...PASSED, seconds: 4.04 }]);
  expect(lines).toEqual([
    'step                     passed   failed  skipped  seconds',
    'types                         1        0        0      4.0',
  ]);
});
