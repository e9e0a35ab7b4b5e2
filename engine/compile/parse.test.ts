import { describe, expect, test } from 'vitest';
import { expandBraces, parseCondition, parseGuard, parsePattern } from './parse';
import { KnowledgeError } from './problem';

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

  test.each([
    ['a b', /"a b": expected >, & or >60/],
    ['a > b & c', /"a > b & c": > and & cannot stand in one pattern/],
    ['a & b > c', /"a & b > c": > and & cannot stand/],
    ['a >', /"a >": expected .* found ">"/],
    ['a >10000 b', /found ">10000"/],
    ['? > a', /"\? > a": cannot read the step "\?"/],
    ['A > b', /"A" is no cue/],
    ['xA > b', /"xA" is no cue/],
    ['a > 文字', /"文字" is no cue: write a class such as measure.light/],
    ['x「文字」', /"x「文字」" is no cue/],
    ['「文字」x', /"「文字」x" is no cue/],
    ['a?', /optional steps only/],
  ])('%j is an error that names it', (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(KnowledgeError);
    expect(() => parsePattern(pattern)).toThrow(message);
  });

  test('white space around and between steps is of no account', () => {
    expect(shape('  harm   >8  b ')).toEqual(shape('harm >8 b'));
  });

  test('in any order a step without a bound leaves all unbound, and the widest bound holds for all', () => {
    expect(shape('a &3 b &0 c')[0]).toBe('+a:a 3+b:b 3+c:c');
    expect(shape('a &0 b')[0]).toBe('+a:a 0+b:b');
    expect(shape('a &3 b & c')[0]).toBe('+a:a +b:b +c:c');
  });

  test('each optional step is there or not, whatever the others are', () => {
    expect(shape('a? > b? > c')).toEqual(['+a:a +b:b +c:c', '+a:a +c:c', '+b:b +c:c', '+c:c']);
  });
});

test('guards and conditions', () => {
  expect(parseGuard('a|b in window')).toEqual({ cues: ['a', 'b'], place: 'window', within: 0 });
  expect(parseGuard('a before 12')).toEqual({ cues: ['a'], place: 'before', within: 12 });
  expect(parseGuard('a between')).toEqual({ cues: ['a'], place: 'between', within: 0 });
  expect(() => parseGuard('a somewhere')).toThrow(/"a somewhere" is no guard/);
  expect(parseGuard('a after 9999').within).toBe(9999);
  expect(() => parseGuard('a after 10000')).toThrow(/at most 9999/);
  expect(parseCondition('junior / total >= 0.8')).toEqual({
    left: 'junior',
    of: 'total',
    op: '>=',
    right: 0.8,
  });
  expect(() => parseCondition('junior ~ 3')).toThrow(/"junior ~ 3" is no condition: write/);
  expect(() => parseCondition(`junior > ${'9'.repeat(400)}`)).toThrow(KnowledgeError);
});

test.each([
  ['甲', ['甲']],
  ['{甲|乙}丙', ['甲丙', '乙丙']],
  ['{甲|}{乙|丙}', ['甲乙', '甲丙', '乙', '丙']],
])('expandBraces(%s)', (term, all) => {
  expect(expandBraces(term).sort()).toEqual([...all].sort());
});

test.each([
  ['{甲', /"\{甲": \{ without \}/],
  ['甲}', /"甲\}": \} without \{/],
])('expandBraces(%s) is an error', (term, message) => {
  expect(() => expandBraces(term)).toThrow(KnowledgeError);
  expect(() => expandBraces(term)).toThrow(message);
});
