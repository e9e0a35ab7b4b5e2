import { firstFrom, type Token } from '../tokens';
import type { Span } from '../types';
import { type FeatureReader, type SentenceFamily, valueIn } from './features';
import { FeatureList } from './keys';
import type { WeightSum } from './weight-sum';
import { HEADS } from './weights';

const ORDER: readonly SentenceFamily[] = ['grams', 'cues', 'pairs'];
/** Numbers kept for one family of a sentence: its sums by head, and how many features it has. */
const ROW = HEADS + 1;
const UNREAD = -1;

/** Filled anew for each sentence. */
const list = new FeatureList();

/** A paragraph's full sentences, and what stands in them. */
export interface Reading {
  text: string;
  sentences: readonly Span[];
  /** Sorted by start. */
  tokens: readonly Token[];
}

/** The features of one family in a passage, which consists of whole sentences, sentence by sentence. */
export function listsOf(
  reader: FeatureReader,
  family: SentenceFamily,
  { text, sentences, tokens }: Reading,
  { start, end }: Span,
): FeatureList[] {
  const inside = sentences.slice(firstFrom(sentences, start), firstFrom(sentences, end));
  return inside.map((sentence) => {
    const features = new FeatureList();
    reader.readSentence(family, text, sentence, tokens, features);
    return features;
  });
}

/** How many features some lists hold together. */
export function countIn(lists: readonly FeatureList[]): number {
  return lists.reduce((sum, { count }) => sum + count, 0);
}

/**
 * What the features of each sentence of one paragraph add to the scores, read when first asked for: passages overlap, and
 * parts of them are judged again.
 */
export class SentenceSums {
  private readonly reader: FeatureReader;
  private readonly reading: Reading;
  private readonly scales: readonly number[];
  private readonly sum: WeightSum;
  private readonly rows: Float64Array;

  constructor(reader: FeatureReader, sum: WeightSum, scales: readonly number[], reading: Reading) {
    this.reader = reader;
    this.reading = reading;
    this.scales = scales;
    this.sum = sum;
    this.rows = new Float64Array(reading.sentences.length * ORDER.length * ROW).fill(UNREAD);
  }

  /** Adds one family of a passage, which consists of whole sentences, to scores by head. */
  addTo(scores: Float64Array, family: SentenceFamily, passage: Span): void {
    const { sentences } = this.reading;
    const from = firstFrom(sentences, passage.start);
    const to = firstFrom(sentences, passage.end);
    const value = valueIn(family, this.features(family, from, to), this.scales);
    for (let i = from; i < to; i += 1) {
      const row = this.rowOf(family, i);
      for (let head = 0; head < HEADS; head += 1) {
        scores[head] = (scores[head] as number) + value * (this.rows[row + head] as number);
      }
    }
  }

  /** How many features of a family the sentences from one index up to another have. */
  features(family: SentenceFamily, from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i += 1) {
      count += this.rows[this.rowOf(family, i) + HEADS] as number;
    }
    return count;
  }

  private rowOf(family: SentenceFamily, index: number): number {
    const row = (index * ORDER.length + ORDER.indexOf(family)) * ROW;
    if (this.rows[row + HEADS] !== UNREAD) return row;
    const { text, sentences, tokens } = this.reading;
    list.clear();
    this.reader.readSentence(family, text, sentences[index] as Span, tokens, list);
    this.rows.set(this.sum.of(list), row);
    this.rows[row + HEADS] = list.count;
    return row;
  }
}
