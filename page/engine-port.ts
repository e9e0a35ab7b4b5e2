import type { RuleText } from '../engine/knowledge';
import type { Analysis } from '../engine/types';
import { type Answer, send } from './messages';
import { isConnected } from './presence';

/** Browsers stop a background at will; the next message starts another one. */
const MOST_TRIES = 3;

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
    const answer = await this.#ask(text);
    if (!answer.ok) throw new Error(answer.detail);
    for (const rule of answer.ownRules) this.#ownRules.set(rule.id, rule);
    return answer.analysis;
  };

  /** What is told about a rule of the reader's own that has found something here; `undefined` for any other. */
  rule(id: string): RuleText | undefined {
    return this.#ownRules.get(id);
  }

  async #ask(text: string): Promise<Answer<'analyse'>> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await send({ type: 'analyse', text });
      } catch (error) {
        if (tries >= MOST_TRIES || !isConnected()) throw error;
        console.debug('wenze-mirror: the engine is asked once more', error);
      }
    }
  }
}
