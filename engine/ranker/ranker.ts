import type { Knowledge } from '../knowledge-tables';
import type { Token } from '../tokens';
import type { Finding, Span } from '../types';
import { FAMILIES, type FeatureList, FeatureReader } from './features';
import {
  HEADS,
  MATCH_HEAD,
  type PackedRanker,
  placeOf,
  type Thresholds,
  unpackWeights,
  type Weights,
} from './weights';

/** The rules' own findings are one feature each: how many there are says nothing about their weight. */
const COUNTED = FAMILIES.length - 1;

/** What the model says of one passage. */
export interface Judgement extends Span {
  /** Portrait (index 0 for P1) → probability that the passage matches it. */
  probabilities: number[];
}

/** A linear model over hashed features; its scores are sums, so what each word added is exact. */
export class Ranker {
  readonly thresholds: readonly Thresholds[];
  readonly trusted: ReadonlySet<string>;
  private readonly packed: PackedRanker;
  private readonly weights: Weights;
  private readonly reader: FeatureReader;

  constructor(packed: PackedRanker, knowledge: Knowledge) {
    this.packed = packed;
    this.thresholds = packed.thresholds;
    this.trusted = new Set(packed.trusted);
    this.weights = unpackWeights(packed);
    this.reader = new FeatureReader(knowledge);
  }

  judge(
    text: string,
    passage: Span,
    tokens: readonly Token[],
    findings: readonly Finding[],
  ): Judgement {
    const scores = Float64Array.from(this.packed.biases);
    this.eachWeight(this.reader.read(text, passage, tokens, findings), (place, value) => {
      for (let head = 0; head < HEADS; head += 1) {
        scores[head] =
          (scores[head] as number) + value * (this.weights.values[place * HEADS + head] as number);
      }
    });
    const [match = 0, ...portraits] = [MATCH_HEAD, 0, 1, 2, 3, 4, 5].map((head) =>
      this.probability(head, scores[head] as number),
    );
    return { ...passage, probabilities: portraits.map((one) => one * match) };
  }

  /** How much each character of a passage added to a portrait's score; index 0 is the passage's first character. */
  heat(text: string, passage: Span, tokens: readonly Token[], portrait: number): Float64Array {
    const heat = new Float64Array(passage.end - passage.start);
    const lists = this.reader.read(text, passage, tokens, []);
    // Two cues that stand apart say nothing about the words between them.
    const [grams, cues] = lists as [FeatureList, FeatureList];
    this.eachWeight([grams, cues], (place, value, start, end) => {
      const at = place * HEADS;
      const added =
        value *
        ((this.weights.values[at + portrait - 1] as number) +
          (this.weights.values[at + MATCH_HEAD] as number));
      for (let i = start; i < end; i += 1) {
        heat[i - passage.start] = (heat[i - passage.start] as number) + added / (end - start);
      }
    });
    return heat;
  }

  private eachWeight(
    lists: readonly FeatureList[],
    use: (place: number, value: number, start: number, end: number) => void,
  ): void {
    lists.forEach((list, family) => {
      const places = list.keys.map((key) => placeOf(this.weights, key));
      const known = places.filter((place) => place !== -1).length;
      const scale = this.packed.scales[family] as number;
      const value = family === COUNTED ? scale : scale / Math.sqrt(Math.max(1, known));
      places.forEach((place, i) => {
        if (place !== -1) use(place, value, list.starts[i] as number, list.ends[i] as number);
      });
    });
  }

  private probability(head: number, score: number): number {
    const [slope, offset] = this.packed.logistic[head] as [number, number];
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}
