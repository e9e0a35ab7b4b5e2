import type { PackedRanker, Thresholds } from '../../engine/ranker/weights';
import { packInts } from '../tables/pack';
import type { Logistic } from './calibrate';
import { levelOf, type Model } from './model';
import { SCALES } from './vectors';

/** A model as the engine reads it, see engine/ranker/weights.ts. */
export function packRanker(
  { kept, heads, tops }: Model,
  logistic: Logistic[],
  thresholds: Thresholds[],
  trusted: string[],
): PackedRanker {
  const keys: number[] = [];
  kept.forEach((on, key) => {
    if (on) keys.push(key);
  });
  return {
    keys: packInts(keys.map((key, i) => key - (keys[i - 1] ?? 0))),
    levels: heads.map(({ weights }, head) =>
      packInts(keys.map((key) => levelOf(weights[key] as number, tops[head] as number))),
    ),
    tops: tops.map(short),
    biases: heads.map(({ bias }) => short(bias)),
    scales: SCALES,
    logistic: logistic.map(([slope, offset]) => [short(slope), short(offset)]),
    thresholds: thresholds.map(({ keep, propose, fair, strong }) => ({
      keep: short(keep),
      propose: short(propose),
      fair: short(fair),
      strong: short(strong),
    })),
    trusted,
  };
}

function short(value: number): number {
  return Number(value.toFixed(5));
}
