import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../sentences';
import { makeParagraph } from '../tokens';
import { fullSentences, partsOf, widestPassages } from './passages';

function sentencesOf(text: string) {
  const span = { start: 0, end: text.length };
  return fullSentences(text, makeParagraph(span, splitSentences(text, span), 0));
}

const words = (text: string) => (span: { start: number; end: number }) =>
  text.slice(span.start, span.end);

test.each([
  ['甲。乙。', ['甲。', '乙。']],
  ['甲；乙；丙。丁', ['甲；乙；丙。', '丁']],
  ['甲“乙。”丙', ['甲“乙。”', '丙']],
])('full sentences of %j', (text, expected) => {
  expect(sentencesOf(text).map(words(text))).toEqual(expected);
});

test('passages of up to three sentences, each beginning with the last of the one before', () => {
  const text = '甲。乙。丙。丁。';
  expect(widestPassages(sentencesOf(text)).map(words(text))).toEqual(['甲。乙。丙。', '丙。丁。']);
});

test.each([
  ['甲…乙。', ['甲…乙。']],
  ['甲；乙?丙', ['甲；乙?', '丙']],
  ['甲。 乙', ['甲。', ' 乙']],
  ['', []],
])('full sentences of %j', (text, expected) => {
  expect(sentencesOf(text).map(words(text))).toEqual(expected);
});

test('a list with ； is one sentence up to 260 characters, and cut before it grows longer', () => {
  const list = (second: number) =>
    sentencesOf(`${'甲'.repeat(99)}；${'乙'.repeat(second)}；丙。`).map(
      ({ start, end }) => end - start,
    );
  expect(list(157)).toEqual([260]);
  expect(list(158)).toEqual([259, 2]);
  expect(list(160)).toEqual([100, 163]);
});

test.each([
  ['two', [1, 2], [[0, 3]]],
  ['one', [5], [[0, 5]]],
  ['three', [1, 1, 1], [[0, 3]]],
  [
    'five',
    [1, 1, 1, 1, 1],
    [
      [0, 3],
      [2, 5],
    ],
  ],
  ['260 characters together', [130, 130], [[0, 260]]],
  [
    '261',
    [130, 131],
    [
      [0, 130],
      [130, 261],
    ],
  ],
  [
    'a long one between',
    [10, 300, 10],
    [
      [0, 10],
      [10, 310],
      [310, 320],
    ],
  ],
  [
    'a short one joins both neighbours',
    [200, 10, 200],
    [
      [0, 210],
      [200, 410],
    ],
  ],
  ['none', [], []],
])('widest passages of %s', (_, lengths, expected) => {
  const ends = lengths.map((_length, i) => lengths.slice(0, i + 1).reduce((sum, one) => sum + one));
  const sentences = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
  expect(widestPassages(sentences).map(({ start, end }) => [start, end])).toEqual(expected);
});

test('parts of a passage in the middle: of its own sentences only', () => {
  const sentences = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 5, end: 9 },
    { start: 9, end: 10 },
  ];
  expect(partsOf({ start: 3, end: 9 }, sentences).map(({ start, end }) => [start, end])).toEqual([
    [3, 5],
    [5, 9],
    [3, 9],
  ]);
});

test('a passage is not made too long', () => {
  const text = `${'甲'.repeat(200)}。${'乙'.repeat(200)}。`;
  expect(widestPassages(sentencesOf(text))).toHaveLength(2);
});

test('parts: the shortest first, the passage itself last', () => {
  const text = '甲甲甲。乙。丙丙。';
  const parts = partsOf({ start: 0, end: text.length }, sentencesOf(text)).map(words(text));
  expect(parts[0]).toBe('乙。');
  expect(parts.at(-1)).toBe(text);
});

test('sentences cover the paragraph, passages cover the sentences', () => {
  const text = fc
    .array(fc.constantFrom('甲', '。', '；', '？', '”', ' '))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const sentences = sentencesOf(given);
      expect(sentences.map(words(given)).join('')).toBe(given);
      const passages = widestPassages(sentences);
      for (const one of sentences) {
        expect(passages.some((p) => p.start <= one.start && one.end <= p.end)).toBe(true);
      }
    }),
  );
});
