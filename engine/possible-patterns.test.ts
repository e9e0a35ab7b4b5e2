import { expect, test } from 'vitest';
import { smallKnowledge, smallRule } from '../tests/small-knowledge';
import { ALWAYS, possiblePatterns } from './possible-patterns';

const knowledge = smallKnowledge({
  lexicons: [{ 'harm.death': '死亡', 'link.only': '仅', 'part.eat': '喝', 'part.milk': '奶' }],
  phrases: [
    { cue: 'trivial.food', patterns: ['part.eat > part.milk'] },
    { cue: 'counted.any', patterns: ['num.people > num.percent'] },
  ],
  rules: [
    smallRule({ id: 'p4/a', patterns: ['harm > num.people > link.only'] }),
    smallRule({ id: 'p3/b', patterns: ['num.people > num.percent'] }),
  ],
});

const idOf = (name: string) => knowledge.classIds.get(name) ?? -1;
const namesOf = (classes: Iterable<number>) =>
  [...classes].map((cls) => knowledge.classNames[cls] ?? '');

test('a rule is looked up by its rarest step, and its numbers are asked for last', () => {
  const patterns = possiblePatterns(knowledge);
  const [first = '', ...others] = ['harm', 'link.only'].sort(
    (a, b) => (knowledge.frequency[idOf(a)] ?? 0) - (knowledge.frequency[idOf(b)] ?? 0),
  );
  const [steps, ...classes] = patterns.rules[idOf(first)] ?? [];
  expect(steps).toBe(3);
  expect(namesOf(classes)).toEqual([first, ...others, 'num.people']);
  for (const other of others) expect(patterns.rules[idOf(other)]).toBeUndefined();
});

test('rules and phrases of numbers alone have no step to be looked up by', () => {
  const patterns = possiblePatterns(knowledge);
  const [steps, ...classes] = patterns.numberRules;
  expect(steps).toBe(2);
  expect(namesOf(classes)).toEqual(['num.people', 'num.percent']);
  expect(patterns.numberPhrases).toEqual([1]);
});

test('a phrase is looked up by its rarest step, and counts as all that its class does', () => {
  const patterns = possiblePatterns(knowledge);
  const [eat, milk] = [idOf('part.eat'), idOf('part.milk')];
  expect([...(patterns.phrases[0] ?? [])].sort()).toEqual([eat, milk].sort());
  expect(patterns.phrasesOf[patterns.phrases[0]?.[0] ?? -1]).toEqual([0]);
  expect(namesOf(patterns.derived[0] ?? []).sort()).toEqual(['trivial', 'trivial.food']);
});

test('classes are asked for that a step names, and numbers count as there', () => {
  const patterns = possiblePatterns(knowledge);
  const asked = ['harm', 'link.only', 'part.eat', 'part.milk', 'num.people'];
  for (const name of asked) expect(patterns.asked[idOf(name)], name).toBe(1);
  expect(patterns.asked[idOf('harm.death')]).toBe(0);
  const always = [...patterns.always.keys()].filter((cls) => patterns.always[cls] === ALWAYS);
  const names = namesOf(always);
  expect(names).toContain('num.people');
  expect(names.filter((name) => !name.startsWith('num'))).toEqual([]);
});
