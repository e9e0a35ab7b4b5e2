import { expect, test } from 'vitest';
import { fitLogistic } from './logistic';

/** Inputs for which the true share is 1 / (1 + exp(-(2a - b + 0.5))), as weighted pairs of yes and no. */
const observations = [-1, -0.5, 0, 0.5, 1].flatMap((a) =>
  [-1, 0, 1].flatMap((b) => {
    const p = 1 / (1 + Math.exp(-(2 * a - b + 0.5)));
    const inputs = [a, b];
    return [
      { inputs, on: true, weight: 1e4 * p },
      { inputs, on: false, weight: 1e4 * (1 - p) },
    ];
  }),
);

test('finds the weights that made the data', () => {
  const [first, second, offset] = fitLogistic(observations);
  expect(first).toBeCloseTo(2, 2);
  expect(second).toBeCloseTo(-1, 2);
  expect(offset).toBeCloseTo(0.5, 2);
});

test('inputs that say the same share the weight', () => {
  const twice = observations.map((one) => ({
    ...one,
    inputs: [one.inputs[0], one.inputs[0]] as number[],
  }));
  const [first, second] = fitLogistic(twice);
  expect(first).toBeCloseTo(second as number, 5);
});

test('nothing to fit is named', () => {
  expect(() => fitLogistic([])).toThrow('no observation');
});
