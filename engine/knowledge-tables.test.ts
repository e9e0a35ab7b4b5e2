import { expect, test } from 'vitest';
import { smallKnowledge, smallRule } from '../tests/small-knowledge';

/** Made anew by each test: what is made once for all of them counts as static for mutation. */
const learn = () =>
  smallKnowledge({
    lexicons: [{ common: '甲 乙 丙', some: '丁 戊', rare: '己', alike: '庚' }],
    rules: [
      smallRule({ id: 'p1/a', patterns: ['common >6 some', 'common >6 rare >6 some'] }),
      smallRule({ id: 'p1/b', patterns: ['rare >6 common', 'rare >6 alike', 'common >6 common'] }),
    ],
  });

/** Class → the rules whose patterns are tried where it stands. */
const anchored = (name: string): (string | undefined)[] => {
  const knowledge = learn();
  const cls = knowledge.classIds.get(name) as number;
  return (knowledge.patternsByAnchor[cls] ?? []).map(
    ({ rule, steps }) =>
      `${rule.id}: ${steps.map((step) => knowledge.classNames[step.cls]).join(' ')}`,
  );
};

test.each([
  ['some', ['p1/a: common some']],
  ['rare', ['p1/a: common rare some', 'p1/b: rare common', 'p1/b: rare alike']],
  ['common', ['p1/b: common common']],
  ['alike', []],
])(
  'a pattern is tried where its rarest step stands, the first of two as rare: %s',
  (name, patterns) => {
    expect(anchored(name)).toEqual(patterns);
  },
);

test('the patterns of all rules, in their order', () => {
  expect(learn().patterns.map((steps) => steps.length)).toEqual([2, 3, 2, 2, 2]);
});

test('each class has its name back, and how many terms count as it', () => {
  const knowledge = learn();
  for (const [name, id] of knowledge.classIds)
    if (name) expect(knowledge.classNames[id]).toBe(name);
  const terms = (name: string) => knowledge.frequency[knowledge.classIds.get(name) as number];
  expect(['common', 'some', 'rare'].map(terms)).toEqual([3, 2, 1]);
});
