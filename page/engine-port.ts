import type { RuleText } from '../engine/knowledge';
import type { Analysis } from '../engine/types';
import { insist } from './insist';
import { send } from './messages';

/**
 * The engine as a page has it: one engine in the background reads for all tabs (ADR 0031), so that a page pays
 * neither for its tables nor for its work.
 */
export class EnginePort {
  readonly #ownRules = new Map<string, RuleText>();

  /**
   * Reads one text.
   * @param text at most `MOST_ASKED` UTF-16 units
   * @throws Error when the background is out of reach, or could not read it
   */
  readonly analyse = async (text: string): Promise<Analysis> => {
    const answer = await insist(() => send({ type: 'analyse', text }));
    if (!answer.ok) throw new Error(answer.detail);
    for (const rule of answer.ownRules) this.#ownRules.set(rule.id, rule);
    return answer.analysis;
  };

  /** What is told about a rule of the reader's own that has found something here; `undefined` for any other. */
  rule(id: string): RuleText | undefined {
    return this.#ownRules.get(id);
  }
}
