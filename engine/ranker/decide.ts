import { Apart } from '../resolve';
import { indexOfSpan } from '../sentences';
import { inOrder, type Paragraph, type Token } from '../tokens';
import type { Finding, Portrait, Span, Strength } from '../types';
import { PORTRAITS } from '../types';
import { carriers } from './carriers';
import { fullSentences, MOST_SENTENCES, partsOf, widestPassages } from './passages';
import type { Judgement, Ranker } from './ranker';
import type { Thresholds } from './weights';

/** A part stands for a passage when it keeps so much of its probability. */
const PART_SHARE = 0.9;

/** Says whether a passage reports an event or speaks in general. */
export type CaseReader = (passage: Span) => Finding['stance'];

/** What a paragraph is judged with; findings and tokens are sorted by start. */
interface Scene {
  ranker: Ranker;
  text: string;
  sentences: readonly Span[];
  findings: readonly Finding[];
  tokens: readonly Token[];
  caseOf: CaseReader;
}

/**
 * Judges one paragraph: drops what the rules found and the model finds most unlikely, sets the strength of the
 * rest, and proposes passages that no rule found. A proposal is never stronger than fair and shows the words
 * that carried it.
 */
export function decide(
  ranker: Ranker,
  text: string,
  paragraph: Paragraph,
  findings: readonly Finding[],
  caseOf: CaseReader,
): Finding[] {
  const sentences = fullSentences(text, paragraph);
  const scene: Scene = {
    ranker,
    text,
    sentences,
    findings,
    tokens: inOrder(paragraph.tokens),
    caseOf,
  };
  const judgements = widestPassages(sentences).map((passage) => judge(scene, passage));
  const kept = findings.flatMap((finding) => confirm(ranker, judgements, finding));
  const proposed = PORTRAITS.flatMap((portrait) => {
    const taken = kept.filter((one) => one.portrait === portrait);
    return likeliest(judgements, portrait, thresholdsOf(ranker, portrait).propose, taken).map(
      (judgement) => propose(scene, narrow(scene, judgement, portrait), portrait),
    );
  });
  return [...kept, ...proposed];
}

function judge({ ranker, text, tokens, findings }: Scene, passage: Span): Judgement {
  return ranker.judge(text, passage, tokens, findings);
}

function thresholdsOf(ranker: Ranker, portrait: Portrait): Thresholds {
  return ranker.thresholds[portrait - 1] as Thresholds;
}

function probabilityOf(judgement: Judgement, portrait: Portrait): number {
  return judgement.probabilities[portrait - 1] as number;
}

/** A rule's finding with the strength that its probability allows; nothing when it is most unlikely. */
function confirm(ranker: Ranker, judgements: readonly Judgement[], finding: Finding): Finding[] {
  const last = indexOfSpan(judgements, finding.start);
  const around = judgements
    .slice(Math.max(0, last - MOST_SENTENCES), last + 1)
    .filter(({ end }) => finding.end <= end);
  if (around.length === 0) return [finding];
  const probability = Math.max(...around.map((one) => probabilityOf(one, finding.portrait)));
  const { keep, fair, strong } = thresholdsOf(ranker, finding.portrait);
  if (probability < keep && !ranker.trusted.has(finding.rule)) return [];
  return [{ ...finding, strength: strengthOf(finding, probability, fair, strong) }];
}

function strengthOf(finding: Finding, probability: number, fair: number, strong: number): Strength {
  if (probability < fair) return 'weak';
  const mayBeStrong = finding.strength === 'strong' && probability >= strong;
  return mayBeStrong ? 'strong' : 'fair';
}

/** The likeliest passages for a portrait: none overlaps another, nor one that is taken. */
function likeliest(
  judgements: readonly Judgement[],
  portrait: Portrait,
  least: number,
  taken: readonly Span[],
): Judgement[] {
  const apart = new Apart(taken);
  return judgements
    .filter((judgement) => probabilityOf(judgement, portrait) >= least)
    .sort((a, b) => probabilityOf(b, portrait) - probabilityOf(a, portrait))
    .filter((judgement) => apart.insert(judgement));
}

/** The shortest part of a passage that carries the portrait by itself. */
function narrow(scene: Scene, whole: Judgement, portrait: Portrait): Judgement {
  const { propose: floor } = thresholdsOf(scene.ranker, portrait);
  const least = Math.max(floor, probabilityOf(whole, portrait) * PART_SHARE);
  for (const part of partsOf(whole, scene.sentences)) {
    const judgement = judge(scene, part);
    if (probabilityOf(judgement, portrait) >= least) return judgement;
  }
  return whole;
}

function propose(
  { ranker, text, tokens, caseOf }: Scene,
  judgement: Judgement,
  portrait: Portrait,
): Finding {
  const { start, end } = judgement;
  const stance = caseOf({ start, end });
  const heat = ranker.heat(text, judgement, tokens, portrait);
  const fair = probabilityOf(judgement, portrait) >= thresholdsOf(ranker, portrait).fair;
  return {
    portrait,
    rule: `p${portrait}/wording`,
    stance,
    basis: stance === 'critique' ? 'stated' : 'inferred',
    strength: fair ? 'fair' : 'weak',
    start,
    end,
    evidence: carriers(text, start, heat).map((span) => ({ ...span, slot: 'words' })),
  };
}
