import type { Knowledge } from '../knowledge-tables';
import { firstFrom, type Token } from '../tokens';
import { type Finding, PORTRAITS, type Span } from '../types';
import { FeatureReader, valueIn } from './features';
import { FeatureList } from './keys';
import { mixed, mixInputs } from './mixing';
import { OFFICIAL } from './official';
import { countIn, listsOf, type Reading, SentenceSums } from './sentence-sums';
import { WeightSum } from './weight-sum';
import {
  CRITIQUE_HEAD,
  HEADS,
  MATCH_HEAD,
  type PackedRanker,
  type Thresholds,
  unpackWeights,
  type Weights,
  weightOf,
} from './weights';

/** A score of the match head, without pairs, from which nothing leads to a finding any more. */
const HOPELESS = -1;

/** What the model says of one passage. */
export interface Judgement extends Span {
  /** Portrait (index 0 for P1) → probability that the passage matches it. */
  probabilities: number[];
  /** Above 0: it speaks in general; below: it reports an event. About 1 or -1 is a sure answer. */
  critique: number;
}

/** A linear model over hashed features; its scores are sums, so what each word added is exact. */
export class Ranker {
  readonly thresholds: readonly Thresholds[];
  readonly trusted: ReadonlySet<string>;
  private readonly packed: PackedRanker;
  private readonly reader: FeatureReader;
  private readonly weights: Weights;
  private readonly sum: WeightSum;
  /** What the rules found in a passage; filled anew for each. */
  private readonly ruled = new FeatureList();
  /** Class → 1 for those of OFFICIAL. */
  private readonly official: Uint8Array;

  constructor(packed: PackedRanker, knowledge: Knowledge) {
    this.packed = packed;
    this.thresholds = packed.thresholds;
    this.trusted = new Set(packed.trusted);
    this.reader = new FeatureReader(knowledge);
    this.weights = unpackWeights(packed.bands);
    this.sum = new WeightSum(this.weights);
    this.official = Uint8Array.from(knowledge.classNames, (name) =>
      OFFICIAL.includes(name.split('.')[0] as string) ? 1 : 0,
    );
  }

  /** Whether a passage speaks of offices, people in them, measures or accountability: nothing else is proposed. */
  concerns(passage: Span, tokens: readonly Token[]): boolean {
    const inside = tokens.slice(firstFrom(tokens, passage.start), firstFrom(tokens, passage.end));
    return inside.some(({ set }) => set.classes.some((cls) => this.official[cls] === 1));
  }

  /** Prepares a paragraph: what its sentences add to the scores is worked out once. */
  sumsOf(reading: Reading): SentenceSums {
    return new SentenceSums(this.reader, this.sum, this.packed.scales, reading);
  }

  /** Judges a passage of whole sentences, with the findings of its paragraph, sorted by start. */
  judge(sums: SentenceSums, passage: Span, findings: readonly Finding[]): Judgement {
    const scores = Float64Array.from(this.packed.biases);
    this.addRules(scores, passage, findings);
    sums.addTo(scores, 'cues', passage);
    sums.addTo(scores, 'grams', passage);
    // Pairs are most of the features; on their own they never turned a hopeless passage into a match.
    if ((scores[MATCH_HEAD] as number) < HOPELESS) {
      return { ...passage, probabilities: [0, 0, 0, 0, 0, 0], critique: 0 };
    }
    sums.addTo(scores, 'pairs', passage);
    const probabilities = PORTRAITS.map((portrait) =>
      mixed(mixInputs(scores, portrait), this.packed.mixing[portrait - 1] as number[]),
    );
    return { ...passage, probabilities, critique: scores[CRITIQUE_HEAD] as number };
  }

  private addRules(scores: Float64Array, passage: Span, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    this.ruled.clear();
    this.reader.readRules(passage, findings, this.ruled);
    const value = valueIn('rules', this.ruled.count, this.packed.scales);
    const sums = this.sum.of(this.ruled);
    for (let head = 0; head < HEADS; head += 1) {
      scores[head] = (scores[head] as number) + value * (sums[head] as number);
    }
  }

  /** How much each character of a passage added to a portrait's score; index 0 is the passage's first character. */
  heat(reading: Reading, passage: Span, portrait: number): Float64Array {
    const heat = new Float64Array(passage.end - passage.start);
    // Two cues that stand apart say nothing about the words between them.
    for (const family of ['grams', 'cues'] as const) {
      const lists = listsOf(this.reader, family, reading, passage);
      const value = valueIn(family, countIn(lists), this.packed.scales);
      for (const list of lists) this.warm(heat, list, passage.start, portrait, value);
    }
    return heat;
  }

  /** Deals what each feature adds among the characters that it is made of. */
  private warm(
    heat: Float64Array,
    list: FeatureList,
    offset: number,
    portrait: number,
    value: number,
  ): void {
    for (const index of list.once()) {
      const key = list.keys[index] as number;
      const weight =
        weightOf(this.weights, key, portrait - 1) + weightOf(this.weights, key, MATCH_HEAD);
      if (weight === 0) continue;
      const start = (list.starts[index] as number) - offset;
      const end = (list.ends[index] as number) - offset;
      for (let i = start; i < end; i += 1) {
        heat[i] = (heat[i] as number) + (value * weight) / (end - start);
      }
    }
  }
}
