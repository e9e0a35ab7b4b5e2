import { expect, test } from 'vitest';
import { ranker } from '../generated/ranker';
import { packed } from '../generated/tables';
import { unpackKnowledge } from '../knowledge-tables';
import { scan } from '../word-graph';
import { Glance, type PackedGlance, WINDOW } from './glance';

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
