import type { PackedInts } from '../tables';
import { unpackInts } from '../unpack';

/** Heads of the model: the six portraits, each among matches only, then match or not. */
export const HEADS = 7;
export const MATCH_HEAD = 6;
/** A weight is a level from -LEVELS to LEVELS. */
export const LEVELS = 7;

/** The trained model as `npm run train` writes it to rules/ranker.json. */
export interface PackedRanker {
  /** Keys of the features that have a weight, ascending, each as the difference to the one before. */
  keys: PackedInts;
  /** Head → one level a feature, written as `LEVELS + level`. */
  levels: PackedInts[];
  /** Head → the weight of the highest level. Levels are squared: small weights are told apart more finely. */
  tops: number[];
  biases: number[];
  /** Family → what its features are multiplied by, see FAMILIES. */
  scales: number[];
  /** Head → slope and offset that turn a score into a probability (Platt scaling, fitted out of fold). */
  logistic: [slope: number, offset: number][];
  /** Portrait (index 0 for P1) → probabilities from which a finding stands. */
  thresholds: Thresholds[];
  /** Rules whose findings are never dropped: nearly always right on passages they were not written for. */
  trusted: string[];
}

export interface Thresholds {
  /** A rule's finding below it is dropped, unless the rule is trusted. */
  keep: number;
  /** Without a rule's finding, one is proposed from here on. */
  propose: number;
  /** At least fair. */
  fair: number;
  /** At least strong, for rules that may be. */
  strong: number;
}

/** Weights ready for use: a hash table from key to the place of its weights. */
export interface Weights {
  slots: Int32Array;
  mask: number;
  keys: Int32Array;
  /** HEADS numbers a feature. */
  values: Float32Array;
}

/** Unpacks the weights; a few milliseconds. */
export function unpackWeights(packed: PackedRanker): Weights {
  const keys = unpackInts(packed.keys);
  for (let i = 1; i < keys.length; i += 1) keys[i] = (keys[i] as number) + (keys[i - 1] as number);
  const values = new Float32Array(keys.length * HEADS);
  packed.levels.forEach((text, head) => {
    const weightOf = levelWeights(packed.tops[head] as number);
    unpackInts(text).forEach((level, i) => {
      values[i * HEADS + head] = weightOf[level] as number;
    });
  });
  return { ...tableOf(keys), keys, values };
}

/** Weight of each level, from the lowest. */
export function levelWeights(top: number): number[] {
  return Array.from({ length: 2 * LEVELS + 1 }, (_, i) => {
    const share = (i - LEVELS) / LEVELS;
    return Math.sign(share) * share * share * top;
  });
}

function tableOf(keys: Int32Array): { slots: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  keys.forEach((key, i) => {
    let slot = spread(key) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = i;
  });
  return { slots, mask };
}

/** The place of a key's weights, or -1. */
export function placeOf(weights: Weights, key: number): number {
  for (let slot = spread(key) & weights.mask; ; slot = (slot + 1) & weights.mask) {
    const place = weights.slots[slot] as number;
    if (place === -1 || weights.keys[place] === key) return place;
  }
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8;
}
