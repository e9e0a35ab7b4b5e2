/**
 * Reads non-negative integers packed as base64 of variable-length bytes: seven bits a byte, the lowest first,
 * the eighth bit set where more follow. scripts/tables/pack.ts writes them.
 */
export function unpackInts(packed: string): Int32Array {
  const bytes = atob(packed);
  const values = new Int32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes.charCodeAt(i);
    value |= (byte & 127) << shift;
    if (byte & 128) {
      shift += 7;
      continue;
    }
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  return values.slice(0, count);
}

/** The integer of either sign that `zigzag` in scripts/tables/pack.ts made non-negative. */
export function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}
