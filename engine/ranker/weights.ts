import type { PackedInts } from '../tables';
import { unpackInts, unzigzag } from '../unpack';
import type { PackedGlance } from './glance';

/** Heads of the model: the six portraits, each among matches only; match or not; a general assertion or an event. */
export const HEADS = 8;
export const MATCH_HEAD = 6;
export const CRITIQUE_HEAD = 7;

/** The trained model as `npm run train` writes it to rules/ranker.json. */
export interface PackedRanker {
  bands: PackedBand[];
  glance: PackedGlance;
  biases: number[];
  /** Family → what its features are multiplied by, see FAMILIES. */
  scales: number[];
  /** Portrait (index 0 for P1) → weights of `mixInputs`, the offset last. */
  mixing: number[][];
  /** Portrait → probabilities from which a finding stands. */
  thresholds: Thresholds[];
  /** Rules whose findings are never dropped: nearly always right on passages they were not written for. */
  trusted: string[];
}

/** Features that stand about equally often: what is frequent moves more scores and is rounded more finely. */
export interface PackedBand {
  /** A weight is a multiple of this. */
  step: number;
  /** Keys of the features, ascending, each as the difference to the one before. */
  keys: PackedInts;
  /** Feature → the heads in which it has a weight, a bit each. */
  heads: PackedInts;
  /** The multiples that are not 0, feature by feature and head by head, zigzag less one. */
  multiples: PackedInts;
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
export function unpackWeights(bands: readonly PackedBand[]): Weights {
  const lists = bands.map((band) => unpackInts(band.keys));
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const keys = new Int32Array(count);
  const values = new Float32Array(count * HEADS);
  let place = 0;
  bands.forEach((band, i) => {
    unpackBand(band, lists[i] as Int32Array, keys, values, place);
    place += (lists[i] as Int32Array).length;
  });
  return { ...tableOf(keys), keys, values };
}

function unpackBand(
  { step, heads, multiples }: PackedBand,
  gaps: Int32Array,
  keys: Int32Array,
  values: Float32Array,
  place: number,
): void {
  const masks = unpackInts(heads);
  const rounded = unpackInts(multiples);
  let key = 0;
  let next = 0;
  gaps.forEach((gap, i) => {
    key += gap;
    keys[place + i] = key;
    for (let head = 0, at = (place + i) * HEADS; head < HEADS; head += 1) {
      if (((masks[i] as number) >>> head) & 1) {
        values[at + head] = step * unzigzag((rounded[next++] as number) + 1);
      }
    }
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
