import type { Sink } from './keys';
import { HEADS, type Weights } from './weights';

/** Adds up the weights of features while they are read, without keeping them. */
export class WeightSum implements Sink {
  /** How many features there are, known or not, as often as they stand. */
  features = 0;
  readonly sums = new Float64Array(HEADS);
  private readonly values: Float32Array;
  /** Feature → the sentence in which it was seen last: a weight is added once a sentence. */
  private readonly seen: Int32Array;
  private sentence = 0;

  constructor(weights: Weights) {
    this.values = weights.values;
    this.seen = new Int32Array(weights.features);
  }

  begin(): void {
    this.sentence += 1;
    this.features = 0;
    this.sums.fill(0);
  }

  count(features: number): void {
    this.features += features;
  }

  /** @param place the feature's number among those that have weights, -1: it has none */
  add(place: number): void {
    this.features += 1;
    if (place === -1 || this.seen[place] === this.sentence) return;
    this.seen[place] = this.sentence;
    const { sums, values } = this;
    const row = place * HEADS;
    for (let head = 0; head < HEADS; head += 1) {
      sums[head] = (sums[head] as number) + (values[row + head] as number);
    }
  }
}
