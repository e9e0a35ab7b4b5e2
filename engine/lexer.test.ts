import { describe, expect, test } from 'vitest';
import { describeTokens, smallKnowledge } from '../tests/small-knowledge';
import { readParagraphs } from './read';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'measure.party': '警告 严重警告 免职',
      'post.chief.county': '县长',
      'post.deputy.county': '副县长',
    },
    { 'link.only': '只 只是', decoy: '只见 警告牌', 'trivial.food': '警告' },
  ],
  groups: { any: 'measure' },
});

test.each([
  ['a class counts as its ancestors and groups', '免职', ['免职 measure.party measure any']],
  ['a term of two classes', '警告', ['警告 measure.party measure any trivial.food trivial']],
  [
    'the longer term of the same root stays',
    '副县长免职',
    ['副县长 post.deputy.county post.deputy post', '免职 measure.party measure any'],
  ],
  [
    'a shorter term keeps the classes whose kind the longer one lacks',
    '严重警告',
    ['严重警告 measure.party measure any', '警告 trivial.food trivial'],
  ],
  [
    'a decoy silences what it holds',
    '警告牌,免职',
    ['警告牌 decoy', '免职 measure.party measure any'],
  ],
  [
    'numbers are cues with their unit',
    '免职3人',
    ['免职 measure.party measure any', '3人 num.people num'],
  ],
])('%s: %s', (_, text, tokens) => {
  const sorted = (all: readonly string[]) => all.map((each) => each.split(' ').sort());
  expect(sorted(describeTokens(knowledge, text))).toEqual(sorted(tokens));
});

test.each([
  ['a term inside two longer ones', '不严重警告吗', '严重警告', []],
  ['a term that only overlaps', '警告知', '警告 告知', ['警告 measure', '告知 notice']],
])('%s: %s', (_, text, __, expected) => {
  const own = smallKnowledge({
    lexicons: [{ measure: '警告 严重警告', notice: '告知', decoy: '不严重警告吗' }],
  });
  const kept = describeTokens(own, text).filter((token) => !token.includes('decoy'));
  expect(kept).toEqual(expected);
});

test('of terms that start together each longer one silences the shorter of its kind', () => {
  const own = smallKnowledge({
    lexicons: [{ 'post.a': '县', 'post.b': '县长', 'post.c': '县长助理' }],
  });
  expect(describeTokens(own, '县长助理到县长处').map((token) => token.split(' ')[0])).toEqual([
    '县长助理',
    '县长',
  ]);
});

test('numbers are read in every sentence, at their place in the text', () => {
  const text = '县长。三人。雨，5人。';
  const places = describeTokens(knowledge, text).map((token) => token.split(' ')[0]);
  expect(places).toEqual(['县长', '三人', '5人']);
});

describe('paragraphs', () => {
  test('offsets are those of the whole text', () => {
    const text = '晴\n县长免职';
    const [part] = readParagraphs(knowledge, text);
    expect(part?.tokens.map((token) => text.slice(token.start, token.end))).toContain('免职');
  });
});
