import { expect, test } from 'vitest';
import { ClassSet } from './class-set';
import { splitSentences } from './sentences';
import { addTokens, firstFrom, makeParagraph, type Paragraph, tokensIn, tokensOf } from './tokens';

function setOf(...classes: number[]): ClassSet {
  return new ClassSet(0, classes, classes);
}

/** 甲乙，丙丁。戊己。: two sentences, three clauses. */
function paragraph(): Paragraph {
  const span = { start: 0, end: 9 };
  return makeParagraph(span, splitSentences('甲乙，丙丁。戊己。', span), 10);
}

test('tokens know their sentence and clause and enter the list of each class, sorted', () => {
  const own = paragraph();
  addTokens(own, [
    { start: 6, end: 7, set: setOf(1, 2) },
    { start: 3, end: 5, set: setOf(1), value: 4 },
  ]);
  expect(tokensOf(own, 1)).toHaveLength(2);
  addTokens(own, [{ start: 0, end: 1, set: setOf(1) }]);
  expect(tokensOf(own, 1).map((token) => [token.start, token.sentence, token.clause])).toEqual([
    [0, 0, 0],
    [3, 0, 1],
    [6, 1, 2],
  ]);
  expect(tokensOf(own, 2)).toHaveLength(1);
  expect(tokensOf(own, 9)).toEqual([]);
  expect(own.tokens).toHaveLength(3);
});

test('tokens of later cues come between those before, the shorter of two that start together first', () => {
  const own = paragraph();
  const cue = (start: number, end: number) => ({ start, end, set: setOf(3) });
  addTokens(own, [cue(3, 5), cue(0, 2), cue(7, 8)]);
  addTokens(own, [cue(3, 4), cue(8, 9), cue(0, 1)]);
  const places = (list: readonly { start: number; end: number }[]) =>
    list.map(({ start, end }) => [start, end]);
  const all = [
    [0, 1],
    [0, 2],
    [3, 4],
    [3, 5],
    [7, 8],
    [8, 9],
  ];
  expect(places(own.tokens)).toEqual(all);
  expect(places(tokensOf(own, 3))).toEqual(all);
});

test('a paragraph knows the classes it holds, in the order in which they came', () => {
  const own = paragraph();
  expect(own.present).toEqual([]);
  addTokens(own, [{ start: 3, end: 5, set: setOf(4, 2) }]);
  addTokens(own, [{ start: 0, end: 1, set: setOf(2, 7) }]);
  expect(own.present).toEqual([4, 2, 7]);
});

test('a paragraph knows in which of its sentences and clauses a class stands', () => {
  const own = paragraph();
  addTokens(own, [
    { start: 3, end: 5, set: setOf(4, 2) },
    { start: 6, end: 7, set: setOf(2) },
  ]);
  const bits = (cls: number) => [own.sentencesOf[cls], own.clausesOf[cls]];
  expect(bits(4)).toEqual([0b01, 0b010]);
  expect(bits(2)).toEqual([0b11, 0b110]);
  expect(bits(7)).toEqual([0, 0]);
});

test('a list of a class is made once', () => {
  const own = paragraph();
  addTokens(own, [{ start: 3, end: 5, set: setOf(4) }]);
  expect(tokensOf(own, 4)).toBe(tokensOf(own, 4));
});

test('a cue without a value has none, and nothing governs it yet', () => {
  const [token] = addTokens(paragraph(), [{ start: 0, end: 1, set: setOf(0) }]);
  expect(token).toMatchObject({ value: Number.NaN, modal: false, negated: false });
});

test('firstFrom and tokensIn', () => {
  const own = paragraph();
  const list = addTokens(
    own,
    [0, 3, 3, 6].map((start) => ({ start, end: start + 1, set: setOf(0) })),
  );
  expect([0, 1, 3, 4, 6, 7].map((offset) => firstFrom(list, offset))).toEqual([0, 1, 1, 3, 3, 4]);
  expect(firstFrom([], 5)).toBe(0);
  expect(tokensIn(list, 3, 6).map((token) => token.start)).toEqual([3, 3]);
  expect(tokensIn(list, 7, 99)).toEqual([]);
});
