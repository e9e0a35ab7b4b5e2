import { expect, test } from 'vitest';
import type { Finding, Portrait } from '../../engine/types';
import { changesOf, setResult } from './compare';
import type { Judged } from './score';

const judged = (id: string, portraits: Portrait[], found: Portrait[]): Judged => ({
  passage: { id, text: id, portraits, kind: portraits.length > 0 ? 'case' : 'plain' },
  findings: found.map((portrait) => ({ portrait, start: 0, end: 1 }) as Finding),
});

test('lists what was gained and what was lost, and nothing else', () => {
  const before = setResult([judged('a', [1], []), judged('b', [2], [2]), judged('c', [], [3])]);
  const now = [judged('a', [1], [1]), judged('b', [2], [4]), judged('c', [], [3])];
  const { changes } = changesOf(before, setResult(now), now);
  expect(changes.map(({ passage, gained, lost }) => [passage.id, gained, lost])).toEqual([
    ['a', '1', ''],
    ['b', '', '24'],
  ]);
});

test('a set that is new has no changes', () => {
  const now = [judged('a', [1], [1])];
  expect(changesOf(undefined, setResult(now), now)).toMatchObject({ before: null, changes: [] });
});
