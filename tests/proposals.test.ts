import { expect, test } from 'vitest';
import { analyse } from '../engine/analyse';
import { ranker } from '../engine/generated/ranker';

/** Passages that no rule is written for, in words of everyday life. */
const PROPOSED = [
  '水厂投毒案之后，省里来人以前没有一个人过问；省里的车一进县城，当晚三个科长就停了职。',
  '报告里写着排污口已封堵，半年后村民带着记者去看，黑水照样往河里流。',
];

test('the shipped weights are there', () => {
  expect(ranker, 'rules/ranker.json is missing: npm run train').toBeDefined();
});

test.each(PROPOSED)('%s', (text) => {
  const { findings } = analyse(text);
  expect(findings.length, 'neither a rule nor the ranker found it').toBeGreaterThan(0);
});

test('a proposal names no rule, is at most fair and shows words of the passage', () => {
  const proposals = PROPOSED.flatMap((text) => analyse(text).findings).filter(({ rule }) =>
    rule.endsWith('/wording'),
  );
  expect(proposals.length).toBeGreaterThan(0);
  for (const { strength, evidence, start, end } of proposals) {
    expect(['fair', 'weak']).toContain(strength);
    expect(evidence.length).toBeGreaterThan(0);
    for (const mark of evidence) {
      expect(mark.slot).toBe('words');
      expect(mark.start).toBeGreaterThanOrEqual(start);
      expect(mark.end).toBeLessThanOrEqual(end);
    }
  }
});

test.each([
  '今天多云转晴，最高气温二十六度，适合晒被子。',
  '图书馆周一闭馆，读者可以把书还到门口的箱子里。',
  '各级党组织要防止问责泛化，不得以问责代替整改。',
])('nothing in %s', (text) => {
  expect(analyse(text).findings).toEqual([]);
});

test.each([
  ['全县共问责43人，其中乡镇及以下干部39人。', 'fair'],
  [
    '六月的暴雨淹了老城。处理结果公布：共问责四十三人，其中社区干部和网格员三十五人，乡镇干部六人，县直股级干部两人。签停机令的局长和分管副县长不在名单上。',
    'fair',
  ],
  ['这次共追究三十一人责任，其中科级以下二十八人，县管干部无一人在列。', 'fair'],
])('figures stand on their own, however they are worded: %s', (text, strength) => {
  const found = analyse(text).findings.find(({ portrait }) => portrait === 2);
  expect(found?.values, 'no figures were read').toBeDefined();
  expect(found?.strength).toBe(strength);
});
