import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packInts, packSigned } from '../scripts/tables/pack';
import { unpackInts, unpackSigned } from './unpack';

test('property: what was packed is unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 28 })), (values) => {
      expect([...unpackInts(packInts(values))]).toEqual(values);
    }),
  );
});

test('property: what was packed with its sign is unpacked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 26), max: 2 ** 26 })), (values) => {
      expect([...unpackSigned(packSigned(values))]).toEqual(values);
    }),
  );
});

test('a negative number is refused', () => {
  expect(() => packInts([-1])).toThrow(/non-negative/);
});
