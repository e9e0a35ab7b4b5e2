import type { Passage } from './passages';
import { foundOn, type Judged, type Scores, score } from './score';

/** Name of a set of passages → what came of it. */
export type Results = Record<string, SetResult>;

/** What is kept of one run: the main figures, and the portraits found on each passage. */
export interface SetResult {
  macro: number;
  any: number;
  /** Passage → its portraits in order, as digits; passages without any are left out. */
  found: Record<string, string>;
}

/** A passage that is judged otherwise than before. */
export interface Change {
  passage: Passage;
  /** Portraits now found or missed rightly, that were not. */
  gained: string;
  /** Portraits rightly judged before. */
  lost: string;
}

export interface Changes {
  /** F1 before and now; `before` is null for a set that was not there. */
  before: { macro: number; any: number } | null;
  now: { macro: number; any: number };
  changes: Change[];
}

export function setResult(judged: readonly Judged[]): SetResult {
  const { macro, any }: Scores = score(judged.filter(({ passage }) => !passage.hard));
  const found = judged.flatMap(({ passage, findings }) => {
    const digits = digitsOf(findings);
    return digits === '' ? [] : [[String(passage.id), digits] as const];
  });
  return { macro: round(macro.f1), any: round(any.f1), found: Object.fromEntries(found) };
}

/** Compares two runs over the passages of the second. */
export function changesOf(
  before: SetResult | undefined,
  now: SetResult,
  judged: readonly Judged[],
): Changes {
  const changes = before
    ? judged.flatMap(({ passage }) => {
        const was = before.found[String(passage.id)] ?? '';
        const is = now.found[String(passage.id)] ?? '';
        return was === is ? [] : [changeOf(passage, was, is)];
      })
    : [];
  return { before: before ?? null, now, changes };
}

function changeOf(passage: Passage, was: string, is: string): Change {
  const right = (digit: string): boolean => passage.portraits.some((one) => String(one) === digit);
  const appeared = [...is].filter((digit) => !was.includes(digit));
  const vanished = [...was].filter((digit) => !is.includes(digit));
  return {
    passage,
    gained: [...appeared.filter(right), ...vanished.filter((digit) => !right(digit))].join(''),
    lost: [...vanished.filter(right), ...appeared.filter((digit) => !right(digit))].join(''),
  };
}

function digitsOf(findings: Judged['findings']): string {
  return [...foundOn(findings)].sort().join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
