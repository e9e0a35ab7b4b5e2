import type { Sink } from './features';
import { HEADS, placeOf, type Weights } from './weights';

/** Adds up the weights of a passage's features while they are read, without keeping them. */
export class WeightSum implements Sink {
  /** How many features there are, known or not. */
  features = 0;
  private readonly weights: Weights;
  private readonly sums = new Float64Array(HEADS);

  constructor(weights: Weights) {
    this.weights = weights;
  }

  begin(): void {
    this.features = 0;
    this.sums.fill(0);
  }

  add(key: number): void {
    this.features += 1;
    const place = placeOf(this.weights, key);
    if (place === -1) return;
    const { sums } = this;
    const { values } = this.weights;
    for (let head = 0, at = place * HEADS; head < HEADS; head += 1, at += 1) {
      sums[head] = (sums[head] as number) + (values[at] as number);
    }
  }

  /** Adds the sums, each times the value that a feature has, to scores by head. */
  addTo(scores: Float64Array, value: number): void {
    for (let head = 0; head < HEADS; head += 1) {
      scores[head] = (scores[head] as number) + value * (this.sums[head] as number);
    }
  }
}
