import { describe, expect, test } from 'vitest';
import { expandBraces, NotationError, parseCondition, parseGuard, parsePattern } from './parse';

const shape = (pattern: string): string[] =>
  parsePattern(pattern).map((steps) =>
    steps
      .map((s) => `${s.gap < 0 ? '' : s.gap}${'+!*'[s.negated]}${s.slot}:${s.cues.join('|')}`)
      .join(' '),
  );

describe('parsePattern', () => {
  test.each([
    ['harm > measure.light', ['+harm:harm +measure:measure.light']],
    ['harm >8 low:post|who.low', ['+harm:harm 8+low:post|who.low']],
    ['!measure', ['!measure:measure']],
    ['*「文字」', ['*words:lit:文字']],
    ['a & b', ['+a:a +b:b', '+b:b +a:a']],
    ['a &5 b', ['+a:a 5+b:b', '+b:b 5+a:a']],
    ['a > b? >3 c', ['+a:a +b:b 3+c:c', '+a:a 3+c:c']],
  ])('%s', (pattern, variants) => {
    expect(shape(pattern)).toEqual(variants);
  });

  test.each(['a b', 'a > b & c', 'a >', 'A > b', 'a > 文字', 'a?', 'a >10000 b'])(
    '%j is an error that names it',
    (pattern) => {
      expect(() => parsePattern(pattern)).toThrow(NotationError);
    },
  );
});

test('guards and conditions', () => {
  expect(parseGuard('a|b in window')).toEqual({ cues: ['a', 'b'], place: 'window', within: 0 });
  expect(parseGuard('a before 12')).toEqual({ cues: ['a'], place: 'before', within: 12 });
  expect(parseGuard('a between')).toEqual({ cues: ['a'], place: 'between', within: 0 });
  expect(() => parseGuard('a somewhere')).toThrow(NotationError);
  expect(parseGuard('a after 9999').within).toBe(9999);
  expect(() => parseGuard('a after 10000')).toThrow(/at most 9999/);
  expect(parseCondition('junior / total >= 0.8')).toEqual({
    left: 'junior',
    of: 'total',
    op: '>=',
    right: 0.8,
  });
  expect(() => parseCondition('junior ~ 3')).toThrow(NotationError);
  expect(() => parseCondition(`junior > ${'9'.repeat(400)}`)).toThrow(NotationError);
});

test.each([
  ['甲', ['甲']],
  ['{甲|乙}丙', ['甲丙', '乙丙']],
  ['{甲|}{乙|丙}', ['甲乙', '甲丙', '乙', '丙']],
])('expandBraces(%s)', (term, all) => {
  expect(expandBraces(term).sort()).toEqual([...all].sort());
});

test.each(['{甲', '甲}'])('expandBraces(%s) is an error', (term) => {
  expect(() => expandBraces(term)).toThrow(NotationError);
});
