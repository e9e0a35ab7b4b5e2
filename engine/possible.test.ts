import { describe, expect, test } from 'vitest';
import { smallKnowledge, smallRule } from '../tests/small-knowledge';
import { Mention, Possibility } from './possible';
import { readParagraphs, type Worth } from './read';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'harm.death': '死亡',
      'link.only': '仅',
      'measure.light': '约谈',
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
    ['a measure, for the roster', '晴\n约谈', ['约谈']],
    ['a phrase that a rule needs; numbers count as there', '喝茶\n喝牛奶', ['喝牛奶']],
    ['nothing', '晴\n仅', []],
  ])('%s', (_, text, expected) => {
    expect(read(text, new Possibility(knowledge))).toEqual(expected);
  });
});

test('Mention takes the paragraphs with its class', () => {
  expect(read('死亡\n仅\n约谈', new Mention(knowledge, 'harm'))).toEqual(['死亡']);
  expect(read('死亡', new Mention(knowledge, 'unknown'))).toEqual([]);
});
