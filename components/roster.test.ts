import { describe, expect, it } from 'vitest';
import { EMPTY_ROSTER, ROSTER } from './fixture';
import { hasContent, levelBars, listed } from './roster';

describe('levelBars', () => {
  const bars = levelBars(ROSTER.entries);

  it('puts the highest level first and leaves out levels without people', () => {
    expect(bars.map(({ level }) => level)).toEqual([
      'county',
      'township',
      'village',
      'auxiliary',
      'unknown',
    ]);
  });

  it('adds entries of one class up and loses nobody', () => {
    expect(bars[2]).toEqual({
      level: 'village',
      total: 21,
      parts: [
        { measure: 'discipline', count: 12 },
        { measure: 'administrative', count: 9 },
      ],
    });
    expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(listed(ROSTER.entries));
  });
});

describe('hasContent', () => {
  it('is false for a text that lists and counts nobody, whatever set it off', () => {
    const trigger = { start: 0, end: 2, kind: 'exposure' as const };
    expect(hasContent({ ...EMPTY_ROSTER, trigger })).toBe(false);
    expect(hasContent({ ...EMPTY_ROSTER, total: { start: 0, end: 2, count: 3 } })).toBe(true);
    expect(hasContent({ ...EMPTY_ROSTER, organisations: [{ start: 0, end: 2, count: 1 }] })).toBe(
      true,
    );
  });
});
