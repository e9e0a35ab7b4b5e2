import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber, readNumbers } from './numbers';

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
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test('what is no numeral is NaN', () => {
    expect(parseNumber('几个')).toBeNaN();
  });

  test('property: digits read as themselves', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(parseNumber(String(n))).toBe(n);
      }),
    );
  });
});

describe('readNumbers', () => {
  test.each([
    ['对43人问责', 'num.people', 43],
    ['四十余人被处理', 'num.people', 40],
    ['问责干部20多名', 'num.people', 20],
    ['其中九成是村干部', 'num.percent', 0.9],
    ['其中90%为村干部', 'num.percent', 0.9],
    ['百分之八十五', 'num.percent', 0.85],
    ['挪用三百万元', 'num.money', 3_000_000],
    ['3起案件', 'num.cases', 3],
    ['拖了三年', 'num.years', 3],
    ['两个月后', 'num.days', 60],
    ['不到4小时', 'num.hours', 4],
    ['晚到五分钟', 'num.minutes', 5],
    ['19:31未接', 'num.clock', 1171],
    ['12个单位', 'num.organisations', 12],
    ['5次约谈', 'num.count', 5],
    ['十九个人被处理', 'num.people', 19],
    ['九成为村干部', 'num.percent', 0.9],
    ['过了半年', 'num.days', 180],
  ])('%s → %s %d', (text, cue, value) => {
    expect(readNumbers(text, 0).map((token) => [token.cue, token.value])).toContainEqual([
      cue,
      value,
    ]);
  });

  test.each(['成立了专班', '一成为', '一成立就', '三人民公社', '两名义'])(
    'reads no share or head-count in %s',
    (text) => {
      const cues = readNumbers(text, 0).map((token) => token.cue);
      expect(cues).not.toContain('num.percent');
    },
  );

  test('a calendar year is no duration', () => {
    expect(readNumbers('1954年发生', 0)).toEqual([]);
  });

  test('offsets count from the given offset', () => {
    expect(readNumbers('共43人', 100)[0]).toMatchObject({ start: 101, end: 104 });
  });
});
