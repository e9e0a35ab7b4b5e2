import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Apart, resolve } from './resolve';
import type { Finding } from './types';

const finding = (start: number, end: number, own: Partial<Finding> = {}): Finding => ({
  portrait: 1,
  rule: 'p1/a',
  stance: 'case',
  basis: 'inferred',
  strength: 'fair',
  evidence: [],
  start,
  end,
  ...own,
});
const mark = { start: 0, end: 1, slot: 'a' };

test.each([
  [
    'the strongest',
    { strength: 'strong' as const },
    { basis: 'stated' as const, evidence: [mark] },
  ],
  [
    'then the one with figures',
    { values: { total: 43, junior: 39 } },
    { basis: 'stated' as const, evidence: [mark] },
  ],
  ['then the stated', { basis: 'stated' as const }, { evidence: [mark, mark] }],
  ['then the one with more evidence', { evidence: [mark, mark] }, { evidence: [mark] }],
])('of two that overlap %s stays', (_, better, worse) => {
  const kept = resolve([finding(0, 9, worse), finding(4, 19, better)]);
  expect(kept).toEqual([finding(4, 19, better)]);
  expect(resolve([finding(4, 19, better), finding(0, 9, worse)])).toEqual(kept);
});

test('all else alike the shorter stays, then the first', () => {
  expect(resolve([finding(0, 9), finding(2, 5)])).toEqual([finding(2, 5)]);
  expect(resolve([finding(3, 6), finding(2, 5)])).toEqual([finding(2, 5)]);
  const [longer, shorter] = [finding(10, 19), finding(12, 15)];
  expect(resolve([longer, shorter])).toEqual([shorter]);
  expect(resolve([shorter, longer])).toEqual([shorter]);
});

test('other portraits and neighbours stay, in the order of the text', () => {
  const all = [finding(5, 9), finding(0, 5, { portrait: 2 }), finding(0, 5)];
  expect(resolve(all).map(({ start, portrait }) => [start, portrait])).toEqual([
    [0, 1],
    [0, 2],
    [5, 1],
  ]);
});

test('Apart: what is there already, in any order, keeps its place', () => {
  const apart = new Apart([
    { start: 20, end: 30 },
    { start: 0, end: 5 },
    { start: 10, end: 12 },
  ]);
  const spans = [
    [4, 6],
    [5, 10],
    [11, 13],
    [12, 20],
    [29, 40],
    [30, 31],
    [13, 14],
  ].map(([start = 0, end = 0]) => apart.insert({ start, end }));
  expect(spans).toEqual([false, true, false, true, false, true, false]);
});

test('property: what stays is apart, and what goes overlaps one that stays', () => {
  const spans = fc.array(
    fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), marks: fc.nat(3) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(spans, (all) => {
      const given = all.map(({ start, length, marks }) =>
        finding(start, start + length, { evidence: Array(marks).fill(mark) }),
      );
      const kept = resolve(given);
      const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
      kept.forEach((a, i) => {
        for (const b of kept.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
      for (const one of given) expect(kept.some((other) => overlap(one, other))).toBe(true);
    }),
  );
});

test('ten thousand findings in a row cost no quadratic number of comparisons', () => {
  let reads = 0;
  const given = Array.from({ length: 10_000 }, (_, i) => {
    const one = finding(0, i * 2 + 1);
    Object.defineProperty(one, 'start', {
      get: () => {
        reads += 1;
        return i * 2;
      },
    });
    return one;
  });
  expect(resolve(given)).toHaveLength(10_000);
  expect(reads, 'compare with the neighbours only').toBeLessThan(10_000 * 200);
});
