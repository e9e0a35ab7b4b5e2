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

/**
 * The rules to be trusted, by their findings on passages whose writers had not seen them. One right and one wrong
 * finding are added to each count: a rule that hardly ever fires is neither praised nor blamed.
 */
export function trustedRules(
  knowledge: Knowledge,
  rules: readonly Rule[],
  passages: readonly CorpusPassage[],
): string[] {
  const counts = new Map(rules.map(({ id }) => [id, { right: 1, all: 2 }]));
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
      const { right, all } = counts.get(id) ?? { right: 0, all: 1 };
      return right / all >= (strength === 'strong' ? TRUSTED_STRONG : TRUSTED);
    })
    .map(({ id }) => id);
}
