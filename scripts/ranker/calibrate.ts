import { mixed, mixInputs } from '../../engine/ranker/mixing';
import type { Thresholds } from '../../engine/ranker/weights';
import { PORTRAITS } from '../../engine/types';
import type { CorpusPassage } from '../corpus/corpus';
import { BACKGROUND, type Example } from './examples';
import { fitLogistic } from './logistic';
import { scoresOf, train } from './model';
import type { Kept } from './vectors';

/** Writers are dealt to this many folds: a passage is judged by a model that read nothing of its writer. */
const FOLDS = 4;

/** A rule's finding is kept from this share of the probability on from which one is proposed without a rule. */
const KEPT = 0.8;

/** Scores of each example by a model that was trained without its sheet; ordinary passages are dealt one by one. */
export function outOfFold(examples: readonly Example[], kept: Kept): number[][] {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))].sort();
  const foldOf = new Map(sheets.map((sheet, i) => [sheet, i % FOLDS]));
  const folds = examples.map(({ sheet }, i) =>
    sheet === BACKGROUND ? i % FOLDS : foldOf.get(sheet),
  );
  const scores: number[][] = new Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(
      examples.filter((_, i) => folds[i] !== fold),
      kept,
    );
    examples.forEach((example, i) => {
      if (folds[i] === fold) scores[i] = scoresOf(model, example);
    });
  }
  return scores;
}

/** Portrait → weights of the second layer, from out-of-fold scores. Every example says whether it shows the portrait. */
export function fitMixing(
  examples: readonly Example[],
  scores: readonly (readonly number[])[],
): number[][] {
  return PORTRAITS.map((portrait) =>
    fitLogistic(
      examples.flatMap(({ shows }, i) => {
        const on = shows[portrait - 1];
        if (on === undefined) return [];
        return [{ inputs: mixInputs(scores[i] as number[], portrait), on, weight: 1 }];
      }),
    ),
  );
}

/** Probability of each portrait, as the engine works it out. */
export function probabilitiesOf(scores: readonly number[], mixing: readonly number[][]): number[] {
  return PORTRAITS.map((portrait) =>
    mixed(mixInputs(scores, portrait), mixing[portrait - 1] as number[]),
  );
}

export interface Wanted {
  propose: number;
  fair: number;
  strong: number;
}

/** The lowest probability from which on so large a share of passages is right, looked for from the top. */
export function thresholdFor(
  passages: readonly CorpusPassage[],
  probabilities: readonly number[][],
  portrait: number,
  share: number,
): number {
  const points = passages
    .map((passage, i) => ({ passage, p: probabilities[i]?.[portrait - 1] as number }))
    .filter(({ passage }) => !passage.hard && !passage.also?.some((one) => one === portrait))
    .sort((a, b) => b.p - a.p);
  let [right, best] = [0, 1];
  points.forEach(({ passage, p }, i) => {
    if (passage.portraits.some((one) => one === portrait)) right += 1;
    if (right / (i + 1) >= share) best = p;
  });
  return Math.min(0.99, best);
}

/** Thresholds of one portrait from out-of-fold probabilities. */
export function thresholdsFor(
  passages: readonly CorpusPassage[],
  probabilities: readonly number[][],
  portrait: number,
  wanted: Wanted,
): Thresholds {
  const at = (share: number): number => thresholdFor(passages, probabilities, portrait, share);
  const propose = at(wanted.propose);
  return { keep: propose * KEPT, propose, fair: at(wanted.fair), strong: at(wanted.strong) };
}
