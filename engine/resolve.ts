import { indexOfSpan } from './sentences';
import type { Finding, Portrait, Strength } from './types';

const STRENGTH: Record<Strength, number> = { weak: 0, fair: 1, strong: 2 };

/**
 * One finding a passage and portrait: of findings of one portrait that overlap, the strongest stays,
 * then the stated one, then the one with more evidence, then the shorter. Sorted by start.
 */
export function resolve(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => rank(b) - rank(a) || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  const kept = new Map<Portrait, Finding[]>();
  for (const finding of ranked) {
    const apart = kept.get(finding.portrait) ?? [];
    kept.set(finding.portrait, apart);
    insertApart(apart, finding);
  }
  return [...kept.values()].flat().sort((a, b) => a.start - b.start || a.portrait - b.portrait);
}

/** Inserts a finding unless it overlaps one of `apart`, which are sorted and apart from each other. */
function insertApart(apart: Finding[], finding: Finding): void {
  const before = apart.length === 0 ? -1 : indexOfSpan(apart, finding.start);
  const at = before === -1 || (apart[before] as Finding).start > finding.start ? 0 : before + 1;
  const neighbours = [apart[at - 1], apart[at]];
  if (neighbours.some((other) => other && overlap(other, finding))) return;
  apart.splice(at, 0, finding);
}

function rank(finding: Finding): number {
  const stated = finding.basis === 'stated' ? 1 : 0;
  return STRENGTH[finding.strength] * 100 + stated * 50 + Math.min(finding.evidence.length, 20);
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}
