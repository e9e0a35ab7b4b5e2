const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/**
 * Reads non-negative integers written in base 64, five bits a character, the lowest first, the sixth bit set where
 * more follow (as in source maps). One number never shares a character with another, so gzip finds repetitions.
 * scripts/tables/pack.ts writes them.
 */
export function unpackInts(packed: string): Int32Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) digits[ALPHABET.charCodeAt(i)] = i;
  const values = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const digit = digits[packed.charCodeAt(i)] as number;
    value |= (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
      continue;
    }
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  return values.slice(0, count);
}

/** The character for a number from 0 to 63. */
export function digitOf(value: number): string {
  return ALPHABET[value] as string;
}

/** The integer of either sign, in 31 bits, that `zigzag` in scripts/tables/pack.ts made non-negative. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
