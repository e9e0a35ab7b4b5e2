import { describe, expect, test } from 'vitest';
import { buildReport, onlyWanted, reaches, stronger } from './report';
import type { Analysis, Finding, Roster, RosterEntry } from './types';

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

test.each([
  ['weak', 'fair', false],
  ['fair', 'fair', true],
  ['strong', 'fair', true],
  ['fair', 'strong', false],
] as const)('%s reaches %s: %s', (strength, least, expected) => {
  expect(reaches(strength, least)).toBe(expected);
});

test('onlyWanted leaves findings out and counts the rest anew', () => {
  const whole = report('甲乙丙丁戊己', [finding(0, 3), finding(3, 6, { strength: 'strong' })]);
  const part = onlyWanted(whole, ({ strength }) => strength === 'weak');
  expect(part.findings.map(({ start }) => start)).toEqual([0]);
  expect(part.portraits[0]).toEqual({ portrait: 1, count: 1, strength: 'weak' });
  expect(part).toMatchObject({ characters: 6, accountability: true, roster });
});

describe('people and units of a line', () => {
  const places = (text: string, spans: [start: number, end: number][]) => {
    const entries = spans.map(([start, end]) => ({ start, end }) as RosterEntry);
    const organisations = spans.map(([start, end]) => ({ start, end, count: 1 }));
    const of = (own: Partial<Roster>) =>
      buildReport(text, { findings: [], roster: { ...roster, ...own }, accountability: true })
        .roster;
    const kept = of({ entries }).entries.map(({ start, end }) => [start, end]);
    expect(of({ organisations }).organisations.map(({ start, end }) => [start, end])).toEqual(kept);
    return kept;
  };

  test.each<[string, string, [number, number][], [number, number][]]>([
    [
      'stand once where the page repeats the line',
      '甲乙\n甲乙',
      [
        [0, 2],
        [3, 5],
      ],
      [[0, 2]],
    ],
    [
      'and once more behind another line',
      '甲乙\n丙\n甲乙\n',
      [
        [1, 2],
        [6, 7],
      ],
      [[1, 2]],
    ],
    [
      'stand twice in lines that differ',
      '甲乙\n甲丙',
      [
        [0, 1],
        [3, 4],
      ],
      [
        [0, 1],
        [3, 4],
      ],
    ],
    [
      'stand twice at two places of one line',
      '甲甲',
      [
        [0, 1],
        [1, 2],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'stand twice where one is the longer',
      '甲乙',
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'stand at other places of a repeated line',
      '甲乙\n甲乙',
      [
        [0, 1],
        [4, 5],
      ],
      [
        [0, 1],
        [4, 5],
      ],
    ],
    [
      'may be asked for out of order',
      '甲乙\n丙丁\n甲乙',
      [
        [6, 8],
        [3, 4],
        [0, 2],
      ],
      [
        [6, 8],
        [3, 4],
      ],
    ],
  ])('%s', (_, text, given, kept) => {
    expect(places(text, given)).toEqual(kept);
  });
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
