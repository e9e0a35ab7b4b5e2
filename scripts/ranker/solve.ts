import { KEYS } from '../../engine/ranker/keys';
import { seeded, shuffle } from './random';
import type { Vector } from './vectors';

/** One head: a weight a key, and a bias. */
export interface Head {
  weights: Float32Array;
  bias: number;
}

export interface Problem {
  vectors: readonly Vector[];
  /** +1 or -1. */
  signs: readonly number[];
  /** How much each example counts; 0 leaves it out. */
  counts: readonly number[];
}

const ROUNDS = 8;
/** Cost of a mistake, as in LIBLINEAR; rarer signs cost more, by the square root of their rarity. */
const COST = 0.1;

/**
 * L2-regularised squared-hinge classifier by dual coordinate descent (Hsieh et al., "A Dual Coordinate Descent
 * Method for Large-scale Linear SVM", ICML 2008, algorithm 1 with the L2 loss). The same seed gives the same weights.
 */
export function solve({ vectors, signs, counts }: Problem, seed = 1): Head {
  const rows = vectors.map((_, i) => i).filter((i) => (counts[i] as number) > 0);
  const costs = costsOf(rows, signs, counts);
  const weights = new Float32Array(KEYS);
  let bias = 0;
  const duals = new Float64Array(vectors.length);
  const diagonal = rows.map((row) => 1 / (2 * (costs.get(row) as number)));
  const norms = rows.map(
    (row, i) => squareOf(vectors[row] as Vector) + 1 + (diagonal[i] as number),
  );
  const order = rows.map((_, i) => i);
  const random = seeded(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const i of shuffle(order, random)) {
      const row = rows[i] as number;
      const sign = signs[row] as number;
      const vector = vectors[row] as Vector;
      const old = duals[row] as number;
      const gradient = sign * (dot(weights, vector) + bias) - 1 + old * (diagonal[i] as number);
      const dual = Math.max(0, old - gradient / (norms[i] as number));
      if (dual === old) continue;
      duals[row] = dual;
      const step = (dual - old) * sign;
      add(weights, vector, step);
      bias += step;
    }
  }
  return { weights, bias };
}

function costsOf(
  rows: readonly number[],
  signs: readonly number[],
  counts: readonly number[],
): Map<number, number> {
  const positive = rows.filter((row) => (signs[row] as number) > 0).length;
  const rarity = Math.sqrt((rows.length - positive) / Math.max(1, positive));
  return new Map(
    rows.map((row) => [
      row,
      COST * (counts[row] as number) * ((signs[row] as number) > 0 ? rarity : 1),
    ]),
  );
}

export function scoreOf({ weights, bias }: Head, vector: Vector): number {
  return dot(weights, vector) + bias;
}

function dot(weights: Float32Array, { keys, values }: Vector): number {
  let sum = 0;
  for (let i = 0; i < keys.length; i += 1) {
    sum += (weights[keys[i] as number] as number) * (values[i] as number);
  }
  return sum;
}

function add(weights: Float32Array, { keys, values }: Vector, step: number): void {
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    weights[key] = (weights[key] as number) + step * (values[i] as number);
  }
}

function squareOf({ values }: Vector): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
