const FEWEST_RUNS = 3;

/**
 * Runs `work` again and again and gives the quickest run, in milliseconds: on a busy machine it is the one
 * that others disturbed least. At least three runs, the first ones warming up the compiler.
 * @param enough stop after so many milliseconds
 */
export function quickest(work: () => unknown, enough: number): number {
  let best = Infinity;
  let spent = 0;
  for (let run = 0; run < FEWEST_RUNS || spent < enough; run += 1) {
    const start = performance.now();
    work();
    const took = performance.now() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}

/**
 * Speed of `read` over `text`, in millions of UTF-16 units a second.
 * @param enough stop after so many milliseconds
 */
export function speedOf(read: (text: string) => unknown, text: string, enough: number): number {
  return text.length / 1_000 / quickest(() => read(text), enough);
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
