import { describe, expect, test } from 'vitest';
import { smallKnowledge, smallRule } from '../tests/small-knowledge';
import { Possibility } from './possible';
import { readParagraphs, type Worth } from './read';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'harm.death': '死亡',
      'link.only': '仅',
      'part.eat': '喝',
      'part.milk': '奶',
    },
  ],
  phrases: [{ cue: 'trivial.food', patterns: ['part.eat >2 part.milk'] }],
  rules: [
    smallRule({ id: 'p4/a', patterns: ['harm > link.only'] }),
    smallRule({ id: 'p3/b', patterns: ['trivial > num.people'] }),
  ],
});

function read(text: string, worth: Worth): string[] {
  return [...readParagraphs(knowledge, text, worth)].map((p) => text.slice(p.start, p.end));
}

describe('Possibility', () => {
  test.each([
    ['all steps of a rule', '死亡\n仅\n仅一人死亡', ['仅一人死亡']],
    ['a phrase that a rule needs; numbers count as there', '喝茶\n喝牛奶', ['喝牛奶']],
    ['nothing', '晴\n仅', []],
    ['half a phrase', '喝\n奶', []],
    ['a step in the paragraph before', '死亡\n仅', []],
    ['steps in any order', '死亡仅', ['死亡仅']],
    ['each paragraph by itself, time and again', '仅死亡\n仅\n仅死亡', ['仅死亡', '仅死亡']],
  ])('%s', (_, text, expected) => {
    expect(read(text, new Possibility(knowledge))).toEqual(expected);
  });
});

test('a rule of numbers alone may hold anywhere', () => {
  const own = smallKnowledge({
    lexicons: [{ 'link.only': '仅' }],
    rules: [smallRule({ patterns: ['num.people > num.percent'] })],
  });
  const found = [...readParagraphs(own, '仅一\n晴\n仅', new Possibility(own))];
  expect(found.map((part) => part.start)).toEqual([0, 5]);
});

test('a phrase may build on one before it', () => {
  const own = smallKnowledge({
    lexicons: [{ 'part.eat': '喝', 'part.milk': '奶', 'part.cold': '冰' }],
    phrases: [
      { cue: 'made.one', patterns: ['part.eat > part.milk'] },
      { cue: 'made.two', patterns: ['made.one > part.cold'] },
    ],
    rules: [smallRule({ patterns: ['made.two'] })],
  });
  const text = '喝奶\n奶冰\n喝冰奶';
  expect(
    [...readParagraphs(own, text, new Possibility(own))].map(({ start, end }) =>
      text.slice(start, end),
    ),
  ).toEqual(['喝冰奶']);
});
