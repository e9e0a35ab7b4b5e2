import { type Figures, figuresOf, meets } from './figures';
import type { Knowledge } from './knowledge-tables';
import { findMatches, guardHolds, type Match } from './matcher';
import { indexOfSpan } from './sentences';
import { applyStance, readStance } from './stance';
import type { CompiledPhrase, CompiledRule, CompiledStep } from './tables';
import { addTokens, type Paragraph, tokensIn, tokensOf } from './tokens';
import type { Evidence, Finding, Span, Strength } from './types';

/** Adds the derived cues, in the order of the tables: a phrase may build on those before it. */
export function applyPhrases(knowledge: Knowledge, paragraph: Paragraph): void {
  const stance = readStance(knowledge, paragraph);
  applyStance(stance, paragraph.tokens);
  for (const phrase of knowledge.phrases) {
    const spans: Span[] = [];
    for (const steps of phrase.patterns) {
      for (const match of findMatches(paragraph, phrase, steps, isPhrase))
        spans.push(spanOf(match));
    }
    if (spans.length === 0) continue;
    const set = knowledge.labels.ofClass(phrase.cls);
    const cues = spans.map(({ start, end }) => ({ start, end, set }));
    applyStance(stance, addTokens(paragraph, cues));
  }
}

function isPhrase(match: Match, { unless }: CompiledPhrase, paragraph: Paragraph): boolean {
  return !unless.some((guard) => guardHolds(paragraph, guard, match));
}

function spanOf(match: Match): Span {
  return { start: match[0]?.start ?? 0, end: Math.max(...match.map((token) => token.end)) };
}

/** Applies all rules to one paragraph; offsets are those of the clean text. */
export function applyRules(knowledge: Knowledge, paragraph: Paragraph): Finding[] {
  const findings: Finding[] = [];
  for (const cls of paragraph.present) {
    const anchored = knowledge.patternsByAnchor[cls];
    if (!anchored) continue;
    for (const { rule, steps } of anchored) {
      for (const match of findMatches(paragraph, rule, steps, accepts)) {
        findings.push(toFinding(knowledge, paragraph, rule, steps, match));
      }
    }
  }
  return findings;
}

function accepts(
  match: Match,
  rule: CompiledRule,
  paragraph: Paragraph,
  steps: readonly CompiledStep[],
): boolean {
  const figures = figuresOf(steps, match);
  return (
    rule.where.every((condition) => meets(condition, figures)) &&
    rule.needs.every((guard) => guardHolds(paragraph, guard, match, true)) &&
    !rule.unless.some((guard) => guardHolds(paragraph, guard, match))
  );
}

function toFinding(
  knowledge: Knowledge,
  paragraph: Paragraph,
  rule: CompiledRule,
  steps: readonly CompiledStep[],
  match: Match,
): Finding {
  const evidence: Evidence[] = match.map((token, i) => ({
    start: token.start,
    end: token.end,
    slot: (steps[i] as CompiledStep).slot,
  }));
  const passage = passageOf(paragraph, match);
  const values: Figures = figuresOf(steps, match);
  return {
    portrait: rule.portrait,
    rule: rule.id,
    stance: rule.stance === 'auto' ? readCase(knowledge, paragraph, passage) : rule.stance,
    basis: rule.basis,
    strength: strengthOf(paragraph, rule, match),
    ...passage,
    evidence,
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
}

function strengthOf(paragraph: Paragraph, rule: CompiledRule, match: Match): Strength {
  let strength = rule.strength;
  for (const { when, to } of rule.adjust) if (guardHolds(paragraph, when, match)) strength = to;
  return strength;
}

/** The sentences that hold the match. */
function passageOf(paragraph: Paragraph, match: Match): Span {
  const { start, end } = spanOf(match);
  const first = paragraph.sentences[match[0]?.sentence ?? 0] as Span;
  const last = paragraph.sentences[indexOfSpan(paragraph.sentences, end - 1)] as Span;
  return { start: Math.min(first.start, start), end: last.end };
}

/** An event has a place, a unit, a person, a figure or a date in the passage; anything else is general. */
function readCase(knowledge: Knowledge, paragraph: Paragraph, passage: Span): 'case' | 'critique' {
  const [event, general, number] = ['mark.event', 'mark.general', 'num'].map((name) =>
    stands(knowledge, paragraph, passage, name),
  );
  return event || (number && !general) ? 'case' : 'critique';
}

function stands({ classIds }: Knowledge, paragraph: Paragraph, passage: Span, name: string) {
  const list = tokensOf(paragraph, classIds.get(name) ?? -1);
  return tokensIn(list, passage.start, passage.end).length > 0;
}
