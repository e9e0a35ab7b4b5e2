import type { Portrait } from '../types';

const NAME = '/wording';

/** The rule that a passage proposed by the ranker carries; its texts stand in rules/wording.ts. */
export function wordingRule(portrait: Portrait): string {
  return `p${portrait}${NAME}`;
}

/** Whether a finding was proposed by the ranker, not found by a rule of ours. */
export function isWordingRule(rule: string): boolean {
  return rule.endsWith(NAME);
}
