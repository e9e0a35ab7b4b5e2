import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { type ByHead, keys, smallRanker } from '../../tests/small-ranker';
import { readParagraphs } from '../read';
import { splitSentences } from '../sentences';
import type { Finding, Portrait, Span } from '../types';
import { type Judgement, Ranker } from './ranker';
import type { PackedRanker } from './weights';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'measure.post.remove': '免职',
      'account.hold': '问责',
      'post.chief.county': '县长',
      'who.some': '群众',
      'org.some': '水利局',
      harm: '死亡',
      postpone: '延期',
      'neg.far': '没有',
    },
  ],
});

/** A model that knows these weights, and a text whose sentences it judges. */
function setUp(text: string, weights: [number, ByHead][] = [], own: Partial<PackedRanker> = {}) {
  const all = { start: 0, end: text.length };
  const sentences = splitSentences(text, all);
  const tokens = [...readParagraphs(knowledge, text)].flatMap((part) => part.tokens);
  const ranker = new Ranker(smallRanker(weights, own), knowledge);
  const reading = { text, sentences, tokens };
  const judge = (passage: Span = all, findings: Finding[] = []): Judgement =>
    ranker.judge(ranker.sumsOf(reading), passage, findings);
  return { all, sentences, tokens, ranker, reading, judge };
}

/** What the features added up to for a portrait. */
function scoreOf({ probabilities }: Judgement, portrait: Portrait): number {
  const probability = probabilities[portrait - 1] as number;
  return Math.log(probability / (1 - probability));
}

const found = (own: Partial<Finding>): Finding => ({
  portrait: 1,
  rule: 'p1/some',
  stance: 'case',
  basis: 'stated',
  strength: 'weak',
  start: 0,
  end: 2,
  evidence: [],
  ...own,
});

describe('a judgement', () => {
  test.each<[string, string, [number, ByHead][], number]>([
    // Four characters have ten features: themselves, pairs, and pairs with one and with two between.
    ['a character', '甲乙丙丁', [[keys.char('乙'), { 0: 4 }]], 4 / Math.sqrt(10)],
    ['two side by side', '甲乙丙丁', [[keys.chars('乙', '丙'), { 0: 4 }]], 4 / Math.sqrt(10)],
    ['one between them', '甲乙丙丁', [[keys.chars('甲', '丙', 1), { 0: 4 }]], 4 / Math.sqrt(10)],
    ['two between them', '甲乙丙丁', [[keys.chars('甲', '丁', 2), { 0: 4 }]], 4 / Math.sqrt(10)],
    ['not three', '甲乙丙丁戊', [[keys.chars('甲', '戊', 3), { 0: 4 }]], 0],
    ['not the other way round', '乙甲', [[keys.chars('甲', '乙'), { 0: 4 }]], 0],
    ['a digit as any other', '3', [[keys.char('0'), { 0: 4 }]], 4],
    ['no digit', ':', [[keys.char('0'), { 0: 4 }]], 0],
    ['a character against it', '甲', [[keys.char('甲'), { 0: -2.5 }]], -2.5],
    ['one for another portrait', '甲', [[keys.char('甲'), { 1: 4 }]], 0],
    ['a cue, by its class', '死亡', [[keys.cue('harm'), { 0: 3 }]], 3],
    ['not where it is negated', '没有死亡', [[keys.cue('harm'), { 0: 3 }]], 0],
    [
      'two cues of one clause',
      '县长免职',
      [[keys.pair('post.chief', 'measure.post'), { 0: 3 }]],
      3,
    ],
    ['not of two', '县长，免职', [[keys.pair('post.chief', 'measure.post'), { 0: 3 }]], 0],
  ])('adds up what stands there: %s', (_, text, weights, expected) => {
    const { judge } = setUp(text, weights);
    expect(scoreOf(judge(), 1)).toBeCloseTo(expected, 6);
  });

  test('a family weighs as much as its scale, however many features it has', () => {
    const { judge } = setUp('死亡，死亡', [[keys.cue('harm'), { 0: 1 }]], { scales: [0, 4, 0, 0] });
    expect(scoreOf(judge(), 1)).toBeCloseTo(4 / Math.sqrt(2), 6);
  });

  test('begins with what is so anyway', () => {
    const { judge } = setUp('甲', [], { biases: [0.5, 0, 0, 0, 0, -1.5, 0, 0.25] });
    expect(scoreOf(judge(), 1)).toBeCloseTo(0.5, 6);
    expect(scoreOf(judge(), 6)).toBeCloseTo(-1.5, 6);
    expect(judge().critique).toBe(0.25);
  });

  test('is of the sentences of the passage, and tells which passage that is', () => {
    const { sentences, judge } = setUp('甲。乙。丙。', [
      [keys.char('甲'), { 0: 1 }],
      [keys.char('乙'), { 1: 1, 7: 1 }],
      [keys.char('丙'), { 2: 1 }],
    ]);
    const [second, third] = sentences.slice(1) as Span[] as [Span, Span];
    const alone = judge(second);
    expect(alone).toMatchObject({ start: second.start, end: second.end });
    expect([1, 2, 3].map((p) => scoreOf(alone, p as Portrait) > 0)).toEqual([false, true, false]);
    expect(alone.critique).toBeCloseTo(1 / Math.sqrt(3), 6);
    const both = judge({ start: second.start, end: third.end });
    expect([1, 2, 3].map((p) => scoreOf(both, p as Portrait) > 0)).toEqual([false, true, true]);
    expect(both.critique, 'six features now').toBeCloseTo(1 / Math.sqrt(6), 6);
  });

  test.each([
    ['just as bad is judged', -1, 1],
    ['a worse one is hopeless', -1.25, 0],
  ])('without two cues of one clause a passage may be past hope: %s', (_, match, judged) => {
    const { judge } = setUp(
      '县长免职',
      [[keys.pair('post.chief', 'measure.post'), { 0: 3, 6: 9 }]],
      {
        biases: [0, 0, 0, 0, 0, 0, match, 0.5],
      },
    );
    const { probabilities, critique } = judge();
    expect(probabilities.filter((one) => one > 0)).toHaveLength(6 * judged);
    expect(critique).toBe(0.5 * judged);
  });

  test.each<[string, Partial<Finding>, number]>([
    ['by its rule, its portrait, and how strong it is', {}, 7],
    ['of another rule', { rule: 'p1/other' }, 6],
    ['of another strength', { strength: 'fair' }, 3],
    ['of another portrait', { portrait: 2 }, 1],
    ['outside the passage', { start: 4, end: 6 }, 0],
    ['that goes on beyond it', { start: 2, end: 6 }, 0],
  ])('counts what the rules found: %s', (_, own, expected) => {
    const { sentences, judge } = setUp('甲甲甲。乙乙乙。', [
      [keys.rule('p1/some'), { 0: 1 }],
      [keys.rule('P1'), { 0: 2 }],
      [keys.rule('P1 weak'), { 0: 4 }],
    ]);
    expect(scoreOf(judge(sentences[0], [found(own)]), 1)).toBeCloseTo(expected, 6);
  });

  test('two findings of one rule count once', () => {
    const { judge } = setUp('甲甲甲。', [[keys.rule('p1/some'), { 0: 1 }]]);
    const twice = [found({}), found({ start: 1, end: 3 })];
    expect(scoreOf(judge(undefined, twice), 1)).toBeCloseTo(1, 6);
  });
});

test.each([
  ['免职', true],
  ['问责', true],
  ['县长', true],
  ['群众', true],
  ['水利局', true],
  ['死亡', false],
  ['延期', false],
  ['天气', false],
])('%s concerns offices, people, measures or accountability: %s', (text, expected) => {
  const { ranker, all, tokens } = setUp(text);
  expect(ranker.concerns(all, tokens)).toBe(expected);
});

test('what stands outside a passage does not concern it', () => {
  const { ranker, sentences, tokens } = setUp('县长。死亡。免职。');
  expect(sentences.map((one) => ranker.concerns(one, tokens))).toEqual([true, false, true]);
});

describe('heat', () => {
  const heat = (text: string, weights: [number, ByHead][], sentence?: number): number[] => {
    const { all, sentences, ranker, reading } = setUp(text, weights);
    const passage = sentence === undefined ? all : (sentences[sentence] as Span);
    return [...ranker.heat(reading, passage, 1)].map((one) => Number(one.toFixed(4)));
  };
  const part = (weight: number, features: number) =>
    Number((weight / Math.sqrt(features)).toFixed(4));

  test.each<[string, string, [number, ByHead][], number[]]>([
    ['a character', '甲乙', [[keys.char('乙'), { 0: 3 }]], [0, part(3, 3)]],
    ['shared by two', '甲乙', [[keys.chars('甲', '乙'), { 0: 3 }]], [part(1.5, 3), part(1.5, 3)]],
    ['a cue', '死亡', [[keys.cue('harm'), { 0: 3 }]], [1.5, 1.5]],
    ['what speaks for a match at all', '甲', [[keys.char('甲'), { 6: 3 }]], [3]],
    ['both', '甲', [[keys.char('甲'), { 0: 1, 6: 3 }]], [4]],
    ['what speaks against it', '甲', [[keys.char('甲'), { 0: -1 }]], [-1]],
    ['not what speaks for another portrait', '甲', [[keys.char('甲'), { 1: 3, 7: 3 }]], [0]],
    [
      'not two cues that stand apart',
      '县长免职',
      [[keys.pair('post.chief', 'measure.post'), { 0: 3 }]],
      [0, 0, 0, 0],
    ],
  ])('tells which characters carried a judgement: %s', (_, text, weights, expected) => {
    expect(heat(text, weights)).toEqual(expected);
  });

  test('is counted from the start of the passage', () => {
    const weights: [number, ByHead][] = [[keys.char('丙'), { 0: 3 }]];
    expect(heat('甲。乙丙。', weights, 1)).toEqual([0, part(3, 6), 0]);
    expect(heat('丙。乙。', weights, 1), 'what stands before it is no part').toEqual([0, 0]);
  });
});
