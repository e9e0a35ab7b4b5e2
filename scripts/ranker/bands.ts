import type { Head } from './solve';

/** Features that stand about equally often, and the step to which their weights are rounded. */
export interface Band {
  keys: number[];
  step: number;
}

/** Borders between the bands, in energy (see `energies`). */
const BORDERS = [6, 30, 150];

/**
 * What rounding a weight by half a step may move all scores together. Larger: smaller file, more noise; chosen by size
 * and average precision together, see docs/adr/0014-ranker.md.
 */
const NOISE = 0.3;

/**
 * Bands of the keys that have any energy. A rounding error counts by the square root of the key's energy, so
 * the step is the noise over that: what stands everywhere is rounded finely, what is rare coarsely.
 */
export function bandsOf(energies: Float64Array): Band[] {
  const bands: Band[] = [...BORDERS, Number.POSITIVE_INFINITY].map(() => ({ keys: [], step: 0 }));
  const logs = bands.map(() => 0);
  energies.forEach((energy, key) => {
    if (energy === 0) return;
    const found = BORDERS.findIndex((border) => energy < border);
    const at = found === -1 ? BORDERS.length : found;
    bands[at]?.keys.push(key);
    logs[at] = (logs[at] as number) + Math.log(energy);
  });
  return bands.map(({ keys }, i) => ({
    keys,
    step: NOISE / Math.sqrt(Math.exp((logs[i] as number) / Math.max(1, keys.length))),
  }));
}

/** A head whose weights are multiples of their bands' steps. */
export function roundedHead({ weights, bias }: Head, bands: readonly Band[]): Head {
  const rounded = new Float32Array(weights.length);
  for (const { keys, step } of bands) {
    for (const key of keys) rounded[key] = Math.round((weights[key] as number) / step) * step;
  }
  return { weights: rounded, bias };
}
