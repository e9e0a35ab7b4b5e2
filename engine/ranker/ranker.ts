import type { Knowledge } from '../knowledge-tables';
import { firstFrom, type Token } from '../tokens';
import { type Finding, PORTRAITS, type Span } from '../types';
import { type Family, FeatureList, FeatureReader, valueIn } from './features';
import { mixed, mixInputs } from './mixing';
import { WeightSum } from './weight-sum';
import {
  CRITIQUE_HEAD,
  HEADS,
  MATCH_HEAD,
  type PackedRanker,
  placeOf,
  type Thresholds,
  unpackWeights,
  type Weights,
} from './weights';

const CHEAPEST_FIRST: readonly Family[] = ['rules', 'cues', 'grams', 'pairs'];
/** A score of the match head, without pairs, from which nothing leads to a finding any more. */
const HOPELESS = -1;

/** Classes of measures and of accountability in general. */
const OFFICIAL = /^(measure|account|post|who|org)(\.|$)/;

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
  private readonly weights: Weights;
  private readonly reader: FeatureReader;
  private readonly sum: WeightSum;
  /** Class → 1 for those of OFFICIAL. */
  private readonly official: Uint8Array;

  constructor(packed: PackedRanker, knowledge: Knowledge) {
    this.packed = packed;
    this.thresholds = packed.thresholds;
    this.trusted = new Set(packed.trusted);
    this.weights = unpackWeights(packed.bands);
    this.reader = new FeatureReader(knowledge);
    this.sum = new WeightSum(this.weights);
    this.official = Uint8Array.from(knowledge.classNames, (name) => (OFFICIAL.test(name) ? 1 : 0));
  }

  /** Whether a passage speaks of offices, people in them, measures or accountability: nothing else is proposed. */
  concerns(passage: Span, tokens: readonly Token[]): boolean {
    const inside = tokens.slice(firstFrom(tokens, passage.start), firstFrom(tokens, passage.end));
    return inside.some(({ classes }) => classes.some((cls) => this.official[cls] === 1));
  }

  judge(
    text: string,
    passage: Span,
    tokens: readonly Token[],
    findings: readonly Finding[],
  ): Judgement {
    const scores = Float64Array.from(this.packed.biases);
    for (const family of CHEAPEST_FIRST) {
      // Pairs are most of the features; on their own they never turned a hopeless passage into a match.
      if (family === 'pairs' && (scores[MATCH_HEAD] as number) < HOPELESS) {
        return { ...passage, probabilities: [0, 0, 0, 0, 0, 0], critique: 0 };
      }
      this.sum.begin();
      this.reader.readFamily(family, text, passage, tokens, findings, this.sum);
      this.sum.addTo(scores, valueIn(family, this.sum.features, this.packed.scales));
    }
    const probabilities = PORTRAITS.map((portrait) =>
      mixed(mixInputs(scores, portrait), this.packed.mixing[portrait - 1] as number[]),
    );
    return { ...passage, probabilities, critique: scores[CRITIQUE_HEAD] as number };
  }

  /** How much each character of a passage added to a portrait's score; index 0 is the passage's first character. */
  heat(text: string, passage: Span, tokens: readonly Token[], portrait: number): Float64Array {
    const heat = new Float64Array(passage.end - passage.start);
    // Two cues that stand apart say nothing about the words between them.
    for (const family of ['grams', 'cues'] as const) {
      const list = this.reader.readFamily(family, text, passage, tokens, [], new FeatureList());
      this.eachWeight(family, list, (place, value, start, end) => {
        const at = place * HEADS;
        const added =
          value *
          ((this.weights.values[at + portrait - 1] as number) +
            (this.weights.values[at + MATCH_HEAD] as number));
        for (let i = start; i < end; i += 1) {
          heat[i - passage.start] = (heat[i - passage.start] as number) + added / (end - start);
        }
      });
    }
    return heat;
  }

  private eachWeight(
    family: Family,
    { keys, starts, ends }: FeatureList,
    use: (place: number, value: number, start: number, end: number) => void,
  ): void {
    const value = valueIn(family, keys.length, this.packed.scales);
    for (let i = 0; i < keys.length; i += 1) {
      const place = placeOf(this.weights, keys[i] as number);
      if (place !== -1) use(place, value, starts[i] as number, ends[i] as number);
    }
  }
}
