import { applyRules } from './apply';
import { createEngine, type Engine } from './engine';
import { figuresOf, meets } from './figures';
import { type Knowledge, unpackKnowledge } from './knowledge-tables';
import { findMatches, guardToken, type Match } from './matcher';
import { type CleanText, normalise, rawEnd, rawStart } from './normalise';
import type { PackedRanker } from './ranker/weights';
import { readParagraphs } from './read';
import { isStatute } from './register';
import { overlap, resolve } from './resolve';
import type { CompiledRule, CompiledStep, PackedTables } from './tables';
import type { Paragraph, Token } from './tokens';
import type { Evidence, Finding, Portrait, Span } from './types';

/** Why a place where the words of a rule stand is not marked. */
export type Because =
  /** A guard or condition of the rule, by its place in the rule's list; `words`: what it met. */
  | { kind: 'unless'; index: number; words: Span }
  | { kind: 'needs' | 'where'; index: number }
  /** Stance: these words are not asserted, or negated otherwise than the step wants. */
  | { kind: 'governed' | 'negated' | 'notNegated'; words: Span }
  /** Another finding won, the ranker dropped it, or the text is a body of rules. */
  | { kind: 'overlapped' | 'ranker' | 'statute' };

export interface Excluded extends Span {
  portrait: Portrait;
  rule: string;
  evidence: Evidence[];
  because: Because;
}

export interface Explained {
  /** As the engine gives them. */
  findings: Finding[];
  /** In the order of the text, one a rule and place. */
  excluded: Excluded[];
  statute: boolean;
}

/** Reads texts as the engine does and says what it left out. Slower than the engine: for people who ask why. */
export class Explainer {
  private readonly engine: Engine;
  private readonly knowledge: Knowledge;

  constructor(packed: PackedTables, weights?: PackedRanker) {
    this.engine = createEngine(packed, weights);
    this.knowledge = unpackKnowledge(packed);
  }

  /** Offsets are those of the text as given. */
  explain(given: string): Explained {
    const clean = normalise(given);
    const { findings } = this.engine.analyse(given);
    const statute = isStatute(clean.text);
    const excluded: Excluded[] = [];
    for (const paragraph of readParagraphs(this.knowledge, clean.text)) {
      const found = applyRules(this.knowledge, paragraph);
      const first = excluded.length;
      excluded.push(...lost(found, findings, statute, clean));
      excluded.push(
        ...this.refused(paragraph)
          .filter((one) => !found.some((other) => samePlace(one, other)))
          .map((one) => raw(one, clean)),
      );
      const own = excluded.splice(first).sort((a, b) => a.start - b.start);
      excluded.push(...own.filter((one, at) => own.findIndex((two) => samePlace(one, two)) === at));
    }
    return { findings, excluded, statute };
  }

  /** Places where the words of a pattern stand and something speaks against it. */
  private refused(paragraph: Paragraph): Excluded[] {
    const refusals: Excluded[] = [];
    for (const cls of paragraph.present) {
      for (const { rule, steps } of this.knowledge.patternsByAnchor[cls] ?? []) {
        refusals.push(...byGuards(paragraph, rule, steps), ...byStance(paragraph, rule, steps));
      }
    }
    return refusals;
  }
}

/** What the rules found and the engine did not keep. */
function lost(
  found: readonly Finding[],
  kept: readonly Finding[],
  statute: boolean,
  clean: CleanText,
): Excluded[] {
  const best = resolve(found);
  const reason = (finding: Finding): Because => {
    if (statute) return { kind: 'statute' };
    return { kind: best.includes(finding) ? 'ranker' : 'overlapped' };
  };
  return found
    .map((finding) => raw({ ...finding, because: reason(finding) }, clean))
    .filter((one) => !kept.some((other) => samePlace(one, other)));
}

function byGuards(
  paragraph: Paragraph,
  rule: CompiledRule,
  steps: readonly CompiledStep[],
): Excluded[] {
  const refusals: Excluded[] = [];
  findMatches(paragraph, rule, steps, (match) => {
    const because = refusalOf(paragraph, rule, steps, match);
    if (because) refusals.push(excludedAt(rule, steps, match, because));
    return because === null;
  });
  return refusals;
}

/** Matches but for the stance of a word: those that would stand if every word were taken as it is. */
function byStance(
  paragraph: Paragraph,
  rule: CompiledRule,
  steps: readonly CompiledStep[],
): Excluded[] {
  const refusals: Excluded[] = [];
  const loose = steps.map((step) => ({ ...step, structural: true }));
  findMatches(paragraph, { ...rule, asserted: false }, loose, (match) => {
    const because = stanceAgainst(rule, steps, match);
    if (!because || refusalOf(paragraph, rule, steps, match)) return false;
    refusals.push(excludedAt(rule, steps, match, because));
    return true;
  });
  return refusals;
}

function refusalOf(
  paragraph: Paragraph,
  rule: CompiledRule,
  steps: readonly CompiledStep[],
  match: Match,
): Because | null {
  const figures = figuresOf(steps, match);
  const where = rule.where.findIndex((condition) => !meets(condition, figures));
  if (where >= 0) return { kind: 'where', index: where };
  const needs = rule.needs.findIndex((guard) => !guardToken(paragraph, guard, match, true));
  if (needs >= 0) return { kind: 'needs', index: needs };
  for (const [index, guard] of rule.unless.entries()) {
    const token = guardToken(paragraph, guard, match);
    if (token) return { kind: 'unless', index, words: spanOf(token) };
  }
  return null;
}

function stanceAgainst(
  rule: CompiledRule,
  steps: readonly CompiledStep[],
  match: Match,
): Because | null {
  for (const [at, token] of match.entries()) {
    const { structural, negated } = steps[at] as CompiledStep;
    if (structural) continue;
    if (rule.asserted && token.modal) return { kind: 'governed', words: spanOf(token) };
    if (negated === 0 && token.negated) return { kind: 'negated', words: spanOf(token) };
    if (negated === 1 && !token.negated) return { kind: 'notNegated', words: spanOf(token) };
  }
  return null;
}

function excludedAt(
  { portrait, id }: CompiledRule,
  steps: readonly CompiledStep[],
  match: Match,
  because: Because,
): Excluded {
  const evidence = match.map((token, at) => ({
    ...spanOf(token),
    slot: (steps[at] as CompiledStep).slot,
  }));
  const start = Math.min(...evidence.map((one) => one.start));
  const end = Math.max(...evidence.map((one) => one.end));
  return { portrait, rule: id, start, end, evidence, because };
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

function samePlace(a: Span & { rule: string }, b: Span & { rule: string }): boolean {
  return a.rule === b.rule && overlap(a, b);
}

/** The same with offsets of the text as given. */
function raw({ portrait, rule, evidence, because, ...span }: Excluded, clean: CleanText): Excluded {
  const back = <S extends Span>(part: S): S => ({
    ...part,
    start: rawStart(clean, part.start),
    end: rawEnd(clean, part.end),
  });
  return {
    portrait,
    rule,
    ...back({ start: span.start, end: span.end }),
    evidence: evidence.map(back),
    because: 'words' in because ? { ...because, words: back(because.words) } : because,
  };
}
