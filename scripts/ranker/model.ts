import { HEADS, LEVELS, levelWeights } from '../../engine/ranker/weights';
import type { Example } from './examples';
import { seeded } from './random';
import { type Head, scoreOf, solve } from './solve';
import { commonKeys, KEY_COUNT, type Kept, type Vector, vectorOf } from './vectors';

export interface Model {
  kept: Kept;
  heads: Head[];
  /** Head → the weight of its highest level. */
  tops: number[];
}

export interface Size {
  /** A feature seen in fewer examples is not looked at. */
  leastExamples: number;
  /** Features that keep a weight. */
  features: number;
}

/** The highest level stands for so many standard deviations of a head's weights; what lies beyond is cut. */
const REACH = 14;

/** Trains on all common features and keeps those that matter most. */
export function chooseFeatures(
  examples: readonly Example[],
  { leastExamples, features }: Size,
): Kept {
  const common = commonKeys(examples, leastExamples);
  return heaviest(examples, common, solveHeads(examples, common), features);
}

/** Trains on the features kept, on all examples and a thinned copy of each, and rounds the weights to levels. */
export function train(examples: readonly Example[], kept: Kept): Model {
  const heads = solveHeads([...examples, ...thinned(examples)], kept);
  const tops = heads.map(({ weights }) => REACH * deviation(weights, kept));
  return { kept, heads: heads.map((head, i) => rounded(head, tops[i] as number)), tops };
}

/** Scores of an example, one a head. */
export function scoresOf({ kept, heads }: Model, example: Example): number[] {
  const vector = vectorOf(example, kept);
  return heads.map((head) => scoreOf(head, vector));
}

/**
 * Examples without half of their features: the model learns not to rely on a few of them. Worth as much as a fifth
 * more passages (docs/adr/0014-ranker.md).
 */
function thinned(examples: readonly Example[]): Example[] {
  const random = seeded(5);
  return examples.map((example) => ({
    ...example,
    families: example.families.map((keys) => keys.filter(() => random() < 0.5)),
  }));
}

function solveHeads(examples: readonly Example[], kept: Kept): Head[] {
  const vectors = examples.map((example) => vectorOf(example, kept));
  return Array.from({ length: HEADS }, (_, head) =>
    solve({
      vectors,
      signs: examples.map(({ targets }) => (targets[head]?.on ? 1 : -1)),
      counts: examples.map(({ targets }) => targets[head]?.weight ?? 0),
    }),
  );
}

/** The features that move the scores most over all examples: the square of their weights times that of their values. */
function heaviest(
  examples: readonly Example[],
  common: Kept,
  heads: readonly Head[],
  count: number,
): Kept {
  const moved = new Float64Array(KEY_COUNT);
  for (const example of examples) {
    const { keys, values }: Vector = vectorOf(example, common);
    keys.forEach((key, i) => {
      moved[key] = (moved[key] as number) + (values[i] as number) ** 2;
    });
  }
  moved.forEach((value, key) => {
    if (value > 0)
      moved[key] =
        value * heads.reduce((sum, { weights }) => sum + (weights[key] as number) ** 2, 0);
  });
  const least = moved.slice().sort()[Math.max(0, KEY_COUNT - count)] as number;
  return Uint8Array.from(moved, (value) => (value > 0 && value >= least ? 1 : 0));
}

function deviation(weights: Float32Array, kept: Kept): number {
  let squares = 0;
  let count = 0;
  weights.forEach((weight, key) => {
    if (!kept[key]) return;
    squares += weight * weight;
    count += 1;
  });
  return Math.sqrt(squares / Math.max(1, count)) || 1;
}

function rounded({ weights, bias }: Head, top: number): Head {
  const levels = levelWeights(top);
  return { weights: weights.map((weight) => levels[levelOf(weight, top)] as number), bias };
}

/** Index of the level for a weight, see `levelWeights`. */
export function levelOf(weight: number, top: number): number {
  const share = Math.min(1, Math.sqrt(Math.abs(weight) / top));
  return LEVELS + Math.sign(weight) * Math.round(share * LEVELS);
}
