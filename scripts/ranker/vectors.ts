import { FAMILIES } from '../../engine/ranker/features';
import type { Example } from './examples';

/** Family → what its features are multiplied by; found by cross-validation, see docs/adr/0014-ranker.md. */
export const SCALES = [8, 4, 4, 4];
export const KEY_COUNT = 1 << 20;

/** A sparse vector. */
export interface Vector {
  keys: Int32Array;
  values: Float32Array;
}

/** Which of all keys the model looks at. */
export type Kept = Uint8Array;

/** Keys that stand in at least `least` examples. */
export function commonKeys(examples: readonly Example[], least: number): Kept {
  const counts = new Uint32Array(KEY_COUNT);
  for (const { families } of examples) {
    for (const keys of families) for (const key of keys) counts[key] = (counts[key] as number) + 1;
  }
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
}

/** As engine/ranker/ranker.ts weighs them: a family's share is its scale, however many features it has. */
export function vectorOf({ families }: Example, kept: Kept): Vector {
  const keys: number[] = [];
  const values: number[] = [];
  families.forEach((own, family) => {
    const known = own.filter((key) => kept[key]);
    const scale = SCALES[family] as number;
    const counted = family === FAMILIES.length - 1;
    const value = counted ? scale : scale / Math.sqrt(Math.max(1, known.length));
    for (const key of known) {
      keys.push(key);
      values.push(value);
    }
  });
  return { keys: Int32Array.from(keys), values: Float32Array.from(values) };
}
