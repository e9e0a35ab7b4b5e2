import { describe, expect, test } from 'vitest';
import { smallKnowledge, smallRule } from '../tests/small-knowledge';
import { smallGlance } from '../tests/small-ranker';
import { Prospect } from './prospect';
import { readParagraphs } from './read';
import { scan } from './word-graph';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'harm.death': '死亡',
      'link.only': '仅',
      'measure.light': '约谈',
      'post.chief': '县长',
      sure: '背锅',
      likely: '替罪',
      unlikely: '天气',
    },
  ],
  rules: [smallRule({ patterns: ['harm > link.only'] })],
});
/** At a glance 背锅 says more than enough, 替罪 just enough, any other word too little, 天气 least of all. */
const glance = smallGlance({ sure: 3, likely: 2, unlikely: -2 }, -1.5);

/** What is read of a text, and of each paragraph the words of the stretches in which a passage may be proposed. */
function read(text: string, alone: boolean, own: typeof glance | null = glance): string[] {
  const prospect = new Prospect(knowledge, own);
  const hits = scan(knowledge.graph, text);
  prospect.turnTo(text, hits, alone);
  const told: string[] = [];
  for (const { start, end } of readParagraphs(knowledge, text, prospect, hits)) {
    const stretches = prospect.promising.map((part) => text.slice(part.start, part.end));
    told.push([text.slice(start, end), ...stretches].join(' | '));
  }
  return told;
}

describe('a passage by itself', () => {
  test.each<[string, string, string[]]>([
    ['is read where something may be proposed', '他背锅。', ['他背锅。 | 背锅']],
    ['be it only likely', '他替罪。', ['他替罪。 | 替罪']],
    ['is not read for a word that tells nothing', '仅此。', []],
    ['for a measure in any case, for the roster', '约谈天气', ['约谈天气']],
  ])('%s', (_, text, expected) => {
    expect(read(text, true)).toEqual(expected);
  });
});

describe('a longer text', () => {
  test.each<[string, string, string[]]>([
    [
      'has proposals where a post or a measure stands',
      '县长背锅\n约谈',
      ['县长背锅 | 县长背锅', '约谈'],
    ],
    ['none where there is neither', '他背锅\n约谈', ['约谈']],
    ['none where it is but likely', '县长替罪\n约谈', ['约谈']],
    ['none when nobody in it is held to account', '县长背锅\n县长', []],
  ])('%s', (_, text, expected) => {
    expect(read(text, false)).toEqual(expected);
  });

  test('is forgotten when the next one is turned to', () => {
    const prospect = new Prospect(knowledge, glance);
    const times = ['约谈\n县长背锅', '县长背锅'].map((text) => {
      const hits = scan(knowledge.graph, text);
      prospect.turnTo(text, hits, false);
      return [...readParagraphs(knowledge, text, prospect, hits)].length;
    });
    expect(times).toEqual([2, 0]);
  });
});

describe('for a rule', () => {
  const doubtful = smallGlance({ 'link.only': 1 }, -1.1);

  test.each([
    ['a doubtful paragraph is read where the rule may hold', '仅一人死亡', doubtful, 1],
    ['not where half of it stands', '仅此', doubtful, 0],
    ['nor where its halves stand too far apart', '仅此。死亡。', doubtful, 0],
    ['one that is hopeless at a glance is not', '仅一人死亡', glance, 0],
    ['without a ranker the rules decide alone', '仅一人死亡', null, 1],
    ['which read nothing else', '他背锅', null, 0],
  ])('%s', (_, text, own, paragraphs) => {
    expect(read(text, false, own)).toHaveLength(paragraphs);
  });
});
