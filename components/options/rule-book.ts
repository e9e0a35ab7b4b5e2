import type { RuleText } from '../../engine/knowledge';
import type { Portrait, Strength } from '../../engine/types';
import type { OptionsKey } from '../../locales/options';
import type { Wanted } from '../../page/silence';
import type { Segment } from '../segments';

/** One rule with all that its file says. */
export interface RuleEntry extends RuleText {
  status: 'experimental' | 'stable';
  patterns: readonly string[];
  falsePositives: readonly string[];
  examples: readonly string[];
  counterexamples: readonly string[];
  /** Title of the reader's own pack that it comes from; `null` for the built-in ones. */
  pack: string | null;
}

/** A reason as the interface words it. */
export interface Reason {
  key: OptionsKey;
  params: Record<string, string>;
  /** The guard or condition as the rule has it; empty where there is none. */
  guard: string;
}

/** One place of a text that was tried: marked, or left out for a reason. */
export interface Tried {
  portrait: Portrait;
  rule: string;
  quotation: Segment[];
  strength: Strength | null;
  because: Reason | null;
}

export interface Trial {
  marked: Tried[];
  excluded: Tried[];
  /** The text is itself a body of rules. */
  statute: boolean;
  /** How many characters were looked at, where that was not all. */
  cut: number | null;
}

/** All rules, and the engine to try them with; large, so it comes when it is first asked for. */
export interface RuleBook {
  rules: readonly RuleEntry[];
  try(text: string, wanted: Wanted): Trial;
}

/** The rules in which every word of a search stands: in a title, an explanation, an example or the name. */
export function searchRules(rules: readonly RuleEntry[], search: string): RuleEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = textOf(rule);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ id, title, explanation, examples }: RuleEntry): string {
  const said = [title, explanation].flatMap((text) => Object.values(text));
  return [id, ...said, ...examples].join('\n').toLowerCase();
}
