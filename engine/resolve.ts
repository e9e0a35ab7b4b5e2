import type { Finding, Strength } from './types';

const STRENGTH: Record<Strength, number> = { weak: 0, fair: 1, strong: 2 };

/**
 * One finding a passage and portrait: of findings of one portrait that overlap, the strongest stays,
 * then the stated one, then the one with more evidence, then the shorter. Sorted by start.
 */
export function resolve(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => rank(b) - rank(a) || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ranked) {
    if (!kept.some((other) => other.portrait === finding.portrait && overlap(other, finding))) {
      kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.portrait - b.portrait);
}

function rank(finding: Finding): number {
  const stated = finding.basis === 'stated' ? 1 : 0;
  return STRENGTH[finding.strength] * 100 + stated * 50 + Math.min(finding.evidence.length, 20);
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}
