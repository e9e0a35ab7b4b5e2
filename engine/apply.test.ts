import { expect, test } from 'vitest';
import { describeTokens, findAll, smallKnowledge, smallRule } from '../tests/small-knowledge';
import type { Phrase, Rule } from './rule';

const lexicons = [
  { a: '甲', b: '乙', c: '丙', 'post.chief.county': '县长' },
  { 'mark.general': '有的地方', 'mark.event': '某县', 'stance.must': '必须', 'neg.far': '未' },
];

function first(own: Partial<Rule>, text: string, phrases: Phrase[] = []) {
  const rule = smallRule({ patterns: ['a > b'], ...own });
  return findAll(smallKnowledge({ lexicons, phrases, rules: [rule] }), text)[0];
}

test('a finding carries what its rule says, and its evidence by slot', () => {
  const found = first(
    { id: 'p3/x', portrait: 3, basis: 'inferred', stance: 'critique', patterns: ['fault:a > b'] },
    '晴。甲了乙。雨。',
  );
  expect(found).toEqual({
    portrait: 3,
    rule: 'p3/x',
    stance: 'critique',
    basis: 'inferred',
    strength: 'fair',
    start: 2,
    end: 6,
    evidence: [
      { start: 2, end: 3, slot: 'fault' },
      { start: 4, end: 5, slot: 'b' },
    ],
  });
});

test('the passage is the sentences from the first step to the last', () => {
  const found = first({ scope: 'three sentences' }, '晴，甲了。雨。乙了，云。雪。');
  expect([found?.start, found?.end]).toEqual([0, 12]);
});

test.each([
  ['an event', '某县甲乙', 'case'],
  ['a figure', '3人甲乙', 'case'],
  ['in general', '有的地方甲乙', 'critique'],
  ['in general, with an example', '有的地方如某县甲乙', 'case'],
  ['neither', '甲乙', 'critique'],
  ['an event elsewhere', '甲乙。某县。', 'critique'],
])('stance auto: %s', (_, text, stance) => {
  expect(first({ stance: 'auto' }, text)?.stance).toBe(stance);
});

test('a stance that the rule gives is not read from the passage', () => {
  expect(first({ stance: 'critique' }, '某县甲乙')?.stance).toBe('critique');
  expect(first({ stance: 'case' }, '有的地方甲乙')?.stance).toBe('case');
  const general = '3人，有的地方甲乙';
  expect(first({ stance: 'auto' }, general)?.stance, 'a figure is no event there').toBe('critique');
});

test('knowledge without words for events and generalities takes all for general', () => {
  const rule = smallRule({ patterns: ['a > b'], stance: 'auto' });
  const [found] = findAll(
    smallKnowledge({ lexicons: [{ a: '甲', b: '乙' }], rules: [rule] }),
    '甲乙',
  );
  expect(found?.stance).toBe('critique');
});

test.each([
  ['none', '甲乙', 'fair'],
  ['the first', '甲乙丙', 'strong'],
  ['the last that holds decides', '3人甲乙丙', 'weak'],
])('adjust: %s', (_, text, strength) => {
  const adjust: Rule['adjust'] = [
    { when: 'c in sentence', to: 'strong' },
    { when: 'num in sentence', to: 'weak' },
  ];
  expect(first({ adjust }, text)?.strength).toBe(strength);
});

test.each([
  ['43人中39人是甲', { total: 43, junior: 39, share: 0.91 }],
  ['43人中30人是甲', undefined],
  ['2人中2人是甲', undefined],
])('where and values: %s', (text, values) => {
  const found = first(
    {
      patterns: ['total:num.people > junior:num.people > a'],
      where: ['junior / total >= 0.8', 'total >= 3'],
    },
    text,
  );
  expect(found?.values).toEqual(values);
});

test('needs demands, unless forbids', () => {
  expect(first({ needs: ['c in sentence'] }, '甲乙')).toBeUndefined();
  expect(first({ needs: ['c in sentence'] }, '甲乙丙')).toBeDefined();
  expect(first({ unless: ['c in sentence'] }, '甲乙丙')).toBeUndefined();
  expect(first({ needs: ['b in sentence'] }, '甲乙'), 'a step can be the need').toBeDefined();
  expect(first({ unless: ['b in sentence'] }, '甲乙'), 'but no objection').toBeDefined();
});

test('a phrase makes a cue that spans its parts; a later phrase builds on it', () => {
  const phrases = [
    { cue: 'derived.one', patterns: ['a >1 b'] },
    { cue: 'derived.two', patterns: ['derived.one >0 c'], unless: ['num in sentence'] },
  ];
  const knowledge = smallKnowledge({ lexicons, phrases });
  expect(describeTokens(knowledge, '甲了乙丙')).toEqual(
    expect.arrayContaining(['甲了乙 derived.one derived', '甲了乙丙 derived.two derived']),
  );
  expect(describeTokens(knowledge, '甲了乙丙3人').join()).not.toContain('derived.two');
  expect(first({ patterns: ['derived.two'] }, '甲乙丙', phrases)).toBeDefined();
});

test.each([
  ['必须甲乙', false],
  ['未甲乙', false],
  ['甲乙', true],
])('a norm or negator governs a phrase as it does a word: %s', (text, found) => {
  const phrases = [{ cue: 'derived', patterns: ['*a >1 *b'] }];
  expect(first({ patterns: ['derived'] }, text, phrases) !== undefined).toBe(found);
});
