/** FNV-1a over 32-bit units: small, fast and the same everywhere. */
export const SEED = 0x811c9dc5 | 0;

/** Adds one unit to a hash; the result is a signed 32-bit integer, which stays off the heap. */
export function mix(hash: number, unit: number): number {
  let next = Math.imul(hash ^ unit, 0x01000193);
  next = Math.imul(next ^ (next >>> 15), 0x2c1b3c6d);
  return next ^ (next >>> 12);
}

/** Hash of a string, UTF-16 unit by unit. */
export function hashOf(text: string, seed: number = SEED): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}
