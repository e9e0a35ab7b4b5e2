import type { Finding, Portrait } from '../../engine/types';
import { PORTRAITS } from '../../engine/types';
import type { Passage } from './passages';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Passages that carry the label. */
  support: number;
}

export type Scores = Record<'1' | '2' | '3' | '4' | '5' | '6' | 'macro' | 'any', Score>;

/** A passage with what was found on it. */
export interface Judged {
  passage: Passage;
  findings: Finding[];
}

export interface Counts {
  right: number;
  false: number;
  missed: number;
}

/**
 * Per portrait, the macro average, and match-or-not (`any`). A portrait in `also` is neither right nor wrong.
 * A ratio without a denominator is 0.
 */
export function score(judged: readonly Judged[]): Scores {
  const entries = PORTRAITS.map(
    (portrait) => [String(portrait), scoreOf(countPortrait(judged, portrait))] as const,
  );
  const each = entries.map(([, value]) => value);
  const mean = (pick: (value: Score) => number): number =>
    each.reduce((sum, value) => sum + pick(value), 0) / each.length;
  return {
    ...Object.fromEntries(entries),
    macro: {
      precision: mean((value) => value.precision),
      recall: mean((value) => value.recall),
      f1: mean((value) => value.f1),
      support: each.reduce((sum, value) => sum + value.support, 0),
    },
    any: scoreOf(countAny(judged)),
  } as Scores;
}

/** Portraits found on a passage. */
export function foundOn(findings: readonly Finding[]): Set<Portrait> {
  return new Set(findings.map((finding) => finding.portrait));
}

/** Findings of portraits that the passage neither carries nor allows. */
export function extraOn(passage: Passage, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ portrait }) => !passage.portraits.includes(portrait) && !passage.also?.includes(portrait),
  );
}

function countPortrait(judged: readonly Judged[], portrait: Portrait): Counts {
  const counts: Counts = { right: 0, false: 0, missed: 0 };
  for (const { passage, findings } of judged) {
    const found = foundOn(findings).has(portrait);
    const wanted = passage.portraits.includes(portrait);
    if (passage.also?.includes(portrait) && !wanted) continue;
    if (found && wanted) counts.right += 1;
    else if (found) counts.false += 1;
    else if (wanted) counts.missed += 1;
  }
  return counts;
}

function countAny(judged: readonly Judged[]): Counts {
  const counts: Counts = { right: 0, false: 0, missed: 0 };
  for (const { passage, findings } of judged) {
    const wanted = passage.portraits.length > 0;
    const found = findings.length > 0;
    if (!wanted && (passage.also?.length ?? 0) > 0) continue;
    if (found && wanted) counts.right += 1;
    else if (found) counts.false += 1;
    else if (wanted) counts.missed += 1;
  }
  return counts;
}

function scoreOf(counts: Counts): Score {
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const precision = ratio(counts.right, counts.right + counts.false);
  const recall = ratio(counts.right, counts.right + counts.missed);
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    support: counts.right + counts.missed,
  };
}
