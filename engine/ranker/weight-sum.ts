import type { Sink } from './keys';
import { HEADS, placeOf, type Weights } from './weights';

/** Adds up the weights of features while they are read, without keeping them. */
export class WeightSum implements Sink {
  /** How many features there are, known or not. */
  features = 0;
  readonly sums = new Float64Array(HEADS);
  private readonly weights: Weights;

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
    const { first, heads, values } = this.weights;
    const end = first[place + 1] as number;
    for (let i = first[place] as number; i < end; i += 1) {
      const head = heads[i] as number;
      sums[head] = (sums[head] as number) + (values[i] as number);
    }
  }
}
