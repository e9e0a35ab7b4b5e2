import { digitOf } from '../../engine/unpack';

/** Packs non-negative integers as engine/unpack.ts reads them. @throws RangeError for any other number. */
export function packInts(values: readonly number[]): string {
  let packed = '';
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0) {
      throw new RangeError(`${value}: only non-negative integers can be packed`);
    }
    let rest = value;
    for (; rest > 31; rest >>>= 5) packed += digitOf((rest & 31) | 32);
    packed += digitOf(rest);
  }
  return packed;
}

/** An integer of either sign as a non-negative one: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
