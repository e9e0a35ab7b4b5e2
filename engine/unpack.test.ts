import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packInts, packLists, zigzag } from '../scripts/tables/pack';
import { unpackInts, unpackLists, unzigzag } from './unpack';

test('property: what was packed is unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (values) => {
      expect([...unpackInts(packInts(values))]).toEqual(values);
    }),
  );
});

const often = Array.from({ length: 5000 }, (_, i) => (i % 500 === 0 ? i : 3));
const each = Array.from({ length: 3000 }, (_, i) => i);

test.each([
  ['none', []],
  ['one value alone', [7]],
  ['one value again and again', new Array(10_000).fill(0)],
  ['one value nearly always', often],
  ['more values than have a symbol of their own', each],
  ['borders of symbols', [255, 256, 287, 288, 511, 512, 2 ** 31 - 1]],
])('what was packed is unpacked: %s', (_, values) => {
  expect([...unpackInts(packInts(values))]).toEqual(values);
});

test('what is common takes less room', () => {
  expect(packInts(often).length).toBeLessThan(packInts(each).length / 10);
});

test('property: zigzag is undone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 26), max: 2 ** 26 }), (value) => {
      expect(zigzag(value)).toBeGreaterThanOrEqual(0);
      expect(unzigzag(zigzag(value))).toBe(value);
    }),
  );
});

test.each([-1, 0.5, 2 ** 31, Number.NaN])('%d is refused', (value) => {
  expect(() => packInts([value])).toThrow(/non-negative/);
});

test('property: lists are unpacked as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 1_000_000 }))), (lists) => {
      expect(unpackLists(packLists(lists))).toEqual(lists);
    }),
  );
});
