import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '../engine/report';
import type { Analysis } from '../engine/types';
import { mergeReports } from './merge-reports';

const NOBODY = { total: null, entries: [], organisations: [], trigger: null, rectification: null };

function report(portrait: 1 | 2, strength: 'weak' | 'strong', partial = false): Report {
  const span = { start: 0, end: 2 };
  const analysis: Analysis = {
    findings: [
      { ...span, portrait, strength, rule: 'p/x', stance: 'case', basis: 'stated', evidence: [] },
    ],
    roster: { ...NOBODY, total: { ...span, count: portrait } },
    accountability: strength === 'strong',
  };
  return buildReport('问责', analysis, partial);
}

describe('mergeReports', () => {
  it('keeps a single report as it is', () => {
    const only = report(1, 'weak');
    expect(mergeReports([only])).toBe(only);
  });

  it('adds up findings, counts, the stronger strength, and what was read', () => {
    const merged = mergeReports([report(2, 'weak'), report(2, 'strong', true), report(1, 'weak')]);
    expect(merged.findings.map(({ portrait }) => portrait)).toEqual([2, 2, 1]);
    expect(merged.portraits.slice(0, 2)).toEqual([
      { portrait: 1, count: 1, strength: 'weak' },
      { portrait: 2, count: 2, strength: 'strong' },
    ]);
    expect(merged).toMatchObject({ characters: 6, partial: true, accountability: true });
  });

  it('takes the total from the first frame that states one', () => {
    const silent = { ...report(1, 'weak'), roster: NOBODY };
    expect(mergeReports([silent, report(2, 'weak'), report(1, 'weak')]).roster.total?.count).toBe(
      2,
    );
  });
});
