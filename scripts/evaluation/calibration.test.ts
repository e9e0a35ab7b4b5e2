import { expect, test } from 'vitest';
import { calibration } from './calibration';
import type { Passage } from './passages';

const passage = (more: Partial<Passage>): Passage => ({
  id: 'x',
  text: '',
  portraits: [],
  kind: 'plain',
  ...more,
});

test('share right and mean probability, a bin each', () => {
  const bins = calibration(
    [passage({ portraits: [1] }), passage({ portraits: [2] })],
    [
      [0.85, 0.1, 0, 0, 0, 0],
      [0.81, 0.1, 0, 0, 0, 0],
    ],
  );
  const high = bins.find(({ from }) => from === 0.8);
  expect(high).toMatchObject({ pairs: 2, right: 0.5 });
  expect(high?.meanProbability).toBeCloseTo(0.83);
  expect(bins.find(({ from }) => from === 0.05)).toMatchObject({ pairs: 2, right: 0.5 });
});

test('hard passages and portraits that can be defended are left out', () => {
  const sure = [0.99, 0, 0, 0, 0, 0];
  const bins = calibration([passage({ hard: true }), passage({ also: [1] })], [sure, sure]);
  expect(bins.map(({ pairs }) => pairs)).toEqual(bins.map(() => 0));
});
