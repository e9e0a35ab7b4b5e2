/** Features of one family are told apart by a key below this; see docs/adr/0014-ranker.md for the size. */
export const KEYS = 1 << 20;

/** Takes up the features of one family of a sentence, as often as they stand there. */
export interface Sink {
  /** Before the features of each sentence. */
  begin(): void;
  add(key: number, start: number, end: number): void;
  /** As many that are of no weight: they only count. */
  count(features: number): void;
}

/** Keeps the features of one or more sentences with their places. */
export class FeatureList implements Sink {
  /** How many there are, as often as they stand. */
  features = 0;
  /** Each once a sentence. */
  readonly keys: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly seen = new Set<number>();

  begin(): void {
    this.seen.clear();
  }

  count(features: number): void {
    this.features += features;
  }

  add(key: number, start: number, end: number): void {
    this.features += 1;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.keys.push(key);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** What tells the families' keys apart. */
export function saltOf(family: number): number {
  return Math.imul(family + 1, 0x9e3779b1);
}

/** The key of a hash in a family with this salt. */
export function keyOf(hash: number, salt: number): number {
  return ((hash ^ (hash >>> 20) ^ salt) >>> 0) & (KEYS - 1);
}
