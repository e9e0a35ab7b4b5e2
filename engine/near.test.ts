import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, smallKnowledge, smallRule } from '../tests/small-knowledge';
import type { Sources } from './compile/compile';
import type { Knowledge } from './knowledge-tables';
import { Nearness } from './near';
import { readParagraphs, type Worth } from './read';

/** The paragraphs in which a pattern may stand. */
function near(knowledge: Knowledge, text: string): string[] {
  const nearness = new Nearness(knowledge);
  const worth: Worth = {
    holds: (hits, from, to, paragraph) => nearness.holds(text, paragraph, hits, from, to),
  };
  return [...readParagraphs(knowledge, text, worth)].map(({ start, end }) =>
    text.slice(start, end),
  );
}

const WORDS = { a: '甲', b: '乙', c: '丙' };
const of = (own: Partial<Sources>) => smallKnowledge({ lexicons: [WORDS], ...own });

describe('a rule within', () => {
  test.each([
    ['clause', '甲，乙。', true],
    ['clause', '甲。乙。', false],
    ['sentence', '甲，乙。', true],
    ['sentence', '甲。乙。', false],
    ['two sentences', '甲。乙。', true],
    ['two sentences', '甲。丁。乙。', false],
    ['two sentences', '乙。甲。', false],
    ['three sentences', '甲。丁。乙。', true],
    ['three sentences', '甲。丁。丁。乙。', false],
  ] as const)('a %s: %s %j', (scope, text, expected) => {
    const knowledge = of({ rules: [smallRule({ scope, patterns: ['a > b'] })] });
    expect(near(knowledge, text)).toEqual(expected ? [text] : []);
  });
});

test.each([
  ['each paragraph by itself', '甲乙。\n甲。\n乙甲。\n丙。', ['甲乙。', '乙甲。']],
  ['the second sentence', '丙。甲乙。', ['丙。甲乙。']],
  ['beyond 32 sentences', `${'丙。'.repeat(40)}甲乙。`, [`${'丙。'.repeat(40)}甲乙。`]],
  ['nothing', '丙', []],
])('%s', (_, text, expected) => {
  const knowledge = of({ rules: [smallRule({ patterns: ['a > b'] })] });
  expect(near(knowledge, text)).toEqual(expected);
});

test('numbers count as everywhere', () => {
  const knowledge = of({ rules: [smallRule({ patterns: ['num.people > a'] })] });
  expect(near(knowledge, '甲。\n乙。')).toEqual(['甲。']);
});

test('a phrase stands where it begins, and may build on one before it', () => {
  const knowledge = of({
    phrases: [
      { cue: 'made.one', patterns: ['a > b'] },
      { cue: 'made.two', patterns: ['made.one > c'], scope: 'sentence' },
    ],
    rules: [smallRule({ patterns: ['made.two'] })],
  });
  expect(near(knowledge, '甲乙丙。\n甲乙。丙。\n甲。乙丙。')).toEqual(['甲乙丙。']);
});

const sources: Partial<Sources> = {
  phrases: [
    { cue: 'made', patterns: ['b >1 c'] },
    { cue: 'far', patterns: ['c > a'], scope: 'two sentences' },
  ],
  rules: [
    smallRule({ id: 'p1/x', scope: 'clause', patterns: ['a >2 made'] }),
    smallRule({ id: 'p1/y', scope: 'two sentences', patterns: ['made > num.people', 'far > b'] }),
    smallRule({ id: 'p1/z', scope: 'three sentences', patterns: ['c > b > a'] }),
  ],
};

test('property: no paragraph is passed over in which a rule finds something', () => {
  const knowledge = of(sources);
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁三人。，\n'), maxLength: 60 });
  fc.assert(
    fc.property(text, (given) => {
      const read = near(knowledge, given).join('\n');
      expect(findAll(knowledge, read).length).toBe(findAll(knowledge, given).length);
    }),
    { numRuns: 500 },
  );
});
