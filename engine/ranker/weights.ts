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

/** Which keys have weights. */
interface Index {
  /** A bit a key, 32 keys a word, and how many keys the words before each hold. */
  known: Int32Array;
  before: Int32Array;
}

/** Weights ready for use. Features are numbered by their keys, in ascending order. */
export interface Weights extends Index {
  features: number;
  /** HEADS of each feature, those that are 0 too: three in four are not, and so one look at memory gets them all. */
  rows: Int16Array;
  /** What `rows` holds multiples of: far finer than weights are rounded. */
  unit: number;
}

/** Unpacks the weights; a few milliseconds. */
export function unpackWeights(packed: readonly PackedBand[]): Weights {
  const bands = packed.map(unpackBand);
  const index = indexOf(bands.map(({ keys }) => keys));
  const features = index.before[index.known.length] as number;
  const rows = new Int16Array(features * HEADS);
  const unit = unitOf(bands);
  for (const { keys, masks, multiples, step, most } of bands) {
    const inUnits = Int16Array.from({ length: most + 1 }, (_, multiple) =>
      Math.round(weightIn(step, multiple) / unit),
    );
    let next = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const row = placeOf(index, keys[i] as number) * HEADS;
      for (let mask = masks[i] as number, head = 0; mask !== 0; mask >>>= 1, head += 1) {
        if ((mask & 1) === 0) continue;
        rows[row + head] = inUnits[multiples[next] as number] as number;
        next += 1;
      }
    }
  }
  return { ...index, features, rows, unit };
}

/** The finest power of two of which all weights are multiples that 16 bits hold. */
function unitOf(bands: readonly Band[]): number {
  const largest = Math.max(0, ...bands.map(({ step, most }) => Math.abs(weightIn(step, most))));
  return largest === 0 ? 1 : 2 ** (Math.floor(Math.log2(largest)) - 14);
}

/** The weight that stands packed as a multiple. */
function weightIn(step: number, multiple: number): number {
  return step * unzigzag(multiple + 1);
}

interface Band {
  step: number;
  keys: Int32Array;
  masks: Int32Array;
  multiples: Int32Array;
  /** The largest of the multiples, as packed: there is none farther from 0. */
  most: number;
}

function unpackBand({ step, keys, heads, multiples }: PackedBand): Band {
  const own = unpackInts(keys);
  for (let i = 1; i < own.length; i += 1) own[i] = (own[i] as number) + (own[i - 1] as number);
  const weights = unpackInts(multiples);
  return {
    step,
    keys: own,
    masks: unpackInts(heads),
    multiples: weights,
    most: largestOf(weights),
  };
}

/** Written out: `Math.max` takes no list of a hundred thousand, and a loop of calls is slow before it is compiled. */
function largestOf(list: Int32Array): number {
  let largest = 0;
  for (let i = 0; i < list.length; i += 1) {
    if ((list[i] as number) > largest) largest = list[i] as number;
  }
  return largest;
}

/** Marks the keys that have weights, and counts them word by word. */
function indexOf(lists: readonly Int32Array[]): Index {
  const known = new Int32Array(KEYS >>> 5);
  for (const keys of lists) {
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as number;
      known[key >>> 5] = (known[key >>> 5] as number) | (1 << (key & 31));
    }
  }
  const before = new Int32Array(known.length + 1);
  for (let word = 0; word < known.length; word += 1) {
    before[word + 1] = (before[word] as number) + bitsIn(known[word] as number);
  }
  return { known, before };
}

/** 1 where a key has weights, 0 where it has none. */
export function isKnown({ known }: Index, key: number): number {
  return ((known[key >>> 5] as number) >>> (key & 31)) & 1;
}

/** The feature of a key that has weights. */
export function placeOf({ known, before }: Index, key: number): number {
  const lower = (known[key >>> 5] as number) & ((1 << (key & 31)) - 1);
  return (before[key >>> 5] as number) + bitsIn(lower);
}

/** The weight of a key in one head; 0 where it has none. */
export function weightOf(weights: Weights, key: number, head: number): number {
  if (isKnown(weights, key) === 0) return 0;
  return weights.unit * (weights.rows[placeOf(weights, key) * HEADS + head] as number);
}

/** How many bits of a 32-bit integer are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
