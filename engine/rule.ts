/**
 * The language in which the knowledge under rules/ is written. Data only: a pack of rules can be
 * read from JSON. docs/rules.md explains it with examples.
 */
import type { Citation } from './knowledge';
import type { Basis, Portrait, Stance, Strength } from './types';

/** Reader-facing text; Traditional is derived from `zh` unless `hant` overrides it. */
export interface Text {
  zh: string;
  en: string;
  hant?: string;
}

/**
 * Cue class → its terms, in Simplified, parted by white space. `{镇|乡}{党委|}书记` stands for all
 * combinations. Class names are dotted, the general part first; the roots in `FUNCTION_ROOTS` are
 * exempt from stance and negation.
 */
export type Lexicon = Record<string, string>;

/** Group name → cue classes it stands for; `post.*.village` is allowed. */
export type Groups = Record<string, string>;

/** A derived cue: where the pattern matches, a token of class `cue` spans it. */
export interface Phrase {
  cue: string;
  /** One pattern or several alternatives, see `Rule.patterns`. */
  patterns: string[];
  scope?: Scope;
  /** Guards as in `Rule.unless`. */
  unless?: string[];
}

/** How far the steps of one match may lie apart: one clause, or that many sentences. */
export type Scope = 'clause' | 'sentence' | 'two sentences' | 'three sentences';

/** `asserted`: not where a norm, plan, condition or definition governs; `any`: there too. */
export type Mood = 'asserted' | 'any';

export interface Rule {
  id: string;
  portrait: Portrait;
  title: Text;
  explanation: Text;
  innocent: Text;
  articles: Citation[];
  status: 'experimental' | 'stable';
  /** `auto`: case where the passage names an event, critique where it speaks in general. */
  stance: Stance | 'auto';
  basis: Basis;
  strength: Strength;
  scope: Scope;
  mood?: Mood;
  /**
   * Alternatives. Steps joined by `>` (in this order) or `&` (in any order), an optional number
   * after the sign giving the most characters between them: `harm > minimiser >8 measure.light`.
   * A step is `slot:cue|cue`, the slot one of engine/slots.ts; without `slot:` the first part of the cue names it.
   * `!cue` wants it negated, `*cue` takes it negated or not, `cue?` may be absent, 「文字」 is a literal.
   */
  patterns: string[];
  /** Numbers that must hold: `junior / total >= 0.8`, `total >= 3`. */
  where?: string[];
  /** Guards that must hold: `cue in window`, `cue|cue in sentence`, `cue before 12`. */
  needs?: string[];
  /** Guards that forbid a match. Places: clause, sentence, window, paragraph, between, before N, after N. */
  unless?: string[];
  /** Guards that change the strength; the last that holds decides. */
  adjust?: { when: string; to: Strength }[];
  /** Other portraits that the examples rightly show too. */
  also?: Portrait[];
  /** What this rule is known to take wrongly. */
  falsePositives: string[];
  /** At least three; the expected passage may be marked 【…】. */
  examples: string[];
  /** At least three, near misses first. */
  counterexamples: string[];
}

/** Roots of classes that carry structure, not content: stance and negation do not touch them. */
export const FUNCTION_ROOTS: ReadonlySet<string> = new Set([
  'link',
  'time',
  'quant',
  'num',
  'split',
  'who',
  'place',
  'post',
  'org',
  'stance',
  'neg',
  'domain',
  'mark',
  'decoy',
]);

/** Gives a rule file its type without changing the value. */
export function rule(value: Rule): Rule {
  return value;
}
