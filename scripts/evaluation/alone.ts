import { createEngine } from '../../engine/engine';
import { ranker as weights } from '../../engine/generated/ranker';
import { packed } from '../../engine/generated/tables';
import { unpackKnowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { Ranker } from '../../engine/ranker/ranker';
import { type Finding, PORTRAITS, type Portrait } from '../../engine/types';
import { readWhole } from '../ranker/reading';
import type { Passage } from './passages';
import type { Judged } from './score';

// What each half of the engine does without the other: for the ablation and the calibration curve.

const knowledge = unpackKnowledge(packed);
const ruleEngine = createEngine(packed);
const ranker = weights && new Ranker(weights, knowledge);

/** Probability of each portrait (index 0 for P1) for the whole passage, with what the rules found in it. */
export function probabilitiesOn({ text: given }: Passage): number[] {
  if (!ranker) throw new Error('rules/ranker.json is missing: npm run train');
  const { reading, passage, findings } = readWhole(knowledge, normalise(given).text);
  return ranker.judge(ranker.sumsOf(reading), passage, findings).probabilities;
}

/** The rules decide, nothing is dropped, ranked or proposed. */
export function judgedByRules(passages: readonly Passage[]): Judged[] {
  return passages.map((passage) => ({
    passage,
    findings: ruleEngine.analyse(passage.text).findings,
  }));
}

/** The ranker decides on whole passages and hears nothing from the rules. */
export function judgedByRanker(passages: readonly Passage[]): Judged[] {
  return passages.map((passage) => {
    const { reading, passage: whole } = readWhole(knowledge, normalise(passage.text).text);
    const judgement = ranker?.judge(ranker.sumsOf(reading), whole, []);
    const found = PORTRAITS.filter(
      (portrait) =>
        (judgement?.probabilities[portrait - 1] ?? 0) >=
        (ranker?.thresholds[portrait - 1]?.propose ?? 1),
    );
    return { passage, findings: found.map((portrait) => bare(portrait, whole.end)) };
  });
}

function bare(portrait: Portrait, end: number): Finding {
  return {
    portrait,
    rule: '',
    stance: 'case',
    basis: 'inferred',
    strength: 'weak',
    start: 0,
    end,
    evidence: [],
  };
}
