import type { Span } from '../types';

/** At most so many places are shown … */
const MOST = 4;
/** … each of at least so many characters … */
const SHORTEST = 2;
/** … and at least this warm, beside the warmest. */
const SHARE = 0.35;

const WORD = /[\p{Script=Han}\p{N}]/u;

/** The words that carried most of a judgement: the warmest runs of characters of a passage that starts at `start`. */
export function carriers(text: string, start: number, heat: Float64Array): Span[] {
  const floor = Math.max(...heat) * SHARE;
  const runs: (Span & { warmth: number })[] = [];
  let open: (Span & { warmth: number }) | null = null;
  heat.forEach((warmth, i) => {
    const warm = warmth > 0 && warmth >= floor && WORD.test(text[start + i] as string);
    if (!warm) {
      open = null;
      return;
    }
    if (!open) {
      open = { start: start + i, end: start + i, warmth: 0 };
      runs.push(open);
    }
    open.end = start + i + 1;
    open.warmth += warmth;
  });
  return runs
    .filter((run) => run.end - run.start >= SHORTEST)
    .sort((a, b) => b.warmth - a.warmth)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start: from, end }) => ({ start: from, end }));
}
