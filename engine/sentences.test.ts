import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOfSpan, splitSentences } from './sentences';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  test.each([
    ['甲。乙！丙？', ['甲。', '乙！', '丙？']],
    ['他说:“甲。”乙。', ['他说:“甲。”', '乙。']],
    ['甲；乙；丙', ['甲；', '乙；', '丙']],
    ['甲?!乙', ['甲?!', '乙']],
    ['没有句号', ['没有句号']],
    ['3.5万元。', ['3.5万元。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('a question is one', () => {
    const [first, second] = splitSentences('谁批的？没人说。', { start: 0, end: 8 });
    expect([first?.question, second?.question]).toEqual([true, false]);
  });

  test('a text without full stops is cut, at clause ends where there are any', () => {
    const long = '问责处理，'.repeat(1000);
    expect(Math.max(...split(long).map((sentence) => sentence.length))).toBeLessThanOrEqual(482);
    expect(Math.max(...split('问'.repeat(5000)).map((s) => s.length))).toBeLessThanOrEqual(482);
  });

  test('every mark of a row of stops is looked at', () => {
    const questions = (text: string) =>
      splitSentences(text, { start: 0, end: text.length }).map(({ question }) => question);
    expect(questions('甲!?乙')).toEqual([true, false]);
    expect(questions('甲?!”乙？')).toEqual([true, true]);
    expect(questions('甲')).toEqual([false]);
  });

  test.each([
    ['a full stop', '甲。', 1],
    ['a comma', '甲，', 1],
    ['a second stop', '甲？！', 2],
    ['a closing quotation mark', '甲。”', 2],
  ])('%s behind the paragraph is none of its own', (_, text, end) => {
    const [sentence, ...more] = splitSentences(text, { start: 0, end });
    expect(more).toEqual([]);
    expect(sentence).toMatchObject({ start: 0, end, clauses: [{ start: 0, end }] });
  });

  // The paragraph begins behind another, so that a place is not taken for a length.
  test.each([
    ['a comma 320 characters in cuts nothing', 320, '，', [622]],
    ['one 321 characters in does', 321, '，', [522, 623]],
    ['without a comma a cut is made after 482', 481, '问', [682, 783]],
  ])('%s', (_, before, mark, ends) => {
    const [start, rest] = [200, 101];
    const text = `${'晴'.repeat(start)}${'问'.repeat(before)}${mark}${'责'.repeat(rest)}`;
    const sentences = splitSentences(text, { start, end: text.length });
    expect(sentences.map(({ end }) => end)).toEqual(ends);
    expect(sentences.every(({ question }) => !question)).toBe(true);
  });

  test('property: sentences and clauses tile the paragraph', () => {
    const texts = fc
      .array(fc.constantFrom('问', '责', '。', '，', '”', '；', '?', '：', 'a'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text, { start: 0, end: text.length });
        expect(sentences.map((s) => text.slice(s.start, s.end)).join('')).toBe(text);
        const clauses = sentences.flatMap((s) => s.clauses);
        expect([...sentences, ...clauses].every(({ start, end }) => start < end)).toBe(true);
        expect(clauses.map((c) => text.slice(c.start, c.end)).join('')).toBe(text);
      }),
    );
  });
});

test('indexOfSpan finds the span that holds an offset', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 5, end: 9 },
  ];
  expect([0, 2, 3, 8].map((at) => indexOfSpan(spans, at))).toEqual([0, 0, 1, 2]);
});
