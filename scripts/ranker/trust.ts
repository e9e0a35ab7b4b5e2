import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import type { Rule } from '../../engine/rule';
import type { CorpusPassage } from '../corpus/corpus';
import { ruledParagraphs } from './reading';

/** A rule is trusted from this share of right findings on … */
const TRUSTED = 0.9;
/** … if it has so many. */
const FEWEST = 8;

/** The rules to be trusted, by their findings on passages whose writers had not seen them. */
export function trustedRules(
  knowledge: Knowledge,
  rules: readonly Rule[],
  passages: readonly CorpusPassage[],
): string[] {
  const counts = new Map(rules.map(({ id }) => [id, { right: 0, all: 0 }]));
  for (const passage of passages) {
    const { text } = normalise(passage.text);
    for (const { findings } of ruledParagraphs(knowledge, text)) {
      for (const { rule, portrait } of findings) {
        const count = counts.get(rule);
        const right = passage.portraits.includes(portrait);
        if (!count || (!right && passage.also?.includes(portrait))) continue;
        count.all += 1;
        if (right) count.right += 1;
      }
    }
  }
  return rules
    .filter(({ id }) => {
      const { right, all } = counts.get(id) ?? { right: 0, all: 0 };
      return all >= FEWEST && right / all >= TRUSTED;
    })
    .map(({ id }) => id);
}
