import { expect, test } from 'vitest';
import type { Finding, Portrait } from '../../engine/types';
import { extraOn, type Judged, score } from './score';

const judged = (portraits: Portrait[], found: Portrait[], also?: Portrait[]): Judged => ({
  passage: { id: 'a', text: '', portraits, kind: 'case', ...(also ? { also } : {}) },
  findings: found.map((portrait) => ({ portrait }) as Finding),
});

const numbers = (passages: Judged[], name: '1' | '2' | 'any' | 'macro') => {
  const { precision, recall, f1, support } = score(passages)[name];
  return [precision, recall, f1, support];
};

test.each([
  ['found', [judged([1], [1])], [1, 1, 1, 1]],
  ['found twice counts once', [judged([1], [1, 1])], [1, 1, 1, 1]],
  ['missed', [judged([1], [])], [0, 0, 0, 1]],
  ['false', [judged([], [1])], [0, 0, 0, 0]],
  ['one right, one false', [judged([1], [1]), judged([2], [1])], [0.5, 1, 2 / 3, 1]],
  ['one right, one missed', [judged([1], [1]), judged([1], [2])], [1, 0.5, 2 / 3, 2]],
  ['defensible and found: neither right nor wrong', [judged([2], [1, 2], [1])], [0, 0, 0, 0]],
  ['defensible, not found: not missed', [judged([1], [1]), judged([2], [2], [1])], [1, 1, 1, 1]],
  ['nothing at all', [], [0, 0, 0, 0]],
])('portrait 1: %s', (_, passages, expected) => {
  expect(numbers(passages, '1')).toEqual(expected);
});

test.each([
  ['another portrait is a match all the same', [judged([1], [2])], [1, 1, 1, 1]],
  ['a match on what only can be defended', [judged([], [3], [3])], [0, 0, 0, 0]],
  ['a false match', [judged([], [3]), judged([1], [1])], [0.5, 1, 2 / 3, 1]],
  ['whatever is found where a match can be defended', [judged([], [2], [3])], [0, 0, 0, 0]],
])('any: %s', (_, passages, expected) => {
  expect(numbers(passages, 'any')).toEqual(expected);
});

test('macro is the mean over the six portraits', () => {
  const [precision, recall, f1, support] = numbers([judged([1], [1]), judged([2], [])], 'macro');
  expect([precision, recall, f1].map((value) => Math.round((value as number) * 6))).toEqual([
    1, 1, 1,
  ]);
  expect(support).toBe(2);
});

test('the shape is that of the contract', () => {
  expect(Object.keys(score([]))).toEqual(['1', '2', '3', '4', '5', '6', 'macro', 'any']);
  expect(Object.keys(score([]).any)).toEqual(['precision', 'recall', 'f1', 'support']);
});

test('extraOn leaves out what is labelled or can be defended', () => {
  const { passage, findings } = judged([1], [1, 2, 3], [2]);
  expect(extraOn(passage, findings).map((finding) => finding.portrait)).toEqual([3]);
});
