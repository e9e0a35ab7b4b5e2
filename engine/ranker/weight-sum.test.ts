import { expect, test } from 'vitest';
import { packInts, zigzag } from '../../scripts/tables/pack';
import { FeatureList, KEYS } from './keys';
import { WeightSum } from './weight-sum';
import { HEADS, isKnown, type PackedBand, placeOf, unpackWeights, weightOf } from './weights';

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

const WEIGHTY = [0, 1, 31, 32, 63, KEYS - 1];
const WEIGHTLESS = [2, 30, 33, 62, 64, KEYS - 2];

test('features are numbered by their keys, whatever band they are of', () => {
  expect(WEIGHTY.map((key) => placeOf(weights, key))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a key is known or it is not', () => {
  expect(WEIGHTY.map((key) => isKnown(weights, key))).toEqual([1, 1, 1, 1, 1, 1]);
  expect(WEIGHTLESS.map((key) => isKnown(weights, key))).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a key weighs nothing in heads in which it has no weight, and one without weights in none', () => {
  expect([0, 1, 2, 7].map((head) => weightOf(weights, 31, head))).toEqual([0, -1, 0, 2]);
  expect(WEIGHTLESS.map((key) => weightOf(weights, key, 0))).toEqual([0, 0, 0, 0, 0, 0]);
});

/** A list of these features; where they stand makes no difference. */
function listOf(...keys: number[]): FeatureList {
  const list = new FeatureList();
  for (const key of keys) list.add(key, 0, 1);
  return list;
}

test.each<[string, number[], Record<number, number>]>([
  ['nothing', [], {}],
  ['a feature of one head', [0], { 0: 1.5 }],
  ['of two', [31], { 1: -1, 7: 2 }],
  ['of another band', [1], { 0: -0.25, 3: 0.25 }],
  ['the last key', [KEYS - 1], { 6: -4 }],
  ['one without weights', [5], {}],
  ['all together', [0, 1, 31, 32, 63], { 0: 1.25, 1: -1, 2: 0.5, 3: 0.25, 7: 2.5 }],
  ['a feature counts once', [0, 0, 5, 0], { 0: 1.5 }],
])('%s', (_, keys, expected) => {
  expect([...new WeightSum(weights).of(listOf(...keys))]).toEqual(
    Array.from({ length: HEADS }, (__, head) => expected[head] ?? 0),
  );
});

test('the next list begins with nothing, and the same feature counts there again', () => {
  const sum = new WeightSum(weights);
  for (let list = 0; list < 3; list += 1) {
    const sums = sum.of(listOf(31));
    expect([sums[1], sums[7]]).toEqual([-1, 2]);
  }
  expect(sum.of(listOf())[1]).toBe(0);
});

test('a list longer than any before is taken up', () => {
  const sum = new WeightSum(weights);
  sum.of(listOf(0));
  const many = Array.from({ length: 3_000 }, () => 5);
  expect(sum.of(listOf(...many, 0))[0]).toBe(1.5);
});

test.each([
  ['small', 0.0816508],
  ['of about one', 0.2],
  ['large', 3],
])('what is %s is kept to a ten-thousandth', (_, step) => {
  const fine = unpackWeights([band(step, [[7, { 0: 5, 1: -6 }]])]);
  expect(weightOf(fine, 7, 0) / (5 * step)).toBeCloseTo(1, 4);
  expect(weightOf(fine, 7, 1) / (-6 * step)).toBeCloseTo(1, 4);
});

test('a model without weights says nothing', () => {
  const none = unpackWeights([]);
  expect(weightOf(none, 7, 0)).toBe(0);
  expect([...new WeightSum(none).of(listOf(7))]).toEqual(new Array(HEADS).fill(0));
});
