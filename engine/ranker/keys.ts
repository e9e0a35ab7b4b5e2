/** Features of one family are told apart by a key below this; see docs/adr/0014-ranker.md for the size. */
export const KEYS = 1 << 20;

/** Room for the features of an ordinary sentence. */
const FIRST_SIZE = 512;

/** The features of one family, as often as they stand, and where. Kept in bare numbers: a sentence has hundreds. */
export class FeatureList {
  count = 0;
  /** So many of each as `count` says; what lies behind is left from before. */
  keys: Int32Array = new Int32Array(FIRST_SIZE);
  starts: Int32Array = new Int32Array(FIRST_SIZE);
  ends: Int32Array = new Int32Array(FIRST_SIZE);

  clear(): void {
    this.count = 0;
  }

  /** @param start of the words that the feature is made of; @param end theirs, exclusive */
  add(key: number, start: number, end: number): void {
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = key;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  /** The indices of the features, each once, where it first stands. */
  once(): number[] {
    const seen = new Set<number>();
    const first: number[] = [];
    for (let i = 0; i < this.count; i += 1) {
      const key = this.keys[i] as number;
      if (seen.has(key)) continue;
      seen.add(key);
      first.push(i);
    }
    return first;
  }

  private grow(): void {
    this.keys = doubled(this.keys);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}

function doubled(list: Int32Array): Int32Array {
  const larger = new Int32Array(2 * list.length);
  larger.set(list);
  return larger;
}

/** What tells the families' keys apart. */
export function saltOf(family: number): number {
  return Math.imul(family + 1, 0x9e3779b1);
}

/** The key of a hash in a family with this salt. */
export function keyOf(hash: number, salt: number): number {
  return ((hash ^ (hash >>> 20) ^ salt) >>> 0) & (KEYS - 1);
}
