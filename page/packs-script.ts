import type { RuleText } from '../engine/knowledge';
import type { Finding } from '../engine/types';
import { send } from './messages';

// The reader's own rules run in a script of their own, which is put into a page only where there are any.

const KEY = Symbol.for('wenze-mirror.packs');

/** The reader's own rules at work in this frame. */
export interface Packs {
  /** Findings of these rules alone, in the order of the text. */
  analyse(text: string): Finding[];
  rule(id: string): RuleText | undefined;
}

type World = typeof globalThis & { [KEY]?: Promise<Packs | null> };

/** Called by the packs' script, at once, though the packs themselves are still on their way. */
export function offerPacks(packs: Promise<Packs | null>): void {
  (globalThis as World)[KEY] = packs;
}

/** The packs in use, their script put into the page by the background where it is not there yet; `null`: none. */
export async function fetchPacks(): Promise<Packs | null> {
  const world = globalThis as World;
  try {
    if (!world[KEY]) await send({ type: 'packs-wanted' });
    return (await world[KEY]) ?? null;
  } catch (error) {
    console.debug('wenze-mirror: no packs', error);
    return null;
  }
}
