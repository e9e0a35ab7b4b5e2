import { analyse } from '../../engine/analyse';
import type { Passage } from './passages';
import { type Judged, type Scores, score } from './score';

/** Reads each passage as a text of its own. */
export function judge(passages: readonly Passage[]): Judged[] {
  return passages.map((passage) => ({ passage, findings: analyse(passage.text).findings }));
}

/** Scores once without and once with the passages on which careful readers disagree. */
export function bothScores(judged: readonly Judged[]): { notHard: Scores; all: Scores } {
  return {
    notHard: score(judged.filter(({ passage }) => !passage.hard)),
    all: score(judged),
  };
}
