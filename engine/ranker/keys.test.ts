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

test('a list keeps every feature where it stands, and tells where each stands first', () => {
  const list = new FeatureList();
  list.add(7, 0, 2);
  list.add(7, 4, 6);
  list.add(9, 1, 2);
  expect(list.count).toBe(3);
  expect([...list.keys.subarray(0, 3)]).toEqual([7, 7, 9]);
  expect([...list.starts.subarray(0, 3)]).toEqual([0, 4, 1]);
  expect([...list.ends.subarray(0, 3)]).toEqual([2, 6, 2]);
  expect(list.once()).toEqual([0, 2]);
});

test('a list that is cleared begins anew, whatever is left behind', () => {
  const list = new FeatureList();
  list.add(7, 0, 2);
  list.add(8, 0, 2);
  list.clear();
  expect(list.once()).toEqual([]);
  list.add(8, 3, 4);
  expect([list.count, list.keys[0], list.once()]).toEqual([1, 8, [0]]);
});

test('a list grows as long as it must', () => {
  const list = new FeatureList();
  const many = 5_000;
  for (let i = 0; i < many; i += 1) list.add(i, i + 1, i + 2);
  expect(list.count).toBe(many);
  expect([list.keys[0], list.starts[0], list.ends[0]]).toEqual([0, 1, 2]);
  const last = many - 1;
  expect([list.keys[last], list.starts[last], list.ends[last]]).toEqual([last, many, many + 1]);
});
