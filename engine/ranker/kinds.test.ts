import { expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { Kinds } from './kinds';
import { isWordingRule, wordingRule } from './wording';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'measure.light.talk': '约谈',
      measure: '处理',
      'post.chief.county': '县长',
      'roster.onto': '被',
      'split.harmed': '失联',
      decoy: '警告牌',
    },
  ],
  groups: { any: 'measure|post' },
  phrases: [{ cue: 'derived.made', patterns: ['measure'] }],
});
const kinds = new Kinds(knowledge);
const id = (name: string) => knowledge.classIds.get(name) as number;
const of = (...names: string[]) => kinds.of(names.map(id));

test.each([
  ['the first two parts of a name', ['measure.light.talk'], ['measure.light']],
  [
    'a class that only stands above is none',
    ['measure.light.talk', 'measure.light'],
    ['measure.light'],
  ],
  ['nor its root beside it', ['measure.light.talk', 'measure'], ['measure.light']],
  ['a root that is given by itself is one', ['measure'], ['measure']],
  ['a class of one part', ['decoy'], ['decoy']],
  ['what a phrase makes', ['derived.made'], ['derived.made']],
  ['what only the roster reads is none', ['roster.onto'], []],
  ['nor what only the figures read', ['split.harmed', 'split'], []],
  ['a group is none', ['any'], []],
  ['numbers are, though no term gives them', ['num.people', 'num'], ['num.people']],
  ['two kinds', ['post.chief.county', 'decoy'], ['post.chief', 'decoy']],
  ['nothing', [], []],
])('%s', (_, names, expected) => {
  expect(of(...names)).toEqual(expected);
});

test('the rule of a proposal names its portrait and is told from rules of ours', () => {
  expect(wordingRule(3)).toBe('p3/wording');
  expect(isWordingRule(wordingRule(6))).toBe(true);
  expect(isWordingRule('p3/other')).toBe(false);
  expect(isWordingRule('p3/wording-of-ours')).toBe(false);
});
