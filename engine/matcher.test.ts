import { describe, expect, test } from 'vitest';
import { findAll, smallKnowledge, smallRule } from '../tests/small-knowledge';
import { applyRules } from './apply';
import { findMatches, guardHolds } from './matcher';
import { readParagraphs } from './read';
import type { Rule } from './rule';
import type { GuardPlace } from './tables';
import { type Paragraph, tokensOf } from './tokens';

const lexicons = [
  { 'a.one': '甲', 'a.two': '申', b: '乙', c: '丙 丙戊', 'link.x': '而' },
  { 'stance.must': '必须', 'neg.far': '未' },
];

/** The evidence of each match of one pattern, joined: `甲乙`. */
function matches(own: Partial<Rule> & Pick<Rule, 'patterns'>, text: string): string[] {
  const knowledge = smallKnowledge({ lexicons, rules: [smallRule(own)] });
  return findAll(knowledge, text).map(({ evidence }) =>
    evidence.map((mark) => text.slice(mark.start, mark.end)).join(''),
  );
}

test.each([
  ['in order', 'a > b', '甲了乙', ['甲乙']],
  ['not in the other order', 'a > b', '乙了甲', []],
  ['any order', 'a & b', '乙了甲', ['乙甲']],
  ['any order of three', 'a & b & c', '丙乙甲', ['丙乙甲']],
  ['a class takes its subclasses', 'a > b', '申乙', ['申乙']],
  ['a subclass does not take its class', 'a.one > b', '申乙', []],
  ['alternatives in a step', 'a.two|c > b', '丙乙', ['丙乙']],
  ['a literal', '「天」 > b', '天上乙', ['天乙']],
  ['one step alone', 'a', '甲', ['甲']],
  ['each first step finds its first combination', 'a > b', '甲甲乙乙', ['甲乙', '甲乙']],
  ['the gap is wide enough', 'a >2 b', '甲一二乙', ['甲乙']],
  ['the gap is too wide', 'a >2 b', '甲一二三乙', []],
  ['no gap at all', 'a >0 b', '甲乙', ['甲乙']],
  ['not even one character', 'a >0 b', '甲一乙', []],
  ['a first step that must be negated and is not', '!a > *b', '甲乙', []],
  ['a first step that must be negated and is', '!a > *b', '未甲乙', ['甲乙']],
  ['a gap in any order', 'a &1 b', '乙一二甲', []],
  ['an optional step is there', 'a > c? > b', '甲丙乙', ['甲丙乙', '甲乙']],
  ['an optional step is not', 'a > c? > b', '甲乙', ['甲乙']],
  ['negated where it must not be', 'a > b', '甲未乙', []],
  ['negated where it must be', 'a > !b', '甲未乙', ['甲乙']],
  ['not negated where it must be', 'a > !b', '甲乙', []],
  ['negated or not', 'a > *b', '甲未乙', ['甲乙']],
  ['a negator does not touch structure', 'a > link.x > b', '甲乙,未而乙', []],
  ['a norm governs it', 'a > b', '必须甲乙', []],
])('%s: %s', (_, pattern, text, expected) => {
  expect(matches({ patterns: [pattern] }, text)).toEqual(expected);
});

test('with the mood any, norms are read too', () => {
  expect(matches({ patterns: ['a > b'], mood: 'any' }, '必须甲乙')).toEqual(['甲乙']);
});

test('a first step that a norm governs is none, though the second is a fact', () => {
  const found = matches({ patterns: ['a > b'], scope: 'two sentences' }, '必须甲。乙');
  expect(found).toEqual([]);
});

test('structure is exempt from norm and negation', () => {
  expect(matches({ patterns: ['link.x'] }, '甲必须而未而')).toEqual(['而', '而']);
});

test.each([
  ['clause', '甲,乙', false],
  ['clause', '甲了乙,丙', true],
  ['sentence', '甲,乙', true],
  ['sentence', '甲。乙', false],
  ['sentence', '甲；乙', false],
  ['two sentences', '甲。乙', true],
  ['two sentences', '甲；乙', true],
  ['two sentences', '甲。晴。乙', false],
  ['three sentences', '甲。晴；乙', true],
  ['three sentences', '甲。晴。雨。乙', false],
  ['three sentences', '甲\n乙', false],
] as const)('scope %s on %j: %s', (scope, text, found) => {
  expect(matches({ patterns: ['a > b'], scope }, text).length > 0).toBe(found);
});

test.each([0, 1, 30, 31, 32, 33, 62, 63, 64, 70])(
  'a match is found wherever it begins: after %d sentences',
  (before) => {
    const rest = (spoken: number) => '晴，雨。'.repeat(spoken);
    const found = (scope: Rule['scope'], words: string) =>
      matches({ patterns: ['a > b'], scope }, rest(before) + words + rest(80 - before));
    expect(found('clause', '甲乙。')).toEqual(['甲乙']);
    expect(found('sentence', '甲，乙。')).toEqual(['甲乙']);
    expect(found('two sentences', '甲。乙。')).toEqual(['甲乙']);
    expect(found('three sentences', '甲。晴。乙。')).toEqual(['甲乙']);
    expect(found('sentence', '甲。乙。')).toEqual([]);
  },
);

test('32 clauses or sentences on is not the same one, nor is the next', () => {
  const far = (end: string) => `甲${end}乙${end}${`晴${end}`.repeat(30)}乙`;
  expect(matches({ patterns: ['a > b'], scope: 'clause' }, far('，'))).toEqual([]);
  expect(matches({ patterns: ['a > b'], scope: 'sentence' }, far('。'))).toEqual([]);
});

test.each([
  ['clause', '甲，乙', '甲乙'],
  ['sentence', '甲。乙', '甲，乙'],
  ['two sentences', '甲。晴。乙', '甲。乙'],
  ['two sentences', '乙。甲', '甲。乙'],
] as const)('scope %s: no token is looked at in %s, but in %s', (scope, far, near) => {
  const knowledge = smallKnowledge({
    lexicons,
    rules: [smallRule({ patterns: ['a > b'], scope })],
  });
  const listed = (text: string) => {
    const [paragraph] = [...readParagraphs(knowledge, text)] as [Paragraph];
    paragraph.lists.clear();
    applyRules(knowledge, paragraph);
    return paragraph.lists.size;
  };
  expect(listed(far)).toBe(0);
  expect(listed(near)).toBeGreaterThan(0);
});

describe('guards', () => {
  // Each text holds 甲乙 as the match; the guard looks for 丙.
  test.each([
    ['clause', 0, '丙甲乙,晴', true],
    ['clause', 0, '丙,甲乙', false],
    ['sentence', 0, '丙,甲乙', true],
    ['sentence', 0, '丙。甲乙', false],
    ['window', 0, '丙。甲乙', true],
    ['window', 0, '甲乙。丙', true],
    ['window', 0, '甲乙。晴。丙', false],
    ['paragraph', 0, '甲乙。晴。雨。丙', true],
    ['paragraph', 0, '丙\n甲乙', false],
    ['between', 0, '甲丙乙', true],
    ['between', 0, '丙甲乙丙', false],
    ['before', 2, '丙天甲乙', true],
    ['before', 2, '丙天地甲乙', false],
    ['before', 2, '甲乙丙', false],
    ['after', 2, '甲乙天丙', true],
    ['after', 2, '甲乙天地丙', false],
    ['after', 9, '丙甲乙', false],
    ['after', 2, '甲乙天丙戊', false],
    ['after', 3, '甲乙天丙戊', true],
    ['before', 2, '丙戊天甲乙', false],
    ['before', 3, '丙戊天甲乙', true],
  ] as const)('%s %d on %j: %s', (place, within, text, holds) => {
    const knowledge = smallKnowledge({ lexicons });
    const cls = (name: string) => knowledge.classIds.get(name) as number;
    const paragraph = [...readParagraphs(knowledge, text)].find(
      (part) => tokensOf(part, cls('a')).length > 0,
    ) as Paragraph;
    const match = ['a', 'b'].map((name) => tokensOf(paragraph, cls(name))[0]).filter((t) => !!t);
    expect(
      guardHolds(paragraph, { cls: cls('c'), place: place as GuardPlace, within }, match),
    ).toBe(holds);
  });

  test('a token of the match itself does not count', () => {
    expect(matches({ patterns: ['a > b'], unless: ['b in paragraph'] }, '甲乙')).toEqual(['甲乙']);
    expect(matches({ patterns: ['a > b'], unless: ['b in paragraph'] }, '甲乙乙')).toEqual([]);
  });

  test('a combination that a guard forbids gives way to the next', () => {
    expect(matches({ patterns: ['a > b'], unless: ['c between'] }, '甲乙')).toEqual(['甲乙']);
    expect(matches({ patterns: ['a > b'], needs: ['c between'] }, '甲乙丙乙')).toEqual(['甲乙']);
  });
});

describe('bounded work', () => {
  const knowledge = smallKnowledge({
    lexicons,
    rules: [smallRule({ patterns: ['a > a > a > a'] })],
  });
  const cls = knowledge.classIds.get('a') as number;
  const step = { slot: 'a', cls, gap: -1, negated: 0, structural: false } as const;

  function tries(text: string, scope: 1 | 3): number {
    let count = 0;
    for (const paragraph of readParagraphs(knowledge, text)) {
      findMatches(paragraph, { scope, asserted: true }, [step, step, step, step], () => {
        count += 1;
        return false;
      });
    }
    return count;
  }

  test('cue upon cue without a stop: tries grow with the length, not with its powers', () => {
    const small = tries('甲'.repeat(10_000), 3);
    const large = tries('甲'.repeat(100_000), 3);
    expect(small).toBeLessThan(10_000 * 20);
    expect(large).toBeLessThan(small * 11);
  });

  test('a hard beginning leaves enough for the rest of a long line', () => {
    const rule = smallRule({ patterns: ['a > b > c'], scope: 'three sentences' });
    const own = smallKnowledge({ lexicons, rules: [rule] });
    const text = `${'甲乙'.repeat(200)}${'。晴'.repeat(5)}${'。甲乙丙。晴'.repeat(300)}`;
    const last = findAll(own, text).at(-1);
    expect(text.length - (last?.end ?? 0)).toBeLessThan(6);
  });
});
