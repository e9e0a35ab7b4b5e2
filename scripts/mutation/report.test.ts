import { expect, test } from 'vitest';
import { percent, type Score, table } from './report';
import { isFresh, scoresOf } from './results';
import { mutatedFiles, nearTests, stampOf } from './targets';

const score = (own: Partial<Score>): Score => ({
  file: 'engine/a.ts',
  killed: 0,
  timeout: 0,
  survived: 0,
  uncovered: 0,
  ignored: 0,
  ...own,
});

test.each([
  [{ killed: 3, survived: 1 }, 75],
  [{ killed: 1, timeout: 1, survived: 1, uncovered: 1 }, 50],
  [{ killed: 1, ignored: 9 }, 100],
  [{}, 100],
  [{ uncovered: 2 }, 0],
])('percent of %j', (own, expected) => {
  expect(percent(score(own))).toBe(expected);
});

test('a line a file, and the sum of all at the end', () => {
  const lines = table([
    score({ killed: 9, survived: 1 }),
    score({ file: 'engine/b.ts', timeout: 1, uncovered: 1, ignored: 2 }),
  ]).split('\n');
  expect(lines.slice(2)).toEqual([
    '| engine/a.ts | 9 | 0 | 1 | 0 | 0 | 90.0 |',
    '| engine/b.ts | 0 | 1 | 0 | 1 | 2 | 50.0 |',
    '| all | 9 | 1 | 1 | 1 | 2 | 83.3 |',
  ]);
});

test('every file of the engine has tests that are asked about it', () => {
  expect(mutatedFiles()).toContain('engine/resolve.ts');
  expect(mutatedFiles().filter((file) => /generated|\.test\.ts$/.test(file))).toEqual([]);
  for (const file of mutatedFiles()) expect(nearTests(file), file).not.toEqual([]);
});

test('a result of another state of the file has a star, and one that is not kept no line', () => {
  const { file: _, ...counts } = score({ killed: 1 });
  const results = {
    'engine/resolve.ts': { ...counts, stamp: stampOf('engine/resolve.ts') },
    'engine/apply.ts': { ...counts, stamp: 'of another state' },
  };
  expect(isFresh(results, 'engine/resolve.ts')).toBe(true);
  expect(isFresh(results, 'engine/apply.ts')).toBe(false);
  expect(isFresh(results, 'engine/lexer.ts')).toBe(false);
  const files = ['engine/apply.ts', 'engine/lexer.ts', 'engine/resolve.ts'];
  expect(scoresOf(results, files)).toEqual([
    score({ file: 'engine/apply.ts *', killed: 1 }),
    score({ file: 'engine/resolve.ts', killed: 1 }),
  ]);
});
