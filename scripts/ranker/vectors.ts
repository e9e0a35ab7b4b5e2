import { FAMILIES, valueIn } from '../../engine/ranker/features';
import { KEYS } from '../../engine/ranker/keys';
import type { Example } from './examples';

/** Family → what its features are multiplied by; found by cross-validation, see docs/adr/0014-ranker.md. */
export const SCALES = [8, 4, 4, 4];

/** A sparse vector. */
export interface Vector {
  keys: Int32Array;
  values: Float32Array;
}

/** Which of all keys the model looks at. */
export type Kept = Uint8Array;

/** Keys that stand in at least `least` examples. */
export function commonKeys(examples: readonly Example[], least: number): Kept {
  const counts = new Uint32Array(KEYS);
  for (const { families } of examples) {
    for (const { keys } of families) {
      for (const key of keys) counts[key] = (counts[key] as number) + 1;
    }
  }
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
}

/** An example's features as engine/ranker/ranker.ts weighs them. */
export function vectorOf({ families }: Example, kept: Kept): Vector {
  const keys: number[] = [];
  const values: number[] = [];
  families.forEach((own, i) => {
    const value = valueIn(FAMILIES[i] as (typeof FAMILIES)[number], own.features, SCALES);
    own.keys.forEach((key, at) => {
      if (!kept[key]) return;
      keys.push(key);
      values.push(value * (own.counts[at] as number));
    });
  });
  return { keys: Int32Array.from(keys), values: Float32Array.from(values) };
}

/** Key → the sum of its squared values over all examples: how much a weight there moves the scores. */
export function energies(vectors: readonly Vector[]): Float64Array {
  const sums = new Float64Array(KEYS);
  for (const { keys, values } of vectors) {
    keys.forEach((key, i) => {
      sums[key] = (sums[key] as number) + (values[i] as number) ** 2;
    });
  }
  return sums;
}
