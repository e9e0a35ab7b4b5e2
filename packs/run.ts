import { createEngine } from '../engine/engine';
import type { RuleText } from '../engine/knowledge';
import type { Finding } from '../engine/types';
import type { CompiledPacks } from './store';

/** The reader's own rules at work. */
export interface Packs {
  /** Findings of these rules alone, in the order of the text. */
  analyse(text: string): Finding[];
  rule(id: string): RuleText | undefined;
}

/** Packs ready for use; `null` where there are none, or where the engine does not take their tables. */
export function packsOf(compiled: CompiledPacks | null): Packs | null {
  if (!compiled) return null;
  try {
    const engine = createEngine(compiled.tables);
    // Tables that do not fit together fail at the first text rather than in the middle of a page.
    engine.analyse('');
    const texts = new Map(compiled.texts.map((text) => [text.id, text]));
    return { analyse: (text) => findings(engine, text), rule: (id) => texts.get(id) };
  } catch (error) {
    console.debug('wenze-mirror: stored packs are not in use', error);
    return null;
  }
}

function findings(engine: ReturnType<typeof createEngine>, text: string) {
  try {
    return engine.analyse(text).findings;
  } catch (error) {
    // Own rules must never take the built-in ones down with them.
    console.debug('wenze-mirror: own rules failed', error);
    return [];
  }
}
