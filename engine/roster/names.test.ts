import { describe, expect, test } from 'vitest';
import { anonymousNames, nameAt } from './names';

/** The name after 局长 in a text that begins with it. */
const nameAfter = (words: string) => nameAt(`局长${words}`, 2, words.length + 2);

describe('nameAt', () => {
  test.each([
    ['two characters before what befell the person', '李刚被免职', '李刚'],
    ['three', '李建国被免职', '李建国'],
    ['before a comma', '李刚，', '李刚'],
    ['at the end of the paragraph', '李刚', '李刚'],
    ['three at the end', '李建国', '李建国'],
    ['of two lengths that fit the shorter', '李刚、被免职', '李刚'],
    ['in Traditional', '劉剛遭免職', '劉剛'],
    ['anonymous', '李某负有责任', '李某'],
    ['anonymous twice over', '李某某负有责任', '李某某'],
    ['no more than two 某', '李某某某', '李某某'],
    ['nothing there', '', null],
    ['no surname', '叔刚被免职', null],
    ['nothing that ends it, and nowhere again', '李刚毅然走出去', null],
    ['told by its standing again', '李建国说。后来李建国走了', '李建国'],
    ['two characters told by standing again', '李刚说话。后来李刚走了', '李刚'],
    ['of two lengths that stand again the longer', '李建国说。李建国。李建', '李建国'],
    ['again, but only one of three characters', '李建国说。李大国', null],
    ['a surname that is a word, once', '高强被免职', null],
    ['a surname that is a word, again', '高强被免职。高强道歉', '高强'],
    ['a surname that is a word, with 某', '高某被免职', '高某'],
    ['no Han behind the surname', '李A被免职', null],
    ['an end inside the name', '李，被免职', null],
    ['an end as the third character', '李刚被', '李刚'],
  ])('%s: %s', (_, words, name) => {
    expect(nameAfter(words)).toBe(name);
  });

  test('nothing behind the paragraph counts', () => {
    expect(nameAt('局长李刚\n李刚', 2, 4)).toBe('李刚');
    expect(nameAt('局长李刚\n', 2, 3)).toBeNull();
    expect(nameAt('局长李建国说\n李建国', 2, 6)).toBeNull();
  });

  test('a name stands again within 2,000 characters', () => {
    const far = (gap: number) => `高强说${'一'.repeat(gap)}高强`;
    expect(nameAfter(far(1_995))).toBe('高强');
    expect(nameAfter(far(1_996))).toBeNull();
  });
});

test.each([
  [
    '对李某、王某某警告',
    [
      ['李某', 1],
      ['王某某', 4],
    ],
  ],
  ['李某和李某', [['李某', 0]]],
  [
    '李某和李某某',
    [
      ['李某', 0],
      ['李某某', 3],
    ],
  ],
  ['叔某', []],
  ['某某', []],
  ['李刚', []],
])('anonymousNames of %s', (words, expected) => {
  expect(anonymousNames(words).map(({ name, at }) => [name, at])).toEqual(expected);
});
