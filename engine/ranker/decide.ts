import { Apart, overlap } from '../resolve';
import { indexOfSpan } from '../sentences';
import type { Paragraph } from '../tokens';
import type { Finding, Portrait, Span, Strength } from '../types';
import { PORTRAITS } from '../types';
import { carriers } from './carriers';
import { fullSentences, MOST_SENTENCES, partsOf, widestPassages } from './passages';
import type { Judgement, Ranker } from './ranker';
import type { Reading, SentenceSums } from './sentence-sums';
import type { Thresholds } from './weights';
import { wordingRule } from './wording';

/** A part stands for a passage when it keeps so much of its probability. */
const PART_SHARE = 0.9;

/**
 * A second portrait is proposed from this share of the likeliest one's probability on. Few passages show two: of the
 * proposals below that share one in five was right, of those above it most.
 */
const RIVAL_SHARE = 0.65;

/** From this score on, either way, the model is sure whether a passage reports an event. */
const SURE = 0.3;

/** What is known of a paragraph beforehand. */
export interface Outlook {
  /**
   * The text is no more than a passage, picked by somebody. Of the many passages of a longer text hardly any matches:
   * there only such as name an office or a measure are judged without a rule's finding, and proposed only where fair.
   */
  alone: boolean;
  /** Where at a glance a match may stand; nothing is proposed elsewhere. */
  promising: readonly Span[];
}

/** What becomes of a paragraph. */
export interface Decision {
  findings: Finding[];
  /** What the rules found and the model finds unlikely. */
  dropped: Finding[];
}

/** What a paragraph is judged with; findings and tokens are sorted by start. */
interface Scene {
  ranker: Ranker;
  reading: Reading;
  sums: SentenceSums;
  findings: readonly Finding[];
  /** Passages of one paragraph are asked for several times, for one portrait after another. */
  judged: Map<number, Judgement>;
}

/**
 * Judges one paragraph: drops what the rules found and the model finds most unlikely, sets the strength of the
 * rest, and proposes passages that no rule found. A proposal is never stronger than fair and shows the words
 * that carried it; a weak one is not made where figures tell what the passage shows.
 */
export function decide(
  ranker: Ranker,
  text: string,
  paragraph: Paragraph,
  findings: readonly Finding[],
  { alone, promising }: Outlook,
): Decision {
  const sentences = fullSentences(text, paragraph);
  const reading: Reading = { text, sentences, tokens: paragraph.tokens };
  const sums = ranker.sumsOf(reading);
  const scene: Scene = { ranker, reading, sums, findings, judged: new Map() };
  const judgements = widestPassages(sentences)
    .filter(
      (passage) =>
        findings.some((finding) => overlap(finding, passage)) ||
        (promising.some((stretch) => overlap(stretch, passage)) &&
          (alone || ranker.concerns(passage, reading.tokens))),
    )
    .map((passage) => judge(scene, passage));
  const kept: Finding[] = [];
  const dropped: Finding[] = [];
  for (const finding of findings) {
    const judgement = likeliestAround(judgements, finding);
    const probability = judgement ? probabilityOf(judgement, finding.portrait) : 1;
    if (probability >= leastFor(ranker, finding)) {
      kept.push(ranked(ranker, { ...finding, stance: stanceOf(finding, judgement) }, probability));
    } else dropped.push({ ...finding, strength: 'weak' });
  }
  const counted = kept.filter(isCounted);
  const proposed = PORTRAITS.flatMap((portrait) => {
    const taken = kept.filter((one) => one.portrait === portrait);
    const { propose: least, fair } = thresholdsOf(ranker, portrait);
    return likeliest(judgements, portrait, alone ? least : fair, taken)
      .map((judgement) => propose(scene, narrow(scene, judgement, portrait), portrait))
      .filter(({ evidence }) => evidence.length > 0)
      .filter((one) => one.strength !== 'weak' || !counted.some((other) => overlap(one, other)));
  });
  return { findings: [...kept, ...proposed], dropped };
}

function judge({ ranker, reading, sums, findings, judged }: Scene, passage: Span): Judgement {
  const key = passage.start * reading.text.length + passage.end;
  const known = judged.get(key) ?? ranker.judge(sums, passage, findings);
  judged.set(key, known);
  return known;
}

function thresholdsOf(ranker: Ranker, portrait: Portrait): Thresholds {
  return ranker.thresholds[portrait - 1] as Thresholds;
}

function probabilityOf(judgement: Judgement, portrait: Portrait): number {
  return judgement.probabilities[portrait - 1] as number;
}

/** The passage around a rule's finding that shows its portrait most; none when no passage is wide enough. */
function likeliestAround(
  judgements: readonly Judgement[],
  { start, end, portrait }: Finding,
): Judgement | undefined {
  const last = indexOfSpan(judgements, start);
  return judgements
    .slice(Math.max(0, last - MOST_SENTENCES), last + 1)
    .filter((one) => one.start <= start && end <= one.end)
    .sort((a, b) => probabilityOf(b, portrait) - probabilityOf(a, portrait))[0];
}

/** A rule reads event or general assertion from single cues; where the model is sure, it knows better. */
function stanceOf({ stance }: Finding, judgement: Judgement | undefined): Finding['stance'] {
  if (!judgement || Math.abs(judgement.critique) < SURE) return stance;
  return judgement.critique > 0 ? 'critique' : 'case';
}

/**
 * That so many of so many are junior stays however it is worded. That so few are senior does not: it needs words that
 * make little of them, for an event in which seniors are punished too tells the same figures.
 */
function leastFor(ranker: Ranker, finding: Finding): number {
  if (isCounted(finding) || ranker.trusted.has(finding.rule)) return 0;
  return thresholdsOf(ranker, finding.portrait).keep;
}

function isCounted({ values }: Finding): boolean {
  return values?.total !== undefined && values.junior !== undefined;
}

/**
 * A rule's finding with the strength that its probability allows: never stronger than the rule says. One that stands
 * on figures (39 of 43) stays what it is: how it is worded adds nothing to that.
 */
function ranked(ranker: Ranker, finding: Finding, probability: number): Finding {
  if (finding.values) return finding;
  const { fair, strong } = thresholdsOf(ranker, finding.portrait);
  return { ...finding, strength: strengthOf(finding.strength, probability, fair, strong) };
}

function strengthOf(rule: Strength, probability: number, fair: number, strong: number): Strength {
  if (rule === 'weak' || probability < fair) return 'weak';
  return rule === 'strong' && probability >= strong ? 'strong' : 'fair';
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
    .filter((judgement) => {
      const rival = Math.max(...judgement.probabilities) * RIVAL_SHARE;
      return probabilityOf(judgement, portrait) >= Math.max(least, rival);
    })
    .sort((a, b) => probabilityOf(b, portrait) - probabilityOf(a, portrait))
    .filter((judgement) => apart.insert(judgement));
}

/** The shortest part of a passage that carries the portrait by itself. */
function narrow(scene: Scene, whole: Judgement, portrait: Portrait): Judgement {
  const { propose: floor } = thresholdsOf(scene.ranker, portrait);
  const least = Math.max(floor, probabilityOf(whole, portrait) * PART_SHARE);
  for (const part of partsOf(whole, scene.reading.sentences)) {
    const judgement = judge(scene, part);
    if (probabilityOf(judgement, portrait) >= least) return judgement;
  }
  return whole;
}

function propose({ ranker, reading }: Scene, judgement: Judgement, portrait: Portrait): Finding {
  const { start, end } = judgement;
  const stance = judgement.critique > 0 ? 'critique' : 'case';
  const heat = ranker.heat(reading, judgement, portrait);
  const fair = probabilityOf(judgement, portrait) >= thresholdsOf(ranker, portrait).fair;
  return {
    portrait,
    rule: wordingRule(portrait),
    stance,
    basis: stance === 'critique' ? 'stated' : 'inferred',
    strength: fair ? 'fair' : 'weak',
    start,
    end,
    evidence: carriers(reading.text, start, heat).map((span) => ({ ...span, slot: 'words' })),
  };
}
