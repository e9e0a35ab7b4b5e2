import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { classKey, type PackedGlance, WINDOW } from '../../engine/ranker/glance';
import { type Hits, scan } from '../../engine/word-graph';
import type { CorpusPassage } from '../corpus/corpus';
import { packInts, zigzag } from '../tables/pack';
import { scoreOf, solve } from './solve';
import type { Vector } from './vectors';

/** Share of our matches that the glance may overlook. */
const OVERLOOKED = 0.005;
const STEP = 0.02;

/**
 * Learns which cue classes tell, by themselves, that a stretch of text can hold a match: our matches against
 * every stretch of ordinary texts.
 */
export function trainGlance(
  knowledge: Knowledge,
  passages: readonly CorpusPassage[],
  ordinary: readonly string[],
): PackedGlance {
  const matches = passages
    .filter(({ portraits, hard, text }) => portraits.length > 0 && !hard && text.length <= WINDOW)
    .flatMap(({ text }) => windowsOf(knowledge, normalise(text).text));
  const others = ordinary.flatMap((text) =>
    text.split('\n').flatMap((paragraph) => windowsOf(knowledge, paragraph)),
  );
  const vectors = [...matches, ...others];
  const { weights, bias } = solve({
    vectors,
    signs: vectors.map((_, i) => (i < matches.length ? 1 : -1)),
    counts: vectors.map(() => 1),
  });
  const rounded = weights.map((weight) => Math.round(weight / STEP) * STEP);
  const scores = matches.map((vector) => scoreOf({ weights: rounded, bias }, vector));
  const least = scores.sort((a, b) => a - b)[Math.floor(OVERLOOKED * scores.length)] ?? 0;
  const passed = others.filter((vector) => scoreOf({ weights: rounded, bias }, vector) >= least);
  console.log(
    `at a glance: ${passed.length} of ${others.length} ordinary stretches are worth reading`,
  );
  const keys: number[] = [];
  rounded.forEach((weight, key) => {
    if (weight !== 0) keys.push(key);
  });
  return {
    keys: packInts(keys.map((key, i) => key - (keys[i - 1] ?? 0))),
    multiples: packInts(keys.map((key) => zigzag(Math.round((rounded[key] as number) / STEP)))),
    step: STEP,
    bias: Number((bias - least).toFixed(5)),
  };
}

/** The stretches of a text, each overlapping the next by half: how many terms of each class stand there. */
function windowsOf(knowledge: Knowledge, text: string): Vector[] {
  const hits = scan(knowledge.graph, text);
  if (hits.length === 0) return [];
  const windows: Vector[] = [];
  for (let start = 0; start === 0 || start + WINDOW / 2 < text.length; start += WINDOW / 2) {
    windows.push(vectorOf(knowledge, hits, start));
  }
  return windows;
}

function vectorOf(
  { labels, classNames }: Knowledge,
  { data, length }: Hits,
  start: number,
): Vector {
  const seen = new Set<number>();
  for (let i = 0; i < length; i += 3) {
    const inside = (data[i + 1] as number) >= start && (data[i + 2] as number) <= start + WINDOW;
    if (inside) seen.add(data[i] as number);
  }
  const counts = new Map<number, number>();
  for (const label of seen) {
    for (const cls of labels.alone(label).classes) {
      const name = classNames[cls];
      if (!name) continue;
      const key = classKey(name);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const keys = [...counts.keys()].sort((a, b) => a - b);
  return {
    keys: Int32Array.from(keys),
    values: Float32Array.from(keys, (key) => counts.get(key) as number),
  };
}
