import { describe, expect, test } from 'vitest';
import { buildReport, stronger } from './report';
import type { Analysis, Finding, Roster } from './types';

const roster: Roster = {
  total: null,
  entries: [],
  organisations: [],
  trigger: null,
  rectification: null,
};
const finding = (start: number, end: number, own: Partial<Finding> = {}): Finding => ({
  portrait: 1,
  rule: 'p1/a',
  stance: 'case',
  basis: 'stated',
  strength: 'weak',
  start,
  end,
  evidence: [{ start: start + 1, end: start + 2, slot: 'a' }],
  ...own,
});
const report = (text: string, findings: Finding[]) =>
  buildReport(text, { findings, roster, accountability: true } satisfies Analysis);

test.each([
  [null, 'weak', 'weak'],
  ['weak', 'strong', 'strong'],
  ['strong', 'fair', 'strong'],
  ['fair', 'fair', 'fair'],
] as const)('the stronger of %s and %s is %s', (a, b, expected) => {
  expect(stronger(a, b)).toBe(expected);
});

describe('buildReport', () => {
  test('a finding carries its words and its evidence counted from their start', () => {
    const [only] = report('甲。乙丙丁。', [finding(2, 6)]).findings;
    expect(only).toMatchObject({ text: '乙丙丁。', marks: [{ start: 1, end: 2, slot: 'a' }] });
    expect(only?.occurrences).toEqual([{ start: 2, end: 6 }]);
  });

  test('a repeated passage counts once and keeps every place, white space apart', () => {
    const { findings, portraits } = report('甲乙丙\n甲 乙丙', [finding(0, 3), finding(4, 8)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.occurrences).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 8 },
    ]);
    expect(portraits[0]).toEqual({ portrait: 1, count: 1, strength: 'weak' });
  });

  test('the same words for two portraits are two findings', () => {
    const { findings } = report('甲乙丙', [finding(0, 3), finding(0, 3, { portrait: 2 })]);
    expect(findings).toHaveLength(2);
  });

  test('six rows in their order, each with its strongest', () => {
    const { portraits } = report('甲乙丙丁戊己', [
      finding(0, 3, { portrait: 4 }),
      finding(3, 6, { portrait: 4, strength: 'strong' }),
    ]);
    expect(portraits.map(({ portrait }) => portrait)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(portraits[3]).toEqual({ portrait: 4, count: 2, strength: 'strong' });
    expect(portraits[0]).toEqual({ portrait: 1, count: 0, strength: null });
  });

  test('how much was read', () => {
    const part = buildReport('甲乙', { findings: [], roster, accountability: false }, true);
    expect(part).toMatchObject({ characters: 2, partial: true, accountability: false });
    expect(report('甲乙', []).partial).toBe(false);
  });
});
