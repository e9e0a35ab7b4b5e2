import { expect, test } from 'vitest';
import { smallKnowledge } from '../tests/small-knowledge';
import { readParagraphs, type Worth } from './read';
import { tokensOf } from './tokens';

const knowledge = smallKnowledge({
  lexicons: [{ a: '甲', b: '乙' }],
  phrases: [{ cue: 'both', patterns: ['a >2 b'] }],
});

const paragraphs = (text: string, worth?: Worth): string[] =>
  [...readParagraphs(knowledge, text, worth)].map(({ start, end }) => text.slice(start, end));

test.each([
  ['one line', '一甲一', ['一甲一']],
  ['lines without a cue are passed over', '一\n甲一\n一\n\n一乙\n一', ['甲一', '一乙']],
  ['a cue at either end of a line', '甲一\n一乙', ['甲一', '一乙']],
  ['a cue in each line', '甲\n乙\n甲', ['甲', '乙', '甲']],
  ['an empty line first', '\n甲', ['甲']],
  ['an empty line last', '甲\n', ['甲']],
  ['several cues, one paragraph', '甲乙甲', ['甲乙甲']],
  ['no cue', '一\n二', []],
  ['nothing', '', []],
])('%s: %j', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('a paragraph holds its own cues, and what they make together', () => {
  const text = '甲一乙\n乙一甲';
  const classes = [...readParagraphs(knowledge, text)].map((paragraph) =>
    ['a', 'b', 'both'].map((name) =>
      tokensOf(paragraph, knowledge.classIds.get(name) as number).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ),
  );
  expect(classes).toEqual([
    [['甲'], ['乙'], ['甲一乙']],
    [['甲'], ['乙'], []],
  ]);
});

test('of the paragraphs that hold cues those that are worth it, judged by their own', () => {
  const asked: number[][] = [];
  const worth: Worth = {
    holds({ data }, from, to) {
      const starts: number[] = [];
      for (let at = from; at < to; at += 3) starts.push(data[at + 1] as number);
      asked.push(starts);
      return starts.length > 1;
    },
  };
  expect(paragraphs('甲\n一\n甲乙一\n乙\n甲一乙', worth)).toEqual(['甲乙一', '甲一乙']);
  expect(asked).toEqual([[0], [4, 5], [8], [10, 12]]);
});
