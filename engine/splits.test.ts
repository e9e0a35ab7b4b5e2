import { describe, expect, test } from 'vitest';
import { splitKnowledge } from '../tests/small-splits';
import { readParagraphs } from './read';
import { isDenied } from './splits';
import type { Finding, Portrait } from './types';

const CUES = ['split.total', 'split.junior', 'split.senior', 'split.mixed'];

/** The figures of a text, each as `cue value words`. */
function figures(text: string): string[] {
  return [...readParagraphs(splitKnowledge, text)].flatMap(({ tokens }) =>
    tokens.flatMap(({ set, value, start, end }) => {
      const cue = CUES.find((name) => set.has(splitKnowledge.classIds.get(name) as number));
      return cue ? [`${cue.slice(6)} ${value} ${text.slice(start, end)}`] : [];
    }),
  );
}

test.each([
  ['juniors', '问责9人，村干部8人。', ['total 9 9人', 'junior 8 村干部8人']],
  ['seniors', '问责9人，县领导1人。', ['total 9 9人', 'senior 1 县领导1人']],
  [
    'several groups of juniors: the sum, at the largest',
    '问责50人：科员6人，村干部40人。',
    ['total 50 50人', 'junior 46 村干部40人'],
  ],
  [
    'one in five are above: still juniors',
    '问责10人，县领导2人，村干部8人。',
    ['total 10 10人', 'senior 2 县领导2人', 'junior 8 村干部8人'],
  ],
  [
    'more than that: mixed',
    '问责10人，县领导3人，村干部7人。',
    ['total 10 10人', 'mixed 10 10人', 'senior 3 县领导3人', 'junior 7 村干部7人'],
  ],
  [
    'those of neither kind too',
    '问责10人，副局长3人，村干部7人。',
    ['total 10 10人', 'mixed 10 10人', 'junior 7 村干部7人'],
  ],
  [
    'those of whom no group is told do not',
    '问责10人，记过3人，村干部7人。',
    ['total 10 10人', 'junior 7 村干部7人'],
  ],
  ['a split by measure is none', '问责10人，其中免职3人。', []],
  ['a total without parts', '问责10人。', []],
  ['deaths are no total', '死亡12人，其中村干部10人，县领导被问责。', []],
  [
    'nor do they hide the total behind them',
    '塌方致12人死亡，问责10人，其中村干部9人。',
    ['total 10 10人', 'junior 9 村干部9人'],
  ],
  [
    'of two totals each has its own parts',
    '问责10人，其中村干部2人；问责5人，其中村干部5人。',
    ['total 10 10人', 'junior 2 村干部2人', 'total 5 5人', 'junior 5 村干部5人'],
  ],
  ['what is only demanded', '必须问责10人，其中村干部9人。', []],
  ['what is named and not done', '问责条例考了10人，村干部9人满分。', []],
  ['a statistic', '全国问责10人，其中村干部9人。', []],
  ['no people at all', '问责不力。', []],
])('%s: %s', (_, text, expected) => {
  expect(figures(text)).toEqual(expected);
});

describe('a finding is denied', () => {
  const mixed = '问责10人，县领导5人，村干部5人。';
  const denied = (text: string, portrait: Portrait, start = 0): boolean[] =>
    [...readParagraphs(splitKnowledge, text)].map((paragraph) =>
      isDenied(splitKnowledge, paragraph, { portrait, start, end: text.length } as Finding),
    );

  test.each([
    ['that a mixed list is of juniors', mixed, 2 as Portrait, 0, [true]],
    ['not of another portrait', mixed, 3 as Portrait, 0, [false]],
    ['not of another passage', mixed, 2 as Portrait, 5, [false]],
    ['not where the list is of juniors', '问责10人，村干部9人。', 2 as Portrait, 0, [false]],
  ])('%s', (_, text, portrait, start, expected) => {
    expect(denied(text, portrait, start)).toEqual(expected);
  });
});
