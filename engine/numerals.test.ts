import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsNumeral, parseNumber } from './numerals';

describe('parseNumber', () => {
  test.each([
    ['43', 43],
    ['2,140', 2140],
    ['四十', 40],
    ['十七', 17],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['三百二十万', 3_200_000],
    ['40余', 40],
    ['三十多', 30],
    ['1.5亿', 150_000_000],
    ['五百万', 5_000_000],
    ['二零一九', 2019],
    ['百', 100],
    ['一万零五', 10_005],
    ['二十万三千', 203_000],
    ['三万二', 30_002],
    ['两亿', 200_000_000],
    ['3百万', 3_000_000],
    ['0.5', 0.5],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('what is no numeral is NaN', () => {
    for (const text of ['几个', '甲', '四甲', '1.', '.5', '3a', 'a3', '3元']) {
      expect(parseNumber(text), text).toBeNaN();
    }
  });

  test('property: digits read as themselves', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(parseNumber(String(n))).toBe(n);
      }),
    );
  });
});

test.each([
  ['没有数', 0, 3, false],
  ['三人', 0, 2, true],
  ['三人', 1, 2, false],
  ['人三', 0, 1, false],
  ['人三', 0, 2, true],
  ['半天', 0, 2, true],
  ['人7', 0, 2, true],
])('holdsNumeral: %s from %d to %d: %s', (text, start, end, expected) => {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  expect(holdsNumeral(fold, text, { start, end })).toBe(expected);
});
