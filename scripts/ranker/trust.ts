import { applyRules } from '../../engine/apply';
import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { readParagraphs } from '../../engine/read';
import { resolve } from '../../engine/resolve';
import type { Rule } from '../../engine/rule';
import type { CorpusPassage } from '../corpus/corpus';

/** A rule is trusted from this share of right findings on … */
const TRUSTED = 0.7;
/** … or from this one when its author calls it strong. */
const TRUSTED_STRONG = 0.5;
/** A rule with fewer findings than this cannot be judged: it keeps them. */
const FEWEST = 8;

/**
 * The rules to be trusted, by their findings on passages whose writers had not seen them.
 */
export function trustedRules(
  knowledge: Knowledge,
  rules: readonly Rule[],
  passages: readonly CorpusPassage[],
): string[] {
  const counts = new Map(rules.map(({ id }) => [id, { right: 0, all: 0 }]));
  for (const passage of passages) {
    const { text } = normalise(passage.text);
    for (const paragraph of readParagraphs(knowledge, text)) {
      for (const { rule, portrait } of resolve(applyRules(knowledge, paragraph))) {
        const count = counts.get(rule);
        const right = passage.portraits.includes(portrait);
        if (!count || (!right && passage.also?.includes(portrait))) continue;
        count.all += 1;
        if (right) count.right += 1;
      }
    }
  }
  return rules
    .filter(({ id, strength }) => {
      const { right, all } = counts.get(id) ?? { right: 0, all: 0 };
      return all < FEWEST || right / all >= (strength === 'strong' ? TRUSTED_STRONG : TRUSTED);
    })
    .map(({ id }) => id);
}
