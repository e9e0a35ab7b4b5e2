import { expect, test } from 'vitest';
import { FeatureList, KEYS, keyOf, saltOf } from './keys';

// As with the hashes: the weights are trained for exactly these keys.
test.each([
  [0, 0, 489_905],
  [1, 0, 489_904],
  [-1, 0, 559_537],
  [0x12345678, 0, 208_618],
  [0x12345678, 1, 697_401],
])('the key of %d in family %d', (hash, family, expected) => {
  expect(keyOf(hash, saltOf(family))).toBe(expected);
});

test('keys are never negative and stay below their number', () => {
  for (const hash of [-1, 0x7fffffff, -0x80000000, 123_456_789]) {
    for (const family of [0, 1, 2, 3]) {
      const key = keyOf(hash, saltOf(family));
      expect(key).toBeGreaterThanOrEqual(0);
      expect(key).toBeLessThan(KEYS);
    }
  }
});

test('a list keeps a feature once a sentence, where it first stands, and counts each', () => {
  const list = new FeatureList();
  list.begin();
  list.add(7, 0, 2);
  list.add(7, 4, 6);
  list.add(9, 1, 2);
  list.begin();
  list.add(7, 8, 9);
  list.count(2);
  expect(list.features).toBe(6);
  expect(list.keys).toEqual([7, 9, 7]);
  expect(list.starts).toEqual([0, 1, 8]);
  expect(list.ends).toEqual([2, 2, 9]);
});
