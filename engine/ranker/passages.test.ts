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
