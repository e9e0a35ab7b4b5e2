import type { Paragraph } from '../tokens';
import type { Finding, Portrait, Span, Strength } from '../types';
import { PORTRAITS } from '../types';
import { carriers } from './carriers';
import { fullSentences, partsOf, widestPassages } from './passages';
import type { Judgement, Ranker } from './ranker';
import type { Thresholds } from './weights';

/** Says whether a passage reports an event or speaks in general. */
export type CaseReader = (passage: Span) => Finding['stance'];

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
  const judgements = widestPassages(sentences).map((passage) =>
    ranker.judge(text, passage, paragraph.tokens, findings),
  );
  const kept = findings.flatMap((finding) => confirm(ranker, judgements, finding));
  const proposed = PORTRAITS.flatMap((portrait) =>
    likeliest(judgements, portrait, thresholdsOf(ranker, portrait).propose)
      .filter(
        (judgement) => !kept.some((one) => one.portrait === portrait && overlap(one, judgement)),
      )
      .map((judgement) => {
        const part = narrow(ranker, text, paragraph, findings, sentences, judgement, portrait);
        return propose(ranker, text, paragraph, part, portrait, caseOf);
      }),
  );
  return [...kept, ...proposed];
}

function thresholdsOf(ranker: Ranker, portrait: Portrait): Thresholds {
  return ranker.thresholds[portrait - 1] as Thresholds;
}

function probabilityOf(judgement: Judgement, portrait: Portrait): number {
  return judgement.probabilities[portrait - 1] as number;
}

/** A rule's finding with the strength that its probability allows; nothing when it is most unlikely. */
function confirm(ranker: Ranker, judgements: readonly Judgement[], finding: Finding): Finding[] {
  const around = judgements.filter(
    ({ start, end }) => start <= finding.start && finding.end <= end,
  );
  if (around.length === 0) return [finding];
  const probability = Math.max(...around.map((one) => probabilityOf(one, finding.portrait)));
  const { keep, fair, strong } = thresholdsOf(ranker, finding.portrait);
  if (probability < keep) return [];
  return [{ ...finding, strength: strengthOf(finding, probability, fair, strong) }];
}

function strengthOf(finding: Finding, probability: number, fair: number, strong: number): Strength {
  if (probability < fair) return 'weak';
  const mayBeStrong = finding.strength === 'strong' && probability >= strong;
  return mayBeStrong ? 'strong' : 'fair';
}

/** The likeliest passages for a portrait, none of which overlap. */
function likeliest(
  judgements: readonly Judgement[],
  portrait: Portrait,
  least: number,
): Judgement[] {
  const apart: Judgement[] = [];
  const likely = judgements
    .filter((judgement) => probabilityOf(judgement, portrait) >= least)
    .sort((a, b) => probabilityOf(b, portrait) - probabilityOf(a, portrait));
  for (const judgement of likely) {
    if (!apart.some((other) => overlap(other, judgement))) apart.push(judgement);
  }
  return apart;
}

/** The shortest part of a passage that carries the portrait by itself. */
function narrow(
  ranker: Ranker,
  text: string,
  paragraph: Paragraph,
  findings: readonly Finding[],
  sentences: readonly Span[],
  whole: Judgement,
  portrait: Portrait,
): Judgement {
  const least = Math.max(
    thresholdsOf(ranker, portrait).propose,
    probabilityOf(whole, portrait) * 0.9,
  );
  for (const part of partsOf(whole, sentences)) {
    const judgement = ranker.judge(text, part, paragraph.tokens, findings);
    if (probabilityOf(judgement, portrait) >= least) return judgement;
  }
  return whole;
}

function propose(
  ranker: Ranker,
  text: string,
  paragraph: Paragraph,
  judgement: Judgement,
  portrait: Portrait,
  caseOf: CaseReader,
): Finding {
  const { start, end } = judgement;
  const stance = caseOf({ start, end });
  const heat = ranker.heat(text, judgement, paragraph.tokens, portrait);
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

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
