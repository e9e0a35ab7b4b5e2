import { classKey } from '../engine/ranker/glance';
import { hashOf, mix, SEED } from '../engine/ranker/hash';
import { keyOf, saltOf } from '../engine/ranker/keys';
import { HEADS, type PackedBand, type PackedRanker } from '../engine/ranker/weights';
import { packInts, zigzag } from '../scripts/tables/pack';

/** For tests of the engine: a model of a few weights, in which a portrait's probability is told by its own score alone. */

/** Weights by head: 0 to 5 for the portraits, 6 for match or not, 7 for general or an event. */
export type ByHead = Partial<Record<number, number>>;

const [GRAMS = 0, CUES = 0, PAIRS = 0, RULES = 0] = [0, 1, 2, 3].map(saltOf);

/** The keys under which rules/ranker.json keeps its weights. */
export const keys = {
  /** Of a character. */
  char: (char: string): number => keyOf(hashOf(char), GRAMS),
  /** Of two characters side by side, or with so many between them. */
  chars: (one: string, other: string, between = 0): number =>
    keyOf(hashOf(one + other, between === 0 ? SEED : mix(SEED, between)), GRAMS),
  /** Of a cue class; 1 where it is negated, 2 where it is governed, 3 where both. */
  cue: (name: string, stance = 0): number => keyOf(mix(hashOf(name), stance), CUES),
  /** Of two kinds of cues in one clause. */
  pair: (one: string, other: string): number =>
    keyOf(mix(mix(SEED, hashOf(one)), hashOf(other)), PAIRS),
  /** Of a rule's id, of `P1`, of `P1 strong`. */
  rule: (name: string): number => keyOf(hashOf(name), RULES),
};

const STEP = 0.25;

/** @param weights multiples of a quarter */
export function smallRanker(
  weights: readonly (readonly [key: number, byHead: ByHead])[],
  own: Partial<PackedRanker> = {},
): PackedRanker {
  const thresholds = { keep: 0.2, propose: 0.5, fair: 0.7, strong: 0.9 };
  return {
    bands: [band(weights)],
    glance: smallGlance({}, 0),
    biases: new Array(HEADS).fill(0),
    scales: [1, 1, 1, 1],
    mixing: [0, 1, 2, 3, 4, 5].map((portrait) =>
      Array.from({ length: 16 }, (_, input) => (input === portrait ? 1 : 0)),
    ),
    thresholds: new Array(6).fill(thresholds),
    trusted: [],
    ...own,
  };
}

function band(weights: readonly (readonly [key: number, byHead: ByHead])[]): PackedBand {
  const sorted = [...weights].sort(([a], [b]) => a - b);
  const heads = sorted.map(([, own]) => Object.keys(own).map(Number));
  return {
    step: STEP,
    keys: packInts(sorted.map(([key], i) => key - (sorted[i - 1]?.[0] ?? 0))),
    heads: packInts(heads.map((own) => own.reduce((mask, head) => mask | (1 << head), 0))),
    multiples: packInts(
      sorted.flatMap(([, own]) =>
        Object.values(own).map((weight) => zigzag((weight as number) / STEP) - 1),
      ),
    ),
  };
}

/** What each class says at a glance, in whole numbers, and what is to be outweighed. */
export function smallGlance(weights: Record<string, number>, bias: number): PackedRanker['glance'] {
  const entries = Object.entries(weights)
    .map(([name, weight]): [number, number] => [classKey(name), weight])
    .sort(([a], [b]) => a - b);
  return {
    keys: packInts(entries.map(([key], i) => key - (entries[i - 1]?.[0] ?? 0))),
    multiples: packInts(entries.map(([, weight]) => zigzag(weight))),
    step: 1,
    bias,
  };
}
