import { expect, test } from 'vitest';
import { MIX_INPUTS, mixed, mixInputs } from './mixing';

const SCORES = [1, 0, 0, 0, 0, -1, 0.5, 99];
const logistic = (value: number) => 1 / (1 + Math.exp(-value));

test('the scores of portraits and match, the same squeezed, and both together', () => {
  const inputs = mixInputs(SCORES, 6);
  expect(inputs).toHaveLength(MIX_INPUTS);
  expect(MIX_INPUTS).toBe(15);
  expect([...inputs.slice(0, 7)], 'event or general is left out').toEqual(SCORES.slice(0, 7));
  expect([...inputs.slice(7, 14)]).toEqual(SCORES.slice(0, 7).map((score) => logistic(2 * score)));
  expect(inputs[14]).toBeCloseTo(logistic(-2) * logistic(1), 12);
  expect(mixInputs(SCORES, 1)[14]).toBeCloseTo(logistic(2) * logistic(1), 12);
});

test.each([
  [[], [0], 0.5],
  [[], [2], logistic(2)],
  [[1, 2], [3, -1, 0.5], logistic(3 - 2 + 0.5)],
  [[0, 0], [3, -1, -0.5], logistic(-0.5)],
])('mixed: inputs %j with weights %j', (inputs, weights, expected) => {
  expect(mixed(inputs, weights)).toBeCloseTo(expected, 12);
});
