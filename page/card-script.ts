import type { CardParts } from './card';
import type { CardView } from './card-view';
import { send } from './messages';

// The card and all texts about rules are a script of their own: most pages that are read hold no mark, and need neither.

const KEY = Symbol.for('wenze-mirror.card');

type World = typeof globalThis & { [KEY]?: CardParts<CardView> };

/** Called by the card's script: the reader shares a world with it, but no modules. */
export function offerCard(parts: CardParts<CardView>): void {
  (globalThis as World)[KEY] = parts;
}

/** The card's parts, put into the page by the background where they are not there yet; `null` when it could not. */
export async function fetchCard(): Promise<CardParts<CardView> | null> {
  const present = (globalThis as World)[KEY];
  if (present) return present;
  try {
    await send({ type: 'card-wanted' });
  } catch (error) {
    console.debug('wenze-mirror: no card', error);
  }
  return (globalThis as World)[KEY] ?? null;
}
