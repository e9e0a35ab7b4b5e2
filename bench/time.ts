const FEWEST_RUNS = 3;

/**
 * Runs pieces of work in turn, again and again, and gives the quickest run of each in milliseconds: on a busy machine
 * it is the one that others disturbed least, and whoever else is at work disturbs all pieces alike. At least three
 * rounds, the first ones warming up the compiler.
 * @param enough milliseconds for each piece, on average
 */
function quickest(works: Record<string, () => unknown>, enough: number): Record<string, number> {
  const all = Object.entries(works);
  const best: Record<string, number> = {};
  const end = performance.now() + enough * all.length;
  for (let round = 0; round < FEWEST_RUNS || performance.now() < end; round += 1) {
    for (const [name, work] of all) {
      const start = performance.now();
      work();
      best[name] = Math.min(best[name] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

/**
 * Speeds over one text in millions of UTF-16 units a second, each reader's quickest run, see `quickest`.
 * @param enough milliseconds for each reader, on average
 */
export function speedsOf(
  readers: Record<string, (text: string) => unknown>,
  text: string,
  enough: number,
): Record<string, number> {
  const works = Object.entries(readers).map(([name, read]) => [name, () => read(text)] as const);
  const times = Object.entries(quickest(Object.fromEntries(works), enough));
  return Object.fromEntries(times.map(([name, took]) => [name, text.length / 1_000 / took]));
}

/** The same for one reader. */
export function speedOf(read: (text: string) => unknown, text: string, enough: number): number {
  return speedsOf({ read }, text, enough).read ?? 0;
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
