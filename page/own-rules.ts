import type { RuleText } from '../engine/knowledge';
import type { Analyse, Resolve } from './analysis';
import { fetchPacks, type Packs } from './packs-script';

/** The reader's own rules, read beside the built-in ones where they are on. */
export class OwnRules {
  #packs: Packs | null = null;

  /** Fetches the packs as they are now, or lets go of them. */
  async follow(on: boolean): Promise<void> {
    this.#packs = on ? await fetchPacks() : null;
  }

  /** The engine with own rules beside it; findings on the same words are chosen among as ever. */
  beside(analyse: Analyse, resolve: Resolve): Analyse {
    return (text) => {
      const analysis = analyse(text);
      const own = this.#packs?.analyse(text) ?? [];
      if (own.length === 0) return analysis;
      return { ...analysis, findings: resolve([...analysis.findings, ...own]) };
    };
  }

  /** What is told about an own rule; `undefined` for any other. */
  rule(id: string): RuleText | undefined {
    return this.#packs?.rule(id);
  }
}
