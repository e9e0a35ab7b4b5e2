import { describe, expect, test } from 'vitest';
import { packInts, zigzag } from '../../scripts/tables/pack';
import { smallKnowledge } from '../../tests/small-knowledge';
import { ranker } from '../generated/ranker';
import { packed } from '../generated/tables';
import { unpackKnowledge } from '../knowledge-tables';
import { scan } from '../word-graph';
import { classKey, Glance, type PackedGlance, WINDOW } from './glance';

const knowledge = unpackKnowledge(packed);
const glance = new Glance(ranker?.glance as PackedGlance, knowledge);

const MATCH = '塌方死了六个人，最后只给分管副局长一个口头提醒，局长照常主持会议。';
const ORDINARY =
  '本届运动会昨晚在市体育馆闭幕，来自十二个国家的选手参加了游泳和田径比赛，观众超过三万人。';

function look(text: string) {
  const hits = scan(knowledge.graph, text);
  return { score: glance.score(hits, 0, hits.length), hot: glance.hot };
}

test.each([MATCH, '镇长的车还没有开出县城，三名村干部已经被免职，签字的副县长没有受到任何处理。'])(
  'worth reading: %s',
  (text) => {
    expect(look(text).score).toBeGreaterThanOrEqual(0);
  },
);

test('not worth reading: ordinary news', () => {
  expect(look(ORDINARY).score).toBeLessThan(0);
  expect(look(ORDINARY).hot).toEqual([]);
});

test('in a long paragraph it says where', () => {
  const before = ORDINARY.repeat(6);
  const { score, hot } = look(before + MATCH + ORDINARY.repeat(6));
  expect(score).toBeGreaterThanOrEqual(0);
  for (const { start, end } of hot) {
    expect(start).toBeGreaterThan(before.length - WINDOW);
    expect(end).toBeLessThan(before.length + MATCH.length + WINDOW);
  }
});

test('what was looked at before makes no difference', () => {
  const { score } = look(MATCH);
  look(ORDINARY + MATCH);
  expect(look(MATCH).score).toBe(score);
});

describe('with weights of its own', () => {
  const small = smallKnowledge({
    lexicons: [{ yes: '好', 'yes.more': '佳', no: '坏', 'roster.onto': '被' }],
  });
  const weightOf: Record<string, number> = { yes: 4, 'yes.more': 2, no: -4 };
  const entries = Object.entries(weightOf)
    .map(([name, weight]): [number, number] => [classKey(name), weight])
    .sort(([a], [b]) => a - b);
  const own = new Glance(
    {
      keys: packInts(entries.map(([key], i) => key - (entries[i - 1]?.[0] ?? 0))),
      multiples: packInts(entries.map(([, weight]) => zigzag(weight))),
      step: 0.5,
      bias: -3,
    },
    small,
  );
  const at = (...terms: [place: number, term: string][]) => {
    const text = terms.reduce((all, [place, term]) => all.padEnd(place, '一') + term, '');
    const hits = scan(small.graph, text);
    const score = own.score(hits, 0, hits.length);
    return [score, own.hot.map(({ start, end }) => [start, end])];
  };

  test.each<[string, [number, string][], number, number[][]]>([
    ['one word', [[0, '好']], -1, []],
    ['what counts as another adds up', [[0, '佳']], 0, [[0, 1]]],
    [
      'a word counts once',
      [
        [0, '好'],
        [5, '好'],
      ],
      -1,
      [],
    ],
    [
      'two words are enough',
      [
        [0, '好'],
        [5, '佳'],
      ],
      2,
      [[0, 6]],
    ],
    [
      'one against it',
      [
        [0, '佳'],
        [5, '坏'],
      ],
      -2,
      [],
    ],
    [
      'of the last of the window still',
      [
        [0, '好'],
        [119, '佳'],
      ],
      2,
      [[0, 120]],
    ],
    [
      '120 characters behind each other they are not together',
      [
        [0, '好'],
        [120, '佳'],
      ],
      0,
      [[120, 121]],
    ],
    [
      'the likeliest window counts',
      [
        [0, '佳'],
        [200, '坏'],
      ],
      0,
      [[0, 1]],
    ],
    [
      'twice hot, twice told',
      [
        [0, '佳'],
        [300, '佳'],
        [600, '坏'],
      ],
      0,
      [
        [0, 1],
        [300, 301],
      ],
    ],
    [
      'windows that touch are one',
      [
        [0, '佳'],
        [100, '好'],
        [200, '佳'],
      ],
      2,
      [[0, 201]],
    ],
    [
      'a word that stands again is still there when the first has gone',
      [
        [0, '好'],
        [60, '好'],
        [130, '佳'],
      ],
      2,
      [[60, 131]],
    ],
    ['a word without weight', [[0, '被']], -3, []],
  ])('%s', (_, terms, score, hot) => {
    expect(at(...terms)).toEqual([score, hot]);
    expect(at(...terms), 'and once more the same').toEqual([score, hot]);
  });

  test('of hits from the middle of a text only those asked for count', () => {
    const text = `好${'一'.repeat(9)}佳坏`;
    const hits = scan(small.graph, text);
    expect(own.score(hits, 3, 6)).toBe(0);
    expect(own.hot).toEqual([{ start: 10, end: 11 }]);
  });
});
