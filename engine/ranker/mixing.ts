import { MATCH_HEAD } from './weights';

/** The heads of portraits, and match or not. */
const MIXED = 7;

/** What the second layer looks at for one portrait: see `mixInputs`. */
export const MIX_INPUTS = 2 * MIXED + 1;

/** Scores are about 1 for a sure yes and -1 for a sure no. */
const STEEPNESS = 2;

/**
 * The inputs of a portrait's probability: the scores of all heads, the same squeezed to 0…1, and "it matches, and it is
 * this portrait". How sure one portrait is tells something about the others.
 */
export function mixInputs(scores: ArrayLike<number>, portrait: number): Float64Array {
  const inputs = new Float64Array(MIX_INPUTS);
  for (let head = 0; head < MIXED; head += 1) {
    inputs[head] = scores[head] as number;
    inputs[MIXED + head] = logistic(STEEPNESS * (scores[head] as number));
  }
  inputs[2 * MIXED] =
    (inputs[MIXED + portrait - 1] as number) * (inputs[MIXED + MATCH_HEAD] as number);
  return inputs;
}

/** Probability from the inputs and their weights, the offset last. */
export function mixed(inputs: ArrayLike<number>, weights: readonly number[]): number {
  let sum = weights[inputs.length] as number;
  for (let i = 0; i < inputs.length; i += 1) {
    sum += (inputs[i] as number) * (weights[i] as number);
  }
  return logistic(sum);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
