import { expect, test } from 'vitest';
import { chainTo } from './chain';
import type { Decision } from './decisions';
import type { Person } from './people';

/** People of two characters each that start at these places, before a decision at 100. */
const chain = (...starts: number[]): number[] => {
  const people = starts.map((start) => ({ start, end: start + 2 }) as Person);
  const decision: Decision = { start: 100, end: 102, sentence: 0, measures: [] };
  return chainTo(decision, people).map(({ start }) => start);
};

test.each([
  ['nobody', [], []],
  ['right before it', [98], [98]],
  ['60 characters before it', [38], [38]],
  ['61 characters before it', [37], []],
  ['behind it', [102], []],
  ['across its start', [99], []],
  ['in the order of the text', [90, 98], [90, 98]],
  ['the second 30 characters before the first, which is far', [6, 38], [6, 38]],
  ['31 characters', [5, 38], [38]],
  ['the first is near, so the second may be farther: 58 characters', [38, 98], [38, 98]],
  ['59 characters', [37, 98], [98]],
  ['a long list, each near the next', [0, 30, 60, 90], [0, 30, 60, 90]],
  ['who stands behind a gap is not on the list', [10, 14, 60, 90], [60, 90]],
])('%s', (_, starts, expected) => {
  expect(chain(...starts)).toEqual(expected);
});
