import { send } from './messages';
import type { Settings } from './settings-schema';

// The dictionaries are large and few readers want them: each is a script of its own, put into a page when one does.

/** Puts a text into another script; offsets may shift. */
export type Quote = (text: string) => string;
/** A script that the words of a page can be put into. */
export type QuoteScript = Exclude<Settings['quotations'], 'page'>;

const KEY = Symbol.for('wenze-mirror.quoters');

type World = typeof globalThis & { [KEY]?: Partial<Record<QuoteScript, Quote>> };

/** Called by the script that holds the dictionary: the reader shares a world with it, but no modules. */
export function offerQuoter(script: QuoteScript, quote: Quote): void {
  const world = globalThis as World;
  world[KEY] = { ...world[KEY], [script]: quote };
}

/** What puts text into a script, fetched by the background where it is not there yet; `null` when it could not. */
export async function fetchQuoter(script: QuoteScript): Promise<Quote | null> {
  const present = (globalThis as World)[KEY]?.[script];
  if (present) return present;
  try {
    await send({ type: 'quoter-wanted', script });
  } catch (error) {
    console.debug('wenze-mirror: no dictionary', error);
  }
  return (globalThis as World)[KEY]?.[script] ?? null;
}
