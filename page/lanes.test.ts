import { describe, expect, it } from 'vitest';
import { inLanes, without } from './lanes';

const span = (start: number, end: number) => ({ start, end });
const bare = (start: number, end: number) => ({ start, end, evidence: [] });

describe('without', () => {
  it.each([
    ['no hole', [], [span(0, 10)]],
    ['a hole in the middle', [span(3, 5)], [span(0, 3), span(5, 10)]],
    ['holes at both ends', [span(0, 2), span(8, 10)], [span(2, 8)]],
    [
      'holes that overlap and are out of order',
      [span(4, 6), span(2, 5)],
      [span(0, 2), span(6, 10)],
    ],
    ['a hole over everything', [span(0, 12)], []],
    ['a hole outside', [span(12, 14)], [span(0, 10)]],
  ])('%s', (_what, holes, left) => {
    expect(without(span(0, 10), holes)).toEqual(left);
  });
});

describe('inLanes', () => {
  it('puts the line of a finding that overlaps an earlier one lower', () => {
    const laid = inLanes([bare(0, 10), bare(5, 8), bare(9, 20), bare(10, 12), bare(30, 40)]);
    expect(laid.map(({ lane }) => lane)).toEqual(['upper', 'lower', 'lower', 'upper', 'upper']);
  });

  it('has a third lane, and no fourth', () => {
    const laid = inLanes([bare(0, 10), bare(1, 10), bare(2, 10), bare(3, 10)]);
    expect(laid.map(({ lane }) => lane)).toEqual(['upper', 'lower', 'lowest', 'lowest']);
  });

  it('tints each character once', () => {
    const tints = new Map<number, number>();
    for (const { finding, tinted } of inLanes([bare(0, 10), bare(5, 15), bare(8, 12)])) {
      for (const { start, end } of without(finding, tinted)) {
        for (let at = start; at < end; at += 1) tints.set(at, (tints.get(at) ?? 0) + 1);
      }
    }
    expect([...tints.keys()], 'a marked character has no tint').toHaveLength(15);
    expect([...tints.values()].filter((times) => times > 1)).toEqual([]);
  });

  it('leaves evidence its own tint, but where evidence of an earlier finding stands', () => {
    const [, later] = inLanes([
      { ...span(0, 10), evidence: [span(2, 4)] },
      { ...span(0, 10), evidence: [span(3, 6)] },
    ]);
    expect(without(span(3, 6), later?.deepened ?? [])).toEqual([span(4, 6)]);
  });
});
