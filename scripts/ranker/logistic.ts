/** One observation: its inputs, whether it is so, and how much it counts. */
export interface Observation {
  inputs: ArrayLike<number>;
  on: boolean;
  weight: number;
}

const STEPS = 25;
/** Keeps weights small where inputs say much the same. */
const RIDGE = 0.5;

/** Logistic regression by Newton's method; a weight an input, the offset last. @throws Error without observations */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.inputs.length ?? 0) + 1;
  if (size === 1) throw new Error('nothing to fit: no observation given');
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, curvature } = slopes(observations, weights);
    const move = solveLinear(curvature, gradient);
    weights = weights.map((weight, i) => weight - (move[i] as number));
  }
  return weights;
}

function slopes(
  observations: readonly Observation[],
  weights: readonly number[],
): { gradient: number[]; curvature: number[][] } {
  const gradient = weights.map((weight) => RIDGE * weight);
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? RIDGE : 0)));
  for (const { inputs, on, weight } of observations) {
    const row = [...Array.from(inputs), 1];
    const score = row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
    const p = 1 / (1 + Math.exp(-score));
    const error = weight * (p - (on ? 1 : 0));
    const bend = weight * Math.max(1e-6, p * (1 - p));
    row.forEach((value, i) => {
      gradient[i] = (gradient[i] as number) + error * value;
      const line = curvature[i] as number[];
      for (let j = 0; j < row.length; j += 1) {
        line[j] = (line[j] as number) + bend * value * (row[j] as number);
      }
    });
  }
  return { gradient, curvature };
}

/** Gaussian elimination with pivots. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = largestFrom(rows, at);
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const head = rows[at] as number[];
    for (let below = at + 1; below < size; below += 1) {
      const row = rows[below] as number[];
      const factor = (row[at] as number) / (head[at] as number);
      for (let j = at; j <= size; j += 1)
        row[j] = (row[j] as number) - factor * (head[j] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] as number[];
    let rest = row[size] as number;
    for (let j = at + 1; j < size; j += 1) rest -= (row[j] as number) * (solution[j] as number);
    solution[at] = rest / (row[at] as number);
  }
  return solution;
}

function largestFrom(rows: readonly (readonly number[])[], at: number): number {
  let best = at;
  for (let i = at + 1; i < rows.length; i += 1) {
    if (Math.abs(rows[i]?.[at] as number) > Math.abs(rows[best]?.[at] as number)) best = i;
  }
  return best;
}
