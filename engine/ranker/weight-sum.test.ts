import { expect, test } from 'vitest';
import { packInts, zigzag } from '../../scripts/tables/pack';
import { KEYS } from './keys';
import { WeightSum } from './weight-sum';
import { HEADS, type PackedBand, placeOf, unpackWeights } from './weights';

/** Key → the weights it has, by head, in steps. */
type Entries = [key: number, weights: Record<number, number>][];

function band(step: number, entries: Entries): PackedBand {
  const keys = entries.map(([key], i) => key - (entries[i - 1]?.[0] ?? 0));
  const masks = entries.map(([, own]) =>
    Object.keys(own).reduce((mask, head) => mask | (1 << Number(head)), 0),
  );
  const multiples = entries.flatMap(([, own]) =>
    Object.values(own).map((weight) => zigzag(weight) - 1),
  );
  return {
    step,
    keys: packInts(keys),
    heads: packInts(masks),
    multiples: packInts(multiples),
  };
}

const weights = unpackWeights([
  band(0.5, [
    [0, { 0: 3 }],
    [31, { 1: -2, 7: 4 }],
    [32, { 2: 1 }],
    [KEYS - 1, { 6: -8 }],
  ]),
  band(0.25, [
    [1, { 0: -1, 3: 1 }],
    [63, { 7: 2 }],
  ]),
]);

test('features are numbered by their keys, whatever band they are of; others have no place', () => {
  expect([0, 1, 31, 32, 63, KEYS - 1].map((key) => placeOf(weights, key))).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
  expect([2, 30, 33, 62, 64, KEYS - 2].map((key) => placeOf(weights, key))).toEqual([
    -1, -1, -1, -1, -1, -1,
  ]);
});

/** The sums of a sentence of these features, by head. */
function sumsOf(...keys: number[]): number[] {
  const sum = new WeightSum(weights);
  sum.begin();
  for (const key of keys) sum.add(placeOf(weights, key));
  expect(sum.features).toBe(keys.length);
  return [...sum.sums];
}

test.each<[string, number[], Record<number, number>]>([
  ['nothing', [], {}],
  ['a feature of one head', [0], { 0: 1.5 }],
  ['of two', [31], { 1: -1, 7: 2 }],
  ['of another band', [1], { 0: -0.25, 3: 0.25 }],
  ['the last key', [KEYS - 1], { 6: -4 }],
  ['one without weights', [5], {}],
  ['all together', [0, 1, 31, 32, 63], { 0: 1.25, 1: -1, 2: 0.5, 3: 0.25, 7: 2.5 }],
  ['a feature counts once a sentence', [0, 0, 5, 0], { 0: 1.5 }],
])('%s', (_, keys, expected) => {
  expect(sumsOf(...keys)).toEqual(Array.from({ length: HEADS }, (__, head) => expected[head] ?? 0));
});

test('the next sentence begins with nothing, and the same feature counts there again', () => {
  const sum = new WeightSum(weights);
  for (let sentence = 0; sentence < 3; sentence += 1) {
    sum.begin();
    sum.add(placeOf(weights, 31));
    expect(sum.features).toBe(1);
    expect([sum.sums[1], sum.sums[7]]).toEqual([-1, 2]);
  }
});

test('features without a weight only count', () => {
  const sum = new WeightSum(weights);
  sum.begin();
  sum.add(placeOf(weights, 0));
  sum.count(3);
  expect(sum.features).toBe(4);
  expect(sum.sums[0]).toBe(1.5);
});
