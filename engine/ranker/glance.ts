import type { Knowledge } from '../knowledge-tables';
import type { PackedInts } from '../tables';
import type { Span } from '../types';
import { unpackInts, unzigzag } from '../unpack';
import type { Hits } from '../word-graph';
import { hashOf } from './hash';
import { KEYS } from './keys';

/** Characters that are looked at together: about two sentences. */
export const WINDOW = 120;

/** What each cue class says about whether anything here can be a match, see scripts/ranker/glance.ts. */
export interface PackedGlance {
  /** Keys of classes, ascending, each as the difference to the one before. */
  keys: PackedInts;
  /** Weights in steps of `step`, zigzag. */
  multiples: PackedInts;
  step: number;
  bias: number;
}

/** The key of a class; of its name, so that weights outlive a change of the lexicon. */
export function classKey(name: string): number {
  return hashOf(name) & (KEYS - 1);
}

/**
 * Tells from the terms that stand in a paragraph whether the ranker could find anything there. In a long text hardly any
 * paragraph is worth the reading; this costs one sum over its terms.
 */
export class Glance {
  /** The stretches of the paragraph looked at last that may hold a match, in order. */
  hot: Span[] = [];
  private readonly bias: number;
  private readonly knowledge: Knowledge;
  private readonly classWeights: Float32Array;
  /** Label → the sum over its classes, worked out when it is first met. */
  private readonly labelWeights: Float32Array;
  /** Label → how often it stands in the window. */
  private readonly counts: Int32Array;

  constructor({ keys, multiples, step, bias }: PackedGlance, knowledge: Knowledge) {
    this.bias = bias;
    this.knowledge = knowledge;
    const weights = new Map<number, number>();
    const rounded = unpackInts(multiples);
    let key = 0;
    unpackInts(keys).forEach((gap, i) => {
      key += gap;
      weights.set(key, step * unzigzag(rounded[i] as number));
    });
    this.classWeights = Float32Array.from(knowledge.classNames, (name) =>
      name ? (weights.get(classKey(name)) ?? 0) : 0,
    );
    this.labelWeights = new Float32Array(knowledge.labels.count).fill(Number.NaN);
    this.counts = new Int32Array(knowledge.labels.count);
  }

  /**
   * How much the terms of the likeliest window speak for a match, of these hits from index `from` up to `to`; 0: enough.
   * Then `hot` holds where it is `least` or more.
   */
  score({ data }: Hits, from: number, to: number, least = 0): number {
    let sum = this.bias;
    let best = Number.NEGATIVE_INFINITY;
    let first = from;
    this.hot = [];
    for (let at = from; at < to; at += 3) {
      const outside = (data[at + 2] as number) - WINDOW;
      // A window is judged when it is full: of half of it nothing was learned.
      if ((data[first + 1] as number) < outside) {
        best = Math.max(best, sum);
        if (sum >= least) this.heat(data[first + 1] as number, data[at - 1] as number);
      }
      for (; (data[first + 1] as number) < outside && first < at; first += 3) {
        sum -= this.leave(data[first] as number);
      }
      sum += this.enter(data[at] as number);
    }
    if (sum >= least) this.heat(data[first + 1] as number, data[to - 1] as number);
    for (; first < to; first += 3) this.counts[data[first] as number] = 0;
    return Math.max(best, sum);
  }

  private heat(start: number, end: number): void {
    const last = this.hot.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else this.hot.push({ start, end });
  }

  /** A term counts once a window. */
  private enter(label: number): number {
    const before = this.counts[label] as number;
    this.counts[label] = before + 1;
    return before === 0 ? this.weightOf(label) : 0;
  }

  private leave(label: number): number {
    const after = (this.counts[label] as number) - 1;
    this.counts[label] = after;
    return after === 0 ? this.weightOf(label) : 0;
  }

  private weightOf(label: number): number {
    const known = this.labelWeights[label] as number;
    if (!Number.isNaN(known)) return known;
    let sum = 0;
    for (const cls of this.knowledge.labels.alone(label).classes) {
      sum += this.classWeights[cls] as number;
    }
    this.labelWeights[label] = sum;
    return sum;
  }
}
