import { expect, test } from 'vitest';
import type { Finding, Portrait, Strength } from '../../engine/types';
import { breakDown, byStance, byStrength } from './breakdown';
import type { Judged } from './score';

function judged(
  script: 's' | 't',
  portraits: Portrait[],
  found: [Portrait, Strength][],
  more: Partial<Judged['passage']> = {},
): Judged {
  return {
    passage: { id: '', text: '', portraits, kind: 'case', script, ...more },
    findings: found.map(([portrait, strength]) => ({ portrait, strength }) as Finding),
  };
}

test('scores by script', () => {
  const groups = breakDown([judged('s', [1], [[1, 'fair']]), judged('t', [1], [])]);
  const script = groups.find(({ property }) => property === 'script')?.groups;
  expect(script?.map(({ name, any }) => [name, any.recall])).toEqual([
    ['Simplified', 1],
    ['Traditional', 0],
  ]);
});

test('strength: right, wrong, defended and hard', () => {
  const counts = byStrength([
    judged(
      's',
      [1],
      [
        [1, 'strong'],
        [2, 'weak'],
      ],
    ),
    judged('s', [1], [[3, 'strong']], { also: [3] }),
    judged('s', [1], [[1, 'fair']], { hard: true }),
  ]);
  expect(counts).toEqual([
    { strength: 'strong', findings: 1, right: 1 },
    { strength: 'fair', findings: 0, right: 0 },
    { strength: 'weak', findings: 1, right: 0 },
  ]);
});

test('stance: told as an event or in general', () => {
  const told = judged('s', [1], [[1, 'fair']]);
  told.findings = told.findings.map((one) => ({ ...one, stance: 'critique' as const }));
  expect(byStance([told])).toEqual([
    { stance: 'case', findings: 1, right: 0 },
    { stance: 'critique', findings: 0, right: 0 },
  ]);
});
