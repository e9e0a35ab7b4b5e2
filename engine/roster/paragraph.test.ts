import { describe, expect, test } from 'vitest';
import { entries, read, words } from '../../tests/small-roster';

// What a decision hits at a distance, and the order of decisions, stand in reader.test.ts.

describe('a total that is split', () => {
  const told = (text: string): string[] =>
    read(text).entries.map(({ by, count, post, measure, measureText }) =>
      [by ?? 'post', count, post, measure, measureText].join(' '),
    );

  test.each([
    [
      'has the measure of its sentence',
      '问责免职9人，其中乡科级3人。',
      ['level 3 乡科级3人 organisational 免职'],
    ],
    [
      'none where the sentence tells of none',
      '问责9人，其中乡科级3人。县长被免职。',
      ['level 3 乡科级3人 unspecified ', 'post 1 县长 organisational 免职'],
    ],
    [
      'none that did not happen',
      '问责9人，其中乡科级3人，必须免职。',
      ['level 3 乡科级3人 unspecified '],
    ],
    [
      'people of a share are not entered again',
      '问责9人，村干部3人被免职。',
      ['level 3 村干部3人 organisational 免职'],
    ],
    [
      'nor its number by a measure close by',
      '9人被免职，3人是乡科级。',
      ['level 3 3人是乡科级 organisational 免职'],
    ],
    [
      'people beside it are',
      '问责9人，乡科级占三成县长被免职。',
      ['level 3 乡科级占三成 organisational 免职', 'post 1 县长 organisational 免职'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a name', () => {
  test.each([
    [
      'two of one name: the first post counts',
      '县长李刚缺席。村干部李刚失职。李刚被免职。',
      ['1 县长 county chief organisational 免职'],
    ],
    [
      'somebody known and somebody unknown',
      '县长李某失职。李某、王某被免职。',
      ['1 县长 county chief organisational 免职', '1  unknown unknown organisational 免职'],
    ],
    [
      'of three characters',
      '县长李大刚失职。李大刚被免职。',
      ['1 县长 county chief organisational 免职'],
    ],
    ['behind the measure is nobody hit', '宣布免职决定后李某到会。', []],
    ['in another sentence too', '李某到会。昨天被免职。', []],
    [
      '40 characters before the measure',
      `李某${'一'.repeat(38)}免职。`,
      ['1  unknown unknown organisational 免职'],
    ],
    ['41 characters before it', `李某${'一'.repeat(39)}免职。`, []],
    [
      'hit once more by a measure that names nobody',
      `李某被约谈，${'一'.repeat(12)}免职。`,
      ['1  unknown unknown organisational 免职'],
    ],
    ['of somebody who is talked to as a matter of course', '县长李刚被逐一约谈。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  test('is where the entry stands', () => {
    const text = '昨天宣布，李某被免职。';
    expect(read(text).entries.map((entry) => words(text, entry))).toEqual(['李某']);
  });
});

describe('a post behind the measure', () => {
  test.each([
    [
      'one of two measures takes it',
      '约谈并免去县长。',
      ['1 县长 county chief organisational 免去'],
    ],
    [
      'what somebody becomes stands between',
      '大桥建成后，免去县长。',
      ['1 县长 county chief organisational 免去'],
    ],
    ['the first of two', '免去县长、副县长。', ['1 县长 county chief organisational 免去']],
    ['not of another sentence', '决定免去。县长到会。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });
});

describe('who was hit before', () => {
  test('is hit again though a unit stands between', () => {
    const text = `县长被约谈，县水利局被通报批评${'一'.repeat(13)}免职。`;
    expect(entries(text)).toEqual(['1 县长 county chief organisational 免职']);
    expect(read(text).organisations.map((unit) => words(text, unit))).toEqual(['县水利局']);
  });

  test.each([
    ['a talk with everybody', `对县水利局逐一约谈${'一'.repeat(13)}免职。`],
    ['a unit', `对县水利局通报批评${'一'.repeat(13)}免职。`],
  ])('is nobody behind %s', (_, text) => {
    expect(entries(text)).toEqual([]);
  });
});

describe('talks as a matter of course', () => {
  test('are no measure for a unit either', () => {
    expect(read('逐一对县水利局约谈。').organisations).toEqual([]);
    expect(read('对县水利局约谈。').organisations).toHaveLength(1);
  });

  test('are told by a word up to 60 characters before', () => {
    const talked = (gap: number) => entries(`逐一${'一'.repeat(gap - 3)}县长约谈。`).length;
    expect([talked(61), talked(62)]).toEqual([0, 1]);
  });
});

test.each([
  ['two', '2人被免职。', ['2  unknown unknown organisational 免职']],
  [
    'six characters before the measure',
    '12人一二三免职。',
    ['12  unknown unknown organisational 免职'],
  ],
  ['seven characters before it', '12人一二三四免职。', []],
  ['two characters behind it', '免职一二12人。', ['12  unknown unknown organisational 免职']],
  ['three characters behind it', '免职一二三12人。', []],
  [
    'each number once, behind its measure',
    '约谈5人免职2人。',
    ['5  unknown unknown education 约谈', '2  unknown unknown organisational 免职'],
  ],
  [
    'each number once, before its measure',
    '5人被约谈，2人被免职。',
    ['5  unknown unknown education 约谈', '2  unknown unknown organisational 免职'],
  ],
])('people told by their number: %s', (_, text, expected) => {
  expect(entries(`共问责三人。\n${text}`)).toEqual(expected);
});
