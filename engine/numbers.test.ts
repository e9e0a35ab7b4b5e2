import { describe, expect, test } from 'vitest';
import { readNumbers } from './numbers';

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
    ['八成五是村干部', 'num.percent', 0.85],
    ['三分之二是村干部', 'num.percent', 2 / 3],
    ['10分之9', 'num.percent', 0.9],
    ['二分之三', 'none', 0],
    ['过了半年', 'num.days', 180],
    ['等了半个月', 'num.days', 15],
    ['等了半天', 'num.hours', 12],
    ['等了半小时', 'num.minutes', 30],
    ['三个多月', 'num.days', 90],
    ['两个星期', 'num.days', 14],
    ['三周', 'num.days', 21],
    ['一刻钟', 'num.minutes', 15],
    ['30秒', 'num.minutes', 0.5],
    ['3月2日', 'num.date', 63],
    ['12月31号', 'num.date', 366.5],
    ['19时5分', 'num.clock', 1145],
    ['20多万元', 'num.money', 200_000],
    ['3百万元', 'num.money', 3_000_000],
    ['2,140人次', 'num.people', 2140],
    ['百分之3.5', 'num.percent', 0.035],
    ['1000年', 'none', 0],
    ['999年', 'num.years', 999],
  ])('%s → %s %d', (text, cue, value) => {
    const [token, ...more] = readNumbers(text, 0);
    expect(more, 'one place, one number').toEqual([]);
    expect(token?.cue ?? 'none').toBe(cue);
    expect(token?.value ?? 0).toBeCloseTo(value, 9);
  });

  test.each([
    ['三年级', 0],
    ['三年来', 1],
    ['五日', 1],
    ['三名气', 0],
    ['三人民', 0],
    ['三人', 1],
    ['九成就', 0],
    ['二成为', 1],
    ['个人', 0],
  ])('%s holds %d numbers', (text, count) => {
    expect(readNumbers(text, 0)).toHaveLength(count);
  });

  test('numbers stand side by side, each at its place', () => {
    const places = readNumbers('43人中39人,占九成', 10).map(({ start, end }) => [start, end]);
    expect(places.sort()).toEqual([
      [10, 13],
      [14, 17],
      [19, 21],
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
