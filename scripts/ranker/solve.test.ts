import { expect, test } from 'vitest';
import { scoreOf, solve } from './solve';
import type { Vector } from './vectors';

const vector = (...keys: number[]): Vector => ({
  keys: Int32Array.from(keys),
  values: new Float32Array(keys.length).fill(1),
});

// Key 1 tells; key 2 stands in both.
const vectors = [vector(1, 2), vector(1, 3), vector(2, 4), vector(4), vector(3, 2)];
const signs = [1, 1, -1, -1, -1];

test('tells apart what can be told apart', () => {
  const head = solve({ vectors, signs, counts: signs.map(() => 1) });
  vectors.forEach((one, i) => {
    expect(Math.sign(scoreOf(head, one))).toBe(signs[i]);
  });
  expect(head.weights[1]).toBeGreaterThan(0.3);
});

test('the same seed gives the same weights', () => {
  const problem = { vectors, signs, counts: signs.map(() => 1) };
  expect(solve(problem, 3)).toEqual(solve(problem, 3));
});

test('what does not count is not learned from', () => {
  const head = solve({ vectors, signs, counts: [0, 0, 1, 1, 1] });
  expect(head.weights[1]).toBe(0);
});
