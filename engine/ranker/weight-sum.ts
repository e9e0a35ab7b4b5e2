import type { FeatureList } from './keys';
import { HEADS, isKnown, placeOf, type Weights } from './weights';

/**
 * Adds up the weights of a list of features, each once. Nearly all of that time is waiting for memory. So the features
 * are gone through three times, and in no pass does a look-up wait for the one before or a branch have to be guessed.
 */
export class WeightSum {
  private readonly weights: Weights;
  /** Feature → the list in which it was seen last, counted from 1. */
  private readonly seen: Int32Array;
  private lists = 0;
  /** Keys that have weights, then the places of these. */
  private found = new Int32Array(0);
  private readonly sums = new Float64Array(HEADS);

  constructor(weights: Weights) {
    this.weights = weights;
    this.seen = new Int32Array(weights.features);
  }

  /** What the features add by head; overwritten by the next call. */
  of(list: FeatureList): Float64Array {
    this.lists += 1;
    this.addUp(this.placesOf(this.keysOf(list)));
    return this.sums;
  }

  /** Finds the keys that have weights. @returns how many there are */
  private keysOf({ keys, count }: FeatureList): number {
    if (this.found.length < keys.length) this.found = new Int32Array(keys.length);
    const { found, weights } = this;
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keys[i] as number;
      // The next one overwrites it unless it has weights.
      found[kept] = key;
      kept += isKnown(weights, key);
    }
    return kept;
  }

  /** Turns so many keys into places, each once. @returns how many there are */
  private placesOf(keys: number): number {
    const { found, seen, weights, lists } = this;
    let kept = 0;
    for (let i = 0; i < keys; i += 1) {
      const place = placeOf(weights, found[i] as number);
      found[kept] = place;
      // The sign bit: 1 where it was seen in an earlier list or never, 0 where in this one.
      kept += ((seen[place] as number) - lists) >>> 31;
      seen[place] = lists;
    }
    return kept;
  }

  /** One variable a head: an array of sums would be written and read anew for each feature. */
  private addUp(places: number): void {
    const { found, sums } = this;
    const { rows, unit } = this.weights;
    let [p1, p2, p3, p4, p5, p6, match, critique] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < places; i += 1) {
      const row = (found[i] as number) * HEADS;
      p1 += rows[row] as number;
      p2 += rows[row + 1] as number;
      p3 += rows[row + 2] as number;
      p4 += rows[row + 3] as number;
      p5 += rows[row + 4] as number;
      p6 += rows[row + 5] as number;
      match += rows[row + 6] as number;
      critique += rows[row + 7] as number;
    }
    [p1, p2, p3, p4, p5, p6, match, critique].forEach((sum, head) => {
      sums[head] = unit * sum;
    });
  }
}
