import { HEADS, MATCH_HEAD, type Thresholds } from '../../engine/ranker/weights';
import { PORTRAITS } from '../../engine/types';
import type { CorpusPassage } from '../corpus/corpus';
import { BACKGROUND, type Example } from './examples';
import { type Model, scoresOf, train } from './model';
import type { Kept } from './vectors';

/** Writers are dealt to this many folds: a passage is judged by a model that read nothing of its writer. */
const FOLDS = 4;

/** A rule's finding is kept from this share of the probability on from which one is proposed without a rule. */
const KEPT = 0.8;

export type Logistic = [slope: number, offset: number];

/**
 * Scores of every example from a model trained without its sheet. Which features it looks at is not chosen anew for
 * each fold; examples of ordinary text are in every fold's training.
 */
export function outOfFold(examples: readonly Example[], kept: Kept): number[][] {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))].sort();
  const foldOf = new Map(sheets.map((sheet, i) => [sheet, i % FOLDS]));
  const scores: number[][] = new Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = ({ sheet }: Example): boolean =>
      foldOf.get(sheet) === fold && sheet !== BACKGROUND;
    const model: Model = train(
      examples.filter((example) => !inside(example)),
      kept,
    );
    examples.forEach((example, i) => {
      if (inside(example)) scores[i] = scoresOf(model, example);
    });
  }
  return scores;
}

/** Platt scaling of each head: slope and offset that make its out-of-fold scores most likely. */
export function fitLogistics(
  examples: readonly Example[],
  scores: readonly number[][],
): Logistic[] {
  return Array.from({ length: HEADS }, (_, head) =>
    likeliestLogistic(
      examples.flatMap(({ targets }, i) => {
        const target = targets[head];
        return target && target.weight > 0
          ? [{ score: scores[i]?.[head] as number, on: target.on }]
          : [];
      }),
    ),
  );
}

/** Newton's method on two numbers. */
function likeliestLogistic(points: readonly { score: number; on: boolean }[]): Logistic {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 30; step += 1) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, on } of points) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (on ? 1 : 0);
      const bend = p * (1 - p);
      gs += error * score;
      go += error;
      hss += bend * score * score;
      hso += bend * score;
      hoo += bend;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
  }
  return [slope, offset];
}

/** Probability of each portrait, as the engine works it out. */
export function probabilitiesOf(
  scores: readonly number[],
  logistics: readonly Logistic[],
): number[] {
  const of = (head: number): number => {
    const [slope, offset] = logistics[head] as Logistic;
    return 1 / (1 + Math.exp(-(slope * (scores[head] as number) + offset)));
  };
  return PORTRAITS.map((portrait) => of(portrait - 1) * of(MATCH_HEAD));
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
