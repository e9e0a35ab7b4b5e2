import { expect, test } from 'vitest';
import { smallKnowledge } from '../tests/small-knowledge';
import { Mention } from './mention';
import { readParagraphs } from './read';

const knowledge = smallKnowledge({
  lexicons: [{ 'harm.death': '死亡', 'link.only': '仅', 'measure.light': '约谈' }],
});

function read(text: string, mention: Mention): string[] {
  const taken = readParagraphs(knowledge, text, mention);
  return [...taken].map(({ start, end }) => text.slice(start, end));
}

test('Mention takes paragraphs with one of several classes, and knows a term when it comes again', () => {
  const mention = new Mention(knowledge, 'harm', 'measure');
  expect(read('仅\n死亡\n约谈\n死亡\n仅', mention)).toEqual(['死亡', '约谈', '死亡']);
});

test('Mention takes the paragraphs with its class', () => {
  expect(read('死亡\n仅\n约谈', new Mention(knowledge, 'harm'))).toEqual(['死亡']);
  expect(read('死亡', new Mention(knowledge, 'unknown'))).toEqual([]);
});
