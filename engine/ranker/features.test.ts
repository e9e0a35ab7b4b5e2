import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { keys } from '../../tests/small-ranker';
import { packed } from '../generated/tables';
import { unpackKnowledge } from '../knowledge-tables';
import { readParagraphs } from '../read';
import type { Finding } from '../types';
import { FeatureReader, type SentenceFamily, valueIn } from './features';
import { FeatureList } from './keys';

const knowledge = unpackKnowledge(packed);
const reader = new FeatureReader(knowledge);

/** The keys of a text of one sentence. */
function keysOf(text: string): Record<'grams' | 'cues' | 'pairs', number[]> {
  const tokens = [...readParagraphs(knowledge, text)].flatMap((part) => part.tokens);
  const read = (family: SentenceFamily): number[] => {
    const list = new FeatureList();
    reader.readSentence(family, text, { start: 0, end: text.length }, tokens, list);
    return list.once().map((index) => list.keys[index] as number);
  };
  return { grams: read('grams'), cues: read('cues'), pairs: read('pairs') };
}

test('Traditional and Simplified have the same features', () => {
  expect(keysOf('鎮長被免職，縣長沒有受處分。')).toEqual(keysOf('镇长被免职，县长没有受处分。'));
});

test.each([
  ['处分35人', '处分48人', true],
  ['处分35人', '处分1200人', true],
  ['处分35人', '处分三十五人', true],
  ['處分三百零二人', '处分七人', true],
  ['处分35人', '处分几人', false],
  // One is said of many things that are not counted; and not each character of a number counts anything.
  ['处分七人', '处分一人', false],
  ['处分十分', '处分三分', false],
])('which number it is makes no difference, that there is one does: %s, %s', (one, other, same) => {
  const grams = (text: string) => keysOf(text).grams.sort().join(' ');
  expect(grams(one) === grams(other)).toBe(same);
});

test('a cue that is negated is another feature', () => {
  const asserted = new Set(keysOf('镇长被免职。').cues);
  expect(keysOf('镇长没有被免职。').cues.some((key) => !asserted.has(key))).toBe(true);
});

test('two cues make a pair in one clause only', () => {
  const apart = keysOf('镇长。免职').pairs;
  expect(keysOf('镇长免职').pairs.filter((key) => !apart.includes(key)).length).toBeGreaterThan(0);
});

test('a feature is counted as often as it stands', () => {
  const grams = new FeatureList();
  reader.readSentence('grams', '警告警告', { start: 0, end: 4 }, [], grams);
  expect(grams.count).toBeGreaterThan(grams.once().length);
});

describe('with a few words of its own', () => {
  const small = smallKnowledge({
    lexicons: [
      {
        'measure.post.remove': '免职',
        'measure.light': '免职 约谈',
        'post.chief.county': '县长',
        'roster.onto': '被',
        harm: '死亡',
        'neg.far': '没有',
        'stance.must': '必须',
      },
    ],
    groups: { grave: 'harm' },
  });
  const own = new FeatureReader(small);

  /** Key → the words where its feature stands first. */
  function read(family: SentenceFamily, text: string, start = 0, end = text.length) {
    const tokens = [...readParagraphs(small, text)].flatMap((part) => part.tokens);
    const list = new FeatureList();
    own.readSentence(family, text, { start, end }, tokens, list);
    const words = list
      .once()
      .map((i): [number, string] => [
        list.keys[i] as number,
        text.slice(list.starts[i], list.ends[i]),
      ]);
    return { words: new Map(words), features: list.count };
  }
  const sorted = (map: Map<number, string>) => [...map].sort(([a], [b]) => a - b);

  test('characters, two side by side, and two with one or two between them', () => {
    const { words, features } = read('grams', '甲乙丙丁');
    const expected: [number, string][] = [
      [keys.char('甲'), '甲'],
      [keys.char('乙'), '乙'],
      [keys.char('丙'), '丙'],
      [keys.char('丁'), '丁'],
      [keys.chars('甲', '乙'), '甲乙'],
      [keys.chars('乙', '丙'), '乙丙'],
      [keys.chars('丙', '丁'), '丙丁'],
      [keys.chars('甲', '丙', 1), '甲乙丙'],
      [keys.chars('乙', '丁', 1), '乙丙丁'],
      [keys.chars('甲', '丁', 2), '甲乙丙丁'],
    ];
    expect(sorted(words)).toEqual(sorted(new Map(expected)));
    expect(features).toBe(10);
  });

  test('a number is one character, and the words of its features hold all of it', () => {
    expect([...read('grams', '共39人亡').words.values()]).toEqual([
      '共',
      '共39',
      '共39人',
      '共39人亡',
      '39',
      '39人',
      '39人亡',
      '人',
      '人亡',
      '亡',
    ]);
  });

  test('of a sentence, nothing beyond it', () => {
    expect(sorted(read('grams', '丁甲乙丙', 1, 3).words)).toEqual(
      sorted(read('grams', '甲乙').words),
    );
    expect([...read('cues', '死亡。死亡。死亡', 3, 6).words.values()]).toEqual(['死亡', '死亡']);
    expect(read('cues', '死亡。死亡。死亡', 3, 6).features).toBe(2);
    expect(read('pairs', '县长死亡。县长死亡', 0, 5).features).toBe(1);
  });

  test.each([
    ['0', true],
    ['9', true],
    ['/', false],
    [':', false],
  ])('%s is a digit: %s', (char, expected) => {
    expect(read('grams', char).words.has(keys.char('0'))).toBe(expected);
  });

  test.each<[string, string, number[]]>([
    ['by all its classes and groups', '死亡', [keys.cue('harm'), keys.cue('grave')]],
    ['by what its class is a kind of', '约谈', [keys.cue('measure.light'), keys.cue('measure')]],
    ['negated', '没有死亡', [keys.cue('harm', 1), keys.cue('grave', 1)]],
    ['governed', '必须死亡', [keys.cue('harm', 2), keys.cue('grave', 2)]],
    ['both', '必须没有死亡', [keys.cue('harm', 3), keys.cue('grave', 3)]],
    ['of what only the roster reads no more than that', '被', [keys.cue('roster')]],
  ])('a cue: %s', (_, text, expected) => {
    const { words } = read('cues', text);
    const last = text.slice(-2);
    const at = [...words].filter(([, word]) => word === last).map(([key]) => key);
    expect(at.sort()).toEqual([...expected].sort());
  });

  test.each<[string, string, number[]]>([
    ['the earlier first', '县长死亡', [keys.pair('post.chief', 'harm')]],
    ['however far', '县长一二三四五死亡', [keys.pair('post.chief', 'harm')]],
    ['in one clause only', '县长，死亡', []],
    [
      'each with each',
      '县长死亡约谈',
      [
        keys.pair('post.chief', 'harm'),
        keys.pair('post.chief', 'measure.light'),
        keys.pair('harm', 'measure.light'),
      ],
    ],
    [
      'of a clause, whatever stands before it',
      '死亡，县长约谈',
      [keys.pair('post.chief', 'measure.light')],
    ],
    [
      'by every kind that it is',
      '县长免职',
      [keys.pair('post.chief', 'measure.post'), keys.pair('post.chief', 'measure.light')],
    ],
    ['what only the roster reads is none', '县长被', []],
  ])('two cues of a clause: %s', (_, text, expected) => {
    expect([...read('pairs', text).words.keys()].sort()).toEqual([...expected].sort());
  });

  test('the words of a pair reach from the one to the other', () => {
    expect([...read('pairs', '一县长二死亡三').words.values()]).toEqual(['县长二死亡']);
  });

  test('cues that begin together make no pair', () => {
    const overlapping = smallKnowledge({ lexicons: [{ harm: '死', 'post.x': '死亡' }] });
    const [paragraph] = readParagraphs(overlapping, '死亡');
    const list = new FeatureList();
    new FeatureReader(overlapping).readSentence(
      'pairs',
      '死亡',
      { start: 0, end: 2 },
      paragraph?.tokens ?? [],
      list,
    );
    expect(list.count).toBe(0);
  });

  test('of a list the first sixty make pairs', () => {
    const pairs = (posts: number) => read('pairs', '死亡'.repeat(posts)).features;
    expect(pairs(60)).toBe((60 * 59) / 2);
    expect(pairs(61)).toBe((60 * 59) / 2);
  });

  test('what the rules found in a passage, by rule, portrait and strength', () => {
    const finding = { portrait: 2, rule: 'p2/x', strength: 'fair', start: 3, end: 5 } as Finding;
    const list = new FeatureList();
    const others = [
      { ...finding, rule: 'p2/before', start: 0, end: 2 },
      finding,
      { ...finding, rule: 'p2/across', start: 4, end: 9 },
    ];
    own.readRules({ start: 2, end: 8 }, others, list);
    const told = Array.from({ length: list.count }, (_, i) => [
      list.keys[i],
      list.starts[i],
      list.ends[i],
    ]);
    expect(told).toEqual(['p2/x', 'P2', 'P2 fair'].map((name) => [keys.rule(name), 3, 5]));
  });
});

test.each([
  ['grams', 4, 0.5],
  ['cues', 4, 1],
  ['pairs', 4, 1.5],
  ['rules', 4, 4],
  ['grams', 1, 1],
  ['grams', 0, 1],
  ['grams', 16, 0.25],
] as const)('the value of each feature of %s among %d: %d', (family, features, value) => {
  expect(valueIn(family, features, [1, 2, 3, 4])).toBe(value);
});
