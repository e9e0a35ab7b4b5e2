import type { PackedGlance } from '../../engine/ranker/glance';
import type { PackedBand, PackedRanker, Thresholds } from '../../engine/ranker/weights';
import { packInts, zigzag } from '../tables/pack';
import type { Band } from './bands';
import type { Model } from './model';
import type { Head } from './solve';
import { SCALES } from './vectors';

/** A model as the engine reads it, see engine/ranker/weights.ts. */
export function packRanker(
  { heads, bands }: Model,
  mixing: number[][],
  thresholds: Thresholds[],
  trusted: string[],
  glance: PackedGlance,
): PackedRanker {
  return {
    bands: bands.map((band) => packBand(band, heads)),
    glance,
    biases: heads.map(({ bias }) => short(bias)),
    scales: SCALES,
    mixing: mixing.map((weights) => weights.map(short)),
    thresholds: thresholds.map(({ keep, propose, fair, strong }) => ({
      keep: short(keep),
      propose: short(propose),
      fair: short(fair),
      strong: short(strong),
    })),
    trusted,
  };
}

function packBand({ keys, step }: Band, heads: readonly Head[]): PackedBand {
  const used: number[] = [];
  const masks: number[] = [];
  const multiples: number[] = [];
  for (const key of keys) {
    const own = heads.map(({ weights }) => Math.round((weights[key] as number) / step));
    const mask = own.reduce((sum, multiple, head) => sum + (multiple === 0 ? 0 : 1 << head), 0);
    if (mask === 0) continue;
    used.push(key);
    masks.push(mask);
    for (const multiple of own) if (multiple !== 0) multiples.push(zigzag(multiple) - 1);
  }
  return {
    step: Number(step.toPrecision(6)),
    keys: packInts(used.map((key, i) => key - (used[i - 1] ?? 0))),
    heads: packInts(masks),
    multiples: packInts(multiples),
  };
}

function short(value: number): number {
  return Number(value.toFixed(5));
}
