import { PORTRAITS } from '../../engine/types';
import type { Passage } from './passages';

/** Passages and portraits to which the ranker gave about the same probability. */
export interface Bin {
  from: number;
  to: number;
  /** Pairs of passage and portrait. */
  pairs: number;
  meanProbability: number;
  /** Share of the pairs in which the passage carries the portrait. */
  right: number;
}

const BORDERS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 1];

/**
 * How often the ranker is right where it says it is so and so sure: well calibrated, the share right is the mean
 * probability. Hard passages and portraits that can be defended are left out.
 */
export function calibration(
  passages: readonly Passage[],
  probabilities: readonly (readonly number[])[],
): Bin[] {
  const points = passages.flatMap(({ hard, portraits, also }, i) =>
    hard
      ? []
      : PORTRAITS.filter((one) => portraits.includes(one) || !also?.includes(one)).map((one) => ({
          p: probabilities[i]?.[one - 1] as number,
          right: portraits.includes(one),
        })),
  );
  return BORDERS.slice(1).map((to, i) => {
    const from = BORDERS[i] as number;
    const inside = points.filter(({ p }) => p >= from && (p < to || to === 1));
    const mean = (of: (point: (typeof points)[number]) => number): number =>
      inside.reduce((sum, point) => sum + of(point), 0) / Math.max(1, inside.length);
    return {
      from,
      to,
      pairs: inside.length,
      meanProbability: mean(({ p }) => p),
      right: mean(({ right }) => (right ? 1 : 0)),
    };
  });
}
