import { describe, expect, test } from 'vitest';
import { smallRule } from '../../tests/small-knowledge';
import type { Rule } from '../rule';
import { SLOTS } from '../slots';
import { compile, type Sources } from './compile';

const sources = (own: Partial<Sources>): Sources => ({
  lexicons: [{ a: '甲', 'link.b': '乙' }],
  groups: {},
  phrases: [],
  rules: [],
  ...own,
});
const oneRule = (own: Partial<Rule>) =>
  compile(sources({ rules: [smallRule({ patterns: ['a'], ...own })] }), null).rules[0];

test('terms are expanded; a term of two lexicons has both classes', () => {
  const { terms, classes } = compile(
    sources({ lexicons: [{ a: ' {甲|乙}丙  丁\n' }, { b: '丁' }] }),
  );
  const named = terms.map(({ term, classes: own }) => [term, own.map((cls) => classes[cls])]);
  expect(named.sort()).toEqual([
    ['丁', ['a', 'b']],
    ['乙丙', ['a']],
    ['甲丙', ['a']],
  ]);
});

test('one entry may stand for 800 terms', () => {
  const term = `${'{一|二|三|四|五|六|七|八|九|十}'.repeat(2)}{甲|乙|丙|丁|戊|己|庚|辛}`;
  expect(compile(sources({ lexicons: [{ a: term }] })).terms).toHaveLength(800);
});

test('a literal becomes a term', () => {
  const { terms } = compile(sources({ rules: [smallRule({ patterns: ['「天地」'] })] }));
  expect(terms.map(({ term }) => term)).toContain('天地');
});

test.each([
  ['clause', 0],
  ['sentence', 1],
  ['two sentences', 2],
  ['three sentences', 3],
] as const)('scope %s', (scope, compiled) => {
  expect(oneRule({ scope })?.scope).toBe(compiled);
});

test('mood, structure, guards and conditions', () => {
  const compiled = oneRule({
    patterns: ['a > link.b', 'a|link.b'],
    mood: 'any',
    where: ['a >= 2'],
    needs: ['a before 3'],
    unless: ['a between'],
    adjust: [{ when: 'a in window', to: 'weak' }],
  });
  expect(compiled?.asserted).toBe(false);
  expect(compiled?.patterns.map((steps) => steps.map((step) => step.structural))).toEqual([
    [false, true],
    [false],
  ]);
  expect(compiled).toMatchObject({
    where: [{ left: 'a', op: '>=', right: 2 }],
    needs: [{ place: 'before', within: 3 }],
    unless: [{ place: 'between' }],
    adjust: [{ when: { place: 'window' }, to: 'weak' }],
  });
  expect(oneRule({})?.asserted).toBe(true);
});

test.each([
  [
    'a rule',
    sources({ rules: [smallRule({ id: 'p2/x', patterns: ['nothing'] })] }),
    /^rule p2\/x: the cue "nothing"/,
  ],
  [
    'a notation',
    sources({ rules: [smallRule({ id: 'p2/x', patterns: ['a b'] })] }),
    /^rule p2\/x: "a b": expected >/,
  ],
  [
    'a phrase',
    sources({ phrases: [{ cue: 'p', patterns: ['a > nothing'] }] }),
    /^phrase p: the cue "nothing"/,
  ],
  [
    'a guard',
    sources({ rules: [smallRule({ patterns: ['a'], unless: ['a nearby'] })] }),
    /^rule p1\/small: "a nearby" is no guard/,
  ],
  [
    'a lexicon entry of too many terms',
    sources({ lexicons: [{ a: '{一|二|三|四|五|六|七|八|九|十}'.repeat(3) }] }),
    /^a: .* stands for 1000 terms; write a phrase/,
  ],
])('%s that is wrong is named with the cure', (_, wrong, message) => {
  expect(() => compile(wrong)).toThrow(message);
});

describe('slots', () => {
  const withSlots = (own: Partial<Rule>) => () =>
    compile(sources({ rules: [smallRule({ id: 'p2/x', patterns: ['low:a'], ...own })] }), SLOTS);

  test('a name of the list is taken', () => {
    expect(withSlots({})).not.toThrow();
    expect(withSlots({ where: ['junior >= 2', 'junior / total >= 0.8'] })).not.toThrow();
    expect(withSlots({ patterns: ['「文字」'] })).not.toThrow();
  });

  test.each([
    [
      'a name outside the list',
      { patterns: ['harms:a'] },
      /^rule p2\/x: "harms" is no slot.*nearest: harm,/,
    ],
    ['the first part of a cue', { patterns: ['a'] }, /"a" is no slot/],
    ['the part of a ratio', { where: ['low / totals >= 2'] }, /"totals" is no slot/],
    ['a condition', { where: ['juniors >= 2'] }, /"juniors" is no slot.*nearest: junior,/],
  ])('%s is refused', (_, own, message) => {
    expect(withSlots(own)).toThrow(message);
  });
});
