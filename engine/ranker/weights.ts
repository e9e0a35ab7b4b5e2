import type { PackedInts } from '../tables';
import { unpackInts, unzigzag } from '../unpack';
import type { PackedGlance } from './glance';
import { KEYS } from './keys';

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

/** Weights ready for use. Features are numbered by their keys, in ascending order. */
export interface Weights {
  /** A bit for each key that has weights, 32 keys a word, and how many keys the words before hold. */
  known: Int32Array;
  before: Int32Array;
  /** Feature → index of its first weight; one more at the end. */
  first: Int32Array;
  /** Weight → its head. */
  heads: Uint8Array;
  values: Float32Array;
}

/** Unpacks the weights; a few milliseconds. */
export function unpackWeights(bands: readonly PackedBand[]): Weights {
  const lists = bands.map(unpackBand);
  const known = new Int32Array(KEYS >>> 5);
  for (const { keys } of lists) {
    for (const key of keys) known[key >>> 5] = (known[key >>> 5] as number) | (1 << (key & 31));
  }
  const before = new Int32Array(known.length + 1);
  for (let word = 0; word < known.length; word += 1) {
    before[word + 1] = (before[word] as number) + bitsIn(known[word] as number);
  }
  const features = before[known.length] as number;
  const first = new Int32Array(features + 1);
  const weights = { known, before, first };
  for (const { keys, masks } of lists) {
    keys.forEach((key, i) => {
      first[placeOf(weights, key) + 1] = bitsIn(masks[i] as number);
    });
  }
  for (let i = 0; i < features; i += 1)
    first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  const heads = new Uint8Array(first[features] as number);
  const values = new Float32Array(heads.length);
  for (const { keys, masks, multiples, step } of lists) {
    let next = 0;
    keys.forEach((key, i) => {
      let at = first[placeOf(weights, key)] as number;
      for (let mask = masks[i] as number; mask !== 0; mask &= mask - 1) {
        heads[at] = 31 - Math.clz32(mask & -mask);
        values[at++] = step * unzigzag((multiples[next++] as number) + 1);
      }
    });
  }
  return { known, before, first, heads, values };
}

function unpackBand({ step, keys, heads, multiples }: PackedBand) {
  const own = unpackInts(keys);
  for (let i = 1; i < own.length; i += 1) own[i] = (own[i] as number) + (own[i - 1] as number);
  return { step, keys: own, masks: unpackInts(heads), multiples: unpackInts(multiples) };
}

/** The feature of a key, or -1. */
export function placeOf({ known, before }: Pick<Weights, 'known' | 'before'>, key: number): number {
  const word = known[key >>> 5] as number;
  const bit = 1 << (key & 31);
  if ((word & bit) === 0) return -1;
  return (before[key >>> 5] as number) + bitsIn(word & (bit - 1));
}

/** How many bits of a 32-bit integer are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
