import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packInts, zigzag } from '../scripts/tables/pack';
import { unpackInts, unzigzag } from './unpack';

test('property: what was packed is unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 28 })), (values) => {
      expect([...unpackInts(packInts(values))]).toEqual(values);
    }),
  );
});

test('property: zigzag is undone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 26), max: 2 ** 26 }), (value) => {
      expect(zigzag(value)).toBeGreaterThanOrEqual(0);
      expect(unzigzag(zigzag(value))).toBe(value);
    }),
  );
});

test('a negative number is refused', () => {
  expect(() => packInts([-1])).toThrow(/non-negative/);
});
