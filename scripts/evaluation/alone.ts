import { createEngine } from '../../engine/engine';
import { ranker as weights } from '../../engine/generated/ranker';
import { packed } from '../../engine/generated/tables';
import { unpackKnowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { Ranker } from '../../engine/ranker/ranker';
import { readParagraphs } from '../../engine/read';
import { inOrder } from '../../engine/tokens';
import { type Finding, PORTRAITS, type Portrait } from '../../engine/types';
import { ruledParagraphs } from '../ranker/reading';
import type { Passage } from './passages';
import type { Judged } from './score';

// What each half of the engine does without the other: for the ablation and the calibration curve.

const knowledge = unpackKnowledge(packed);
const ruleEngine = createEngine(packed);
const ranker = weights && new Ranker(weights, knowledge);

/** Probability of each portrait (index 0 for P1) for the whole passage, with what the rules found in it. */
export function probabilitiesOn({ text: given }: Passage): number[] {
  if (!ranker) throw new Error('rules/ranker.json is missing: npm run train');
  const { text } = normalise(given);
  const paragraphs = [...ruledParagraphs(knowledge, text)];
  const tokens = inOrder(paragraphs.flatMap(({ paragraph }) => paragraph.tokens));
  const findings = paragraphs.flatMap((one) => one.findings);
  return ranker.judge(text, { start: 0, end: text.length }, tokens, findings).probabilities;
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
    const { text } = normalise(passage.text);
    const tokens = inOrder([...readParagraphs(knowledge, text)].flatMap((one) => one.tokens));
    const judgement = ranker?.judge(text, { start: 0, end: text.length }, tokens, []);
    const found = PORTRAITS.filter(
      (portrait) =>
        (judgement?.probabilities[portrait - 1] ?? 0) >=
        (ranker?.thresholds[portrait - 1]?.propose ?? 1),
    );
    return { passage, findings: found.map((portrait) => bare(portrait, text.length)) };
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
