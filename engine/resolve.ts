import { firstFrom } from './tokens';
import type { Finding, Portrait, Span, Strength } from './types';

const STRENGTH: Record<Strength, number> = { weak: 0, fair: 1, strong: 2 };

/**
 * One finding a passage and portrait: of findings of one portrait that overlap, the strongest stays, then the
 * one that stands on figures, then the stated one, then the one with more evidence, then the shorter. Sorted by start.
 */
export function resolve(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => rank(b) - rank(a) || a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  const kept = new Map<Portrait, Apart>();
  const winners = ranked.filter((finding) => {
    const apart = kept.get(finding.portrait) ?? new Apart([]);
    kept.set(finding.portrait, apart);
    return apart.insert(finding);
  });
  return winners.sort((a, b) => a.start - b.start || a.portrait - b.portrait);
}

/** Spans none of which overlap. */
export class Apart {
  private readonly spans: Span[];

  /** @param spans apart from each other, in any order */
  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** Takes a span in unless it overlaps one that is there; says whether it did. */
  insert(span: Span): boolean {
    const at = firstFrom(this.spans, span.start);
    const neighbours = [this.spans[at - 1], this.spans[at]];
    if (neighbours.some((other) => other && overlap(other, span))) return false;
    this.spans.splice(at, 0, span);
    return true;
  }
}

function rank(finding: Finding): number {
  const stated = finding.basis === 'stated' ? 1 : 0;
  const figures = finding.values ? 1 : 0;
  const evidence = Math.min(finding.evidence.length, 20);
  return STRENGTH[finding.strength] * 200 + figures * 100 + stated * 50 + evidence;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
