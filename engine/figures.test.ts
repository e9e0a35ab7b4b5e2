import { expect, test } from 'vitest';
import { figuresOf, meets } from './figures';
import type { CompiledCondition, CompiledStep } from './tables';
import type { Token } from './tokens';

const step = (slot: string): CompiledStep => ({
  slot,
  cls: 0,
  gap: -1,
  negated: 0,
  structural: true,
});
const token = (value: number) => ({ value }) as Token;
const figures = (values: Record<string, number>) =>
  figuresOf(Object.keys(values).map(step), Object.values(values).map(token));

test.each([
  ['the numbers by slot', { total: 9, days: 3 }, { total: 9, days: 3 }],
  ['words have none', { word: Number.NaN }, {}],
  [
    'a share of the total, two decimals',
    { total: 43, junior: 39 },
    { total: 43, junior: 39, share: 0.91 },
  ],
  [
    'a share that was read stays',
    { total: 10, junior: 5, share: 0.9 },
    { total: 10, junior: 5, share: 0.9 },
  ],
  ['no share of nothing', { total: 0, junior: 0 }, { total: 0, junior: 0 }],
])('figuresOf: %s', (_, given, expected) => {
  expect(figures(given)).toEqual(expected);
});

test.each([
  ['a >= 2', 1, false],
  ['a >= 2', 2, true],
  ['a > 2', 2, false],
  ['a > 2', 3, true],
  ['a <= 2', 2, true],
  ['a <= 2', 3, false],
  ['a < 2', 1, true],
  ['a < 2', 2, false],
  ['a == 2', 1, false],
  ['a == 2', 2, true],
  ['a == 2', 3, false],
])('meets: %s where a is %d: %s', (text, value, expected) => {
  const [left, op, right] = text.split(' ') as [string, CompiledCondition['op'], string];
  expect(meets({ left, of: null, op, right: Number(right) }, { [left]: value })).toBe(expected);
});

test('a number that was not read is not below anything either', () => {
  expect(meets({ left: 'a', of: null, op: '<', right: 2 }, {})).toBe(false);
  expect(meets({ left: 'a', of: 'b', op: '<', right: 2 }, { a: 1 })).toBe(false);
  expect(meets({ left: 'a', of: 'b', op: '<', right: 2 }, { b: 1 })).toBe(false);
});

test('a ratio, and numbers that were not read', () => {
  const ratio: CompiledCondition = { left: 'junior', of: 'total', op: '>=', right: 0.8 };
  expect(meets(ratio, { junior: 8, total: 10 })).toBe(true);
  expect(meets(ratio, { junior: 7, total: 10 })).toBe(false);
  expect(meets(ratio, { junior: 8 })).toBe(false);
  expect(meets(ratio, { total: 8 })).toBe(false);
  expect(meets(ratio, { junior: 0, total: 0 })).toBe(false);
});
