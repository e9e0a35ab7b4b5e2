import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../engine/report';
import type { Portrait } from '../engine/types';
import { Marks } from './marks';

function finding(portrait: Portrait, ...occurrences: [number, number][]): ReportFinding {
  const spans = occurrences.map(([start, end]) => ({ start, end }));
  return { portrait, strength: 'fair', occurrences: spans, marks: [] } as unknown as ReportFinding;
}

// 0: two places; 1: inside the first of them; 2: long, over the second.
const marks = new Marks([
  finding(1, [0, 20], [60, 70]),
  finding(3, [5, 10]),
  finding(5, [50, 100]),
]);
const names = (found: readonly { finding: number; occurrence: number }[]) =>
  found.map((mark) => `${mark.finding}/${mark.occurrence}`);

describe('Marks', () => {
  it('lists every occurrence in the order of the text', () => {
    expect(names(marks.list)).toEqual(['0/0', '1/0', '2/0', '0/1']);
  });

  it.each([
    [0, ['0/0']],
    [7, ['1/0', '0/0']],
    [10, ['0/0']],
    [20, []],
    [65, ['0/1', '2/0']],
    [99, ['2/0']],
    [100, []],
  ])('finds the marks on character %d, the shortest first', (offset, expected) => {
    expect(names(marks.at(offset))).toEqual(expected);
  });

  it('leads from evidence to its own finding, from other words to the first of the portraits', () => {
    const of = (portrait: Portrait, start: number, end: number): ReportFinding => ({
      ...finding(portrait, [10, 20]),
      marks: [{ start, end, slot: 'harm' }],
    });
    const both = new Marks([of(2, 0, 3), of(4, 5, 8)]);
    expect([11, 14, 16, 19].map((offset) => both.at(offset)[0]?.portrait)).toEqual([2, 2, 4, 2]);
  });

  it('steps round both ends', () => {
    const [first, , , last] = marks.list;
    expect(marks.step(null, 1)).toBe(first);
    expect(marks.step(null, -1)).toBe(last);
    expect(marks.step(last ?? null, 1)).toBe(first);
    expect(marks.step(first ?? null, -1)).toBe(last);
  });

  it('stops at an end where it is told not to go round', () => {
    const [first] = marks.list;
    const last = marks.list.at(-1);
    expect(marks.step(last ?? null, 1, { round: false })).toBeNull();
    expect(marks.step(first ?? null, -1, { round: false })).toBeNull();
    expect(marks.step(null, 1, { round: false })).toBe(first);
  });

  it('steps within one portrait', () => {
    const [first, , , last] = marks.list;
    expect(marks.step(first ?? null, 1, { portrait: 1 })).toBe(last);
    expect(marks.step(first ?? null, 1, { portrait: 6 }), 'no mark of this portrait').toBeNull();
    expect(new Marks([]).step(null, 1)).toBeNull();
  });

  it.each([
    ['weak', 3],
    ['fair', 2],
    ['strong', 1],
  ] as const)('lists what is at least %s', (least, count) => {
    const findings = (['weak', 'fair', 'strong'] as const).map(
      (strength): ReportFinding => ({ ...finding(1, [0, 5]), strength }),
    );
    expect(new Marks(findings, least).list).toHaveLength(count);
  });

  it('names what shares words with a mark', () => {
    const inner = marks.find(1, 0);
    expect(inner && names(marks.beside(inner))).toEqual(['0/0', '1/0']);
    expect(marks.find(1, 7)).toBeNull();
  });
});
